//! A `Retry-After` header, read at a time, and the pause that comes of it. Input: a number, and the header.
#![no_main]

use std::time::{Duration, SystemTime};

use libfuzzer_sys::fuzz_target;
use neonapi::fuzzing::{self, Reply};

/// The times of day that HTTP has words for end here.
const LAST_SECOND: u64 = 253_402_300_799;

fuzz_target!(|data: &[u8]| {
    let Some((number, header)) = data.split_first_chunk::<8>() else { return };
    let number = u64::from_le_bytes(*number);
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(number % (LAST_SECOND + 1));
    let text = String::from_utf8_lossy(header);
    let asked = fuzzing::retry_after(&text, now);
    check_reading(&text, now, asked);
    check_pause(number, asked);
    check_error(header);
});

fn check_reading(text: &str, now: SystemTime, asked: Option<Duration>) {
    let text = text.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let seconds = text.parse().map_or(Duration::MAX, Duration::from_secs);
        // Beyond 64 bits it is read as an approximation.
        let asked = asked.expect("digits are seconds");
        assert!(asked == seconds || asked.as_secs() > u64::MAX / 2, "{text}: {asked:?}");
    } else if let Ok(date) = httpdate::parse_http_date(text) {
        assert_eq!(asked, Some(date.duration_since(now).unwrap_or_default()), "{text}");
    } else if text.starts_with('-') && text.bytes().any(|byte| matches!(byte, b'1'..=b'9')) {
        // But for what is too small to be told from nothing.
        assert!(asked.is_none_or(|pause| pause.is_zero()), "{text}: {asked:?}");
    }
    // The same header on a date of its own never asks for less than an earlier look.
    if let Some(earlier) = now.checked_sub(Duration::from_secs(60)) {
        assert!(fuzzing::retry_after(text, earlier) >= asked, "{text}");
    }
}

/// A call neither comes back sooner than it was asked to, nor outlasts its time.
fn check_pause(number: u64, asked: Option<Duration>) {
    let left = Duration::from_millis(number >> 32);
    let repeats = (number >> 8) as u32 & 0x1f;
    let random = (number & 0xff) as f64 / 256.0;
    for status in [423, 429, 503] {
        let Some(pause) = fuzzing::pause(status, asked, repeats, left, random) else { continue };
        assert!(asked.is_none_or(|asked| asked <= pause), "{status}: {asked:?}, but {pause:?}");
        assert!(pause < left, "{status}: {pause:?} of {left:?}");
    }
}

/// The same by way of a whole call.
fn check_error(header: &[u8]) {
    let header = header.to_vec();
    let reply = move |_: &url::Url| {
        Reply::Answer(
            429,
            vec![("retry-after", header.clone()), ("date", header.clone())],
            Vec::new(),
        )
    };
    let client = fuzzing::client(fuzzing::settings(), reply).expect("the settings are good");
    let error = client.projects().get("p").expect_err("429");
    assert_eq!(error.kind(), neonapi::ErrorKind::RateLimited);
    assert_eq!(error.attempts(), 1);
    drop((error.to_string(), error.retry_after_ms()));
}
