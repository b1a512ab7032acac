//! The client: what it holds, and the calls that generated methods are made of.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::async_context;
use crate::cancel::Interrupt;
use crate::clock::{Clock, Moment, SystemClock};
use crate::configuration::{self, Checked, ClientBuilder};
use crate::decode::{self, DecodeFailure, Decoded};
use crate::engine::{self, Call, Take};
use crate::error::{Error, Result};
use crate::generated::{ErrorKind, Settings};
use crate::options::CallOptions;
use crate::pagination::{List, Page};
use crate::polls::Polls;
use crate::process::PerProcess;
use crate::rate_limit::{Limits, RateLimiter, limiter_of};
use crate::request::{self, Arguments, Prepared};
use crate::reqwest_transport::ReqwestTransport;
use crate::response::{Response, ResponseDetails};
use crate::spec::{OperationSpec, Work};
use crate::transport::{HttpAnswer, HttpBody, Part, Transport};
use crate::values::Wait;
use crate::wait::{self, StartsWork};
use crate::worker::Workers;

/// A client of the Neon API. Cheap to clone; clones and threads share one connection pool.
///
/// Operations are reached through their groups:
///
/// ```no_run
/// # fn main() -> neonapi::Result<()> {
/// use neonapi::{Client, models::CreateBranch};
///
/// let client = Client::from_environment()?;
/// let name = Some("preview".to_owned());
/// let created = client.branches().create("my-project-123456", &CreateBranch { name, ..Default::default() })?;
/// println!("{}", created.branch.id);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    pub(crate) shared: Arc<Shared>,
    pub(crate) options: Arc<CallOptions>,
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
    pub(crate) limiter: Option<Arc<RateLimiter>>,
    pub(crate) polls: Polls,
}

