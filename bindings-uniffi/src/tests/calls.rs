//! Calls: what ends them, what they tell besides their value, and that no panic leaves them.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use neonapi::{Client, ErrorKind, Method, RequestBody};
use neonapi_emulator::{FaultAction, When};
use neonapi_tests::eventually;

use super::{Setup, call, failure, named, settings, setup};
use crate::call::{NativeCall, NativeCallOptions};
use crate::callback::{NativeCallbackError, NativeProgress};
use crate::client::NativeClient;
use crate::generated::native_settings::NativeSettings;
use crate::log::{NativeLog, NativeLogEvent};
use crate::raw_request::QueryParameter;
use crate::values::*;

const HANG: FaultAction = FaultAction::Hang { when: When::Before };

#[test]
fn a_call_in_flight_ends_while_the_server_still_holds_its_request() {
    let setup = setup();
    setup.always("getProject", HANG);
    let call = call();
    let failure = thread::scope(|scope| {
        let made = scope.spawn(|| setup.client.projects_get(setup.project(), &call));
        eventually("it is in flight", || setup.emulator.counters().requests_in_flight == 1);
        call.cancel();
        failure(made.join().expect("no panic"))
    });
    assert_eq!((failure.kind, failure.attempts), (ErrorKind::Cancelled.number(), 1));
    assert_eq!(setup.emulator.counters().requests_in_flight, 1);
    assert_eq!(setup.client.requests_left_behind(), 1);
    let Setup { client, emulator, .. } = setup;
    drop(emulator);
    eventually("the request left behind ends too", || client.requests_left_behind() == 0);
}

#[test]
fn a_call_cancelled_before_it_begins_sends_nothing() {
    let setup = setup();
    let call = call();
    call.cancel();
    let failure = failure(setup.client.users_me(&call));
    assert_eq!(failure.kind, ErrorKind::Cancelled.number());
    assert_eq!(setup.requests_of("getCurrentUserInfo"), 0);
}

#[test]
fn calls_of_an_ended_client_are_refused() {
    let setup = setup();
    setup.client.end();
    setup.client.end();
    let failure = failure(setup.client.users_me(&call()));
    assert_eq!(failure.kind, ErrorKind::Closed.number());
}

#[test]
fn a_panic_becomes_an_error_without_its_text() {
    let setup = setup();
    let made = setup
        .client
        .run(&call(), |_: &Client| -> neonapi::Result<()> { panic!("the password is tiger") });
    let failure = failure(made);
    assert_eq!(failure.kind, ErrorKind::Internal.number());
    assert!(!failure.text.contains("tiger"), "{}", failure.text);
    setup.client.users_me(&call()).expect("the client goes on");
}

#[test]
fn the_answer_is_told_where_it_was_asked_for() {
    let setup = setup();
    let options = NativeCallOptions { with_response: true, ..NativeCallOptions::default() };
    let asking = NativeCall::new(options, None);
    assert!(asking.response().is_none());
    let project = setup.client.projects_get(setup.project(), &asking).expect("a project");
    let response = asking.response().expect("it was asked for");
    assert_eq!((response.status, response.attempts), (200, 1));
    assert_eq!(response.headers["content-type"], "application/json");
    assert!(response.request_id.is_some());
    let body: serde_json::Value = serde_json::from_slice(&response.body).expect("JSON");
    assert_eq!(body["project"]["name"], project.name);
    let silent = call();
    setup.client.projects_get(setup.project(), &silent).expect("a project");
    assert!(silent.response().is_none());
}

#[test]
fn a_call_that_only_polls_keeps_its_value() {
    let setup = setup();
    let waits_not = NativeCallOptions { wait: Some(false), ..NativeCallOptions::default() };
    let created = setup.client.branches_create(
        setup.project(),
        named("b"),
        &NativeCall::new(waits_not, None),
    );
    let options = NativeCallOptions { with_response: true, ..NativeCallOptions::default() };
    let asking = NativeCall::new(options, None);
    let operations = created.expect("a branch").operations;
    let done = setup.client.operations_wait_for(operations.clone(), &asking).expect("they end");
    assert_eq!(done.len(), operations.len());
    assert!(asking.response().is_none());
}

#[test]
fn options_of_a_call_reach_the_core() {
    let setup = setup();
    let options = |call_timeout_ms, wait, wait_timeout_ms| {
        let usual = NativeCallOptions::default();
        NativeCall::new(NativeCallOptions { call_timeout_ms, wait, wait_timeout_ms, ..usual }, None)
    };
    let client = &setup.client;
    let hurried = options(Some(0), None, None);
    let refused = failure(client.users_me(&hurried));
    assert_eq!(refused.kind, ErrorKind::InvalidArgument.number());
    let patient = options(None, Some(false), None);
    let created = client.branches_create(setup.project(), named("a"), &patient).expect("a branch");
    assert!(created.operations.iter().any(|operation| !native_is_over(&operation.status)));
    client.operations_wait_for(created.operations, &call()).expect("they end");
    let impatient = options(None, None, Some(1));
    let late = failure(client.branches_create(setup.project(), named("b"), &impatient));
    assert_eq!(late.kind, ErrorKind::WaitTimeout.number());
}

