//! One attempt: the request, and the body of its answer where that is written somewhere.

use std::time::Duration;

use super::{Destination, Run};
use crate::error::{Error, Result};
use crate::generated::ErrorKind;
use crate::spec::RetryClass;
use crate::transport::{AttemptLimits, Failure, HttpAnswer, Stream, TransportError};
use crate::worker::NoResult;

/// Bytes that are read at a time.
const PIECE: usize = 64 << 10;

impl Run<'_> {
    /// One attempt, with all of its answer.
    pub(super) fn attempt(
        &mut self,
        timeout: Duration,
    ) -> Result<Result<HttpAnswer, TransportError>> {
        let mut answer = match self.send(timeout)? {
            Ok(answer) => answer,
            Err(failure) => return Ok(Err(failure)),
        };
        let (Some(stream), Some(destination)) = (answer.stream.take(), self.call.destination)
        else {
            return Ok(Ok(answer));
        };
        Ok(self.copy(stream, answer.status, destination)?.map(|()| answer))
    }

    fn send(&mut self, timeout: Duration) -> Result<Result<HttpAnswer, TransportError>> {
        let limits =
            AttemptLimits { timeout, response_bytes: self.shared.settings.max_response_bytes };
        let (transport, request) = (self.process.transport.clone(), self.request.clone());
        let (clock, until) = (self.shared.clock.clone(), self.latest());
        let sent = self.run_job(move || {
            // It may have taken long until a thread was free.
            let left = until.saturating_sub(clock.now()).max(Duration::from_millis(1));
            transport.send(&request, AttemptLimits { timeout: timeout.min(left), ..limits })
        });
        sent.map_err(|reason| {
            let began = match reason {
                NoResult::Interrupted { started, .. } => started,
                NoResult::NoThreadInTime => false,
                NoResult::Broken => true,
            };
            self.attempts -= u32::from(!began);
            self.no_result(&reason, began)
        })
    }

    /// Reads a body and writes it on. Only reading may be left behind: the writer is the caller's.
    fn copy(
        &self,
        mut stream: Box<dyn Stream>,
        status: u16,
        destination: &dyn Destination,
    ) -> Result<Result<(), TransportError>> {
        let mut piece = vec![0; PIECE];
        loop {
            self.interrupted(true)?;
            let read = self.run_job(move || {
                let length = stream.read(&mut piece);
                (stream, piece, length)
            });
            let length;
            (stream, piece, length) = read.map_err(|reason| self.no_result(&reason, true))?;
            let length = match length {
                Ok(length) => length,
                Err(failure) => return Ok(Err(failure)),
            };
            if let Err(error) = destination.write(&piece[..length]) {
                let (failure, text) = (Failure::Writer, format!("writer: {error}"));
                return Ok(Err(TransportError { failure, text, status: Some(status) }));
            }
            if length == 0 {
                return Ok(Ok(()));
            }
        }
    }

    /// Runs a part of an attempt: on this thread, or, where it may have to be left behind, on another.
    fn run_job<T: Send + 'static>(
        &self,
        job: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, NoResult> {
        if self.call.interrupt.token.is_none() {
            return Ok(job());
        }
        self.process.workers.run(self.clock(), &self.call.interrupt, self.latest(), job)
    }

    fn no_result(&self, reason: &NoResult, in_flight: bool) -> Error {
        match reason {
            NoResult::Interrupted { interruption, .. } => {
                self.interruption(*interruption, in_flight)
            }
            NoResult::NoThreadInTime => match self.process.workers.left_behind() {
                0 => self.out_of_time("its time was over before it could begin"),
                left_behind => self.out_of_time(&format!(
                    "no thread was free in time: {left_behind} requests of cancelled calls are still under way"
                )),
            },
            NoResult::Broken => Error::new(
                ErrorKind::Internal,
                "the thread for the request could not be started, or it panicked",
            )
            .with_attempts(self.attempts)
            .with_outcome_unknown(self.call.class == RetryClass::Mutation),
        }
    }
}
