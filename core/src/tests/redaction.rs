//! Nothing that is printed or logged holds a secret, a body, or an identifier from a path.

use std::fmt::{Debug, Display};
use std::sync::{Arc, Mutex};

use serde_json::json;

use super::harness::*;
use crate::generated::{ErrorKind, Settings};
use crate::models::{ConnectionParameters, CreateRole, NeonAuthEmailServerConfig, Role};
use crate::transport::Failure;
use crate::{Client, LogEvent, LogHook, LogLevel, Secret};

const KEY: &str = "napi_verysecretkey";

fn with_key(settings: &mut Settings) {
    settings.api_key = Some(KEY.into());
}

#[track_caller]
fn assert_hides(secrets: &[&str], shown: &str) {
    for secret in secrets {
        assert!(!shown.contains(secret), "{secret} is shown in: {shown}");
    }
}

fn all_forms(value: &(impl Debug + Display)) -> String {
    format!("{value} {value:?} {value:#?}")
}

#[test]
fn clients_settings_and_builders_do_not_show_the_key() {
    let bench = Bench::unpaced(with_key, |_| project("p-1"));
    bench.client.projects().get("p-1").expect("succeeds");
    let builder = Client::builder().api_key(KEY);
    let shown =
        format!("{:?} {:#?} {:?} {builder:?}", bench.client, bench.client, bench.client.settings());
    assert_hides(&["verysecretkey"], &shown);
    assert!(shown.contains("Client") && shown.contains("***"), "{shown}");
}

#[test]
fn models_do_not_show_their_secrets() {
    let role = Role { password: Some(Secret::new("npg_word")), ..Default::default() };
    let parameters = ConnectionParameters { password: "word".into(), ..Default::default() };
    assert_hides(&["word\""], &format!("{role:?} {parameters:?}"));
}

#[test]
fn forms_that_this_version_does_not_know_do_not_show_their_fields() {
    let unknown = NeonAuthEmailServerConfig::Unknown(json!({"type": "new", "token": "hush"}));
    assert_eq!(format!("{unknown:?}"), "Unknown(\"new\")");
}

#[test]
fn errors_do_not_show_the_key_that_a_server_repeats() {
    let bench = Bench::unpaced(with_key, |request| match request.number {
        1 => Reply::json(401, &json!({"code": KEY, "message": format!("bad key {KEY}")})),
        2 => Reply::text(400, "text/plain", &format!("Authorization: Bearer {KEY}")),
        3 => Reply::json(400, &json!({"code": "", "message": "postgres://me:pass@host/db"})),
        _ => Reply::failure(Failure::TooLarge).saying(&format!("Bearer {KEY} was sent")),
    });
    for _ in 0..4 {
        let error = bench.client.projects().get("p-1").expect_err("a refusal");
        assert_hides(&["verysecretkey", "pass@"], &all_forms(&error));
        let foreign = error.detail().contains("not Neon's");
        assert!(foreign || error.detail().contains("***"), "{error}");
    }
}

#[test]
fn request_ids_do_not_show_a_key_that_a_server_repeats_there() {
    let bench = Bench::unpaced(with_key, |request| match request.number {
        1 => Reply::json(400, &json!({"code": "", "message": "no", "request_id": KEY})),
        2 => neon_error(400).with_header("x-request-id", KEY),
        3 => Reply::text(200, "application/json", "[]").with_header("x-request-id", KEY),
        _ => project("p-1").with_header("x-neon-ret-request-id", KEY),
    });
    for _ in 0..3 {
        let error = bench.client.projects().get("p-1").expect_err("a refusal");
        assert_eq!(error.request_id(), Some("***"));
        assert_hides(&["verysecretkey"], &format!("{} {:?}", all_forms(&error), error.response()));
    }
    let response = bench.client.with_response(|client| client.projects().get("p-1"));
    let response = response.expect("a project");
    assert_eq!(response.request_id(), Some("***"));
    assert_hides(&["verysecretkey"], &format!("{response:?}"));
}

#[test]
fn failed_waits_do_not_show_the_key_that_an_operation_repeats() {
    let bench = Bench::unpaced(with_key, |_| {
        let mut operation = operation("op-1", "failed");
        operation.error = Some(format!("{KEY} at postgres://me:pass@host/db"));
        let body = json!({"branch": branch_item("br-1"), "operations": [operation]});
        Reply::json(200, &body)
    });
    let error = bench.client.branches().set_default("p-1", "br-1").expect_err("a failed operation");
    assert_eq!(error.kind(), ErrorKind::OperationFailed);
    assert!(error.detail().ends_with("*** at postgres://me:***@host/db"), "{error}");
    assert_hides(&["verysecretkey", "pass@"], &all_forms(&error));
    assert_hides(&["verysecretkey", "pass@"], &format!("{:?}", error.operations()));
}

