//! Calls that start work: which wait for it, how it ends, and what a failed wait leaves.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::harness::*;
use crate::error::{Error, Result};
use crate::generated::ErrorKind;
use crate::models::{
    BranchOperations, CreateBranch, CreateProjectBranchResponse, Operation, OperationStatus,
    UpdateBranch,
};
use crate::{CallOptions, Client, ProgressHook, Wait};

fn create(client: &Client) -> Result<CreateProjectBranchResponse> {
    client.branches().create("p-1", &CreateBranch::default())
}

fn update(client: &Client) -> Result<BranchOperations> {
    client.branches().update("p-1", "br-1", &UpdateBranch::default())
}

/// A creation that starts one operation; its polls find one state after the other, then the last.
fn one_operation_going(states: &'static [&'static str]) -> Bench {
    Bench::new(move |request| match request.number {
        1 => branch_created(&[("op-1", "scheduling")]),
        number => one_operation("op-1", states[(number - 2).min(states.len() - 1)]),
    })
}

fn end_in(states: &'static [&'static str]) -> (Bench, Result<CreateProjectBranchResponse>) {
    let bench = one_operation_going(states);
    let result = create(&bench.client);
    (bench, result)
}

fn statuses(operations: &[Operation]) -> Vec<&str> {
    operations.iter().map(|operation| operation.status.as_str()).collect()
}

#[test]
fn finished_and_skipped_are_success() {
    for last in [&["running", "finished"], &["running", "skipped"]] {
        let (bench, result) = end_in(last);
        let created = result.expect("success");
        assert_eq!(created.branch.id, "br-1");
        assert_eq!(statuses(&created.operations), [last[1]]);
        assert_eq!(bench.requests(), 3);
    }
}

#[test]
fn failed_error_and_cancelled_are_failures_that_keep_the_answer() {
    for last in [&["running", "failed"], &["running", "error"], &["cancelling", "cancelled"]] {
        let (bench, result) = end_in(last);
        let error = result.expect_err("a failure");
        assert_eq!(error.kind(), ErrorKind::OperationFailed);
        assert_eq!(error.operation_id(), Some("createProjectBranch"));
        assert_eq!(statuses(error.operations()), [last[1]]);
        let answer = error.answer::<CreateProjectBranchResponse>().expect("it was created");
        assert_eq!(answer.branch.id, "br-1");
        assert_eq!(statuses(&answer.operations), [last[1]]);
        assert_eq!(error.response().map(|response| response.status()), Some(201));
        assert_eq!(error.status(), None, "the status of a good answer is no error's");
        assert!(!error.outcome_unknown());
        assert_eq!(bench.requests(), 3);
    }
}

#[test]
fn the_reason_of_a_failed_operation_is_told() {
    let bench = Bench::new(|request| match request.number {
        1 => branch_created(&[("op-1", "running")]),
        _ => {
            let error = Some("no space".to_owned());
            let operation = Operation { error, ..operation("op-1", "error") };
            Reply::json(200, &serde_json::json!({"operation": operation}))
        }
    });
    let error = create(&bench.client).expect_err("a failure");
    assert!(error.detail().contains("op-1") && error.detail().contains("no space"), "{error}");
}

#[test]
fn states_that_this_version_does_not_know_are_in_flight() {
    let (bench, result) = end_in(&["reticulating", "cancelling", "reticulating", "finished"]);
    result.expect("success in the end");
    assert_eq!(bench.requests(), 5);
}

#[test]
fn nothing_is_polled_when_all_is_done_at_once() {
    let bench = Bench::new(|_| branch_created(&[("op-1", "finished"), ("op-2", "skipped")]));
    create(&bench.client).expect("done");
    assert_eq!((bench.requests(), bench.seconds()), (1, 0.0));
}

#[test]
fn an_answer_without_operations_is_not_waited_for() {
    let bench = Bench::new(|_| branch_changed(&[]));
    update(&bench.client).expect("done");
    assert_eq!((bench.requests(), bench.seconds()), (1, 0.0));
}

#[test]
fn an_operation_that_failed_at_once_is_a_failure_without_polls() {
    let bench = Bench::new(|_| branch_created(&[("op-1", "failed"), ("op-2", "running")]));
    let error = create(&bench.client).expect_err("failed");
    assert_eq!(error.kind(), ErrorKind::OperationFailed);
    assert_eq!(statuses(error.operations()), ["failed", "running"], "both are not done");
    assert_eq!(bench.requests(), 1);
}

/// Says for a setting and an option whether a creation and a change waited.
fn who_waits(setting: Wait, option: Option<bool>) -> (bool, bool) {
    let polls = |call: fn(&Client)| {
        let bench = Bench::unpaced(
            |settings| settings.wait = setting,
            |request| match (request.number, request.seen.method.as_str()) {
                (1, "POST") => branch_created(&[("op-1", "running")]),
                (1, _) => branch_changed(&[("op-1", "running")]),
                _ => one_operation("op-1", "finished"),
            },
        );
        call(&bench.client.with_options(CallOptions { wait: option, ..Default::default() }));
        bench.requests() > 1
    };
    let creation = polls(|client| drop(create(client).expect("created")));
    let change = polls(|client| drop(update(client).expect("changed")));
    (creation, change)
}

