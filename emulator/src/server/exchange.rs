//! One request under way, from its arrival to the end of its answer.

use std::sync::Arc;

use super::shared::Shared;
use crate::record::RecordedRequest;

/// Keeps count of a request; its end is noted wherever it is dropped.
#[derive(Debug)]
pub(crate) struct Exchange {
    shared: Arc<Shared>,
    number: u64,
    route: Option<usize>,
    status: Option<u16>,
    is_answered: bool,
}

impl Exchange {
    pub(crate) fn begin(
        shared: &Arc<Shared>,
        route: Option<usize>,
        request: RecordedRequest,
    ) -> Exchange {
        let mut inner = shared.lock();
        inner.counts.begin(route);
        let number = inner.records.push(request);
        drop(inner);
        Exchange { shared: shared.clone(), number, route, status: None, is_answered: false }
    }

    /// The head of an answer goes out.
    pub(crate) fn respond(&mut self, status: u16) {
        self.status = Some(status);
    }

    /// The whole answer went out.
    pub(crate) fn complete(&mut self) {
        self.is_answered = true;
    }

    pub(crate) fn hit_by(&self, kinds: Vec<&'static str>) {
        if let Some(record) = self.shared.lock().records.get_mut(self.number) {
            record.faults = kinds;
        }
    }
}

impl Drop for Exchange {
    fn drop(&mut self) {
        let ended_at_us = self.shared.clock.elapsed_us();
        let inner = &mut *self.shared.lock();
        inner.counts.end(self.route, self.status, self.is_answered);
        if let Some(record) = inner.records.get_mut(self.number) {
            record.status = self.status;
            record.answered = self.is_answered;
            record.ended_at_us = Some(ended_at_us);
            if self.shared.options.log {
                eprintln!("{}", record.log_line());
            }
        }
    }
}
