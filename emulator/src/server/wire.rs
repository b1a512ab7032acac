//! Putting an answer on the wire, as it is or as a fault wants it.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::{self, HeaderName, HeaderValue};
use http::{HeaderMap, Response, StatusCode};

use super::body::{self, AnswerBody, Steps};
use super::exchange::Exchange;
use crate::answer::{Answer, Content};
use crate::faults::FaultAction;

/// Shorter bodies are not worth compressing.
const COMPRESSED_FROM_BYTES: usize = 1024;

/// A page such as a proxy in between would send.
pub(crate) const PAGE: &str = "<!DOCTYPE html>\n<html><head><title>Something in between</title></head>\
    <body><h1>This page is not from the API</h1></body></html>\n";

/// What is known of a request when its answer is written.
pub(crate) struct Envelope {
    pub(crate) request_id: String,
    /// The client's own id, which is sent back.
    pub(crate) client_request_id: Option<HeaderValue>,
    pub(crate) accepts_gzip: bool,
}

impl Envelope {
    /// The answer as it should be.
    pub(crate) fn plain(&self, answer: Answer, mut exchange: Exchange) -> Response<AnswerBody> {
        exchange.respond(answer.status);
        exchange.complete();
        let mut response = self.head(&answer);
        let mut bytes = answer.content.into_bytes();
        if self.accepts_gzip
            && bytes.len() >= COMPRESSED_FROM_BYTES
            && let Some(packed) = body::gzip(&bytes)
        {
            bytes = packed;
            let headers = response.headers_mut();
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        }
        response.map(|()| AnswerBody::whole(bytes))
    }

    /// An answer to a request that was never taken up.
    pub(crate) fn bare(&self, answer: Answer) -> Response<AnswerBody> {
        self.head(&answer).map(|()| AnswerBody::whole(answer.content.into_bytes()))
    }

    fn head(&self, answer: &Answer) -> Response<()> {
        let mut response = head(answer);
        let headers = response.headers_mut();
        if !headers.contains_key("x-neon-ret-request-id") {
            insert(headers, "x-neon-ret-request-id", &self.request_id);
        }
        if let Some(id) = &self.client_request_id {
            headers.entry("x-request-id").or_insert_with(|| id.clone());
        }
        response
    }

    fn stepwise(
        &self,
        answer: &Answer,
        steps: Steps,
        mut exchange: Exchange,
    ) -> Response<AnswerBody> {
        exchange.respond(answer.status);
        self.head(answer).map(|()| AnswerBody::steps(steps, exchange))
    }

    /// The answer as a fault spoils it. Faults that send nothing are not dealt with here.
    pub(crate) fn spoiled(
        &self,
        answer: Answer,
        action: &FaultAction,
        exchange: Exchange,
    ) -> Response<AnswerBody> {
        let answer = match (action, answer.content) {
            // Only a body can be spoiled.
            (FaultAction::Truncate | FaultAction::TruncateChunked, Content::Empty) => {
                let content = Content::Json(b"{\"operations\":[]}".to_vec());
                Answer { status: 200, headers: answer.headers, content }
            }
            (_, content) => Answer { content, ..answer },
        };
        let bytes = answer.content.clone().into_bytes();
        match action {
            FaultAction::Truncate => {
                let length = bytes.len().to_string();
                let answer = answer.with_header("content-length", &length);
                self.stepwise(&answer, body::broken_off(&bytes), exchange)
            }
            FaultAction::TruncateChunked => {
                self.stepwise(&answer, body::broken_off(&bytes), exchange)
            }
            FaultAction::SlowBody { bytes: piece_bytes, interval_ms } => {
                let interval = Duration::from_millis(*interval_ms);
                self.stepwise(&answer, body::slow(bytes, *piece_bytes, interval), exchange)
            }
            FaultAction::EndlessBody => self.stepwise(&answer, body::endless(), exchange),
            FaultAction::GzipBomb { bytes } => {
                let answer = answer.with_header("content-encoding", "gzip");
                self.stepwise(&answer, body::gzip_bomb(*bytes), exchange)
            }
            FaultAction::BadJson => {
                let content = Content::Json(bad_json(&bytes));
                self.plain(Answer { content, ..answer }, exchange)
            }
            FaultAction::HtmlOk => {
                self.plain(Answer::new(200, Content::Html(PAGE.to_owned())), exchange)
            }
            FaultAction::EmptyOk => {
                let content = Content::Json(Vec::new());
                self.plain(Answer::new(200, content), exchange)
            }
            FaultAction::NoContent => self.plain(Answer::no_content(), exchange),
            _ => self.plain(answer, exchange),
        }
    }
}

/// Status and headers of an answer, without those that every answer of the API has.
pub(super) fn head(answer: &Answer) -> Response<()> {
    let mut response = Response::new(());
    *response.status_mut() =
        StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    if let Some(media_type) = answer.content.media_type() {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    }
    for (name, value) in &answer.headers {
        insert(headers, name, value);
    }
    response
}

/// The right bytes with a wrong end.
fn bad_json(bytes: &Bytes) -> Vec<u8> {
    let keep = bytes.len().saturating_sub(1);
    let mut bad = bytes[..keep].to_vec();
    bad.extend_from_slice(b",]oops");
    bad
}

fn insert(headers: &mut HeaderMap, name: &str, value: &str) {
    let name = HeaderName::from_bytes(name.as_bytes());
    if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(value)) {
        headers.insert(name, value);
    }
}

/// The HTTP date so many seconds from now, or before now; within a century, since dates have an end.
pub(crate) fn http_date_in(seconds: i64) -> String {
    const CENTURY: u64 = 100 * 365 * 24 * 3600;
    let (now, distance) =
        (SystemTime::now(), Duration::from_secs(seconds.unsigned_abs().min(CENTURY)));
    let epoch = SystemTime::UNIX_EPOCH;
    let earlier = || now.checked_sub(distance).unwrap_or(epoch).max(epoch);
    httpdate::fmt_http_date(if seconds < 0 { earlier() } else { now + distance })
}

/// The content type of a request, empty when it says none.
pub(crate) fn content_type(headers: &HeaderMap) -> &str {
    let named = headers.get(header::CONTENT_TYPE);
    named.and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// Whether a client takes compressed answers.
pub(crate) fn accepts_gzip(headers: &HeaderMap) -> bool {
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    accepted.is_some_and(|list| {
        list.split(',').any(|item| {
            let (coding, quality) = item.split_once(';').unwrap_or((item, ""));
            let is_refused = quality.trim().trim_start_matches("q=").parse() == Ok(0.0);
            coding.trim().eq_ignore_ascii_case("gzip") && !is_refused
        })
    })
}
