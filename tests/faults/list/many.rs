//! Many reads, of which one in ten goes wrong, in each way that another attempt survives.

use neonapi_emulator::{Fault, FaultAction, FaultBody, When};

use super::{HANG, READ, from_proxy, refusal};
use crate::row::{Call, Section, row};

fn ways() -> Vec<(&'static str, FaultAction)> {
    let reset = |when| FaultAction::Reset { when };
    vec![
        ("closed before the work is done", FaultAction::DropBefore),
        ("closed after the work is done", FaultAction::DropAfter),
        ("reset before the work is done", reset(When::Before)),
        ("reset after the work is done", reset(When::After)),
        ("half of the body", FaultAction::Truncate),
        ("half of the chunks", FaultAction::TruncateChunked),
        ("a body that is no JSON", FaultAction::BadJson),
        ("a page of HTML with status 200", FaultAction::HtmlOk),
        ("no body with status 200", FaultAction::EmptyOk),
        ("status 204", FaultAction::NoContent),
        ("429", refusal(429, None)),
        ("429 with a `Retry-After` in the past", refusal(429, Some("date-60"))),
        ("500", refusal(500, None)),
        ("502 as a page of HTML", from_proxy(502, FaultBody::Html)),
        ("503 with Neon's error object", refusal(503, None)),
        ("503 as a page of HTML", from_proxy(503, FaultBody::Html)),
        ("504 without a body", from_proxy(504, FaultBody::Empty)),
        ("524 as a page of HTML", from_proxy(524, FaultBody::Html)),
        ("no answer within `attempt_timeout_ms` 1,000", HANG),
    ]
}

pub(super) fn section() -> Section {
    let rows = ways().into_iter().map(|(way, action)| {
        let one_in_ten = Fault::new(action.clone()).operation(READ).probability(0.1);
        let row = row(format!("one in ten: {way}"), Call::ReadMany)
            .fault(one_in_ten)
            // More than usual, so that no run of bad luck fails the list.
            .client(|client| client.retries(10))
            .saw("200 of 200")
            .served(format!("200 `{READ}`, and one more for each fault"));
        match action {
            FaultAction::Hang { .. } => {
                row.client(|client| client.retries(10).attempt_timeout_ms(1000))
            }
            _ => row,
        }
    });
    Section { title: "Two hundred reads", rows: rows.collect() }
}
