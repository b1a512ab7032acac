//! Cron expressions: five numeric fields, read in UTC.

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use crate::clock::Stamp;

/// A day that the calendar has but that never comes, such as 30 February, is looked for so long;
/// the 29th of February can be eight years away.
const DAYS_LIMIT: usize = 9 * 366;

/// The times that a cron expression stands for; each set is a bit per value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cron {
    minutes: u64,
    hours: u64,
    days: u64,
    months: u64,
    weekdays: u64,
    /// When both kinds of days are limited, one of them is enough.
    is_either_day: bool,
}

impl Cron {
    /// Reads an expression, or says what is wrong with it.
    pub(crate) fn parse(text: &str) -> Result<Cron, &'static str> {
        let fields: Vec<&str> = text.split_ascii_whitespace().collect();
        let [minutes, hours, days, months, weekdays] = fields[..] else {
            return Err("cron must have five fields");
        };
        let weekday_set = set(weekdays, 0, 7)?;
        Ok(Cron {
            minutes: set(minutes, 0, 59)?,
            hours: set(hours, 0, 23)?,
            days: set(days, 1, 31)?,
            months: set(months, 1, 12)?,
            // 7 is Sunday too.
            weekdays: (weekday_set | weekday_set >> 7) & 0x7F,
            is_either_day: !days.starts_with('*') && !weekdays.starts_with('*'),
        })
    }

    fn has_day(&self, date: Date) -> bool {
        let weekday = date.weekday().to_sunday_zero_offset();
        let is_day = contains(self.days, date.day());
        let is_weekday = contains(self.weekdays, weekday);
        let is_wanted =
            if self.is_either_day { is_day || is_weekday } else { is_day && is_weekday };
        is_wanted && contains(self.months, date.month())
    }

    /// The first time later than this one.
    pub(crate) fn next_after(&self, now: Stamp) -> Option<Stamp> {
        let start = Timestamp::from_second(now.seconds()).ok()?;
        let start = TimeZone::UTC.to_datetime(start).checked_add(1.minute()).ok()?;
        let first = (start.hour(), start.minute());
        let mut date = start.date();
        for day in 0..DAYS_LIMIT {
            if self.has_day(date)
                && let Some((hour, minute)) = self.time_from(if day == 0 { first } else { (0, 0) })
            {
                let time = DateTime::from_parts(date, jiff::civil::time(hour, minute, 0, 0));
                let stamp = TimeZone::UTC.to_timestamp(time).ok()?;
                return Some(Stamp(stamp.as_microsecond()));
            }
            date = date.tomorrow().ok()?;
        }
        None
    }

    /// The first hour and minute of a day that is not before this one.
    fn time_from(&self, (first_hour, first_minute): (i8, i8)) -> Option<(i8, i8)> {
        (first_hour..24).filter(|hour| contains(self.hours, *hour)).find_map(|hour| {
            let from = if hour == first_hour { first_minute } else { 0 };
            let minute = (from..60).find(|minute| contains(self.minutes, *minute))?;
            Some((hour, minute))
        })
    }
}

fn contains(set: u64, value: i8) -> bool {
    set >> value & 1 == 1
}

/// One field: a list of `*`, numbers and ranges, each with a step or without.
fn set(field: &str, min: u32, max: u32) -> Result<u64, &'static str> {
    let mut set = 0;
    for item in field.split(',') {
        let (range, step) = match item.split_once('/') {
            Some((range, step)) => (range, Some(number(step)?)),
            None => (item, None),
        };
        let (first, last) = match range.split_once('-') {
            _ if range == "*" => (min, max),
            Some((first, last)) => (number(first)?, number(last)?),
            // `5/15` goes on from 5; 5 alone is 5.
            None => (number(range)?, if step.is_some() { max } else { number(range)? }),
        };
        if step == Some(0) {
            return Err("cron step must not be zero");
        }
        if first < min || last > max || first > last {
            return Err("cron value is outside field bounds");
        }
        for value in (first..=last).step_by(step.unwrap_or(1) as usize) {
            set |= 1 << value;
        }
    }
    Ok(set)
}

fn number(text: &str) -> Result<u32, &'static str> {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_number).ok_or("cron fields must be numbers")
}

#[cfg(test)]
mod tests {
    use super::Cron;
    use crate::clock::Stamp;

    fn next(cron: &str, now: &str) -> String {
        let next = Cron::parse(cron).unwrap().next_after(Stamp::parse(now).unwrap());
        next.map_or("never".to_owned(), |stamp| stamp.to_text_us().replace(":00.000000Z", ""))
    }

    #[test]
    fn the_next_time_is_found() {
        // 2026-09-08 is a Tuesday.
        let now = "2026-09-08T19:30:00Z";
        for (cron, expected) in [
            ("* * * * *", "2026-09-08T19:31"),
            ("*/15 * * * *", "2026-09-08T19:45"),
            ("0,30 * * * *", "2026-09-08T20:00"),
            ("5/20 * * * *", "2026-09-08T19:45"),
            ("0 3 * * *", "2026-09-09T03:00"),
            ("0 9 * * 1-5", "2026-09-09T09:00"),
            ("0 9 * * 0", "2026-09-13T09:00"),
            ("0 9 * * 7", "2026-09-13T09:00"),
            ("15 14 1 * *", "2026-10-01T14:15"),
            ("0 0 1 1 *", "2027-01-01T00:00"),
            ("0 0 29 2 *", "2028-02-29T00:00"),
            ("0 0 10 * 6", "2026-09-10T00:00"),
            ("0 0 30 2 *", "never"),
        ] {
            assert_eq!(next(cron, now), expected, "{cron}");
        }
        assert_eq!(next("30 19 * * *", "2026-09-08T19:29:59.5Z"), "2026-09-08T19:30");
    }

    #[test]
    fn what_is_no_cron_expression_is_refused() {
        for wrong in [
            "",
            "* * * *",
            "* * * * * *",
            "@daily",
            "70 * * * *",
            "*/0 * * * *",
            "0 0 0 * *",
            "0 9 * * MON",
            "0 0 1 JAN *",
            "5-1 * * * *",
            "+5 * * * *",
            "1- * * * *",
            "0 0 * * 8",
        ] {
            assert!(Cron::parse(wrong).is_err(), "{wrong}");
        }
    }
}
