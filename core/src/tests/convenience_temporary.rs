//! Branches that go when their scope ends, and restored snapshots that do.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::json;

use super::harness::*;
use crate::error::{Error, Result};
use crate::generated::ErrorKind;
use crate::models::{
    CreateBranch, CreateProjectBranchResponse, RestoreSnapshot, RestoreSnapshotResponse,
};
use crate::transport::Failure;
use crate::{
    CallOptions, CancelToken, Client, LogEvent, LogHook, LogLevel, RestoredSnapshot, Settings,
    TemporaryBranch,
};

const DELETE: &str = "DELETE /projects/p-1/branches/br-1";

fn temporary(client: &Client) -> Result<TemporaryBranch> {
    client.branches().temporary("p-1", &CreateBranch::default())
}

/// Answers a creation and its poll; the deletion as told.
fn deleting(
    deletion: impl Fn(&Request<'_>) -> Reply + Send + Sync + 'static,
) -> impl Fn(&Request<'_>) -> Reply + Send + Sync + 'static {
    move |request| match request.seen.method.as_str() {
        "POST" => branch_created(&[("op-1", "running")]),
        "DELETE" => deletion(request),
        _ if request.seen.path.ends_with("op-2") => one_operation("op-2", "finished"),
        _ => one_operation("op-1", "finished"),
    }
}

fn deleted() -> Reply {
    branch_changed(&[("op-2", "running")])
}

fn usual() -> Bench {
    Bench::new(deleting(|_| deleted()))
}

fn deletions(bench: &Bench) -> usize {
    bench.seen().iter().filter(|seen| seen.line() == DELETE).count()
}

fn last(bench: &Bench) -> String {
    bench.seen().last().expect("a request").line()
}

#[test]
fn the_branch_goes_at_the_end_of_the_scope_and_nobody_waits_for_that() {
    let bench = usual();
    {
        let branch = temporary(&bench.client).expect("created");
        assert_eq!(branch.branch.id, "br-1");
        assert_eq!(branch.operations[0].status.as_str(), "finished", "it can be used");
        assert_eq!(deletions(&bench), 0);
    }
    assert_eq!((deletions(&bench), last(&bench).as_str()), (1, DELETE));
}

#[test]
fn the_branch_goes_after_an_error_in_its_scope() {
    let bench = usual();
    let work = || -> Result<()> {
        let _branch = temporary(&bench.client)?;
        Err(Error::invalid_argument("the work on it failed"))
    };
    assert_eq!(work().expect_err("failed").detail(), "the work on it failed");
    assert_eq!(deletions(&bench), 1);
}

#[test]
fn the_branch_goes_in_a_panic() {
    let bench = usual();
    let panicked = catch_unwind(AssertUnwindSafe(|| {
        let _branch = temporary(&bench.client).expect("created");
        panic!("in the middle of the work");
    }));
    assert!(panicked.is_err());
    assert_eq!(deletions(&bench), 1);
}

#[test]
fn the_branch_goes_although_the_call_was_cancelled() {
    let bench = usual();
    let token = CancelToken::new();
    let options = CallOptions { cancel: Some(token.clone()), ..Default::default() };
    let branch = temporary(&bench.client.with_options(options)).expect("created");
    token.cancel();
    drop(branch);
    assert_eq!(deletions(&bench), 1);
}

#[test]
fn the_time_of_the_call_is_not_the_time_of_the_deletion() {
    let bench = Bench::new(deleting(|_| deleted().taking(Duration::from_secs(5))));
    let options = CallOptions { call_timeout_ms: Some(1000), ..Default::default() };
    drop(temporary(&bench.client.with_options(options)).expect("created"));
    assert_eq!(bench.seen().last().expect("the deletion").timeout, Duration::from_secs(30));
}

#[test]
fn a_branch_whose_wait_fails_is_deleted_before_the_error_comes() {
    let bench = Bench::new(|request| match request.seen.method.as_str() {
        "POST" => branch_created(&[("op-1", "running")]),
        "DELETE" => deleted(),
        _ => one_operation("op-1", "failed"),
    });
    let error = temporary(&bench.client).expect_err("failed");
    assert_eq!(error.kind(), ErrorKind::OperationFailed);
    assert!(error.answer::<CreateProjectBranchResponse>().is_some());
    assert_eq!((deletions(&bench), last(&bench).as_str()), (1, DELETE));
}

#[test]
fn a_branch_whose_wait_is_cancelled_is_deleted_before_the_error_comes() {
    let token = CancelToken::new();
    let inner = token.clone();
    let bench = Bench::new(move |request| match request.seen.method.as_str() {
        "POST" => branch_created(&[("op-1", "running")]),
        "DELETE" => deleted(),
        _ => {
            inner.cancel();
            one_operation("op-1", "running")
        }
    });
    let options = CallOptions { cancel: Some(token), ..Default::default() };
    let error = temporary(&bench.client.with_options(options)).expect_err("cancelled");
    assert_eq!((error.kind(), deletions(&bench)), (ErrorKind::Cancelled, 1));
}

#[test]
fn a_branch_that_was_not_created_is_not_deleted() {
    for reply in [|| neon_error(422), || Reply::failure(Failure::Lost)] {
        let bench = Bench::new(move |_| reply());
        temporary(&bench.client).expect_err("not created, or nobody knows");
        assert_eq!(bench.requests(), 1);
    }
}

#[test]
fn deleting_it_oneself_waits_and_happens_once() {
    let bench = usual();
    let branch = temporary(&bench.client).expect("created");
    let answer = branch.delete().expect("deleted").expect("it was there");
    assert_eq!(answer.operations[0].status.as_str(), "finished");
    assert_eq!(deletions(&bench), 1);
}

#[test]
fn deleting_it_oneself_gives_the_error() {
    let bench = Bench::new(deleting(|_| neon_error(422)));
    let branch = temporary(&bench.client).expect("created");
    assert_eq!(branch.delete().expect_err("refused").kind(), ErrorKind::Unprocessable);
    assert_eq!(deletions(&bench), 1);
}

#[test]
fn a_branch_that_is_kept_stays() {
    let bench = usual();
    let kept = temporary(&bench.client).expect("created").keep();
    assert_eq!((kept.branch.id.as_str(), deletions(&bench)), ("br-1", 0));
}

#[test]
fn a_lock_is_waited_out_when_the_scope_ends() {
    let bench = Bench::new(deleting(|request| {
        if request.at < Duration::from_secs(20) { neon_error(423) } else { deleted() }
    }));
    drop(temporary(&bench.client).expect("created"));
    assert!((20.0..24.0).contains(&bench.seconds()), "{}", bench.seconds());
}

#[test]
fn a_scope_does_not_hang_for_a_lock_that_lasts() {
    let (bench, events) = logged(deleting(|_| neon_error(423)));
    drop(temporary(&bench.client).expect("created"));
    assert!(bench.seconds() <= 31.0, "{}", bench.seconds());
    assert!(format!("{events:?}").contains("br-1 was not deleted: 423 Locked"));
}

fn logged(
    script: impl Fn(&Request<'_>) -> Reply + Send + Sync + 'static,
) -> (Bench, Arc<Mutex<Vec<LogEvent>>>) {
    let events = Arc::new(Mutex::new(Vec::new()));
    let kept = events.clone();
    let hook = LogHook::new(move |event| kept.lock().expect("no panic").push(event.clone()));
    (Bench::unpaced(|settings: &mut Settings| settings.log = Some(hook), script), events)
}

#[test]
fn a_deletion_that_fails_goes_to_the_log() {
    let (bench, events) = logged(deleting(|_| neon_error(403)));
    drop(temporary(&bench.client).expect("created"));
    let events = events.lock().expect("no panic");
    let event = events.last().expect("events");
    assert_eq!(event.level, LogLevel::Warning);
    assert_eq!((event.operation_id.as_str(), event.status), ("deleteProjectBranch", Some(403)));
    assert!(event.text.starts_with("the temporary branch br-1 was not deleted: 403"), "{event:?}");
}

#[test]
fn a_deletion_that_fails_without_a_log_is_quiet() {
    let bench = Bench::new(deleting(|_| neon_error(403)));
    drop(temporary(&bench.client).expect("created"));
    assert_eq!(deletions(&bench), 1);
}

#[test]
fn a_deletion_whose_answer_is_lost_is_asked_for_again() {
    let (bench, events) = logged(deleting(|request| match request.number {
        3 => Reply::failure(Failure::Lost),
        _ => Reply::text(204, "", ""),
    }));
    drop(temporary(&bench.client).expect("created"));
    assert_eq!(deletions(&bench), 2, "deleting what is gone does nothing");
    assert!(!format!("{events:?}").contains("not deleted"));
    let (bench, events) = logged(deleting(|_| Reply::failure(Failure::Lost)));
    drop(temporary(&bench.client).expect("created"));
    assert_eq!(deletions(&bench), 3, "but not for ever");
    assert!(format!("{events:?}").contains("not deleted"));
}

#[test]
fn a_closed_client_cannot_delete_and_says_so() {
    let (bench, events) = logged(deleting(|_| deleted()));
    let branch = temporary(&bench.client).expect("created");
    bench.client.close();
    drop(branch);
    assert_eq!(deletions(&bench), 0);
    assert!(format!("{events:?}").contains("not deleted: Closed"), "{events:?}");
}

#[test]
fn the_response_of_a_call_is_not_the_one_of_the_deletion() {
    let bench = usual();
    let response = bench
        .client
        .with_response(|client| temporary(client).map(|branch| branch.branch.id.clone()));
    assert_eq!(response.expect("created").status(), 201);
    assert_eq!(deletions(&bench), 1);
}

#[test]
fn in_an_async_task_the_deletion_is_left_to_a_thread() {
    let bench = usual();
    let branch = temporary(&bench.client).expect("created");
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    runtime.block_on(async { drop(branch) });
    until("the branch is deleted", || deletions(&bench) == 1);
}

/// Answers a restore and its polls; finalizing as told.
fn restoring(
    finalizing: impl Fn() -> Reply + Send + Sync + 'static,
) -> impl Fn(&Request<'_>) -> Reply + Send + Sync + 'static {
    move |request| match request.seen.line().as_str() {
        "POST /projects/p-1/snapshots/snap-1/restore" => branch_changed(&[("op-1", "running")]),
        "POST /projects/p-1/branches/br-1/finalize_restore" => finalizing(),
        DELETE => deleted(),
        line if line.ends_with("op-1") => one_operation("op-1", "finished"),
        _ => one_operation("op-2", "finished"),
    }
}

fn finalized() -> Reply {
    operations_list(&[("op-2", "running")])
}

fn restore(client: &Client, accept: impl FnOnce() -> bool) -> Result<RestoredSnapshot> {
    let name = Some("look".to_owned());
    let arguments = RestoreSnapshot { name, finalize_restore: Some(true), ..Default::default() };
    client.snapshots().restore_with_preview("p-1", "snap-1", &arguments, |preview| {
        assert_eq!(preview.operations[0].status.as_str(), "finished", "it can be connected to");
        accept()
    })
}

#[test]
fn an_accepted_restore_is_finished_and_waited_for() {
    let bench = Bench::unpaced(|settings| settings.wait = crate::Wait::None, restoring(finalized));
    let restored = restore(&bench.client, || true).expect("restored");
    assert!(restored.accepted);
    assert_eq!(restored.preview.branch.id, "br-1");
    let seen = bench.seen();
    assert_eq!(seen[0].json(), json!({"name": "look", "finalize_restore": false}));
    assert_eq!(seen[2].path, "/projects/p-1/branches/br-1/finalize_restore");
    assert!(seen[2].json().get("name").is_none(), "that would name the branch that is replaced");
    assert_eq!((last(&bench).ends_with("op-2"), deletions(&bench)), (true, 0));
}

#[test]
fn a_restore_that_is_not_accepted_is_deleted_and_waited_for() {
    let bench = Bench::new(restoring(|| panic!("not accepted")));
    let restored = restore(&bench.client, || false).expect("deleted");
    assert!(!restored.accepted);
    assert_eq!((last(&bench).ends_with("op-2"), deletions(&bench)), (true, 1));
}

#[test]
fn a_restore_is_deleted_when_looking_at_it_panics() {
    let bench = Bench::new(restoring(|| panic!("not accepted")));
    let looked = || restore(&bench.client, || panic!("it looks wrong"));
    assert!(catch_unwind(AssertUnwindSafe(looked)).is_err());
    assert_eq!((deletions(&bench), last(&bench).as_str()), (1, DELETE));
}

#[test]
fn a_restore_that_is_not_accepted_because_of_a_cancel_is_deleted_all_the_same() {
    let bench = Bench::new(restoring(|| panic!("not accepted")));
    let token = CancelToken::new();
    let options = CallOptions { cancel: Some(token.clone()), ..Default::default() };
    let client = bench.client.with_options(options);
    let looked = restore(&client, || {
        token.cancel();
        false
    });
    assert!(!looked.expect("deleted").accepted);
    assert_eq!((deletions(&bench), last(&bench).as_str()), (1, DELETE));
}

#[test]
fn a_restore_that_cannot_be_finished_keeps_its_branch_in_the_error() {
    let bench = Bench::new(restoring(|| neon_error(422)));
    let error = restore(&bench.client, || true).expect_err("refused");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Unprocessable, Some(422)));
    let preview = error.answer::<RestoreSnapshotResponse>().expect("it is still there");
    assert_eq!((preview.branch.id.as_str(), deletions(&bench)), ("br-1", 0));
}

#[test]
fn a_restore_that_cannot_be_deleted_keeps_its_branch_in_the_error() {
    let bench = Bench::new(|request| match request.seen.line().as_str() {
        DELETE => neon_error(403),
        _ => restoring(finalized)(request),
    });
    let error = restore(&bench.client, || false).expect_err("refused");
    assert_eq!(error.kind(), ErrorKind::PermissionDenied);
    assert!(error.answer::<RestoreSnapshotResponse>().is_some());
    assert_eq!(deletions(&bench), 1);
}

#[test]
fn a_restore_whose_wait_fails_is_not_shown() {
    let bench = Bench::new(|request| match request.seen.method.as_str() {
        "POST" => branch_changed(&[("op-1", "running")]),
        _ => one_operation("op-1", "error"),
    });
    let error = restore(&bench.client, || panic!("not ready")).expect_err("failed");
    assert_eq!(error.kind(), ErrorKind::OperationFailed);
    assert!(error.answer::<RestoreSnapshotResponse>().is_some());
}

/// Resets a branch; gives the lines of the requests and the last body.
fn reset(parent: Option<&str>, name: Option<&str>) -> (Bench, Result<()>) {
    let parent = parent.map(str::to_owned);
    let bench = Bench::new(move |request| match request.seen.method.as_str() {
        "POST" => branch_changed(&[]),
        _ => {
            let mut branch = branch_item("br-1");
            branch["parent_id"] = json!(parent);
            let empty = json!({"object": {"type": "", "id": ""}, "value": {}});
            Reply::json(200, &json!({"branch": branch, "annotation": empty}))
        }
    });
    let result = bench.client.branches().reset_from_parent("p-1", "br-1", name);
    (bench, result.map(|_| ()))
}

#[test]
fn a_reset_takes_the_state_of_the_parent() {
    let (bench, result) = reset(Some("br-0"), None);
    result.expect("reset");
    let sent = &bench.seen()[1];
    assert_eq!(sent.line(), "POST /projects/p-1/branches/br-1/restore");
    assert_eq!(sent.json(), json!({"source_branch_id": "br-0"}));
    let (bench, result) = reset(Some("br-0"), Some("kept"));
    result.expect("reset");
    assert_eq!(bench.seen()[1].json()["preserve_under_name"], "kept");
}

#[test]
fn a_root_branch_has_no_parent_to_be_reset_from() {
    for parent in [None, Some("")] {
        let (bench, result) = reset(parent, None);
        let error = result.expect_err("refused");
        assert_eq!((error.kind(), bench.requests()), (ErrorKind::InvalidArgument, 1));
        assert!(error.detail().contains("br-1 is a root branch"), "{error}");
    }
}
