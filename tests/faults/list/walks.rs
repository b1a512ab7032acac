//! Faults in the middle of a list.

use neonapi_emulator::{Fault, FaultAction, FaultBody, When};
use serde_json::json;

use super::{HANG, WALK, refusal, requests};
use crate::row::{Call, Row, Section, row};

/// Hits the second page.
fn second_page(fault: &str, action: FaultAction) -> Row {
    row(format!("{fault} at the second page"), Call::List)
        .fault(Fault::new(action).operation(WALK).after(1).times(1))
        .saw("60 branches")
        .served(requests(5, WALK))
}

fn from_second_page(fault: &str, action: FaultAction, saw: &str, attempts: u32) -> Row {
    row(format!("{fault} from the second page on"), Call::List)
        .fault(Fault::new(action).operation(WALK).after(1))
        .saw(format!("20 branches, the cursor to go on at, then {saw}"))
        .served(requests(1 + attempts, WALK))
}

pub(super) fn section() -> Section {
    let branch = json!({"id": "br-round-1", "project_id": "some-project-1", "name": "round"});
    let page = json!({"branches": [branch], "pagination": {"next": "round-and-round"}});
    let same_page = FaultAction::Status {
        status: 200,
        code: String::new(),
        message: String::new(),
        retry_after: None,
        body: FaultBody::Json(page),
        when: When::Before,
    };
    let rows = vec![
        second_page("503 with Neon's error object", refusal(503, None)),
        second_page("429", refusal(429, None)),
        second_page("429 with a `Retry-After` of 1 second", refusal(429, Some("1"))),
        second_page("a connection closed", FaultAction::DropAfter),
        second_page("half of the body", FaultAction::Truncate),
        second_page("a page of HTML with status 200", FaultAction::HtmlOk),
        second_page("no answer, with `attempt_timeout_ms` 1,000,", HANG)
            .client(|client| client.attempt_timeout_ms(1000)),
        from_second_page("503", refusal(503, None), "Server 503, 5 attempts, may be repeated", 5),
        from_second_page(
            "429 with a `Retry-After` absurdly far",
            refusal(429, Some("99999999999")),
            "RateLimited 429, 1 attempt, may be repeated",
            1,
        ),
        from_second_page(
            "closed connections",
            FaultAction::DropBefore,
            "Connection, 5 attempts, may be repeated",
            5,
        ),
        row("the same page with the same cursor, always", Call::List)
            .always(WALK, same_page)
            .saw("2 branches")
            .served(requests(2, WALK)),
    ];
    Section { title: "In the middle of a list", rows }
}
