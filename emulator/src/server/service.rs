//! One request: limits, faults, authentication, work, answer.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header;
use http::request::Parts;
use http::{HeaderMap, Request, Response};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::Incoming;

use super::body::AnswerBody;
use super::control;
use super::exchange::Exchange;
use super::shared::{Inner, Shared};
use super::socket::Connection;
use super::storage;
use super::unmatched;
use super::wire::{self, Envelope};
use crate::access;
use crate::answer::{Answer, ApiError, Content, Outcome};
use crate::call::Call;
use crate::description::Description;
use crate::description::answers::check_answer;
use crate::faults::script::{Selection, Target};
use crate::faults::{FaultAction, FaultBody, When, patch};
use crate::journal::{Done, Event};
use crate::options::RetryAfterForm;
use crate::record::RecordedRequest;
use crate::request::ApiRequest;
use crate::routes::{Match, Route, Router};
use crate::state::operation::OperationPlan;

/// Where the API lives.
pub(crate) const BASE_PATH: &str = "/api/v2";

/// Larger request bodies are refused.
const REQUEST_BODY_LIMIT_BYTES: usize = 64 * 1024 * 1024;

/// The connection is closed without an answer.
#[derive(Debug)]
pub(crate) struct Unanswered;

impl std::fmt::Display for Unanswered {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("the request is left without an answer on purpose")
    }
}

impl std::error::Error for Unanswered {}

/// A request that has arrived completely.
struct Arrived {
    head: Parts,
    body: Bytes,
    matched: Option<Match>,
    envelope: Envelope,
}

