//! Faults while operations are waited for.

use neonapi_emulator::{Fault, FaultAction};
use neonapi_tests::ending;

use super::{CREATE, HANG, POLL, POLL_LIST, made, refusal};
use crate::row::{Call, Row, Section, row};

/// Polls that fail a few times do not end the wait.
fn survived(fault: &str, action: &FaultAction) -> [Row; 2] {
    let times = |operation| Fault::new(action.clone()).operation(operation).times(2);
    [
        row(fault, Call::Create).fault(times(POLL)).saw("the branch, ready").served(made(1)),
        row(fault, Call::CreateProject)
            .fault(times(POLL_LIST))
            .saw("the project, ready")
            .served("1 `createProject`, polls, 1 project made"),
    ]
}

/// The wait ends badly, and nothing is lost.
fn failed(fault: &str, saw: &str) -> Row {
    row(fault, Call::Create).saw(saw).served(made(1))
}

pub(super) fn polls() -> Section {
    let mut rows = Vec::new();
    for (fault, action) in [
        ("503 with Neon's error object at two polls", refusal(503, None)),
        ("429 at two polls", refusal(429, None)),
        ("429 with a `Retry-After` of 1 second at two polls", refusal(429, Some("1"))),
        ("500 at two polls", refusal(500, None)),
        ("connections closed at two polls", FaultAction::DropBefore),
        ("half of the body at two polls", FaultAction::Truncate),
        ("a page of HTML with status 200 at two polls", FaultAction::HtmlOk),
        ("404 at two polls", refusal(404, None)),
    ] {
        rows.extend(survived(fault, &action));
    }
    rows.push(
        survived("no answer at two polls; `attempt_timeout_ms` 500", &HANG)
            .map(|row| row.client(|client| client.attempt_timeout_ms(500)))
            .into_iter()
            .next()
            .expect("the branch"),
    );
    let out_of_time = "WaitTimeout, 1 attempt, with the branch and its operation (running)";
    for (fault, action) in [
        ("503 at every poll; `wait_timeout_ms` 1,000", refusal(503, None)),
        ("connections closed at every poll; `wait_timeout_ms` 1,000", FaultAction::DropBefore),
        ("no answer to any poll; `wait_timeout_ms` 1,000", HANG),
    ] {
        rows.push(
            failed(fault, out_of_time)
                .always(POLL, action)
                .client(|client| client.wait_timeout_ms(1000)),
        );
    }
    rows.push(
        failed(
            "401 at a poll",
            "Authentication 401, 1 attempt, with the branch and its operation (running)",
        )
        .once(POLL, refusal(401, None)),
    );
    Section { title: "During the wait for operations", rows }
}

pub(super) fn operations() -> Section {
    let ended = |how: &str| {
        format!("OperationFailed, 1 attempt, with the branch and its operation ({how})")
    };
    let mut rows = Vec::new();
    for (fault, how) in [
        ("the operation fails", "failed"),
        ("the operation ends in error", "error"),
        ("the operation is cancelled", "cancelled"),
    ] {
        rows.push(failed(fault, &ended(how)).once(CREATE, ending(how)));
    }
    let vanishes = FaultAction::OperationVanishes { for_ms: None };
    let unknown_for_a_while = FaultAction::OperationStatus {
        status: "levitating".to_owned(),
        recovers_after_ms: Some(500),
    };
    rows.extend([
        row("the operations vanish from the list", Call::CreateProject)
            .once("createProject", vanishes)
            .saw("the project, ready")
            .served("1 `createProject`, polls, 1 project made"),
        row("the operation vanishes, for half a minute", Call::Create)
            .always(POLL, refusal(404, None))
            .takes_half_a_minute()
            .saw("NotFound, 1 attempt, with the branch and its operation (running)")
            .served(made(1)),
        row("the operation has an unknown state for a while", Call::Create)
            .once(CREATE, unknown_for_a_while)
            .saw("the branch, ready")
            .served(made(1)),
        failed(
            "the operation has an unknown state; `wait_timeout_ms` 500",
            "WaitTimeout, 1 attempt, with the branch and its operation (levitating)",
        )
        .once(CREATE, ending("levitating"))
        .client(|client| client.wait_timeout_ms(500)),
        failed(
            "the operation never ends; `wait_timeout_ms` 500",
            "WaitTimeout, 1 attempt, with the branch and its operation (running)",
        )
        .once(CREATE, ending("running"))
        .client(|client| client.wait_timeout_ms(500)),
    ]);
    Section { title: "Operations", rows }
}
