//! Time frames of consumption: hours, days and months, grouped by billing period.

use crate::answer::ApiError;
use crate::clock::{Span, Stamp};
use crate::request::ApiRequest;

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
        match self {
            Granularity::Hourly => at.floor(3_600),
            Granularity::Daily => at.floor(86_400),
            Granularity::Monthly => at.month().start,
        }
    }

    fn frame(self, start: Stamp) -> Span {
        match self {
            Granularity::Hourly => Span { start, end: start.plus_seconds(3_600) },
            Granularity::Daily => Span { start, end: start.plus_seconds(86_400) },
            Granularity::Monthly => start.month(),
        }
    }
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
    use super::Granularity;
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
}