/// Serves one request of a connection.
pub(crate) async fn serve(
    shared: Arc<Shared>,
    connection: Arc<Connection>,
    request: Request<Incoming>,
) -> Result<Response<AnswerBody>, Unanswered> {
    let arrived_at_us = shared.clock.elapsed_us();
    let (head, body) = request.into_parts();
    let envelope = envelope(&shared, &head.headers);
    let body = match Limited::new(body, REQUEST_BODY_LIMIT_BYTES).collect().await {
        // A copy of its own: what is remembered must not hold on to the connection's buffer.
        Ok(body) => Bytes::copy_from_slice(&body.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => {
            let refusal = ApiError::new(413, "the request body is too large");
            return Ok(envelope.bare(refusal.into_answer(&envelope.request_id)));
        }
        // A body that breaks off is a client that went away.
        Err(_) => return Err(Unanswered),
    };
    if let Some(path) = head.uri.path().strip_prefix(control::BASE_PATH) {
        return Ok(bare(control::answer(&shared, &head.method, path, &body)));
    }
    if head.uri.path().starts_with(storage::BASE_PATH) {
        return Ok(bare(storage::answer(&shared, &head, body)));
    }
    let matched = match head.uri.path().strip_prefix(BASE_PATH) {
        Some(path) => Router::get().find(head.method.as_str(), path),
        None => None,
    };
    let arrived = Arrived { head, body, matched, envelope };
    let exchange = arrived.begin(&shared, connection.number, arrived_at_us);
    arrived.answer(&shared, &connection, exchange).await
}

/// An answer outside of the API: nothing is recorded, nothing goes wrong on purpose.
fn bare(answer: Answer) -> Response<AnswerBody> {
    wire::head(&answer).map(|()| AnswerBody::whole(answer.content.into_bytes()))
}

/// The emulator's own address, by the name under which the client found it.
fn origin(head: &Parts) -> String {
    let host = head.headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let host = host.or(head.uri.authority().map(|authority| authority.as_str()));
    format!("http://{}", host.unwrap_or("127.0.0.1"))
}

fn envelope(shared: &Shared, headers: &HeaderMap) -> Envelope {
    let client_request_id = headers.get("x-request-id").cloned();
    let text = client_request_id.as_ref().and_then(|id| id.to_str().ok()).map(str::to_owned);
    Envelope {
        request_id: text.unwrap_or_else(|| shared.lock().request_ids.uuid()),
        client_request_id,
        accepts_gzip: wire::accepts_gzip(headers),
    }
}

impl Arrived {
    fn route(&self) -> Option<(usize, &'static Route)> {
        let index = self.matched.as_ref()?.index;
        Some((index, &Router::get().routes[index]))
    }

    fn begin(&self, shared: &Arc<Shared>, connection: u64, arrived_at_us: u64) -> Exchange {
        let route = self.route();
        // Some clients send the key in cookies as well.
        let secret = [header::AUTHORIZATION, header::COOKIE];
        let headers = self.head.headers.iter().filter(|(name, _)| !secret.contains(name));
        let record = RecordedRequest {
            number: 0,
            connection,
            method: self.head.method.to_string(),
            path: self.head.uri.path().to_owned(),
            query: self.head.uri.query().unwrap_or_default().to_owned(),
            operation: route.map(|(_, route)| route.operation_id),
            route: route.map(|(_, route)| route.name()),
            authorization: self.head.headers.contains_key(header::AUTHORIZATION),
            headers: headers
                .map(|(name, value)| {
                    (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned())
                })
                .collect(),
            body: self.body.clone(),
            status: None,
            arrived_at_us,
            ended_at_us: None,
            answered: false,
            faults: Vec::new(),
        };
        Exchange::begin(shared, route.map(|(index, _)| index), record)
    }

    async fn answer(
        self,
        shared: &Shared,
        connection: &Connection,
        mut exchange: Exchange,
    ) -> Result<Response<AnswerBody>, Unanswered> {
        let admitted = {
            let inner = &mut *shared.lock();
            inner.limits.admit(self.route(), shared.clock.now())
        };
        if let Err(wait_seconds) = admitted {
            let answer = self.too_many_requests(shared.options.retry_after, wait_seconds);
            return Ok(self.envelope.plain(answer, exchange));
        }
        let selection = self.select(shared);
        if !selection.kinds.is_empty() {
            exchange.hit_by(selection.kinds.clone());
        }
        pause(selection.delay_before).await;
        if let Some(action) = selection.action.as_ref().filter(|action| action.comes_before()) {
            let mut answer = self.instead(action, connection).await?;
            add_headers(&mut answer, selection.headers);
            return Ok(self.envelope.plain(answer, exchange));
        }
        let outcome = self.work(shared, &selection.plan);
        let answer =
            outcome.unwrap_or_else(|refusal| refusal.into_answer(&self.envelope.request_id));
        let mut answer =
            if shared.options.check_answers { self.checked(shared, answer) } else { answer };
        pause(selection.delay_after).await;
        for patch in &selection.patches {
            apply_patch(&mut answer, patch);
        }
        if let Some(action) = selection.action.as_ref().filter(|action| action.replaces_answer()) {
            answer = self.instead(action, connection).await?;
        }
        add_headers(&mut answer, selection.headers);
        match &selection.action {
            Some(action) if !action.replaces_answer() => {
                exchange.respond(answer.status);
                Ok(self.envelope.spoiled(answer, action, exchange))
            }
            _ => Ok(self.envelope.plain(answer, exchange)),
        }
    }

    fn select(&self, shared: &Shared) -> Selection {
        let path = self.head.uri.path();
        let target = Target {
            method: self.head.method.as_str(),
            path: path.strip_prefix(BASE_PATH).unwrap_or(path),
            operation_id: self.route().map(|(_, route)| route.operation_id),
        };
        shared.lock().script.select(&target)
    }

    /// What comes in place of the answer: another one, none, or a wait without end.
    async fn instead(
        &self,
        action: &FaultAction,
        connection: &Connection,
    ) -> Result<Answer, Unanswered> {
        match action {
            FaultAction::Status { status, code, message, retry_after, body, .. } => {
                let content = self.fault_content(*status, code, message, body);
                let answer = Answer::new(*status, content);
                Ok(match retry_after.as_deref() {
                    None => answer,
                    Some(text) => answer.with_header("retry-after", &header_text(text)),
                })
            }
            FaultAction::Hang { .. } => std::future::pending().await,
            FaultAction::Reset { .. } => {
                connection.reset_at_end();
                Err(Unanswered)
            }
            _ => Err(Unanswered),
        }
    }

    fn fault_content(&self, status: u16, code: &str, message: &str, body: &FaultBody) -> Content {
        match body {
            FaultBody::Error => {
                let message = if message.is_empty() { "scripted fault" } else { message };
                let error = ApiError::new(status, message).with_code(code);
                error.into_answer(&self.envelope.request_id).content
            }
            FaultBody::Html => Content::Html(wire::PAGE.to_owned()),
            FaultBody::Empty => Content::Empty,
            FaultBody::Text(text) => Content::Text(text.clone()),
            FaultBody::Json(value) => Content::Json(value.to_string().into_bytes()),
        }
    }

    fn too_many_requests(&self, form: RetryAfterForm, wait_seconds: f64) -> Answer {
        let answer = ApiError::too_many_requests().into_answer(&self.envelope.request_id);
        let seconds = wait_seconds.ceil().max(1.0) as i64;
        match form {
            RetryAfterForm::None => answer,
            RetryAfterForm::Seconds => answer.with_header("retry-after", &seconds.to_string()),
            RetryAfterForm::Date => answer.with_header("retry-after", &wire::http_date_in(seconds)),
        }
    }

    /// Authenticates the request and runs its handler.
    fn work(&self, shared: &Shared, plan: &OperationPlan) -> Outcome {
        let Some((_, route)) = self.route() else {
            return Ok(unmatched::answer(&self.head, &self.envelope.request_id));
        };
        let inner = &mut *shared.lock();
        let Inner { world, .. } = inner;
        let now = shared.clock.now();
        let principal =
            bearer(&self.head.headers).and_then(|key| world.keys.recognize(key, now)).ok_or_else(
                || ApiError::new(401, "supplied credentials do not pass authentication"),
            )?;
        let arguments = self.matched.as_ref().map(|it| it.path_arguments.clone());
        let query = self.head.uri.query().unwrap_or_default();
        let request = ApiRequest::new(
            route,
            arguments.unwrap_or_default(),
            query,
            wire::content_type(&self.head.headers).to_owned(),
            self.body.clone(),
        )?;
        access::refuse_outside(&principal, &request, world)?;
        let draws = world.draws();
        let options = &shared.options;
        let origin = &origin(&self.head);
        let acting = principal.clone();
        let mut call =
            Call { world, options, request: &request, principal: acting, plan, now, origin };
        // The client gets an answer even when the emulator itself is at fault.
        let answer =
            catch_unwind(AssertUnwindSafe(|| (route.handler)(&mut call))).unwrap_or_else(|_| {
                Err(ApiError::new(500, "the emulator failed; this is its fault"))
            })?;
        if inner.journal.is_some() && !request.is_safe() {
            let done = Done::of(&self.head, &self.body, answer.status).by(principal, plan);
            inner.keep(now, draws, Event::Request(done));
        }
        Ok(answer)
    }

    /// The answer, or in its place what is wrong with it.
    fn checked(&self, shared: &Shared, answer: Answer) -> Answer {
        let Some((_, route)) = self.route() else { return answer };
        let shape = Description::get().operation(route.operation_id);
        let wanted_words = shared.lock().world.scheduler.wanted_statuses.clone();
        match shape.map_or(Ok(()), |shape| check_answer(shape, &answer, &wanted_words)) {
            Ok(()) => answer,
            Err(problem) => {
                let message =
                    format!("the answer of {} is not as described: {problem}", route.operation_id);
                eprintln!("neonapi-emulator: {message}");
                ApiError::new(500, message).into_answer(&self.envelope.request_id)
            }
        }
    }
}

impl FaultAction {
    /// Whether the work of the request is not done because of it.
    fn comes_before(&self) -> bool {
        matches!(
            self,
            FaultAction::DropBefore
                | FaultAction::Status { when: When::Before, .. }
                | FaultAction::Reset { when: When::Before }
                | FaultAction::Hang { when: When::Before }
        )
    }

    /// Whether nothing of the real answer is sent.
    fn replaces_answer(&self) -> bool {
        matches!(
            self,
            FaultAction::DropAfter
                | FaultAction::Status { .. }
                | FaultAction::Reset { .. }
                | FaultAction::Hang { .. }
        )
    }
}

async fn pause(length: Duration) {
    if !length.is_zero() {
        tokio::time::sleep(length).await;
    }
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, key) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| key.trim())
}

/// `date+5` and `date-5` become dates; everything else is sent as it is.
fn header_text(text: &str) -> String {
    let seconds = text.strip_prefix("date").filter(|rest| rest.starts_with(['+', '-']));
    match seconds.and_then(|seconds| seconds.parse().ok()) {
        Some(seconds) => wire::http_date_in(seconds),
        None => text.to_owned(),
    }
}

fn add_headers(answer: &mut Answer, headers: Vec<(String, String)>) {
    answer.headers.extend(headers.into_iter().map(|(name, value)| (name, header_text(&value))));
}

fn apply_patch(answer: &mut Answer, change: &serde_json::Value) {
    if let Content::Json(bytes) = &answer.content
        && let Ok(mut value) = serde_json::from_slice(bytes)
    {
        patch::apply(&mut value, change);
        answer.content = Content::Json(value.to_string().into_bytes());
    }
}
