//! The client: what it holds, and the calls that generated methods are made of.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde::Serialize;

use crate::async_context;
use crate::cancel::Interrupt;
use crate::clock::{Clock, SystemClock};
use crate::configuration::{self, Checked, ClientBuilder};
use crate::deadline::{Deadline, Limit};
use crate::engine::{self, Call, Destination, Take};
use crate::error::{Error, Result};
use crate::generated::{ErrorKind, Settings};
use crate::options::CallOptions;
use crate::polls::Polls;
use crate::process::PerProcess;
use crate::rate_limit::{self, Limits, Member};
use crate::request::{self, Arguments, Prepared};
use crate::reqwest_transport::ReqwestTransport;
use crate::response::{Response, ResponseDetails};
use crate::secret::redact;
use crate::spec::OperationSpec;
use crate::sync::atomic::{AtomicBool, Ordering};
use crate::transport::Transport;
use crate::worker::Workers;

/// A client of the Neon API. Cheap to clone; clones and threads share one connection pool.
///
/// Operations are reached through their groups:
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let emulator = neonapi_emulator::Emulator::start(Default::default())?;
/// # let project_id = &emulator.seed_project("shop", 3).id;
/// # let client = neonapi::Client::builder().api_key("key").base_url(emulator.base_url()).build()?;
/// use neonapi::models::CreateBranch;
///
/// let arguments = CreateBranch { name: Some("preview".to_owned()), ..Default::default() };
/// let created = client.branches().create(project_id, &arguments)?;
/// assert_eq!(created.branch.name, "preview");
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    pub(crate) shared: Arc<Shared>,
    pub(crate) options: Arc<CallOptions>,
    /// Longest time for one attempt.
    attempt_timeout: Duration,
    /// Whether calls have less time than the settings and options of the caller give them.
    is_hurried: bool,
    /// How much of the time of a call has passed when it begins.
    passed: Duration,
    capture: Option<Capture>,
}

type Capture = Arc<Mutex<Option<ResponseDetails>>>;
type TransportMaker = dyn Fn(&Settings, &Checked) -> Result<Arc<dyn Transport>> + Send + Sync;

/// What all clones of a client share.
pub(crate) struct Shared {
    pub(crate) settings: Settings,
    pub(crate) checked: Checked,
    pub(crate) clock: Arc<dyn Clock>,
    closed: Arc<AtomicBool>,
    process: PerProcess<ProcessState>,
    make_transport: Box<TransportMaker>,
}

/// What belongs to one process and must not be used in a forked child.
pub(crate) struct ProcessState {
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) workers: Workers,
    pub(crate) limiter: Option<Member>,
    pub(crate) polls: Polls,
}

impl Client {
    /// Collects settings for a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client with the API key of the environment variable `NEON_API_KEY` and, where it is set, the base
    /// URL of `NEON_API_BASE_URL`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`] when the key is not set or not usable.
    pub fn from_environment() -> Result<Client> {
        ClientBuilder::from_environment()?.build()
    }

    /// Makes a client of a set of settings.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`], naming the setting that is missing or out of its range.
    pub fn new(settings: Settings) -> Result<Client> {
        let make_transport: Box<TransportMaker> = Box::new(|settings, checked| {
            let transport = ReqwestTransport::new(settings, &checked.base_url, &checked.key)?;
            Ok(Arc::new(transport))
        });
        Client::assemble(settings, make_transport, Arc::new(SystemClock))
    }

    pub(crate) fn assemble(
        settings: Settings,
        make_transport: Box<TransportMaker>,
        clock: Arc<dyn Clock>,
    ) -> Result<Client> {
        let checked = configuration::check(&settings)?;
        let attempt_timeout = Duration::from_millis(settings.attempt_timeout_ms);
        Ok(Client {
            shared: Arc::new(Shared {
                settings,
                checked,
                clock,
                closed: Arc::default(),
                process: PerProcess::new(),
                make_transport,
            }),
            options: Arc::default(),
            attempt_timeout,
            is_hurried: false,
            passed: Duration::ZERO,
            capture: None,
        })
    }

    /// The settings that the client was made with.
    pub fn settings(&self) -> &Settings {
        &self.shared.settings
    }

