//! The emulator as an object: started, asked, told, stopped.

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use tokio::sync::watch;

use crate::counters::Counters;
use crate::faults::Fault;
use crate::options::Options;
use crate::record::RecordedRequest;
use crate::seed::{Seed, SeedProject, Seeded, SeededProject};
use crate::server::service::BASE_PATH;
use crate::server::shared::Shared;
use crate::server::{self, Stop};

/// A running emulator with a thread and a port of its own; dropping it stops it.
#[derive(Debug)]
pub struct Emulator {
    shared: Arc<Shared>,
    address: SocketAddr,
    stop: watch::Sender<Stop>,
    thread: Option<JoinHandle<()>>,
}

impl Emulator {
    /// Starts an emulator; it listens when this returns.
    pub fn start(options: Options) -> io::Result<Emulator> {
        let listener = listen(&options)?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let shared = Arc::new(Shared::new(options)?);
        let (stop, stopped) = watch::channel(Stop::Running);
        let for_thread = shared.clone();
        let thread =
            std::thread::Builder::new().name("neonapi-emulator".to_owned()).spawn(move || {
                runtime.block_on(async {
                    // The socket is bound already: this can only fail when the process ends.
                    if let Ok(listener) = tokio::net::TcpListener::from_std(listener) {
                        server::run(listener, for_thread, stopped).await;
                    }
                });
            })?;
        Ok(Emulator { shared, address, stop, thread: Some(thread) })
    }

    /// Number of changes that were made again at the start, from the state file.
    pub fn replayed(&self) -> u64 {
        self.shared.replayed
    }

    /// Where the API is, such as `http://127.0.0.1:49152/api/v2`.
    pub fn base_url(&self) -> String {
        format!("http://{}{BASE_PATH}", self.address)
    }

    /// Where the emulator listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Identifier of the first organization, whose admin is behind every undeclared key.
    pub fn org_id(&self) -> String {
        self.shared.lock().world.account.org_id.clone()
    }

    /// Adds a fault behind those that are there already.
    pub fn add_fault(&self, fault: Fault) {
        self.shared.lock().script.add(fault);
    }

    /// Removes all faults.
    pub fn clear_faults(&self) {
        self.shared.lock().script.clear();
    }

    /// The requests remembered, oldest first.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.shared.lock().records.all()
    }

    /// Forgets all requests.
    pub fn clear_requests(&self) {
        self.shared.lock().records.clear();
    }

    /// What has been counted.
    pub fn counters(&self) -> Counters {
        self.shared.counters()
    }

    /// Back to the state after the start; connections stay open.
    pub fn reset(&self) {
        self.shared.reset();
    }

    /// Puts things into the state without requests and without waiting.
    pub fn seed(&self, seed: &Seed) -> io::Result<Seeded> {
        let now = self.shared.clock.now();
        let seeded = self.shared.lock().seed(seed, now);
        seeded.map_err(|message| io::Error::new(io::ErrorKind::InvalidInput, message))
    }

    /// Makes one ready project with this many branches besides the default one.
    pub fn seed_project(&self, name: &str, branches: u32) -> SeededProject {
        let project = SeedProject { name: name.to_owned(), branches, ..SeedProject::default() };
        let seed = Seed { projects: vec![project], ..Seed::default() };
        let now = self.shared.clock.now();
        // Only objects and operations can be refused, and there are none here.
        let seeded = self.shared.lock().seed(&seed, now).unwrap_or_default();
        seeded.projects.into_iter().next().unwrap_or_default()
    }

    /// Stops: requests in flight may still finish within the time given.
    pub fn stop(mut self, grace: Duration) {
        self.end(grace);
    }

    fn end(&mut self, grace: Duration) {
        // Nobody listens any more when the thread has ended by itself.
        let _ = self.stop.send(Stop::Within(grace));
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Listens; the error names the address.
fn listen(options: &Options) -> io::Result<TcpListener> {
    let wanted = format!("{}:{}", options.host, options.port);
    TcpListener::bind((options.host.as_str(), options.port)).map_err(|error| {
        let problem = match error.kind() {
            io::ErrorKind::AddrInUse => format!("{wanted} is already in use"),
            _ => format!("cannot listen on {wanted}: {error}"),
        };
        io::Error::new(error.kind(), problem)
    })
}

impl Drop for Emulator {
    fn drop(&mut self) {
        self.end(Duration::ZERO);
    }
}