#[test]
fn time_in_line_is_time_of_the_call_which_is_named_as_it_was_given() {
    let setup = setup();
    let hour = Some(3_600_000);
    let after =
        |passed_ms| NativeCallOptions { call_timeout_ms: hour, passed_ms, ..Default::default() };
    let get = |options| setup.client.projects_get(setup.project(), &NativeCall::new(options, None));
    get(after(1_000)).expect("in time");
    let late = failure(get(after(3_600_000)));
    assert_eq!((late.kind, late.attempts), (ErrorKind::Timeout.number(), 0));
    assert!(late.text.contains("ended by callTimeout of 3600000 ms"), "{}", late.text);
}

/// Counts polls, and fails at the first where it is to.
struct Progress {
    polls: Arc<AtomicUsize>,
    fails: bool,
}

impl NativeProgress for Progress {
    fn progressed(&self, operations: Vec<Operation>) -> Result<(), NativeCallbackError> {
        assert!(!operations.is_empty());
        self.polls.fetch_add(1, Ordering::Relaxed);
        match self.fails {
            true => Err(NativeCallbackError::Failed { detail: "no more".to_owned() }),
            false => Ok(()),
        }
    }
}

#[test]
fn progress_is_told_and_a_callback_that_fails_ends_the_call() {
    let setup = setup();
    let polls = Arc::<AtomicUsize>::default();
    let watched = |fails| {
        let progress = Progress { polls: polls.clone(), fails };
        NativeCall::new(NativeCallOptions::default(), Some(Box::new(progress)))
    };
    setup.client.branches_create(setup.project(), named("a"), &watched(false)).expect("a branch");
    assert!(polls.swap(0, Ordering::Relaxed) > 0);
    let unfinished =
        FaultAction::OperationStatus { status: "running".to_owned(), recovers_after_ms: None };
    setup.always("createProjectBranch", unfinished);
    let call = watched(true);
    let failure = failure(setup.client.branches_create(setup.project(), named("b"), &call));
    assert_eq!(failure.kind, ErrorKind::Internal.number());
    assert!(failure.detail.contains("no more"), "{}", failure.detail);
    assert_eq!(polls.load(Ordering::Relaxed), 1);
}

struct Events(Arc<std::sync::Mutex<Vec<NativeLogEvent>>>);

impl NativeLog for Events {
    fn event(&self, event: NativeLogEvent) -> Result<(), NativeCallbackError> {
        crate::call::lock(&self.0).push(event);
        Err(NativeCallbackError::Failed { detail: "a logger that fails".to_owned() })
    }
}

#[test]
fn events_are_told_and_a_logger_that_fails_harms_nobody() {
    let setup = setup();
    let events = Arc::<std::sync::Mutex<Vec<NativeLogEvent>>>::default();
    let log = Box::new(Events(events.clone()));
    let client = NativeClient::new(settings(&setup.emulator), Some(log)).expect("a client");
    client.projects_get(setup.project(), &call()).expect("a project");
    let events = crate::call::lock(&events);
    let event = events.iter().find(|event| event.status == Some(200)).expect("an answer");
    assert_eq!((&*event.operation_id, event.attempt), ("getProject", 1));
}

#[test]
fn settings_that_are_not_possible_are_refused_by_name() {
    let setup = setup();
    let refused = |settings| failure(NativeClient::new(settings, None));
    let failure = refused(NativeSettings { retries: Some(21), ..settings(&setup.emulator) });
    assert_eq!(failure.kind, ErrorKind::Configuration.number());
    assert!(failure.detail.contains("retries"), "{}", failure.detail);
    let failure = refused(NativeSettings::default());
    assert!(failure.detail.contains("apiKey"), "{}", failure.detail);
}

#[test]
fn a_setting_that_is_absent_is_as_the_core_says() {
    let put = |settings: NativeSettings| {
        let builder = settings.put(Client::builder().api_key("key"));
        builder.build().expect("good settings").settings().clone()
    };
    let usual = neonapi::Settings::default();
    let absent = put(NativeSettings::default());
    assert_eq!(absent.call_timeout_ms, usual.call_timeout_ms);
    assert_eq!((absent.retries, absent.wait), (usual.retries, usual.wait));
    let none = put(NativeSettings { no_call_timeout: true, ..NativeSettings::default() });
    assert_eq!(none.call_timeout_ms, None);
    let wait = Some(Wait::Creations);
    let some = put(NativeSettings { call_timeout_ms: Some(7), wait, ..NativeSettings::default() });
    assert_eq!((some.call_timeout_ms, some.wait), (Some(7), Wait::Creations));
}

#[test]
fn raw_requests_give_their_answer() {
    let setup = setup();
    let query = vec![QueryParameter { name: "limit".to_owned(), value: "1".to_owned() }];
    let answer = setup.client.request(Method::Get, "/projects", query, RequestBody::None, &call());
    let answer = answer.expect("an answer");
    assert_eq!(answer.value["projects"][0]["name"], "shop");
    assert_eq!(answer.response.status, 200);
    let elsewhere =
        setup.client.request(Method::Get, "//other", Vec::new(), RequestBody::None, &call());
    assert_eq!(failure(elsewhere).kind, ErrorKind::InvalidArgument.number());
}
