//! Every kind of fault, as a client meets it.

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use crate::common::{Client, eventually, instant};
use neonapi_emulator::{Emulator, Fault, FaultAction, FaultBody, When};
use serde_json::{Value, json};

/// What comes over the wire for one request, up to the end of the connection or the time-out.
fn raw(emulator: &Emulator, request: &str, timeout: Duration) -> (Vec<u8>, Option<ErrorKind>) {
    let mut stream = TcpStream::connect(emulator.address()).unwrap();
    stream.set_read_timeout(Some(timeout)).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut received = Vec::new();
    let mut block = [0; 64 * 1024];
    loop {
        match stream.read(&mut block) {
            Ok(0) => return (received, None),
            Ok(length) => received.extend_from_slice(&block[..length]),
            Err(error) => return (received, Some(error.kind())),
        }
        if received.len() > 4_000_000 {
            return (received, None);
        }
    }
}

const LIST: &str = "GET /api/v2/regions HTTP/1.1\r\nhost: x\r\nauthorization: Bearer k\r\n\
    connection: close\r\n\r\n";

fn create(project_id: &str) -> String {
    format!(
        "POST /api/v2/projects/{project_id}/branches HTTP/1.1\r\nhost: x\r\n\
         authorization: Bearer k\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{{}}"
    )
}

fn status(status: u16) -> FaultAction {
    FaultAction::Status {
        status,
        code: "SOME_CODE".to_owned(),
        message: "said so".to_owned(),
        retry_after: None,
        body: FaultBody::Error,
        when: When::Before,
    }
}

const SECOND: Duration = Duration::from_secs(1);

#[test]
fn a_status_comes_with_the_body_and_the_header_asked_for() {
    let emulator = instant();
    let client = Client::new(&emulator);
    emulator.add_fault(Fault::new(status(503)).times(1));
    let refused = client.expect(503, "GET", "/regions", Value::Null);
    assert_eq!((&refused["code"], &refused["message"]), (&json!("SOME_CODE"), &json!("said so")));
    let answer = |retry_after: Option<&str>, body: FaultBody| {
        let action = FaultAction::Status {
            status: 429,
            code: String::new(),
            message: String::new(),
            retry_after: retry_after.map(str::to_owned),
            body,
            when: When::Before,
        };
        emulator.add_fault(Fault::new(action).times(1));
        client.call("GET", "/regions", Value::Null)
    };
    assert_eq!(answer(Some("7"), FaultBody::Empty).header("retry-after"), Some("7"));
    let dated = answer(Some("date+5"), FaultBody::Html);
    assert!(dated.header("retry-after").unwrap().ends_with(" GMT"));
    assert_eq!(dated.header("content-type"), Some("text/html; charset=utf-8"));
    assert_eq!(answer(None, FaultBody::Text("busy".to_owned())).text, "busy");
    assert_eq!(answer(None, FaultBody::Json(json!({"limits": []}))).json(), json!({"limits": []}));
    client.get("/regions");
    assert_eq!(emulator.counters().rate_limited_total, 0);
    assert_eq!(emulator.counters().faults_fired_total, 5);
    assert_eq!(emulator.requests()[0].faults, ["status"]);
}

#[test]
fn a_dropped_connection_leaves_the_work_undone_or_done() {
    let emulator = instant();
    let project = emulator.seed_project("shop", 0);
    emulator.add_fault(Fault::new(FaultAction::DropBefore).method("POST").times(1));
    emulator.add_fault(Fault::new(FaultAction::DropAfter).method("POST").times(1));
    assert_eq!(raw(&emulator, &create(&project.id), SECOND), (Vec::new(), None));
    assert_eq!(emulator.counters().created("branches"), 0);
    assert_eq!(raw(&emulator, &create(&project.id), SECOND), (Vec::new(), None));
    assert_eq!(emulator.counters().created("branches"), 1);
    let requests = emulator.requests();
    assert!(requests.iter().all(|request| request.status.is_none() && !request.answered));
    assert_eq!(emulator.counters().unanswered_total, 2);
}