#[test]
fn the_setting_says_who_waits() {
    assert_eq!(who_waits(Wait::All, None), (true, true));
    assert_eq!(who_waits(Wait::Creations, None), (true, false));
    assert_eq!(who_waits(Wait::None, None), (false, false));
}

#[test]
fn each_call_can_say_otherwise() {
    assert_eq!(who_waits(Wait::All, Some(false)), (false, false));
    assert_eq!(who_waits(Wait::None, Some(true)), (true, true));
    assert_eq!(who_waits(Wait::Creations, Some(true)), (true, true));
}

#[test]
fn a_call_that_does_not_wait_gives_the_operations_as_they_are() {
    let bench = Bench::unpaced(
        |settings| settings.wait = Wait::None,
        |_| branch_created(&[("op-1", "running"), ("op-2", "scheduling")]),
    );
    let created = create(&bench.client).expect("created");
    assert_eq!(statuses(&created.operations), ["running", "scheduling"]);
}

#[test]
fn a_wait_that_takes_too_long_gives_the_open_operations_and_the_answer() {
    let bench = Bench::unpaced(
        |settings| settings.wait_timeout_ms = 5000,
        |request| match request.seen.method.as_str() {
            "POST" => branch_created(&[("op-1", "finished"), ("op-2", "scheduling")]),
            _ => one_operation("op-2", "running"),
        },
    );
    let error = create(&bench.client).expect_err("runs for ever");
    assert_eq!(error.kind(), ErrorKind::WaitTimeout);
    assert_eq!(error.operation_id(), Some("createProjectBranch"));
    assert_eq!(statuses(error.operations()), ["running"], "only what is still open");
    let answer = error.answer::<CreateProjectBranchResponse>().expect("it was created");
    assert_eq!(statuses(&answer.operations), ["finished", "running"]);
    assert_eq!(error.response().map(|response| response.status()), Some(201));
    assert_eq!(bench.seconds(), 5.0);
    assert!(!error.outcome_unknown() && !error.is_retryable(), "the call itself went well");
}

#[test]
fn the_answer_of_an_error_has_the_type_of_the_call() {
    let (_, result) = end_in(&["failed"]);
    let error = result.expect_err("a failure");
    assert!(error.answer::<BranchOperations>().is_none());
    let other = Bench::new(|_| neon_error(404));
    assert!(
        create(&other.client).expect_err("404").answer::<CreateProjectBranchResponse>().is_none()
    );
}

#[test]
fn the_time_for_a_wait_can_be_set_for_a_call() {
    let bench = one_operation_going(&["running"]);
    let options = CallOptions { wait_timeout_ms: Some(700), ..Default::default() };
    let error = create(&bench.client.with_options(options)).expect_err("runs for ever");
    assert_eq!((error.kind(), bench.seconds()), (ErrorKind::WaitTimeout, 0.7));
}

#[test]
fn the_time_of_the_call_does_not_count_the_wait() {
    let bench = one_operation_going(&["running", "running", "running", "running", "finished"]);
    let options = CallOptions { call_timeout_ms: Some(500), ..Default::default() };
    create(&bench.client.with_options(options)).expect("success");
    assert!(bench.seconds() > 1.0, "{}", bench.seconds());
}

#[test]
fn work_that_is_done_in_the_last_poll_is_done() {
    let bench = Bench::unpaced(
        |settings| settings.wait_timeout_ms = 1000,
        |request| match request.number {
            1 => branch_created(&[("op-1", "running")]),
            _ => one_operation("op-1", "finished").taking(Duration::from_millis(750)),
        },
    );
    create(&bench.client).expect("the answer came just in time");
    assert_eq!(bench.seconds(), 1.0);
}

fn deletion(answer: fn() -> Reply) -> (Bench, Result<Option<BranchOperations>>) {
    let bench = Bench::new(move |request| match request.number {
        1 => answer(),
        _ => one_operation("op-1", "finished"),
    });
    let result = bench.client.branches().delete("p-1", "br-1");
    (bench, result)
}

#[test]
fn deleting_what_is_gone_gives_nothing_and_waits_for_nothing() {
    let (bench, result) = deletion(|| Reply::text(204, "", ""));
    assert_eq!(result.expect("success"), None);
    assert_eq!(bench.requests(), 1);
}

#[test]
fn deleting_what_is_there_waits_for_its_work() {
    let (bench, result) = deletion(|| branch_changed(&[("op-1", "running")]));
    let deleted = result.expect("success").expect("an answer with a body");
    assert_eq!(statuses(&deleted.operations), ["finished"]);
    assert_eq!(bench.requests(), 2);
}

#[test]
fn an_answer_of_bare_operations_is_waited_for_too() {
    let bench = Bench::new(|request| match request.number {
        1 => operations_list(&[("op-1", "running")]),
        _ => one_operation("op-1", "finished"),
    });
    let operations = bench.client.snapshots().delete("p-1", "snap-1").expect("success");
    assert_eq!(statuses(&operations), ["finished"]);
}

