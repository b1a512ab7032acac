//! Control over HTTP, records, counters, and the emulator as an object.

use std::time::{Duration, Instant};

use crate::common::{Client, instant, start};
use neonapi_emulator::{Emulator, Options};
use serde_json::{Value, json};

#[test]
fn faults_are_added_and_removed_over_http() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let fault = json!({"operation": "listProjects", "action": {"kind": "status", "status": 500}});
    assert_eq!(client.control("POST", "/faults", fault.clone()).status, 201);
    client.expect(500, "GET", "/projects", Value::Null);
    assert_eq!(client.control("DELETE", "/faults", Value::Null).status, 204);
    client.get("/projects");
    let added = client.control("POST", "/faults", json!([fault, fault]));
    assert_eq!(added.json(), json!({"added": 2}));
    let wrong = [
        json!({"operation": "listProject", "action": {"kind": "drop_before"}}),
        json!({"action": {"kind": "explode"}}),
        json!({"actions": {}}),
        json!({"probability": 2, "action": {"kind": "drop_before"}}),
        json!([{"action": {"kind": "status", "status": 777}}]),
    ];
    for fault in wrong {
        let refused = client.control("POST", "/faults", fault);
        assert_eq!(refused.status, 400);
        assert!(refused.json()["message"].is_string());
    }
}

#[test]
fn requests_are_remembered_as_they_came() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let path = format!("/projects/{}/branches/a%2Fb?x=%20y", project.id);
    let headers = [
        ("user-agent", "test/1"),
        ("content-type", "application/json"),
        ("cookie", "session=secret"),
    ];
    client.send("PATCH", &path, &headers, "{\"branch\": {}}").unwrap();
    let requests = emulator.requests();
    let request = &requests[0];
    assert_eq!(request.method, "PATCH");
    assert_eq!(request.path, format!("/api/v2/projects/{}/branches/a%2Fb", project.id));
    assert_eq!(request.query, "x=%20y");
    assert_eq!(request.operation, Some("updateProjectBranch"));
    assert!(request.authorization && request.answered);
    assert_eq!(request.headers["user-agent"], "test/1");
    let has = |name: &str| request.headers.contains_key(name);
    assert!(!has("authorization") && !has("cookie"), "keys are not remembered");
    assert_eq!(
        (&request.body[..], request.json()),
        (&b"{\"branch\": {}}"[..], Some(json!({"branch": {}})))
    );
    assert_eq!(request.status, Some(400));
    let over_http = client.control("GET", "/requests", Value::Null).json();
    assert_eq!(over_http["requests"][0]["body"], json!({"branch": {}}));
    assert_eq!(over_http["requests"][0]["connection"], 1);
    client.control("DELETE", "/requests", Value::Null);
    assert_eq!(emulator.requests().len(), 0);
    client.get("/regions");
    assert_eq!(emulator.requests()[0].number, 1);
}

#[test]
fn only_so_many_requests_are_remembered() {
    let options = Options { recorded_requests_limit: 3, ..Options::default() };
    let emulator = start(options);
    let client = Client::new(&emulator);
    for _ in 0..5 {
        client.get("/regions");
    }
    let numbers: Vec<u64> = emulator.requests().iter().map(|request| request.number).collect();
    assert_eq!(numbers, [2, 3, 4]);
}

#[test]
fn things_are_counted() {
    let emulator = instant();
    let client = Client::new(&emulator);
    client.expect(201, "POST", "/projects", json!({"project": {}}));
    client.get("/projects");
    client.expect(404, "GET", "/nothing", Value::Null);
    let counters = emulator.counters();
    assert_eq!(counters.requests_total, 3);
    assert_eq!((counters.status(200), counters.status(201), counters.status(404)), (1, 1, 1));
    assert_eq!(counters.by_route["POST /projects"][&201], 1);
    assert_eq!(counters.operation("listProjects"), 1);
    assert_eq!((counters.connections_total, counters.connections_open), (1, 1));
    assert_eq!((counters.requests_in_flight, counters.requests_in_flight_peak), (0, 1));
    assert_eq!(counters.operations_scheduled_total, 2);
    let over_http = client.control("GET", "/counters", Value::Null).json();
    assert_eq!(over_http, serde_json::to_value(&counters).unwrap());
}

#[test]
fn the_state_is_seeded_and_reset() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let seed = json!({"projects": [{"name": "big", "branches": 1000}, {"copies": 2}]});
    let seeded = client.control("POST", "/seed", seed).json();
    assert_eq!(seeded["projects"].as_array().unwrap().len(), 3);
    let id = seeded["projects"][0]["id"].as_str().unwrap();
    assert_eq!(client.get(&format!("/projects/{id}/branches/count"))["count"], 1001);
    let branches = client.get(&format!("/projects/{id}/branches"));
    assert_eq!(branches["branches"].as_array().unwrap().len(), 1001);
    assert_eq!(client.control("POST", "/seed", json!({"unknown": 1})).status, 400);
    let lost = json!({"objects": [{"project_id": "none", "bucket": "b", "key": "k"}]});
    assert_eq!(client.control("POST", "/seed", lost).status, 400);
    assert_eq!(client.control("POST", "/reset", Value::Null).status, 204);
    assert_eq!(client.get("/projects")["projects"], json!([]));
    assert_eq!(emulator.counters().requests_total, 1);
    assert_eq!(client.control("GET", "/elsewhere", Value::Null).status, 404);
}

#[test]
fn large_answers_are_compressed_for_those_who_can_read_them() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let path = format!("/projects/{}/branches", emulator.seed_project("big", 50).id);
    let packed = client.send("GET", &path, &[], "").unwrap();
    let plain = client.send("GET", &path, &[("accept-encoding", "identity")], "").unwrap();
    assert_eq!(packed.header("vary"), Some("accept-encoding"));
    assert_eq!(plain.header("vary"), None);
    assert_eq!(packed.json(), plain.json());
}

#[test]
fn several_emulators_live_side_by_side_and_stop() {
    let started = Instant::now();
    let emulators: Vec<Emulator> = (0..5).map(|_| instant()).collect();
    assert!(started.elapsed() < Duration::from_millis(500));
    emulators[0].seed_project("shop", 0);
    assert_eq!(Client::new(&emulators[1]).get("/projects")["projects"], json!([]));
    let client = Client::new(&emulators[0]);
    let address = emulators[0].address();
    drop(emulators);
    assert!(client.send("GET", "/projects", &[], "").is_err());
    std::net::TcpListener::bind(address).unwrap();
}

#[test]
fn a_port_in_use_is_an_error() {
    let emulator = instant();
    let options = Options { port: emulator.address().port(), ..Options::default() };
    let error = Emulator::start(options).unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::AddrInUse);
}
