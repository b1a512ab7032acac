//! A walk of a list whose server does what it likes with cursors. Input: which list, the cursor to begin at in
//! a line, and a page in each further line; the server goes round and round in them.
#![no_main]

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use libfuzzer_sys::fuzz_target;
use neonapi::models::{ListBranches, ListObjects, ListProjects};
use neonapi::{Client, Error, fuzzing};
use neonapi_fuzz::{Asked, choice_and_text};
use serde_json::{Value, json};

/// As far as a list without end is walked.
const PAGES: usize = 50;

fuzz_target!(|data: &[u8]| {
    let Some((list, text)) = choice_and_text(data) else { return };
    let mut lines = text.split('\n').map(str::to_owned);
    let start = lines.next().filter(|cursor| !cursor.is_empty());
    let lines: Vec<String> = lines.collect();
    if lines.is_empty() || lines.len() > 40 {
        return;
    }
    let asked = Asked::default();
    let given = Arc::new(Mutex::new(Vec::new()));
    let server = (asked.clone(), given.clone(), lines.clone());
    let client = fuzzing::client(fuzzing::settings(), move |url| {
        let (asked, given, lines) = &server;
        let number = asked.all().len();
        asked.note(url);
        let (cursor, body) = page(list % 3, &lines[number % lines.len()], number);
        given.lock().unwrap_or_else(PoisonError::into_inner).push(cursor);
        fuzzing::Reply::body(200, body)
    });
    let client = client.expect("the settings are good");
    let pages = walk(&client, list % 3, start.clone());
    let given = given.lock().unwrap_or_else(PoisonError::into_inner);
    check(&asked, start.as_deref(), &given, pages, &lines);
});

/// The cursor that a page gives, where the target knows it, and the page.
fn page(list: usize, line: &str, number: usize) -> (Option<String>, String) {
    if let Some(body) = line.strip_prefix('!') {
        return (None, body.to_owned());
    }
    let (cursor, is_empty) = match line.split_at_checked(1) {
        Some(("^", rest)) => (format!("{rest}{number}"), false),
        Some(("0", rest)) => (rest.to_owned(), true),
        _ => (line.to_owned(), false),
    };
    let items = |item: Value| if is_empty { json!([]) } else { json!([item]) };
    let body = match list {
        0 => json!({"projects": items(json!({"id": "p"})), "pagination": {"cursor": cursor}}),
        1 => json!({"branches": items(json!({"id": "b"})), "pagination": {"next": cursor}}),
        _ => json!({"objects": items(json!({"key": "k"})), "next_cursor": cursor}),
    };
    (Some(cursor), body.to_string())
}

/// How many pages came.
fn walk(client: &Client, list: usize, cursor: Option<String>) -> usize {
    match list {
        0 => {
            let arguments = ListProjects { cursor, ..Default::default() };
            count(client.projects().list(&arguments).pages().map(|page| page.map(drop)))
        }
        1 => {
            let arguments = ListBranches { cursor, ..Default::default() };
            count(client.branches().list("p", &arguments).pages().map(|page| page.map(drop)))
        }
        _ => {
            let arguments = ListObjects { cursor, ..Default::default() };
            count(
                client.objects().list("p", "b", "u", &arguments).pages().map(|page| page.map(drop)),
            )
        }
    }
}

fn count(pages: impl Iterator<Item = Result<(), Error>>) -> usize {
    let mut good = 0;
    let mut failed = false;
    for page in pages.take(PAGES) {
        assert!(!failed, "a page after an error");
        match page {
            Ok(()) => good += 1,
            Err(error) => {
                assert_eq!(error.kind(), neonapi::ErrorKind::Decode, "{error}");
                failed = true;
            }
        }
    }
    good
}

fn check(
    asked: &Asked,
    start: Option<&str>,
    given: &[Option<String>],
    pages: usize,
    lines: &[String],
) {
    let asked = asked.all();
    assert!(asked.len() <= pages + 1, "{} requests for {pages} pages", asked.len());
    if !lines.iter().any(|line| line.starts_with('^')) {
        assert!(asked.len() <= lines.len() + 1, "a cursor was followed again: {asked:?}");
    }
    let mut sent = HashSet::new();
    let before = std::iter::once(Some(start.unwrap_or_default().to_owned()));
    for (url, cursor) in asked.iter().zip(before.chain(given.iter().cloned())) {
        let found: Vec<String> = url
            .query_pairs()
            .filter(|(name, _)| name == "cursor")
            .map(|(_, value)| value.into_owned())
            .collect();
        assert!(found.len() <= 1 && url.query_pairs().count() == found.len(), "{url}");
        let found = found.first().cloned().unwrap_or_default();
        if let Some(cursor) = cursor {
            assert_eq!(found, cursor, "not the cursor of the page before");
        }
        assert!(sent.insert(found), "the same page was asked for again: {url}");
    }
}
