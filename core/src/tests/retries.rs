//! Which calls are repeated after what, and what the caller is told.

use std::time::Duration;

use super::harness::*;
use crate::error::{Error, Result};
use crate::generated::ErrorKind;
use crate::models::{CreateBranch, ProjectBranchLogRecord, QueryLogs};
use crate::transport::Failure;
use crate::{Client, Wait};

/// The same call twice, as far as retries go: a GET, and a POST that only reads.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Get,
    SafePost,
    Mutation,
}

fn make(client: &Client, kind: Kind) -> Result<()> {
    match kind {
        Kind::Get => client.projects().get("p-1").map(|_| ()),
        Kind::Mutation => client.branches().create("p-1", &CreateBranch::default()).map(|_| ()),
        Kind::SafePost => {
            let records: Result<Vec<ProjectBranchLogRecord>> =
                client.logs().query("p-1", "br-1", &QueryLogs::default()).collect();
            records.map(|_| ())
        }
    }
}

/// Makes a call that always gets the same answer; gives its error and the pauses between requests.
fn fail(kind: Kind, reply: fn() -> Reply) -> (Error, Vec<u128>) {
    let bench = Bench::unpaced(|settings| settings.wait = Wait::None, move |_| reply());
    let error = make(&bench.client, kind).expect_err("every answer is a failure");
    assert_eq!(error.attempts() as usize, bench.requests(), "{kind:?}: {error}");
    (error, bench.pauses())
}

const LONGEST: [u128; 4] = [250, 500, 1000, 2000];
const NONE: [u128; 0] = [];

struct Row {
    reply: fn() -> Reply,
    kind: ErrorKind,
    safe_repeats: bool,
    mutation_repeats: bool,
    outcome_unknown: bool,
}

const fn row(reply: fn() -> Reply, kind: ErrorKind, repeats: (bool, bool), unknown: bool) -> Row {
    let (safe_repeats, mutation_repeats) = repeats;
    Row { reply, kind, safe_repeats, mutation_repeats, outcome_unknown: unknown }
}

fn check(row: &Row, kind: Kind) {
    let (error, pauses) = fail(kind, row.reply);
    let mutation = kind == Kind::Mutation;
    let repeats = if mutation { row.mutation_repeats } else { row.safe_repeats };
    assert_eq!(pauses, if repeats { &LONGEST[..] } else { &NONE[..] }, "{kind:?}: {error}");
    assert_eq!(error.kind(), row.kind, "{kind:?}: {error}");
    assert_eq!(error.outcome_unknown(), mutation && row.outcome_unknown, "{kind:?}: {error}");
}

fn check_all(rows: &[Row]) {
    for row in rows {
        for kind in [Kind::Get, Kind::SafePost, Kind::Mutation] {
            check(row, kind);
        }
    }
}

const BOTH: (bool, bool) = (true, true);
const SAFE: (bool, bool) = (true, false);
const NEITHER: (bool, bool) = (false, false);

#[test]
fn refusals_by_neon_are_repeated_whatever_the_method() {
    check_all(&[
        row(|| neon_error(429), ErrorKind::RateLimited, BOTH, false),
        row(|| proxy_page(429), ErrorKind::RateLimited, BOTH, false),
        row(|| neon_error(503), ErrorKind::Server, BOTH, false),
    ]);
}

#[test]
fn failures_after_which_it_may_be_done_are_repeated_for_reads_only() {
    check_all(&[
        row(|| proxy_page(503), ErrorKind::Server, SAFE, true),
        row(|| neon_error(500), ErrorKind::Server, SAFE, true),
        row(|| proxy_page(502), ErrorKind::Server, SAFE, true),
        row(|| neon_error(504), ErrorKind::Server, SAFE, true),
        row(|| proxy_page(524), ErrorKind::Server, SAFE, true),
        row(|| Reply::failure(Failure::Lost), ErrorKind::Connection, SAFE, true),
        row(|| Reply::failure(Failure::Timeout), ErrorKind::Timeout, SAFE, true),
    ]);
}

#[test]
fn requests_that_never_left_are_repeated_whatever_the_method() {
    check_all(&[
        row(|| Reply::failure(Failure::NeverSent), ErrorKind::Connection, BOTH, false),
        row(|| Reply::failure(Failure::TimeoutBeforeSending), ErrorKind::Timeout, BOTH, false),
    ]);
}

