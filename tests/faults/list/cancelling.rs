//! Calls that are ended by their token, wherever they are.

use neonapi::ClientBuilder;
use neonapi_emulator::{FaultAction, When};
use neonapi_tests::ending;

use super::{CREATE, HANG, POLL, READ, WALK, made, refusal, requests};
use crate::row::{Call, Phase, Row, Section, row};

fn paused(fault: &str, status: u16) -> Row {
    row(fault, Call::Create)
        .always(CREATE, refusal(status, Some("100")))
        .cancelled(Phase::PausedBeforeRepeat)
        .saw("Cancelled, 1 attempt")
        .served(format!("1 `{CREATE}`, no branch made"))
}

pub(super) fn section() -> Section {
    let one_a_minute: fn(ClientBuilder) -> ClientBuilder =
        |client| client.requests_per_minute(1).account_burst(1).call_timeout_ms(None);
    let rows = vec![
        row("before it begins", Call::Create)
            .cancelled(Phase::Before)
            .saw("Cancelled, before any request")
            .served("nothing"),
        row("held back by the rate limit", Call::Read)
            .client(one_a_minute)
            .cancelled(Phase::PausedForRateLimit)
            .saw("Cancelled, before any request")
            .served(requests(1, READ)),
        row("waiting for a thread, 256 requests being left behind", Call::Create)
            .cancelled(Phase::WaitingForThread)
            .saw("Cancelled, before any request")
            .served("nothing"),
        row("a request in flight", Call::Read)
            .always(READ, HANG)
            .cancelled(Phase::InFlight)
            .saw("Cancelled, 1 attempt")
            .served(requests(1, READ)),
        row("a request in flight, nothing done", Call::Create)
            .always(CREATE, HANG)
            .cancelled(Phase::InFlight)
            .saw("Cancelled, 1 attempt, **outcome unknown**")
            .served(format!("1 `{CREATE}`, no branch made")),
        row("a request in flight, the work done", Call::Create)
            .always(CREATE, FaultAction::Hang { when: When::After })
            .cancelled(Phase::InFlight)
            .saw("Cancelled, 1 attempt, **outcome unknown**")
            .served(format!("1 `{CREATE}`, 1 branch made")),
        paused("in the pause after 429", 429),
        paused("in the pause after 503", 503),
        paused("in the pause after 423", 423),
        row("waiting for operations", Call::Create)
            .once(CREATE, ending("running"))
            .cancelled(Phase::WaitingForOperations)
            .saw("Cancelled, 1 attempt, with the branch and its operation (running)")
            .served(made(1)),
        row("a poll in flight", Call::Create)
            .always(POLL, HANG)
            .cancelled(Phase::PollInFlight)
            .saw("Cancelled, 1 attempt, with the branch and its operation (running)")
            .served(made(1)),
        row("between two pages", Call::List)
            .cancelled(Phase::BetweenPages)
            .saw("20 branches, the cursor to go on at, then Cancelled, before any request")
            .served(requests(1, WALK)),
    ];
    Section { title: "Cancelled", rows }
}