#[test]
fn a_reset_is_seen_as_one() {
    let emulator = instant();
    let project = emulator.seed_project("shop", 0);
    for when in [When::Before, When::After] {
        emulator.add_fault(Fault::new(FaultAction::Reset { when }).method("POST").times(1));
        let (received, error) = raw(&emulator, &create(&project.id), SECOND);
        assert_eq!((received.len(), error), (0, Some(ErrorKind::ConnectionReset)));
    }
    assert_eq!(emulator.counters().created("branches"), 1);
}

fn split(received: &[u8]) -> (String, Vec<u8>) {
    let at = received.windows(4).position(|window| window == b"\r\n\r\n").unwrap();
    (String::from_utf8(received[..at].to_vec()).unwrap(), received[at + 4..].to_vec())
}

#[test]
fn a_truncated_body_is_shorter_than_announced() {
    let emulator = instant();
    emulator.add_fault(Fault::new(FaultAction::Truncate).times(1));
    let (head, body) = split(&raw(&emulator, LIST, SECOND).0);
    let announced = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
    assert_eq!(announced.parse::<usize>().unwrap() / 2, body.len());
    emulator.add_fault(Fault::new(FaultAction::TruncateChunked).times(1));
    let (head, body) = split(&raw(&emulator, LIST, SECOND).0);
    assert!(head.contains("transfer-encoding: chunked"), "{head}");
    assert!(body.len() > 100 && !body.ends_with(b"0\r\n\r\n"));
    assert_eq!(emulator.counters().unanswered_total, 2);
    assert!(Client::new(&emulator).send("GET", "/regions", &[], "").is_ok());
}

#[test]
fn a_slow_body_takes_its_time_and_is_complete() {
    let emulator = instant();
    let client = Client::new(&emulator);
    emulator.add_fault(Fault::new(FaultAction::SlowBody { bytes: 500, interval_ms: 20 }));
    let started = Instant::now();
    let regions = client.get("/regions");
    assert_eq!(regions["regions"].as_array().unwrap().len(), 8);
    assert!(started.elapsed() >= Duration::from_millis(40));
    eventually("it counts as answered", || emulator.requests()[0].answered);
}

#[test]
fn an_endless_body_does_not_end() {
    let emulator = instant();
    emulator.add_fault(Fault::new(FaultAction::EndlessBody));
    let (received, _) = raw(&emulator, LIST, SECOND);
    assert!(received.len() > 4_000_000);
    eventually("the client's end is noticed", || emulator.counters().unanswered_total == 1);
    assert_eq!(emulator.counters().requests_in_flight, 0);
}

#[test]
fn a_gzip_bomb_is_small_on_the_wire() {
    let emulator = instant();
    let client = Client::new(&emulator);
    emulator.add_fault(Fault::new(FaultAction::GzipBomb { bytes: 5_000_000 }));
    let (received, _) = raw(&emulator, LIST, SECOND);
    assert!(received.len() < 100_000, "{}", received.len());
    let unpacked = client.send("GET", "/regions", &[], "").unwrap();
    assert_eq!(unpacked.text.len(), 5_000_002);
    assert_eq!(unpacked.json(), json!({}));
}

#[test]
fn answers_can_be_the_wrong_thing() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let path = format!("/projects/{}/branches", project.id);
    let reply_to = |action: FaultAction| {
        emulator.add_fault(Fault::new(action).times(1));
        client.call("POST", &path, json!({}))
    };
    let bad = reply_to(FaultAction::BadJson);
    assert_eq!((bad.status, bad.header("content-type")), (201, Some("application/json")));
    assert!(serde_json::from_str::<Value>(&bad.text).is_err());
    let page = reply_to(FaultAction::HtmlOk);
    assert_eq!(page.status, 200);
    assert!(page.text.starts_with("<!DOCTYPE html>"));
    let empty = reply_to(FaultAction::EmptyOk);
    assert_eq!((empty.status, empty.text.as_str()), (200, ""));
    assert_eq!(reply_to(FaultAction::NoContent).status, 204);
    // All of them had done the work.
    assert_eq!(emulator.counters().created("branches"), 4);
}

