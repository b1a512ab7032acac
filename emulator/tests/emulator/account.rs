//! Keys, the user, the organization, regions, consumption, objects, functions, unknown paths.

use crate::common::{Client, eventually, instant};
use neonapi_emulator::{Emulator, Options, Seed, SeedApiKey, SeedApiKeyKind, SeedObject};
use serde_json::{Value, json};

#[test]
fn only_known_keys_are_accepted_when_some_are_given() {
    let options = Options { api_keys: vec!["good".to_owned()], ..Options::default() };
    let emulator = Emulator::start(options).unwrap();
    let mut client = Client::new(&emulator);
    client.expect(401, "GET", "/projects", Value::Null);
    client.key = "good".to_owned();
    client.get("/projects");
    let made = client.expect(200, "POST", "/api_keys", json!({"key_name": "ci"}));
    client.expect(409, "POST", "/api_keys", json!({"key_name": "ci"}));
    client.key = made["key"].as_str().unwrap().to_owned();
    let listed = client.get("/api_keys");
    assert!(listed[0]["last_used_at"].is_string());
    let own = format!("/api_keys/{}", made["id"]);
    assert_eq!(client.expect(200, "DELETE", &own, Value::Null)["revoked"], true);
    client.expect(401, "GET", "/projects", Value::Null);
}

#[test]
fn a_key_is_needed_but_any_will_do_when_none_are_given() {
    let emulator = instant();
    let mut client = Client::new(&emulator);
    client.get("/auth");
    client.key = String::new();
    let refused = client.expect(401, "GET", "/auth", Value::Null);
    assert_eq!(refused["code"], "");
}

#[test]
fn keys_of_the_organization_reach_less() {
    let emulator = instant();
    let mut client = Client::new(&emulator);
    let (mine, other) = (emulator.seed_project("mine", 0), emulator.seed_project("other", 0));
    let path = format!("/organizations/{}/api_keys", emulator.org_id());
    let organization = client.expect(200, "POST", &path, json!({"key_name": "all"}));
    let body = json!({"key_name": "one", "project_id": mine.id});
    let scoped = client.expect(200, "POST", &path, body);
    assert_eq!(client.get(&path).as_array().unwrap().len(), 2);
    assert_eq!(client.get("/api_keys"), json!([]));

    client.key = organization["key"].as_str().unwrap().to_owned();
    assert_eq!(client.get("/auth")["auth_method"], "api_key_org");
    client.get("/projects");
    let refused = client.expect(404, "GET", "/users/me", Value::Null);
    assert_eq!(refused["message"], "not allowed for organization API keys");

    client.key = scoped["key"].as_str().unwrap().to_owned();
    client.get(&format!("/projects/{}", mine.id));
    client.expect(404, "GET", &format!("/projects/{}", other.id), Value::Null);
    client.expect(404, "GET", "/projects", Value::Null);
    client.expect(404, "DELETE", &format!("/projects/{}", mine.id), Value::Null);
    client.expect(200, "GET", "/auth", Value::Null);
}

#[test]
fn keys_can_be_declared_by_a_seed() {
    let emulator = instant();
    let mut client = Client::new(&emulator);
    let key = SeedApiKey {
        key: "org-key".to_owned(),
        kind: SeedApiKeyKind::Organization,
        project_id: String::new(),
    };
    emulator.seed(&Seed { api_keys: vec![key], ..Seed::default() }).unwrap();
    client.key = "org-key".to_owned();
    client.expect(404, "GET", "/users/me", Value::Null);
}

#[test]
fn the_user_belongs_to_one_organization() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let organizations = client.get("/users/me/organizations");
    assert_eq!(organizations["organizations"][0]["id"], emulator.org_id());
    let own = client.get(&format!("/organizations/{}", emulator.org_id()));
    assert_eq!(own, organizations["organizations"][0]);
    client.expect(404, "GET", "/organizations/org-unknown", Value::Null);
    assert_eq!(client.get("/users/me")["plan"], "scale");
    let regions = client.get("/regions");
    let defaults = regions["regions"].as_array().unwrap().iter();
    assert_eq!(defaults.filter(|region| region["default"] == true).count(), 1);
}

#[test]
fn consumption_is_paged_and_bounded() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 4);
    let question = |from: &str, metric: &str| {
        format!(
            "org_id={}&granularity=daily&metrics={metric}&to=2026-03-01T00:00:00Z&from={from}\
             &project_ids={}",
            emulator.org_id(),
            project.id
        )
    };
    let good =
        question("2026-02-20T00:00:00Z", "compute_unit_seconds,snapshot_storage_bytes_month");
    let projects = client.get(&format!("/consumption_history/v2/projects?{good}"));
    let frames = &projects["projects"][0]["periods"][0]["consumption"];
    assert_eq!(frames.as_array().unwrap().len(), 9);
    assert_eq!(frames[0]["metrics"].as_array().unwrap().len(), 2);
    let (mut cursor, mut found) = (String::new(), 0);
    loop {
        let path = format!("/consumption_history/v2/branches?{good}&limit=2&cursor={cursor}");
        let page = client.get(&path);
        found += page["branches"].as_array().unwrap().len();
        let Some(next) = page["pagination"]["cursor"].as_str() else { break };
        cursor = next.to_owned();
    }
    assert_eq!(found, 5);
    let refused = |status, question: String| {
        let path = format!("/consumption_history/v2/projects?{question}");
        client.expect(status, "GET", &path, Value::Null);
    };
    refused(406, question("2025-01-01T00:00:00Z", "compute_unit_seconds"));
    refused(400, question("2026-02-20T00:00:00Z", "unknown"));
    refused(400, question("2026-03-02T00:00:00Z", "compute_unit_seconds"));
    refused(400, "granularity=daily".to_owned());
}

