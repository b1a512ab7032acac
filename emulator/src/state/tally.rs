//! Counts of things made and removed, for the counters.

use std::collections::BTreeMap;

/// How many things of each kind were created and deleted by requests.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    pub(crate) created: BTreeMap<&'static str, u64>,
    pub(crate) deleted: BTreeMap<&'static str, u64>,
}

impl Tally {
    pub(crate) fn created(&mut self, kind: &'static str) {
        *self.created.entry(kind).or_default() += 1;
    }

    pub(crate) fn deleted(&mut self, kind: &'static str) {
        *self.deleted.entry(kind).or_default() += 1;
    }
}
