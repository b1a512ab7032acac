//! Values that are no records, and how they cross.

pub(crate) use neonapi::models::*;
pub(crate) use neonapi::{Secret, Timestamp, TimestampUpdate, Wait};

use crate::error::NativeError;
pub(crate) use crate::generated::native_maps::*;

/// Free JSON, which crosses as its text.
pub(crate) type JsonValue = serde_json::Value;
/// Certificates in PEM form.
pub(crate) type Certificates = Vec<Vec<u8>>;

uniffi::custom_type!(Secret, String, {
    remote,
    lower: |secret| secret.expose().to_owned(),
    try_lift: |text| Ok(Secret::new(text)),
});

// Microseconds since 1970: neither nanoseconds of 64 bits nor milliseconds hold what Neon sends.
uniffi::custom_type!(Timestamp, i64, {
    remote,
    lower: |timestamp| timestamp.as_microsecond(),
    try_lift: |microseconds| Ok(Timestamp::from_microsecond(microseconds).map_err(|_| {
        NativeError::invalid_argument("a time stamp is outside of the years -9999 to 9999")
    })?),
});

uniffi::custom_type!(JsonValue, String, {
    remote,
    lower: |value| value.to_string(),
    try_lift: |text| Ok(serde_json::from_str(&text).map_err(|error| {
        // The text may hold secrets: only the place is told.
        let (line, column) = (error.line(), error.column());
        NativeError::invalid_argument(format!(
            "a value is not JSON (line {line}, column {column})"
        ))
    })?),
});

/// A time stamp in a request that can be set, cleared or left as it is.
#[uniffi::remote(Enum)]
pub enum TimestampUpdate {
    /// Leaves the value as it is: nothing is sent.
    Leave,
    /// Removes the value.
    Clear,
    /// Sets the value.
    Set(Timestamp),
}

/// Which calls that start work wait until it is done.
#[uniffi::remote(Enum)]
pub enum Wait {
    /// All of them.
    All,
    /// Those that create something.
    Creations,
    /// None: operations come back as they were when the call was answered.
    None,
}

/// Whether an operation has ended, well or not; one in a state not known here has not.
#[uniffi::export]
pub(crate) fn native_is_over(status: &OperationStatus) -> bool {
    status.is_over()
}
