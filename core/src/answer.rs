//! What an answer means: success, or which error.

use std::time::{Duration, SystemTime};

use reqwest::header::HeaderMap;
use serde_json::Value;

use crate::error::Error;
use crate::generated::ErrorKind;
use crate::response::{Parts, ResponseDetails};
use crate::retry::{Outcome, parse_retry_after};
use crate::secret::redact;
use crate::transport::{Failure, HttpAnswer, TransportError};

/// Longest text of a server that goes into an error.
const TEXT_CHARACTERS: usize = 500;

/// Neon's error object, as far as an answer has it.
#[derive(Debug, Default)]
struct ErrorBody {
    is_object: bool,
    code: Option<String>,
    text: Option<String>,
    request_id: Option<String>,
}

fn error_body(body: &[u8]) -> ErrorBody {
    let Ok(Value::Object(fields)) = serde_json::from_slice(body) else {
        return ErrorBody::default();
    };
    let text = |name: &str| {
        fields.get(name).and_then(Value::as_str).filter(|text| !text.is_empty()).map(str::to_owned)
    };
    ErrorBody {
        // A proxy in between may answer in JSON too, but not with both of these.
        is_object: fields.contains_key("message") && fields.contains_key("code"),
        code: text("code"),
        text: text("message"),
        request_id: text("request_id"),
    }
}

/// How an answer that is not a success counts for repeating the request.
pub(crate) fn outcome_of(answer: &HttpAnswer) -> Outcome {
    Outcome::Status { status: answer.status, from_neon: error_body(&answer.body).is_object }
}

/// How a request without an answer counts for repeating it.
pub(crate) fn outcome_of_failure(failure: Failure) -> Outcome {
    match failure {
        Failure::NeverSent | Failure::TimeoutBeforeSending => Outcome::NeverSent,
        Failure::Lost | Failure::Timeout => Outcome::Lost,
        Failure::TooLarge | Failure::Writer => Outcome::Final,
    }
}

/// How long the server asks to wait; a date is read against the server's own clock where it tells it.
pub(crate) fn retry_after(answer: &HttpAnswer, wall: SystemTime) -> Option<Duration> {
    let header = |name: &str| answer.headers.get(name)?.to_str().ok();
    let date = header("date").and_then(|text| httpdate::parse_http_date(text).ok());
    parse_retry_after(header("retry-after")?, date.unwrap_or(wall))
}

/// The identifier of the request that an answer gives: Neon's header, or a usual one.
pub(crate) fn request_id(answer: &HttpAnswer, key: &str) -> Option<String> {
    ["x-neon-ret-request-id", "x-request-id"]
        .into_iter()
        .find_map(|name| answer.headers.get(name)?.to_str().ok())
        .filter(|text| !text.is_empty())
        .map(|text| redact(text, key))
}

/// Whether an answer is a page of HTML, which Neon never sends.
pub(crate) fn is_page(headers: &HeaderMap) -> bool {
    let content_type = headers.get("content-type").and_then(|value| value.to_str().ok());
    content_type.is_some_and(|text| text.trim_start().starts_with("text/html"))
}

/// The facts of a whole answer.
pub(crate) fn details(
    answer: HttpAnswer,
    attempts: u32,
    missing_fields: Vec<String>,
    key: &str,
) -> ResponseDetails {
    let request_id = request_id(&answer, key);
    ResponseDetails::new(Parts {
        status: answer.status,
        headers: answer.headers,
        body: answer.body,
        request_id,
        attempts,
        missing_fields,
    })
}

/// The error of an answer that is not a success.
pub(crate) fn status_error(
    answer: HttpAnswer,
    attempts: u32,
    retry_after: Option<Duration>,
    key: &str,
) -> Error {
    let body = error_body(&answer.body);
    let said = body.request_id.map(|text| redact(&text, key));
    let request_id = said.or_else(|| request_id(&answer, key));
    let text = match body.text {
        Some(text) => redact(&text, key),
        None => describe(&answer),
    };
    Error::new(ErrorKind::from_status(answer.status), shortened(&text))
        .with_code(body.code.map(|code| redact(&code, key)))
        .with_request_id(request_id)
        .with_attempts(attempts)
        .with_retry_after(retry_after)
        .with_response(details(answer, attempts, Vec::new(), key))
}

/// Words for a body that is not Neon's error object.
fn describe(answer: &HttpAnswer) -> String {
    if (300..400).contains(&answer.status) {
        return "the server redirects, which is not followed; check base_url".to_owned();
    }
    let text = String::from_utf8_lossy(&answer.body);
    let text = text.trim();
    if text.is_empty() {
        "the answer has no body".to_owned()
    } else if text.starts_with('<') {
        format!(
            "a page of HTML came instead of Neon's answer ({} bytes), perhaps from a proxy",
            answer.body.len()
        )
    } else {
        // Whoever wrote it, it is not Neon: it may quote what it was sent.
        format!("the answer ({} bytes) is not Neon's error object", answer.body.len())
    }
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(TEXT_CHARACTERS) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text.to_owned(),
    }
}

