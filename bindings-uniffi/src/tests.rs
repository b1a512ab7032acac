//! What can be shown without a foreign language: values cross unchanged, errors carry everything, calls end.

mod calls;
mod convenience;
mod errors;
mod lists;
mod values;

use std::sync::Arc;

use neonapi_emulator::{Emulator, Fault, FaultAction};

use crate::call::{NativeCall, NativeCallOptions};
use crate::client::NativeClient;
use crate::error::{NativeError, NativeFailure};
use crate::generated::native_settings::NativeSettings;
use crate::values::{CreateBranch, Secret};

/// An emulator and a client of it, as a facade makes one.
struct Setup {
    client: Arc<NativeClient>,
    emulator: Emulator,
    project_id: String,
}

fn settings(emulator: &Emulator) -> NativeSettings {
    NativeSettings {
        api_key: Some(Secret::new("key")),
        base_url: Some(emulator.base_url()),
        poll_interval_ms: Some(50),
        poll_interval_max_ms: Some(100),
        rate_limit: Some(false),
        ..NativeSettings::default()
    }
}

fn setup() -> Setup {
    let emulator = neonapi_tests::start(neonapi_tests::options());
    let client = NativeClient::new(settings(&emulator), None).expect("good settings");
    let project_id = emulator.seed_project("shop", 3).id;
    Setup { client: Arc::new(client), emulator, project_id }
}

impl Setup {
    fn project(&self) -> String {
        self.project_id.clone()
    }

    fn always(&self, operation_id: &str, action: FaultAction) {
        self.emulator.add_fault(Fault::new(action).operation(operation_id));
    }

    fn requests_of(&self, operation_id: &str) -> u64 {
        self.emulator.counters().operation(operation_id)
    }

    /// The default branch, of which alone snapshots can be taken.
    fn root(&self) -> String {
        self.client.branches_get_default(self.project(), &call()).expect("a branch").id
    }

    /// Creates a branch that is ready.
    fn branch(&self, name: &str) -> String {
        let created = self.client.branches_create(self.project(), named(name), &call());
        created.expect("a branch").branch.id
    }
}

/// A call without options.
fn call() -> NativeCall {
    NativeCall::new(NativeCallOptions::default(), None)
}

fn named(name: &str) -> CreateBranch {
    neonapi_tests::named(name)
}

/// The failure of a call that has to fail.
#[track_caller]
fn failure<T>(made: Result<T, NativeError>) -> NativeFailure {
    match made {
        Ok(_) => panic!("it did not fail"),
        Err(NativeError::Failed { failure }) => *failure,
    }
}
