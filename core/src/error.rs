//! The one error type.

use std::any::Any;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::cancel::Interruption;
use crate::deadline::Limit;
use crate::generated::{ErrorKind, OPERATIONS, Operation};
use crate::response::ResponseDetails;
use crate::wait::interruption;

const A_YEAR_S: u64 = 365 * 24 * 3600;

/// What calls of this library return.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong, in which operation, and what is known about it.
///
/// Cheap to clone. Its text never holds a secret or a body; the raw body of an answer is at
/// [`Error::response`].
///
/// ```
/// use neonapi::models::{CreateBranch, CreateProjectBranchResponse};
/// use neonapi::{CallOptions, ErrorKind};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let emulator = neonapi_emulator::Emulator::start(Default::default())?;
/// # let project_id = &emulator.seed_project("shop", 0).id;
/// # let client = neonapi::Client::builder().api_key("key").base_url(emulator.base_url()).build()?;
/// let hurried = CallOptions { wait_timeout_ms: Some(1), ..Default::default() };
/// match client.with_options(hurried).branches().create(project_id, &CreateBranch::default()) {
///     Ok(created) => println!("{} is ready", created.branch.id),
///     Err(error) if error.kind() == ErrorKind::WaitTimeout => {
///         // What was created is not lost, and the wait can go on.
///         let created = error.answer::<CreateProjectBranchResponse>().expect("it was answered");
///         client.operations().wait_for(error.operations())?;
///         println!("{} is ready now", created.branch.id);
///     }
///     Err(error) if error.outcome_unknown() => println!("look whether it exists: {error}"),
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Error(Box<Details>);

