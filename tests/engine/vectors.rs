//! Every operation once, with every argument: the request that it makes, and what it makes of the answer.

use std::cell::Cell;
use std::error::Error;

use neonapi::{CallOptions, Client, List, Page};
use neonapi_emulator::Emulator;
use neonapi_tests::vectors::{answer_with, compare, compare_requests, write_down};
use neonapi_tests::{build, builder, options, start};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::generated::calls::CALLS;

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

thread_local! {
    /// How many pages the list of a call had.
    static PAGES: Cell<usize> = const { Cell::new(1) };
}

/// The first page of a list; the server gives all of them alike.
pub(crate) fn pages<P: Page + Serialize>(list: List<P>) -> Outcome<Value> {
    let mut pages = Vec::new();
    for page in list.pages() {
        pages.push(json(page?)?);
    }
    PAGES.set(pages.len());
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
            write_down(operation.as_str().expect("an operation")).expect("a line");
        }
        mismatches.extend(found.into_iter().map(|mismatch| format!("{operation}: {mismatch}")));
    }
    assert!(mismatches.is_empty(), "{}", mismatches.join("\n"));
    assert_eq!(vectors.len(), CALLS.len());
}

fn check(emulator: &Emulator, client: &Client, vector: &Value, mismatches: &mut Vec<String>) {
    let operation = vector["operation"].as_str().expect("an operation");
    let Some((_, call)) = CALLS.iter().find(|(id, _)| *id == operation) else {
        mismatches.push("is not called".to_owned());
        return;
    };
    answer_with(emulator, vector);
    PAGES.set(1);
    let answer = &vector["answer"];
    match call(client, &Given(&vector["arguments"])) {
        Ok(value) => {
            let expected = answer.get("value").unwrap_or(&answer["body"]);
            compare("answer", expected, &value, mismatches);
        }
        Err(error) => mismatches.push(error.to_string()),
    }
    let pages = u64::try_from(PAGES.get()).expect("some pages");
    compare_requests(&vector["request"], &emulator.requests(), pages, mismatches);
}
