//! The arithmetic of single limits.

use std::collections::VecDeque;
use std::time::Duration;

use crate::clock::Moment;

/// We stay a little below each limit: clocks differ, and other programs share the account.
const PACE: f64 = 0.99;

/// How fast a bucket is spent, and how deep it is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pace {
    pub(super) interval: Duration,
    /// The time in which an empty bucket fills but for one cell. It does not follow the interval when
    /// requests slow down: what is reserved already would move.
    depth: Duration,
}

impl Pace {
    /// The limit's own pace, a little slowed down.
    pub(super) fn of(period: Duration, requests: u64, burst: u64) -> Pace {
        let interval = paced(period).div_f64(requests.max(1) as f64);
        let others = u32::try_from(burst.saturating_sub(1)).unwrap_or(u32::MAX);
        Pace { interval, depth: interval.saturating_mul(others) }
    }

    /// The same bucket, spent more slowly.
    pub(super) fn slowed(self, factor: f64) -> Pace {
        Pace { interval: self.interval.mul_f64(factor), ..self }
    }
}

fn paced(period: Duration) -> Duration {
    period.div_f64(PACE)
}

/// A limit that fills steadily and may be spent at once.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Bucket {
    pub(super) full_again_at: Moment,
}

impl Bucket {
    /// Takes one cell and says when it may be used; takes none when that is after `latest`.
    pub(super) fn reserve(&mut self, now: Moment, latest: Moment, pace: Pace) -> Option<Moment> {
        let start = now.max(self.full_again_at.saturating_sub(pace.depth));
        if start > latest {
            return None;
        }
        self.full_again_at = self.full_again_at.max(start).saturating_add(pace.interval);
        Some(start)
    }

    /// Empties the bucket: the next cell may be used at the given time, unless it is later already.
    pub(super) fn drain(&mut self, next: Moment, pace: Pace) {
        self.full_again_at = self.full_again_at.max(next.saturating_add(pace.depth));
    }
}

/// A limit on how many requests go in any one period.
#[derive(Clone, Debug, Default)]
pub(super) struct Window {
    /// When the last requests went or will go, as many as are allowed in a period.
    starts: VecDeque<Moment>,
    blocked_until: Moment,
}

impl Window {
    /// Takes a place and says when it is; takes none when that is after `latest`.
    pub(super) fn reserve(
        &mut self,
        now: Moment,
        latest: Moment,
        period: Duration,
        requests: u64,
    ) -> Option<Moment> {
        let requests = usize::try_from(requests).unwrap_or(usize::MAX).max(1);
        let mut start = now.max(self.blocked_until);
        if let Some(position) = self.starts.len().checked_sub(requests) {
            start = start.max(self.starts[position].saturating_add(paced(period)));
        }
        if start > latest {
            return None;
        }
        self.starts.push_back(start);
        while self.starts.len() > requests {
            self.starts.pop_front();
        }
        Some(start)
    }

    pub(super) fn block(&mut self, until: Moment) {
        self.blocked_until = self.blocked_until.max(until);
    }
}

/// The account's bucket, which also minds how long requests are on their way.
///
/// The first requests after a quiet time make the connections and arrive late, the ones after them do not:
/// seen from the server those come too early. Answers tell how late the first ones can have been, and
/// everything after them is put off by that.
#[derive(Clone, Debug, Default)]
pub(super) struct Account {
    pub(super) bucket: Bucket,
    /// Since when the bucket has not been full.
    busy_since: Moment,
    answers: u32,
    pub(super) shift: Duration,
}

/// Most cells by which requests are put off for the lateness of the first ones.
const SHIFT_CELLS_MAX: u32 = 3;

impl Account {
    pub(super) fn reserve(&mut self, now: Moment, latest: Moment, pace: Pace) -> Option<Moment> {
        if now >= self.bucket.full_again_at {
            *self = Account { bucket: self.bucket, busy_since: now, ..Account::default() };
        }
        self.bucket.reserve(now, latest, pace)
    }

    /// The answer to a request that was sent at `sent` came.
    ///
    /// The first request may have arrived as late as its answer; of the second to answer, one cell has
    /// filled again by then, and so on.
    pub(super) fn answered(&mut self, sent: Moment, now: Moment, pace: Pace) {
        if sent < self.busy_since || now >= self.bucket.full_again_at {
            return;
        }
        let late =
            now.saturating_sub(sent).saturating_sub(pace.interval.saturating_mul(self.answers));
        self.answers = self.answers.saturating_add(1);
        let shift = late.min(pace.interval.saturating_mul(SHIFT_CELLS_MAX));
        if let Some(more) = shift.checked_sub(self.shift) {
            self.bucket.full_again_at = self.bucket.full_again_at.saturating_add(more);
            self.shift = shift;
        }
    }
}
