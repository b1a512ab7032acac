//! Functions, their deployments, and the domains that lead to them.

use crate::common::{Client, Reply, eventually, instant, taking, texts};
use neonapi_emulator::SeededProject;
use serde_json::{Value, json};

fn branch(project: &SeededProject) -> String {
    format!("/projects/{}/branches/{}", project.id, project.default_branch_id)
}

/// Deploys with the parts given.
pub(crate) fn deploy(client: &Client, branch: &str, slug: &str, parts: &[(&str, &str)]) -> Reply {
    let mut body = String::new();
    for (name, content) in parts {
        let head = format!("Content-Disposition: form-data; name=\"{name}\"");
        body.push_str(&format!("--edge\r\n{head}\r\n\r\n{content}\r\n"));
    }
    body.push_str("--edge--\r\n");
    let headers = [("content-type", "multipart/form-data; boundary=edge")];
    let path = format!("{branch}/functions/{slug}/deployments");
    client.send("POST", &path, &headers, body).unwrap()
}

/// Deploys a function that works.
pub(crate) fn deployed(client: &Client, branch: &str, slug: &str) {
    assert_eq!(deploy(client, branch, slug, &[("zip", "PK code")]).status, 201);
}

#[test]
fn a_function_lives_and_dies() {
    let emulator = taking(60);
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let branch = branch(&project);
    let environment = r#"{"TOKEN": "secret", "MODE": "fast"}"#;
    let made = deploy(&client, &branch, "hello", &[("zip", "PK"), ("environment", environment)]);
    let made = made.json();
    assert_eq!(
        (&made["deployment"]["id"], &made["deployment"]["status"]),
        (&json!(1), &json!("pending"))
    );
    assert_eq!(made["deployment"]["environment"], json!(["MODE", "TOKEN"]));
    let own = format!("{branch}/functions/hello");
    let function = || client.get(&own)["function"].clone();
    assert!(function().get("active_deployment").is_none());
    eventually("it is live", || function()["active_deployment"]["status"] == "completed");
    let url = function()["invocation_url"].as_str().unwrap().to_owned();
    assert!(url.starts_with(&format!("https://{}-hello.", project.default_branch_id)), "{url}");
    let again = deploy(&client, &branch, "hello", &[]).json();
    assert_eq!(again["deployment"]["id"], 2);
    assert_eq!(again["deployment"]["environment"], json!(["MODE", "TOKEN"]), "as before");
    assert_eq!(function()["active_deployment"]["id"], 1);
    assert_eq!(function()["current_deployment"]["id"], 2);
    let rename = |name: Value| client.expect(200, "PATCH", &own, json!({"name": name}));
    assert_eq!(rename(json!("Greeter"))["function"]["name"], "Greeter");
    assert_eq!(rename(Value::Null)["function"]["name"], "hello");
    client.expect(400, "PATCH", &own, json!({}));
    assert_eq!(client.call("DELETE", &own, Value::Null).status, 204);
    for method in ["GET", "DELETE"] {
        client.expect(404, method, &own, Value::Null);
    }
    client.expect(404, "PATCH", &own, json!({"name": "x"}));
}

#[test]
fn code_that_is_none_fails_to_build() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let branch = branch(&emulator.seed_project("shop", 0));
    assert_eq!(deploy(&client, &branch, "hello", &[]).status, 400, "there is no code yet");
    assert_eq!(
        deploy(&client, &branch, "hello", &[("zip", "PK"), ("runtime", "java")]).status,
        400
    );
    assert_eq!(
        deploy(&client, &branch, "hello", &[("zip", "PK"), ("environment", "[1]")]).status,
        400
    );
    deployed(&client, &branch, "hello");
    assert_eq!(deploy(&client, &branch, "hello", &[("zip", "text")]).status, 201);
    let function = &client.get(&format!("{branch}/functions/hello"))["function"];
    assert_eq!(function["current_deployment"]["status"], "failed");
    assert!(function["current_deployment"]["error"].is_string());
    assert_eq!(function["active_deployment"]["id"], 1, "the one before stays live");
}

