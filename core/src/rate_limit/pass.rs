//! A request's way through one limit.

use super::{RateLimiter, Stage, Turn};
use crate::cancel::{Interrupt, Interruption};
use crate::clock::{Clock, Moment, pause_until};

/// Why a request may not go.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Barred {
    Interrupted(Interruption),
    /// Its turn would come after its time.
    TooLate,
}

impl From<Interruption> for Barred {
    fn from(interruption: Interruption) -> Barred {
        Barred::Interrupted(interruption)
    }
}

/// One request before one limit.
pub(crate) struct Passage<'a> {
    pub(crate) clock: &'a dyn Clock,
    pub(crate) interrupt: &'a Interrupt,
    pub(crate) stage: Stage,
    pub(crate) route: &'a str,
    /// When its call has to be over.
    pub(crate) latest: Moment,
}

impl RateLimiter {
    /// Waits until a request may go; tells of each pause beforehand.
    ///
    /// After every pause it looks again, since a refusal in the meantime takes all places back.
    pub(crate) fn pass(
        &self,
        passage: &Passage<'_>,
        mut on_pause: impl FnMut(Moment, Moment),
    ) -> Result<(), Barred> {
        let Passage { clock, interrupt, stage, route, latest } = *passage;
        loop {
            let now = clock.now();
            let Some(mut reservation) = self.reserve(stage, route, now, latest) else {
                return Err(Barred::TooLate);
            };
            if reservation.start <= now {
                return Ok(());
            }
            on_pause(now, reservation.start);
            loop {
                pause_until(clock, reservation.start, interrupt)?;
                match self.turn(stage, reservation) {
                    Turn::Now => return Ok(()),
                    Turn::Later(moment) => reservation = reservation.put_off_to(moment),
                    Turn::Void => break,
                }
            }
        }
    }
}
