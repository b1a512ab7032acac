//! What the tests are made of: a clock that the test owns, a server that follows a script, and bodies.

mod bodies;
mod clock;
mod script;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::client::Client;
use crate::clock::{Clock, SystemClock};
use crate::generated::Settings;
use crate::transport::Transport;

pub(super) use bodies::*;
pub(super) use clock::FakeClock;
pub(super) use script::{Reply, Request, ScriptedTransport, Seen};

/// Limiters are shared by base URL and key, so each bench has a key that no other test uses.
fn fresh_key() -> String {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    format!("napi_bench{}", NUMBER.fetch_add(1, Ordering::Relaxed))
}

/// A client, the clock it lives by, and the server that it talks to.
pub(super) struct Bench {
    pub(super) client: Client,
    pub(super) clock: Arc<FakeClock>,
    pub(super) server: Arc<ScriptedTransport>,
}

impl Bench {
    /// Default settings, but without pacing, so that pauses are those of the rule under test.
    pub(super) fn new(script: impl Fn(&Request<'_>) -> Reply + Send + Sync + 'static) -> Bench {
        Bench::unpaced(|_| {}, script)
    }

    /// The same with some settings changed.
    pub(super) fn unpaced(
        change: impl FnOnce(&mut Settings),
        script: impl Fn(&Request<'_>) -> Reply + Send + Sync + 'static,
    ) -> Bench {
        let unpaced = |settings: &mut Settings| {
            settings.rate_limit = false;
            change(settings);
        };
        Bench::paced(unpaced, script)
    }

    /// Default settings with some changed.
    pub(super) fn paced(
        change: impl FnOnce(&mut Settings),
        script: impl Fn(&Request<'_>) -> Reply + Send + Sync + 'static,
    ) -> Bench {
        let clock = Arc::new(FakeClock::default());
        let server = Arc::new(ScriptedTransport::new(clock.clone(), script));
        let mut settings = Settings { api_key: Some(fresh_key().into()), ..Settings::default() };
        change(&mut settings);
        Bench { client: client(settings, server.clone(), clock.clone()), clock, server }
    }

    /// Another client of the same server, on the same clock.
    pub(super) fn another(&self, change: impl FnOnce(&mut Settings)) -> Client {
        let mut settings = self.client.settings().clone();
        change(&mut settings);
        client(settings, self.server.clone(), self.clock.clone())
    }

    pub(super) fn seen(&self) -> Vec<Seen> {
        self.server.seen()
    }

    pub(super) fn requests(&self) -> usize {
        self.seen().len()
    }

    /// When each request came, in milliseconds.
    pub(super) fn times(&self) -> Vec<u128> {
        self.seen().iter().map(|seen| seen.at.as_millis()).collect()
    }

    /// The pauses between the requests, in milliseconds.
    pub(super) fn pauses(&self) -> Vec<u128> {
        self.times().windows(2).map(|pair| pair[1] - pair[0]).collect()
    }

    pub(super) fn seconds(&self) -> f64 {
        self.clock.now().as_secs_f64()
    }
}

/// A client on the machine's own clock, for tests in which threads meet.
pub(super) fn real_time_client(
    change: impl FnOnce(&mut Settings),
    script: impl Fn(&Request<'_>) -> Reply + Send + Sync + 'static,
) -> (Client, Arc<ScriptedTransport>) {
    let server = Arc::new(ScriptedTransport::new(Arc::default(), script));
    let mut settings = Settings {
        api_key: Some(fresh_key().into()),
        rate_limit: false,
        poll_interval_ms: 50,
        poll_interval_max_ms: 50,
        wait_timeout_ms: 10_000,
        ..Settings::default()
    };
    change(&mut settings);
    (client(settings, server.clone(), Arc::new(SystemClock)), server)
}

fn client(settings: Settings, server: Arc<ScriptedTransport>, clock: Arc<dyn Clock>) -> Client {
    let make = Box::new(move |_: &Settings, _: &_| Ok(server.clone() as Arc<dyn Transport>));
    Client::assemble(settings, make, clock).expect("the settings are usable")
}

/// Waits for something that another thread does; fails the test when it does not come.
pub(super) fn until(what: &str, condition: impl Fn() -> bool) {
    let begun = std::time::Instant::now();
    while !condition() {
        assert!(begun.elapsed() < Duration::from_secs(10), "{what}: did not come");
        std::thread::sleep(Duration::from_millis(1));
    }
}
