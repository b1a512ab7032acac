//! Models that the description does not have: what calls of several operations give.

use crate::ir::{Docs, Field, Presence, Record, Type, TypeDefinition};

/// What convenience calls give and no operation does.
pub(crate) fn models() -> Vec<TypeDefinition> {
    let connected = |name: &str, what: &str, answer: &str| {
        record(
            name,
            &format!("A new {what} and how to connect to it."),
            vec![
                field(
                    "created",
                    Type::Record(answer.to_owned()),
                    Presence::Required,
                    "The answer to the creation, its operations finished.",
                ),
                field(
                    "connection_string",
                    Type::Secret,
                    Presence::Required,
                    "Connects to the endpoint itself.",
                ),
                field(
                    "pooled_connection_string",
                    Type::Secret,
                    Presence::Required,
                    "Connects through the pooler.",
                ),
            ],
        )
    };
    vec![
        connected("ConnectedBranch", "branch", "CreateProjectBranchResponse"),
        connected("ConnectedProject", "project", "CreateProjectResponse"),
        record(
            "GottenBranch",
            "A branch that was there, or was created.",
            vec![
                field(
                    "branch",
                    Type::Record("Branch".to_owned()),
                    Presence::Required,
                    "The branch.",
                ),
                field(
                    "created",
                    Type::Record("CreateProjectBranchResponse".to_owned()),
                    Presence::Optional,
                    "The answer to its creation; `None` when it was there, another process created it, or \
                     the answer was lost.",
                ),
            ],
        ),
        record(
            "RestoredSnapshot",
            "What became of a restore with preview.",
            vec![
                field(
                    "preview",
                    Type::Record("RestoreSnapshotResponse".to_owned()),
                    Presence::Required,
                    "The restored branch, as it was shown.",
                ),
                field(
                    "accepted",
                    Type::Boolean,
                    Presence::Required,
                    "Whether it was accepted; if not, the branch is deleted.",
                ),
            ],
        ),
    ]
}

fn record(name: &str, docs: &str, fields: Vec<Field>) -> TypeDefinition {
    TypeDefinition::Record(Record {
        name: name.to_owned(),
        docs: Docs::new(docs),
        fields,
        is_arguments: false,
        starts_work: false,
        page: None,
    })
}

fn field(name: &str, ty: Type, presence: Presence, docs: &str) -> Field {
    Field {
        name: name.to_owned(),
        wire: name.to_owned(),
        docs: Docs::new(docs),
        ty,
        presence,
        is_identifier: false,
        is_deprecated: false,
    }
}
