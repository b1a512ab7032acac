//! Calls that are made of several operations, which the core has written by hand.

use anyhow::{Context, Result};

use super::python_text_groups::{Form, Method, Parameter};
use crate::ir::Docs;

/// A call of the core that no operation of the description stands for.
struct Convenience {
    group: &'static str,
    verb: &'static str,
    docs: &'static [&'static str],
    path: &'static [(&'static str, &'static str)],
    /// The operation of the group whose arguments it takes.
    like: Option<&'static str>,
    /// Arguments of its own: name, type, default, docs.
    arguments: &'static [(&'static str, &'static str, Option<&'static str>, &'static str)],
    waits: bool,
    form: Form,
    answer: &'static str,
    answer_docs: &'static str,
}

const PROJECT: (&str, &str) = ("project_id", "Identifier of the project.");
const BRANCH: (&str, &str) = ("branch_id", "Identifier of the branch.");

const NOTHING: Convenience = Convenience {
    group: "",
    verb: "",
    docs: &[],
    path: &[],
    like: None,
    arguments: &[],
    waits: false,
    form: Form::Call,
    answer: "",
    answer_docs: "",
};

const CALLS: &[Convenience] = &[
    Convenience {
        group: "projects",
        verb: "create_and_connect",
        docs: &[
            "Creates a project and gives connection strings to it. Waits for it, whatever the settings say.",
            "Calls `createProject`, and `getConnectionUri` where its answer has no connection string.",
        ],
        like: Some("create"),
        waits: true,
        answer: "ConnectedProject",
        answer_docs: "The answer to the creation, and both connection strings.",
        ..NOTHING
    },
    Convenience {
        group: "projects",
        verb: "connection_string",
        docs: &[
            "Gives a connection string; branch, database and role are chosen where there is no doubt.",
            "Calls `getConnectionUri`, and before it `getProjectEndpoint`, `listProjectBranches`, \
             `listProjectBranchDatabases` and `listProjectBranchRoles` for what is left out. It is an \
             `InvalidArgumentError` that names the choices when there are several.",
        ],
        path: &[PROJECT],
        arguments: &[
            (
                "branch_id",
                "str | None",
                Some("None"),
                "The branch; the one of the endpoint, or else the default one, when left out.",
            ),
            (
                "endpoint_id",
                "str | None",
                Some("None"),
                "The endpoint; the branch's read-write one when left out.",
            ),
            (
                "database_name",
                "str | None",
                Some("None"),
                "The database; the only one of the branch when left out.",
            ),
            (
                "role_name",
                "str | None",
                Some("None"),
                "The role; the only one of the branch that can log in when left out.",
            ),
            ("pooled", "bool", Some("False"), "Whether to go through the connection pooler."),
        ],
        answer: "str",
        answer_docs: "A connection string, which holds a password.",
        ..NOTHING
    },
    Convenience {
        group: "projects",
        verb: "find_by_name",
        docs: &[
            "Finds a project by its exact name.",
            "Calls `listProjects`, all pages. Several projects of the name are an \
             `InvalidArgumentError`, since nothing forbids them.",
        ],
        path: &[("name", "The name.")],
        answer: "ProjectListItem | None",
        answer_docs: "The project, or `None` when there is none.",
        ..NOTHING
    },
    Convenience {
        group: "branches",
        verb: "create_and_connect",
        docs: &[
            "Creates a branch with a compute and gives connection strings to it. Waits for it, whatever \
             the settings say.",
            "Without `endpoints` a read-write one is created. Calls `createProjectBranch`, and \
             `getConnectionUri` where its answer has no connection string.",
        ],
        path: &[PROJECT],
        like: Some("create"),
        waits: true,
        answer: "ConnectedBranch",
        answer_docs: "The answer to the creation, and both connection strings.",
        ..NOTHING
    },
    Convenience {
        group: "branches",
        verb: "find_by_name",
        docs: &["Finds a branch by its exact name.", "Calls `listProjectBranches`, all pages."],
        path: &[PROJECT, ("name", "The name.")],
        answer: "Branch | None",
        answer_docs: "The branch, or `None` when there is none.",
        ..NOTHING
    },
    Convenience {
        group: "branches",
        verb: "get_default",
        docs: &["Gives the default branch of a project.", "Calls `listProjectBranches`."],
        path: &[PROJECT],
        answer: "Branch",
        ..NOTHING
    },
    Convenience {
        group: "branches",
        verb: "get_or_create",
        docs: &[
            "Gives the branch of a name, and creates it when there is none. Waits until it is ready, \
             whatever the settings say.",
            "Safe to repeat and to race: when another process creates the branch first, or when the \
             answer to the creation was lost, the branch is looked up again. Nothing else of an existing \
             branch is compared with the arguments. Calls `listProjectBranches` and \
             `createProjectBranch`, and `getProjectBranch` while a branch is on its way.",
        ],
        path: &[PROJECT],
        like: Some("create"),
        waits: true,
        answer: "GottenBranch",
        answer_docs: "The branch, and the answer to its creation where this call created it.",
        ..NOTHING
    },
    Convenience {
        group: "branches",
        verb: "temporary",
        docs: &[
            "Creates a branch that is deleted at the end of a `with` block, also after an exception.",
            "Waits for the branch, whatever the settings say. Calls `createProjectBranch`, and in the end \
             `deleteProjectBranch`. An `expires_at` covers what no block can: a process that is killed.",
        ],
        path: &[PROJECT],
        like: Some("create"),
        waits: true,
        form: Form::Temporary,
        answer: "TemporaryBranch",
        answer_docs: "The branch, for a `with` statement.",
        ..NOTHING
    },
    Convenience {
        group: "branches",
        verb: "reset_from_parent",
        docs: &[
            "Makes a branch the same as its parent is now; what was changed on it is lost.",
            "A branch with children keeps its state under another name, which has to be given. Calls \
             `getProjectBranch` and `restoreProjectBranch`.",
        ],
        path: &[PROJECT, BRANCH],
        arguments: &[(
            "preserve_under_name",
            "str | None",
            Some("None"),
            "Name of a new branch that keeps the state of now.",
        )],
        waits: true,
        answer: "BranchOperations",
        answer_docs: "The branch and its operations as they were at the end of the wait.",
        ..NOTHING
    },
    Convenience {
        group: "snapshots",
        verb: "restore_with_preview",
        docs: &[
            "Restores a snapshot to a branch of its own, shows it, and finishes the restore or drops it.",
            "`accept` gets the restored branch, ready to be connected to. When it says yes, the restore \
             is finished: the branch gets the name and the computes of the one it stands for, which Neon \
             renames. When it says no or raises, the branch is deleted, and nothing else has changed. \
             `name` is what the branch is called while it is shown; `finalize_restore` is not used. \
             Calls `restoreSnapshot`, then `finalizeRestoreBranch` or `deleteProjectBranch`.",
        ],
        path: &[PROJECT, ("snapshot_id", "Identifier of the snapshot.")],
        like: Some("restore"),
        arguments: &[(
            "accept",
            "Callable[[RestoreSnapshotResponse], bool]",
            None,
            "Looks at the restored branch and says whether it is to stay.",
        )],
        waits: true,
        answer: "RestoredSnapshot",
        answer_docs: "The restored branch, and whether it was accepted.",
        ..NOTHING
    },
    Convenience {
        group: "operations",
        verb: "wait_for",
        docs: &[
            "Waits until operations have succeeded.",
            "Takes up a wait that failed: pass the error, or its `operations`. An operation that ended as \
             `failed` is looked at again, since Neon may retry it. Polls `getProjectOperation` and \
             `listProjectOperations`.",
        ],
        path: &[("operations", "Operations, or an answer or an error that has some.")],
        waits: true,
        answer: "builtins.list[Operation]",
        answer_docs: "The operations in their final state.",
        ..NOTHING
    },
    Convenience {
        group: "operations",
        verb: "wait_for_ids",
        docs: &[
            "Waits until operations of a project, given by their identifiers, have succeeded.",
            "Polls `getProjectOperation` and `listProjectOperations`.",
        ],
        path: &[PROJECT, ("operation_ids", "Identifiers of the operations.")],
        waits: true,
        answer: "builtins.list[Operation]",
        answer_docs: "The operations in their final state.",
        ..NOTHING
    },
    Convenience {
        group: "objects",
        verb: "get_to",
        docs: &[
            "Writes an object to a file or another writer, piece by piece.",
            "`max_response_bytes` does not bound it, `attempt_timeout` does. Once a byte has been \
             written, the request is not repeated, and what was written stays. Calls \
             `getProjectBranchBucketObject`.",
        ],
        path: &[
            PROJECT,
            BRANCH,
            ("bucket_name", "Name of the bucket."),
            ("object_key", "Key of the object."),
            ("writer", "What is written to: something with a `write` that takes bytes."),
        ],
        answer: "int",
        answer_docs: "The length of the object in bytes.",
        ..NOTHING
    },
];

