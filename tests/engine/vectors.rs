//! Every operation once, with every argument: the request that it makes, and what it makes of the answer.

use std::error::Error;
use std::fs::OpenOptions;
use std::io::Write;

use neonapi::{CallOptions, Client, List, Page};
use neonapi_emulator::{Emulator, Fault, FaultAction, FaultBody, RecordedRequest, When};
use neonapi_tests::{build, builder, options, start};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json as object};

use crate::generated::calls::CALLS;
use crate::parts::parts;

/// Makes the call of one operation; gives the answer in JSON.
pub(crate) type Call = fn(&Client, &Given<'_>) -> Outcome<Value>;
type Outcome<T> = Result<T, Box<dyn Error>>;

/// The arguments of a call by name, those of the path included.
pub(crate) struct Given<'a>(&'a Value);

impl Given<'_> {
    pub(crate) fn text(&self, name: &str) -> Outcome<&str> {
        self.0[name].as_str().ok_or_else(|| format!("no text for {name}").into())
    }

    pub(crate) fn one<T: DeserializeOwned>(&self, name: &str) -> Outcome<T> {
        T::deserialize(&self.0[name]).map_err(|error| format!("{name}: {error}").into())
    }

    /// All arguments that a type of arguments knows.
    pub(crate) fn all<T: DeserializeOwned>(&self) -> Outcome<T> {
        T::deserialize(self.0).map_err(|error| format!("arguments: {error}").into())
    }
}

pub(crate) fn json(answer: impl Serialize) -> Outcome<Value> {
    Ok(serde_json::to_value(answer)?)
}

pub(crate) fn text(answer: Vec<u8>) -> Outcome<Value> {
    Ok(Value::String(String::from_utf8(answer)?))
}

/// The first page of a list; the server gives all of them alike.
pub(crate) fn pages<P: Page + Serialize>(list: List<P>) -> Outcome<Value> {
    let mut pages = Vec::new();
    for page in list.pages() {
        pages.push(json(page?)?);
    }
    match pages.iter().all(|page| *page == pages[0]) {
        true => pages.into_iter().next().ok_or_else(|| "no page".into()),
        false => Err(format!("pages differ: {pages:?}").into()),
    }
}

#[test]
fn every_operation_sends_and_reads_what_the_description_says() {
    let emulator = start(options());
    let client = build(builder(&emulator).rate_limit(false).retries(0))
        .with_options(CallOptions { wait: Some(false), ..CallOptions::default() });
    let vectors = include_str!("../vectors/operations.json");
    let vectors: Vec<Value> = serde_json::from_str(vectors).expect("vectors");
    let mut mismatches = Vec::new();
    for vector in &vectors {
        let mut found = Vec::new();
        check(&emulator, &client, vector, &mut found);
        let operation = &vector["operation"];
        if found.is_empty() {
            write_down(operation);
        }
        mismatches.extend(found.into_iter().map(|mismatch| format!("{operation}: {mismatch}")));
    }
    assert!(mismatches.is_empty(), "{}", mismatches.join("\n"));
    assert_eq!(vectors.len(), CALLS.len());
}

/// For the table of all languages.
fn write_down(operation: &Value) {
    let Some(path) = std::env::var_os("NEONAPI_PASSED_OPERATIONS") else { return };
    let file = OpenOptions::new().create(true).append(true).open(path);
    writeln!(file.expect("a file"), "{}", operation.as_str().expect("an operation"))
        .expect("a line");
}

fn check(emulator: &Emulator, client: &Client, vector: &Value, mismatches: &mut Vec<String>) {
    let operation = vector["operation"].as_str().expect("an operation");
    let Some((_, call)) = CALLS.iter().find(|(id, _)| *id == operation) else {
        mismatches.push("is not called".to_owned());
        return;
    };
    emulator.clear_faults();
    emulator.clear_requests();
    let answer = &vector["answer"];
    emulator.add_fault(Fault::new(canned(answer)).operation(operation));
    match call(client, &Given(&vector["arguments"])) {
        Ok(value) => {
            let expected = answer.get("value").unwrap_or(&answer["body"]);
            compare("answer", expected, &value, mismatches);
        }
        Err(error) => mismatches.push(error.to_string()),
    }
    match emulator.requests().first() {
        Some(request) => compare_request(&vector["request"], request, mismatches),
        None => mismatches.push("sends nothing".to_owned()),
    }
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
fn compare(place: &str, expected: &Value, found: &Value, mismatches: &mut Vec<String>) {
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
