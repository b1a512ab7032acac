//! What the demo prints.

use std::fmt::Display;
use std::io::Write;

use neonapi_emulator::RecordedRequest;

/// Prints a line; a closed pipe is no reason to leave a project behind.
pub(crate) fn say(text: impl Display) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

/// Prints what went wrong, apart from what was asked for.
pub(crate) fn complain(text: impl Display) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// A connection URI without its password.
pub(crate) fn without_password(uri: &str) -> String {
    match url::Url::parse(uri) {
        Ok(mut url) => {
            // Fails only for URLs without a host, which have no password either.
            let _ = url.set_password(Some("***"));
            url.to_string()
        }
        Err(_) => "***".to_owned(),
    }
}

/// Every request in order; the same one again and again is one line.
pub(crate) fn show_requests(requests: &[RecordedRequest]) {
    say(format!("\nThe {} requests that the emulator received:", requests.len()));
    let line = |request: &RecordedRequest| {
        let status = request.status.map_or_else(|| "---".to_owned(), |status| status.to_string());
        format!("  {status} {:6} {}", request.method, request.path)
    };
    let mut rest = requests;
    while let Some(first) = rest.first() {
        let text = line(first);
        let times = rest.iter().take_while(|request| line(request) == text).count();
        say(if times > 1 { format!("{text}  ({times} times)") } else { text });
        rest = &rest[times..];
    }
}