#[test]
fn a_hanging_request_ends_with_its_client() {
    let emulator = instant();
    emulator.add_fault(Fault::new(FaultAction::Hang { when: When::Before }));
    let (received, error) = raw(&emulator, LIST, Duration::from_millis(100));
    assert_eq!((received.len(), error), (0, Some(ErrorKind::WouldBlock)));
    eventually("the client's end is noticed", || {
        let counters = emulator.counters();
        (counters.requests_in_flight, counters.connections_open) == (0, 0)
    });
    assert!(!emulator.requests()[0].answered);
}

#[test]
fn a_client_that_gives_up_during_a_delay_is_noticed() {
    let emulator = instant();
    let project = emulator.seed_project("shop", 0);
    let action = FaultAction::Delay { delay_ms: 200, when: When::After };
    emulator.add_fault(Fault::new(action));
    raw(&emulator, &create(&project.id), Duration::from_millis(50));
    eventually("the request is over", || emulator.counters().requests_in_flight == 0);
    assert!(!emulator.requests()[0].answered);
    assert_eq!(emulator.counters().created("branches"), 1);
    let started = Instant::now();
    let (received, _) = raw(&emulator, LIST, SECOND);
    assert!(
        received.starts_with(b"HTTP/1.1 200") && started.elapsed() >= Duration::from_millis(200)
    );
}

#[test]
fn an_answer_is_patched_and_gets_headers() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let patch = json!({"regions": null, "extra": {"deep": 1}});
    emulator.add_fault(Fault::new(FaultAction::PatchAnswer { patch }).times(1));
    let header = |name: &str| (name.to_owned(), "made up".to_owned());
    let (name, value) = header("server");
    emulator.add_fault(Fault::new(FaultAction::SetHeader { name, value }).times(1));
    let patched = client.call("GET", "/regions", Value::Null);
    assert_eq!(patched.json(), json!({"regions": null, "extra": {"deep": 1}}));
    assert_eq!(patched.header("server"), Some("made up"));
    let patch = json!({"$remove": ["regions.*.name", "regions.1"]});
    emulator.add_fault(Fault::new(FaultAction::PatchAnswer { patch }).times(1));
    let patched = client.get("/regions");
    assert_eq!(patched["regions"].as_array().unwrap().len(), 7);
    assert!(patched["regions"][0].get("name").is_none());
}

#[test]
fn headers_and_dates_go_with_answers_that_a_fault_makes() {
    let emulator = instant();
    let client = Client::new(&emulator);
    for when in [When::Before, When::After] {
        let action = FaultAction::Status {
            status: 503,
            code: String::new(),
            message: String::new(),
            retry_after: Some("date-99999999999999".to_owned()),
            body: FaultBody::Error,
            when,
        };
        emulator.add_fault(Fault::new(action).times(1));
        let (name, value) = ("date".to_owned(), "date+99999999999999".to_owned());
        emulator.add_fault(Fault::new(FaultAction::SetHeader { name, value }).times(1));
        let answer = client.call("GET", "/regions", Value::Null);
        assert_eq!(answer.status, 503);
        assert!(answer.header("retry-after").unwrap().ends_with(" GMT"));
        assert!(answer.header("date").unwrap().contains(" 21"), "within a century");
    }
}

#[test]
fn conditions_choose_the_requests() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let path = format!("/projects/{}", project.id);
    emulator.add_fault(Fault::new(status(500)).path("/projects/*/branches"));
    emulator.add_fault(Fault::new(status(502)).operation("getProject").after(1));
    client.expect(500, "GET", &format!("{path}/branches"), Value::Null);
    client.get(&format!("{path}/branches/count"));
    client.get(&path);
    client.expect(502, "GET", &path, Value::Null);
    emulator.clear_faults();
    client.get(&path);
}