#[derive(Clone)]
struct Details {
    kind: ErrorKind,
    detail: String,
    operation_id: Option<String>,
    status: Option<u16>,
    code: Option<String>,
    request_id: Option<String>,
    attempts: u32,
    outcome_unknown: bool,
    retry_after: Option<Duration>,
    /// The limit of time that ended the call, where one did.
    limit: Option<Limit>,
    operations: Vec<Operation>,
    answer: Option<Arc<dyn Any + Send + Sync>>,
    response: Option<ResponseDetails>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, detail: impl Into<String>) -> Error {
        Error(Box::new(Details {
            kind,
            detail: detail.into(),
            operation_id: None,
            status: None,
            code: None,
            request_id: None,
            attempts: 0,
            outcome_unknown: false,
            retry_after: None,
            limit: None,
            operations: Vec::new(),
            answer: None,
            response: None,
        }))
    }

    /// What kind of error it is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// What happened, in words: Neon's own message where there is one.
    pub fn detail(&self) -> &str {
        &self.0.detail
    }

    /// Operation of the API that was called, such as `createProjectBranch`.
    pub fn operation_id(&self) -> Option<&str> {
        self.0.operation_id.as_deref()
    }

    /// HTTP status of the answer, if there was one.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// Neon's code, such as `BRANCHES_LIMIT_EXCEEDED`; often absent.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// Identifier of the request, for Neon's support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// How many requests the call made.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Whether a change may have been made although the call failed.
    ///
    /// Look whether it exists before repeating the call.
    pub fn outcome_unknown(&self) -> bool {
        self.0.outcome_unknown
    }

    /// Whether the same call may succeed later without any change, and is safe to repeat.
    pub fn is_retryable(&self) -> bool {
        !self.0.outcome_unknown
            // What failed was the wait; the call itself would be made twice.
            && self.0.answer.is_none()
            && matches!(
                self.0.kind,
                ErrorKind::Timeout
                    | ErrorKind::Connection
                    | ErrorKind::Locked
                    | ErrorKind::RateLimited
                    | ErrorKind::Server
            )
            // Not implemented: that will be so tomorrow too.
            && self.0.status != Some(501)
    }

    /// How long the server asked to wait, in milliseconds, if it said so.
    pub fn retry_after_ms(&self) -> Option<u64> {
        self.0.retry_after.map(|pause| u64::try_from(pause.as_millis()).unwrap_or(u64::MAX))
    }

    /// The operations that a failed wait was about: those that failed and those still open.
    pub fn operations(&self) -> &[Operation] {
        &self.0.operations
    }

    /// The answer of the call whose wait failed: what was created is not lost.
    ///
    /// `None` when there was no answer, or it is of another type.
    pub fn answer<T: Any>(&self) -> Option<&T> {
        self.0.answer.as_deref().and_then(|answer| answer.downcast_ref())
    }

    /// Status, headers and raw body of the last answer, if there was one.
    pub fn response(&self) -> Option<&ResponseDetails> {
        self.0.response.as_ref()
    }

    /// What may go into a log: unlike the detail, it quotes neither the server nor the request.
    pub(crate) fn outline(&self) -> String {
        let details = &*self.0;
        let status = details.status.map_or_else(String::new, |status| format!("{status} "));
        let code = details.code.as_ref().map_or_else(String::new, |code| format!(", code {code}"));
        format!("{status}{}{code}", details.kind.name())
    }

    pub(crate) fn invalid_argument(detail: impl Into<String>) -> Error {
        Error::new(ErrorKind::InvalidArgument, detail)
    }

    pub(crate) fn configuration(detail: impl Into<String>) -> Error {
        Error::new(ErrorKind::Configuration, detail)
    }

    pub(crate) fn with_operation(mut self, id: &str) -> Error {
        self.0.operation_id.get_or_insert_with(|| id.to_owned());
        self
    }

    /// The error of a poll becomes that of the call whose operations were waited for.
    pub(crate) fn of_the_wait_for(mut self, id: &str) -> Error {
        if let Some(poll) = self.0.operation_id.replace(id.to_owned()) {
            self.0.detail = match self.0.kind {
                ErrorKind::Cancelled | ErrorKind::Closed => {
                    interruption(Interruption::Cancelled).0.detail
                }
                _ => format!("the operations could not be looked at ({poll}): {}", self.0.detail),
            };
        }
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Error {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn with_outcome_unknown(mut self, unknown: bool) -> Error {
        self.0.outcome_unknown = unknown;
        self
    }

    pub(crate) fn with_code(mut self, code: Option<String>) -> Error {
        self.0.code = code;
        self
    }

    pub(crate) fn with_request_id(mut self, request_id: Option<String>) -> Error {
        self.0.request_id = request_id;
        self
    }

    pub(crate) fn with_retry_after(mut self, retry_after: Option<Duration>) -> Error {
        self.0.retry_after = retry_after;
        self
    }

    /// The first one said is the one that ended the call.
    pub(crate) fn with_limit(mut self, limit: Option<Limit>) -> Error {
        self.0.limit = self.0.limit.or(limit);
        self
    }

    pub(crate) fn with_response(mut self, response: ResponseDetails) -> Error {
        self.0.status = Some(response.status());
        self.0.response = Some(response);
        self
    }

    /// The answer of a call that went well before something else failed: its status is no error's.
    pub(crate) fn with_response_of(mut self, response: ResponseDetails) -> Error {
        self.0.attempts = response.attempts();
        self.0.request_id = response.request_id().map(str::to_owned);
        self.0.response = Some(response);
        self
    }

    pub(crate) fn with_detail(mut self, detail: String) -> Error {
        self.0.detail = detail;
        self
    }

    pub(crate) fn with_operations(mut self, operations: Vec<Operation>) -> Error {
        self.0.operations = operations;
        self
    }

    pub(crate) fn with_answer(mut self, answer: Arc<dyn Any + Send + Sync>) -> Error {
        self.0.answer = Some(answer);
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let details = &*self.0;
        if let Some(operation_id) = &details.operation_id {
            match OPERATIONS.iter().find(|spec| spec.id == operation_id) {
                Some(spec) => write!(formatter, "{} ({operation_id}): ", spec.name)?,
                None => write!(formatter, "{operation_id}: ")?,
            }
        }
        if let Some(status) = details.status {
            write!(formatter, "{status} ")?;
        }
        write!(formatter, "{}: {}", details.kind.name(), details.detail)?;
        let mut facts = Vec::new();
        if let Some(code) = &details.code {
            facts.push(format!("code {code}"));
        }
        if let Some(limit) = &details.limit {
            facts.push(format!("ended by {limit}"));
        }
        if let Some(request_id) = &details.request_id {
            facts.push(format!("request id {request_id}"));
        }
        if details.attempts > 1 {
            facts.push(format!("{} attempts", details.attempts));
        }
        if let Some(pause) = details.retry_after {
            facts.push(match pause.as_secs() {
                ..=A_YEAR_S => format!("the server asks to wait {} s", pause.as_secs_f64()),
                _ => "the server asks to wait more than a year".to_owned(),
            });
        }
        if details.outcome_unknown {
            facts.push("outcome unknown: the change may have been made".to_owned());
        }
        if !facts.is_empty() {
            write!(formatter, " ({})", facts.join(", "))?;
        }
        write!(formatter, ". ")?;
        if details.outcome_unknown {
            return write!(
                formatter,
                "Look whether the change was made before you make the call again."
            );
        }
        let of_the_wait = [ErrorKind::OperationFailed, ErrorKind::WaitTimeout];
        if details.answer.is_some() && !of_the_wait.contains(&details.kind) {
            return write!(
                formatter,
                "The call itself was answered: do not repeat it; see the answer and the operations of \
                 this error."
            );
        }
        write!(formatter, "{}", details.kind.advice())
    }
}

/// The same as `Display`: a `main` that returns a `Result` shows its error in this form.
impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl std::error::Error for Error {}