/// Convenience calls of a group, whose other methods are known.
pub(crate) fn of_group(group: &str, methods: &[Method]) -> Result<Vec<Method>> {
    let calls = CALLS.iter().filter(|call| call.group == group);
    calls.map(|call| method(call, methods)).collect()
}

fn method(call: &Convenience, methods: &[Method]) -> Result<Method> {
    let path = call.path.iter().map(|(name, docs)| Parameter {
        name: (*name).to_owned(),
        ty: path_type(name).to_owned(),
        default: None,
        docs: (*docs).to_owned(),
    });
    let mut arguments: Vec<Parameter> = call
        .arguments
        .iter()
        .map(|(name, ty, default, docs)| Parameter {
            name: (*name).to_owned(),
            ty: (*ty).to_owned(),
            default: *default,
            docs: (*docs).to_owned(),
        })
        .collect();
    if let Some(verb) = call.like {
        let like = methods.iter().find(|method| method.name == verb);
        let like = like.with_context(|| format!("{}.{verb} is not there any more", call.group))?;
        arguments.extend(like.arguments.iter().cloned());
    }
    Ok(Method {
        name: call.verb.to_owned(),
        call: format!("{}.{}", call.group, call.verb),
        docs: Docs(call.docs.iter().map(|text| (*text).to_owned()).collect()),
        path: path.collect(),
        arguments,
        waits: call.waits,
        form: call.form,
        answer: call.answer.to_owned(),
        answer_docs: call.answer_docs.to_owned(),
    })
}

fn path_type(name: &str) -> &'static str {
    match name {
        "operations" => "Iterable[Operation] | HasOperations",
        "operation_ids" => "Iterable[str]",
        "writer" => "BinaryWriter",
        _ => "str",
    }
}
