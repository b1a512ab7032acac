//! What the tests share: an emulator with a client, faults in short, and waiting without sleeping.

pub mod fork;
pub mod parts;
pub mod ports;
pub mod tls;
pub mod vectors;

use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use neonapi::models::CreateBranch;
use neonapi::{Client, ClientBuilder};
use neonapi_emulator::{Emulator, Fault, FaultAction, FaultBody, Options, SeededProject, When};

/// Longest that a test waits for something that is bound to happen.
const PATIENCE: Duration = Duration::from_secs(20);

/// An emulator and a client of it.
#[derive(Debug)]
pub struct Setup {
    /// The client; first, since it is of no use without the emulator.
    pub client: Client,
    /// The emulator.
    pub emulator: Emulator,
}

/// An emulator without rate limits whose operations are short, and a client that polls often.
pub fn setup() -> Setup {
    setup_with(|client| client)
}

/// The same, with other settings of the client.
pub fn setup_with(change: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Setup {
    let emulator = start(options());
    let client = build(change(builder(&emulator)));
    Setup { client, emulator }
}

/// Options of an emulator without rate limits whose operations are short.
pub fn options() -> Options {
    Options { operation_duration_ms: 30..=80, rate_limit: false, ..Options::default() }
}

/// Starts an emulator that holds its answers against the description of the API.
pub fn start(options: Options) -> Emulator {
    let options = Options { check_answers: true, ..options };
    Emulator::start(options).unwrap_or_else(|error| panic!("no emulator: {error}"))
}

/// Settings of a client that polls often and is not paced.
///
/// Each has a key of its own, so that no two tests share a rate limit when a port is used again.
pub fn builder(emulator: &Emulator) -> ClientBuilder {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    Client::builder()
        .api_key(format!("test-key-{}", NEXT.fetch_add(1, Ordering::Relaxed)))
        .base_url(emulator.base_url())
        .poll_interval_ms(50)
        .poll_interval_max_ms(100)
        .requests_per_minute(1_000_000)
        .account_burst(1_000_000)
        .route_requests_per_second(1_000_000)
}

/// Makes a client.
pub fn build(builder: ClientBuilder) -> Client {
    builder.build().unwrap_or_else(|error| panic!("no client: {error}"))
}

impl Setup {
    /// Makes one ready project with this many branches besides the default one.
    pub fn project(&self, branches: u32) -> SeededProject {
        self.emulator.seed_project("shop", branches)
    }

    /// Adds a fault for the next request of an operation.
    pub fn once(&self, operation_id: &str, action: FaultAction) {
        self.emulator.add_fault(Fault::new(action).operation(operation_id).times(1));
    }

    /// Adds a fault for all requests of an operation.
    pub fn always(&self, operation_id: &str, action: FaultAction) {
        self.emulator.add_fault(Fault::new(action).operation(operation_id));
    }

    /// How often the emulator was asked for an operation.
    pub fn requests_of(&self, operation_id: &str) -> u64 {
        self.emulator.counters().operation(operation_id)
    }

    /// Waits until this many requests are in flight.
    pub fn until_in_flight(&self, requests: u64) {
        eventually("requests are in flight", || {
            self.emulator.counters().requests_in_flight == requests
        });
    }
}

/// Looks again and again until something holds; panics when it does not for long.
pub fn eventually(what: &str, mut holds: impl FnMut() -> bool) {
    let started = Instant::now();
    while !holds() {
        assert!(started.elapsed() < PATIENCE, "did not come about: {what}");
        thread::sleep(Duration::from_millis(2));
    }
}

/// A status with Neon's own error object; nothing is done.
pub fn status(status: u16) -> FaultAction {
    status_with(status, FaultBody::Error)
}

/// A status with some body; nothing is done.
pub fn status_with(status: u16, body: FaultBody) -> FaultAction {
    FaultAction::Status {
        status,
        code: "SOME_CODE".to_owned(),
        message: "said so".to_owned(),
        retry_after: None,
        body,
        when: When::Before,
    }
}

/// A status with a `Retry-After` header.
pub fn status_after(status: u16, retry_after: &str) -> FaultAction {
    FaultAction::Status {
        status,
        code: String::new(),
        message: "come back later".to_owned(),
        retry_after: Some(retry_after.to_owned()),
        body: FaultBody::Error,
        when: When::Before,
    }
}

/// The operations of a request end in this status.
pub fn ending(status: &str) -> FaultAction {
    FaultAction::OperationStatus { status: status.to_owned(), recovers_after_ms: None }
}

/// A change of the JSON of an answer.
pub fn patch(patch: serde_json::Value) -> FaultAction {
    FaultAction::PatchAnswer { patch }
}

/// The arguments of a branch with a name.
pub fn named(name: &str) -> CreateBranch {
    CreateBranch { name: Some(name.to_owned()), ..CreateBranch::default() }
}
