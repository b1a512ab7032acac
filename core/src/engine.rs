//! The one way that every call takes: limits, attempts, pauses, until there is an answer or an error.

mod attempt;

use std::io;
use std::sync::Arc;
use std::time::Duration;

use crate::answer;
use crate::cancel::{Interrupt, Interruption};
use crate::client::{ProcessState, Shared};
use crate::clock::{Clock, Moment, pause_until};
use crate::deadline::{Deadline, Limit, peer, stopped_by};
use crate::decode::DecodeFailure;
use crate::error::{Error, Result};
use crate::generated::ErrorKind;
use crate::log::{LogEvent, LogLevel};
use crate::random;
use crate::rate_limit::{Barred, Passage, RateLimiter, Stage};
use crate::response::ResponseDetails;
use crate::retry::{Decision, Outcome, Situation, decide};
use crate::spec::{Method, RetryClass, SharedLimit};
use crate::transport::{Failure, HttpAnswer, HttpBody, HttpRequest, TransportError};

/// A call as the engine sees it.
pub(crate) struct Call<'a> {
    pub(crate) operation_id: &'a str,
    /// Method and path template: what the route's limit is counted under.
    pub(crate) route: &'a str,
    pub(crate) method: Method,
    pub(crate) class: RetryClass,
    pub(crate) limit: SharedLimit,
    pub(crate) url: url::Url,
    pub(crate) body: HttpBody,
    /// Where the body of a good answer goes instead of memory.
    pub(crate) destination: Option<&'a dyn Destination>,
    /// Longest time for one attempt.
    pub(crate) attempt_timeout: Duration,
    /// When the call has to be over.
    pub(crate) deadline: Option<Deadline>,
    pub(crate) interrupt: Interrupt,
}

/// What a body of any size is written to, on the thread of the call only.
pub(crate) trait Destination {
    /// Writes a piece; the empty piece is the last.
    fn write(&self, piece: &[u8]) -> io::Result<()>;

    /// How many bytes have gone into it; what has gone cannot be taken back for another attempt.
    fn written(&self) -> u64;
}

/// Takes the value out of an answer with a good status; gives the missing fields.
pub(crate) type Take<'a> = &'a mut dyn FnMut(&mut HttpAnswer) -> Result<Vec<String>, DecodeFailure>;

/// Makes a call.
pub(crate) fn execute(
    shared: &Shared,
    process: &ProcessState,
    call: &Call<'_>,
    take: Take<'_>,
) -> Result<ResponseDetails> {
    let request = Arc::new(HttpRequest {
        method: call.method,
        url: call.url.clone(),
        body: call.body.clone(),
        // Made here, so that a request can be found even when its answer was lost.
        request_id: random::uuid(),
        streams: call.destination.is_some(),
    });
    let mut run = Run {
        shared,
        process,
        call,
        request,
        attempts: 0,
        repeats: 0,
        lock_repeats: 0,
        locked_since: None,
        last_error: None,
    };
    run.run(take).map_err(|error| {
        let error = error.with_operation(call.operation_id);
        let text = format!("failed: {}", error.outline());
        run.log(LogLevel::Warning, text, error.status(), Duration::ZERO);
        error
    })
}

/// How one attempt ended.
struct Ended {
    error: Error,
    outcome: Outcome,
    retry_after: Option<Duration>,
}

struct Run<'a> {
    shared: &'a Shared,
    process: &'a ProcessState,
    call: &'a Call<'a>,
    request: Arc<HttpRequest>,
    attempts: u32,
    repeats: u32,
    lock_repeats: u32,
    locked_since: Option<Moment>,
    /// What the caller gets when there is no time for another attempt.
    last_error: Option<Error>,
}

