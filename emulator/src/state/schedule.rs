//! Schedules of snapshots: when the service takes some by itself.

use serde::{Serialize, Serializer};
use serde_json::Value;

use super::snapshot_id;
use crate::clock::Stamp;
use crate::cron::Cron;
use crate::random::{Random, mix};

/// A snapshot whose time has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct DueSnapshot {
    pub(crate) at: Stamp,
    pub(crate) expires_at: Option<Stamp>,
    /// Which entry asks for it.
    place: usize,
}

impl DueSnapshot {
    /// Follows from branch and time alone: nobody may have to look for it to be drawn.
    pub(crate) fn id(&self, branch_id: &str) -> String {
        let seed = branch_id.bytes().fold(0, |hash, byte| mix(hash ^ u64::from(byte)));
        let mut random = Random::new(seed ^ self.place as u64, self.at.0.unsigned_abs());
        snapshot_id(&mut random)
    }
}

/// One entry: as it was given, and what it means.
#[derive(Clone, Debug)]
struct Item {
    given: Value,
    times: Option<Cron>,
    next_at: Stamp,
}

impl Item {
    fn new(given: Value, now: Stamp) -> Item {
        let times = times(&given);
        Item { next_at: next_after(times.as_ref(), now), times, given }
    }
}

/// Frequencies are an open set: with an unknown one nothing is taken.
fn times(given: &Value) -> Option<Cron> {
    let number = |name: &str, default: i64| given[name].as_i64().unwrap_or(default);
    let (hour, month) = (number("hour", 0), given["month"].as_i64());
    let month = month.map_or("*".to_owned(), |month| month.to_string());
    let days = match given["frequency"].as_str()? {
        "daily" => "* * *".to_owned(),
        "weekly" => format!("* * {}", number("day", 1)),
        "monthly" => format!("{} {month} *", number("day", 1)),
        _ => return None,
    };
    Cron::parse(&format!("0 {hour} {days}")).ok()
}

fn next_after(times: Option<&Cron>, now: Stamp) -> Stamp {
    times.and_then(|times| times.next_after(now)).unwrap_or(Stamp::NEVER)
}

/// The schedule of a branch.
#[derive(Clone, Debug, Default)]
pub(crate) struct Schedule {
    items: Vec<Item>,
}

impl Schedule {
    pub(crate) fn new(items: Vec<Value>, now: Stamp) -> Schedule {
        Schedule { items: items.into_iter().map(|given| Item::new(given, now)).collect() }
    }

    /// When there is something to take next.
    pub(crate) fn next_at(&self) -> Stamp {
        self.items.iter().map(|item| item.next_at).min().unwrap_or(Stamp::NEVER)
    }

    /// What has come due; of what was missed for long only the latest is still worth taking.
    pub(crate) fn take_due(&mut self, now: Stamp) -> Vec<DueSnapshot> {
        let mut due = Vec::new();
        for (place, item) in self.items.iter_mut().enumerate() {
            let mut latest = None;
            while item.next_at <= now {
                latest = Some(item.next_at);
                item.next_at = next_after(item.times.as_ref(), item.next_at);
            }
            let Some(at) = latest else { continue };
            let seconds = item.given["retention_seconds"].as_i64();
            let expires_at = seconds.map(|seconds| at.plus_seconds(seconds));
            due.push(DueSnapshot { at, expires_at, place });
        }
        due
    }
}

impl Serialize for Schedule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.items.iter().map(|item| &item.given))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{DueSnapshot, Schedule};
    use crate::clock::Stamp;

    fn stamp(text: &str) -> Stamp {
        Stamp::parse(text).unwrap()
    }

    /// The first time after Monday, 23 November 2026, at noon.
    fn first(item: Value) -> Stamp {
        Schedule::new(vec![item], stamp("2026-11-23T12:00:00Z")).next_at()
    }

    #[test]
    fn every_frequency_has_its_times() {
        for (item, expected) in [
            (json!({"frequency": "daily", "hour": 13}), "2026-11-23T13:00:00Z"),
            (json!({"frequency": "daily"}), "2026-11-24T00:00:00Z"),
            (json!({"frequency": "weekly", "hour": 5, "day": 3}), "2026-11-25T05:00:00Z"),
            (json!({"frequency": "monthly", "hour": 5, "day": 3}), "2026-12-03T05:00:00Z"),
            (json!({"frequency": "monthly", "month": 3}), "2027-03-01T00:00:00Z"),
        ] {
            assert_eq!(first(item.clone()), stamp(expected), "{item}");
        }
        assert_eq!(first(json!({"frequency": "yearly"})), Stamp::NEVER);
        assert_eq!(Schedule::default().next_at(), Stamp::NEVER);
    }

    #[test]
    fn what_is_due_is_taken_once() {
        let daily = json!({"frequency": "daily", "hour": 13, "retention_seconds": 7200});
        let mut schedule = Schedule::new(vec![daily], stamp("2026-11-23T12:00:00Z"));
        assert_eq!(schedule.take_due(stamp("2026-11-23T12:59:59Z")), []);
        let (at, expires_at) = (stamp("2026-11-25T13:00:00Z"), stamp("2026-11-25T15:00:00Z"));
        let due = DueSnapshot { at, expires_at: Some(expires_at), place: 0 };
        assert_eq!(schedule.take_due(stamp("2026-11-25T14:00:00Z")), [due]);
        assert_eq!(schedule.take_due(stamp("2026-11-25T14:00:00Z")), []);
        assert_eq!(schedule.next_at(), stamp("2026-11-26T13:00:00Z"));
    }
}
