//! Neon Auth: on and off, what hangs on it, and the calls of the old form.

use crate::common::{Client, instant, taking, texts};
use crate::schemas::now;
use neonapi_emulator::SeededProject;
use serde_json::{Value, json};

/// Path of Neon Auth on the default branch.
fn path(project: &SeededProject) -> String {
    format!("/projects/{}/branches/{}/auth", project.id, project.default_branch_id)
}

/// Turns Neon Auth on and gives its path.
fn enabled(client: &Client, project: &SeededProject, provider: &str) -> String {
    let path = path(project);
    client.expect(201, "POST", &path, json!({"auth_provider": provider}));
    path
}

#[test]
fn neon_auth_is_turned_on_and_off() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let path = path(&project);
    client.expect(404, "GET", &path, Value::Null);
    client.expect(404, "DELETE", &path, Value::Null);
    let body = json!({"auth_provider": "better_auth", "database_name": "none"});
    client.expect(404, "POST", &path, body);
    let made = client.expect(201, "POST", &path, json!({"auth_provider": "better_auth"}));
    assert_eq!(
        (&made["schema_name"], &made["secret_server_key"]),
        (&json!("neon_auth"), &json!(""))
    );
    let base_url = made["base_url"].as_str().unwrap();
    assert!(base_url.starts_with(&format!("https://{}.neonauth.", project.endpoint_id)));
    assert!(base_url.ends_with("/neondb/auth"), "{base_url}");
    assert_eq!(made["jwks_url"], format!("{base_url}/.well-known/jwks.json"));
    let shown = client.get(&path);
    assert_eq!(shown["auth_provider_project_id"], made["auth_provider_project_id"]);
    assert_eq!((&shown["db_name"], &shown["owned_by"]), (&json!("neondb"), &json!("neon")));
    assert_eq!(
        (&shown["name"], &shown["branch_id"]),
        (&json!("shop"), &json!(project.default_branch_id))
    );
    assert!(shown.get("secret_server_key").is_none() && shown.get("transfer_status").is_none());
    client.expect(409, "POST", &path, json!({"auth_provider": "stack"}));
    let gone = client.call("DELETE", &path, Value::Null);
    assert_eq!((gone.status, gone.text.as_str()), (200, ""));
    client.expect(404, "GET", &path, Value::Null);
    client.expect(404, "GET", &format!("{path}/plugins"), Value::Null);
    let counters = emulator.counters();
    assert_eq!(
        (counters.created("auth_integrations"), counters.deleted["auth_integrations"]),
        (1, 1)
    );
}

#[test]
fn data_outlives_neon_auth_unless_it_is_to_be_deleted() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let path = enabled(&client, &project, "better_auth");
    let user = json!({"email": "ann@example.com"});
    let again = || {
        client.expect(201, "POST", &path, json!({"auth_provider": "better_auth"}));
        client.call("POST", &format!("{path}/users"), user.clone()).status
    };
    client.expect(201, "POST", &format!("{path}/users"), user.clone());
    client.expect(200, "DELETE", &path, json!({"delete_data": false}));
    client.expect(404, "POST", &format!("{path}/users"), user.clone());
    assert_eq!(again(), 409);
    client.expect(200, "DELETE", &path, json!({"delete_data": true}));
    assert_eq!(again(), 201);
}

#[test]
fn a_busy_project_is_neither_given_neon_auth_nor_rid_of_it() {
    let emulator = taking(60_000);
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let branches = format!("/projects/{}/branches", project.id);
    let path = enabled(&client, &project, "better_auth");
    let child = client.expect(201, "POST", &branches, json!({}));
    client.expect(423, "DELETE", &path, Value::Null);
    let child = format!("{branches}/{}/auth", child["branch"]["id"].as_str().unwrap());
    client.expect(409, "POST", &child, json!({"auth_provider": "better_auth"}));
    let bare = client.expect(201, "POST", "/projects", json!({"project": {}}));
    let branch_id = bare["branch"]["id"].as_str().unwrap();
    let bare =
        format!("/projects/{}/branches/{branch_id}/auth", bare["project"]["id"].as_str().unwrap());
    client.expect(423, "POST", &bare, json!({"auth_provider": "better_auth"}));
}

