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
