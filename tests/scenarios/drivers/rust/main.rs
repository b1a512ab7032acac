//! The driver of scenarios in Rust. What it reads and prints stands in `../README.md`.

mod calls;
mod show;
mod soak;

use std::collections::BTreeMap;
use std::io::{self, BufRead, Write};
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use neonapi::{CallOptions, CancelToken, Client, ClientBuilder, LogEvent, LogHook, Wait};
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

/// A call that is being put together.
#[derive(Clone, Debug, Default)]
pub(crate) struct Call {
    name: String,
    arguments: BTreeMap<String, String>,
    options: BTreeMap<String, String>,
    cancel: CancelToken,
}

#[derive(Default)]
struct Driver {
    settings: BTreeMap<String, String>,
    client: Option<Client>,
    call: Call,
    running: Option<JoinHandle<()>>,
    events: Arc<Mutex<Vec<Value>>>,
}

fn main() -> ExitCode {
    let mut driver = Driver::default();
    for line in io::stdin().lock().lines() {
        let Ok(line) = line else { return ExitCode::FAILURE };
        let words: Vec<String> = line
            .split(' ')
            .map(|word| if word == "%" { "" } else { word })
            .map(|word| percent_decode_str(word).decode_utf8_lossy().into_owned())
            .collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        driver.follow(&words);
    }
    ExitCode::SUCCESS
}

impl Driver {
    fn follow(&mut self, words: &[&str]) {
        match *words {
            ["setting", name, value] => drop(self.settings.insert(name.into(), value.into())),
            ["client"] => self.make_client(false),
            ["client", "quiet"] => self.make_client(true),
            ["call", name] => self.call = Call { name: name.into(), ..Call::default() },
            ["argument", name, value] => {
                drop(self.call.arguments.insert(name.into(), value.into()));
            }
            ["option", name, value] => drop(self.call.options.insert(name.into(), value.into())),
            ["go"] => self.go(),
            ["cancel"] => self.call.cancel.cancel(),
            ["fork"] => self.fork(),
            ["soak", tasks, time, projects] => self.load(|client| {
                let time = Duration::from_millis(time.parse().unwrap_or_default());
                let projects: Vec<&str> = projects.split(',').collect();
                soak::soak(client, tasks.parse().unwrap_or_default(), time, &projects)
            }),
            ["waits", tasks, projects] => self.load(|client| {
                let projects: Vec<&str> = projects.split(',').collect();
                soak::waits(client, tasks.parse().unwrap_or_default(), &projects)
            }),
            ["events"] => {
                let events = self.events.lock().unwrap_or_else(PoisonError::into_inner).clone();
                print(&json!({ "events": events }));
            }
            ["end"] => {
                self.join();
                *self = Driver::default();
            }
            _ => print(&json!({ "unknown": words.join(" ") })),
        }
    }

    fn make_client(&mut self, quiet: bool) {
        let events = self.events.clone();
        let hook = LogHook::new(move |event: &LogEvent| {
            events.lock().unwrap_or_else(PoisonError::into_inner).push(show::event(event));
        });
        let mut settings = String::new();
        let made = builder(&self.settings).and_then(|builder| {
            settings = format!("{builder:?}");
            let builder = if quiet { builder } else { builder.log(hook) };
            builder.build().map_err(|error| show::error(&error))
        });
        match made {
            Ok(client) => {
                print(&json!({ "client": true, "shown": format!("{settings} {client:?}") }));
                self.client = Some(client);
            }
            Err(error) => print(&error),
        }
    }

    fn go(&mut self) {
        self.join();
        let (Some(client), call) = (self.client.clone(), self.call.clone()) else {
            return print(&json!({ "unknown": "a call without a client" }));
        };
        self.running = Some(thread::spawn(move || print(&make(&client, &call))));
    }

    /// The same call in a child and then here.
    fn fork(&mut self) {
        self.join();
        let Some(client) = &self.client else {
            return print(&json!({ "unknown": "a call without a client" }));
        };
        let child = neonapi_tests::fork::in_child(|| {
            print(&make(client, &self.call));
            true
        });
        if !child.has_succeeded() {
            print(&json!({ "unknown": "what became of the child" }));
        }
        print(&make(client, &self.call));
    }

    fn load(&mut self, work: impl FnOnce(&Client) -> Value) {
        self.join();
        match &self.client {
            Some(client) => print(&work(client)),
            None => print(&json!({ "unknown": "calls without a client" })),
        }
    }

    fn join(&mut self) {
        if let Some(running) = self.running.take() {
            let _ = running.join();
        }
    }
}

/// A builder with these settings; what is no setting gives the line to print.
fn builder(settings: &BTreeMap<String, String>) -> Result<ClientBuilder, Value> {
    let mut builder = Client::builder();
    for (name, value) in settings {
        let number =
            || value.parse::<u64>().map_err(|_| json!({ "unknown": format!("{name} {value}") }));
        builder = match name.as_str() {
            "api_key" => builder.api_key(value.clone()),
            "base_url" => builder.base_url(value.clone()),
            "org_id" => builder.org_id(value.clone()),
            "call_timeout_ms" if value == "none" => builder.call_timeout_ms(None),
            "call_timeout_ms" => builder.call_timeout_ms(number()?),
            "attempt_timeout_ms" => builder.attempt_timeout_ms(number()?),
            "connect_timeout_ms" => builder.connect_timeout_ms(number()?),
            "lock_timeout_ms" => builder.lock_timeout_ms(number()?),
            "max_response_bytes" => builder.max_response_bytes(number()?),
            "poll_interval_ms" => builder.poll_interval_ms(number()?),
            "poll_interval_max_ms" => builder.poll_interval_max_ms(number()?),
            "rate_limit" => builder.rate_limit(value == "true"),
            "requests_per_minute" => builder.requests_per_minute(number()?),
            "account_burst" => builder.account_burst(number()?),
            "retries" => builder.retries(number()?),
            "wait_timeout_ms" => builder.wait_timeout_ms(number()?),
            "user_agent_suffix" => builder.user_agent_suffix(value.clone()),
            "wait" => builder.wait(match value.as_str() {
                "all" => Wait::All,
                "creations" => Wait::Creations,
                _ => Wait::None,
            }),
            _ => return Err(json!({ "unknown": format!("setting {name}") })),
        };
    }
    Ok(builder)
}

/// Makes a call and gives the line to print.
fn make(client: &Client, call: &Call) -> Value {
    let number = |name: &str| call.options.get(name).and_then(|value| value.parse().ok());
    let client = client.with_options(CallOptions {
        cancel: Some(call.cancel.clone()),
        call_timeout_ms: number("call_timeout_ms"),
        wait: call.options.get("wait").map(|value| value == "true"),
        wait_timeout_ms: number("wait_timeout_ms"),
        ..CallOptions::default()
    });
    if !call.options.contains_key("with_response") {
        return calls::make(&client, call);
    }
    let mut line = Value::Null;
    let response = client.with_response(|client| {
        line = calls::make(client, call);
        Ok(())
    });
    match response {
        Ok(response) if line.get("value").is_some() => json!({ "value": {
            "value": line["value"],
            "status": response.details.status(),
            "attempts": response.details.attempts(),
            "missing_fields": response.details.missing_fields(),
        } }),
        _ => line,
    }
}

/// One line, all of it or nothing.
fn print(line: &Value) {
    let mut screen = io::stdout().lock();
    // Where nobody reads any more there is nobody to tell.
    let _ = writeln!(screen, "{line}").and_then(|()| screen.flush());
}
