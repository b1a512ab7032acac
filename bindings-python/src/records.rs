//! All records that models are made of: those of the description, and those of the convenience calls.

use neonapi::Secret;
pub(crate) use neonapi::models::*;
use serde::{Deserialize, Serialize};

/// Mirrors a record of the core that has no form in JSON.
macro_rules! mirror {
    ($($name:ident { $($field:ident: $kind:ty),* })*) => {
        $(
            #[derive(Clone, PartialEq, Deserialize, Serialize)]
            pub(crate) struct $name {
                $(pub(crate) $field: $kind),*
            }

            impl From<neonapi::$name> for $name {
                fn from(record: neonapi::$name) -> $name {
                    $name { $($field: record.$field),* }
                }
            }
        )*
    };
}

mirror! {
    ConnectedBranch {
        created: CreateProjectBranchResponse,
        connection_string: Secret,
        pooled_connection_string: Secret
    }
    ConnectedProject {
        created: CreateProjectResponse,
        connection_string: Secret,
        pooled_connection_string: Secret
    }
    GottenBranch { branch: Branch, created: Option<CreateProjectBranchResponse> }
    RestoredSnapshot { preview: RestoreSnapshotResponse, accepted: bool }
}

/// Arguments of `projects.connection_string`.
#[derive(Deserialize)]
pub(crate) struct ConnectionString {
    branch_id: Option<String>,
    endpoint_id: Option<String>,
    database_name: Option<String>,
    role_name: Option<String>,
    #[serde(default)]
    pooled: bool,
}

impl From<ConnectionString> for neonapi::ConnectionString {
    fn from(given: ConnectionString) -> neonapi::ConnectionString {
        let ConnectionString { branch_id, endpoint_id, database_name, role_name, pooled } = given;
        neonapi::ConnectionString { branch_id, endpoint_id, database_name, role_name, pooled }
    }
}

/// Arguments of `branches.reset_from_parent`.
#[derive(Deserialize)]
pub(crate) struct ResetFromParent {
    pub(crate) preserve_under_name: Option<String>,
}

arguments! {
    ConnectionString { branch_id: Text optional, endpoint_id: Text optional,
        database_name: Text optional, role_name: Text optional, pooled: Boolean optional }
    ResetFromParent { preserve_under_name: Text optional }
}
