//! Answers of the server, in Neon's shapes.

use serde::Serialize;
use serde_json::{Value, json};

use super::Reply;
use crate::models::{Branch, Operation, OperationStatus, Project, ProjectListItem, Role};

fn to_json(model: &impl Serialize) -> Value {
    serde_json::to_value(model).expect("a model is JSON")
}

/// Neon's error object with a status.
pub(in crate::tests) fn neon_error(status: u16) -> Reply {
    let message = format!("scripted {status}");
    Reply::json(status, &json!({"code": "", "message": message}))
}

/// A page that something between Neon and us made.
pub(in crate::tests) fn proxy_page(status: u16) -> Reply {
    Reply::text(status, "text/html", "<!doctype html><html><title>oops</title></html>")
}

pub(in crate::tests) fn project_body(id: &str) -> Value {
    json!({"project": to_json(&Project { id: id.to_owned(), ..Default::default() })})
}

/// The answer to `projects.get`.
pub(in crate::tests) fn project(id: &str) -> Reply {
    Reply::json(200, &project_body(id))
}

pub(in crate::tests) fn project_item(id: &str) -> Value {
    to_json(&ProjectListItem { id: id.to_owned(), ..Default::default() })
}

pub(in crate::tests) fn branch_item(id: &str) -> Value {
    let branch = Branch { id: id.to_owned(), project_id: "p-1".to_owned(), ..Default::default() };
    to_json(&branch)
}

pub(in crate::tests) fn role_item(name: &str) -> Value {
    to_json(&Role { name: name.to_owned(), ..Default::default() })
}

/// An operation of project `p-1`.
pub(in crate::tests) fn operation(id: &str, status: &str) -> Operation {
    Operation {
        id: id.to_owned(),
        project_id: "p-1".to_owned(),
        status: OperationStatus::from(status),
        ..Default::default()
    }
}

fn operations_json(operations: &[(&str, &str)]) -> Value {
    operations.iter().map(|(id, status)| to_json(&operation(id, status))).collect()
}

/// The answer to `branches.create` with these operations.
pub(in crate::tests) fn branch_created(operations: &[(&str, &str)]) -> Reply {
    let body = json!({
        "branch": branch_item("br-1"), "endpoints": [], "roles": [], "databases": [],
        "operations": operations_json(operations),
    });
    Reply::json(201, &body)
}

/// The answer to changes and deletions of a branch.
pub(in crate::tests) fn branch_changed(operations: &[(&str, &str)]) -> Reply {
    let operations = operations_json(operations);
    Reply::json(200, &json!({"branch": branch_item("br-1"), "operations": operations}))
}

/// The answer to `operations.get`.
pub(in crate::tests) fn one_operation(id: &str, status: &str) -> Reply {
    Reply::json(200, &json!({"operation": to_json(&operation(id, status))}))
}

/// The answer to `operations.list`, or any other that has only operations.
pub(in crate::tests) fn operations_list(operations: &[(&str, &str)]) -> Reply {
    Reply::json(200, &json!({"operations": operations_json(operations)}))
}

/// A page of `projects.list`; an empty cursor stands for none.
pub(in crate::tests) fn project_page(ids: &[&str], cursor: &str) -> Reply {
    let projects: Value = ids.iter().map(|id| project_item(id)).collect();
    let mut page = json!({"projects": projects, "applications": {}, "integrations": {}});
    if !cursor.is_empty() {
        page["pagination"] = json!({"cursor": cursor});
    }
    Reply::json(200, &page)
}
