//! Whether and when to repeat a request: a pure function, so that every rule is a line of a table.

use std::time::{Duration, SystemTime};

use crate::spec::RetryClass;

const FIRST_PAUSE: Duration = Duration::from_millis(250);
const LONGEST_PAUSE: Duration = Duration::from_secs(10);
/// Locks last tens of seconds and cost one request a look, so their pauses grow less far.
const LONGEST_LOCK_PAUSE: Duration = Duration::from_secs(3);

/// How one attempt ended, as far as repeating it is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// The request certainly never left: name look-up, connection or TLS failed.
    NeverSent,
    /// The request may have been carried out, and no usable answer came.
    Lost,
    /// An answer that is not a success.
    Status {
        status: u16,
        /// The body is Neon's own error object, so Neon itself refused and did nothing.
        from_neon: bool,
    },
    /// Repeating cannot help.
    Final,
}

/// All that the decision depends on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Situation {
    pub(crate) outcome: Outcome,
    pub(crate) class: RetryClass,
    /// Repeats made so far for reasons other than a lock.
    pub(crate) repeats: u32,
    pub(crate) repeats_max: u32,
    /// Looks at the lock so far.
    pub(crate) lock_repeats: u32,
    /// Time left to wait out a lock.
    pub(crate) lock_left: Duration,
    /// Time left for the call; `None` without a limit.
    pub(crate) call_left: Option<Duration>,
    pub(crate) retry_after: Option<Duration>,
    /// From 0 to 1, for jitter.
    pub(crate) random: f64,
}

/// What to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Hand the outcome to the caller.
    Stop,
    /// Repeat after a pause.
    Repeat(Duration),
}

/// Decides whether to repeat a request.
pub(crate) fn decide(situation: &Situation) -> Decision {
    let locked = matches!(situation.outcome, Outcome::Status { status: 423, .. });
    let pause = if locked {
        lock_pause(situation)
    } else if repeatable(situation) && situation.repeats < situation.repeats_max {
        Some(
            situation
                .retry_after
                .unwrap_or_else(|| jittered(situation.repeats, LONGEST_PAUSE, situation.random)),
        )
    } else {
        None
    };
    match pause {
        Some(pause) if situation.call_left.is_none_or(|left| pause < left) => {
            Decision::Repeat(pause)
        }
        _ => Decision::Stop,
    }
}

fn repeatable(situation: &Situation) -> bool {
    let safe = situation.class == RetryClass::Safe;
    match situation.outcome {
        Outcome::NeverSent | Outcome::Status { status: 429, .. } => true,
        Outcome::Status { status: 503, from_neon } => from_neon || safe,
        Outcome::Status { status: 500 | 502 | 504 | 524, .. } | Outcome::Lost => safe,
        Outcome::Status { .. } | Outcome::Final => false,
    }
}

/// A lock is looked at until its time is over, once more exactly at the end.
fn lock_pause(situation: &Situation) -> Option<Duration> {
    let left = situation.lock_left;
    if left.is_zero() {
        return None;
    }
    let usual = jittered(situation.lock_repeats, LONGEST_LOCK_PAUSE, situation.random).min(left);
    match situation.retry_after {
        // A hint of no pause, as a date in the past is one, must not make a storm of looks.
        Some(asked) => (asked <= left).then(|| asked.max(usual)),
        None => Some(usual),
    }
}

/// Full jitter: anything from nothing to a doubling pause; at least a tenth, so that it is a pause.
fn jittered(repeats: u32, longest: Duration, random: f64) -> Duration {
    let doubled = FIRST_PAUSE.saturating_mul(1u32 << repeats.min(16)).min(longest);
    doubled.mul_f64(0.1 + 0.9 * random)
}

