//! Projects that change hands.

use crate::common::{Client, client_of, client_of_organization, instant, organization, texts};
use neonapi_emulator::{Emulator, Seed, SeedOrganization, SeedProject, SeededProject};
use serde_json::{Value, json};

/// An emulator with two organizations of the first user, and a project in the first.
fn setup() -> (Emulator, Client, SeededProject) {
    let emulator = instant();
    let client = Client::new(&emulator);
    let organizations = vec![
        organization("org-two", &[]),
        SeedOrganization { projects_limit: Some(1), ..organization("org-small", &[]) },
        organization("org-other", &[("alex@example.com", "admin")]),
        organization("org-looked-at", &[("dana.developer@example.com", "collaborator")]),
    ];
    emulator.seed(&Seed { organizations, ..Seed::default() }).unwrap();
    let project = emulator.seed_project("shop", 0);
    (emulator, client, project)
}

fn transfer(client: &Client, status: u16, from: &str, to: &str, ids: &[&str]) -> Value {
    let path = format!("/organizations/{from}/projects/transfer");
    client.expect(status, "POST", &path, json!({"destination_org_id": to, "project_ids": ids}))
}

#[test]
fn a_project_moves_to_another_organization() {
    let (emulator, client, project) = setup();
    let from = emulator.org_id();
    let keys = format!("/organizations/{from}/api_keys");
    let made =
        client.expect(200, "POST", &keys, json!({"key_name": "k", "project_id": project.id}));
    let scoped = client.with_key(made["key"].as_str().unwrap());
    let path = format!("/projects/{}", project.id);
    scoped.get(&path);
    client_of_organization(&emulator, &from).get(&path);

    assert_eq!(transfer(&client, 200, &from, "org-two", &[&project.id]), json!({}));
    let moved = client.get(&path)["project"].clone();
    assert_eq!((&moved["org_id"], &moved["owner_id"]), (&json!("org-two"), &json!("org-two")));
    assert_eq!(client.get("/projects")["projects"], json!([]));
    assert_eq!(texts(&client.get("/projects?org_id=org-two")["projects"], "name"), ["shop"]);
    // Keys of the old place reach it no more, those of the new one do.
    scoped.expect(401, "GET", &path, Value::Null);
    client_of_organization(&emulator, &from).expect(404, "GET", &path, Value::Null);
    client_of_organization(&emulator, "org-two").get(&path);
    transfer(&client, 404, &from, "org-two", &[&project.id]);
}

#[test]
fn a_transfer_that_cannot_be_is_refused_as_a_whole() {
    let (emulator, client, project) = setup();
    let from = emulator.org_id();
    let held = SeedProject { applications: vec!["vercel".to_owned()], ..SeedProject::default() };
    let held = emulator.seed(&Seed { projects: vec![held], ..Seed::default() }).unwrap();
    let held = held.projects[0].id.as_str();
    let refused = transfer(&client, 422, &from, "org-two", &[&project.id, held]);
    assert_eq!(refused, json!({"projects": [{"id": held, "integration": "vercel"}]}));
    let second = emulator.seed_project("second", 0);
    let refused = transfer(&client, 406, &from, "org-small", &[&project.id, &second.id]);
    let limit = json!({"name": "projects_count", "expected": "1", "actual": "2"});
    assert_eq!(refused, json!({"limits": [limit]}));
    transfer(&client, 404, &from, "org-two", &[&project.id, "no-such-project"]);
    transfer(&client, 409, &from, &from, &[&project.id]);
    transfer(&client, 404, &from, "org-other", &[&project.id]);
    transfer(&client, 404, "org-other", "org-two", &[&project.id]);
    transfer(&client, 403, &from, "org-looked-at", &[&project.id]);
    transfer(&client, 403, "org-looked-at", "org-two", &["any"]);
    let key = client_of_organization(&emulator, &from);
    transfer(&key, 404, &from, "org-two", &[&project.id]);
    let all = client.get("/projects")["projects"].as_array().unwrap().len();
    assert_eq!(all, 3);
    transfer(&client, 200, &from, "org-small", &[&project.id]);
}

