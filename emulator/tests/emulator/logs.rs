//! The log of a branch.

use crate::common::{Client, Reply, eventually, instant, taking, texts};
use crate::functions::{deploy, deployed};
use neonapi_emulator::{Emulator, SeededProject};
use serde_json::{Value, json};

struct Log {
    client: Client,
    branch: String,
}

impl Log {
    fn new(emulator: &Emulator, project: &SeededProject) -> Log {
        let branch = format!("/projects/{}/branches/{}", project.id, project.default_branch_id);
        Log { client: Client::new(emulator), branch }
    }

    fn call(&self, query: Value) -> Reply {
        self.client.call("POST", &format!("{}/logs/query", self.branch), query)
    }

    fn messages(&self, query: Value) -> Vec<String> {
        let reply = self.call(query);
        assert_eq!(reply.status, 200, "{}", reply.text);
        texts(&reply.json()["logs"], "message")
    }

    fn reason(&self, query: Value) -> Value {
        let reply = self.call(query);
        assert_eq!(reply.status, 400, "{}", reply.text);
        reply.json()["reason"].clone()
    }
}

/// A branch on which a function was deployed well, deployed badly, and a bucket made.
fn eventful(emulator: &Emulator) -> Log {
    let log = Log::new(emulator, &emulator.seed_project("shop", 0));
    deployed(&log.client, &log.branch, "hello");
    deploy(&log.client, &log.branch, "hello", &[("zip", "text")]);
    let buckets = format!("{}/buckets", log.branch);
    log.client.expect(201, "POST", &buckets, json!({"name": "files"}));
    log
}

#[test]
fn what_happens_is_logged_and_found() {
    let emulator = instant();
    let log = eventful(&emulator);
    let all = log.messages(json!({"sort_order": "asc"}));
    assert_eq!(all[..3], ["deployment 1 started", "deployment 1 is live", "deployment 2 started"]);
    assert!(all[3].starts_with("deployment 2 failed"), "what is noticed late is in its place");
    assert_eq!(all.len(), 5);
    let newest_first: Vec<String> = all.iter().rev().cloned().collect();
    assert_eq!(log.messages(json!({})), newest_first);
    for (query, count) in [
        (json!({"source": "function"}), 4),
        (json!({"source": "storage"}), 1),
        (json!({"source": "pg_endpoint"}), 0),
        (json!({"service_name": "neon-storage/files"}), 1),
        (json!({"scope_name": "neon.storage.api.create_bucket"}), 1),
        (json!({"minimum_severity": "debug"}), 5),
        (json!({"minimum_severity": "error"}), 1),
        (json!({"severity_text": "INFO", "source": "function"}), 3),
        (json!({"body_contains": "IS LIVE"}), 1),
        (json!({"trace_id": "0af7651916cd43dd8448eb211c80319c"}), 0),
        (json!({"logql": "{entity_type=\"function\"} |= \"started\""}), 2),
        (json!({"since": "10m"}), 5),
        (json!({"start_time": "2020-01-01T00:00:00Z", "end_time": "2020-01-02T00:00:00Z"}), 0),
    ] {
        assert_eq!(log.messages(query.clone()).len(), count, "{query}");
    }
    let failed = log.call(json!({"minimum_severity": "error"})).json();
    assert_eq!(failed["logs"][0]["severity_number"], 17);
    assert_eq!(failed["logs"][0]["attributes"]["deployment_id"], 2);
}

#[test]
fn queries_that_cannot_be_answered_have_a_reason() {
    let emulator = instant();
    let log = eventful(&emulator);
    for (query, reason) in [
        (json!({"since": "8d"}), "time_range_too_large"),
        (json!({"since": "1h", "start_time": "2026-01-01T00:00:00Z"}), "conflicting_time_range"),
        (json!({"start_time": "2999-01-01T00:00:00Z"}), "invalid_time_range"),
        (json!({"cursor": "nonsense"}), "invalid_cursor"),
        (json!({"logql": "timeout"}), "invalid_logql"),
        (json!({"logql": "{}", "source": "function"}), "conflicting_filters"),
    ] {
        assert_eq!(log.reason(query.clone()), reason, "{query}");
    }
}

