use jiff::Timestamp;
use serde_json::json;

use super::*;
use crate::models::{
    Branch, BranchOperations, CreateProjectBranchResponse, Database, DefaultEndpointSettings,
    ListProjectBranchesResponse, Operation, OperationStatus, Project, Trigger,
};

fn branch() -> Value {
    json!({
        "id": "br-a-1", "project_id": "p", "name": "main", "current_state": "ready",
        "state_changed_at": "2026-01-02T03:04:05Z", "creation_source": "console", "default": true,
        "protected": false, "cpu_used_sec": 1, "compute_time_seconds": 2, "active_time_seconds": 3,
        "written_data_bytes": 4, "data_transfer_bytes": 5, "created_at": "2026-01-02T03:04:05Z",
        "updated_at": "0001-01-01T00:00:00Z"
    })
}

fn without(mut value: Value, fields: &[&str]) -> Value {
    for field in fields {
        value.as_object_mut().expect("an object").remove(*field);
    }
    value
}

#[derive(Debug)]
struct Decoded<T> {
    value: T,
    missing_fields: Vec<String>,
}

fn decode<T: Field + Default>(
    body: &[u8],
    unwrap: Option<&str>,
) -> Result<Decoded<T>, DecodeFailure> {
    let mut value = T::default();
    let missing_fields = super::decode(&mut value, body, unwrap)?;
    Ok(Decoded { value, missing_fields })
}

fn decode_value<T: Field + Default>(
    value: &Value,
    unwrap: Option<&str>,
) -> Result<Decoded<T>, DecodeFailure> {
    decode(value.to_string().as_bytes(), unwrap)
}

#[test]
fn numbers_are_read_as_the_nearest_that_there_is() {
    for text in ["77777777770777777777777777777777777777772", "0.30000000000000004", "8.41e21"] {
        let body = format!(r#"{{"autoscaling_limit_min_cu": {text}}}"#);
        let limit =
            decode::<DefaultEndpointSettings>(body.as_bytes(), None).expect("a limit").value;
        assert_eq!(limit.autoscaling_limit_min_cu, text.parse().ok());
        assert_eq!(serde_json::from_str::<f64>(text).ok(), text.parse().ok());
    }
}

#[test]
fn a_complete_answer_misses_nothing() {
    let decoded: Decoded<Branch> = decode_value(&branch(), None).expect("complete");
    assert_eq!(decoded.value.name, "main");
    assert_eq!(decoded.value.updated_at.to_string(), "0001-01-01T00:00:00Z");
    assert!(decoded.missing_fields.is_empty());
}

#[test]
fn unknown_fields_and_values_are_no_failure() {
    let mut value = branch();
    value["new_field"] = json!({"deep": [1, 2]});
    decode_value::<Branch>(&value, None).expect("unknown fields are ignored");
    let status: OperationStatus = serde_json::from_str("\"reticulating\"").expect("open");
    assert_eq!(status, OperationStatus::Unknown("reticulating".to_owned()));
    assert_eq!(serde_json::to_string(&status).expect("text"), "\"reticulating\"");
}

#[test]
fn absent_required_fields_are_zero_and_named() {
    let value = without(branch(), &["name", "default", "cpu_used_sec", "created_at"]);
    let body = json!({"branch": value, "operations": [], "endpoints": [], "roles": null});
    let decoded: Decoded<CreateProjectBranchResponse> = decode_value(&body, None).expect("lenient");
    let branch = &decoded.value.branch;
    assert_eq!((branch.name.as_str(), branch.default, branch.cpu_used_sec), ("", false, 0));
    assert_eq!(branch.created_at, Timestamp::UNIX_EPOCH);
    assert_eq!(branch.id, "br-a-1");
    let mut missing = decoded.missing_fields;
    missing.sort();
    assert_eq!(
        missing,
        [
            "branch.cpu_used_sec",
            "branch.created_at",
            "branch.default",
            "branch.name",
            "databases",
            "roles"
        ]
    );
}

#[test]
fn null_in_a_required_field_counts_as_absent() {
    let mut value = branch();
    value["protected"] = Value::Null;
    value["current_state"] = Value::Null;
    let decoded: Decoded<Branch> = decode_value(&value, None).expect("lenient");
    let mut missing = decoded.missing_fields;
    missing.sort();
    assert_eq!(missing, ["current_state", "protected"]);
}

#[test]
fn an_absent_identifier_is_an_error_with_its_path() {
    let body = json!({"branches": [branch(), without(branch(), &["id"])], "annotations": {}});
    let failure =
        decode_value::<crate::models::ListProjectBranchesResponse>(&body, None).expect_err("no id");
    assert!(failure.detail.starts_with("at branches[1].id: "), "{}", failure.detail);
    assert!(!failure.garbled);
}

#[test]
fn a_wrong_type_is_an_error_with_its_path() {
    let mut value = branch();
    value["default"] = json!("yes");
    let failure = decode_value::<Branch>(&value, None).expect_err("not a boolean");
    assert!(failure.detail.starts_with("at default: "), "{}", failure.detail);
    value = branch();
    value["created_at"] = json!("yesterday");
    let failure = decode_value::<Branch>(&value, None).expect_err("not a time");
    assert!(failure.detail.starts_with("at created_at: "), "{}", failure.detail);
    let failure = decode_value::<Branch>(&json!([1]), None).expect_err("not an object");
    assert_eq!(failure.detail, "at the body: expected an object, found an array");
}

#[test]
fn one_field_is_unwrapped() {
    let body = json!({"other": 1, "project": {"id": "p"}});
    let decoded: Decoded<Project> = decode_value(&body, Some("project")).expect("lenient");
    assert_eq!(decoded.value.id, "p");
    assert!(decoded.missing_fields.contains(&"project.name".to_owned()));
    let failure = decode_value::<Project>(&json!({}), Some("project")).expect_err("absent");
    assert_eq!(failure.detail, "at project: required, and absent");
    let diff: Decoded<Option<String>> = decode_value(&json!({}), Some("diff")).expect("optional");
    assert_eq!(diff.value, None);
    let count: Decoded<i64> = decode_value(&json!({"count": 7}), Some("count")).expect("a number");
    assert_eq!(count.value, 7);
}

#[test]
fn what_is_not_json_is_garbled() {
    for (body, words) in [
        (&b""[..], "the body is empty"),
        (b"  \n ", "the body is empty"),
        (b"<html>busy</html>", "a page of HTML"),
        (b"{\"id\": \"br-", "not JSON"),
        (b"{} {}", "not JSON"),
    ] {
        let failure = decode::<Branch>(body, None).expect_err("garbled");
        assert!(failure.garbled, "{failure:?}");
        assert!(failure.detail.contains(words), "{failure:?}");
    }
}

#[test]
fn unions_keep_their_tag_and_what_they_do_not_know() {
    let unknown = json!({"type": "webhook", "url": "x"});
    let trigger: Trigger = serde_json::from_value(unknown.clone()).expect("kept");
    assert_eq!(trigger, Trigger::Unknown(unknown.clone()));
    assert_eq!(trigger.tag(), "webhook");
    assert_eq!(serde_json::to_value(&trigger).expect("json"), unknown);

    let body = json!({"trigger": {"type": "schedule", "trigger_id": "t"}});
    let decoded: Decoded<Trigger> = decode_value(&body, Some("trigger")).expect("lenient");
    let Trigger::Schedule(schedule) = &decoded.value else { panic!("{:?}", decoded.value) };
    assert_eq!(schedule.trigger_id, "t");
    assert!(decoded.missing_fields.contains(&"trigger.name".to_owned()));
    assert_eq!(serde_json::to_value(&decoded.value).expect("json")["type"], "schedule");

    let nameless = json!({"trigger": {"type": "schedule"}});
    let failure = decode_value::<Trigger>(&nameless, Some("trigger")).expect_err("no identifier");
    assert!(failure.detail.starts_with("at trigger.trigger_id: "), "{}", failure.detail);
}

#[test]
fn numbers_may_come_as_either_kind() {
    #[derive(Default)]
    struct Size {
        units: f64,
    }
    records! {
        Size: units;
    }
    for text in [r#"{"units": 1}"#, r#"{"units": 0.25}"#] {
        assert!(decode::<Size>(text.as_bytes(), None).expect("a number").value.units > 0.0);
    }
}

#[test]
fn fields_come_in_any_order_with_others_between_and_the_last_of_two_counts() {
    let text = r#"{"updated_at": "2026-01-02T03:04:05Z", "new": {"id": [1]}, "name": "a", "id": 7,
        "name": "b", "owner_name": "o", "created_at": "2026-01-02T03:04:05Z", "branch_id": "br"}"#;
    let database: Database = serde_json::from_str(text).expect("a database");
    assert_eq!((database.name.as_str(), database.id, database.branch_id.as_str()), ("b", 7, "br"));
    let text = text.replace("\"branch_id\"", "\"branch\"");
    let error = serde_json::from_str::<Database>(&text).expect_err("no branch");
    assert!(error.to_string().starts_with("missing field `branch_id`"), "{error}");
    let error = serde_json::from_str::<Database>("[]").expect_err("no object");
    assert!(error.to_string().contains("expected struct Database"), "{error}");
}