#[test]
fn what_cannot_change_is_not_repeated() {
    check_all(&[
        row(|| neon_error(400), ErrorKind::BadRequest, NEITHER, false),
        row(|| neon_error(401), ErrorKind::Authentication, NEITHER, false),
        row(|| neon_error(403), ErrorKind::PermissionDenied, NEITHER, false),
        row(|| neon_error(404), ErrorKind::NotFound, NEITHER, false),
        row(|| neon_error(409), ErrorKind::Conflict, NEITHER, false),
        row(|| neon_error(412), ErrorKind::PreconditionFailed, NEITHER, false),
        row(|| neon_error(422), ErrorKind::Unprocessable, NEITHER, false),
        row(|| neon_error(402), ErrorKind::Status, NEITHER, false),
        row(|| proxy_page(302), ErrorKind::Status, NEITHER, false),
        row(|| neon_error(501), ErrorKind::Server, NEITHER, true),
        row(|| Reply::failure(Failure::TooLarge), ErrorKind::ResponseTooLarge, NEITHER, true),
    ]);
}

#[test]
fn damaged_good_answers_are_repeated_for_reads_only() {
    check_all(&[
        row(|| proxy_page(200), ErrorKind::Decode, SAFE, true),
        row(|| Reply::text(200, "application/json", ""), ErrorKind::Decode, SAFE, true),
        row(|| Reply::text(200, "application/json", "{\"proj"), ErrorKind::Decode, SAFE, true),
        row(|| Reply::text(204, "", ""), ErrorKind::Decode, SAFE, true),
    ]);
}

#[test]
fn an_answer_of_another_shape_is_not_repeated() {
    check_all(&[row(
        || Reply::text(200, "application/json", "[]"),
        ErrorKind::Decode,
        NEITHER,
        true,
    )]);
}

#[test]
fn a_call_goes_on_as_if_nothing_had_been_after_a_repeat() {
    let bench = Bench::new(|request| match request.number {
        1 => neon_error(503),
        2 => Reply::failure(Failure::Lost),
        3 => Reply::text(200, "application/json", "{"),
        _ => project("p-1"),
    });
    let answer = bench.client.with_response(|client| client.projects().get("p-1"));
    let answer = answer.expect("the fourth request succeeds");
    assert_eq!((answer.value.id.as_str(), answer.attempts()), ("p-1", 4));
}

#[test]
fn all_attempts_of_a_call_carry_one_request_id() {
    let bench = Bench::new(|_| neon_error(503));
    bench.client.projects().get("p-1").expect_err("503 for ever");
    let seen = bench.seen();
    assert!(seen.iter().all(|request| request.request_id == seen[0].request_id), "{seen:?}");
}

#[test]
fn a_post_that_never_left_is_sent_again_and_succeeds() {
    let bench = Bench::unpaced(
        |settings| settings.wait = Wait::None,
        |request| match request.number {
            1 => Reply::failure(Failure::NeverSent),
            _ => branch_created(&[]),
        },
    );
    let name = Some("pr-7".to_owned());
    let arguments = CreateBranch { name, ..Default::default() };
    bench.client.branches().create("p-1", &arguments).expect("the second request succeeds");
    let seen = bench.seen();
    assert_eq!(seen.len(), 2);
    assert_eq!(seen[0].json(), seen[1].json());
    assert_eq!(seen[1].json()["branch"]["name"], "pr-7");
}

#[test]
fn pauses_are_jittered() {
    let bench = Bench::new(|_| neon_error(503));
    bench.clock.set_random(0.5);
    bench.client.projects().get("p-1").expect_err("503 for ever");
    assert_eq!(bench.times(), [0, 137, 412, 962, 2062]);
}

#[test]
fn no_retries_means_one_request() {
    let bench = Bench::unpaced(|settings| settings.retries = 0, |_| neon_error(429));
    let error = bench.client.projects().get("p-1").expect_err("429 for ever");
    assert_eq!((error.attempts(), bench.requests()), (1, 1));
}

#[test]
fn an_error_says_what_the_server_said() {
    let bench = Bench::new(|_| {
        let body =
            serde_json::json!({"code": "X_LIMIT", "message": "too many", "request_id": "r-9"});
        Reply::json(422, &body).with_header("x-neon-ret-request-id", "other")
    });
    let error = bench.client.projects().get("p-1").expect_err("422");
    assert_eq!(error.status(), Some(422));
    assert_eq!(error.code(), Some("X_LIMIT"));
    assert_eq!(error.detail(), "too many");
    assert_eq!(error.request_id(), Some("r-9"));
    assert_eq!(error.operation_id(), Some("getProject"));
    assert!(!error.is_retryable());
    let raw = error.response().and_then(|response| response.text()).unwrap_or_default();
    assert!(raw.contains("X_LIMIT"), "{raw}");
}

