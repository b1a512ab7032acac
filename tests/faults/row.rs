//! What the list of faults is made of: one row a fault and a call, with what the caller has to see.

use neonapi::ClientBuilder;
use neonapi_emulator::{Fault, FaultAction};

/// Rows that belong together.
pub(crate) struct Section {
    pub(crate) title: &'static str,
    pub(crate) rows: Vec<Row>,
}

/// One fault, the call that meets it, and what has to come of it.
pub(crate) struct Row {
    pub(crate) fault: String,
    pub(crate) call: Call,
    pub(crate) server: Server,
    pub(crate) faults: Vec<Fault>,
    /// Changes of the default settings.
    pub(crate) client: fn(ClientBuilder) -> ClientBuilder,
    /// Where the call is when its token is cancelled.
    pub(crate) cancelled: Option<Phase>,
    pub(crate) forked: Option<Forked>,
    /// Too long for every run of the tests; only `make faults` runs it.
    pub(crate) takes_half_a_minute: bool,
    /// How many requests there are depends on chance or on the speed of the machine.
    pub(crate) numbers_vary: bool,
    /// What the caller has to see.
    pub(crate) saw: String,
    /// What the server has to be asked for.
    pub(crate) served: String,
}

/// The calls that meet faults.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Call {
    Read,
    Create,
    /// Starts two operations, which are polled by one list request.
    CreateProject,
    List,
    ReadMany,
}

impl Call {
    pub(crate) fn words(self) -> &'static str {
        match self {
            Call::Read => "`projects.get`",
            Call::Create => "`branches.create`",
            Call::CreateProject => "`projects.create`",
            Call::List => "`branches.list`, three pages",
            Call::ReadMany => "200 times `projects.get`, 8 threads, 4 of them with a token",
        }
    }
}

/// What stands at the other end.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Server {
    /// The emulator, following its fault script.
    Emulator,
    /// A port that nobody listens on.
    NobodyListens,
    /// A port at which connections are neither accepted nor refused.
    Deaf,
    /// A name that nobody has.
    NoSuchName,
    /// One that speaks no TLS.
    NoTls,
    /// One whose certificate comes from an authority that nobody knows.
    UnknownAuthority,
    /// One whose certificate has expired.
    Expired,
}

/// Where a call is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Phase {
    /// It has not begun.
    Before,
    /// Held back by the rate limit.
    PausedForRateLimit,
    /// A request is under way.
    InFlight,
    /// The same on a thread of the client's, since the call has a token.
    InFlightWithToken,
    /// In the pause before the next attempt.
    PausedBeforeRepeat,
    /// All threads for calls with a token are taken.
    WaitingForThread,
    /// Waiting for the operations of what it has created.
    WaitingForOperations,
    /// A poll of that wait is under way.
    PollInFlight,
    /// The items of one page are taken, those of the next not asked for.
    BetweenPages,
}

/// A fork, and what child and parent do.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Forked {
    /// The client was made, and never used before the fork.
    Unused,
    /// It was used, and nothing is under way.
    Idle,
    /// The child only drops the client.
    ChildDrops,
    /// Another thread of the parent is in the middle of the same call.
    During(Phase),
}

/// A row whose call meets no fault yet, and whose result is not said yet.
pub(crate) fn row(fault: impl Into<String>, call: Call) -> Row {
    Row {
        fault: fault.into(),
        call,
        server: Server::Emulator,
        faults: Vec::new(),
        client: |client| client,
        cancelled: None,
        forked: None,
        takes_half_a_minute: false,
        numbers_vary: false,
        saw: String::new(),
        served: String::new(),
    }
}

impl Row {
    pub(crate) fn against(mut self, server: Server) -> Row {
        self.server = server;
        self
    }

    pub(crate) fn fault(mut self, fault: Fault) -> Row {
        self.faults.push(fault);
        self
    }

    /// The next request of an operation is hit.
    pub(crate) fn once(self, operation_id: &str, action: FaultAction) -> Row {
        self.fault(Fault::new(action).operation(operation_id).times(1))
    }

    /// All requests of an operation are hit.
    pub(crate) fn always(self, operation_id: &str, action: FaultAction) -> Row {
        self.fault(Fault::new(action).operation(operation_id))
    }

    pub(crate) fn client(mut self, change: fn(ClientBuilder) -> ClientBuilder) -> Row {
        self.client = change;
        self
    }

    pub(crate) fn cancelled(mut self, phase: Phase) -> Row {
        self.cancelled = Some(phase);
        self
    }

    pub(crate) fn forked(mut self, forked: Forked) -> Row {
        self.forked = Some(forked);
        self
    }

    pub(crate) fn takes_half_a_minute(mut self) -> Row {
        self.takes_half_a_minute = true;
        self
    }

    pub(crate) fn numbers_vary(mut self) -> Row {
        self.numbers_vary = true;
        self
    }

    pub(crate) fn saw(mut self, saw: impl Into<String>) -> Row {
        self.saw = saw.into();
        self
    }

    pub(crate) fn served(mut self, served: impl Into<String>) -> Row {
        self.served = served.into();
        self
    }
}
