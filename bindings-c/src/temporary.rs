//! Branches that go when their handle is freed.

use std::ffi::c_char;

use neonapi::models::{BranchOperations, CreateProjectBranchResponse};
use neonapi::{Client, TemporaryBranch};

use crate::answer::{Answer, Caller, Given, answer, refuse};
use crate::client::neonapi_client;
use crate::error::neonapi_error;
use crate::failure::Failure;
use crate::generated::tables::*;
use crate::handle::{Owned, free};
use crate::options::neonapi_call_options;
use crate::status::neonapi_status;
use crate::{call, guard, pipe_signal};

/// A branch that is deleted when this is freed, unless it was deleted or kept before.
///
/// By one thread at a time. Free it with `neonapi_temporary_branch_free`.
pub struct neonapi_temporary_branch {
    /// `None` once it was deleted or kept.
    branch: Option<TemporaryBranch>,
    created: Owned<CreateProjectBranchResponse>,
    /// Without the options of the creation: what they lead to may be gone.
    client: neonapi_client,
}

/// A branch and the client that makes its later calls.
struct Made(TemporaryBranch, Client);

impl Answer for Made {
    type Place = *mut *mut neonapi_temporary_branch;

    fn empty(place: Self::Place) {
        if !place.is_null() {
            // SAFETY: the header asks for a place that can be written to, or NULL.
            unsafe { place.write(std::ptr::null_mut()) };
        }
    }

    fn put(self, place: Self::Place) {
        if !place.is_null() {
            let Made(branch, client) = self;
            let created = Owned::new((*branch).clone());
            let client = neonapi_client(client);
            let handle = neonapi_temporary_branch { branch: Some(branch), created, client };
            // SAFETY: see above.
            unsafe { place.write(Box::into_raw(Box::new(handle))) };
        }
    }
}

/// Creates a branch that is deleted when its handle is freed. Waits for it, whatever the settings say.
///
/// `arguments` stay yours; NULL for none. `out` is yours: free it with
/// `neonapi_temporary_branch_free`; it must not be NULL. When the branch was created but did not become ready, it is deleted
/// before the error is given.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branches_temporary(
    client: *const neonapi_client,
    project_id: *const c_char,
    arguments: Option<&neonapi_create_branch_owner>,
    options: *const neonapi_call_options,
    out: *mut *mut neonapi_temporary_branch,
    error: *mut *mut neonapi_error,
) -> neonapi_status {
    let caller = Caller { client, options, error };
    if out.is_null() {
        return refuse::<Made>(&caller, out, Failure::null("out"));
    }
    // SAFETY: the header asks for a client, or NULL, which the call refuses.
    let plain = unsafe { client.as_ref() }.map(|client| client.0.clone());
    let (texts, given) = ([("project_id", project_id)], Given::Optional(arguments));
    answer(caller, out, texts, given, |client, [project_id], arguments| {
        let branch = client.branches().temporary(project_id, arguments)?;
        Ok(Made(branch, plain.clone().unwrap_or_else(|| client.clone())))
    })
}

/// The answer to the creation. Borrowed: valid until the handle is freed.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_temporary_branch_created(
    branch: Option<&neonapi_temporary_branch>,
) -> Option<&neonapi_create_project_branch_response> {
    branch.map(|branch| &branch.created.value)
}

/// Deletes the branch now, waits as the client or the options say, and gives errors.
///
/// `out` is yours: free it with `neonapi_branch_operations_free`; NULL when the branch was gone already,
/// or when the handle has deleted or kept it. After an error it can be called again; freeing the handle
/// then deletes the branch. The handle has to be freed in the end.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_temporary_branch_delete(
    branch: Option<&mut neonapi_temporary_branch>,
    options: *const neonapi_call_options,
    out: *mut *mut neonapi_branch_operations_owner,
    error: *mut *mut neonapi_error,
) -> neonapi_status {
    guard::run(error, || {
        Option::<BranchOperations>::empty(out);
        // SAFETY: the header asks for options, or NULL.
        unsafe { neonapi_call_options::empty_response(options) };
        let handle = branch.ok_or_else(|| Failure::null("branch"))?;
        let Some(branch) = &handle.branch else { return Ok(()) };
        let (project_id, branch_id) = (&branch.branch.project_id, &branch.branch.id);
        let delete = |client: &Client| client.branches().delete(project_id, branch_id);
        // SAFETY: the client is that of the handle; the header asks for options, or NULL.
        let deleted = unsafe { call::make(&handle.client, options, delete) }?;
        if let Some(branch) = handle.branch.take() {
            let _ = branch.keep();
        }
        deleted.put(out);
        Ok(())
    })
}

/// Keeps the branch: it is not deleted any more. The handle still has to be freed.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_temporary_branch_keep(branch: Option<&mut neonapi_temporary_branch>) {
    guard::value((), || {
        if let Some(branch) = branch.and_then(|branch| branch.branch.take()) {
            let _ = branch.keep();
        }
    });
}

/// Frees the handle, and deletes the branch unless it was deleted or kept. NULL does nothing.
///
/// It waits out locks, for half a minute at most, but not the deletion; a failure goes to the log alone.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_temporary_branch_free(branch: Option<Box<neonapi_temporary_branch>>) {
    pipe_signal::held_back(|| free(branch));
}
