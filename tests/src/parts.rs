//! Reading multipart bodies as the emulator received them.

use neonapi_emulator::RecordedRequest;

/// One part: its headers as one text, and its content.
#[derive(Debug, PartialEq, Eq)]
pub struct Part {
    /// The headers.
    pub head: String,
    /// What follows them.
    pub content: Vec<u8>,
}

/// The parts of a `multipart/form-data` request.
pub fn parts(request: &RecordedRequest) -> Vec<Part> {
    let content_type = &request.headers["content-type"];
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").expect("multipart");
    let delimiter = format!("\r\n--{boundary}").into_bytes();
    let body = [b"\r\n", request.body.as_ref()].concat();
    let mut rest = body.as_slice();
    let mut parts = Vec::new();
    while let Some(at) = find(rest, &delimiter) {
        let piece = &rest[..at];
        rest = &rest[at + delimiter.len()..];
        if let Some(head_end) = find(piece, b"\r\n\r\n") {
            let head = String::from_utf8(piece[..head_end].to_vec()).expect("headers are text");
            let content = piece[head_end + 4..].to_vec();
            parts.push(Part { head: head.trim().to_owned(), content });
        }
    }
    assert_eq!(rest, b"--\r\n", "the body ends with its last boundary");
    parts
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).position(|window| window == needle)
}
