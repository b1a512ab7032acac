//! Holding our own answers against the description.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::check::{Direction, check};
use super::{Description, Schema, Shape};
use crate::answer::{Answer, Content};

/// What is wrong with an answer, with the path of the value that is.
pub(crate) fn check_answer(
    shape: &Shape,
    answer: &Answer,
    wanted_words: &BTreeSet<String>,
) -> Result<(), String> {
    let documented = shape.responses.get(&answer.status.to_string());
    if answer.status < 400 {
        let content =
            documented.ok_or_else(|| format!("status {} is not documented", answer.status))?;
        return check_content(content, answer, Direction::Answer { wanted_words });
    }
    // Not every refusal with that status is of the kind that has a schema of its own.
    let mut problem = Err(format!("status {} is not documented", answer.status));
    for content in documented.into_iter().chain(shape.responses.get("default")) {
        match check_content(content, answer, Direction::Refusal) {
            Ok(()) => return Ok(()),
            told => problem = told,
        }
    }
    problem
}

fn check_content(
    content: &BTreeMap<String, Schema>,
    answer: &Answer,
    direction: Direction<'_>,
) -> Result<(), String> {
    let Some((media_type, schema)) = content.iter().next() else {
        return match answer.content {
            Content::Empty => Ok(()),
            _ => Err(format!("status {} has no body", answer.status)),
        };
    };
    match &answer.content {
        Content::Binary(_) if media_type == "application/octet-stream" => Ok(()),
        Content::Json(bytes) if media_type == "application/json" => {
            let value: Value = serde_json::from_slice(bytes)
                .map_err(|error| format!("the body is not JSON: {error}"))?;
            check(Description::get(), direction, schema, &value)
                .map_err(|fault| format!("$.{} {}", fault.path, fault.problem))
        }
        _ => Err(format!("the body is not {media_type}")),
    }
}

#[cfg(test)]
mod tests {
    use super::check_answer;
    use crate::answer::{Answer, Content};
    use crate::description::Description;
    use serde_json::json;

    fn problem(operation_id: &str, answer: &Answer) -> String {
        let shape = Description::get().operation(operation_id).unwrap();
        check_answer(shape, answer, &["levitating".to_owned()].into()).err().unwrap_or_default()
    }

    #[test]
    fn answers_that_are_not_as_described_are_told_apart() {
        let one = |change: serde_json::Value| {
            let mut operation = json!({
                "id": "9dba2ce9-9f3e-4e9b-8f0e-5a4a4d1c1a3b", "project_id": "shop-1",
                "action": "start_compute", "status": "running", "failures_count": 0,
                "created_at": "2026-11-23T06:21:14Z", "updated_at": "2026-11-23T06:21:14Z",
                "total_duration_ms": 3,
            });
            crate::input::merge(&mut operation, &change);
            problem("getProjectOperation", &Answer::ok(&json!({"operation": operation})))
        };
        assert_eq!(one(json!({})), "");
        assert_eq!(one(json!({"status": "levitating"})), "");
        assert_eq!(one(json!({"id": 7})), "$.operation.id must be a string");
        assert_eq!(one(json!({"id": "x"})), "$.operation.id must be a UUID");
        assert_eq!(one(json!({"retry_at": null})), "$.operation.retry_at must be a string");
        assert_eq!(one(json!({"extra": 1})), "$.operation.extra is not a known field");
        assert!(one(json!({"status": "flying"})).starts_with("$.operation.status must be one of"));
        let empty = problem("getProjectOperation", &Answer::ok(&json!({})));
        assert_eq!(empty, "$.operation is required");
    }

    #[test]
    fn statuses_and_kinds_of_bodies_are_held_against_the_description() {
        let error = Answer::json(409, &json!({"code": "", "message": "taken"}));
        assert_eq!(problem("createProjectBranch", &error), "");
        let no_code = Answer::json(409, &json!({"message": "taken"}));
        assert_eq!(problem("createProjectBranch", &no_code), "$.code is required");
        let odd = Answer::new(204, Content::Empty);
        assert_eq!(problem("createProjectBranch", &odd), "status 204 is not documented");
        let bodiless = Answer::new(201, Content::Empty);
        assert_eq!(problem("createProjectBranch", &bodiless), "the body is not application/json");
        let gateway = json!({"code": "", "message": "", "reason": "ai_gateway_unavailable"});
        for refusal in [gateway, json!({"code": "", "message": "branch not found"})] {
            let refusal = Answer::json(404, &refusal);
            assert_eq!(problem("getProjectBranchAiGateway", &refusal), "");
        }
        let body = Answer::json(204, &json!({}));
        assert_eq!(problem("deleteProjectBranch", &body), "status 204 has no body");
    }
}