impl Client {
    /// Collects settings for a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client with the API key of the environment variable `NEON_API_KEY`.
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
        Client::assemble(settings, make_transport, Arc::new(SystemClock::new()))
    }

    pub(crate) fn assemble(
        settings: Settings,
        make_transport: Box<TransportMaker>,
        clock: Arc<dyn Clock>,
    ) -> Result<Client> {
        let checked = configuration::check(&settings)?;
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
            capture: None,
        })
    }

    /// The settings that the client was made with.
    pub fn settings(&self) -> &Settings {
        &self.shared.settings
    }

    /// The same client, with options for the calls made through it.
    ///
    /// ```no_run
    /// # fn main() -> neonapi::Result<()> {
    /// use neonapi::{CallOptions, Client};
    ///
    /// let client = Client::from_environment()?;
    /// let hurried = client.with_options(CallOptions { call_timeout_ms: Some(2_000), ..Default::default() });
    /// hurried.regions().list(&Default::default()).count();
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Client {
        Client { options: Arc::new(options), ..self.clone() }
    }

    /// Makes a call and gives its value with status, headers, request id and raw body of its answer.
    ///
    /// Where several requests are made, as when walking a list, it is the last answer of a call; the
    /// polls of a wait do not count.
    ///
    /// ```no_run
    /// # fn main() -> neonapi::Result<()> {
    /// let client = neonapi::Client::from_environment()?;
    /// let response = client.with_response(|client| client.projects().get("my-project-123456"))?;
    /// println!("{} {:?} {}", response.status(), response.request_id(), response.value.name);
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
                limiter_of(shared.checked.base_url.as_str(), account, Limits::of(settings))
            });
            Ok(ProcessState {
                transport: (shared.make_transport)(settings, &shared.checked)?,
                workers: Workers::default(),
                limiter,
                polls: Polls::default(),
            })
        })
    }

    pub(crate) fn interrupt(&self) -> Interrupt {
        Interrupt { token: self.options.cancel.clone(), closed: self.shared.closed.clone() }
    }

    fn deadline(&self) -> Option<Moment> {
        let timeout = self.options.call_timeout_ms.or(self.shared.settings.call_timeout_ms)?;
        Some(self.shared.clock.now().saturating_add(Duration::from_millis(timeout)))
    }

    /// Makes a call whose request is ready.
    pub(crate) fn execute(
        &self,
        spec: &OperationSpec,
        prepared: Prepared,
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
                deadline: self.deadline(),
                interrupt: self.interrupt(),
            },
            take,
        )
    }

    pub(crate) fn execute_call(&self, call: &Call<'_>, take: Take<'_>) -> Result<ResponseDetails> {
        let with_operation = |error: Error| error.with_operation(call.operation_id);
        async_context::check().map_err(with_operation)?;
        let process = self.process().map_err(with_operation)?;
        let details = engine::execute(&self.shared, process, call, take)?;
        if let Some(capture) = &self.capture {
            *capture.lock().unwrap_or_else(PoisonError::into_inner) = Some(details.clone());
        }
        Ok(details)
    }

    /// The deadline that a call without a spec has.
    pub(crate) fn call_deadline(&self) -> Option<Moment> {
        self.deadline()
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

    fn prepare_from(
        &self,
        spec: &OperationSpec,
        path_arguments: &[&str],
        arguments: &impl Serialize,
    ) -> Result<Prepared> {
        let arguments =
            request::to_arguments(arguments).map_err(|error| error.with_operation(spec.id))?;
        self.prepare(spec, path_arguments, arguments)
    }

    /// Makes a call and decodes its answer; `decode` gives `None` never, but by leaving it unset.
    pub(crate) fn execute_decoded<T>(
        &self,
        spec: &OperationSpec,
        prepared: Prepared,
        decode: impl Fn(&HttpAnswer) -> Result<Decoded<T>, DecodeFailure>,
    ) -> Result<(T, ResponseDetails)> {
        let mut value = None;
        let details = self.execute(spec, prepared, &mut |answer| {
            let decoded = decode(answer)?;
            value = Some(decoded.value);
            Ok(decoded.missing_fields)
        })?;
        let value = value.ok_or_else(|| {
            Error::new(ErrorKind::Internal, "an answer was accepted without its value")
        })?;
        Ok((value, details))
    }

    /// An operation that answers with JSON.
    pub(crate) fn call<T: DeserializeOwned>(
        &self,
        spec: &'static OperationSpec,
        path_arguments: &[&str],
        arguments: &impl Serialize,
    ) -> Result<T> {
        let prepared = self.prepare_from(spec, path_arguments, arguments)?;
        let decode = |answer: &HttpAnswer| decode::decode(&answer.body, spec.unwrap);
        Ok(self.execute_decoded(spec, prepared, decode)?.0)
    }

    /// An operation whose answer says nothing.
    pub(crate) fn call_empty(
        &self,
        spec: &'static OperationSpec,
        path_arguments: &[&str],
        arguments: &impl Serialize,
    ) -> Result<()> {
        let prepared = self.prepare_from(spec, path_arguments, arguments)?;
        self.execute(spec, prepared, &mut |answer| refuse_page(answer).map(|()| Vec::new()))?;
        Ok(())
    }

    /// An operation that answers with bytes.
    pub(crate) fn call_bytes(
        &self,
        spec: &'static OperationSpec,
        path_arguments: &[&str],
        arguments: &impl Serialize,
    ) -> Result<Vec<u8>> {
        let prepared = self.prepare_from(spec, path_arguments, arguments)?;
        let mut bytes = Vec::new();
        self.execute(spec, prepared, &mut |answer| {
            refuse_page(answer)?;
            bytes = std::mem::take(&mut answer.body);
            Ok(Vec::new())
        })?;
        Ok(bytes)
    }

    /// An operation that takes a file.
    pub(crate) fn call_multipart<T: DeserializeOwned>(
        &self,
        spec: &'static OperationSpec,
        path_arguments: &[&str],
        arguments: &impl Serialize,
        file_name: &str,
        file: Option<&[u8]>,
    ) -> Result<T> {
        let mut prepared = self.prepare_from(spec, path_arguments, arguments)?;
        if let (HttpBody::Multipart(parts), Some(file)) = (&mut prepared.body, file) {
            Arc::make_mut(parts).push(Part {
                name: file_name.to_owned(),
                content: file.to_vec(),
                file_name: Some(file_name.to_owned()),
                content_type: Some("application/octet-stream".to_owned()),
            });
        }
        let decode = |answer: &HttpAnswer| decode::decode(&answer.body, spec.unwrap);
        Ok(self.execute_decoded(spec, prepared, decode)?.0)
    }

    /// An operation that starts work: waits for it where the call or the client says so.
    pub(crate) fn call_work<T: StartsWork>(
        &self,
        spec: &'static OperationSpec,
        path_arguments: &[&str],
        arguments: &impl Serialize,
    ) -> Result<T> {
        let prepared = self.prepare_from(spec, path_arguments, arguments)?;
        let decode = |answer: &HttpAnswer| decode::decode(&answer.body, spec.unwrap);
        let (value, details) = self.execute_decoded(spec, prepared, decode)?;
        self.finish_work(spec, value, &details)
    }

    /// An operation that starts work, or answers 204 where there is nothing to do.
    pub(crate) fn call_work_or_gone<T: StartsWork>(
        &self,
        spec: &'static OperationSpec,
        path_arguments: &[&str],
        arguments: &impl Serialize,
    ) -> Result<Option<T>> {
        let prepared = self.prepare_from(spec, path_arguments, arguments)?;
        let decode = |answer: &HttpAnswer| {
            if answer.status == 204 {
                return Ok(Decoded { value: None, missing_fields: Vec::new() });
            }
            let decoded: Decoded<T> = decode::decode(&answer.body, spec.unwrap)?;
            Ok(Decoded { value: Some(decoded.value), missing_fields: decoded.missing_fields })
        };
        let (value, details) = self.execute_decoded(spec, prepared, decode)?;
        value.map(|value| self.finish_work(spec, value, &details)).transpose()
    }

    /// A list: nothing is sent before the first item is asked for.
    pub(crate) fn list<P: Page>(
        &self,
        spec: &'static OperationSpec,
        path_arguments: &[&str],
        arguments: &impl Serialize,
    ) -> List<P> {
        List::new(self.clone(), spec, path_arguments, request::to_arguments(arguments))
    }

    fn finish_work<T: StartsWork>(
        &self,
        spec: &OperationSpec,
        mut value: T,
        details: &ResponseDetails,
    ) -> Result<T> {
        if !self.waits_for(spec.work) {
            return Ok(value);
        }
        match wait::wait(self, value.operations_mut()) {
            Ok(()) => Ok(value),
            Err(error) => Err(error
                .with_operation(spec.id)
                .with_response_of(details.clone())
                .with_answer(Arc::new(value))),
        }
    }

    fn waits_for(&self, work: Work) -> bool {
        match (self.options.wait, self.shared.settings.wait) {
            (Some(wait), _) => wait,
            (None, Wait::All) => true,
            (None, Wait::Creations) => work == Work::Creation,
            (None, Wait::None) => false,
        }
    }
}

/// A page of HTML with a good status is not an answer of Neon's.
fn refuse_page(answer: &HttpAnswer) -> Result<(), DecodeFailure> {
    let content_type = answer.headers.get("content-type").and_then(|value| value.to_str().ok());
    if content_type.is_some_and(|text| text.trim_start().starts_with("text/html")) {
        let detail =
            "a page of HTML came instead of Neon's answer, perhaps from a proxy".to_owned();
        return Err(DecodeFailure { garbled: true, detail });
    }
    Ok(())
}

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Client")
            .field("base_url", &self.shared.checked.base_url.as_str())
            .finish_non_exhaustive()
    }
}
