//! How operations are polled: how often, with which requests, and what happens when a poll fails.

use super::harness::*;
use crate::error::Result;
use crate::generated::ErrorKind;
use crate::models::{CreateBranch, CreateProjectBranchResponse};

fn create(bench: &Bench) -> Result<CreateProjectBranchResponse> {
    bench.client.branches().create("p-1", &CreateBranch::default())
}

fn lines(bench: &Bench) -> Vec<String> {
    bench.seen().iter().map(|seen| seen.line()).collect()
}

/// A creation with one operation whose polls are scripted; the number of a poll is from 1.
fn polls(poll: impl Fn(usize) -> Reply + Send + Sync + 'static) -> Bench {
    Bench::new(move |request| match request.number {
        1 => branch_created(&[("op-1", "running")]),
        number => poll(number - 1),
    })
}

#[test]
fn pauses_between_polls_grow_from_a_quarter_of_a_second_to_two() {
    let bench = polls(|poll| one_operation("op-1", if poll < 40 { "running" } else { "finished" }));
    create(&bench).expect("success");
    let pauses = bench.pauses();
    assert_eq!(pauses[0], 250);
    assert!(pauses.windows(2).all(|pair| pair[0] <= pair[1]), "{pauses:?}");
    assert!(pauses[1..].windows(2).all(|pair| pair[1] <= pair[0] * 111 / 100 + 1), "{pauses:?}");
    assert_eq!(pauses[pauses.len() - 1], 2000);
}

#[test]
fn the_pauses_are_settings() {
    let bench = Bench::unpaced(
        |settings| (settings.poll_interval_ms, settings.poll_interval_max_ms) = (1000, 1000),
        |request| match request.number {
            1 => branch_created(&[("op-1", "running")]),
            2..5 => one_operation("op-1", "running"),
            _ => one_operation("op-1", "finished"),
        },
    );
    create(&bench).expect("success");
    assert_eq!(bench.pauses(), [1000; 4]);
}

#[test]
fn one_operation_is_asked_for_by_its_id() {
    let bench = polls(|_| one_operation("op-1", "finished"));
    create(&bench).expect("success");
    assert_eq!(lines(&bench)[1..], ["GET /projects/p-1/operations/op-1"]);
}

#[test]
fn several_operations_cost_one_request_a_round() {
    let bench = Bench::new(|request| match request.number {
        1 => branch_created(&[("op-1", "running"), ("op-2", "running"), ("op-3", "scheduling")]),
        2 => operations_list(&[("op-3", "running"), ("op-2", "running"), ("op-1", "running")]),
        _ => operations_list(&[("op-3", "finished"), ("op-2", "finished"), ("op-1", "finished")]),
    });
    create(&bench).expect("success");
    assert_eq!(lines(&bench)[1..], ["GET /projects/p-1/operations"; 2]);
}

#[test]
fn an_operation_that_is_missing_from_the_list_is_asked_for_by_its_id() {
    let bench = Bench::new(|request| match request.seen.path.as_str() {
        "/projects/p-1/branches" => branch_created(&[("op-1", "running"), ("op-2", "running")]),
        "/projects/p-1/operations" => operations_list(&[("op-1", "finished"), ("op-9", "running")]),
        _ => one_operation("op-2", "finished"),
    });
    let created = create(&bench).expect("success");
    assert!(created.operations.iter().all(|operation| operation.status.as_str() == "finished"));
    let expected = ["GET /projects/p-1/operations", "GET /projects/p-1/operations/op-2"];
    assert_eq!(lines(&bench)[1..], expected);
}

#[test]
fn what_has_ended_is_not_asked_for_again() {
    let bench = Bench::new(|request| match request.number {
        1 => branch_created(&[("op-1", "running"), ("op-2", "running")]),
        2 => operations_list(&[("op-1", "finished"), ("op-2", "running")]),
        _ => one_operation("op-2", "finished"),
    });
    create(&bench).expect("success");
    assert_eq!(lines(&bench)[2..], ["GET /projects/p-1/operations/op-2"]);
}

#[test]
fn an_operation_that_is_unknown_for_a_while_is_no_failure() {
    let bench = Bench::new(|request| match request.at.as_secs() {
        0 if request.number == 1 => branch_created(&[("op-1", "running")]),
        0..28 => neon_error(404),
        _ => one_operation("op-1", "finished"),
    });
    create(&bench).expect("the server catches up");
}

#[test]
fn an_operation_that_stays_unknown_is_not_found() {
    let bench = polls(|_| neon_error(404));
    let error = create(&bench).expect_err("unknown for ever");
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(error.detail().contains("op-1"), "{error}");
    assert!(error.answer::<CreateProjectBranchResponse>().is_some(), "the branch is not lost");
    assert!((30.0..33.0).contains(&bench.seconds()), "{}", bench.seconds());
}

