//! A branch by name, whether it exists or not.

use std::sync::Mutex;
use std::sync::mpsc::channel;

use serde_json::{Value, json};

use super::harness::*;
use crate::generated::ErrorKind;
use crate::models::{Branch, CreateBranch, CreateProjectBranchResponse};
use crate::transport::Failure;
use crate::{CallOptions, CancelToken, Client, Error, GottenBranch, Result, Wait};

fn get_or_create(client: &Client) -> Result<GottenBranch> {
    let arguments = CreateBranch { name: Some("pr-7".to_owned()), ..Default::default() };
    client.branches().get_or_create("p-1", &arguments)
}

fn branch(state: &str) -> Value {
    let branch = Branch {
        id: "br-1".to_owned(),
        name: "pr-7".to_owned(),
        project_id: "p-1".to_owned(),
        current_state: state.to_owned(),
        ..Default::default()
    };
    serde_json::to_value(branch).expect("a model is JSON")
}

fn listed(branches: &[Value]) -> Reply {
    Reply::json(200, &json!({"branches": branches, "annotations": {}, "pagination": {}}))
}

fn read(state: &str) -> Reply {
    let empty = json!({"object": {"type": "", "id": ""}, "value": {}});
    Reply::json(200, &json!({"branch": branch(state), "annotation": empty}))
}

/// What a request asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    List,
    Create,
    Get,
    Poll,
}

fn step(seen: &Seen) -> Step {
    match (seen.line().as_str(), seen.path.as_str()) {
        ("GET /projects/p-1/branches", _) => Step::List,
        ("POST /projects/p-1/branches", _) => Step::Create,
        (_, "/projects/p-1/branches/br-1") => Step::Get,
        _ => Step::Poll,
    }
}

fn steps(bench: &Bench) -> Vec<Step> {
    bench.seen().iter().map(step).collect()
}

