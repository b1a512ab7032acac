//! How far roles and keys reach in projects.

use crate::common::{Client, client_of, client_of_organization, instant, organization, start};
use neonapi_emulator::{Options, Seed, SeedProject};
use serde_json::{Value, json};

#[test]
fn each_role_of_an_organization_reaches_as_far_as_it_should() {
    let emulator = instant();
    let members = [
        ("admin@example.com", "admin"),
        ("editor@example.com", "editor"),
        ("member@example.com", "member"),
        ("viewer@example.com", "viewer"),
        ("collaborator@example.com", "collaborator"),
    ];
    let seed = Seed {
        organizations: vec![organization("org-two", &members)],
        projects: vec![SeedProject { org_id: "org-two".to_owned(), ..SeedProject::default() }],
        ..Seed::default()
    };
    let project = emulator.seed(&seed).unwrap().projects.remove(0);
    let path = format!("/projects/{}", project.id);
    let statuses = |client: &Client| {
        let statuses = [
            ("GET", path.clone(), Value::Null),
            ("PATCH", path.clone(), json!({"project": {"name": "new"}})),
            ("POST", "/projects".to_owned(), json!({"project": {"org_id": "org-two"}})),
            ("POST", format!("{path}/transfer_requests"), json!({})),
        ];
        statuses.map(|(method, path, body)| client.call(method, &path, body).status)
    };
    let of = |email: &str| statuses(&client_of(&emulator, email));
    assert_eq!(of("admin@example.com"), [200, 200, 201, 201]);
    assert_eq!(of("editor@example.com"), [200, 200, 201, 403]);
    assert_eq!(of("member@example.com"), [200, 200, 201, 403]);
    assert_eq!(of("viewer@example.com"), [200, 403, 403, 403]);
    assert_eq!(of("collaborator@example.com"), [404, 404, 403, 404]);
    assert_eq!(of("stranger@example.com"), [404, 404, 404, 404]);
    assert_eq!(statuses(&client_of_organization(&emulator, "org-two")), [200, 200, 201, 201]);
    let viewer = client_of(&emulator, "viewer@example.com");
    assert_eq!(viewer.get(&path)["project"]["effective_project_permission"], "VIEWER");
    // An undeclared key is Dana's, who is no member of this organization.
    assert_eq!(statuses(&Client::new(&emulator)), [404, 404, 404, 404]);
}

#[test]
fn lists_show_what_the_key_reaches() {
    let emulator = instant();
    let in_two = |name: &str| SeedProject {
        name: name.to_owned(),
        org_id: "org-two".to_owned(),
        ..SeedProject::default()
    };
    let seed = Seed {
        organizations: vec![organization("org-two", &[])],
        projects: vec![in_two("shop"), SeedProject::default()],
        ..Seed::default()
    };
    emulator.seed(&seed).unwrap();
    let client = Client::new(&emulator);
    let names = |client: &Client, path: &str| {
        let page = client.get(path);
        crate::common::texts(&page["projects"], "name")
    };
    assert_eq!(names(&client, "/projects"), ["project"]);
    assert_eq!(names(&client, "/projects?org_id=org-two"), ["shop"]);
    let page = client.get("/projects?org_id=org-two");
    assert_eq!(page["projects"][0]["org_name"], "Organization");
    assert_eq!(page["projects"][0]["effective_project_permission"], "ADMIN");
    assert_eq!(names(&client_of_organization(&emulator, "org-two"), "/projects"), ["shop"]);
    client_of(&emulator, "nobody@example.com").expect(400, "GET", "/projects", Value::Null);
}

#[test]
fn a_project_of_a_users_own_has_no_organization() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let email = "dana.developer@example.com".to_owned();
    let own = SeedProject { owner_email: email, ..SeedProject::default() };
    let seeded = emulator.seed(&Seed { projects: vec![own], ..Seed::default() }).unwrap();
    let path = format!("/projects/{}", seeded.projects[0].id);
    let project = client.get(&path)["project"].clone();
    assert_eq!(project["owner_id"], client.get("/users/me")["id"]);
    assert!(project.get("org_id").is_none());
    assert!(project.get("effective_project_permission").is_none());
    assert_eq!(client.get("/projects")["projects"].as_array().unwrap().len(), 1);
    let named = client.get(&format!("/projects?org_id={}", emulator.org_id()));
    assert_eq!(named["projects"], json!([]));
    client.expect(404, "GET", &format!("{path}/members"), Value::Null);
    client_of_organization(&emulator, "").expect(404, "GET", &path, Value::Null);
}

#[test]
fn an_organization_has_a_limit_of_projects() {
    let emulator =
        start(Options { projects_limit: 2, operation_duration_ms: 0..=0, ..Options::default() });
    let client = Client::new(&emulator);
    assert_eq!(client.get("/users/me")["projects_limit"], 2);
    let first = emulator.seed_project("first", 0);
    client.expect(201, "POST", "/projects", json!({"project": {}}));
    let refused = client.expect(422, "POST", "/projects", json!({"project": {}}));
    assert_eq!(refused["code"], "PROJECTS_LIMIT_EXCEEDED");
    // Deleted ones do not count, and come back only into free room.
    let path = format!("/projects/{}", first.id);
    client.expect(200, "DELETE", &path, Value::Null);
    let second = client.expect(201, "POST", "/projects", json!({"project": {}}));
    let refused = client.expect(422, "POST", &format!("{path}/recover"), Value::Null);
    assert_eq!(refused["code"], "PROJECTS_LIMIT_EXCEEDED");
    let second = format!("/projects/{}", second["project"]["id"].as_str().unwrap());
    client.expect(200, "DELETE", &second, Value::Null);
    client.expect(200, "POST", &format!("{path}/recover"), Value::Null);
}

#[test]
fn a_project_named_in_the_body_is_guarded_like_one_in_the_path() {
    let emulator = instant();
    let project = emulator.seed_project("shop", 0);
    let body = json!({"project_id": project.id, "auth_provider": "better_auth"});
    let stranger = client_of(&emulator, "stranger@example.com");
    let refused = stranger.expect(404, "POST", "/projects/auth/keys", body.clone());
    assert_eq!(refused["message"], "project not found");
    let reply = Client::new(&emulator).call("POST", "/projects/auth/keys", body);
    assert_ne!(reply.json()["message"], "project not found");

    // A key to one project reaches it here, too, and no other.
    let path = format!("/organizations/{}/api_keys", emulator.org_id());
    let key = json!({"key_name": "k", "project_id": project.id});
    let made = Client::new(&emulator).expect(200, "POST", &path, key);
    let scoped = Client::new(&emulator).with_key(made["key"].as_str().unwrap());
    let is_outside = |project_id: &str| {
        let body = json!({"project_id": project_id, "auth_provider": "better_auth"});
        let reply = scoped.call("POST", "/projects/auth/keys", body);
        reply.text.contains("outside the project")
    };
    assert!(!is_outside(&project.id));
    assert!(is_outside(&emulator.seed_project("other", 0).id));
}
