//! Answers that do not come, or not whole.

use neonapi_emulator::{FaultAction, When};

use super::{CREATE, HANG, READ, made, requests};
use crate::row::{Call, Row, Section, row};

/// A fault that passes: met once by a read, always by a read, once by a creation.
fn met(fault: &str, action: FaultAction, kind: &str, branches_made: u32) -> [Row; 3] {
    let branch = if branches_made == 0 { "no branch made" } else { "1 branch made" };
    [
        row(format!("{fault}, once"), Call::Read)
            .once(READ, action.clone())
            .saw("the project, 2 attempts")
            .served(requests(2, READ)),
        row(format!("{fault}, always"), Call::Read)
            .always(READ, action.clone())
            .saw(format!("{kind}, 5 attempts{}", may_be_repeated(kind)))
            .served(requests(5, READ)),
        row(format!("{fault}, once"), Call::Create)
            .once(CREATE, action)
            .saw(format!("{kind}, 1 attempt, **outcome unknown**"))
            .served(format!("1 `{CREATE}`, {branch}")),
    ]
}

/// What is no answer of Neon's may be one tomorrow, but nothing says so.
fn may_be_repeated(kind: &str) -> &'static str {
    if kind.starts_with("Decode") { "" } else { ", may be repeated" }
}

pub(super) fn lost() -> Section {
    let reset = |when| FaultAction::Reset { when };
    let rows = [
        met("closed before the work is done", FaultAction::DropBefore, "Connection", 0),
        met("closed after the work is done", FaultAction::DropAfter, "Connection", 1),
        met("reset before the work is done", reset(When::Before), "Connection", 0),
        met("reset after the work is done", reset(When::After), "Connection", 1),
    ];
    Section { title: "Connections that break", rows: rows.into_iter().flatten().collect() }
}

pub(super) fn spoiled() -> Section {
    let mut rows: Vec<Row> = [
        met("half of the body", FaultAction::Truncate, "Connection", 1),
        met("half of the chunks", FaultAction::TruncateChunked, "Connection", 1),
    ]
    .into_iter()
    .flatten()
    .collect();
    for (fault, action, status) in [
        ("a body that is no JSON", FaultAction::BadJson, ["200", "201"]),
        ("a page of HTML with status 200", FaultAction::HtmlOk, ["200", "200"]),
        ("no body with status 200", FaultAction::EmptyOk, ["200", "200"]),
        ("status 204", FaultAction::NoContent, ["204", "204"]),
    ] {
        let mut met = met(fault, action, "Decode", 1);
        for (row, status) in met.iter_mut().zip(["", status[0], status[1]]) {
            row.saw = row.saw.replace("Decode,", &format!("Decode {status},"));
        }
        rows.extend(met);
    }
    for (fault, action) in [
        ("a body without an end", FaultAction::EndlessBody),
        ("a body that unpacks to a gigabyte", FaultAction::GzipBomb { bytes: 1 << 30 }),
    ] {
        rows.push(
            row(format!("{fault}; `max_response_bytes` 1 MiB"), Call::Read)
                .always(READ, action.clone())
                .client(|client| client.max_response_bytes(1 << 20))
                .saw("ResponseTooLarge, 1 attempt")
                .served(requests(1, READ)),
        );
        rows.push(
            row(format!("{fault}; `max_response_bytes` 1 MiB"), Call::Create)
                .always(CREATE, action)
                .client(|client| client.max_response_bytes(1 << 20))
                .saw("ResponseTooLarge, 1 attempt, **outcome unknown**")
                .served(format!("1 `{CREATE}`, 1 branch made")),
        );
    }
    Section { title: "Bodies", rows }
}

pub(super) fn hanging() -> Section {
    let slow = |interval_ms| FaultAction::SlowBody { bytes: 100, interval_ms };
    let after = FaultAction::Hang { when: When::After };
    let rows = vec![
        row("a slow body, in time", Call::Read)
            .once(READ, slow(10))
            .saw("the project")
            .served(requests(1, READ)),
        row("a slow body, in time", Call::Create)
            .once(CREATE, slow(10))
            .saw("the branch, ready")
            .served(made(1)),
        row("a slow body, once not in time; `attempt_timeout_ms` 1,000", Call::Read)
            .once(READ, slow(1000))
            .client(|client| client.attempt_timeout_ms(1000))
            .saw("the project, 2 attempts")
            .served(requests(2, READ)),
        row("a slow body, not in time; `attempt_timeout_ms` 1,000", Call::Create)
            .once(CREATE, slow(1000))
            .client(|client| client.attempt_timeout_ms(1000))
            .saw("Timeout, 1 attempt, **outcome unknown**")
            .served(format!("1 `{CREATE}`, 1 branch made")),
        row("no answer, once; `attempt_timeout_ms` 1,000", Call::Read)
            .once(READ, HANG)
            .client(|client| client.attempt_timeout_ms(1000))
            .saw("the project, 2 attempts")
            .served(requests(2, READ)),
        row("no answer, ever; `attempt_timeout_ms` 500, `retries` 2", Call::Read)
            .always(READ, HANG)
            .client(|client| client.attempt_timeout_ms(500).retries(2))
            .saw("Timeout, 3 attempts, may be repeated")
            .served(requests(3, READ)),
        row("no answer, ever; `call_timeout_ms` 1,000", Call::Read)
            .always(READ, HANG)
            .client(|client| client.call_timeout_ms(1000))
            .saw("Timeout, 1 attempt, may be repeated")
            .served(requests(1, READ)),
        row("no answer, nothing done; `attempt_timeout_ms` 500", Call::Create)
            .always(CREATE, HANG)
            .client(|client| client.attempt_timeout_ms(500))
            .saw("Timeout, 1 attempt, **outcome unknown**")
            .served(format!("1 `{CREATE}`, no branch made")),
        row("no answer, but the work done; `call_timeout_ms` 500", Call::Create)
            .always(CREATE, after)
            .client(|client| client.call_timeout_ms(500))
            .saw("Timeout, 1 attempt, **outcome unknown**")
            .served(format!("1 `{CREATE}`, 1 branch made")),
    ];
    Section { title: "Answers that take their time", rows }
}