/// A server that knows of the branch from some list on, and answers the creation as told.
fn known_from(
    list: usize,
    state: &'static str,
    creation: impl Fn() -> Reply + Send + Sync + 'static,
) -> impl Fn(&Request<'_>) -> Reply + Send + Sync + 'static {
    let lists = Mutex::new(0);
    move |request| match step(request.seen) {
        Step::List => {
            let mut lists = lists.lock().expect("no panic");
            *lists += 1;
            if *lists >= list { listed(&[branch(state)]) } else { listed(&[]) }
        }
        Step::Create => creation(),
        Step::Get => read("ready"),
        Step::Poll => one_operation("op-1", "finished"),
    }
}

const NEVER: usize = usize::MAX;

#[test]
fn a_branch_that_exists_is_given_as_it_is() {
    let bench = Bench::new(known_from(1, "ready", || panic!("it exists")));
    let gotten = get_or_create(&bench.client).expect("there");
    assert_eq!((gotten.branch.id.as_str(), gotten.created), ("br-1", None));
    assert_eq!(steps(&bench), [Step::List]);
}

#[test]
fn a_branch_that_does_not_exist_is_created_and_waited_for_whatever_the_settings_say() {
    let creation = || branch_created(&[("op-1", "running")]);
    let bench =
        Bench::unpaced(|settings| settings.wait = Wait::None, known_from(NEVER, "", creation));
    let gotten = get_or_create(&bench.client).expect("created");
    let created = gotten.created.expect("by this call");
    assert_eq!(created.operations[0].status.as_str(), "finished");
    assert_eq!(gotten.branch, created.branch);
    assert_eq!(steps(&bench), [Step::List, Step::Create, Step::Poll]);
}

#[test]
fn whoever_comes_second_gets_the_branch_of_the_first() {
    let bench = Bench::new(known_from(2, "init", || neon_error(409)));
    let gotten = get_or_create(&bench.client).expect("there");
    assert_eq!((gotten.branch.current_state.as_str(), gotten.created), ("ready", None));
    assert_eq!(steps(&bench), [Step::List, Step::Create, Step::List, Step::Get]);
}

#[test]
fn a_list_that_lags_behind_is_looked_at_again() {
    let bench = Bench::new(known_from(4, "ready", || neon_error(409)));
    get_or_create(&bench.client).expect("there");
    assert_eq!(steps(&bench), [Step::List, Step::Create, Step::List, Step::List, Step::List]);
    assert_eq!(bench.pauses(), [0, 0, 250, 250]);
}

#[test]
fn a_conflict_about_something_else_is_the_error() {
    let bench = Bench::new(known_from(NEVER, "", || neon_error(409)));
    let error = get_or_create(&bench.client).expect_err("no such branch");
    assert_eq!(
        (error.kind(), error.operation_id()),
        (ErrorKind::Conflict, Some("createProjectBranch"))
    );
    assert_eq!(steps(&bench).iter().filter(|step| **step == Step::Create).count(), 1);
}

fn lost() -> Reply {
    Reply::failure(Failure::Lost)
}

#[test]
fn a_branch_whose_answer_was_lost_is_found_and_not_created_twice() {
    for creation in
        [lost, || Reply::failure(Failure::Timeout), || proxy_page(502), || proxy_page(200)]
    {
        let bench = Bench::new(known_from(2, "init", creation));
        let gotten = get_or_create(&bench.client).expect("it was created");
        assert_eq!((gotten.branch.id.as_str(), gotten.created), ("br-1", None));
        assert_eq!(steps(&bench), [Step::List, Step::Create, Step::List, Step::Get]);
    }
}

#[test]
fn a_lost_answer_without_a_branch_is_the_error() {
    let bench = Bench::new(known_from(NEVER, "", lost));
    let error = get_or_create(&bench.client).expect_err("nobody knows");
    assert_eq!(error.kind(), ErrorKind::Connection);
    assert!(error.outcome_unknown(), "it may still come");
    assert_eq!(error.operation_id(), Some("createProjectBranch"));
}

#[test]
fn when_looking_fails_too_the_first_error_is_the_one_that_matters() {
    let bench = Bench::unpaced(
        |settings| settings.retries = 0,
        |request| match (request.number, step(request.seen)) {
            (1, _) => listed(&[]),
            (_, Step::Create) => lost(),
            _ => neon_error(500),
        },
    );
    let error = get_or_create(&bench.client).expect_err("nobody knows");
    assert_eq!((error.kind(), error.outcome_unknown()), (ErrorKind::Connection, true));
}

#[test]
fn other_refusals_are_errors_at_once() {
    let bench = Bench::new(known_from(NEVER, "", || neon_error(422)));
    let error = get_or_create(&bench.client).expect_err("refused");
    assert_eq!((error.kind(), bench.requests()), (ErrorKind::Unprocessable, 2));
}

#[test]
fn a_creation_that_fails_later_keeps_its_answer() {
    let bench = Bench::new(|request| match step(request.seen) {
        Step::List => listed(&[]),
        Step::Create => branch_created(&[("op-1", "running")]),
        _ => one_operation("op-1", "error"),
    });
    let error = get_or_create(&bench.client).expect_err("failed");
    assert_eq!(error.kind(), ErrorKind::OperationFailed);
    assert!(error.answer::<CreateProjectBranchResponse>().is_some());
    assert_eq!(steps(&bench), [Step::List, Step::Create, Step::Poll]);
}

/// A branch that exists, and is read in one state after the other.
fn on_its_way(reads: &'static [&'static str]) -> impl Fn(&Request<'_>) -> Reply + Send + Sync {
    move |request| match step(request.seen) {
        Step::List => listed(&[branch(reads[0])]),
        _ => match reads[(request.number - 1).min(reads.len() - 1)] {
            "404" => neon_error(404),
            state => read(state),
        },
    }
}

#[test]
fn a_branch_that_another_process_is_still_making_is_waited_for() {
    let bench = Bench::new(on_its_way(&["init", "init", "404", "init", "ready"]));
    let gotten = get_or_create(&bench.client).expect("ready in the end");
    assert_eq!((gotten.branch.current_state.as_str(), gotten.created), ("ready", None));
    assert_eq!(bench.requests(), 5);
    assert_eq!(bench.pauses()[..2], [250, 275], "less and less often");
}

