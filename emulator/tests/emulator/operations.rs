//! Operations in time, and the locks they hold.

use std::time::{Duration, Instant};

use crate::common::{Client, eventually, instant, taking, texts};
use neonapi_emulator::{Fault, FaultAction, Seed, SeedOperation};
use serde_json::{Value, json};

#[test]
fn operations_of_one_answer_run_one_after_another() {
    let emulator = taking(400);
    let client = Client::new(&emulator);
    let started = Instant::now();
    let made = client.expect(201, "POST", "/projects", json!({"project": {}}));
    let path = format!("/projects/{}", made["project"]["id"].as_str().unwrap());
    let statuses = || {
        let list = client.get(&format!("{path}/operations"));
        let mut statuses = texts(&list["operations"], "status");
        statuses.reverse();
        statuses
    };
    assert_eq!(statuses(), ["running", "scheduling"]);
    eventually("the first is over", || statuses() != ["running", "scheduling"]);
    assert_eq!(statuses()[0], "finished");
    assert_eq!(client.get(&format!("{path}/branches"))["branches"][0]["current_state"], "ready");
    eventually("both are over", || statuses() == ["finished", "finished"]);
    assert!(started.elapsed() >= Duration::from_millis(800));
    let endpoint = &client.get(&format!("{path}/endpoints"))["endpoints"][0];
    assert_eq!(endpoint["current_state"], "active");
}

#[test]
fn a_busy_project_refuses_conflicting_work_and_nothing_else() {
    let emulator = taking(500);
    let client = Client::new(&emulator);
    let made = client.expect(201, "POST", "/projects", json!({"project": {}}));
    let path = format!("/projects/{}", made["project"]["id"].as_str().unwrap());
    let refused = client.expect(423, "POST", &format!("{path}/branches"), json!({}));
    assert_eq!(refused["code"], "");
    assert!(refused["message"].as_str().unwrap().contains("conflicting operations"));
    let branch = made["branch"]["id"].as_str().unwrap();
    let role = json!({"role": {"name": "web"}});
    client.expect(423, "POST", &format!("{path}/branches/{branch}/roles"), role);
    let renamed = client.expect(200, "PATCH", &path, json!({"project": {"name": "new"}}));
    assert_eq!(renamed["operations"], json!([]));
    eventually("the lock is gone", || {
        client.call("POST", &format!("{path}/branches"), json!({})).status == 201
    });
    client.expect(200, "DELETE", &path, Value::Null);
}

#[test]
fn the_service_keeps_a_project_busy_by_itself() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project_id = emulator.seed_project("shop", 0).id;
    let action = "check_availability".to_owned();
    let operation = SeedOperation { project_id: project_id.clone(), action, duration_ms: 400 };
    emulator.seed(&Seed { operations: vec![operation], ..Seed::default() }).unwrap();
    let path = format!("/projects/{project_id}/branches");
    client.expect(423, "POST", &path, json!({}));
    eventually("the check is over", || client.call("POST", &path, json!({})).status == 201);
}

#[test]
fn a_list_goes_from_new_to_old_with_a_cursor_in_microseconds() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let path = format!("/projects/{}", project.id);
    for _ in 0..3 {
        client.expect(201, "POST", &format!("{path}/branches"), json!({}));
    }
    let mut ids = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = client.get(&format!("{path}/operations?limit=2&cursor={cursor}"));
        let Some(next) = page["pagination"]["cursor"].as_str() else { break };
        assert!(next.len() == 27 && next.ends_with('Z'), "{next}");
        cursor = next.replace(':', "%3A");
        ids.extend(texts(&page["operations"], "id"));
    }
    assert_eq!(ids.len(), 3);
    let one = client.get(&format!("{path}/operations/{}", ids[2]));
    assert_eq!(one["operation"]["action"], "create_branch");
    assert_eq!(one["operation"]["status"], "finished");
    let other = "9dba2ce9-9f3e-4e9b-8f0e-5a4a4d1c1a3b";
    client.expect(404, "GET", &format!("{path}/operations/{other}"), Value::Null);
    client.expect(400, "GET", &format!("{path}/operations/none"), Value::Null);
}

fn create_with(status: &str, recovers_after_ms: Option<u64>) -> (Vec<String>, u16) {
    let emulator = taking(10);
    let client = Client::new(&emulator);
    let path = format!("/projects/{}", emulator.seed_project("shop", 0).id);
    let status = status.to_owned();
    let action = FaultAction::OperationStatus { status, recovers_after_ms };
    emulator.add_fault(Fault::new(action).operation("createProjectBranch").times(1));
    client.expect(201, "POST", &format!("{path}/branches"), json!({}));
    std::thread::sleep(Duration::from_millis(60));
    let list = client.get(&format!("{path}/operations"));
    let next = client.call("POST", &format!("{path}/branches"), json!({}));
    (texts(&list["operations"], "status"), next.status)
}

#[test]
fn operations_end_as_faults_want() {
    for status in ["failed", "error", "cancelled", "skipped", "resting"] {
        assert_eq!(create_with(status, None), (vec![status.to_owned()], 201));
    }
    for status in ["running", "scheduling", "cancelling"] {
        assert_eq!(create_with(status, None), (vec![status.to_owned()], 423));
    }
    assert_eq!(create_with("failed", Some(10)), (vec!["finished".to_owned()], 201));
}

#[test]
fn an_operation_vanishes_from_lists_only() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let path = format!("/projects/{}", emulator.seed_project("shop", 0).id);
    emulator
        .add_fault(Fault::new(FaultAction::OperationVanishes { for_ms: Some(400) }).method("POST"));
    let made = client.expect(201, "POST", &format!("{path}/branches"), json!({}));
    let id = made["operations"][0]["id"].as_str().unwrap();
    let list = || client.get(&format!("{path}/operations"))["operations"].as_array().unwrap().len();
    assert_eq!(list(), 0);
    client.get(&format!("{path}/operations/{id}"));
    eventually("it shows up late", || list() == 1);
}