#[test]
fn functions_are_listed_in_pages() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let branch = branch(&emulator.seed_project("shop", 0));
    for slug in ["c", "a", "b"] {
        deployed(&client, &branch, slug);
    }
    let page = client.get(&format!("{branch}/functions?limit=2"));
    assert_eq!(texts(&page["functions"], "slug"), ["a", "b"]);
    let next = page["pagination"]["next"].as_str().unwrap();
    let page = client.get(&format!("{branch}/functions?limit=2&cursor={next}"));
    assert_eq!(texts(&page["functions"], "slug"), ["c"]);
    assert!(page["pagination"].get("next").is_none());
}

#[test]
fn a_child_has_the_functions_of_its_parent_at_addresses_of_its_own() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    deployed(&client, &branch(&project), "hello");
    let branches = format!("/projects/{}/branches", project.id);
    let child = client.expect(201, "POST", &branches, json!({}));
    let child_id = child["branch"]["id"].as_str().unwrap();
    let child = format!("{branches}/{child_id}");
    let function = client.get(&format!("{child}/functions/hello"))["function"].clone();
    assert!(function["invocation_url"].as_str().unwrap().contains(child_id), "{function}");
    deployed(&client, &child, "hello");
    let deployments = |branch: &str| {
        client.get(&format!("{branch}/functions/hello"))["function"]["current_deployment"]["id"]
            .clone()
    };
    assert_eq!((deployments(&child), deployments(&branch(&project))), (json!(2), json!(1)));
}

#[test]
fn a_custom_domain_leads_to_one_function_of_all() {
    let emulator = taking(60);
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 1);
    let branch = branch(&project);
    let other = format!("/projects/{}/branches/{}", project.id, project.branch_ids[0]);
    deployed(&client, &branch, "api");
    deployed(&client, &branch, "web");
    deployed(&client, &other, "api");
    let request = |domain: &str, slug: &str| json!({"domain": domain, "entity_type": "function", "entity_id": slug});
    let path = format!("{branch}/custom-domains");
    let made = client.expect(201, "POST", &path, request("API.example.com", "api"));
    assert_eq!((&made["domain"], &made["status"]), (&json!("api.example.com"), &json!("pending")));
    assert!(made["cname_target"].as_str().unwrap().starts_with("fn-custom-domains."));
    client.expect(201, "POST", &path, request("api.example.com", "api"));
    client.expect(409, "POST", &path, request("api.example.com", "web"));
    client.expect(
        409,
        "POST",
        &format!("{other}/custom-domains"),
        request("api.example.com", "api"),
    );
    client.expect(201, "POST", &path, request("nowhere.invalid", "web"));
    let status = |index: usize| client.get(&path)["custom_domains"][index]["status"].clone();
    eventually("its records are found", || status(0) == "active");
    eventually("there are none", || status(1) == "error");
    client.expect(404, "POST", &path, request("x.example.com", "none"));
    client.expect(400, "POST", &path, request("no host name", "api"));
    let endpoint =
        json!({"domain": "x.example.com", "entity_type": "endpoint", "entity_id": "api"});
    client.expect(400, "POST", &path, endpoint);
    let page = client.get(&format!("{path}?limit=1"));
    let next = page["pagination"]["next"].as_str().unwrap();
    assert_eq!(
        texts(&client.get(&format!("{path}?cursor={next}"))["custom_domains"], "domain"),
        ["nowhere.invalid"]
    );
    let own = format!("{path}/api.example.com");
    assert_eq!(client.call("DELETE", &own, Value::Null).status, 204);
    client.expect(404, "DELETE", &own, Value::Null);
    client.expect(
        201,
        "POST",
        &format!("{other}/custom-domains"),
        request("api.example.com", "api"),
    );
}