#[test]
fn a_list_that_comes_twice_is_there_once() {
    let branch = branch();
    let twice = format!(r#""branches": [{branch}, {branch}], "branches": [{branch}]"#);
    let text = format!(r#"{{"annotations": {{}}, {twice}}}"#);
    let decoded = decode::<ListProjectBranchesResponse>(text.as_bytes(), None).expect("strict");
    assert_eq!((decoded.value.branches.len(), decoded.missing_fields.len()), (1, 0));
    let mut with_parent = branch.clone();
    with_parent["parent_id"] = json!("br-0");
    let text = format!(r#"{{"branch": {with_parent}, "branch": {branch}, "operations": []}}"#);
    let decoded = decode::<BranchOperations>(text.as_bytes(), None).expect("strict");
    assert_eq!((decoded.value.branch.parent_id, decoded.missing_fields.len()), (None, 0));
}

#[test]
fn what_another_answer_said_is_forgotten() {
    let mut branch = Branch::default();
    let first = json!({"id": "br-1", "parent_id": "br-0", "cpu_used_sec": "many"}).to_string();
    super::decode(&mut branch, first.as_bytes(), None).expect_err("no number");
    let second = json!({"id": "br-1"}).to_string();
    super::decode(&mut branch, second.as_bytes(), None).expect("lenient");
    assert_eq!(branch.parent_id, None);
}

#[test]
fn decoding_leaves_no_state_behind() {
    let operation = json!({"id": "o"});
    decode_value::<Operation>(&operation, None).expect("lenient");
    assert!(!lenient::is_active());
    decode_value::<Operation>(&json!({}), None).expect_err("no identifier");
    assert!(!lenient::is_active());
}
