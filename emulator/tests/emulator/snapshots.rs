//! Snapshots: taken, kept, restored to look at, and restored in place of their branch.

use crate::common::{Client, eventually, instant, seconds_from_now, start, taking, texts};
use crate::schemas::now;
use neonapi_emulator::{Options, SeededProject};
use serde_json::{Value, json};

/// Takes a snapshot of the default branch and gives its path.
fn taken(client: &Client, project: &SeededProject, query: &str) -> String {
    let path = format!("/projects/{}/branches/{}", project.id, project.default_branch_id);
    let made = client.expect(200, "POST", &format!("{path}/snapshot{query}"), Value::Null);
    let id = made["snapshot"]["id"].as_str().unwrap();
    format!("/projects/{}/snapshots/{id}", project.id)
}

fn branch_by_name(client: &Client, project_id: &str, name: &str) -> Value {
    let page = client.get(&format!("/projects/{project_id}/branches"));
    let mut branches = page["branches"].as_array().unwrap().iter();
    branches.find(|branch| branch["name"] == name).cloned().unwrap_or_default()
}

#[test]
fn a_snapshot_lives_and_dies() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 1);
    let branch = format!("/projects/{}/branches/{}", project.id, project.default_branch_id);
    let query = "?name=before&slug=before-1&expires_at=2030-01-01T00:00:00Z";
    let made = client.expect(200, "POST", &format!("{branch}/snapshot{query}"), Value::Null);
    let snapshot = &made["snapshot"];
    assert!(snapshot["id"].as_str().unwrap().starts_with("snap-"), "{snapshot}");
    assert_eq!(snapshot["source_branch_id"], project.default_branch_id);
    assert_eq!((&snapshot["name"], &snapshot["slug"]), (&json!("before"), &json!("before-1")));
    assert_eq!(texts(&made["operations"], "action"), ["create_branch", "timeline_archive"]);
    let all = format!("/projects/{}/snapshots", project.id);
    assert_eq!(client.get(&all)["snapshots"], json!([snapshot]));
    let own = format!("{all}/{}", snapshot["id"].as_str().unwrap());
    let change = |body: Value| client.expect(200, "PATCH", &own, json!({"snapshot": body}));
    let kept = change(json!({"name": "after"}));
    assert_eq!(kept["snapshot"]["name"], "after");
    assert_eq!(kept["snapshot"]["expires_at"], "2030-01-01T00:00:00Z");
    assert!(change(json!({"expires_at": null}))["snapshot"].get("expires_at").is_none());
    let gone = client.expect(202, "DELETE", &own, Value::Null);
    assert_eq!(texts(&gone["operations"], "action"), ["delete_timeline"]);
    client.expect(404, "DELETE", &own, Value::Null);
    assert_eq!(client.get(&all)["snapshots"], json!([]));
    let counters = emulator.counters();
    assert_eq!((counters.created("snapshots"), counters.deleted["snapshots"]), (1, 1));
}

#[test]
fn what_no_snapshot_can_be_taken_of_is_refused() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 1);
    let path = format!("/projects/{}/branches", project.id);
    let child = format!("{path}/{}/snapshot", project.branch_ids[0]);
    client.expect(422, "POST", &child, Value::Null);
    let main = format!("{path}/{}/snapshot", project.default_branch_id);
    for query in [
        "lsn=0/1A&timestamp=2026-01-02T03:04:05Z",
        "timestamp=2999-01-02T03:04:05Z",
        "expires_at=2020-01-02T03:04:05Z",
        "expires_at=tomorrow",
        "slug=Not-One",
    ] {
        client.expect(400, "POST", &format!("{main}?{query}"), Value::Null);
    }
    client.expect(404, "POST", &format!("{path}/br-none/snapshot"), Value::Null);
    assert_eq!(emulator.counters().created("snapshots"), 0);
}

