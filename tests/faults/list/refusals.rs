//! Answers that are refusals.

use neonapi_emulator::{Fault, FaultAction, FaultBody};

use super::{CREATE, READ, from_proxy, made, refusal, requests};
use crate::row::{Call, Row, Section, row};

/// Met once: the call succeeds with its second request.
fn once(fault: &str, action: &FaultAction) -> [Row; 2] {
    [
        row(fault, Call::Read)
            .once(READ, action.clone())
            .saw("the project, 2 attempts")
            .served(requests(2, READ)),
        row(fault, Call::Create)
            .once(CREATE, action.clone())
            .saw("the branch, ready, 2 attempts")
            .served(made(2)),
    ]
}

/// Met at every request, and every request is certain to have done nothing.
fn always(fault: &str, action: &FaultAction, saw: &str, attempts: u32) -> [Row; 2] {
    [
        row(fault, Call::Read)
            .always(READ, action.clone())
            .saw(saw)
            .served(requests(attempts, READ)),
        row(fault, Call::Create)
            .always(CREATE, action.clone())
            .saw(saw)
            .served(format!("{}, no branch made", requests(attempts, CREATE))),
    ]
}

/// A date as a server with a wrong clock writes it, beside the `Date` of the same clock.
fn wrong_clock(fault: &str, off_s: i64) -> Row {
    let header = |name: &str, seconds: i64| (name.to_owned(), format!("date{seconds:+}"));
    let (name, value) = header("date", off_s);
    let (_, retry_after) = header("retry-after", off_s + 1);
    row(fault, Call::Read)
        .once(READ, refusal(429, Some(&retry_after)))
        .once(READ, FaultAction::SetHeader { name, value })
        .saw("the project, 2 attempts")
        .served(requests(2, READ))
}

pub(super) fn too_many_requests() -> Section {
    let mut rows = Vec::new();
    for (fault, retry_after) in [
        ("429 without `Retry-After`, once", None),
        ("429, `Retry-After` of 1 second, once", Some("1")),
        ("429, `Retry-After` as a date, once", Some("date+1")),
        ("429, `Retry-After` in the past, once", Some("date-3600")),
        ("429, `Retry-After` that makes no sense, once", Some("soon")),
    ] {
        rows.extend(once(fault, &refusal(429, retry_after)));
    }
    rows.push(wrong_clock("429, `Retry-After` by a clock that is an hour ahead, once", 3600));
    rows.push(wrong_clock("429, `Retry-After` by a clock that is an hour behind, once", -3600));
    let refused = |attempts: &str| format!("RateLimited 429, {attempts}, may be repeated");
    for (fault, retry_after) in [
        ("429, `Retry-After` absurdly far", "99999999999"),
        ("429, `Retry-After` of more than a number holds", "99999999999999999999999"),
        ("429, `Retry-After` absurdly far as a date", "date+999999999999"),
        ("429, `Retry-After` beyond `call_timeout_ms`", "301"),
    ] {
        let action = refusal(429, Some(retry_after));
        rows.extend(always(fault, &action, &refused("1 attempt"), 1));
    }
    rows.extend(always("429, always", &refusal(429, None), &refused("5 attempts"), 5));
    let page = from_proxy(429, FaultBody::Html);
    rows.push(once("429 as a page of HTML, once", &page).into_iter().next().expect("the read"));
    Section { title: "Too many requests: 429", rows }
}

pub(super) fn locked() -> Section {
    let lasting = |fault: &str, times: u32| {
        let locked = Fault::new(refusal(423, Some("1"))).operation(CREATE).times(times);
        row(fault, Call::Create).fault(locked)
    };
    let rows = vec![
        lasting("423 for 3 s, `Retry-After` of 1 second", 3)
            .saw("the branch, ready, 4 attempts")
            .served(made(4)),
        lasting("423 for 30 s, `Retry-After` of 1 second", 30)
            .takes_half_a_minute()
            .saw("the branch, ready, 31 attempts")
            .served(made(31)),
        row("423, always; `lock_timeout_ms` 1,000", Call::Create)
            .always(CREATE, refusal(423, None))
            .client(|client| client.lock_timeout_ms(1000))
            .numbers_vary()
            .saw("Locked 423, several attempts, may be repeated")
            .served(format!("several `{CREATE}`, no branch made")),
        row("423, always; `lock_timeout_ms` 0", Call::Create)
            .always(CREATE, refusal(423, None))
            .client(|client| client.lock_timeout_ms(0))
            .saw("Locked 423, 1 attempt, may be repeated")
            .served(format!("1 `{CREATE}`, no branch made")),
        row("423 with a `Retry-After` beyond `lock_timeout_ms`", Call::Create)
            .always(CREATE, refusal(423, Some("121")))
            .saw("Locked 423, 1 attempt, may be repeated")
            .served(format!("1 `{CREATE}`, no branch made")),
    ];
    Section { title: "Busy projects: 423", rows }
}

pub(super) fn server_errors() -> Section {
    let neon = refusal(503, None);
    let mut rows = Vec::new();
    rows.extend(once("503 with Neon's error object, once", &neon));
    let refused = "Server 503, 5 attempts, may be repeated";
    rows.extend(always("503 with Neon's error object, always", &neon, refused, 5));
    let by_proxy = |status, body| from_proxy(status, body);
    for (fault, status, action) in [
        ("503 as a page of HTML", 503, by_proxy(503, FaultBody::Html)),
        ("503 without a body", 503, by_proxy(503, FaultBody::Empty)),
        ("500 with Neon's error object", 500, refusal(500, None)),
        ("502 as a page of HTML", 502, by_proxy(502, FaultBody::Html)),
        ("504 without a body", 504, by_proxy(504, FaultBody::Empty)),
        ("524 as a page of HTML", 524, by_proxy(524, FaultBody::Html)),
    ] {
        rows.extend(once(&format!("{fault}, once"), &action).into_iter().take(1));
        let branch = if status == 500 { "no branch made" } else { "1 branch made" };
        rows.push(
            row(format!("{fault}, once"), Call::Create)
                .once(CREATE, action)
                .saw(format!("Server {status}, 1 attempt, **outcome unknown**"))
                .served(format!("1 `{CREATE}`, {branch}")),
        );
    }
    Section { title: "Errors of the server", rows }
}
