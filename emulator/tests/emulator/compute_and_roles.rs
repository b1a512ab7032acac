//! Endpoints, roles and databases.

use crate::common::{Client, eventually, instant, taking, texts};
use neonapi_emulator::{Seed, SeedProject};
use serde_json::{Value, json};

#[test]
fn an_endpoint_is_suspended_started_and_restarted() {
    let emulator = taking(300);
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let path = format!("/projects/{}/endpoints/{}", project.id, project.endpoint_id);
    let state = || client.get(&path)["endpoint"]["current_state"].clone();
    assert_eq!(state(), "active");
    let suspended = client.expect(200, "POST", &format!("{path}/suspend"), Value::Null);
    assert_eq!(suspended["endpoint"]["pending_state"], "idle");
    let refused = client.expect(423, "POST", &format!("{path}/suspend"), Value::Null);
    assert_eq!(refused["message"], "endpoint is in some transitive state, could not suspend");
    eventually("idle", || state() == "idle");
    let again = client.expect(200, "POST", &format!("{path}/suspend"), Value::Null);
    assert_eq!(again["operations"], json!([]));
    client.expect(200, "POST", &format!("{path}/start"), Value::Null);
    eventually("active", || state() == "active");
    let restarted = client.expect(200, "POST", &format!("{path}/restart"), Value::Null);
    let actions = texts(&restarted["operations"], "action");
    assert_eq!(actions, ["suspend_compute", "start_compute"]);
}

#[test]
fn a_branch_has_one_read_write_endpoint_and_many_readers() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let path = format!("/projects/{}/endpoints", project.id);
    let add = |kind: &str| {
        let endpoint = json!({"branch_id": project.default_branch_id, "type": kind});
        client.call("POST", &path, json!({"endpoint": endpoint}))
    };
    assert_eq!(add("read_write").status, 409);
    assert_eq!(add("strange").status, 400);
    let reader = add("read_only");
    assert_eq!((reader.status, add("read_only").status), (201, 201));
    assert_eq!(client.get(&path)["endpoints"].as_array().unwrap().len(), 3);
    let by_branch =
        format!("/projects/{}/branches/{}/endpoints", project.id, project.default_branch_id);
    assert_eq!(client.get(&by_branch)["endpoints"].as_array().unwrap().len(), 3);
    let own = format!("{path}/{}", reader.json()["endpoint"]["id"].as_str().unwrap());
    client.expect(200, "DELETE", &own, Value::Null);
    assert_eq!(client.call("DELETE", &own, Value::Null).status, 204);
}

#[test]
fn an_endpoint_is_changed() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let path = format!("/projects/{}/endpoints/{}", project.id, project.endpoint_id);
    let change = |endpoint: Value| client.call("PATCH", &path, json!({"endpoint": endpoint}));
    let renamed = change(json!({"name": "primary"})).json();
    assert_eq!(
        (&renamed["endpoint"]["name"], &renamed["operations"]),
        (&json!("primary"), &json!([]))
    );
    let body = json!({
        "autoscaling_limit_min_cu": 1, "autoscaling_limit_max_cu": 4, "suspend_timeout_seconds": -1,
        "settings": {"pg_settings": {"work_mem": "64MB"}},
    });
    let resized = change(body).json();
    assert_eq!(resized["endpoint"]["autoscaling_limit_min_cu"], 1.0);
    assert_eq!(resized["endpoint"]["suspend_timeout_seconds"], -1);
    assert_eq!(resized["endpoint"]["settings"]["pg_settings"]["work_mem"], "64MB");
    assert_eq!(texts(&resized["operations"], "action"), ["apply_config"]);
    assert_eq!(change(json!({"autoscaling_limit_min_cu": 0.1})).status, 400);
    assert_eq!(change(json!({"autoscaling_limit_max_cu": 0.5})).status, 400, "below the smallest");
    assert_eq!(change(json!({"disabled": true})).status, 200);
}

