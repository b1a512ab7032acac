//! Projects.

use crate::common::{Client, instant, start, texts};
use neonapi_emulator::{Emulator, Options, Seed, SeedProject};
use serde_json::{Value, json};

#[test]
fn a_project_comes_with_neons_defaults() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let made = client.expect(201, "POST", "/projects", json!({"project": {}}));
    let id = made["project"]["id"].as_str().unwrap();
    assert_eq!(made["project"]["name"], id);
    assert_eq!(made["project"]["org_id"], emulator.org_id());
    assert_eq!(made["branch"]["name"], "main");
    assert_eq!(made["databases"][0]["name"], "neondb");
    assert_eq!(made["roles"][0]["name"], "neondb_owner");
    assert!(made["roles"][0]["password"].as_str().unwrap().starts_with("npg_"));
    let operations = &made["operations"];
    assert_eq!(texts(operations, "action"), ["create_timeline", "start_compute"]);
    assert_eq!(texts(operations, "status"), ["running", "scheduling"]);
    let host = made["endpoints"][0]["host"].as_str().unwrap();
    let uri = made["connection_uris"][0]["connection_uri"].as_str().unwrap();
    assert!(uri.contains(host) && uri.ends_with("/neondb?sslmode=require"), "{uri}");
    assert_eq!(emulator.counters().created("projects"), 1);
}

#[test]
fn the_same_seed_gives_the_same_identifiers() {
    let (one, two) = (instant(), instant());
    let make = |emulator: &Emulator| {
        let made = Client::new(emulator).expect(201, "POST", "/projects", json!({"project": {}}));
        made["project"]["id"].clone()
    };
    assert_eq!(make(&one), make(&two));
}

#[test]
fn a_project_is_changed_deleted_and_recovered() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let path = format!("/projects/{}", emulator.seed_project("shop", 0).id);
    let body =
        json!({"project": {"name": "new", "settings": {"quota": {"logical_size_bytes": 5}}}});
    let changed = client.expect(200, "PATCH", &path, body);
    assert_eq!(changed["project"]["name"], "new");
    assert_eq!(changed["project"]["settings"]["quota"]["logical_size_bytes"], 5);
    assert_eq!(changed["project"]["settings"]["hipaa"], false);
    client.expect(200, "DELETE", &path, Value::Null);
    client.expect(404, "GET", &path, Value::Null);
    client.expect(404, "DELETE", &path, Value::Null);
    assert_eq!(client.get("/projects")["projects"], json!([]));
    let deleted = client.get("/projects?recoverable=true");
    assert!(deleted["projects"][0]["recoverable_until"].is_string());
    let recovered = client.expect(200, "POST", &format!("{path}/recover"), Value::Null);
    assert_eq!(recovered["branches"].as_array().unwrap().len(), 1);
    client.expect(422, "POST", &format!("{path}/recover"), Value::Null);
    client.get(&path);
}

#[test]
fn a_list_is_walked_until_an_empty_page() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let seed = Seed {
        projects: vec![
            SeedProject { copies: 24, ..SeedProject::default() },
            SeedProject { name: "slow".to_owned(), unavailable: true, ..SeedProject::default() },
            SeedProject {
                name: "shown".to_owned(),
                applications: vec!["vercel".to_owned()],
                ..SeedProject::default()
            },
        ],
        ..Seed::default()
    };
    emulator.seed(&seed).unwrap();
    let (mut cursor, mut found, mut unavailable, mut pages) = (String::new(), 0, 0, 0);
    loop {
        let page = client.get(&format!("/projects?cursor={cursor}"));
        found += page["projects"].as_array().unwrap().len();
        unavailable += page["unavailable_project_ids"].as_array().map_or(0, Vec::len);
        let Some(next) = page["pagination"]["cursor"].as_str() else { break };
        cursor = next.to_owned();
        pages += 1;
    }
    assert_eq!((found, unavailable, pages), (25, 1, 3));
    let found = client.get("/projects?search=shown&limit=400");
    let id = found["projects"][0]["id"].as_str().unwrap();
    assert_eq!(found["applications"][id], json!(["vercel"]));
    client.expect(400, "GET", "/projects?limit=401", Value::Null);
    client.expect(400, "GET", "/projects?timeout=1", Value::Null);
    client.expect(404, "GET", "/projects?org_id=org-unknown", Value::Null);
}