    /// The same client, with options for the calls made through it; what they leave unset stays as it was.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = neonapi_emulator::Emulator::start(Default::default())?;
    /// # let project_id = &emulator.seed_project("shop", 3).id;
    /// # let client = neonapi::Client::builder().api_key("key").base_url(emulator.base_url()).build()?;
    /// use neonapi::CallOptions;
    ///
    /// let hurried = client.with_options(CallOptions { call_timeout_ms: Some(2_000), ..Default::default() });
    /// assert_eq!(hurried.projects().get(project_id)?.name, "shop");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Client {
        Client { options: Arc::new(options.over(&self.options)), ..self.clone() }
    }

    /// The same client for calls that a binding had to keep waiting: a part of their time has passed when they begin.
    #[doc(hidden)]
    #[must_use]
    pub fn after(&self, passed: Duration) -> Client {
        Client { passed, ..self.clone() }
    }

    /// Makes a call and gives its value with status, headers, request id and raw body of its answer.
    ///
    /// Where several requests are made, as when walking a list, it is the last answer of a call; the
    /// polls of a wait do not count.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = neonapi_emulator::Emulator::start(Default::default())?;
    /// # let project_id = &emulator.seed_project("shop", 3).id;
    /// # let client = neonapi::Client::builder().api_key("key").base_url(emulator.base_url()).build()?;
    /// let response = client.with_response(|client| client.projects().get(project_id))?;
    /// assert_eq!(response.value.name, "shop");
    /// assert_eq!((response.status(), response.attempts()), (200, 1));
    /// println!("request {:?}", response.request_id());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of the call; [`ErrorKind::InvalidArgument`] when the function made no call.
    pub fn with_response<T>(&self, call: impl FnOnce(&Client) -> Result<T>) -> Result<Response<T>> {
        let capture = Capture::default();
        let value = call(&Client { capture: Some(capture.clone()), ..self.clone() })?;
        let details = capture.lock().unwrap_or_else(PoisonError::into_inner).take();
        let details = details.ok_or_else(|| {
            Error::invalid_argument("with_response: the function made no call through its client")
        })?;
        Ok(Response { value, details })
    }

    /// Ends the client and its clones: calls under way stop at their next step, new ones are refused.
    ///
    /// Closing twice does nothing. A client that is dropped needs no closing.
    pub fn close(&self) {
        self.shared.closed.store(true, Ordering::Release);
    }

    /// How many requests run on although their calls were cancelled; each ends with its time-out.
    pub fn requests_left_behind(&self) -> usize {
        self.process().map_or(0, |process| process.workers.left_behind())
    }

    pub(crate) fn process(&self) -> Result<&ProcessState> {
        let shared = &*self.shared;
        shared.process.get_or_try_init(|| {
            let settings = &shared.settings;
            let limiter = settings.rate_limit.then(|| {
                let account = settings.rate_limit_group.as_deref().unwrap_or(&shared.checked.key);
                let base_url = shared.checked.base_url.as_str();
                rate_limit::join(base_url, account, Limits::of(settings), shared.clock.now())
            });
            Ok(ProcessState {
                transport: (shared.make_transport)(settings, &shared.checked)?,
                workers: Workers::default(),
                limiter,
                polls: Polls::default(),
            })
        })
    }

    /// The same client for calls besides the caller's own: under other options, and no answer is captured.
    pub(crate) fn beside(&self, options: CallOptions) -> Client {
        let options = Arc::new(options);
        Client { options, passed: Duration::ZERO, capture: None, ..self.clone() }
    }

    /// The same client, giving each call no more than a time.
    pub(crate) fn hurried(&self, longest: Duration) -> Client {
        let longest = u64::try_from(longest.as_millis()).unwrap_or(u64::MAX).max(1);
        if self.call_time().is_some_and(|(_, left)| left <= Duration::from_millis(longest)) {
            return self.clone();
        }
        let options = CallOptions { call_timeout_ms: Some(longest), ..CallOptions::default() };
        Client { is_hurried: true, passed: Duration::ZERO, ..self.with_options(options) }
    }

    /// The same client, giving each attempt no more than a time.
    pub(crate) fn with_attempts_of(mut self, longest: Duration) -> Client {
        self.attempt_timeout = self.attempt_timeout.min(longest);
        self
    }

    /// The same client, which waits for what a call starts, whatever the settings say.
    pub(crate) fn waiting(&self) -> Client {
        self.with_options(CallOptions { wait: Some(true), ..CallOptions::default() })
    }

    pub(crate) fn wait_timeout(&self) -> Duration {
        Duration::from_millis(self.wait_timeout_ms())
    }

    fn wait_timeout_ms(&self) -> u64 {
        self.options.wait_timeout_ms.unwrap_or(self.shared.settings.wait_timeout_ms)
    }

    /// The error of a wait, with the limit that ended it where one did. It quotes operations, and so the server.
    pub(crate) fn wait_failed(&self, error: Error) -> Error {
        let key = &self.shared.checked.key;
        let mut operations = error.operations().to_vec();
        for text in operations.iter_mut().filter_map(|operation| operation.error.as_mut()) {
            *text = redact(text, key);
        }
        let detail = redact(error.detail(), key);
        let error = error.with_detail(detail).with_operations(operations);
        let timed_out = error.kind() == ErrorKind::WaitTimeout;
        let limit = timed_out.then(|| Limit::new("wait_timeout_ms", self.wait_timeout_ms()));
        error.with_limit(limit)
    }

    pub(crate) fn interrupt(&self) -> Interrupt {
        Interrupt { token: self.options.cancel.clone(), closed: self.shared.closed.clone() }
    }

    /// The longest time that one attempt may take.
    pub(crate) fn attempt_timeout(&self) -> Duration {
        self.attempt_timeout
    }

    /// The time of a call in milliseconds, and what is left of it when the call begins.
    fn call_time(&self) -> Option<(u64, Duration)> {
        let timeout = self.options.call_timeout_ms.or(self.shared.settings.call_timeout_ms)?;
        Some((timeout, Duration::from_millis(timeout).saturating_sub(self.passed)))
    }

    /// When a call that begins now has to be over.
    pub(crate) fn deadline(&self) -> Option<Deadline> {
        let (timeout, left) = self.call_time()?;
        let at = self.shared.clock.now().saturating_add(left);
        let limit = (!self.is_hurried).then(|| Limit::new("call_timeout_ms", timeout));
        Some(Deadline { at, limit })
    }

    /// Makes a call whose request is ready.
    pub(crate) fn execute(
        &self,
        spec: &OperationSpec,
        prepared: Prepared,
        take: Take<'_>,
    ) -> Result<ResponseDetails> {
        self.execute_into(spec, prepared, None, take)
    }

    /// Makes a call whose answer may be written somewhere.
    pub(crate) fn execute_into(
        &self,
        spec: &OperationSpec,
        prepared: Prepared,
        destination: Option<&dyn Destination>,
        take: Take<'_>,
    ) -> Result<ResponseDetails> {
        self.execute_call(
            &Call {
                operation_id: spec.id,
                route: spec.id,
                method: spec.method,
                class: spec.retry,
                limit: spec.limit,
                url: prepared.url,
                body: prepared.body,
                destination,
                attempt_timeout: self.attempt_timeout,
                deadline: self.deadline(),
                interrupt: self.interrupt(),
            },
            take,
        )
    }

    pub(crate) fn execute_call(&self, call: &Call<'_>, take: Take<'_>) -> Result<ResponseDetails> {
        let with_operation = |error: Error| error.with_operation(call.operation_id);
        async_context::check().map_err(with_operation)?;
        self.options.check().map_err(with_operation)?;
        let process = self.process().map_err(with_operation)?;
        let details = engine::execute(&self.shared, process, call, take)?;
        if let Some(capture) = &self.capture {
            *capture.lock().unwrap_or_else(PoisonError::into_inner) = Some(details.clone());
        }
        Ok(details)
    }

    pub(crate) fn prepare(
        &self,
        spec: &OperationSpec,
        path_arguments: &[&str],
        arguments: Arguments,
    ) -> Result<Prepared> {
        let shared = &*self.shared;
        let org_id = shared.settings.org_id.as_deref();
        request::prepare(spec, &shared.checked.base_url, path_arguments, arguments, org_id)
            .map_err(|error| error.with_operation(spec.id))
    }

    pub(crate) fn prepare_from(
        &self,
        spec: &OperationSpec,
        path_arguments: &[&str],
        arguments: &impl Serialize,
    ) -> Result<Prepared> {
        let arguments =
            request::to_arguments(arguments).map_err(|error| error.with_operation(spec.id))?;
        self.prepare(spec, path_arguments, arguments)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Client")
            .field("base_url", &self.shared.checked.base_url.as_str())
            .finish_non_exhaustive()
    }
}