#[test]
fn a_users_own_project_moves_into_an_organization() {
    let (emulator, client, project) = setup();
    let email = "dana.developer@example.com".to_owned();
    let own = SeedProject { owner_email: email, ..SeedProject::default() };
    let seeded = emulator.seed(&Seed { projects: vec![own], ..Seed::default() }).unwrap();
    let id = seeded.projects[0].id.as_str();
    let move_it = |status, id: &str| {
        let body = json!({"destination_org_id": "org-two", "project_ids": [id]});
        client.expect(status, "POST", "/users/me/projects/transfer", body)
    };
    move_it(404, &project.id);
    move_it(200, id);
    assert_eq!(client.get(&format!("/projects/{id}"))["project"]["org_id"], "org-two");
    move_it(404, id);
}

#[test]
fn an_offer_is_accepted_once() {
    let (emulator, client, project) = setup();
    let alex = client_of(&emulator, "alex@example.com");
    let path = format!("/projects/{}", project.id);
    let offer = || {
        let body = json!({"ttl_seconds": 60});
        client.expect(201, "POST", &format!("{path}/transfer_requests"), body)
    };
    let offered = offer();
    assert_eq!(offered["project_id"], project.id);
    let accept = |client: &Client, status, offered: &Value, body: Value| {
        let id = offered["id"].as_str().unwrap();
        client.expect(status, "PUT", &format!("{path}/transfer_requests/{id}"), body)
    };
    alex.expect(404, "GET", &path, Value::Null);
    accept(&alex, 404, &json!({"id": "no-such-request"}), json!({}));
    accept(&alex, 404, &offered, json!({"org_id": "org-two"}));
    accept(&client, 409, &offered, json!({"org_id": emulator.org_id()}));
    accept(&alex, 204, &offered, json!({"org_id": "org-other"}));
    assert_eq!(alex.get(&path)["project"]["org_id"], "org-other");
    client.expect(404, "GET", &path, Value::Null);
    accept(&alex, 404, &offered, json!({"org_id": "org-other"}));
    assert_eq!(emulator.counters().created("transfer_requests"), 1);
}

#[test]
fn an_offer_without_a_destination_goes_to_the_account_of_the_key() {
    let (emulator, client, project) = setup();
    let alex = client_of(&emulator, "alex@example.com");
    let path = format!("/projects/{}/transfer_requests", project.id);
    let offered = client.expect(201, "POST", &path, Value::Null);
    let accept = |client: &Client, status, offered: &Value| {
        let id = offered["id"].as_str().unwrap();
        client.expect(status, "PUT", &format!("{path}/{id}"), Value::Null)
    };
    accept(&alex, 204, &offered);
    let owned = alex.get(&format!("/projects/{}", project.id))["project"].clone();
    assert_eq!(owned["owner_id"], alex.get("/users/me")["id"]);
    assert!(owned.get("org_id").is_none());
    let offered = alex.expect(201, "POST", &path, Value::Null);
    accept(&client_of_organization(&emulator, "org-two"), 204, &offered);
    assert_eq!(client.get("/projects?org_id=org-two")["projects"][0]["id"], project.id);
    // A full organization takes nothing.
    let full = SeedProject { org_id: "org-small".to_owned(), ..SeedProject::default() };
    emulator.seed(&Seed { projects: vec![full], ..Seed::default() }).unwrap();
    let offered = client.expect(201, "POST", &path, Value::Null);
    let refused = accept(&client_of_organization(&emulator, "org-small"), 406, &offered);
    assert_eq!(refused["reasons"][0]["code"], "PROJECTS_LIMIT_EXCEEDED");
}

#[test]
fn an_offer_ends() {
    let (_emulator, client, project) = setup();
    let path = format!("/projects/{}/transfer_requests", project.id);
    client.expect(400, "POST", &path, json!({"ttl_seconds": 0}));
    let offered = client.expect(201, "POST", &path, json!({"ttl_seconds": 1}));
    std::thread::sleep(std::time::Duration::from_millis(1_100));
    let accept = format!("{path}/{}", offered["id"].as_str().unwrap());
    client.expect(404, "PUT", &accept, json!({"org_id": "org-two"}));
}
