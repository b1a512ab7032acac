//! Calls that are made of several operations, and what they call back.

use std::sync::{Arc, Mutex};

use neonapi::{ConnectionString, ErrorKind};
use neonapi_emulator::{Seed, SeedObject};
use neonapi_tests::eventually;

use super::{Setup, call, failure, named, setup};
use crate::call::{NativeCall, NativeCallOptions, lock};
use crate::callback::{NativeCallbackError, NativeDecision, NativeWriter};
use crate::values::*;

fn branch_names(setup: &Setup) -> Vec<String> {
    let found =
        setup.client.branches_list(setup.project(), ListBranches::default(), Arc::new(call()));
    let page = found.expect("a list").next_page().expect("a page").expect("one");
    let crate::generated::native_answers::AnyPage::BranchesList(page) = page else {
        panic!("another page")
    };
    page.branches.into_iter().map(|branch| branch.name).collect()
}

#[test]
fn things_are_found_and_connected_to() {
    let setup = setup();
    let Setup { client, .. } = &setup;
    let found = client.projects_find_by_name("shop".to_owned(), &call()).expect("no error");
    assert_eq!(found.map(|project| project.id), Some(setup.project()));
    assert!(client.projects_find_by_name("none".to_owned(), &call()).expect("no error").is_none());
    let branch = client.branches_get_default(setup.project(), &call()).expect("a branch");
    let name = branch.name.clone();
    let found = client.branches_find_by_name(setup.project(), name, &call()).expect("no error");
    assert_eq!(found.map(|found| found.id), Some(branch.id));
    let wanted = ConnectionString { pooled: true, ..ConnectionString::default() };
    let string = client.projects_connection_string(setup.project(), wanted, &call());
    assert!(string.expect("a string").expose().contains("-pooler"));
    let connected = client.branches_create_and_connect(setup.project(), named("c"), &call());
    let connected = connected.expect("a branch");
    assert!(connected.connection_string.expose().starts_with("postgresql://"));
}

#[test]
fn a_branch_is_got_or_created_and_reset() {
    let setup = setup();
    let get = || {
        let gotten = setup.client.branches_get_or_create(setup.project(), named("g"), &call());
        gotten.expect("a branch")
    };
    let (first, second) = (get(), get());
    assert!(first.created.is_some() && second.created.is_none());
    assert_eq!(first.branch.id, second.branch.id);
    let branch_id = &first.branch.id;
    let reset =
        setup.client.branches_reset_from_parent(&setup.project_id, branch_id, None, &call());
    assert!(!reset.expect("it was reset").operations.is_empty());
}

#[test]
fn a_temporary_branch_goes_when_its_holder_says_so() {
    let setup = setup();
    let create = |name: &str| {
        let made = setup.client.clone().branches_temporary(setup.project(), named(name), &call());
        made.expect("a branch")
    };
    let deleted = create("deleted");
    assert_eq!(deleted.created().branch.name, "deleted");
    assert!(deleted.delete(&call()).expect("no error").is_some());
    assert!(deleted.delete(&call()).expect("twice does nothing").is_none());
    let discarded = create("discarded");
    discarded.discard().expect("no panic");
    discarded.discard().expect("twice does nothing");
    create("kept").keep();
    drop(create("forgotten"));
    assert_eq!(setup.requests_of("deleteProjectBranch"), 2);
    eventually("the branches are gone", || {
        let names = branch_names(&setup);
        !names.iter().any(|name| name == "deleted" || name == "discarded")
    });
    let names = branch_names(&setup);
    assert!(["kept", "forgotten"].iter().all(|name| names.iter().any(|found| found == name)));
}

