//! What comes with a value: status, headers, request id, attempts, raw body, missing fields.

use serde_json::json;

use super::harness::*;
use crate::generated::ErrorKind;
use crate::models::{CreateBranch, ListProjects};
use crate::response::ResponseDetails;

#[test]
fn a_value_comes_with_its_answer() {
    let bench = Bench::new(|request| match request.number {
        1 => neon_error(503),
        _ => project("p-1")
            .with_header("x-neon-ret-request-id", "req-9")
            .with_header("x-other", "text"),
    });
    let response = bench.client.with_response(|client| client.projects().get("p-1"));
    let response = response.expect("the second request succeeds");
    assert_eq!(response.value.id, "p-1");
    assert_eq!(response.status(), 200);
    assert_eq!(response.request_id(), Some("req-9"));
    assert_eq!(response.attempts(), 2);
    assert_eq!(response.header("X-Other"), Some("text"));
    assert!(response.headers().any(|header| header == ("x-other", "text")));
    assert_eq!(response.text(), Some(project_body("p-1").to_string().as_str()));
    assert!(response.missing_fields().is_empty());
}

#[test]
fn fields_that_are_missing_are_named() {
    let bench = Bench::new(|_| {
        let mut body = project_body("p-1");
        let project = body["project"].as_object_mut().expect("an object");
        project.remove("name");
        project.remove("created_at");
        Reply::json(200, &body)
    });
    let response = bench.client.with_response(|client| client.projects().get("p-1"));
    let response = response.expect("missing fields are no failure");
    assert_eq!(response.value.name, "");
    let mut missing = response.missing_fields().to_vec();
    missing.sort();
    assert_eq!(missing, ["project.created_at", "project.name"]);
}

#[test]
fn an_identifier_that_is_missing_is_an_error_that_names_it() {
    let bench = Bench::new(|_| {
        let mut body = project_body("p-1");
        body["project"].as_object_mut().expect("an object").remove("id");
        Reply::json(200, &body)
    });
    let error = bench.client.projects().get("p-1").expect_err("no identifier");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Decode, Some(200)));
    assert!(error.detail().contains("project.id"), "{error}");
    assert!(error.response().and_then(ResponseDetails::text).is_some(), "the raw body is there");
    assert_eq!(bench.requests(), 1, "the answer itself is whole, so asking again is no help");
}

#[test]
fn the_answer_of_a_call_that_waits_is_that_of_the_call() {
    let bench = Bench::new(|request| match request.number {
        1 => branch_created(&[("op-1", "running")]),
        _ => one_operation("op-1", "finished"),
    });
    let response = bench
        .client
        .with_response(|client| client.branches().create("p-1", &CreateBranch::default()))
        .expect("success");
    assert_eq!((response.status(), bench.requests()), (201, 2));
    assert_eq!(response.value.operations[0].status.as_str(), "finished");
    assert!(response.text().is_some_and(|text| text.contains("running")), "the body as it came");
}

#[test]
fn the_answer_of_a_walk_is_its_last_page() {
    let bench = Bench::new(|request| match request.number {
        1 => project_page(&["a"], "c2"),
        _ => project_page(&["b"], ""),
    });
    let response = bench.client.with_response(|client| {
        client.projects().list(&ListProjects::default()).collect::<Result<Vec<_>, _>>()
    });
    let response = response.expect("two pages");
    assert_eq!(response.value.len(), 2);
    assert!(response.text().is_some_and(|text| text.contains("\"b\"")));
}

#[test]
fn a_function_without_a_call_is_refused() {
    let bench = Bench::new(|_| project("p-1"));
    let error = bench.client.with_response(|_| Ok(5)).expect_err("no call");
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    let other = bench.client.clone();
    let error =
        bench.client.with_response(|_| other.projects().get("p-1")).expect_err("not its client");
    assert!(error.detail().contains("through its client"), "{error}");
}

#[test]
fn the_error_of_a_call_comes_as_it_is() {
    let bench = Bench::new(|_| neon_error(404));
    let error = bench.client.with_response(|client| client.projects().get("p-1"));
    assert_eq!(error.expect_err("404").kind(), ErrorKind::NotFound);
}

#[test]
fn bytes_come_as_they_are() {
    let bench = Bench::new(|_| Reply::text(200, "application/octet-stream", "\u{0}<html>"));
    let bytes = bench.client.objects().get("p-1", "br-1", "bucket", "a/b").expect("an object");
    assert_eq!(bytes, b"\0<html>");
    assert_eq!(bench.seen()[0].path.split('/').next_back(), Some("download"));
    assert!(bench.seen()[0].path.contains("/objects/a%2Fb/"), "{:?}", bench.seen());
}

#[test]
fn calls_that_say_nothing_need_no_body() {
    let bench = Bench::new(|_| Reply::text(204, "", ""));
    bench.client.functions().delete("p-1", "br-1", "hello").expect("204");
    assert_eq!(bench.seen()[0].line(), "DELETE /projects/p-1/branches/br-1/functions/hello");
}

#[test]
fn a_page_of_a_proxy_is_no_good_answer_even_where_no_body_is_needed() {
    let bench = Bench::new(|_| proxy_page(200));
    let error = bench.client.functions().delete("p-1", "br-1", "hello").expect_err("HTML");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.outcome_unknown());
}

#[test]
fn unknown_fields_and_values_are_no_failure() {
    let bench = Bench::new(|_| {
        let mut body = project_body("p-1");
        body["project"]["brand_new"] = json!({"deep": [1]});
        body["also_new"] = json!(null);
        Reply::json(200, &body)
    });
    let response = bench.client.with_response(|client| client.projects().get("p-1"));
    let response = response.expect("unknown fields are ignored");
    assert!(response.missing_fields().is_empty());
    assert!(response.text().is_some_and(|text| text.contains("brand_new")), "but reachable");
}
