//! The one native client, on which all calls are methods.

use std::sync::Arc;

use neonapi::{Client, ClientBuilder, List, Page, border};

use crate::call::NativeCall;
use crate::error::{NativeError, guard};
use crate::generated::native_answers::AnyPage;
use crate::generated::native_settings::NativeSettings;
use crate::list::NativeList;
use crate::log::{self, NativeLog};

/// A client of the core.
#[derive(uniffi::Object)]
pub(crate) struct NativeClient(Client);

#[uniffi::export]
impl NativeClient {
    /// A client with these settings and, for the others, those of the core.
    #[uniffi::constructor]
    pub(crate) fn new(
        settings: NativeSettings,
        log: Option<Box<dyn NativeLog>>,
    ) -> Result<NativeClient, NativeError> {
        guard(|| build(Client::builder(), settings, log))
    }

    /// The same over what the environment says.
    #[uniffi::constructor]
    pub(crate) fn from_environment(
        settings: NativeSettings,
        log: Option<Box<dyn NativeLog>>,
    ) -> Result<NativeClient, NativeError> {
        guard(|| build(ClientBuilder::from_environment()?, settings, log))
    }

    /// Ends the client: calls under way stop at their next step, new ones are refused. Not called `close`,
    /// which is what Kotlin calls giving up the object.
    pub(crate) fn end(&self) {
        self.0.close();
    }

    /// How many requests run on although their calls were cancelled.
    pub(crate) fn requests_left_behind(&self) -> u64 {
        self.0.requests_left_behind() as u64
    }
}

fn build(
    builder: ClientBuilder,
    settings: NativeSettings,
    log: Option<Box<dyn NativeLog>>,
) -> Result<NativeClient, NativeError> {
    // In tests of this crate it would hide what failed.
    if cfg!(not(test)) {
        border::quiet_panics();
    }
    let mut builder = settings.put(builder);
    if let Some(log) = log {
        builder = builder.log(log::hook(log));
    }
    Ok(NativeClient(builder.build()?))
}

impl NativeClient {
    /// Makes a call.
    pub(crate) fn run<T>(
        &self,
        call: &NativeCall,
        make: impl FnOnce(&Client) -> neonapi::Result<T>,
    ) -> Result<T, NativeError> {
        call.run(&self.0, make)
    }

    /// Begins a list, which sends nothing yet.
    pub(crate) fn list<P: Page + Send + 'static>(
        &self,
        call: Arc<NativeCall>,
        page: fn(P) -> AnyPage,
        make: impl FnOnce(&Client) -> List<P>,
    ) -> Result<Arc<NativeList>, NativeError> {
        guard(|| {
            let list = make(&call.client(&self.0));
            Ok(Arc::new(NativeList::new(list.pages(), page)))
        })
    }
}
