//! Programs that fork, wherever their calls are. The child makes the same call.

use neonapi_emulator::{FaultAction, When};

use super::{CREATE, READ, refusal, requests};
use crate::row::{Call, Forked, Phase, Row, Section, row};

fn reading(fault: &str, forked: Forked, reads: u32) -> Row {
    row(fault, Call::Read)
        .forked(forked)
        .saw("child: as ever; parent: the project")
        .served(requests(reads, READ))
}

pub(super) fn section() -> Section {
    let late = FaultAction::Delay { delay_ms: 1000, when: When::Before };
    // One request of the parent's comes first.
    let second =
        |action: FaultAction| neonapi_emulator::Fault::new(action).operation(READ).after(1);
    let recovers_after_ms = Some(1000);
    let slow = FaultAction::OperationStatus { status: "levitating".to_owned(), recovers_after_ms };
    let creating = format!("several `{CREATE}`, 1 `{READ}`, polls");
    let rows = vec![
        reading("a client made but not used yet", Forked::Unused, 2),
        reading("a client that is used, nothing under way", Forked::Idle, 3),
        reading("a client that the child only drops", Forked::ChildDrops, 2),
        reading("a request in flight", Forked::During(Phase::InFlight), 3)
            .fault(second(late.clone()).times(1)),
        reading(
            "a request in flight on a thread of the client's",
            Forked::During(Phase::InFlightWithToken),
            3,
        )
        .fault(second(late).times(1)),
        reading("held back by the rate limit", Forked::During(Phase::PausedForRateLimit), 3)
            .client(|client| client.requests_per_minute(60).account_burst(1)),
        reading("in the pause after 503", Forked::During(Phase::PausedBeforeRepeat), 4)
            .fault(second(refusal(503, Some("1"))).times(1))
            .saw("child: as ever; parent: the project, 2 attempts"),
        row("in the pause after 423", Call::Create)
            .once(CREATE, refusal(423, Some("1")))
            .forked(Forked::During(Phase::PausedBeforeRepeat))
            .numbers_vary()
            .saw("child: as ever; parent: the branch, ready, several attempts")
            .served(creating.clone()),
        row("waiting for operations", Call::Create)
            .once(CREATE, slow)
            .forked(Forked::During(Phase::WaitingForOperations))
            .numbers_vary()
            .saw("child: as ever; parent: the branch, ready")
            .served(creating),
    ];
    Section { title: "Forked", rows }
}