#[test]
fn a_lost_answer_is_known_by_the_id_that_was_sent() {
    let bench = Bench::new(|_| Reply::failure(Failure::Lost));
    let error = make(&bench.client, Kind::Mutation).expect_err("lost");
    assert_eq!(error.request_id(), Some(bench.seen()[0].request_id.as_str()));
    assert!(!error.is_retryable(), "repeating it blindly is not safe");
    assert!(error.to_string().contains("outcome unknown"), "{error}");
}

/// A call whose first answer is a refusal with a `Retry-After`.
fn told_to_wait(status: u16, retry_after: &'static str) -> (Bench, Result<()>) {
    let bench = Bench::new(move |request| match request.number {
        1 => neon_error(status).with_header("retry-after", retry_after),
        _ => project("p-1"),
    });
    let result = make(&bench.client, Kind::Get);
    (bench, result)
}

#[test]
fn retry_after_in_seconds_is_kept_to() {
    for (status, text, pause) in [(429, "7", 7000), (503, "0", 0), (423, "1.5", 1500)] {
        let (bench, result) = told_to_wait(status, text);
        result.expect("the second request succeeds");
        assert_eq!(bench.pauses(), [pause], "{status}, {text}");
    }
}

#[test]
fn retry_after_as_a_date_is_kept_to() {
    let (bench, result) = told_to_wait(429, "Thu, 01 Jan 2026 00:01:30 GMT");
    result.expect("the second request succeeds");
    assert_eq!(bench.pauses(), [90_000]);
}

#[test]
fn a_date_is_read_against_the_clock_of_the_server() {
    let bench = Bench::new(|request| match request.number {
        1 => neon_error(429)
            .with_header("date", "Mon, 02 Feb 2026 10:00:00 GMT")
            .with_header("retry-after", "Mon, 02 Feb 2026 10:00:20 GMT"),
        _ => project("p-1"),
    });
    make(&bench.client, Kind::Get).expect("the second request succeeds");
    assert_eq!(bench.pauses(), [20_000], "whatever this machine takes the time for");
}

#[test]
fn a_retry_after_in_the_past_is_no_pause() {
    let (bench, result) = told_to_wait(503, "Wed, 31 Dec 2025 23:00:00 GMT");
    result.expect("the second request succeeds");
    assert_eq!(bench.pauses(), [0]);
}

#[test]
fn a_retry_after_beyond_the_deadline_gives_the_real_answer_at_once() {
    for text in ["301", "99999999999", "99999999999999999999", "Thu, 01 Jan 2099 00:00:00 GMT"] {
        let (bench, result) = told_to_wait(503, text);
        let error = result.expect_err("no time to wait so long");
        assert_eq!(error.kind(), ErrorKind::Server, "{text}");
        assert!(error.retry_after_ms().is_some_and(|pause| pause >= 301_000), "{text}: {error:?}");
        assert_eq!((bench.requests(), bench.seconds()), (1, 0.0), "{text}");
    }
}

#[test]
fn a_retry_after_that_makes_no_sense_is_ignored() {
    for text in ["soon", "-5", ""] {
        let (bench, result) = told_to_wait(503, text);
        result.expect("the second request succeeds");
        assert_eq!(bench.pauses(), [250], "{text}");
    }
}

#[test]
fn errors_tell_how_long_the_server_asked_to_wait() {
    let (error, _) = fail(Kind::Get, || neon_error(429).with_header("retry-after", "2"));
    assert_eq!(error.retry_after_ms(), Some(2000));
    assert!(error.to_string().contains("wait 2 s"), "{error}");
    let (error, _) = fail(Kind::Get, || neon_error(429));
    assert_eq!(error.retry_after_ms(), None);
}

#[test]
fn a_slow_answer_is_a_timeout_of_the_attempt() {
    let bench = Bench::unpaced(
        |settings| settings.attempt_timeout_ms = 1000,
        |request| {
            project("p-1").taking(Duration::from_secs(if request.number == 1 { 2 } else { 0 }))
        },
    );
    make(&bench.client, Kind::Get).expect("the second request is fast");
    assert_eq!(bench.times(), [0, 1250]);
}