#[test]
fn a_branch_that_is_being_reset_is_waited_for() {
    let bench = Bench::new(on_its_way(&["resetting", "resetting", "ready"]));
    assert_eq!(get_or_create(&bench.client).expect("ready").branch.current_state, "ready");
    let bench = Bench::new(on_its_way(&["archived"]));
    assert_eq!(get_or_create(&bench.client).expect("there").branch.current_state, "archived");
}

#[test]
fn a_branch_that_goes_away_meanwhile_is_not_found() {
    let bench = Bench::new(on_its_way(&["init", "404"]));
    let error = get_or_create(&bench.client).expect_err("gone");
    assert_eq!((error.kind(), bench.requests()), (ErrorKind::NotFound, 5));
}

#[test]
fn a_branch_that_never_becomes_ready_ends_the_wait_and_is_in_the_error() {
    let bench = Bench::unpaced(|settings| settings.wait_timeout_ms = 10_000, on_its_way(&["init"]));
    let error = get_or_create(&bench.client).expect_err("for ever");
    assert_eq!(error.kind(), ErrorKind::WaitTimeout);
    assert_eq!(error.operation_id(), Some("branches.get_or_create"));
    assert_eq!(error.answer::<Branch>().map(|branch| branch.id.as_str()), Some("br-1"));
    assert!((8.0..=10.0).contains(&bench.seconds()), "{}", bench.seconds());
}

/// Cancels a call when its server gets a certain request.
fn cancelled_at(
    number: usize,
    script: impl Fn(&Request<'_>) -> Reply + Send + Sync + 'static,
) -> (Bench, Error) {
    let token = CancelToken::new();
    let inner = token.clone();
    let bench = Bench::new(move |request| {
        if request.number == number {
            inner.cancel();
        }
        script(request)
    });
    bench.clock.pass_only_in_sleeps();
    let options = CallOptions { cancel: Some(token), ..Default::default() };
    let error = get_or_create(&bench.client.with_options(options)).expect_err("cancelled");
    assert_eq!(error.kind(), ErrorKind::Cancelled, "{error}");
    (bench, error)
}

#[test]
fn waiting_for_the_branch_of_another_ends_when_it_is_cancelled() {
    let (bench, error) = cancelled_at(3, on_its_way(&["init"]));
    assert!(!error.outcome_unknown());
    assert_eq!(bench.requests(), 3);
}

#[test]
fn a_creation_cancelled_in_flight_is_not_looked_for() {
    let token = CancelToken::new();
    let inner = token.clone();
    let (release, held) = channel::<()>();
    let held = Mutex::new(held);
    let bench = Bench::new(known_from(NEVER, "", move || {
        inner.cancel();
        // Until the call has ended without it.
        let _ = held.lock().expect("no panic").recv();
        branch_created(&[])
    }));
    bench.clock.pass_only_in_sleeps();
    let options = CallOptions { cancel: Some(token), ..Default::default() };
    let error = get_or_create(&bench.client.with_options(options)).expect_err("cancelled");
    drop(release);
    assert_eq!((error.kind(), error.outcome_unknown()), (ErrorKind::Cancelled, true));
    assert_eq!(steps(&bench), [Step::List, Step::Create]);
}

#[test]
fn looking_for_a_lost_branch_ends_when_it_is_cancelled_and_the_doubt_remains() {
    let (bench, error) = cancelled_at(3, known_from(NEVER, "", lost));
    assert!(error.outcome_unknown());
    assert_eq!(steps(&bench), [Step::List, Step::Create, Step::List]);
}

#[test]
fn a_branch_without_a_name_is_refused_before_any_request() {
    let bench = Bench::new(|_| panic!("nothing is to be asked"));
    for name in [None, Some(String::new())] {
        let arguments = CreateBranch { name, ..Default::default() };
        let error = bench.client.branches().get_or_create("p-1", &arguments).expect_err("refused");
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert!(error.detail().starts_with("name:"), "{error}");
    }
}
