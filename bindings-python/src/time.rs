//! Time stamps: `datetime` in UTC on one side, the core's on the other.

use jiff::Timestamp;
use jiff::tz::Offset;
use pyo3::prelude::*;
use pyo3::types::{PyDateTime, PyTzInfo};

/// A time stamp as `datetime`, which ends at the year 1 and at microseconds.
pub(crate) fn to_python<'py>(
    py: Python<'py>,
    timestamp: Timestamp,
) -> PyResult<Bound<'py, PyDateTime>> {
    let civil = Offset::UTC.to_datetime(timestamp);
    let (year, month, day) = match civil.year() {
        1.. => (i32::from(civil.year()), civil.month(), civil.day()),
        // No server means a time before Christ; it means that there is none.
        _ => (1, 1, 1),
    };
    PyDateTime::new(
        py,
        year,
        month.unsigned_abs(),
        day.unsigned_abs(),
        civil.hour().unsigned_abs(),
        civil.minute().unsigned_abs(),
        civil.second().unsigned_abs(),
        u32::try_from(civil.subsec_nanosecond() / 1_000).unwrap_or(0),
        Some(&*PyTzInfo::utc(py)?),
    )
}
