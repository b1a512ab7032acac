//! When to look at operations: early enough to be prompt, rarely enough to leave requests for others.

use std::collections::{HashMap, VecDeque};
use std::sync::PoisonError;
use std::time::Duration;

use crate::generated::Settings;
use crate::sync::Mutex;

/// Each pause is this much longer than the one before, up to the longest.
const GROWTH: f64 = 1.1;
/// How many waits for one kind of call are remembered.
const REMEMBERED: usize = 8;
/// The first look comes when this part of the shortest wait remembered is over.
const PART_OF_SHORTEST: f64 = 0.8;
/// How many times the account's rate all polls together may ask for, when many projects are waited in:
/// more, and polls that come too early take the places of those that would find something.
const CROWD_RATE: f64 = 2.0;

/// How long waits took, by the call that they were for.
#[derive(Debug, Default)]
pub(crate) struct Experience {
    waits: Mutex<HashMap<String, VecDeque<Duration>>>,
}

impl Experience {
    /// Remembers a wait that went well.
    pub(crate) fn record(&self, operation_id: &str, took: Duration) {
        let mut waits = self.waits.lock().unwrap_or_else(PoisonError::into_inner);
        let recent = waits.entry(operation_id.to_owned()).or_default();
        recent.push_back(took);
        if recent.len() > REMEMBERED {
            recent.pop_front();
        }
    }

    /// How long to leave a young operation alone: not at all long where nothing is known, and never
    /// longer than the longest pause between two polls.
    pub(crate) fn first_pause(&self, operation_id: &str, settings: &Settings) -> Duration {
        let first = Duration::from_millis(settings.poll_interval_ms);
        let longest = Duration::from_millis(settings.poll_interval_max_ms);
        let waits = self.waits.lock().unwrap_or_else(PoisonError::into_inner);
        let shortest = waits.get(operation_id).and_then(|recent| recent.iter().min());
        let known = shortest.map_or(Duration::ZERO, |wait| wait.mul_f64(PART_OF_SHORTEST));
        known.clamp(first, longest)
    }
}

/// The pause after one of this length.
pub(crate) fn next_pause(pause: Duration, settings: &Settings) -> Duration {
    pause.mul_f64(GROWTH).min(Duration::from_millis(settings.poll_interval_max_ms))
}

/// The shortest pause between two polls of a project when so many projects are waited in.
pub(crate) fn crowd_pause(projects: usize, settings: &Settings) -> Duration {
    if !settings.rate_limit {
        return Duration::ZERO;
    }
    let seconds = 60.0 / settings.requests_per_minute.max(1) as f64;
    Duration::from_secs_f64(seconds * projects as f64 / CROWD_RATE)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MS: fn(u64) -> Duration = Duration::from_millis;

    #[test]
    fn without_experience_the_first_look_is_soon() {
        let first = Experience::default().first_pause("createProject", &Settings::default());
        assert_eq!(first, MS(250));
    }

    #[test]
    fn experience_puts_the_first_look_off() {
        let (experience, settings) = (Experience::default(), Settings::default());
        for took in [2_000, 1_600, 2_800] {
            experience.record("createProjectBranch", MS(took));
        }
        assert_eq!(experience.first_pause("createProjectBranch", &settings), MS(1_280));
        assert_eq!(experience.first_pause("createProject", &settings), MS(250));
        experience.record("createProjectBranch", MS(10));
        assert_eq!(experience.first_pause("createProjectBranch", &settings), MS(250));
        for _ in 0..REMEMBERED {
            experience.record("createProjectBranch", MS(60_000));
        }
        assert_eq!(experience.first_pause("createProjectBranch", &settings), MS(2_000));
    }

    #[test]
    fn pauses_grow_up_to_the_longest() {
        let settings = Settings::default();
        let (mut pause, mut looks, mut waited) = (MS(250), 0, Duration::ZERO);
        while pause < MS(2_000) {
            (waited, looks) = (waited + pause, looks + 1);
            pause = next_pause(pause, &settings);
        }
        assert!((20..25).contains(&looks) && waited > MS(15_000), "{looks} looks in {waited:?}");
        assert_eq!(next_pause(pause, &settings), MS(2_000));
    }

    #[test]
    fn a_crowd_looks_less_often() {
        let settings = Settings::default();
        assert!(crowd_pause(1, &settings) < MS(50));
        assert!(crowd_pause(50, &settings) > MS(2_100));
        let unlimited = Settings { rate_limit: false, ..settings };
        assert_eq!(crowd_pause(1_000, &unlimited), Duration::ZERO);
    }
}
