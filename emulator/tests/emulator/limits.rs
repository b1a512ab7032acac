//! Rate limits as clients meet them.

use crate::common::{Client, start};
use neonapi_emulator::{Options, RetryAfterForm};
use serde_json::{Value, json};

fn statuses(client: &Client, method: &str, path: &str, count: usize) -> Vec<u16> {
    (0..count).map(|_| client.call(method, path, Value::Null).status).collect()
}

#[test]
fn a_burst_beyond_the_bucket_is_refused_before_anything_is_done() {
    let options = Options { requests_per_minute: 1, ..Options::default() };
    let emulator = start(options);
    let mut client = Client::new(&emulator);
    let seen = statuses(&client, "GET", "/regions", 45);
    assert_eq!(seen[..40], [200; 40]);
    assert_eq!(seen[40..], [429; 5]);
    // Even a request without a key is limited first.
    client.key = String::new();
    let refused = client.call("POST", "/projects", json!({"project": {}}));
    assert_eq!(refused.status, 429);
    assert_eq!(refused.json()["message"], "Too many requests");
    assert_eq!(refused.header("retry-after"), None);
    let counters = emulator.counters();
    assert_eq!((counters.rate_limited_total, counters.status(429)), (6, 6));
    // Control is never limited.
    assert_eq!(client.control("GET", "/counters", Value::Null).status, 200);
}

#[test]
fn the_header_has_the_form_asked_for() {
    let refused = |retry_after| {
        let options = Options {
            account_burst: 1,
            requests_per_minute: 30,
            retry_after,
            ..Options::default()
        };
        let client_of = start(options);
        let client = Client::new(&client_of);
        client.get("/regions");
        client.call("GET", "/regions", Value::Null).header("retry-after").unwrap().to_owned()
    };
    assert_eq!(refused(RetryAfterForm::Seconds), "2");
    assert!(refused(RetryAfterForm::Date).ends_with(" GMT"));
}

#[test]
fn some_routes_have_limits_of_their_own() {
    let options = Options { account_burst: 1000, ..Options::default() };
    let emulator = start(options);
    let client = Client::new(&emulator);
    let consumption = statuses(&client, "GET", "/consumption_history/v2/projects", 32);
    assert_eq!(consumption.iter().filter(|status| **status == 429).count(), 2);
    let keys = format!("/organizations/{}/api_keys", emulator.org_id());
    let created = statuses(&client, "POST", &keys, 12);
    assert!(created[10..].contains(&429), "{created:?}");
    assert_eq!(created[..10], [400; 10]);
}

#[test]
fn limits_can_be_switched_off() {
    let emulator = start(Options { rate_limit: false, ..Options::default() });
    let client = Client::new(&emulator);
    assert!(statuses(&client, "GET", "/regions", 200).iter().all(|status| *status == 200));
}
