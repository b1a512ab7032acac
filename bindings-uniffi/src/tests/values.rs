//! Values cross the border unchanged, and what cannot cross is refused.

use neonapi::ErrorKind;
use uniffi::{Lift, Lower};

use crate::UniFfiTag;
use crate::error::NativeError;
use crate::probes::native_probes;
use crate::values::*;

/// Sends a value there and back.
fn crossed<T: Lower<UniFfiTag> + Lift<UniFfiTag>>(value: T) -> uniffi::Result<T> {
    let mut buffer = Vec::new();
    T::write(value, &mut buffer);
    let mut rest = buffer.as_slice();
    let back = T::try_read(&mut rest)?;
    assert!(rest.is_empty(), "{} bytes were left", rest.len());
    Ok(back)
}

/// Why a value that a language sent did not arrive.
fn refusal<T: Lift<UniFfiTag>>(sent: impl Lower<UniFfiTag>) -> (u32, String) {
    let mut buffer = Vec::new();
    Lower::write(sent, &mut buffer);
    let error = T::try_read(&mut buffer.as_slice()).err().expect("it is refused");
    let NativeError::Failed { failure } = error.downcast().expect("an error that a call may have");
    (failure.kind, failure.detail)
}

#[test]
fn every_type_crosses_both_ways_unchanged() {
    let probes = native_probes().expect("all samples are read");
    assert!(probes.len() > 500, "{}", probes.len());
    for probe in probes {
        assert_eq!(crossed(probe.clone()).expect("it crosses"), probe);
    }
}

#[test]
fn time_stamps_keep_their_microseconds() {
    for text in [
        "0001-01-01T00:00:00Z",
        "1969-12-31T23:59:59.999999Z",
        "1970-01-01T00:00:00Z",
        "2026-11-23T16:26:51.123456Z",
        "9999-12-30T21:59:59.999999Z",
    ] {
        let timestamp: Timestamp = text.parse().expect("a time stamp");
        assert_eq!(crossed(timestamp).expect("it crosses"), timestamp, "{text}");
    }
}

#[test]
fn time_stamps_beyond_all_years_are_refused() {
    for microseconds in [i64::MIN, i64::MAX] {
        let (kind, detail) = refusal::<Timestamp>(microseconds);
        assert_eq!(kind, ErrorKind::InvalidArgument.number());
        assert!(detail.contains("years"), "{detail}");
    }
}

#[test]
fn what_is_not_json_is_refused_without_being_quoted() {
    let (kind, detail) = refusal::<JsonValue>("{\"password\": hunter2}".to_owned());
    assert_eq!(kind, ErrorKind::InvalidArgument.number());
    assert!(detail.contains("line 1") && !detail.contains("hunter2"), "{detail}");
}

#[test]
fn an_unknown_value_of_an_enumeration_stays_as_it_is() {
    for text in ["running", "a value of tomorrow", ""] {
        let status = OperationStatus::from(text);
        assert_eq!(crossed(status.clone()).expect("it crosses"), status);
    }
    assert!(native_is_over(&OperationStatus::Finished));
    assert!(!native_is_over(&OperationStatus::from("a value of tomorrow")));
}
