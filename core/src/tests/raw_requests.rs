//! The escape hatch: any request, under the same rules as every call.

use serde_json::{Value, json};

use super::harness::*;
use crate::generated::ErrorKind;
use crate::transport::{Failure, HttpBody};
use crate::{Method, MultipartPart, RequestBody};

fn accepting() -> Bench {
    Bench::new(|_| Reply::json(200, &json!({"ok": true})))
}

#[test]
fn json_goes_and_comes() {
    let bench = accepting();
    let body = RequestBody::Json(json!({"a": [1, {"b": null}]}));
    let query = [("limit", "1"), ("q", "a b&c")];
    let answer = bench.client.request(Method::Patch, "/brand/new", &query, body);
    let answer = answer.expect("accepted");
    assert_eq!((&answer.value, answer.status(), answer.attempts()), (&json!({"ok": true}), 200, 1));
    let seen = &bench.seen()[0];
    assert_eq!(seen.line(), "PATCH /brand/new");
    assert_eq!(seen.query, "limit=1&q=a%20b%26c");
    assert_eq!(seen.json(), json!({"a": [1, {"b": null}]}));
}

#[test]
fn forms_go_with_nested_names() {
    let bench = accepting();
    let body = RequestBody::Form(json!({"project": {"name": "x y"}}));
    bench.client.request(Method::Post, "/projects", &[], body).expect("accepted");
    let HttpBody::Form(form) = &bench.seen()[0].body else { panic!("a form") };
    assert_eq!(String::from_utf8_lossy(form), "project%5Bname%5D=x%20y");
}

#[test]
fn multipart_goes_part_by_part() {
    let bench = accepting();
    let part = MultipartPart {
        name: "zip".to_owned(),
        content: b"PK".to_vec(),
        file_name: Some("f.zip".to_owned()),
        content_type: Some("application/zip".to_owned()),
    };
    let body = RequestBody::Multipart(vec![part]);
    bench.client.request(Method::Post, "/brand/new", &[], body).expect("accepted");
    let HttpBody::Multipart(parts) = &bench.seen()[0].body else { panic!("multipart") };
    assert_eq!((parts[0].name.as_str(), parts[0].content.as_slice()), ("zip", &b"PK"[..]));
    assert_eq!(parts[0].file_name.as_deref(), Some("f.zip"));
    assert_eq!(parts[0].content_type.as_deref(), Some("application/zip"));
}

#[test]
fn a_page_of_html_is_no_answer() {
    let bench = Bench::new(|request| match request.number {
        1 => proxy_page(200),
        _ => Reply::json(200, &json!({"ok": true})),
    });
    let get = |path| bench.client.request(Method::Get, path, &[], RequestBody::None);
    assert_eq!(get("/brand/new").expect("repeated").attempts(), 2);
    let bench = Bench::new(|_| proxy_page(200));
    let posted = bench.client.request(Method::Post, "/brand/new", &[], RequestBody::None);
    let error = posted.expect_err("a page");
    assert_eq!((error.kind(), error.outcome_unknown()), (ErrorKind::Decode, true));
}

#[test]
fn an_answer_that_is_not_json_is_null_with_its_body_beside_it() {
    let bench = Bench::new(|_| Reply::text(200, "text/plain", "plain"));
    let answer = bench.client.request(Method::Get, "/brand/new", &[], RequestBody::None);
    let answer = answer.expect("accepted");
    assert_eq!((&answer.value, answer.text()), (&Value::Null, Some("plain")));
}

#[test]
fn a_raw_request_never_waits() {
    let bench = Bench::new(|_| branch_created(&[("op-1", "running")]));
    let path = "/projects/p-1/branches";
    let answer = bench.client.request(Method::Post, path, &[], RequestBody::None);
    assert_eq!(answer.expect("accepted").value["operations"][0]["status"], "running");
    assert_eq!(bench.requests(), 1);
}

#[test]
fn its_retry_class_is_that_of_its_method() {
    for (method, requests, unknown) in [
        (Method::Get, 5, false),
        (Method::Post, 1, true),
        (Method::Put, 1, true),
        (Method::Patch, 1, true),
        (Method::Delete, 1, true),
    ] {
        let bench = Bench::new(|_| Reply::failure(Failure::Lost));
        let error = bench.client.request(method, "/brand/new", &[], RequestBody::None);
        let error = error.expect_err("lost");
        assert_eq!((bench.requests(), error.outcome_unknown()), (requests, unknown), "{method:?}");
    }
}

#[test]
fn its_errors_are_those_of_every_call() {
    let bench = Bench::new(|_| neon_error(409));
    let error = bench.client.request(Method::Post, "/brand/new", &[], RequestBody::None);
    let error = error.expect_err("409");
    assert_eq!((error.kind(), error.operation_id()), (ErrorKind::Conflict, Some("request")));
    let known = bench.client.request(Method::Get, "/projects/p-1", &[], RequestBody::None);
    assert_eq!(known.expect_err("409").operation_id(), Some("getProject"));
}

#[test]
fn it_counts_in_the_limits_of_its_operation() {
    let generous = |settings: &mut crate::Settings| {
        (settings.requests_per_minute, settings.account_burst) = (1_000_000, 1_000_000);
    };
    let bench = Bench::paced(generous, |_| project("p-1"));
    for _ in 0..40 {
        bench.client.projects().get("p-1").expect("succeeds");
    }
    assert_eq!(bench.seconds(), 0.0);
    bench.client.request(Method::Get, "/regions", &[], RequestBody::None).expect("another route");
    assert_eq!(bench.seconds(), 0.0);
    bench.client.request(Method::Get, "/projects/p-2", &[], RequestBody::None).expect("the route");
    assert!(bench.seconds() > 1.0, "{}", bench.seconds());
}

#[test]
fn it_counts_in_the_limit_of_consumption() {
    let bench = Bench::paced(|_| {}, |_| Reply::json(200, &json!({})));
    let path = "/consumption_history/v2/projects";
    for _ in 0..6 {
        bench.client.request(Method::Get, path, &[], RequestBody::None).expect("accepted");
    }
    assert!(bench.seconds() > 2.0, "{}", bench.seconds());
}

#[test]
fn what_cannot_be_a_request_is_refused_before_any_request() {
    let bench = accepting();
    let refused = |path: &str, body: RequestBody| {
        let error = bench.client.request(Method::Get, path, &[], body).expect_err("refused");
        assert_eq!(
            (error.kind(), error.operation_id()),
            (ErrorKind::InvalidArgument, Some("request"))
        );
        error.detail().to_owned()
    };
    assert!(refused("https://other.test/", RequestBody::None).starts_with("path"));
    assert!(refused("/a/../b", RequestBody::None).starts_with("path"));
    assert!(refused("/a", RequestBody::Form(json!("text"))).starts_with("body"));
    assert_eq!(bench.requests(), 0);
}
