//! Time frames of consumption: hours, days and months, grouped by billing period.

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, Zoned};

use crate::answer::ApiError;
use crate::clock::Stamp;
use crate::request::ApiRequest;

/// A span of time, without its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) start: Stamp,
    pub(super) end: Stamp,
}

impl Span {
    /// Length of what two spans have in common.
    pub(super) fn shared_seconds(self, other: Span) -> i64 {
        let end = self.end.min(other.end);
        (end.ms_since(self.start.max(other.start)) / 1000).max(0)
    }

    pub(super) fn seconds(self) -> i64 {
        self.shared_seconds(self)
    }
}

/// Length of a time frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Granularity {
    Hourly,
    Daily,
    Monthly,
}

impl Granularity {
    fn read(text: &str) -> Result<Granularity, ApiError> {
        match text {
            "hourly" => Ok(Granularity::Hourly),
            "daily" => Ok(Granularity::Daily),
            "monthly" => Ok(Granularity::Monthly),
            _ => Err(ApiError::bad_request("granularity must be hourly, daily or monthly")),
        }
    }

    /// How far back it is kept.
    fn kept_seconds(self) -> i64 {
        match self {
            Granularity::Hourly => 168 * 3_600,
            Granularity::Daily => 60 * 86_400,
            Granularity::Monthly => 365 * 86_400,
        }
    }

    /// The start of the frame that a moment is in.
    fn floor(self, at: Stamp) -> Stamp {
        let rounded =
            |seconds: i64| Stamp((at.seconds() - at.seconds().rem_euclid(seconds)) * 1_000_000);
        match self {
            Granularity::Hourly => rounded(3_600),
            Granularity::Daily => rounded(86_400),
            Granularity::Monthly => month(at).start,
        }
    }

    fn frame(self, start: Stamp) -> Span {
        match self {
            Granularity::Hourly => Span { start, end: start.plus_seconds(3_600) },
            Granularity::Daily => Span { start, end: start.plus_seconds(86_400) },
            Granularity::Monthly => month(start),
        }
    }
}

/// The month of a moment; it is also the billing period.
pub(super) fn month(at: Stamp) -> Span {
    let day = Timestamp::from_second(at.seconds()).unwrap_or_default().to_zoned(TimeZone::UTC);
    let start = day.first_of_month().and_then(|day| day.start_of_day()).unwrap_or(day);
    let end = start.checked_add(1.month()).unwrap_or_else(|_| start.clone());
    let stamp = |at: &Zoned| Stamp(at.timestamp().as_microsecond());
    Span { start: stamp(&start), end: stamp(&end) }
}

/// The time frames that a request is about, the oldest first.
pub(super) fn read(request: &ApiRequest, now: Stamp) -> Result<Vec<Span>, ApiError> {
    let granularity = Granularity::read(request.required_query("granularity")?)?;
    let from = request.required_query_stamp("from")?;
    let to = request.required_query_stamp("to")?;
    if to <= from {
        return Err(ApiError::bad_request("to must be after from"));
    }
    let (mut start, end) = (granularity.floor(from), granularity.floor(to).min(now));
    if start < granularity.floor(now.plus_seconds(-granularity.kept_seconds())) {
        return Err(ApiError::new(406, "from is too long ago for this granularity"));
    }
    let mut frames = Vec::new();
    while start < end {
        let frame = granularity.frame(start);
        frames.push(frame);
        start = frame.end;
    }
    Ok(frames)
}

#[cfg(test)]
mod tests {
    use super::{Granularity, Span, month};
    use crate::clock::Stamp;

    fn at(text: &str) -> Stamp {
        Stamp::parse(text).unwrap()
    }

    #[test]
    fn moments_are_rounded_down() {
        let moment = at("2026-02-15T15:30:07.5Z");
        assert_eq!(Granularity::Hourly.floor(moment), at("2026-02-15T15:00:00Z"));
        assert_eq!(Granularity::Daily.floor(moment), at("2026-02-15T00:00:00Z"));
        assert_eq!(Granularity::Monthly.floor(moment), at("2026-02-01T00:00:00Z"));
    }

    #[test]
    fn months_have_their_own_length() {
        let leap = Span { start: at("2028-02-01T00:00:00Z"), end: at("2028-03-01T00:00:00Z") };
        assert_eq!(month(at("2028-02-29T23:59:59Z")), leap);
        assert_eq!(month(at("2026-12-31T00:00:00Z")).end, at("2027-01-01T00:00:00Z"));
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
