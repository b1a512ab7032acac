//! Bodies of type `multipart/form-data`.

/// One part of a multipart body.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Part<'a> {
    pub(crate) name: String,
    pub(crate) filename: Option<String>,
    pub(crate) content: &'a [u8],
}

/// The boundary named in a content type.
pub(crate) fn boundary(content_type: &str) -> Option<&str> {
    let value = content_type.split(';').find_map(|item| item.trim().strip_prefix("boundary="))?;
    Some(value.trim_matches('"'))
}

/// Splits a body into its parts, or says `None` when it is not well formed.
pub(crate) fn parts<'a>(body: &'a [u8], boundary: &str) -> Option<Vec<Part<'a>>> {
    let delimiter = format!("--{boundary}");
    let delimiter = delimiter.as_bytes();
    let mut rest = &body[find(body, delimiter)? + delimiter.len()..];
    let mut parts = Vec::new();
    while !rest.starts_with(b"--") {
        rest = rest.strip_prefix(b"\r\n")?;
        let head_end = find(rest, b"\r\n\r\n")?;
        let head = std::str::from_utf8(&rest[..head_end]).ok()?;
        rest = &rest[head_end + 4..];
        let end = find(rest, delimiter)?;
        let content = rest[..end].strip_suffix(b"\r\n")?;
        parts.push(Part {
            name: attribute(head, "name")?,
            filename: attribute(head, "filename"),
            content,
        });
        rest = &rest[end + delimiter.len()..];
    }
    Some(parts)
}

fn attribute(head: &str, name: &str) -> Option<String> {
    let disposition =
        head.lines().find(|line| line.to_ascii_lowercase().starts_with("content-disposition"))?;
    disposition.split(';').find_map(|item| {
        let (key, value) = item.trim().split_once('=')?;
        (key == name).then(|| value.trim_matches('"').to_owned())
    })
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).position(|window| window == needle)
}

#[cfg(test)]
mod tests {
    #[test]
    fn parts_are_found_with_their_names() {
        let body = b"--x\r\nContent-Disposition: form-data; name=\"zip\"; filename=\"a.zip\"\r\n\
            Content-Type: application/zip\r\n\r\nPK\r\n--x\r\n\
            content-disposition: form-data; name=\"runtime\"\r\n\r\nnodejs24\r\n--x--\r\n";
        let parts = super::parts(body, "x").unwrap();
        assert_eq!(parts.len(), 2);
        assert_eq!((parts[0].name.as_str(), parts[0].content), ("zip", &b"PK"[..]));
        assert_eq!(parts[0].filename.as_deref(), Some("a.zip"));
        assert_eq!((parts[1].name.as_str(), parts[1].content), ("runtime", &b"nodejs24"[..]));
        assert_eq!(super::parts(b"nothing", "x"), None);
    }

    #[test]
    fn the_boundary_may_be_quoted() {
        assert_eq!(super::boundary("multipart/form-data; boundary=\"a b\""), Some("a b"));
        assert_eq!(super::boundary("application/json"), None);
    }
}
