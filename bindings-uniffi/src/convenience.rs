//! Calls that the core makes of several operations.

use std::io::{self, Write};

use neonapi::{
    ConnectedBranch, ConnectedProject, ConnectionString, GottenBranch, RestoredSnapshot,
};

use crate::call::NativeCall;
use crate::callback::{NativeDecision, NativeWriter};
use crate::client::NativeClient;
use crate::error::NativeError;
use crate::values::*;

/// What a connection string leads to; what is left out is chosen where there is no doubt.
#[uniffi::remote(Record)]
pub struct ConnectionString {
    /// The branch; the one of the endpoint, or else the project's default one, when left out.
    #[uniffi(default = None)]
    pub branch_id: Option<String>,
    /// The endpoint; the branch's read-write one when left out.
    #[uniffi(default = None)]
    pub endpoint_id: Option<String>,
    /// The database; the only one of the branch when left out.
    #[uniffi(default = None)]
    pub database_name: Option<String>,
    /// The role; the only one of the branch that can log in when left out.
    #[uniffi(default = None)]
    pub role_name: Option<String>,
    /// Whether to go through the connection pooler.
    #[uniffi(default = false)]
    pub pooled: bool,
}

/// A new project and how to connect to it.
#[uniffi::remote(Record)]
pub struct ConnectedProject {
    /// The answer to the creation, its operations finished.
    pub created: CreateProjectResponse,
    /// Connects to the endpoint itself.
    pub connection_string: Secret,
    /// Connects through the pooler.
    pub pooled_connection_string: Secret,
}

/// A new branch and how to connect to it.
#[uniffi::remote(Record)]
pub struct ConnectedBranch {
    /// The answer to the creation, its operations finished.
    pub created: CreateProjectBranchResponse,
    /// Connects to the endpoint itself.
    pub connection_string: Secret,
    /// Connects through the pooler.
    pub pooled_connection_string: Secret,
}

/// A branch that was there, or was created.
#[uniffi::remote(Record)]
pub struct GottenBranch {
    /// The branch.
    pub branch: Branch,
    /// The answer to its creation; absent when it was there, another process created it, or the answer was
    /// lost.
    #[uniffi(default = None)]
    pub created: Option<CreateProjectBranchResponse>,
}

/// What became of a restore with preview.
#[uniffi::remote(Record)]
pub struct RestoredSnapshot {
    /// The restored branch, as it was shown.
    pub preview: RestoreSnapshotResponse,
    /// Whether it was accepted; if not, the branch is deleted.
    pub accepted: bool,
}

calls! {
    projects_create_and_connect: projects.create_and_connect(
        arguments: CreateProject) -> ConnectedProject;
    projects_connection_string: projects.connection_string(
        project_id: String, wanted: ConnectionString) -> Secret;
    projects_find_by_name: projects.find_by_name(name: String) -> Option<ProjectListItem>;
    branches_create_and_connect: branches.create_and_connect(
        project_id: String, arguments: CreateBranch) -> ConnectedBranch;
    branches_find_by_name: branches.find_by_name(
        project_id: String, name: String) -> Option<Branch>;
    branches_get_default: branches.get_default(project_id: String) -> Branch;
    branches_get_or_create: branches.get_or_create(
        project_id: String, arguments: CreateBranch) -> GottenBranch;
}

#[uniffi::export]
impl NativeClient {
    pub(crate) fn branches_reset_from_parent(
        &self,
        project_id: &str,
        branch_id: &str,
        preserve_under_name: Option<String>,
        call: &NativeCall,
    ) -> Result<BranchOperations, NativeError> {
        let name = preserve_under_name.as_deref();
        self.run(call, |client| client.branches().reset_from_parent(project_id, branch_id, name))
    }

    pub(crate) fn operations_wait_for(
        &self,
        operations: Vec<Operation>,
        call: &NativeCall,
    ) -> Result<Vec<Operation>, NativeError> {
        self.run(call, |client| client.operations().wait_for(&operations))
    }

    pub(crate) fn operations_wait_for_ids(
        &self,
        project_id: &str,
        operation_ids: Vec<String>,
        call: &NativeCall,
    ) -> Result<Vec<Operation>, NativeError> {
        let ids: Vec<&str> = operation_ids.iter().map(String::as_str).collect();
        self.run(call, |client| client.operations().wait_for_ids(project_id, &ids))
    }

    pub(crate) fn snapshots_restore_with_preview(
        &self,
        project_id: &str,
        snapshot_id: &str,
        arguments: RestoreSnapshot,
        decision: Box<dyn NativeDecision>,
        call: &NativeCall,
    ) -> Result<RestoredSnapshot, NativeError> {
        let accept = |preview: &RestoreSnapshotResponse| match decision.accepts(preview.clone()) {
            Ok(accepted) => accepted,
            Err(error) => {
                call.raise(error);
                false
            }
        };
        self.run(call, |client| {
            client.snapshots().restore_with_preview(project_id, snapshot_id, &arguments, accept)
        })
    }

    /// Writes an object piece by piece; gives its length in bytes.
    pub(crate) fn objects_get_to(
        &self,
        project_id: &str,
        branch_id: &str,
        bucket_name: &str,
        object_key: &str,
        writer: Box<dyn NativeWriter>,
        call: &NativeCall,
    ) -> Result<u64, NativeError> {
        let writer = Writer { writer, call };
        self.run(call, |client| {
            client.objects().get_to(project_id, branch_id, bucket_name, object_key, writer)
        })
    }
}

struct Writer<'a> {
    writer: Box<dyn NativeWriter>,
    call: &'a NativeCall,
}

impl Write for Writer<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self.writer.write(bytes.to_vec()) {
            Ok(()) => Ok(bytes.len()),
            Err(error) => {
                self.call.raise(error);
                Err(io::Error::other("the writer failed"))
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
