//! API keys: the three kinds, their lists, and their ends.

use crate::common::{
    Client, client_of, client_of_organization, instant, organization, start, texts,
};
use neonapi_emulator::{Options, Seed, SeedApiKey, SeedApiKeyKind};
use serde_json::{Value, json};

#[test]
fn only_known_keys_are_accepted_when_some_are_given() {
    let options = Options { api_keys: vec!["good".to_owned()], ..Options::default() };
    let emulator = start(options);
    let mut client = Client::new(&emulator);
    client.expect(401, "GET", "/projects", Value::Null);
    client.key = "good".to_owned();
    client.get("/projects");
    let made = client.expect(200, "POST", "/api_keys", json!({"key_name": "ci"}));
    client.expect(409, "POST", "/api_keys", json!({"key_name": "ci"}));
    client.key = made["key"].as_str().unwrap().to_owned();
    let listed = client.get("/api_keys");
    assert!(listed[0]["last_used_at"].is_string());
    assert_eq!(listed[0]["created_by"]["id"], made["created_by"]);
    let own = format!("/api_keys/{}", made["id"]);
    let revoked = client.expect(200, "DELETE", &own, Value::Null);
    assert_eq!((&revoked["revoked"], &revoked["created_by"]), (&json!(true), &made["created_by"]));
    client.expect(401, "GET", "/projects", Value::Null);
}

#[test]
fn a_key_is_needed_but_any_will_do_when_none_are_given() {
    let emulator = instant();
    let mut client = Client::new(&emulator);
    let auth = client.get("/auth");
    assert_eq!(auth["auth_method"], "api_key_user");
    assert_eq!(auth["account_id"], client.get("/users/me")["id"]);
    client.key = String::new();
    let refused = client.expect(401, "GET", "/auth", Value::Null);
    assert_eq!(refused["code"], "");
}

#[test]
fn keys_of_an_organization_reach_less() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let path = format!("/organizations/{}/api_keys", emulator.org_id());
    let made = client.expect(200, "POST", &path, json!({"key_name": "all"}));
    assert!(made.get("project_id").is_none());
    client.expect(409, "POST", &path, json!({"key_name": "all"}));
    assert_eq!(texts(&client.get(&path), "name"), ["all"]);
    assert_eq!(client.get("/api_keys"), json!([]));

    let key = client.with_key(made["key"].as_str().unwrap());
    let auth = key.get("/auth");
    assert_eq!(auth, json!({"account_id": emulator.org_id(), "auth_method": "api_key_org"}));
    // The organization is inferred, and no other can be named.
    let project = key.expect(201, "POST", "/projects", json!({"project": {}}));
    assert_eq!(project["project"]["org_id"], emulator.org_id());
    assert!(project["project"].get("effective_project_permission").is_none());
    assert_eq!(key.get("/projects")["projects"].as_array().unwrap().len(), 1);
    key.expect(404, "GET", "/projects?org_id=org-unknown", Value::Null);
    assert_eq!(key.get("/projects/shared")["projects"], json!([]));
    for (method, path, body) in [
        ("GET", "/users/me".to_owned(), Value::Null),
        ("GET", "/users/me/organizations".to_owned(), Value::Null),
        ("GET", "/api_keys".to_owned(), Value::Null),
        ("POST", path.clone(), json!({"key_name": "more"})),
    ] {
        let refused = key.expect(404, method, &path, body);
        assert_eq!(refused["message"], "not allowed for organization API keys");
    }
    // It is revoked with itself.
    key.expect(200, "DELETE", &format!("{path}/{}", made["id"]), Value::Null);
    key.expect(401, "GET", "/auth", Value::Null);
}

#[test]
fn a_key_to_one_project_reaches_nothing_else() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let (mine, other) = (emulator.seed_project("mine", 0), emulator.seed_project("other", 0));
    let path = format!("/organizations/{}/api_keys", emulator.org_id());
    client.expect(404, "POST", &path, json!({"key_name": "x", "project_id": "no-such-project"}));
    let made = client.expect(200, "POST", &path, json!({"key_name": "one", "project_id": mine.id}));
    assert_eq!(made["project_id"], mine.id);
    assert_eq!(client.get(&path)[0]["project_id"], mine.id);

    let key = client.with_key(made["key"].as_str().unwrap());
    assert_eq!(key.get("/auth")["account_id"], emulator.org_id());
    let own = format!("/projects/{}", mine.id);
    key.get(&own);
    key.expect(201, "POST", &format!("{own}/branches"), json!({}));
    let outside = |method: &str, path: &str, body: Value| {
        let refused = key.expect(404, method, path, body);
        let message = refused["message"].as_str().unwrap();
        assert!(message.contains(&format!("subject_project_id:\"{}\"", mine.id)), "{message}");
    };
    outside("GET", &format!("/projects/{}", other.id), Value::Null);
    outside("GET", "/projects", Value::Null);
    outside("POST", "/projects", json!({"project": {}}));
    outside("GET", "/users/me", Value::Null);
    outside("GET", &path, Value::Null);
    // Some things inside are beyond it, too.
    outside("DELETE", &own, Value::Null);
    outside("POST", &format!("{own}/transfer_requests"), json!({}));
}

#[test]
fn keys_can_be_declared_by_a_seed() {
    let emulator = instant();
    let project = emulator.seed_project("shop", 0);
    let organization = client_of_organization(&emulator, "");
    organization.expect(404, "GET", "/users/me", Value::Null);
    let seed = |key: SeedApiKey| emulator.seed(&Seed { api_keys: vec![key], ..Seed::default() });
    let scoped = SeedApiKey {
        key: "scoped".to_owned(),
        kind: SeedApiKeyKind::Project,
        project_id: project.id.clone(),
        ..SeedApiKey::default()
    };
    seed(scoped.clone()).unwrap();
    let client = Client::new(&emulator).with_key("scoped");
    client.get(&format!("/projects/{}", project.id));
    client.expect(404, "GET", "/projects", Value::Null);
    assert!(seed(SeedApiKey { project_id: "none".to_owned(), ..scoped.clone() }).is_err());
    let kind = SeedApiKeyKind::Organization;
    assert!(seed(SeedApiKey { kind, org_id: "org-unknown".to_owned(), ..scoped }).is_err());
}

#[test]
fn keys_of_users_and_of_organizations_are_kept_apart() {
    let emulator = instant();
    let seed = Seed { organizations: vec![organization("org-two", &[])], ..Seed::default() };
    assert_eq!(emulator.seed(&seed).unwrap().organization_ids, ["org-two"]);
    let dana = Client::new(&emulator);
    let alex = client_of(&emulator, "alex@example.com");
    let body = || json!({"key_name": "same"});
    let of_dana = dana.expect(200, "POST", "/api_keys", body());
    alex.expect(200, "POST", "/api_keys", body());
    dana.expect(200, "POST", &format!("/organizations/{}/api_keys", emulator.org_id()), body());
    dana.expect(200, "POST", "/organizations/org-two/api_keys", body());
    assert_eq!(alex.get("/api_keys").as_array().unwrap().len(), 1);
    alex.expect(404, "DELETE", &format!("/api_keys/{}", of_dana["id"]), Value::Null);
    dana.expect(
        404,
        "DELETE",
        &format!("/organizations/org-two/api_keys/{}", of_dana["id"]),
        Value::Null,
    );
    assert_eq!(dana.get("/organizations/org-two/api_keys").as_array().unwrap().len(), 1);
}