#[test]
fn requests_that_make_no_sense_are_refused() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let refuse = |project: Value| {
        client.expect(400, "POST", "/projects", json!({"project": project}));
    };
    refuse(Value::Null);
    refuse(json!({"name": ""}));
    refuse(json!({"name": 5}));
    refuse(json!({"pg_version": 13}));
    refuse(json!({"region_id": "moon-1"}));
    refuse(json!({"autoscaling_limit_min_cu": 2, "autoscaling_limit_max_cu": 1}));
    refuse(json!({"default_endpoint_settings": {"suspend_timeout_seconds": 5}}));
    let reply = client.send("POST", "/projects", &[], "{nonsense").unwrap();
    assert_eq!(reply.status, 400);
    assert_eq!(reply.json()["code"], "");
}

#[test]
fn unknown_fields_are_ignored_and_forms_are_read() {
    let emulator = instant();
    let client = Client::new(&emulator);
    client.expect(201, "POST", "/projects", json!({"project": {"future": {}}, "more": 1}));
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let body = "project[name]=by+form&project[pg_version]=16&project[store_passwords]=false\
        &project[settings][hipaa]=true";
    let reply = client.send("POST", "/projects", &form, body).unwrap();
    assert_eq!(reply.status, 201, "{}", reply.text);
    let project = &reply.json()["project"];
    assert_eq!(project["name"], "by form");
    assert_eq!(project["pg_version"], 16);
    assert_eq!(project["store_passwords"], false);
    assert_eq!(project["settings"]["hipaa"], true);
}

#[test]
fn personal_keys_can_be_made_to_name_an_organization() {
    let options = Options { require_org_id: true, ..Options::default() };
    let emulator = start(options);
    let client = Client::new(&emulator);
    let refused = client.expect(400, "GET", "/projects", Value::Null);
    assert!(refused["message"].as_str().unwrap().starts_with("org_id is required"));
    client.get(&format!("/projects?org_id={}", emulator.org_id()));
}

#[test]
fn a_connection_string_is_direct_or_pooled() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 1);
    let path = format!("/projects/{}/connection_uri", project.id);
    let query = "database_name=neondb&role_name=neondb_owner";
    let direct = client.get(&format!("{path}?{query}"));
    let pooled = client.get(&format!("{path}?{query}&pooled=true"));
    let direct = direct["uri"].as_str().unwrap();
    let endpoint = &project.endpoint_id;
    assert!(
        direct.contains(&format!("@{endpoint}.c-2.us-east-2.aws.neon.tech/neondb")),
        "{direct}"
    );
    assert_eq!(pooled["uri"], direct.replace(endpoint, &format!("{endpoint}-pooler")));
    client.expect(400, "GET", &format!("{path}?role_name=neondb_owner"), Value::Null);
    client.expect(404, "GET", &format!("{path}?database_name=x&role_name=x"), Value::Null);
    let without_endpoint = format!("{path}?{query}&branch_id={}", project.branch_ids[0]);
    client.expect(404, "GET", &without_endpoint, Value::Null);
}

#[test]
fn a_deleted_project_is_recoverable_for_seven_days() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let deleted = |name: &str, days: u32| SeedProject {
        name: name.to_owned(),
        deleted_days_ago: Some(days),
        ..SeedProject::default()
    };
    let projects = vec![deleted("late", 8), deleted("early", 6)];
    let seeded = emulator.seed(&Seed { projects, ..Seed::default() }).unwrap().projects;
    let recover = |status, at: usize| {
        let path = format!("/projects/{}/recover", seeded[at].id);
        client.expect(status, "POST", &path, Value::Null)
    };
    assert_eq!(client.get("/projects")["projects"], json!([]));
    assert_eq!(texts(&client.get("/projects?recoverable=true")["projects"], "name"), ["early"]);
    recover(404, 0);
    assert_eq!(recover(200, 1)["branches"][0]["name"], "main");
    assert_eq!(texts(&client.get("/projects")["projects"], "name"), ["early"]);
    assert_eq!(client.get("/projects?recoverable=true")["projects"], json!([]));
}
