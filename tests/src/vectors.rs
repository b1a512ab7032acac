//! The vectors: what a call has to send, and what becomes of its answer.

use std::env;
use std::fs::OpenOptions;
use std::io::{self, Write};

use neonapi_emulator::{Emulator, Fault, FaultAction, FaultBody, RecordedRequest, When};
use serde_json::{Value, json as object};

use crate::parts::parts;

/// Forgets what was, and answers the operation of a vector as that says.
pub fn answer_with(emulator: &Emulator, vector: &Value) {
    let operation = vector["operation"].as_str().expect("an operation");
    emulator.clear_faults();
    emulator.clear_requests();
    emulator.add_fault(Fault::new(canned(&vector["answer"])).operation(operation));
}

/// The answer of a vector, in place of the emulator's own.
fn canned(answer: &Value) -> FaultAction {
    FaultAction::Status {
        status: answer["status"].as_u64().and_then(|it| it.try_into().ok()).expect("a status"),
        code: String::new(),
        message: String::new(),
        retry_after: None,
        body: match &answer["body"] {
            Value::Null => FaultBody::Empty,
            Value::String(text) => FaultBody::Text(text.clone()),
            body => FaultBody::Json(body.clone()),
        },
        when: When::Before,
    }
}

/// Writes down that an operation passed, for the table of all languages.
pub fn write_down(operation: &str) -> io::Result<()> {
    let Some(path) = env::var_os("NEONAPI_PASSED_OPERATIONS") else { return Ok(()) };
    let mut file = OpenOptions::new().create(true).append(true).open(path)?;
    writeln!(file, "{operation}")
}

/// Notes where the requests of a call are not what a vector says: its one request, or one for each page of a list.
pub fn compare_requests(
    expected: &Value,
    requests: &[RecordedRequest],
    pages: u64,
    mismatches: &mut Vec<String>,
) {
    match requests.first() {
        Some(request) => compare_request(expected, request, mismatches),
        None => mismatches.push("sends nothing".to_owned()),
    }
    compare("requests", &object!(pages), &object!(requests.len()), mismatches);
}

/// Notes each place where a request is not what the one of a vector says.
fn compare_request(expected: &Value, request: &RecordedRequest, mismatches: &mut Vec<String>) {
    compare("method", &expected["method"], &object!(request.method), mismatches);
    let path = request.path.strip_prefix("/api/v2").unwrap_or(&request.path);
    compare("path", &expected["path"], &object!(path), mismatches);
    let pairs = url::form_urlencoded::parse(request.query.as_bytes()).into_owned();
    let query = by_name(object!(pairs.collect::<Vec<_>>()));
    compare("query", &by_name(expected["query"].clone()), &query, mismatches);
    if let Some(expected) = expected.get("parts") {
        let received = parts(request).into_iter().map(|part| {
            let (_, name) = part.head.split_once("name=\"").expect("a name");
            let name = name.split('"').next().map(str::to_owned);
            (name, String::from_utf8(part.content).expect("text"))
        });
        let received = object!(received.collect::<Vec<_>>());
        compare("parts", &by_name(expected.clone()), &by_name(received), mismatches);
        return;
    }
    let (body, content_type) = match expected.get("body") {
        Some(body) => (body, object!("application/json")),
        None => (&Value::Null, Value::Null),
    };
    let received = match request.body.as_ref() {
        [] => Value::Null,
        body => serde_json::from_slice(body).expect("JSON"),
    };
    compare("body", body, &received, mismatches);
    let received = object!(request.headers.get("content-type"));
    compare("content-type", &content_type, &received, mismatches);
}

/// Pairs of name and value, whose order means something among those of one name only.
fn by_name(mut pairs: Value) -> Value {
    if let Value::Array(pairs) = &mut pairs {
        pairs.sort_by_key(|pair| pair[0].as_str().map(str::to_owned));
    }
    pairs
}

/// Notes each place where two values differ.
pub fn compare(place: &str, expected: &Value, found: &Value, mismatches: &mut Vec<String>) {
    match (expected, found) {
        (Value::Object(wanted), Value::Object(fields)) => {
            for (name, value) in wanted {
                let found = fields.get(name).unwrap_or(&Value::Null);
                compare(&format!("{place}.{name}"), value, found, mismatches);
            }
            for name in fields.keys().filter(|name| !wanted.contains_key(*name)) {
                mismatches.push(format!("{place}.{name}: should not be there"));
            }
        }
        (Value::Array(wanted), Value::Array(items)) if wanted.len() == items.len() => {
            for (index, (wanted, item)) in wanted.iter().zip(items).enumerate() {
                compare(&format!("{place}[{index}]"), wanted, item, mismatches);
            }
        }
        _ if expected == found => {}
        _ => mismatches.push(format!("{place}: {found} instead of {expected}")),
    }
}