/// What to do about faults whose causes speak of them in riddles.
fn hint(cause: &str) -> &'static str {
    if cause.contains("UnknownIssuer") {
        "; where the authority is one of your own, set root_certificates"
    } else if cause.contains("InvalidContentType") {
        "; what answers there does not speak TLS"
    } else {
        ""
    }
}

/// The error of a request without an answer; `peer` is where it went.
pub(crate) fn failure_error(
    failure: &TransportError,
    peer: &str,
    attempts: u32,
    key: &str,
) -> Error {
    let kind = match failure.failure {
        Failure::NeverSent | Failure::Lost => ErrorKind::Connection,
        Failure::TimeoutBeforeSending | Failure::Timeout => ErrorKind::Timeout,
        Failure::TooLarge => ErrorKind::ResponseTooLarge,
        Failure::Writer => ErrorKind::InvalidArgument,
    };
    let cause = redact(&failure.text, key);
    let text = match failure.failure {
        Failure::NeverSent => format!("no connection to {peer}: {cause}{}", hint(&cause)),
        Failure::TimeoutBeforeSending => format!("no connection to {peer} in time"),
        Failure::Lost if failure.status.is_some() => {
            format!("the answer of {peer} broke off: {cause}")
        }
        Failure::Lost => format!("the connection to {peer} broke before the answer: {cause}"),
        Failure::Timeout => format!("no complete answer from {peer} in time"),
        Failure::TooLarge | Failure::Writer => cause,
    };
    Error::new(kind, shortened(&text)).with_attempts(attempts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, body: &str) -> HttpAnswer {
        HttpAnswer {
            status,
            headers: HeaderMap::new(),
            body: body.as_bytes().to_vec(),
            stream: None,
        }
    }

    fn error(status: u16, body: &str) -> Error {
        status_error(answer(status, body), 1, None, "topsecret")
    }

    #[test]
    fn statuses_have_their_kinds() {
        for (status, kind) in [
            (400, ErrorKind::BadRequest),
            (401, ErrorKind::Authentication),
            (403, ErrorKind::PermissionDenied),
            (404, ErrorKind::NotFound),
            (409, ErrorKind::Conflict),
            (412, ErrorKind::PreconditionFailed),
            (422, ErrorKind::Unprocessable),
            (423, ErrorKind::Locked),
            (429, ErrorKind::RateLimited),
            (500, ErrorKind::Server),
            (524, ErrorKind::Server),
            (302, ErrorKind::Status),
            (418, ErrorKind::Status),
        ] {
            assert_eq!(error(status, "{}").kind(), kind, "{status}");
        }
    }

    #[test]
    fn the_object_of_neon_is_kept() {
        let body =
            r#"{"code": "BRANCHES_LIMIT_EXCEEDED", "message": "too many", "request_id": "r"}"#;
        let error = error(422, body);
        assert_eq!(error.code(), Some("BRANCHES_LIMIT_EXCEEDED"));
        assert_eq!(error.detail(), "too many");
        assert_eq!(error.request_id(), Some("r"));
        assert_eq!(error.status(), Some(422));
        assert_eq!(error.response().and_then(ResponseDetails::text), Some(body));
    }

    #[test]
    fn other_bodies_are_described() {
        assert_eq!(error(500, "").detail(), "the answer has no body");
        assert!(error(524, "<!doctype html><html>").detail().contains("HTML"));
        assert!(error(302, "").detail().contains("redirects"));
        assert!(!error(500, "plain topsecret text").detail().contains("text"));
        assert!(error(500, &"x".repeat(10_000)).detail().len() < 600);
    }

    #[test]
    fn only_the_object_of_neon_says_that_nothing_was_done() {
        let from_neon = |body| match outcome_of(&answer(503, body)) {
            Outcome::Status { from_neon, .. } => from_neon,
            other => panic!("{other:?}"),
        };
        assert!(from_neon(r#"{"code": "", "message": "busy"}"#));
        for body in ["", "<html>", "{}", r#"{"message": "upstream"}"#, "[1]"] {
            assert!(!from_neon(body), "{body}");
        }
    }

    #[test]
    fn request_ids_come_from_either_header() {
        let mut answer = answer(200, "");
        assert_eq!(request_id(&answer, "key"), None);
        answer.headers.insert("x-request-id", "second".parse().expect("a value"));
        assert_eq!(request_id(&answer, "key").as_deref(), Some("second"));
        answer.headers.insert("x-neon-ret-request-id", "first".parse().expect("a value"));
        assert_eq!(request_id(&answer, "key").as_deref(), Some("first"));
    }
}