#[test]
fn decode_errors_do_not_quote_the_body() {
    let bodies = [
        json!({"role": {"name": "me", "branch_id": "b", "protected": "npg-hush"}}),
        json!({"role": {"name": "me", "branch_id": "b", "created_at": "npg-hush"}}),
        json!({"role": {"name": "me", "branch_id": {"npg-hush": 1}}}),
        json!({"role": "npg-hush"}),
        json!("npg-hush"),
    ];
    for body in bodies {
        let bench = Bench::new(move |_| Reply::json(200, &body));
        let error = bench.client.roles().get("p-1", "br-1", "me").expect_err("another shape");
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_hides(&["hush"], &all_forms(&error));
    }
    let bench = Bench::new(|_| Reply::text(200, "application/json", "{\"role\": npg-hush}"));
    let error = bench.client.roles().get("p-1", "br-1", "me").expect_err("not JSON");
    assert_hides(&["hush"], &all_forms(&error));
}

#[test]
fn answers_do_not_show_their_bodies() {
    let bench = Bench::new(|_| {
        let role = Role { password: Some("npg_word".into()), ..Default::default() };
        Reply::json(200, &json!({"role": role}))
    });
    let response = bench.client.with_response(|client| client.roles().get("p-1", "br-1", "me"));
    let response = response.expect("a role");
    assert!(response.text().is_some_and(|text| text.contains("npg_word")));
    assert_hides(&["npg_word"], &format!("{response:?}"));
}

/// A client whose events are kept.
fn logged(
    script: impl Fn(&Request<'_>) -> Reply + Send + Sync + 'static,
) -> (Bench, Arc<Mutex<Vec<LogEvent>>>) {
    let events = Arc::new(Mutex::new(Vec::new()));
    let kept = events.clone();
    let hook = LogHook::new(move |event| kept.lock().expect("no panic").push(event.clone()));
    let change = |settings: &mut Settings| {
        with_key(settings);
        settings.log = Some(hook);
    };
    (Bench::unpaced(change, script), events)
}

#[test]
fn events_hold_no_key_no_body_and_no_identifier() {
    let (bench, events) = logged(|request| match request.number {
        1 => {
            Reply::failure(Failure::NeverSent).saying(&format!("Bearer {KEY} for proj-identifier"))
        }
        2 => Reply::json(423, &json!({"code": "", "message": "proj-identifier is locked"})),
        3 => Reply::json(429, &json!({"code": "", "message": "br-identifier: too many"})),
        _ => {
            let message = format!("role:\"rolename\" of br-identifier not made with {KEY}");
            Reply::json(422, &json!({"code": "ROLES_LIMIT", "message": message}))
        }
    });
    let arguments = CreateRole { name: "rolename".to_owned(), ..Default::default() };
    bench.client.roles().create("proj-identifier", "br-identifier", &arguments).expect_err("422");
    let events = events.lock().expect("no panic");
    let secrets = ["verysecretkey", "identifier", "rolename"];
    assert_hides(&secrets, &format!("{events:?}"));
    let levels: Vec<LogLevel> = events.iter().map(|event| event.level).collect();
    assert_eq!(levels, [LogLevel::Info, LogLevel::Info, LogLevel::Info, LogLevel::Warning]);
    assert!(events[3].text.contains("Unprocessable"), "{:?}", events[3]);
}

#[test]
fn events_say_what_happened_to_which_operation() {
    let (bench, events) = logged(|request| match request.number {
        1 => neon_error(503),
        _ => project("p-1"),
    });
    bench.client.projects().get("p-1").expect("succeeds");
    let events = events.lock().expect("no panic");
    let [paused, answered] = &events[..] else { panic!("two events: {events:?}") };
    assert_eq!((paused.level, paused.status, paused.attempt), (LogLevel::Info, Some(503), 1));
    assert_eq!(
        (answered.level, answered.status, answered.attempt),
        (LogLevel::Debug, Some(200), 2)
    );
    assert_eq!((paused.duration_ms, paused.operation_id.as_str()), (250, "getProject"));
    assert_eq!(paused.request_id.as_deref(), Some(bench.seen()[0].request_id.as_str()));
}

#[test]
fn pauses_for_the_rate_limit_are_events() {
    let events = Arc::new(Mutex::new(Vec::new()));
    let kept = events.clone();
    let hook = LogHook::new(move |event| kept.lock().expect("no panic").push(event.clone()));
    let slow = |settings: &mut Settings| {
        (settings.requests_per_minute, settings.account_burst) = (6, 1);
        settings.log = Some(hook);
    };
    let bench = Bench::paced(slow, |_| project("p-1"));
    (0..2).for_each(|_| drop(bench.client.projects().get("p-1").expect("succeeds")));
    let events = events.lock().expect("no panic");
    let pause = events.iter().find(|event| event.level == LogLevel::Info).expect("a pause");
    assert!(pause.text.contains("rate limit") && pause.duration_ms > 10_000, "{pause:?}");
}
