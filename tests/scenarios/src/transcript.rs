//! What came of a scenario, without what differs from run to run.

use jiff::{SignedDuration, Timestamp};
use neonapi_emulator::RecordedRequest;
use serde_json::{Map, Value, json};

/// Requests of a wait, whose number depends on time.
const POLLS: [&str; 2] = ["getProjectOperation", "listProjectOperations"];
/// What an error adds when a wait ends while a poll is under way or begins, and not between two.
const IN_A_POLL: [&str; 2] = [
    "; the last poll failed: no complete answer from $server in time",
    "; the last poll failed: its time was over before it could begin",
];
type Mask = (&'static str, fn(char) -> bool, &'static str);

/// What the server makes up: what stands before it, what it is made of, and the word for it.
const OF_A_RUN: [Mask; 3] = [
    ("request id ", |it| it.is_ascii_hexdigit() || it == '-', "$id"),
    ("cursor=", |it| it != '&' && it != ' ', "$cursor"),
    ("br-", |it| it.is_ascii_alphanumeric() || it == '-', "$new"),
];

/// Names of what differs from run to run, or is too long to be written down.
pub(crate) struct Names {
    pub(crate) names: Vec<(String, String)>,
    pub(crate) base_url: String,
}

impl Names {
    /// Puts values where names stand.
    pub(crate) fn put_into(&self, text: &str) -> String {
        let names = self.names.iter().filter(|(name, _)| text.contains(name.as_str()));
        names.fold(text.to_owned(), |text, (name, value)| text.replace(name, value))
    }

    /// Puts names where values stand.
    fn take_out_of(&self, text: &str) -> String {
        let root = self.base_url.trim_end_matches("/api/v2");
        let address = root.trim_start_matches("http://");
        let text = text.replace(root, "$server").replace(address, "$server");
        let names = self.names.iter().filter(|(_, value)| text.contains(value.as_str()));
        let text = names.fold(text.clone(), |text, (name, value)| text.replace(value, name));
        let text = OF_A_RUN.into_iter().fold(text, |text, mask| masked(&text, mask));
        IN_A_POLL.iter().fold(text, |text, part| text.replace(part, ""))
    }

    fn take_out_of_value(&self, value: &Value) -> Value {
        match value {
            Value::Number(number) if self.names.iter().any(|(_, it)| *it == number.to_string()) => {
                Value::String(self.take_out_of(&number.to_string()))
            }
            Value::String(text) if is_of_now(text) => Value::String("$now".to_owned()),
            Value::String(text) => Value::String(self.take_out_of(text)),
            Value::Array(values) => values.iter().map(|it| self.take_out_of_value(it)).collect(),
            Value::Object(fields) => {
                let fields = fields.iter();
                let fields = fields.map(|(name, it)| (name.clone(), self.take_out_of_value(it)));
                Value::Object(fields.collect::<Map<_, _>>())
            }
            other => other.clone(),
        }
    }
}

fn headers(request: &RecordedRequest) -> Value {
    let mut headers = request.headers.clone();
    headers.retain(|name, _| !["host", "user-agent"].contains(&name.as_str()));
    headers.entry("x-request-id".to_owned()).and_modify(|id| *id = "$id".to_owned());
    // The server does not keep its value, but takes one key only.
    json!({ "authorization": request.authorization, "others": headers })
}

/// Whether an event says that a poll was under way when its wait ended.
fn ends_poll(event: &Value) -> bool {
    POLLS.iter().any(|poll| event["operation_id"] == *poll)
        && ["failed: Cancelled", "failed: Timeout"].iter().any(|text| event["text"] == *text)
}

/// Whether the server has written down when it did something.
fn is_of_now(text: &str) -> bool {
    text.parse::<Timestamp>().is_ok_and(|moment| {
        moment.duration_until(Timestamp::now()).abs() < SignedDuration::from_hours(1)
    })
}

/// Puts a word in the place of what follows every occurrence of a prefix.
fn masked(text: &str, (prefix, allowed, word): Mask) -> String {
    let mut parts = text.split(prefix);
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let rest = part.trim_start_matches(allowed);
        plain.push_str(prefix);
        plain.push_str(if rest.len() < part.len() { word } else { "" });
        plain.push_str(rest);
    }
    plain
}

/// What came of a scenario.
pub(crate) struct Transcript {
    pub(crate) client: Value,
    /// A line for each call.
    pub(crate) lines: Vec<Value>,
    /// What the log said of pauses and failures.
    pub(crate) events: Vec<Value>,
    /// How long each pause before a repeat was to be, with the text of its event.
    pub(crate) pauses: Vec<(String, u64)>,
    /// Method, path and status of each request, and its body.
    pub(crate) requests: Vec<(String, Value)>,
    /// How many requests only looked at operations.
    pub(crate) polls: usize,
    /// Headers of each request, without those that say where it goes and which language sends it.
    pub(crate) headers: Vec<Value>,
}

impl Transcript {
    pub(crate) fn new(
        names: &Names,
        client: Value,
        lines: Vec<Value>,
        events: &[Value],
        requests: &[RecordedRequest],
    ) -> Transcript {
        let events: Vec<&Value> =
            events.iter().filter(|it| it["level"] != "debug" && !ends_poll(it)).collect();
        let text = |event: &Value| names.take_out_of(event["text"].as_str().unwrap_or_default());
        let all = requests.len();
        let requests: Vec<&RecordedRequest> = requests
            .iter()
            .filter(|it| it.operation.is_none_or(|operation| !POLLS.contains(&operation)))
            .collect();
        Transcript {
            client: names.take_out_of_value(&client),
            lines: lines.iter().map(|line| names.take_out_of_value(line)).collect(),
            events: events
                .iter()
                .map(|event| {
                    json!({
                        "level": event["level"],
                        "operation_id": event["operation_id"],
                        "text": text(event),
                        "status": event["status"],
                        "attempt": event["attempt"],
                    })
                })
                .collect(),
            pauses: events
                .iter()
                .filter(|event| text(event).starts_with("paused after"))
                .map(|event| (text(event), event["duration_ms"].as_u64().unwrap_or_default()))
                .collect(),
            polls: all - requests.len(),
            headers: requests.iter().map(|it| headers(it)).collect(),
            requests: requests
                .iter()
                .map(|it| {
                    let query = if it.query.is_empty() { "" } else { "?" };
                    let status = it.status.map_or("-".to_owned(), |status| status.to_string());
                    let path = it.path.trim_start_matches("/api/v2");
                    let line = format!("{} {path}{query}{} {status}", it.method, it.query);
                    let body = it.json().unwrap_or_else(|| {
                        Value::String(String::from_utf8_lossy(&it.body).into_owned())
                    });
                    let body = if it.body.is_empty() { Value::Null } else { body };
                    (names.take_out_of(&line), names.take_out_of_value(&body))
                })
                .collect(),
        }
    }

    /// All of it, as people read it.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        if self.client.get("client").is_none() {
            text.push_str(&format!("  client {}\n", self.client));
        }
        for line in &self.lines {
            text.push_str(&format!("  {line}\n"));
        }
        for event in &self.events {
            text.push_str(&format!(
                "  log {} {} {}\n",
                event["level"].as_str().unwrap_or_default(),
                event["operation_id"].as_str().unwrap_or_default(),
                event["text"].as_str().unwrap_or_default(),
            ));
        }
        for (line, body) in &self.requests {
            let body = if body.is_null() { String::new() } else { format!(" {body}") };
            text.push_str(&format!("  > {line}{body}\n"));
        }
        text
    }
}