#[test]
fn the_log_is_read_in_pages() {
    let emulator = instant();
    let log = eventful(&emulator);
    for order in ["asc", "desc"] {
        let (mut found, mut cursor, mut pages) = (Vec::new(), Value::Null, 0);
        loop {
            let mut query = json!({"limit": 2, "sort_order": order, "since": "1h"});
            if cursor.is_string() {
                query["cursor"] = cursor;
            }
            let page = log.call(query).json();
            found.extend(texts(&page["logs"], "message"));
            pages += 1;
            cursor = page["next_cursor"].clone();
            assert_eq!(page["is_truncated"], cursor.is_string());
            if !cursor.is_string() {
                break;
            }
        }
        assert_eq!((found, pages), (log.messages(json!({"sort_order": order})), 3));
    }
}

#[test]
fn fields_have_the_values_that_were_logged() {
    let emulator = instant();
    let empty = Log::new(&emulator, &emulator.seed_project("quiet", 0));
    let fields =
        |log: &Log| log.client.get(&format!("{}/logs/fields", log.branch))["fields"].clone();
    assert_eq!(fields(&empty), json!([]));
    let log = eventful(&emulator);
    assert!(fields(&log).as_array().unwrap().contains(&json!("service_name")));
    let values = |query: &str| log.client.get(&format!("{}/logs/fields/{query}", log.branch));
    let services = values("service_name/values");
    let expected =
        json!({"values": ["neon-function/hello", "neon-storage/files"], "is_truncated": false});
    assert_eq!(services, expected);
    let first = values("service_name/values?limit=1");
    assert_eq!(first, json!({"values": ["neon-function/hello"], "is_truncated": true}));
    assert_eq!(values("entity_type/values?source=storage")["values"], json!(["storage"]));
    let path = format!("{}/logs/fields/colour/values", log.branch);
    assert_eq!(log.client.expect(400, "GET", &path, Value::Null)["reason"], "unknown_field");
    let path = format!("{}/logs/fields/entity_type/values?since=30d", log.branch);
    assert_eq!(log.client.expect(400, "GET", &path, Value::Null)["reason"], "time_range_too_large");
}

#[test]
fn computes_are_heard_of_and_transfers_too() {
    let emulator = taking(20);
    let project = emulator.seed_project("shop", 0);
    let log = Log::new(&emulator, &project);
    let endpoint = format!("/projects/{}/endpoints/{}", project.id, project.endpoint_id);
    log.client.expect(200, "POST", &format!("{endpoint}/restart"), Value::Null);
    let about = json!({"source": "pg_endpoint"});
    eventually("it is started", || log.messages(about.clone()) == ["compute started"]);
    assert_eq!(log.call(about).json()["logs"][0]["entity_id"], project.endpoint_id);
    log.client.expect(201, "POST", &format!("{}/buckets", log.branch), json!({"name": "f"}));
    let presign = format!("{}/buckets/f/objects/a/presign", log.branch);
    let link = log.client.expect(200, "POST", &presign, json!({"operation": "upload"}));
    let stranger = Client::stranger(&emulator);
    assert_eq!(
        stranger.send("PUT", link["url"].as_str().unwrap(), &[], "12345").unwrap().status,
        200
    );
    let put = log.call(json!({"scope_name": "neon.storage.s3.put"})).json();
    assert_eq!(put["logs"][0]["attributes"]["bytes"], 5);
}

#[test]
fn logs_that_there_are_not_have_a_reason_too() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let path = format!("/projects/{}/branches/br-none/logs/query", project.id);
    assert_eq!(client.expect(404, "POST", &path, json!({}))["reason"], "branch_not_found");
    let far =
        client.expect(201, "POST", "/projects", json!({"project": {"region_id": "aws-eu-west-2"}}));
    let (id, branch) =
        (far["project"]["id"].as_str().unwrap(), far["branch"]["id"].as_str().unwrap());
    let path = format!("/projects/{id}/branches/{branch}/logs/fields");
    assert_eq!(client.expect(404, "GET", &path, Value::Null)["reason"], "telemetry_not_enabled");
}

#[test]
fn a_child_has_a_log_of_its_own() {
    let emulator = instant();
    let log = eventful(&emulator);
    let (branches, _) = log.branch.rsplit_once('/').unwrap();
    let child = log.client.expect(201, "POST", branches, json!({}));
    let branch = format!("{branches}/{}", child["branch"]["id"].as_str().unwrap());
    let child = Log { client: Client::new(&emulator), branch };
    assert_eq!(child.messages(json!({})), Vec::<String>::new());
}
