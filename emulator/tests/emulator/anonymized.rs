//! Anonymized branches.

use crate::common::{Client, eventually, instant, taking, texts};
use serde_json::{Value, json};

fn rule(database: &str, column: &str) -> Value {
    json!({
        "database_name": database, "schema_name": "public", "table_name": "users",
        "column_name": column, "masking_function": "anon.fake_email()",
    })
}

#[test]
fn a_branch_is_made_then_masked() {
    let emulator = taking(60);
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let body = json!({
        "branch_create": {"branch": {"name": "masked"}},
        "masking_rules": [rule("neondb", "email")],
        "annotation_value": {"why": "tests"},
        "start_anonymization": true,
    });
    let made =
        client.expect(201, "POST", &format!("/projects/{}/branch_anonymized", project.id), body);
    assert_eq!(
        (&made["branch"]["name"], &made["branch"]["parent_id"]),
        (&json!("masked"), &json!(project.default_branch_id))
    );
    assert_eq!(
        texts(&made["branch"]["restricted_actions"], "name"),
        ["restore", "delete-rw-endpoint"]
    );
    assert_eq!(texts(&made["endpoints"], "type"), ["read_write"], "the masking needs a compute");
    assert_eq!(texts(&made["operations"], "action"), ["create_branch", "start_compute"]);
    assert!(made["connection_uris"][0]["connection_uri"].is_string());
    let own =
        format!("/projects/{}/branches/{}", project.id, made["branch"]["id"].as_str().unwrap());
    assert_eq!(client.get(&own)["annotation"]["value"]["why"], "tests");
    let status = || client.get(&format!("{own}/anonymized_status"));
    assert_eq!(status()["state"], "created");
    client.expect(422, "POST", &format!("{own}/anonymize"), Value::Null);
    eventually("it is being masked", || status()["state"] == "anonymizing");
    eventually("it is masked", || status()["state"] == "anonymized");
    let run = status()["last_run"].clone();
    assert_eq!(run["masked_columns"], 1);
    assert!(
        run["started_at"].is_string()
            && run["completed_at"].is_string()
            && run["triggered_by"].is_string()
    );
    let endpoint = format!(
        "/projects/{}/endpoints/{}",
        project.id,
        made["endpoints"][0]["id"].as_str().unwrap()
    );
    client.expect(422, "DELETE", &endpoint, Value::Null);
    let restore = json!({"source_branch_id": project.default_branch_id});
    client.expect(422, "POST", &format!("{own}/restore"), restore);
}

#[test]
fn rules_are_replaced_and_masked_by_again() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let made = client.expect(
        201,
        "POST",
        &format!("/projects/{}/branch_anonymized", project.id),
        json!({}),
    );
    let own =
        format!("/projects/{}/branches/{}", project.id, made["branch"]["id"].as_str().unwrap());
    let (rules, status) = (format!("{own}/masking_rules"), format!("{own}/anonymized_status"));
    assert_eq!(client.get(&rules), json!({"masking_rules": []}));
    let state = || client.get(&status)["state"].clone();
    assert_eq!(state(), "initialized", "it waits to be told");
    assert!(client.get(&status).get("last_run").is_none());
    let two = json!({"masking_rules": [rule("neondb", "email"), rule("neondb", "name")]});
    assert_eq!(client.expect(200, "PATCH", &rules, two.clone()), two);
    assert_eq!(client.get(&rules), two);
    let mut both = rule("neondb", "email");
    both["masking_value"] = json!("x");
    client.expect(400, "PATCH", &rules, json!({"masking_rules": [both]}));
    client.expect(400, "PATCH", &rules, json!({}));
    let start = || client.expect(200, "POST", &format!("{own}/anonymize"), Value::Null);
    start();
    assert_eq!(
        (state(), &client.get(&status)["last_run"]["masked_columns"]),
        (json!("anonymized"), &json!(2))
    );
    client.expect(200, "PATCH", &rules, json!({"masking_rules": [rule("none", "email")]}));
    start();
    let failed = client.get(&status);
    assert_eq!(failed["state"], "error");
    assert!(
        failed["failed_at"].is_string()
            && failed["status_message"].as_str().unwrap().contains("none")
    );
    client.expect(200, "PATCH", &rules, two);
    start();
    assert_eq!(state(), "anonymized");
}

#[test]
fn other_branches_have_nothing_to_do_with_masking() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let own = format!("/projects/{}/branches/{}", project.id, project.default_branch_id);
    for (method, what) in
        [("GET", "anonymized_status"), ("POST", "anonymize"), ("GET", "masking_rules")]
    {
        client.expect(404, method, &format!("{own}/{what}"), Value::Null);
    }
    client.expect(404, "PATCH", &format!("{own}/masking_rules"), json!({"masking_rules": []}));
    let path = format!("/projects/{}/branch_anonymized", project.id);
    client.expect(409, "POST", &path, json!({"branch_create": {"branch": {"name": "main"}}}));
    client.expect(400, "POST", &path, json!({"masking_rules": [{"database_name": "neondb"}]}));
    assert_eq!(emulator.counters().created("branches"), 0);
}