/// Reads a `Retry-After` header: seconds or an HTTP date. A date in the past is no pause.
pub(crate) fn parse_retry_after(text: &str, wall: SystemTime) -> Option<Duration> {
    let text = text.trim();
    if let Ok(seconds) = text.parse::<u64>() {
        return Some(Duration::from_secs(seconds));
    }
    if let Ok(seconds) = text.parse::<f64>() {
        // More than a duration can hold is still no reason to come back sooner.
        let is_number = seconds.is_finite() || text.starts_with(|it: char| it.is_ascii_digit());
        let sensible = is_number && seconds >= 0.0;
        return sensible.then(|| Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX));
    }
    let date = httpdate::parse_http_date(text).ok()?;
    Some(date.duration_since(wall).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn situation(outcome: Outcome, class: RetryClass) -> Situation {
        Situation {
            outcome,
            class,
            repeats: 0,
            repeats_max: 4,
            lock_repeats: 0,
            lock_left: Duration::from_secs(120),
            call_left: Some(Duration::from_secs(300)),
            retry_after: None,
            random: 1.0,
        }
    }

    fn status(status: u16) -> Outcome {
        Outcome::Status { status, from_neon: true }
    }

    fn repeats(outcome: Outcome, class: RetryClass) -> bool {
        decide(&situation(outcome, class)) != Decision::Stop
    }

    #[test]
    fn each_outcome_by_class() {
        let page = |status| Outcome::Status { status, from_neon: false };
        let table = [
            // outcome, safe repeats, mutation repeats
            (Outcome::NeverSent, true, true),
            (status(429), true, true),
            (page(429), true, true),
            (status(423), true, true),
            (page(423), true, true),
            (status(503), true, true),
            (page(503), true, false),
            (Outcome::Lost, true, false),
            (status(500), true, false),
            (status(502), true, false),
            (page(504), true, false),
            (page(524), true, false),
            (status(501), false, false),
            (status(400), false, false),
            (status(401), false, false),
            (status(404), false, false),
            (status(409), false, false),
            (status(422), false, false),
            (status(302), false, false),
            (Outcome::Final, false, false),
        ];
        for (outcome, safe, mutation) in table {
            assert_eq!(repeats(outcome, RetryClass::Safe), safe, "{outcome:?}, safe");
            assert_eq!(repeats(outcome, RetryClass::Mutation), mutation, "{outcome:?}, mutation");
        }
    }

    #[test]
    fn pauses_double_up_to_a_limit() {
        let pauses: Vec<u128> = (0..8)
            .map(|repeats| {
                let situation = Situation {
                    repeats,
                    repeats_max: 20,
                    ..situation(status(429), RetryClass::Safe)
                };
                match decide(&situation) {
                    Decision::Repeat(pause) => pause.as_millis(),
                    Decision::Stop => panic!("429 is repeated"),
                }
            })
            .collect();
        assert_eq!(pauses, [250, 500, 1000, 2000, 4000, 8000, 10_000, 10_000]);
    }

    #[test]
    fn jitter_stays_within_its_bounds() {
        for random in [0.0, 0.5, 0.999] {
            let situation = Situation { random, ..situation(status(429), RetryClass::Safe) };
            let Decision::Repeat(pause) = decide(&situation) else { panic!("429 is repeated") };
            assert!(pause >= Duration::from_millis(25) && pause <= Duration::from_millis(250));
        }
    }

    #[test]
    fn repeats_are_counted() {
        let base = situation(status(429), RetryClass::Safe);
        assert_ne!(decide(&Situation { repeats: 3, ..base }), Decision::Stop);
        assert_eq!(decide(&Situation { repeats: 4, ..base }), Decision::Stop);
        assert_eq!(decide(&Situation { repeats_max: 0, ..base }), Decision::Stop);
    }

    #[test]
    fn a_lock_has_a_budget_of_its_own() {
        let base = Situation { repeats: 4, ..situation(status(423), RetryClass::Mutation) };
        assert_ne!(decide(&base), Decision::Stop);
        let nearly = Situation { lock_left: Duration::from_millis(10), lock_repeats: 9, ..base };
        assert_eq!(decide(&nearly), Decision::Repeat(Duration::from_millis(10)));
        assert_eq!(decide(&Situation { lock_left: Duration::ZERO, ..base }), Decision::Stop);
        let asked = Situation {
            lock_left: Duration::from_secs(5),
            retry_after: Some(Duration::from_secs(6)),
            ..base
        };
        assert_eq!(decide(&asked), Decision::Stop);
    }

    #[test]
    fn the_hint_of_the_server_is_never_shortened() {
        let asked = Some(Duration::from_secs(30));
        let base = Situation { retry_after: asked, ..situation(status(429), RetryClass::Safe) };
        assert_eq!(decide(&base), Decision::Repeat(Duration::from_secs(30)));
        let short = Situation { call_left: Some(Duration::from_secs(30)), ..base };
        assert_eq!(decide(&short), Decision::Stop);
        let endless = Situation { call_left: None, ..base };
        assert_eq!(decide(&endless), Decision::Repeat(Duration::from_secs(30)));
    }

    #[test]
    fn retry_after_forms() {
        let wall = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
        let parse = |text| parse_retry_after(text, wall);
        assert_eq!(parse("7"), Some(Duration::from_secs(7)));
        assert_eq!(parse(" 0 "), Some(Duration::ZERO));
        assert_eq!(parse("1.5"), Some(Duration::from_millis(1500)));
        assert_eq!(parse("99999999999999999999"), Some(Duration::MAX));
        assert_eq!(parse("Sun, 06 Nov 1994 08:49:47 GMT"), Some(Duration::from_secs(10)));
        assert_eq!(parse("Sun, 06 Nov 1994 08:00:00 GMT"), Some(Duration::ZERO));
        let many_digits = "9".repeat(400);
        assert_eq!(parse(&many_digits), Some(Duration::MAX));
        for nonsense in ["", "soon", "-1", "NaN", "inf", "Sun, 99 Nov"] {
            assert_eq!(parse(nonsense), None, "{nonsense}");
        }
    }
}
