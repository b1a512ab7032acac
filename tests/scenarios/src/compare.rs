//! Compares transcripts: with what a scenario says, and with each other.

use serde_json::{Value, json};

use crate::scenario::{Request, Scenario};
use crate::transcript::Transcript;

/// Settings whose names end in a unit, which Python leaves away.
const TIMES: [&str; 7] = [
    "connect_timeout_ms",
    "attempt_timeout_ms",
    "call_timeout_ms",
    "lock_timeout_ms",
    "wait_timeout_ms",
    "poll_interval_ms",
    "poll_interval_max_ms",
];

/// Fields that name settings and arguments as the language does.
const TEXTS: [&str; 2] = ["message", "detail"];

/// What is not as the scenario says.
pub(crate) fn with_expected(scenario: &Scenario, transcript: &Transcript) -> Vec<String> {
    let mut differences = Vec::new();
    differ("client", &scenario.client, &transcript.client, &mut differences);
    let expected: Vec<&Value> = scenario
        .steps
        .iter()
        .flat_map(|step| std::iter::repeat_n(&step.expect, if step.fork { 2 } else { 1 }))
        .collect();
    number("lines", expected.len(), transcript.lines.len(), &mut differences);
    for (place, (expected, line)) in expected.iter().zip(&transcript.lines).enumerate() {
        if *line == cancelled() && expected["error"]["kind"] == "Cancelled" {
            // The language's own, which carries nothing.
            continue;
        }
        differ(&format!("step {}", place + 1), expected, line, &mut differences);
    }
    number("requests", scenario.requests.len(), transcript.requests.len(), &mut differences);
    for (expected, (line, body)) in scenario.requests.iter().zip(&transcript.requests) {
        let (Request::Line(request) | Request::Full { request, .. }) = expected;
        if request != line {
            differences.push(format!("request: {line}, expected {request}"));
        }
        match expected {
            Request::Full { body: expected, exactly: true, .. } if expected != body => {
                differences
                    .push(format!("body of {line}: {body}, expected {expected} and no more"));
            }
            Request::Full { body: expected, .. } => {
                differ(&format!("body of {line}"), expected, body, &mut differences);
            }
            Request::Line(_) => {}
        }
    }
    let polls = &scenario.polls;
    if !(polls.at_least..=polls.at_most).contains(&transcript.polls) {
        differences.push(format!("{} polls, expected {polls:?}", transcript.polls));
    }
    number("pauses", scenario.pauses.len(), transcript.pauses.len(), &mut differences);
    for (expected, (text, time)) in scenario.pauses.iter().zip(&transcript.pauses) {
        let in_time = (expected.at_least_ms..=expected.at_most_ms).contains(time);
        if *text != expected.text || !in_time {
            differences.push(format!(
                "pause: '{text}' of {time} ms, expected '{}' of {} to {} ms",
                expected.text, expected.at_least_ms, expected.at_most_ms,
            ));
        }
    }
    if transcript.headers.iter().any(|it| it["authorization"] != true) {
        differences.push("a request without a key".to_owned());
    }
    leaks(transcript, &mut differences);
    differences
}

/// A secret as a language prints it must not hold its text.
fn leaks(transcript: &Transcript, differences: &mut Vec<String>) {
    for line in &transcript.lines {
        let (Some(shown), Some(value)) =
            (line["value"]["shown"].as_str(), line["value"]["value"].as_str())
        else {
            continue;
        };
        if value.is_empty() || shown.contains(value) {
            differences.push(format!("a secret is printed as {shown}"));
        }
    }
}

fn number(what: &str, expected: usize, found: usize, differences: &mut Vec<String>) {
    if expected != found {
        differences.push(format!("{found} {what}, expected {expected}"));
    }
}

