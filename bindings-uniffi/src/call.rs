//! One call: what ends it, what it is told besides its arguments, and what came back besides its value.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use neonapi::{CallOptions, CancelToken, Client, ProgressHook, ResponseDetails};

use crate::callback::{NativeCallbackError, NativeProgress};
use crate::error::{NativeError, guard};
use crate::response::NativeResponse;

/// Options of a call; what is absent is as the client says.
#[derive(Default, uniffi::Record)]
pub(crate) struct NativeCallOptions {
    #[uniffi(default = None)]
    pub(crate) call_timeout_ms: Option<u64>,
    #[uniffi(default = None)]
    pub(crate) wait: Option<bool>,
    #[uniffi(default = None)]
    pub(crate) wait_timeout_ms: Option<u64>,
    /// Whether `response` is to give something.
    #[uniffi(default = false)]
    pub(crate) with_response: bool,
    /// How much of the time of the call has passed before it begins, in a line of the facade.
    #[uniffi(default = 0)]
    pub(crate) passed_ms: u64,
}

/// One call, or the walk of one list.
#[derive(uniffi::Object)]
pub(crate) struct NativeCall {
    options: CallOptions,
    passed: Duration,
    token: CancelToken,
    with_response: bool,
    response: Mutex<Option<ResponseDetails>>,
    /// What a function of the caller raised.
    raised: Arc<Mutex<Option<NativeCallbackError>>>,
}

#[uniffi::export]
impl NativeCall {
    #[uniffi::constructor]
    pub(crate) fn new(
        options: NativeCallOptions,
        progress: Option<Box<dyn NativeProgress>>,
    ) -> NativeCall {
        let token = CancelToken::new();
        let raised = Arc::<Mutex<Option<NativeCallbackError>>>::default();
        let hook = progress.map(|progress| {
            let (raised, token) = (raised.clone(), token.clone());
            ProgressHook::new(move |operations| {
                if let Err(error) = progress.progressed(operations.to_vec()) {
                    lock(&raised).get_or_insert(error);
                    token.cancel();
                }
            })
        });
        NativeCall {
            options: CallOptions {
                cancel: Some(token.clone()),
                call_timeout_ms: options.call_timeout_ms,
                wait: options.wait,
                wait_timeout_ms: options.wait_timeout_ms,
                on_progress: hook,
            },
            passed: Duration::from_millis(options.passed_ms),
            token,
            with_response: options.with_response,
            response: Mutex::default(),
            raised,
        }
    }

    /// A call as the client says, which most are: nothing has to cross the border for it.
    #[uniffi::constructor]
    pub(crate) fn plain() -> NativeCall {
        NativeCall::new(NativeCallOptions::default(), None)
    }

    /// Ends the call within 200 ms, wherever it is, or keeps it from beginning.
    pub(crate) fn cancel(&self) {
        self.token.cancel();
    }

    /// Status, headers and raw body of the last answer, where they were asked for.
    pub(crate) fn response(&self) -> Option<NativeResponse> {
        lock(&self.response).as_ref().map(NativeResponse::from)
    }
}

impl NativeCall {
    /// A client that makes calls as this one is to be made.
    pub(crate) fn client(&self, client: &Client) -> Client {
        client.with_options(self.options.clone()).after(self.passed)
    }

    /// Ends the call with what a function of the caller raised; the first error counts.
    pub(crate) fn raise(&self, error: NativeCallbackError) {
        lock(&self.raised).get_or_insert(error);
        self.token.cancel();
    }

    /// Makes the call.
    pub(crate) fn run<T>(
        &self,
        client: &Client,
        call: impl FnOnce(&Client) -> neonapi::Result<T>,
    ) -> Result<T, NativeError> {
        let (mut call, mut value) = (Some(call), None);
        self.make(client, &mut |client| {
            value = call.take().map(|call| call(client)).transpose()?;
            Ok(())
        })?;
        value.ok_or_else(|| NativeError::internal("a call was not made"))
    }

    /// Not generic, since there are some two hundred calls: what all of them share is compiled once.
    fn make(
        &self,
        client: &Client,
        call: &mut dyn FnMut(&Client) -> neonapi::Result<()>,
    ) -> Result<(), NativeError> {
        let made = guard(|| {
            let client = self.client(client);
            if !self.with_response {
                return Ok(call(&client)?);
            }
            let mut is_made = false;
            let response = client.with_response(|client| {
                call(client)?;
                is_made = true;
                Ok(())
            });
            match response {
                Ok(response) => *lock(&self.response) = Some(response.details),
                // It has only polled, and polls do not count.
                Err(_) if is_made => {}
                Err(error) => return Err(error.into()),
            }
            Ok(())
        });
        match (lock(&self.raised).take(), made) {
            (None, made) => made,
            // What is left behind, since it could not be undone, is worse than that the function had raised.
            (Some(_), Err(error)) if error.has_answer() && !error.is_cancelled() => Err(error),
            (Some(error), _) => Err(NativeError::internal(format!("a callback failed: {error}"))),
        }
    }
}

/// A lock that is only ever held for the length of an assignment.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