#[test]
fn an_expired_snapshot_goes_away_by_itself() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let expires_at = seconds_from_now(2);
    taken(&client, &project, &format!("?expires_at={expires_at}"));
    let all = format!("/projects/{}/snapshots", project.id);
    assert_eq!(client.get(&all)["snapshots"].as_array().unwrap().len(), 1);
    eventually("the snapshot expires", || client.get(&all)["snapshots"] == json!([]));
}

#[test]
fn a_schedule_is_replaced_as_a_whole() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 1);
    let path = |id: &str| format!("/projects/{}/branches/{id}/backup_schedule", project.id);
    let main = path(&project.default_branch_id);
    assert_eq!(client.get(&main), json!({"schedule": []}));
    let daily =
        json!({"schedule": [{"frequency": "daily", "hour": 23, "retention_seconds": 3600}]});
    assert_eq!(client.expect(200, "PUT", &main, daily.clone()), json!({}));
    assert_eq!(client.get(&main), daily);
    client.expect(400, "PUT", &main, json!({}));
    client.expect(400, "PUT", &main, json!({"schedule": [{"frequency": "daily", "hour": 24}]}));
    client.expect(422, "PUT", &path(&project.branch_ids[0]), daily.clone());
    assert_eq!(client.get(&main), daily);
    client.expect(200, "PUT", &main, json!({"schedule": []}));
    assert_eq!(client.get(&main), json!({"schedule": []}));
}

#[test]
fn a_restored_snapshot_is_a_branch_beside_the_one_it_stands_for() {
    let emulator = taking(60);
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let snapshot = taken(&client, &project, "");
    let busy = client.call("POST", &format!("{snapshot}/restore"), json!({}));
    assert_eq!(busy.status, 423, "the snapshot is still being taken");
    let ready = || client.call("POST", &format!("{snapshot}/restore"), json!({"name": "look"}));
    let mut restored = busy;
    eventually("the snapshot was taken", || {
        restored = ready();
        restored.status == 200
    });
    let restored = restored.json();
    let branch = &restored["branch"];
    assert_eq!((&branch["name"], &branch["current_state"]), (&json!("look"), &json!("init")));
    assert_eq!(
        (&branch["restore_status"], &branch["default"]),
        (&json!("restored"), &json!(false))
    );
    assert_eq!(branch["restored_as"], project.default_branch_id);
    assert!(snapshot.ends_with(branch["restored_from"].as_str().unwrap()));
    assert!(branch.get("parent_id").is_none());
    assert_eq!(restored["endpoints"][0]["type"], "read_write");
    let actions = texts(&restored["operations"], "action");
    assert_eq!(actions, ["timeline_unarchive", "create_branch", "start_compute"]);
    let own = format!("/projects/{}/branches/{}", project.id, branch["id"].as_str().unwrap());
    eventually("it is ready", || client.get(&own)["branch"]["current_state"] == "ready");
    let roles = client.get(&format!("{own}/roles"));
    assert_eq!(texts(&roles["roles"], "name"), ["neondb_owner"]);
    let backwards = json!({"source_branch_id": project.default_branch_id});
    client.expect(422, "POST", &format!("{own}/restore"), backwards);
    eventually("it can be deleted", || client.call("DELETE", &own, Value::Null).status == 200);
}

#[test]
fn a_snapshot_keeps_what_was_at_its_time() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let databases =
        format!("/projects/{}/branches/{}/databases", project.id, project.default_branch_id);
    let time = now();
    let late = json!({"database": {"name": "late", "owner_name": "neondb_owner"}});
    client.expect(201, "POST", &databases, late);
    for (query, expected) in
        [("", vec!["neondb", "late"]), (&format!("?timestamp={time}"), vec!["neondb"])]
    {
        let snapshot = taken(&client, &project, query);
        let restored = client.expect(200, "POST", &format!("{snapshot}/restore"), Value::Null);
        let id = restored["branch"]["id"].as_str().unwrap();
        let found = client.get(&format!("/projects/{}/branches/{id}/databases", project.id));
        assert_eq!(texts(&found["databases"], "name"), expected);
    }
}