/// Adds what is in `expected` and not in `found`: of objects only the fields that are expected, of lists all
/// entries. `{"$contains": "..."}` stands for a text with that in it.
fn differ(place: &str, expected: &Value, found: &Value, differences: &mut Vec<String>) {
    match (expected, found) {
        (Value::Object(fields), found) if fields.contains_key("$contains") => {
            let part = fields["$contains"].as_str().unwrap_or_default();
            let part_alike = named_alike(part);
            if !found.as_str().is_some_and(|text| named_alike(text).contains(&part_alike)) {
                differences.push(format!("{place}: {found}, expected a text with '{part}'"));
            }
        }
        (Value::Object(fields), Value::Object(there)) => {
            for (name, value) in fields {
                let inner = there.get(name).unwrap_or(&Value::Null);
                differ(&format!("{place}.{name}"), value, inner, differences);
            }
        }
        (Value::Array(values), Value::Array(there)) => {
            number(&format!("in {place}"), values.len(), there.len(), differences);
            for (index, (value, inner)) in values.iter().zip(there).enumerate() {
                differ(&format!("{place}[{index}]"), value, inner, differences);
            }
        }
        _ if expected == found => {}
        _ => differences.push(format!("{place}: {found}, expected {expected}")),
    }
}

/// What a call gives whose cancellation is the language's own.
fn cancelled() -> Value {
    json!({ "error": { "kind": "Cancelled" } })
}

/// What is not the same in two languages.
pub(crate) fn with_each_other(one: &Transcript, other: &Transcript) -> Vec<String> {
    let parts = [
        ("client", &comparable(&one.client), &comparable(&other.client)),
        ("lines", &lines(one, other), &lines(other, one)),
        ("log", &told_by_all(&one.events), &told_by_all(&other.events)),
        ("requests", &json!(one.requests), &json!(other.requests)),
        ("headers", &json!(one.headers), &json!(other.headers)),
    ];
    let different = parts.iter().filter(|(_, one, other)| one != other);
    different.map(|(what, one, other)| format!("{what}:\n    {other}\n  and\n    {one}")).collect()
}

/// A log without the ends of cancelled calls: where cancellation is the language's own, a call does not wait until the
/// engine has told of its end, and is not begun at all when it was cancelled before.
fn told_by_all(events: &[Value]) -> Value {
    events.iter().filter(|event| event["text"] != "failed: Cancelled").cloned().collect()
}

/// Lines to compare with another language; where its cancellation carries nothing, nothing of it is compared.
fn lines(transcript: &Transcript, other: &Transcript) -> Value {
    let others = other.lines.iter().map(Some).chain(std::iter::repeat(None));
    let lines = transcript.lines.iter().zip(others).map(|(line, other)| {
        let is_cancelled = line["error"]["kind"] == "Cancelled";
        match other {
            Some(other) if is_cancelled && *other == cancelled() => cancelled(),
            _ => comparable(line),
        }
    });
    lines.collect()
}

/// A line without what each language has of its own: how it prints things.
fn comparable(line: &Value) -> Value {
    match line {
        Value::Object(fields) => {
            let fields = fields.iter().filter(|(name, _)| *name != "shown");
            let fields = fields.map(|(name, value)| match value {
                Value::String(text) if TEXTS.contains(&name.as_str()) => {
                    (name.clone(), Value::String(named_alike(text)))
                }
                value => (name.clone(), comparable(value)),
            });
            fields.collect()
        }
        Value::Array(values) => values.iter().map(comparable).collect(),
        other => other.clone(),
    }
}

/// A text with the names of settings and arguments in one style: in camel case, and without units.
fn named_alike(text: &str) -> String {
    let text = TIMES.iter().fold(text.to_owned(), |text, name| {
        let short = name.trim_end_matches("_ms");
        text.replace(&format!("{short} (in milliseconds)"), name).replace(name, short)
    });
    in_camel_case(&text)
}

/// Every `snake_case` as `snakeCase`.
fn in_camel_case(text: &str) -> String {
    let mut parts = text.split('_');
    let mut joined = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let is_inside = joined.ends_with(|it: char| it.is_ascii_lowercase());
        match part.chars().next().filter(char::is_ascii_lowercase) {
            Some(first) if is_inside => {
                joined.push(first.to_ascii_uppercase());
                joined.push_str(&part[1..]);
            }
            _ => {
                joined.push('_');
                joined.push_str(part);
            }
        }
    }
    joined
}