fn last_seen(error: &Error) -> Vec<Operation> {
    error.operations().to_vec()
}

#[test]
fn a_wait_that_timed_out_is_resumed() {
    let bench = Bench::new(|request| match request.at.as_secs() {
        _ if request.number == 1 => branch_created(&[("op-1", "running")]),
        0..20 => one_operation("op-1", "running"),
        _ => one_operation("op-1", "finished"),
    });
    let options = CallOptions { wait_timeout_ms: Some(5000), ..Default::default() };
    let error = create(&bench.client.with_options(options)).expect_err("takes 20 s");
    let done = bench.client.operations().wait_for(&last_seen(&error)).expect("done in the end");
    assert_eq!(statuses(&done), ["finished"]);
    assert_eq!(done[0].id, "op-1");
}

#[test]
fn an_operation_that_failed_is_looked_at_again() {
    let bench = one_operation_going(&["failed", "running", "finished"]);
    let error = create(&bench.client).expect_err("failed for now");
    let done = bench.client.operations().wait_for(&last_seen(&error)).expect("Neon tried again");
    assert_eq!(statuses(&done), ["finished"]);
}

#[test]
fn waiting_again_for_what_ended_in_error_fails_without_polls() {
    let bench = one_operation_going(&["error"]);
    let error = create(&bench.client).expect_err("error");
    let before = bench.requests();
    let again = bench.client.operations().wait_for(&last_seen(&error)).expect_err("still");
    assert_eq!(again.kind(), ErrorKind::OperationFailed);
    assert_eq!(bench.requests(), before);
}

#[test]
fn operations_are_waited_for_by_their_ids() {
    let bench = Bench::new(|_| operations_list(&[("op-2", "finished"), ("op-1", "finished")]));
    let done = bench.client.operations().wait_for_ids("p-1", &["op-1", "op-2"]).expect("done");
    assert_eq!(statuses(&done), ["finished", "finished"]);
    assert_eq!((done[0].id.as_str(), done[1].id.as_str()), ("op-1", "op-2"), "in the order given");
}

#[test]
fn an_operation_given_twice_is_waited_for_once() {
    let bench = Bench::unpaced(
        |settings| settings.wait_timeout_ms = 3000,
        |_| one_operation("op-1", "finished"),
    );
    let done = bench.client.operations().wait_for_ids("p-1", &["op-1", "op-1"]).expect("done");
    assert_eq!(statuses(&done), ["finished", "finished"]);
    assert_eq!(bench.requests(), 1);
}

#[test]
fn waiting_for_nothing_is_over_at_once() {
    let bench = Bench::new(|_| neon_error(500));
    assert_eq!(bench.client.operations().wait_for(&[]).expect("nothing to do"), []);
    assert_eq!(bench.requests(), 0);
}

#[test]
fn ids_that_cannot_be_are_refused_before_any_poll() {
    let bench = Bench::new(|_| one_operation("op-1", "finished"));
    let operations = bench.client.operations();
    for (project_id, id, name) in
        [("", "op-1", "project_id"), ("p-1", "", "operation_id"), ("p-1", "a/b", "operation_id")]
    {
        let error = operations.wait_for_ids(project_id, &[id]).expect_err("refused");
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert!(error.detail().starts_with(name), "{error}");
    }
    assert_eq!((bench.requests(), bench.seconds()), (0, 0.0));
}

#[test]
fn operations_of_several_projects_are_waited_for_in_one_call() {
    let in_project = |id: &str, project_id: &str, status: &str| Operation {
        project_id: project_id.to_owned(),
        ..operation(id, status)
    };
    let bench = Bench::new(move |request| {
        let (id, project_id) =
            if request.seen.path.contains("p-2") { ("op-2", "p-2") } else { ("op-1", "p-1") };
        let operation = in_project(id, project_id, "finished");
        Reply::json(200, &serde_json::json!({"operation": operation}))
    });
    let open = [in_project("op-2", "p-2", "running"), in_project("op-1", "p-1", "running")];
    let done = bench.client.operations().wait_for(&open).expect("done");
    assert!(done.iter().all(|operation| operation.status == OperationStatus::Finished));
    assert_eq!(bench.requests(), 2);
}

#[test]
fn progress_is_told_at_each_poll_with_all_operations() {
    let bench = Bench::new(|request| match request.number {
        1 => branch_created(&[("op-1", "running"), ("op-2", "scheduling")]),
        2 => operations_list(&[("op-2", "scheduling"), ("op-1", "finished")]),
        3 => one_operation("op-2", "running"),
        _ => one_operation("op-2", "finished"),
    });
    let told = Arc::new(Mutex::new(Vec::new()));
    let seen = told.clone();
    let hook = ProgressHook::new(move |operations| {
        let states: Vec<String> = statuses(operations).into_iter().map(str::to_owned).collect();
        seen.lock().expect("no panic").push(states.join(" "));
    });
    let options = CallOptions { on_progress: Some(hook), ..Default::default() };
    create(&bench.client.with_options(options)).expect("success");
    assert_eq!(
        *told.lock().expect("no panic"),
        ["finished scheduling", "finished running", "finished finished"]
    );
}
