//! Credentials of branches, and the AI gateway they are for.

use crate::common::{Client, instant, texts};
use serde_json::{Value, json};

fn request(name: &str) -> Value {
    json!({
        "name": name, "scopes": ["storage:read", "storage:write", "storage:read"],
        "principal_type": "user",
    })
}

#[test]
fn a_credential_is_revealed_rotated_and_revoked() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let branch_id = &project.default_branch_id;
    let path = format!("/projects/{}/branches/{branch_id}/credentials", project.id);
    let made = client.expect(201, "POST", &path, request("ci"));
    let (id, short) =
        (made["token_id"].as_str().unwrap(), made["token_id_short"].as_str().unwrap());
    assert!(id.starts_with("nak_live_") && id["nak_live_".len()..].starts_with(short), "{id}");
    assert!(made["api_token"].as_str().unwrap().starts_with(&format!("nt_live_{short}_")));
    assert!(made["s3_secret_access_key"].as_str().unwrap().starts_with("nsk_live_"));
    assert_eq!(made["scopes"], json!(["storage:read", "storage:write"]));
    let mut listed = json!({
        "token_id": id, "token_id_short": short, "name": "ci", "scopes": made["scopes"],
        "branch_id": branch_id, "principal_type": "user", "created_at": made["created_at"],
    });
    assert_eq!(client.get(&path), json!({"credentials": [listed]}));
    let own = format!("{path}/{id}");
    let reveal = || client.expect(200, "POST", &format!("{own}/reveal"), Value::Null);
    assert_eq!(reveal()["api_token"], made["api_token"]);
    let rotated = client.expect(200, "POST", &format!("{own}/rotate"), Value::Null);
    assert_eq!((&rotated["token_id"], &rotated["scopes"]), (&made["token_id"], &made["scopes"]));
    assert_ne!(rotated["api_token"], made["api_token"]);
    let secrets = json!({
        "token_id": id, "api_token": rotated["api_token"],
        "s3_secret_access_key": rotated["s3_secret_access_key"],
    });
    assert_eq!(reveal(), secrets);
    client.expect(204, "DELETE", &own, Value::Null);
    client.expect(204, "DELETE", &own, Value::Null);
    client.expect(404, "POST", &format!("{own}/reveal"), Value::Null);
    client.expect(404, "POST", &format!("{own}/rotate"), Value::Null);
    let after = client.get(&path);
    listed["revoked_at"] = after["credentials"][0]["revoked_at"].clone();
    assert!(listed["revoked_at"].is_string());
    assert_eq!(after, json!({"credentials": [listed]}));
    let counters = emulator.counters();
    assert_eq!((counters.created("credentials"), counters.deleted["credentials"]), (1, 1));
}

#[test]
fn credentials_belong_to_one_branch() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 1);
    let path = |id: &str| format!("/projects/{}/branches/{id}/credentials", project.id);
    let (main, child) = (path(&project.default_branch_id), path(&project.branch_ids[0]));
    let made = client.expect(201, "POST", &main, request("main"));
    client.expect(201, "POST", &child, request("child"));
    assert_eq!(texts(&client.get(&main)["credentials"], "name"), ["main"]);
    assert_eq!(texts(&client.get(&child)["credentials"], "name"), ["child"]);
    let elsewhere = format!("{child}/{}", made["token_id"].as_str().unwrap());
    client.expect(404, "DELETE", &elsewhere, Value::Null);
    client.expect(404, "POST", &format!("{elsewhere}/reveal"), Value::Null);
    client.expect(404, "GET", &path("br-none"), Value::Null);
    client.expect(400, "POST", &main, json!({"scopes": [1], "principal_type": "user"}));
}

#[test]
fn the_ai_gateway_is_in_one_region() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let path =
        |project_id: &str, id: &str| format!("/projects/{project_id}/branches/{id}/ai_gateway");
    let gateway = client.get(&path(&project.id, &project.default_branch_id));
    let base_url = gateway["base_url"].as_str().unwrap();
    assert!(base_url.starts_with(&format!("https://{}-api.ai.", project.default_branch_id)));
    assert_eq!(gateway["enabled"], true);
    let absent = client.expect(404, "GET", &path(&project.id, "br-none"), Value::Null);
    assert_eq!(absent["reason"], "branch_not_found");
    let body = json!({"project": {"region_id": "aws-eu-central-1"}});
    let made = client.expect(201, "POST", "/projects", body);
    let ids = (made["project"]["id"].as_str().unwrap(), made["branch"]["id"].as_str().unwrap());
    let refused = client.expect(404, "GET", &path(ids.0, ids.1), Value::Null);
    assert_eq!(refused["reason"], "ai_gateway_unavailable");
}
