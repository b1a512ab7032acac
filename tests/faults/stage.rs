//! Where a row is played: a server, a client, and somebody who watches how far the call has come.

use std::any::Any;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use neonapi::{CallOptions, CancelToken, Client, LogHook};
use neonapi_emulator::{Emulator, Fault, FaultAction, SeededProject, When};
use neonapi_tests::ports::{closed_port, deaf_port};
use neonapi_tests::tls::{Front, authority};
use neonapi_tests::{build, builder, eventually, options, start};

use crate::row::{Call, Phase, Row, Server};

type Guard = Box<dyn Any + Send + Sync>;

/// Attempts that may be left behind at the same time.
pub(crate) const LEFT_BEHIND_MAX: u64 = 256;

/// A server and a client of it.
pub(crate) struct Stage {
    pub(crate) client: Client,
    pub(crate) project: SeededProject,
    pub(crate) watch: Arc<Watch>,
    /// What stands at the other end beside the emulator.
    _others: Vec<Guard>,
}

/// How far a call has come. A forked child uses it too, so it holds no locks of its own.
pub(crate) struct Watch {
    pub(crate) emulator: Emulator,
    pub(crate) taken: AtomicU32,
    paused_for_rate_limit: AtomicBool,
    paused_before_repeat: AtomicBool,
    asked: AtomicU32,
}

impl Watch {
    /// Whether the call is there.
    pub(crate) fn has_reached(&self, phase: Phase) -> bool {
        match phase {
            Phase::Before => true,
            Phase::PausedForRateLimit => self.paused_for_rate_limit.load(Ordering::Acquire),
            Phase::PausedBeforeRepeat => self.paused_before_repeat.load(Ordering::Acquire),
            Phase::InFlight | Phase::InFlightWithToken => {
                self.emulator.counters().requests_in_flight > 0
            }
            // Before the call begins it is looked at once, and then again and again.
            Phase::WaitingForThread => self.asked.fetch_add(1, Ordering::AcqRel) > 3,
            Phase::WaitingForOperations => polls(&self.emulator) > 1,
            Phase::PollInFlight => polls(&self.emulator) > 0,
            Phase::BetweenPages => self.taken.load(Ordering::Acquire) >= crate::play::PAGE,
        }
    }

    fn notice(&self, text: &str) {
        if text.contains("rate limit") {
            self.paused_for_rate_limit.store(true, Ordering::Release);
        } else if text.starts_with("paused after") {
            self.paused_before_repeat.store(true, Ordering::Release);
        }
    }
}

/// How often operations were asked for.
pub(crate) fn polls(emulator: &Emulator) -> u64 {
    let counters = emulator.counters();
    counters.operation("getProjectOperation") + counters.operation("listProjectOperations")
}

impl Stage {
    pub(crate) fn new(row: &Row) -> Stage {
        let emulator = start(options());
        let branches = if row.call == Call::List { 3 * crate::play::PAGE - 1 } else { 0 };
        let project = emulator.seed_project("shop", branches);
        for fault in &row.faults {
            emulator.add_fault(fault.clone());
        }
        let watch = Arc::new(Watch {
            emulator,
            taken: AtomicU32::new(0),
            paused_for_rate_limit: AtomicBool::new(false),
            paused_before_repeat: AtomicBool::new(false),
            asked: AtomicU32::new(0),
        });
        let mut others = Vec::new();
        let (base_url, trusted) = other_end(row.server, &watch.emulator, &mut others);
        let noticing = watch.clone();
        let client = builder(&watch.emulator)
            .base_url(base_url)
            .root_certificates(trusted.into_iter().map(String::into_bytes).collect())
            .log(LogHook::new(move |event| noticing.notice(&event.text)));
        let client = build((row.client)(client));
        Stage { client, project, watch, _others: others }
    }

    pub(crate) fn emulator(&self) -> &Emulator {
        &self.watch.emulator
    }

    /// The client, with a token that is cancelled as soon as the call is there.
    pub(crate) fn cancelled_at(&self, phase: Phase) -> Client {
        let watch = self.watch.clone();
        let cancel = Some(CancelToken::with_check(move || watch.has_reached(phase)));
        self.client.with_options(CallOptions { cancel, ..CallOptions::default() })
    }

    /// Leaves so many requests behind that no thread is free for another call with a token.
    pub(crate) fn take_all_threads(&self) {
        let hang = Fault::new(FaultAction::Hang { when: When::Before });
        self.emulator().add_fault(hang.operation("getActiveRegions"));
        let token = CancelToken::new();
        let cancel = Some(token.clone());
        let client = self.client.with_options(CallOptions { cancel, ..CallOptions::default() });
        std::thread::scope(|scope| {
            for _ in 0..LEFT_BEHIND_MAX {
                scope.spawn(|| client.regions().list(&Default::default()).next());
            }
            let in_flight = || self.emulator().counters().requests_in_flight;
            eventually("all threads are taken", || in_flight() == LEFT_BEHIND_MAX);
            token.cancel();
        });
    }
}

/// Where the client is told that the API is, and the certificate that it trusts.
fn other_end(
    server: Server,
    emulator: &Emulator,
    others: &mut Vec<Guard>,
) -> (String, Option<String>) {
    let mut keep = |guard: Guard, url: String| {
        others.push(guard);
        url
    };
    let url = match server {
        Server::Emulator => emulator.base_url(),
        Server::NoSuchName => "https://neonapi.invalid/api/v2".to_owned(),
        Server::NoTls => emulator.base_url().replace("http://", "https://"),
        Server::NobodyListens => {
            let (socket, port) = closed_port();
            keep(Box::new(socket), format!("http://127.0.0.1:{port}/api/v2"))
        }
        Server::Deaf => {
            let deaf = deaf_port();
            let url = format!("http://127.0.0.1:{}/api/v2", deaf.port);
            keep(Box::new(deaf), url)
        }
        Server::UnknownAuthority => {
            let front = Front::start(emulator, &authority(), "localhost", (2020, 2090));
            front.base_url()
        }
        Server::Expired => {
            let authority = authority();
            let front = Front::start(emulator, &authority, "localhost", (2020, 2021));
            return (front.base_url(), Some(authority.pem()));
        }
    };
    (url, None)
}
