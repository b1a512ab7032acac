//! Form-encoded text: percent-decoding, pairs, and nested keys such as `project[name]=x`.

use serde_json::{Map, Value};

/// Decodes `%41`; a stray percent sign stands for itself.
pub(crate) fn percent_decode(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let source = text.as_bytes();
    let mut decoded = Vec::with_capacity(source.len());
    let mut at = 0;
    while at < source.len() {
        let pair = source.get(at + 1..at + 3).and_then(|pair| std::str::from_utf8(pair).ok());
        match pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
            Some(byte) if source[at] == b'%' => {
                decoded.push(byte);
                at += 3;
            }
            _ => {
                decoded.push(source[at]);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

/// Encodes what a path cannot hold; slashes stay.
pub(crate) fn percent_encode(path: &str) -> String {
    let mut encoded = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' => {
                encoded.push(char::from(byte));
            }
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

/// The pairs of a query or a form.
pub(crate) fn pairs(text: &str) -> Vec<(String, String)> {
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (percent_decode(&name.replace('+', " ")), percent_decode(&value.replace('+', " ")))
        })
        .collect()
}

/// A form body as the JSON object it stands for; every leaf is a text.
pub(crate) fn to_json(text: &str) -> Value {
    let mut root = Value::Object(Map::new());
    for (name, value) in pairs(text) {
        put(&mut root, &keys(&name), value);
    }
    with_arrays(root)
}

/// `project[branch][name]` is `project`, `branch`, `name`.
fn keys(name: &str) -> Vec<&str> {
    let (first, rest) = name.split_once('[').unwrap_or((name, ""));
    let nested = rest.split('[').filter(|_| !rest.is_empty());
    std::iter::once(first).chain(nested.map(|key| key.trim_end_matches(']'))).collect()
}

fn put(target: &mut Value, keys: &[&str], value: String) {
    let Some((key, rest)) = keys.split_first() else {
        *target = Value::String(value);
        return;
    };
    if !target.is_object() {
        *target = Value::Object(Map::new());
    }
    if let Value::Object(object) = target {
        // `list[]=a&list[]=b` has no numbers of its own.
        let key = if key.is_empty() { object.len().to_string() } else { (*key).to_owned() };
        put(object.entry(key).or_insert(Value::Null), rest, value);
    }
}

/// Objects whose keys are all numbers were lists.
fn with_arrays(value: Value) -> Value {
    let Value::Object(object) = value else { return value };
    let is_list = !object.is_empty() && object.keys().all(|key| key.parse::<usize>().is_ok());
    if !is_list {
        return object.into_iter().map(|(key, value)| (key, with_arrays(value))).collect();
    }
    let mut items: Vec<(usize, Value)> = object
        .into_iter()
        .map(|(key, value)| (key.parse().unwrap_or(usize::MAX), with_arrays(value)))
        .collect();
    items.sort_by_key(|(index, _)| *index);
    items.into_iter().map(|(_, value)| value).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    #[test]
    fn nested_keys_become_objects_and_lists() {
        let form = "branch[name]=pr+7&branch%5Bparent_id%5D=br%2D1&endpoints[0][type]=read_write";
        let expected = json!({
            "branch": {"name": "pr 7", "parent_id": "br-1"},
            "endpoints": [{"type": "read_write"}],
        });
        assert_eq!(super::to_json(form), expected);
        assert_eq!(super::to_json("ips[]=1&ips[]=2"), json!({"ips": ["1", "2"]}));
    }

    #[test]
    fn percent_signs_without_digits_stay() {
        assert_eq!(super::percent_decode("100%"), "100%");
        assert_eq!(super::percent_decode("a%2Fb%zz"), "a/b%zz");
    }
}