#[test]
fn a_branch_takes_neon_auth_along_and_goes_its_own_way() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let path = enabled(&client, &project, "better_auth");
    let user = json!({"email": "ann@example.com"});
    let made = client.expect(201, "POST", &format!("{path}/users"), user.clone());
    let branches = format!("/projects/{}/branches", project.id);
    let add = |branch: Value| {
        let body = json!({"branch": branch, "endpoints": [{"type": "read_write"}]});
        let made = client.expect(201, "POST", &branches, body);
        let id = made["branch"]["id"].as_str().unwrap().to_owned();
        (format!("{branches}/{id}/auth"), made["endpoints"][0]["id"].as_str().unwrap().to_owned())
    };
    let (child, endpoint_id) = add(json!({}));
    let (own, inherited) = (client.get(&path), client.get(&child));
    assert_ne!(own["auth_provider_project_id"], inherited["auth_provider_project_id"]);
    assert!(inherited["base_url"].as_str().unwrap().contains(&endpoint_id));
    client.expect(409, "POST", &format!("{child}/users"), user);
    let user = format!("{child}/users/{}", made["id"].as_str().unwrap());
    client.expect(204, "DELETE", &user, Value::Null);
    client.expect(
        200,
        "PATCH",
        &format!("{child}/allow_localhost"),
        json!({"allow_localhost": false}),
    );
    assert_eq!(client.get(&format!("{path}/allow_localhost")), json!({"allow_localhost": true}));
    let restore = child.replace("/auth", "/restore");
    let source = json!({"source_branch_id": project.default_branch_id});
    client.expect(200, "POST", &restore, source);
    client.expect(204, "DELETE", &user, Value::Null);
    assert_eq!(client.get(&format!("{child}/allow_localhost")), json!({"allow_localhost": true}));
    let (without_data, _) = add(json!({"init_source": "schema-only"}));
    client.expect(404, "GET", &without_data, Value::Null);
    client.expect(200, "DELETE", &path, Value::Null);
    let stack = enabled(&client, &project, "stack");
    assert_eq!(client.get(&stack)["auth_provider"], "stack");
    let (elsewhere, _) = add(json!({}));
    client.expect(404, "GET", &elsewhere, Value::Null);
}

#[test]
fn a_time_before_neon_auth_has_none() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let before = now();
    let path = enabled(&client, &project, "better_auth");
    let branches = format!("/projects/{}/branches", project.id);
    let add = |time: &str| {
        let body = json!({"branch": {"parent_timestamp": time}});
        let made = client.expect(201, "POST", &branches, body);
        format!("{branches}/{}/auth", made["branch"]["id"].as_str().unwrap())
    };
    client.get(&add(&now()));
    client.expect(404, "GET", &add(&before), Value::Null);
    let body = json!({
        "source_branch_id": project.default_branch_id, "source_timestamp": before,
        "preserve_under_name": "kept",
    });
    let restore = path.replace("/auth", "/restore");
    client.expect(200, "POST", &restore, body);
    client.expect(404, "GET", &path, Value::Null);
    let kept = client.get(&format!("{branches}?search=kept"));
    let kept = kept["branches"][0]["id"].as_str().unwrap().to_owned();
    client.get(&format!("{branches}/{kept}/auth"));
}

#[test]
fn users_are_unique_by_email() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let path = format!("{}/users", enabled(&client, &project, "better_auth"));
    let add = |email: &str| client.call("POST", &path, json!({"email": email, "name": "Ann"}));
    let made = add("ann@example.com");
    assert_eq!((made.status, add("Ann@Example.com").status), (201, 409));
    assert_eq!(add("ben@example.com").status, 201);
    let own = format!("{path}/{}", made.json()["id"].as_str().unwrap());
    let role = format!("{own}/role");
    assert_eq!(client.expect(200, "PUT", &role, json!({"roles": ["admin"]})), made.json());
    client.expect(204, "DELETE", &own, Value::Null);
    client.expect(404, "DELETE", &own, Value::Null);
    client.expect(404, "PUT", &role, json!({"roles": ["admin"]}));
    assert_eq!(add("ann@example.com").status, 201);
}

#[test]
fn trusted_domains_live_and_die() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let path = format!("{}/domains", enabled(&client, &project, "better_auth"));
    let add = |domain: &str, provider: &str| {
        client.call("POST", &path, json!({"domain": domain, "auth_provider": provider})).status
    };
    let (app, shop) = ("https://app.example.com", "https://shop.example.com");
    assert_eq!(add(app, "stack"), 404);
    assert_eq!((add(app, "better_auth"), add(shop, "better_auth")), (201, 201));
    assert_eq!(add(app, "better_auth"), 409);
    let listed = client.get(&path);
    assert_eq!(texts(&listed["domains"], "domain"), [app, shop]);
    assert_eq!(texts(&listed["domains"], "auth_provider"), ["better_auth", "better_auth"]);
    let delete = |domains: &[&str]| {
        let domains: Vec<Value> = domains.iter().map(|it| json!({"domain": it})).collect();
        let body = json!({"auth_provider": "better_auth", "domains": domains});
        client.call("DELETE", &path, body).status
    };
    assert_eq!(delete(&[app, "https://other.example.com"]), 404);
    assert_eq!(client.get(&path), listed, "all or none");
    assert_eq!(delete(&[app]), 200);
    assert_eq!(texts(&client.get(&path)["domains"], "domain"), [shop]);
    assert_eq!(emulator.counters().deleted["auth_domains"], 1);
}