#[test]
fn finalizing_moves_name_place_and_computes_over() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 1);
    let snapshot = taken(&client, &project, "");
    let restored =
        client.expect(200, "POST", &format!("{snapshot}/restore"), json!({"name": "look"}));
    let id = restored["branch"]["id"].as_str().unwrap();
    let own = format!("/projects/{}/branches/{id}", project.id);
    let finalize = format!("{own}/finalize_restore");
    client.expect(409, "POST", &finalize, json!({"name": "branch-0001"}));
    let done = client.expect(200, "POST", &finalize, json!({"name": "main-before"}));
    assert_eq!(texts(&done["operations"], "action"), ["suspend_compute", "start_compute"]);
    let branch = &client.get(&own)["branch"];
    assert_eq!((&branch["name"], &branch["default"]), (&json!("main"), &json!(true)));
    assert_eq!(branch["restore_status"], "finalized");
    let old = branch_by_name(&client, &project.id, "main-before");
    assert_eq!((&old["id"], &old["default"]), (&json!(project.default_branch_id), &json!(false)));
    let endpoints = client.get(&format!("/projects/{}/endpoints", project.id));
    assert_eq!(texts(&endpoints["endpoints"], "id"), [project.endpoint_id.as_str()]);
    assert_eq!(texts(&endpoints["endpoints"], "branch_id"), [id]);
    client.expect(422, "POST", &finalize, Value::Null);
    let child =
        &client.get(&format!("/projects/{}/branches/{}", project.id, project.branch_ids[0]));
    assert_eq!(child["branch"]["parent_id"], project.default_branch_id, "it stays with its past");
    client.expect(
        201,
        "POST",
        &format!("/projects/{}/branches", project.id),
        json!({"branch": {"name": "look"}}),
    );
}

#[test]
fn a_restore_in_one_step_names_the_past_by_itself() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let snapshot = taken(&client, &project, "");
    let restore = format!("{snapshot}/restore");
    let restored = client.expect(200, "POST", &restore, json!({"finalize_restore": true}));
    assert_eq!(restored["branch"]["name"], "main");
    assert_eq!(texts(&restored["endpoints"], "id"), [project.endpoint_id.as_str()]);
    assert_eq!(branch_by_name(&client, &project.id, "main (old)")["id"], project.default_branch_id);
    let target = &restored["branch"]["id"];
    let again = json!({"finalize_restore": true, "target_branch_id": target});
    let again = client.expect(200, "POST", &restore, again);
    assert_eq!(branch_by_name(&client, &project.id, "main (old 2)")["id"], *target);
    let old = format!("/projects/{}/branches/{}", project.id, project.default_branch_id);
    client.expect(200, "DELETE", &old, Value::Null);
    client.expect(404, "POST", &restore, json!({}));
    let body = json!({"target_branch_id": again["branch"]["id"]});
    client.expect(200, "POST", &restore, body);
}

#[test]
fn only_a_restore_left_open_can_be_finalized() {
    let options = Options {
        branches_limit: 2,
        operation_duration_ms: 0..=0,
        rate_limit: false,
        ..Options::default()
    };
    let emulator = start(options);
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let path = format!("/projects/{}/branches", project.id);
    let main = format!("{path}/{}/finalize_restore", project.default_branch_id);
    client.expect(422, "POST", &main, Value::Null);
    client.expect(404, "POST", &format!("{path}/br-none/finalize_restore"), Value::Null);
    let snapshot = taken(&client, &project, "");
    client.expect(409, "POST", &format!("{snapshot}/restore"), json!({"name": "main"}));
    client.expect(200, "POST", &format!("{snapshot}/restore"), Value::Null);
    let full = client.expect(422, "POST", &format!("{snapshot}/restore"), Value::Null);
    assert_eq!(full["code"], "BRANCHES_LIMIT_EXCEEDED");
    let lost = format!("/projects/{}/snapshots/snap-none/restore", project.id);
    client.expect(404, "POST", &lost, Value::Null);
}