#[test]
fn objects_are_listed_page_by_page_and_downloaded() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let object = |key: &str, copies: u32| SeedObject {
        project_id: project.id.clone(),
        bucket: "files".to_owned(),
        key: key.to_owned(),
        copies: Some(copies),
        text: Some("content".to_owned()),
        ..SeedObject::default()
    };
    let objects = vec![object("a/b/deep", 3), object("a/flat", 1), object("top 1", 1)];
    emulator.seed(&Seed { objects, ..Seed::default() }).unwrap();
    let path = format!(
        "/projects/{}/branches/{}/buckets/files/objects",
        project.id, project.default_branch_id
    );
    let (mut keys, mut query) = (0, String::new());
    loop {
        let page = client.get(&format!("{path}?limit=2{query}"));
        keys += page["objects"].as_array().unwrap().len();
        if page["is_truncated"] == false {
            assert!(page.get("next_cursor").is_none());
            break;
        }
        query = format!("&cursor={}", page["next_cursor"].as_str().unwrap());
    }
    assert_eq!(keys, 5);
    let folders = client.get(&format!("{path}?delimiter=/&prefix=a/"));
    assert_eq!((&folders["folders"], &folders["prefix"]), (&json!(["a/b/"]), &json!("a/")));
    assert_eq!(folders["objects"][0]["key"], "a/flat");
    let first = client.get(&format!("{path}?delimiter=/&limit=1"));
    let next = first["next_cursor"].as_str().unwrap();
    let second = client.get(&format!("{path}?delimiter=/&limit=1&cursor={next}"));
    assert_eq!((&first["folders"], &second["folders"]), (&json!(["a/"]), &json!([])));
    assert_eq!(second["objects"][0]["key"], "top 1");
    let reply = client.call("GET", &format!("{path}/a%2Fb%2Fdeep-0002/download"), Value::Null);
    assert_eq!((reply.status, reply.text.as_str()), (200, "content"));
    assert_eq!(reply.header("content-type"), Some("application/octet-stream"));
    client.expect(404, "GET", &format!("{path}/none/download"), Value::Null);
}

#[test]
fn a_function_is_deployed_and_built() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let path = format!("/projects/{}/branches/{}/functions", project.id, project.default_branch_id);
    let body = "--q\r\nContent-Disposition: form-data; name=\"environment\"\r\n\r\n{\"A\":\"1\"}\
        \r\n--q\r\nContent-Disposition: form-data; name=\"zip\"; filename=\"f.zip\"\r\n\
        Content-Type: application/zip\r\n\r\nPK\r\n--q--\r\n";
    let multipart = [("content-type", "multipart/form-data; boundary=q")];
    let deploy = format!("{path}/hello/deployments");
    let reply = client.send("POST", &deploy, &multipart, body).unwrap();
    assert_eq!(reply.status, 201, "{}", reply.text);
    assert_eq!(reply.json()["deployment"]["environment"], json!(["A"]));
    assert_eq!(reply.json()["deployment"]["status"], "pending");
    eventually("the build is over", || {
        let function = client.get(&format!("{path}/hello"));
        function["function"]["active_deployment"]["status"] == "completed"
    });
    assert_eq!(client.get(&path)["functions"][0]["slug"], "hello");
    client.expect(400, "POST", &deploy, json!({}));
}

#[test]
fn what_is_not_there_is_said_in_neons_way() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let unknown = client.call("GET", "/nothing", Value::Null);
    assert_eq!(unknown.status, 404);
    assert!(unknown.json()["message"].is_string());
    assert_eq!(unknown.json()["request_id"], unknown.header("x-neon-ret-request-id").unwrap());
    client.expect(405, "PUT", "/projects", json!({}));
    let unserved = client.expect(501, "GET", "/projects/shared", Value::Null);
    assert!(unserved["message"].as_str().unwrap().contains("listSharedProjects"));
    let own = client.send("GET", "/nothing", &[("x-request-id", "mine-7")], "").unwrap();
    assert_eq!(own.json()["request_id"], "mine-7");
    assert_eq!(own.header("x-neon-ret-request-id"), Some("mine-7"));
    let empty = client.call("GET", "/projects//branches", Value::Null);
    assert_eq!((empty.status, empty.header("location")), (301, Some("/api/v2/projects/branches")));
}
