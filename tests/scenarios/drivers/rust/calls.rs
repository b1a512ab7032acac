//! The calls that scenarios make.

use neonapi::models::{CreateBranch, CreateProject, ListBranches, ListProjects, UpdateBranch};
use neonapi::{
    Client, ConnectionString, List, Method, Page, RequestBody, Result, Timestamp, TimestampUpdate,
};
use serde_json::{Value, json};

use crate::{Call, show};

impl Call {
    /// A text; an argument that is absent is empty, as a forgotten one may be.
    fn text(&self, name: &str) -> &str {
        self.arguments.get(name).map_or("", String::as_str)
    }

    fn optional(&self, name: &str) -> Option<String> {
        self.arguments.get(name).cloned()
    }

    fn number(&self, name: &str) -> Option<i64> {
        self.arguments.get(name)?.parse().ok()
    }

    fn time(&self, name: &str) -> Option<Timestamp> {
        Timestamp::from_microsecond(self.number(name)?).ok()
    }

    fn branch_to_create(&self) -> CreateBranch {
        CreateBranch {
            name: self.optional("name"),
            expires_at: self.time("expires_at"),
            ..CreateBranch::default()
        }
    }

    fn branch_to_update(&self) -> UpdateBranch {
        let expires_at = match (self.text("expires_at"), self.time("expires_at")) {
            ("clear", _) => TimestampUpdate::Clear,
            (_, Some(moment)) => TimestampUpdate::Set(moment),
            _ => TimestampUpdate::Leave,
        };
        UpdateBranch { name: self.optional("name"), expires_at, ..UpdateBranch::default() }
    }
}

/// Makes a call; gives the line to print.
pub(crate) fn make(client: &Client, call: &Call) -> Value {
    match value(client, call) {
        Some(Ok(value)) => json!({ "value": value }),
        Some(Err(error)) => show::error(&error),
        None => json!({ "unknown": call.name }),
    }
}

/// What a call gives; nothing for a call that nobody knows.
fn value(client: &Client, call: &Call) -> Option<Result<Value>> {
    let project_id = call.text("project_id");
    let (projects, branches) = (client.projects(), client.branches());
    Some(match call.name.as_str() {
        "users.me" => client.users().me().map(|user| json!({ "email": user.email })),
        "projects.get" => projects.get(project_id).map(|project| show::project(&project)),
        "projects.create" => {
            let arguments =
                CreateProject { name: call.optional("name"), ..CreateProject::default() };
            projects.create(&arguments).map(|created| {
                json!({
                    "project": show::project(&created.project),
                    "branch": show::branch(&created.branch),
                    "operations": show::operations(&created.operations),
                })
            })
        }
        "projects.delete" => projects.delete(project_id).map(|project| show::project(&project)),
        "projects.list" => {
            let arguments = ListProjects {
                limit: call.number("limit"),
                search: call.optional("search"),
                ..ListProjects::default()
            };
            names(call, projects.list(&arguments), |project| project.name)
        }
        "projects.connection_string" => {
            let wanted = ConnectionString {
                branch_id: call.optional("branch_id"),
                ..ConnectionString::default()
            };
            projects
                .connection_string(project_id, &wanted)
                .map(|secret| json!({ "shown": format!("{secret:?}"), "value": secret.expose() }))
        }
        "operations.wait_for_ids" => {
            let ids: Vec<&str> = call.text("operation_ids").split(',').collect();
            client
                .operations()
                .wait_for_ids(project_id, &ids)
                .map(|operations| show::operations(&operations))
        }
        "request" => request(client, call),
        "client.close" => {
            client.close();
            Ok(Value::Null)
        }
        name => {
            return name.strip_prefix("branches.").and_then(|verb| branch(&branches, call, verb));
        }
    })
}

/// What a call of the group `branches` gives.
fn branch(
    branches: &neonapi::groups::Branches<'_>,
    call: &Call,
    verb: &str,
) -> Option<Result<Value>> {
    let (project_id, branch_id) = (call.text("project_id"), call.text("branch_id"));
    Some(match verb {
        "get" => branches.get(project_id, branch_id).map(|got| show::branch(&got.branch)),
        "create" => branches.create(project_id, &call.branch_to_create()).map(|created| {
            json!({
                "branch": show::branch(&created.branch),
                "operations": show::operations(&created.operations),
            })
        }),
        "update" => branches.update(project_id, branch_id, &call.branch_to_update()).map(|updated| {
            json!({
                "branch": show::branch(&updated.branch),
                "operations": show::operations(&updated.operations),
            })
        }),
        "delete" => branches.delete(project_id, branch_id).map(|deleted| {
            deleted.map_or(Value::Null, |deleted| {
                json!({
                    "branch": show::branch(&deleted.branch),
                    "operations": show::operations(&deleted.operations),
                })
            })
        }),
        "list" => {
            let arguments = ListBranches {
                limit: call.number("limit"),
                search: call.optional("search"),
                ..ListBranches::default()
            };
            names(call, branches.list(project_id, &arguments), |branch| branch.name)
        }
        "find_by_name" => branches
            .find_by_name(project_id, call.text("name"))
            .map(|found| found.as_ref().map_or(Value::Null, show::branch)),
        "get_or_create" => {
            branches.get_or_create(project_id, &call.branch_to_create()).map(|gotten| {
                json!({ "branch": show::branch(&gotten.branch), "created": gotten.created.is_some() })
            })
        }
        "temporary" => branches.temporary(project_id, &call.branch_to_create()).and_then(|branch| {
            if call.text("fails") == "true" {
                // Dropped, as when its scope is left by an error.
                return Ok(Value::Null);
            }
            let shown = show::branch(&branch.branch);
            branch.delete().map(|_| shown)
        }),
        _ => return None,
    })
}

/// The names of all items, or of those that the call wants to take.
fn names<P: Page>(call: &Call, list: List<P>, name: fn(P::Item) -> String) -> Result<Value> {
    let wanted = call.options.get("take").and_then(|take| take.parse().ok()).unwrap_or(usize::MAX);
    let names: Vec<String> = list.take(wanted).map(|item| item.map(name)).collect::<Result<_>>()?;
    Ok(json!({ "names": names }))
}

fn request(client: &Client, call: &Call) -> Result<Value> {
    let method = match call.text("method") {
        "POST" => Method::Post,
        "PUT" => Method::Put,
        "PATCH" => Method::Patch,
        "DELETE" => Method::Delete,
        _ => Method::Get,
    };
    let body = match serde_json::from_str(call.text("body")) {
        Ok(body) => RequestBody::Json(body),
        Err(_) => RequestBody::None,
    };
    let answer = client.request(method, call.text("path"), &[], body)?;
    Ok(json!({ "status": answer.details.status(), "value": answer.value }))
}