impl Run<'_> {
    fn clock(&self) -> &dyn Clock {
        &*self.shared.clock
    }

    fn run(&mut self, take: Take<'_>) -> Result<ResponseDetails> {
        loop {
            self.pass_limits()?;
            let Some((timeout, limit)) = self.attempt_timeout() else {
                return Err(self.out_of_time("there was no time left for a request"));
            };
            self.attempts += 1;
            let sent = self.clock().now();
            let ended = match self.attempt(timeout)? {
                Ok(answer) if (200..300).contains(&answer.status) => {
                    match self.accept(answer, sent, take) {
                        Ok(details) => {
                            let took = self.clock().now().saturating_sub(sent);
                            self.log(LogLevel::Debug, "answered", Some(details.status()), took);
                            return Ok(details);
                        }
                        Err(ended) => *ended,
                    }
                }
                Ok(answer) => self.refused(answer, sent),
                Err(failure) => self.failed(&failure, limit),
            };
            self.pause_or_stop(ended)?;
        }
    }

    /// Waits for a place in each limit, narrow ones first.
    fn pass_limits(&mut self) -> Result<()> {
        self.interrupted(false)?;
        let process = self.process;
        let Some(limiter) = &process.limiter else { return Ok(()) };
        let mut stages = [Some(Stage::Route), Some(Stage::Account), None];
        if self.call.limit != SharedLimit::None {
            stages =
                [Some(Stage::Shared(self.call.limit)), Some(Stage::Route), Some(Stage::Account)];
        }
        for stage in stages.into_iter().flatten() {
            self.pass_limit(limiter, stage)?;
        }
        Ok(())
    }

    fn pass_limit(&self, limiter: &RateLimiter, stage: Stage) -> Result<()> {
        let passage = Passage {
            clock: self.clock(),
            interrupt: &self.call.interrupt,
            stage,
            route: self.call.route,
            latest: self.latest(),
        };
        let passed = limiter.pass(&passage, |now, start| {
            self.log(LogLevel::Info, "paused for the rate limit", None, start.saturating_sub(now));
        });
        passed.map_err(|barred| match barred {
            Barred::Interrupted(interruption) => self.interruption(interruption, false),
            Barred::TooLate => {
                self.out_of_time("the rate limit would let the request go only after its time")
            }
        })
    }

    /// When the call has to be over.
    fn latest(&self) -> Moment {
        self.call.deadline.map_or(Moment::MAX, |deadline| deadline.at)
    }

    /// The time for the next attempt, and which limit that is.
    fn attempt_timeout(&self) -> Option<(Duration, Option<Limit>)> {
        let timeout = self.call.attempt_timeout;
        let setting = self.shared.settings.attempt_timeout_ms;
        let is_set = timeout == Duration::from_millis(setting);
        let limit = is_set.then(|| Limit::new("attempt_timeout_ms", setting));
        let Some(deadline) = self.call.deadline else { return Some((timeout, limit)) };
        let left = deadline.at.saturating_sub(self.clock().now());
        match left < timeout {
            true => (!left.is_zero()).then_some((left, deadline.limit)),
            false => Some((timeout, limit)),
        }
    }

    fn accept(
        &self,
        mut answer: HttpAnswer,
        sent: Moment,
        take: Take<'_>,
    ) -> Result<ResponseDetails, Box<Ended>> {
        if let Some(limiter) = &self.process.limiter {
            limiter.accepted(sent, self.clock().now());
        }
        let key = &self.shared.checked.key;
        match take(&mut answer) {
            Ok(missing_fields) => Ok(answer::details(answer, self.attempts, missing_fields, key)),
            Err(failure) => {
                let error = Error::new(ErrorKind::Decode, failure.detail)
                    .with_attempts(self.attempts)
                    .with_request_id(answer::request_id(&answer, key))
                    .with_response(answer::details(answer, self.attempts, Vec::new(), key));
                let outcome = if failure.garbled { Outcome::Lost } else { Outcome::Final };
                Err(Box::new(self.ended(error, outcome, true, None)))
            }
        }
    }

    fn refused(&self, answer: HttpAnswer, sent: Moment) -> Ended {
        let retry_after = answer::retry_after(&answer, self.clock().wall());
        let outcome = answer::outcome_of(&answer);
        if answer.status == 429
            && let Some(limiter) = &self.process.limiter
        {
            limiter.refused(self.call.limit, sent, self.clock().now(), retry_after);
        }
        let Outcome::Status { status, from_neon } = outcome else {
            unreachable!("an answer that is not a success has a status as its outcome")
        };
        let unknown = status >= 500 && !(status == 503 && from_neon);
        let error =
            answer::status_error(answer, self.attempts, retry_after, &self.shared.checked.key);
        self.ended(error, outcome, unknown, retry_after)
    }

    fn failed(&self, failure: &TransportError, limit: Option<Limit>) -> Ended {
        let begun = self.call.destination.is_some_and(|destination| destination.written() > 0);
        let outcome =
            if begun { Outcome::Final } else { answer::outcome_of_failure(failure.failure) };
        let settings = &self.shared.settings;
        let limit = match failure.failure {
            Failure::TimeoutBeforeSending => {
                Some(Limit::new("connect_timeout_ms", settings.connect_timeout_ms))
            }
            Failure::Timeout => limit,
            _ => None,
        };
        let peer = peer(&self.call.url, settings);
        let error = answer::failure_error(failure, &peer, self.attempts, &self.shared.checked.key)
            .with_request_id(Some(self.request.request_id.clone()))
            .with_limit(limit);
        self.ended(error, outcome, outcome != Outcome::NeverSent, None)
    }

    fn ended(
        &self,
        error: Error,
        outcome: Outcome,
        may_be_done: bool,
        retry_after: Option<Duration>,
    ) -> Ended {
        let unknown = may_be_done && self.call.class == RetryClass::Mutation;
        Ended { error: error.with_outcome_unknown(unknown), outcome, retry_after }
    }

    fn pause_or_stop(&mut self, ended: Ended) -> Result<()> {
        let now = self.clock().now();
        let locked = ended.error.kind() == ErrorKind::Locked;
        let lock_timeout = Duration::from_millis(self.shared.settings.lock_timeout_ms);
        let waited = match (locked, self.locked_since) {
            (true, Some(since)) => now.saturating_sub(since),
            _ => Duration::ZERO,
        };
        let situation = Situation {
            outcome: ended.outcome,
            class: self.call.class,
            repeats: self.repeats,
            repeats_max: u32::try_from(self.shared.settings.retries).unwrap_or(u32::MAX),
            lock_repeats: self.lock_repeats,
            lock_left: lock_timeout.saturating_sub(waited),
            call_left: self.call.deadline.map(|deadline| deadline.at.saturating_sub(now)),
            retry_after: ended.retry_after,
            random: self.clock().random(),
        };
        let Decision::Repeat(pause) = decide(&situation) else {
            let limit = stopped_by(&situation, &self.shared.settings, self.call.deadline);
            return Err(ended.error.with_limit(limit));
        };
        if locked {
            self.lock_repeats += 1;
            self.locked_since.get_or_insert(now);
        } else {
            self.repeats += 1;
        }
        self.log(
            LogLevel::Info,
            format!("paused after {}", ended.error.outline()),
            ended.error.status(),
            pause,
        );
        self.last_error = Some(ended.error);
        self.pause_until(now.saturating_add(pause))
    }

    fn pause_until(&self, moment: Moment) -> Result<()> {
        pause_until(self.clock(), moment, &self.call.interrupt)
            .map_err(|interruption| self.interruption(interruption, false))
    }

    fn interrupted(&self, in_flight: bool) -> Result<()> {
        self.call.interrupt.check().map_err(|reason| self.interruption(reason, in_flight))
    }

    fn interruption(&self, interruption: Interruption, in_flight: bool) -> Error {
        let (kind, detail) = match (interruption, in_flight) {
            (Interruption::Closed, _) => (ErrorKind::Closed, "the client was closed"),
            (Interruption::Cancelled, true) => {
                (ErrorKind::Cancelled, "ended by its token while a request was under way")
            }
            (Interruption::Cancelled, false) => {
                (ErrorKind::Cancelled, "ended by its token while no request was under way")
            }
        };
        Error::new(kind, detail)
            .with_attempts(self.attempts)
            .with_outcome_unknown(in_flight && self.call.class == RetryClass::Mutation)
    }

    /// The last real error where there was one, since it says more than a time-out.
    fn out_of_time(&self, detail: &str) -> Error {
        self.last_error
            .clone()
            .unwrap_or_else(|| Error::new(ErrorKind::Timeout, detail).with_attempts(self.attempts))
            .with_limit(self.call.deadline.and_then(|deadline| deadline.limit))
    }

    fn log(&self, level: LogLevel, text: impl Into<String>, status: Option<u16>, took: Duration) {
        if let Some(hook) = &self.shared.settings.log {
            hook.call(&LogEvent {
                level,
                operation_id: self.call.operation_id.to_owned(),
                text: text.into(),
                status,
                attempt: self.attempts,
                duration_ms: u64::try_from(took.as_millis()).unwrap_or(u64::MAX),
                request_id: Some(self.request.request_id.clone()),
            });
        }
    }
}