#[test]
fn a_deletion_that_was_not_sent_is_left_to_the_end_of_the_scope() {
    let setup = setup();
    let made = setup.client.clone().branches_temporary(setup.project(), named("t"), &call());
    let temporary = made.expect("a branch");
    let hour = 3_600_000;
    let late = NativeCallOptions {
        call_timeout_ms: Some(hour),
        passed_ms: hour,
        ..NativeCallOptions::default()
    };
    let ended = failure(temporary.delete(&NativeCall::new(late, None)));
    assert_eq!(ended.kind, ErrorKind::Timeout.number());
    let cancelled = call();
    cancelled.cancel();
    let ended = failure(temporary.delete(&cancelled));
    assert_eq!(ended.kind, ErrorKind::Cancelled.number());
    assert_eq!(setup.requests_of("deleteProjectBranch"), 0);
    temporary.discard().expect("no panic");
    assert_eq!(setup.requests_of("deleteProjectBranch"), 1);
}

#[test]
fn a_failure_to_discard_is_told() {
    let setup = setup();
    let made = setup.client.clone().branches_temporary(setup.project(), named("left"), &call());
    let branch = made.expect("a branch");
    setup.client.end();
    branch.discard().expect_err("a closed client deletes nothing");
}

/// Answers a preview, or fails.
struct Decision(Result<bool, ()>);

impl NativeDecision for Decision {
    fn accepts(&self, preview: RestoreSnapshotResponse) -> Result<bool, NativeCallbackError> {
        assert!(!preview.branch.id.is_empty());
        self.0.map_err(|()| NativeCallbackError::Failed { detail: "undecided".to_owned() })
    }
}

#[test]
fn a_restore_is_decided_by_the_caller() {
    let setup = setup();
    let branch = setup.root();
    let arguments = CreateSnapshot::default();
    let snapshot = setup.client.snapshots_create(setup.project(), branch, arguments, &call());
    let snapshot = snapshot.expect("a snapshot").snapshot.id;
    let restore = |decision| {
        setup.client.snapshots_restore_with_preview(
            &setup.project_id,
            &snapshot,
            RestoreSnapshot::default(),
            Box::new(Decision(decision)),
            &call(),
        )
    };
    assert!(!restore(Ok(false)).expect("it was refused").accepted);
    let undecided = failure(restore(Err(())));
    assert_eq!(undecided.kind, ErrorKind::Internal.number());
    assert!(undecided.detail.contains("undecided"), "{}", undecided.detail);
    assert_eq!(setup.requests_of("deleteProjectBranch"), 2);
    assert!(restore(Ok(true)).expect("it was accepted").accepted);
}

/// Keeps what it is given, up to a number of bytes.
struct Bytes {
    kept: Arc<Mutex<Vec<u8>>>,
    room: usize,
}

impl NativeWriter for Bytes {
    fn write(&self, piece: Vec<u8>) -> Result<(), NativeCallbackError> {
        let mut kept = lock(&self.kept);
        if kept.len() + piece.len() > self.room {
            return Err(NativeCallbackError::Failed { detail: "the disk is full".to_owned() });
        }
        kept.extend(piece);
        Ok(())
    }
}

#[test]
fn an_object_is_written_piece_by_piece() {
    let setup = setup();
    let object = SeedObject {
        project_id: setup.project(),
        bucket: "files".to_owned(),
        key: "picture".to_owned(),
        size_bytes: Some(200_000),
        ..SeedObject::default()
    };
    setup.emulator.seed(&Seed { objects: vec![object], ..Seed::default() }).expect("seeded");
    let branch = setup.root();
    let (project, kept) = (&setup.project_id, Arc::<Mutex<Vec<u8>>>::default());
    let write = |room| {
        let writer = Box::new(Bytes { kept: kept.clone(), room });
        setup.client.objects_get_to(project, &branch, "files", "picture", writer, &call())
    };
    assert_eq!(write(1_000_000).expect("written"), 200_000);
    let [file, key] = ["files", "picture"].map(str::to_owned);
    let whole = setup.client.objects_get(setup.project(), branch.clone(), file, key, &call());
    assert!(*lock(&kept) == whole.expect("bytes"));
    let full = failure(write(250_000));
    assert_eq!(full.kind, ErrorKind::Internal.number());
    assert!(full.detail.contains("the disk is full"), "{}", full.detail);
}
