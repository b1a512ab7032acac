//! Points in time, and the clock they are read from.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, Zoned};
use serde::{Serialize, Serializer};

/// A point in time in microseconds since 1970; serialized in whole seconds, as Neon does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Stamp(pub(crate) i64);

/// The last second that can be written as a date.
const LAST: Stamp = Stamp(253_402_200_000_000_000);

impl Stamp {
    /// Later than everything.
    pub(crate) const NEVER: Stamp = Stamp(i64::MAX);

    pub(crate) fn plus_ms(self, milliseconds: u64) -> Stamp {
        let microseconds = i64::try_from(milliseconds).unwrap_or(i64::MAX).saturating_mul(1000);
        Stamp(self.0.saturating_add(microseconds))
    }

    pub(crate) fn plus_seconds(self, seconds: i64) -> Stamp {
        Stamp(self.0.saturating_add(seconds.saturating_mul(1_000_000)).min(LAST.0))
    }

    pub(crate) fn ms_since(self, earlier: Stamp) -> i64 {
        self.0.saturating_sub(earlier.0) / 1000
    }

    pub(crate) fn seconds(self) -> i64 {
        self.0.div_euclid(1_000_000)
    }

    /// The start of the stretch of this many seconds that a moment is in.
    pub(crate) fn floor(self, seconds: i64) -> Stamp {
        Stamp((self.seconds() - self.seconds().rem_euclid(seconds)).saturating_mul(1_000_000))
    }

    /// The month that a moment is in; it is also the billing period.
    pub(crate) fn month(self) -> Span {
        let at = Timestamp::from_second(self.seconds()).unwrap_or_default().to_zoned(TimeZone::UTC);
        let start = at.first_of_month().and_then(|day| day.start_of_day()).unwrap_or(at);
        let end = start.checked_add(1.month()).unwrap_or_else(|_| start.clone());
        let stamp = |at: &Zoned| Stamp(at.timestamp().as_microsecond());
        Span { start: stamp(&start), end: stamp(&end) }
    }

    /// Reads an RFC 3339 time.
    pub(crate) fn parse(text: &str) -> Option<Stamp> {
        text.parse::<jiff::Timestamp>().ok().map(|time| Stamp(time.as_microsecond()))
    }

    /// The form with microseconds, used in cursors.
    pub(crate) fn to_text_us(self) -> String {
        jiff::Timestamp::from_microsecond(self.0)
            .map_or_else(|_| String::new(), |time| format!("{time:.6}"))
    }
}

impl Serialize for Stamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match jiff::Timestamp::from_second(self.seconds()) {
            Ok(time) => serializer.collect_str(&time),
            Err(error) => Err(serde::ser::Error::custom(error)),
        }
    }
}

/// A span of time, without its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) start: Stamp,
    pub(crate) end: Stamp,
}

impl Span {
    /// Length of what two spans have in common.
    pub(crate) fn shared_seconds(self, other: Span) -> i64 {
        let end = self.end.min(other.end);
        (end.ms_since(self.start.max(other.start)) / 1000).max(0)
    }

    pub(crate) fn seconds(self) -> i64 {
        self.shared_seconds(self)
    }
}

/// A point in time to the microsecond, for what is stored and not shown.
pub(crate) mod exact {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::Stamp;

    pub(crate) fn serialize<S: Serializer>(stamp: &Stamp, to: S) -> Result<S::Ok, S::Error> {
        stamp.0.serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Stamp, D::Error> {
        i64::deserialize(from).map(Stamp)
    }
}

/// Wall-clock time that never runs backwards.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clock {
    started_at: Stamp,
    started: Instant,
}

impl Clock {
    /// Starts at the time of the day, but not before something that has happened already.
    pub(crate) fn start_after(past: Stamp) -> Clock {
        let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
        let started_at = Stamp(i64::try_from(since_epoch.as_micros()).unwrap_or(i64::MAX));
        Clock {
            started_at: started_at.max(Stamp(past.0.saturating_add(1))),
            started: Instant::now(),
        }
    }

    pub(crate) fn now(&self) -> Stamp {
        Stamp(self.started_at.0.saturating_add(self.elapsed_us_signed()))
    }

    /// Microseconds since the emulator started.
    pub(crate) fn elapsed_us(&self) -> u64 {
        u64::try_from(self.started.elapsed().as_micros()).unwrap_or(u64::MAX)
    }

    fn elapsed_us_signed(&self) -> i64 {
        i64::try_from(self.elapsed_us()).unwrap_or(i64::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::{Span, Stamp};

    #[test]
    fn a_stamp_is_written_in_whole_seconds_and_read_back() {
        let stamp = Stamp::parse("2026-11-23T06:21:14.5Z").unwrap();
        assert_eq!(serde_json::to_string(&stamp).unwrap(), "\"2026-11-23T06:21:14Z\"");
        assert_eq!(stamp.to_text_us(), "2026-11-23T06:21:14.500000Z");
        assert_eq!(Stamp::parse(&stamp.to_text_us()), Some(stamp));
        assert_eq!(Stamp::parse("yesterday"), None);
    }

    fn at(text: &str) -> Stamp {
        Stamp::parse(text).unwrap()
    }

    #[test]
    fn months_have_their_own_length() {
        let leap = Span { start: at("2028-02-01T00:00:00Z"), end: at("2028-03-01T00:00:00Z") };
        assert_eq!(at("2028-02-29T23:59:59Z").month(), leap);
        assert_eq!(at("2026-12-31T00:00:00Z").month().end, at("2027-01-01T00:00:00Z"));
    }

    #[test]
    fn spans_that_do_not_meet_share_nothing() {
        let span = |start: i64, end: i64| Span {
            start: Stamp(0).plus_seconds(start),
            end: Stamp(0).plus_seconds(end),
        };
        assert_eq!(span(0, 10).shared_seconds(span(5, 20)), 5);
        assert_eq!(span(0, 10).shared_seconds(span(10, 20)), 0);
        assert_eq!(span(0, 10).shared_seconds(span(15, 20)), 0);
    }
}