#[test]
fn oauth_providers_live_and_die() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let path = format!("{}/oauth_providers", enabled(&client, &project, "better_auth"));
    assert_eq!(client.get(&path), json!({"providers": [{"id": "google", "type": "shared"}]}));
    client.expect(409, "POST", &path, json!({"id": "google"}));
    let refused = client.expect(400, "POST", &path, json!({"id": "github"}));
    assert_eq!(refused["code"], "INVALID_SHARED_OAUTH_PROVIDER");
    let half = client.expect(400, "POST", &path, json!({"id": "github", "client_id": "c"}));
    assert_eq!(half["message"], "field \"client_secret\" is required");
    let own = json!({"id": "github", "client_id": "c", "client_secret": "s"});
    let made = client.expect(200, "POST", &path, own);
    let github =
        json!({"id": "github", "type": "standard", "client_id": "c", "client_secret": "s"});
    assert_eq!(made, github);
    let change = |id: &str, body: Value| client.call("PATCH", &format!("{path}/{id}"), body);
    assert_eq!(change("github", json!({"client_secret": "t"})).json()["client_secret"], "t");
    assert_eq!(change("google", json!({"client_secret": "t"})).status, 400);
    assert_eq!(
        change("google", json!({"client_id": "d", "client_secret": "u"})).json()["type"],
        "standard"
    );
    assert_eq!(change("vercel", json!({"client_id": "d", "client_secret": "u"})).status, 404);
    client.expect(200, "DELETE", &format!("{path}/google"), Value::Null);
    client.expect(404, "DELETE", &format!("{path}/google"), Value::Null);
    let left = json!({"providers": [
        {"id": "github", "type": "standard", "client_id": "c", "client_secret": "t"},
    ]});
    assert_eq!(client.get(&path), left);
    assert_eq!(client.expect(200, "POST", &path, json!({"id": "google"}))["type"], "shared");
}

#[test]
fn old_calls_are_about_the_default_branch() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 1);
    let old = |end: &str| format!("/projects/{}/auth/{end}", project.id);
    let about = |body: Value| {
        let mut about = json!({"project_id": project.id, "auth_provider": "stack"});
        about.as_object_mut().unwrap().extend(body.as_object().unwrap().clone());
        about
    };
    assert_eq!(client.get(&old("integrations")), json!({"data": []}));
    client.expect(404, "POST", "/projects/auth/create", about(json!({"branch_id": "br-none"})));
    let body = about(json!({"branch_id": project.default_branch_id}));
    let made = client.expect(201, "POST", "/projects/auth/create", body.clone());
    assert!(made["secret_server_key"].as_str().unwrap().starts_with("ssk_"));
    assert!(
        made["jwks_url"].as_str().unwrap().contains("stack-auth.com")
            && made.get("base_url").is_none()
    );
    client.expect(409, "POST", "/projects/auth/create", body);
    let keys = client.expect(201, "POST", "/projects/auth/keys", about(json!({})));
    assert_eq!(keys["auth_provider_project_id"], made["auth_provider_project_id"]);
    assert_ne!(keys["secret_server_key"], made["secret_server_key"]);
    let ann = json!({"email": "ann@example.com"});
    let user = client.expect(201, "POST", "/projects/auth/user", about(ann.clone()));
    let new = path(&project);
    client.expect(409, "POST", &format!("{new}/users"), ann.clone());
    client.expect(
        204,
        "DELETE",
        &old(&format!("users/{}", user["id"].as_str().unwrap())),
        Value::Null,
    );
    client.expect(201, "POST", &format!("{new}/users"), ann);
    let domain = json!({"domain": "https://app.example.com", "auth_provider": "stack"});
    client.expect(201, "POST", &old("domains"), domain);
    assert_eq!(client.get(&old("domains")), client.get(&format!("{new}/domains")));
    client.expect(200, "DELETE", &old("oauth_providers/google"), Value::Null);
    assert_eq!(client.get(&format!("{new}/oauth_providers")), json!({"providers": []}));
    let url = client.expect(200, "POST", "/projects/auth/transfer_ownership", about(json!({})));
    assert!(url["url"].as_str().unwrap().starts_with("https://"), "{url}");
    assert_eq!(client.get(&new)["transfer_status"], "initiated");
    let child = format!("/projects/{}/branches/{}/auth", project.id, project.branch_ids[0]);
    client.expect(201, "POST", &child, json!({"auth_provider": "better_auth"}));
    let mut listed = texts(&client.get(&old("integrations"))["data"], "auth_provider");
    listed.sort_unstable();
    assert_eq!(listed, ["better_auth", "stack"]);
    client.expect(404, "DELETE", &old("integration/better_auth"), Value::Null);
    client.expect(200, "DELETE", &old("integration/stack"), json!({"delete_data": true}));
    client.expect(404, "GET", &new, Value::Null);
}

#[test]
fn old_calls_need_an_integration_with_the_provider_they_name() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let calls = ["keys", "transfer_ownership", "user"];
    let send = |end: &str, project_id: &str, provider: &str| {
        let body = json!({
            "project_id": project_id, "auth_provider": provider, "email": "ann@example.com",
        });
        client.call("POST", &format!("/projects/auth/{end}"), body).status
    };
    assert_eq!(calls.map(|end| send(end, &project.id, "better_auth")), [404, 404, 404]);
    enabled(&client, &project, "better_auth");
    assert_eq!(calls.map(|end| send(end, &project.id, "stack")), [404, 404, 404]);
    assert_eq!(calls.map(|end| send(end, "no-such-project", "better_auth")), [404, 404, 404]);
    assert_eq!(calls.map(|end| send(end, &project.id, "better_auth")), [201, 200, 201]);
}