#[test]
fn an_endpoint_moves_to_a_branch_that_has_none() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 1);
    let path = format!("/projects/{}/endpoints", project.id);
    let move_to = |endpoint: &str, branch: &str| {
        let body = json!({"endpoint": {"branch_id": branch}});
        client.call("PATCH", &format!("{path}/{endpoint}"), body).status
    };
    let (main, other) = (project.default_branch_id.as_str(), project.branch_ids[0].as_str());
    assert_eq!(move_to(&project.endpoint_id, "br-none"), 404);
    assert_eq!(move_to(&project.endpoint_id, other), 200);
    let endpoint = json!({"branch_id": main, "type": "read_write"});
    let second = client.expect(201, "POST", &path, json!({"endpoint": endpoint}));
    assert_eq!(move_to(second["endpoint"]["id"].as_str().unwrap(), other), 409);
    let by_branch =
        |id: &str| client.get(&format!("/projects/{}/branches/{id}/endpoints", project.id));
    assert_eq!(texts(&by_branch(other)["endpoints"], "id"), [project.endpoint_id.as_str()]);
}

#[test]
fn a_role_lives_and_dies() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let path = format!("/projects/{}/branches/{}/roles", project.id, project.default_branch_id);
    let made = client.expect(201, "POST", &path, json!({"role": {"name": "web"}}));
    let password = made["role"]["password"].as_str().unwrap();
    client.expect(409, "POST", &path, json!({"role": {"name": "web"}}));
    let own = format!("{path}/web");
    assert!(client.get(&own)["role"].get("password").is_none());
    assert_eq!(client.get(&format!("{own}/reveal_password"))["password"], password);
    let reset = client.expect(200, "POST", &format!("{own}/reset_password"), Value::Null);
    assert_ne!(reset["role"]["password"], password);
    assert_eq!(client.get(&path)["roles"].as_array().unwrap().len(), 2);
    client.expect(200, "DELETE", &own, Value::Null);
    assert_eq!(client.call("DELETE", &own, Value::Null).status, 204);
    client.expect(404, "GET", &own, Value::Null);
    let mute =
        client.expect(201, "POST", &path, json!({"role": {"name": "group", "no_login": true}}));
    assert!(mute["role"].get("password").is_none());
}

#[test]
fn without_stored_passwords_none_is_revealed() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = SeedProject { store_passwords: false, ..SeedProject::default() };
    let seeded = emulator.seed(&Seed { projects: vec![project], ..Seed::default() }).unwrap();
    let project = &seeded.projects[0];
    let path = format!(
        "/projects/{}/branches/{}/roles/neondb_owner/reveal_password",
        project.id, project.default_branch_id
    );
    client.expect(412, "GET", &path, Value::Null);
}

#[test]
fn a_database_lives_and_dies() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let branch = format!("/projects/{}/branches/{}", project.id, project.default_branch_id);
    let path = format!("{branch}/databases");
    let add = |name: &str, owner: &str| {
        client.call("POST", &path, json!({"database": {"name": name, "owner_name": owner}}))
    };
    assert_eq!(add("web", "nobody").status, 404);
    assert_eq!(add("", "neondb_owner").status, 400);
    assert_eq!(
        (add("web/1 x", "neondb_owner").status, add("web/1 x", "neondb_owner").status),
        (201, 409)
    );
    let own = format!("{path}/web%2F1%20x");
    assert_eq!(client.get(&own)["database"]["name"], "web/1 x");
    let changed = client.expect(200, "PATCH", &own, json!({"database": {"name": "web"}}));
    assert_eq!(changed["database"]["owner_name"], "neondb_owner");
    assert_eq!(texts(&client.get(&path)["databases"], "name"), ["neondb", "web"]);
    client.expect(422, "DELETE", &format!("{branch}/roles/neondb_owner"), Value::Null);
    client.expect(200, "DELETE", &format!("{path}/web"), Value::Null);
    assert_eq!(client.call("DELETE", &format!("{path}/web"), Value::Null).status, 204);
}
