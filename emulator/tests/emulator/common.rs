//! A small client for the tests of the emulator.

use std::time::{Duration, Instant};

use neonapi_emulator::{
    Emulator, Options, Seed, SeedApiKey, SeedApiKeyKind, SeedMember, SeedOrganization,
};
use serde_json::Value;

/// An emulator that holds its answers against the description.
pub(crate) fn start(options: Options) -> Emulator {
    Emulator::start(Options { check_answers: true, ..options }).unwrap()
}

/// An emulator without limits whose operations are over at once.
pub(crate) fn instant() -> Emulator {
    taking(0)
}

/// An emulator without limits whose operations take this long.
pub(crate) fn taking(milliseconds: u64) -> Emulator {
    let operation_duration_ms = milliseconds..=milliseconds;
    start(Options { operation_duration_ms, rate_limit: false, ..Options::default() })
}

/// A client of one emulator.
pub(crate) struct Client {
    agent: ureq::Agent,
    pub(crate) base_url: String,
    pub(crate) key: String,
}

/// An answer.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: ureq::http::HeaderMap,
    pub(crate) text: String,
}

impl Reply {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or(Value::Null)
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }
}

impl Client {
    pub(crate) fn new(emulator: &Emulator) -> Client {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .timeout_global(Some(Duration::from_secs(10)))
            .build();
        Client { agent: config.into(), base_url: emulator.base_url(), key: "key".to_owned() }
    }

    /// The same emulator with another key.
    pub(crate) fn with_key(&self, key: &str) -> Client {
        let (agent, base_url) = (self.agent.clone(), self.base_url.clone());
        Client { agent, base_url, key: key.to_owned() }
    }

    /// A client that sends to whole addresses and has no key.
    pub(crate) fn stranger(emulator: &Emulator) -> Client {
        Client { base_url: String::new(), key: String::new(), ..Client::new(emulator) }
    }

    pub(crate) fn send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: impl Into<Vec<u8>>,
    ) -> Result<Reply, ureq::Error> {
        let mut request = ureq::http::Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.base_url))
            .header("authorization", format!("Bearer {}", self.key));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let body = body.into();
        let mut response = match body.is_empty() {
            true => self.agent.run(request.body(()).unwrap()),
            false => self.agent.run(request.body(body).unwrap()),
        }?;
        let text = response.body_mut().read_to_string()?;
        Ok(Reply { status: response.status().as_u16(), headers: response.headers().clone(), text })
    }

    pub(crate) fn call(&self, method: &str, path: &str, body: Value) -> Reply {
        let json = [("content-type", "application/json")];
        let text = if body.is_null() { String::new() } else { body.to_string() };
        self.send(method, path, &json, text).unwrap()
    }

    /// Sends a request and insists on the status.
    pub(crate) fn expect(&self, status: u16, method: &str, path: &str, body: Value) -> Value {
        let reply = self.call(method, path, body);
        assert_eq!(reply.status, status, "{method} {path}: {}", reply.text);
        reply.json()
    }

    pub(crate) fn get(&self, path: &str) -> Value {
        self.expect(200, "GET", path, Value::Null)
    }

    /// A control request.
    pub(crate) fn control(&self, method: &str, path: &str, body: Value) -> Reply {
        let root = self.base_url.strip_suffix("/api/v2").unwrap().to_owned();
        let agent = self.agent.clone();
        let client = Client { agent, base_url: root, key: String::new() };
        client.call(method, &format!("/_emulator{path}"), body)
    }
}

/// Waits until something holds.
pub(crate) fn eventually(what: &str, mut holds: impl FnMut() -> bool) {
    let started = Instant::now();
    while !holds() {
        assert!(started.elapsed() < Duration::from_secs(5), "never: {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// The time so many seconds from now, in whole seconds.
pub(crate) fn seconds_from_now(seconds: i64) -> String {
    let now = jiff::Timestamp::now().as_second();
    jiff::Timestamp::from_second(now + seconds).unwrap().to_string()
}

pub(crate) fn texts(value: &Value, field: &str) -> Vec<String> {
    let items = value.as_array().unwrap().iter();
    items.map(|item| item[field].as_str().unwrap().to_owned()).collect()
}

/// A seed of an organization with these members, by address and role.
pub(crate) fn organization(id: &str, members: &[(&str, &str)]) -> SeedOrganization {
    let member = |(email, role): &(&str, &str)| SeedMember {
        email: (*email).to_owned(),
        role: (*role).to_owned(),
    };
    let members = members.iter().map(member).collect();
    SeedOrganization { id: id.to_owned(), members, ..SeedOrganization::default() }
}

/// A client with a personal key of the user with this address, who gets an account.
pub(crate) fn client_of(emulator: &Emulator, email: &str) -> Client {
    let key = SeedApiKey {
        key: format!("key-of-{email}"),
        kind: SeedApiKeyKind::Personal,
        email: email.to_owned(),
        ..SeedApiKey::default()
    };
    let client = Client::new(emulator).with_key(&key.key);
    emulator.seed(&Seed { api_keys: vec![key], ..Seed::default() }).unwrap();
    client
}

/// A client with a key of an organization.
pub(crate) fn client_of_organization(emulator: &Emulator, org_id: &str) -> Client {
    let key = SeedApiKey {
        key: format!("key-of-{org_id}"),
        kind: SeedApiKeyKind::Organization,
        org_id: org_id.to_owned(),
        ..SeedApiKey::default()
    };
    let client = Client::new(emulator).with_key(&key.key);
    emulator.seed(&Seed { api_keys: vec![key], ..Seed::default() }).unwrap();
    client
}