#[test]
fn being_unknown_now_and_then_is_not_being_lost() {
    let bench = polls(|poll| match poll {
        ..60 if poll % 2 == 0 => neon_error(404),
        ..60 => one_operation("op-1", "running"),
        _ => one_operation("op-1", "finished"),
    });
    create(&bench).expect("it was seen every time in between");
}

#[test]
fn a_list_that_is_unknown_for_a_while_is_no_failure_either() {
    let bench = Bench::new(|request| match request.at.as_millis() {
        0 => branch_created(&[("op-1", "running"), ("op-2", "running")]),
        1..800 => neon_error(404),
        _ => operations_list(&[("op-1", "finished"), ("op-2", "finished")]),
    });
    create(&bench).expect("the server catches up");
}

#[test]
fn polls_are_repeated_like_every_call() {
    let bench = polls(|poll| match poll {
        1 => neon_error(503),
        2 => neon_error(429),
        3 => proxy_page(502),
        4 => Reply::failure(crate::transport::Failure::Lost),
        _ => one_operation("op-1", "finished"),
    });
    create(&bench).expect("success");
    assert_eq!(bench.pauses(), [250, 250, 500, 1000, 2000]);
}

#[test]
fn a_server_that_is_down_for_a_while_does_not_end_the_wait() {
    let bench = Bench::new(|request| match request.at.as_secs() {
        0 if request.number == 1 => branch_created(&[("op-1", "running")]),
        0..100 if request.number.is_multiple_of(2) => neon_error(503),
        0..100 => Reply::failure(crate::transport::Failure::NeverSent),
        _ => one_operation("op-1", "finished"),
    });
    create(&bench).expect("the operation went on all the time");
}

#[test]
fn a_server_that_stays_down_ends_the_wait_with_its_time() {
    let bench = polls(|_| neon_error(503));
    let error = create(&bench).expect_err("down");
    assert_eq!(error.kind(), ErrorKind::WaitTimeout);
    assert!(error.detail().contains("; the last poll failed: "), "{error}");
    assert!(error.answer::<CreateProjectBranchResponse>().is_some(), "the branch is not lost");
    assert_eq!((error.operations().len(), bench.seconds()), (1, 300.0));
}

#[test]
fn polls_keep_away_for_as_long_as_they_are_asked_to() {
    let asked = || neon_error(429).with_header("retry-after", "280");
    let bench =
        polls(move |poll| if poll == 1 { asked() } else { one_operation("op-1", "finished") });
    create(&bench).expect("it fits the wait");
    assert_eq!(bench.pauses(), [250, 280_000]);
    let bench = polls(|_| neon_error(429).with_header("retry-after", "3600"));
    assert_eq!(create(&bench).expect_err("it does not").kind(), ErrorKind::WaitTimeout);
    assert_eq!((bench.requests(), bench.seconds()), (2, 300.0));
}

#[test]
fn a_poll_that_hangs_is_given_up_for_another() {
    let hour = std::time::Duration::from_secs(3600);
    let bench = polls(move |poll| match poll {
        1 => one_operation("op-1", "running").taking(hour),
        _ => one_operation("op-1", "finished"),
    });
    create(&bench).expect("the second one answers");
    assert!((10.0..11.0).contains(&bench.seconds()), "{}", bench.seconds());
}

#[test]
fn a_poll_that_fails_for_good_ends_the_wait_with_everything_kept() {
    let bench = polls(|_| neon_error(401));
    let error = create(&bench).expect_err("the key was revoked");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Authentication, Some(401)));
    assert_eq!(error.operations().len(), 1);
    assert_eq!(error.operations()[0].id, "op-1");
    let answer = error.answer::<CreateProjectBranchResponse>().expect("it was created");
    assert_eq!(answer.branch.id, "br-1");
    assert!(!error.outcome_unknown(), "the creation itself is known to be done");
    assert_eq!(bench.requests(), 2);
}

#[test]
fn a_poll_that_hangs_ends_with_the_wait() {
    let bench = Bench::unpaced(
        |settings| settings.wait_timeout_ms = 3000,
        |request| match request.number {
            1 => branch_created(&[("op-1", "running")]),
            _ => one_operation("op-1", "running").taking(std::time::Duration::from_secs(3600)),
        },
    );
    let error = create(&bench).expect_err("hangs");
    assert_eq!((error.kind(), bench.seconds()), (ErrorKind::WaitTimeout, 3.0));
}

#[test]
fn polls_keep_to_the_rate_limit() {
    let bench = Bench::paced(
        |settings| (settings.requests_per_minute, settings.account_burst) = (6, 1),
        |request| match request.number {
            1 => branch_created(&[("op-1", "running")]),
            _ => one_operation("op-1", "finished"),
        },
    );
    create(&bench).expect("success");
    assert!(bench.seconds() > 10.0, "{}", bench.seconds());
}
