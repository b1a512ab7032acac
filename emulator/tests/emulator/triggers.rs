//! Triggers of functions.

use crate::common::{Client, instant, texts};
use crate::functions::deployed;
use serde_json::{Value, json};

fn schedule(name: &str, cron: &str) -> Value {
    json!({"type": "schedule", "function_slug": "job", "name": name, "schedule": {"cron": cron}})
}

fn uploads(name: &str) -> Value {
    json!({
        "type": "storage_object_created", "function_slug": "job", "name": name,
        "function_path": "/object", "enabled": false,
        "storage_object_created": {"bucket_name": "files", "prefix": "in/"},
    })
}

#[test]
fn a_trigger_lives_and_dies() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let branch = format!("/projects/{}/branches/{}", project.id, project.default_branch_id);
    deployed(&client, &branch, "job");
    let path = format!("{branch}/triggers");
    let made =
        client.expect(201, "POST", &path, schedule("nightly", "0 3 * * *"))["trigger"].clone();
    assert_eq!((&made["function_path"], &made["enabled"]), (&json!("/"), &json!(true)));
    assert!(made["next_run_at"].as_str().unwrap().contains("T03:00:00"), "{made}");
    let other = client.expect(201, "POST", &path, uploads("uploads"))["trigger"].clone();
    assert_eq!(other["storage_object_created"], json!({"bucket_name": "files", "prefix": "in/"}));
    assert_eq!((&other["enabled"], &other["function_path"]), (&json!(false), &json!("/object")));
    let mut ids = [&made, &other].map(|trigger| trigger["trigger_id"].as_str().unwrap().to_owned());
    ids.sort();
    assert_eq!(texts(&client.get(&path)["triggers"], "trigger_id"), ids);
    let own = format!("{path}/{}", made["trigger_id"].as_str().unwrap());
    assert_eq!(client.get(&own)["trigger"], made);
    let change = |change: Value| client.expect(200, "PATCH", &own, change)["trigger"].clone();
    let off = change(json!({"type": "schedule", "enabled": false, "name": "daily"}));
    assert_eq!((&off["next_run_at"], &off["name"]), (&Value::Null, &json!("daily")));
    let later =
        change(json!({"type": "schedule", "enabled": true, "schedule": {"cron": "30 4 * * *"}}));
    assert!(later["next_run_at"].as_str().unwrap().contains("T04:30:00"), "{later}");
    assert_eq!((&made["version"], &later["version"]), (&json!(1), &json!(3)));
    assert_eq!(client.call("DELETE", &own, Value::Null).status, 204);
    for method in ["GET", "DELETE"] {
        client.expect(404, method, &own, Value::Null);
    }
    client.expect(404, "PATCH", &own, json!({"type": "schedule", "enabled": true}));
}

#[test]
fn triggers_that_cannot_be_are_refused() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let branch = format!("/projects/{}/branches/{}", project.id, project.default_branch_id);
    let path = format!("{branch}/triggers");
    client.expect(404, "POST", &path, schedule("early", "* * * * *"));
    deployed(&client, &branch, "job");
    let made = client.expect(201, "POST", &path, schedule("one", "* * * * *"));
    client.expect(201, "POST", &path, schedule("two", "* * * * *"));
    client.expect(409, "POST", &path, schedule("one", "0 * * * *"));
    client.expect(400, "POST", &path, schedule("three", "@hourly"));
    let own = format!("{path}/{}", made["trigger"]["trigger_id"].as_str().unwrap());
    client.expect(409, "PATCH", &own, json!({"type": "schedule", "name": "two"}));
    client.expect(404, "PATCH", &own, json!({"type": "schedule", "function_slug": "none"}));
    client.expect(400, "PATCH", &own, json!({"type": "storage_object_created", "name": "x"}));
    client.expect(400, "PATCH", &own, json!({"type": "schedule", "function_path": "/a?b=c"}));
    let body = json!({"type": "schedule", "function_slug": "job", "name": "none"});
    client.expect(400, "POST", &path, body);
    assert_eq!(client.get(&own)["trigger"], made["trigger"], "nothing of that was kept");
}

#[test]
fn a_child_has_the_triggers_of_its_parent_switched_off() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let branches = format!("/projects/{}/branches", project.id);
    let parent = format!("{branches}/{}", project.default_branch_id);
    deployed(&client, &parent, "job");
    let made =
        client.expect(201, "POST", &format!("{parent}/triggers"), schedule("nightly", "0 3 * * *"));
    let id = made["trigger"]["trigger_id"].as_str().unwrap();
    let child = client.expect(201, "POST", &branches, json!({}));
    let own = format!("{branches}/{}/triggers/{id}", child["branch"]["id"].as_str().unwrap());
    let inherited = client.get(&own)["trigger"].clone();
    assert_eq!((&inherited["inherited"], &inherited["enabled"]), (&json!(true), &json!(false)));
    assert_eq!(inherited["next_run_at"], Value::Null);
    let changed = client.expect(200, "PATCH", &own, json!({"type": "schedule", "name": "mine"}));
    assert_eq!(
        (&changed["trigger"]["inherited"], &changed["trigger"]["enabled"]),
        (&json!(false), &json!(false))
    );
    let on = client.expect(200, "PATCH", &own, json!({"type": "schedule", "enabled": true}));
    assert!(on["trigger"]["next_run_at"].is_string());
    client.call("DELETE", &own, Value::Null);
    client.expect(404, "GET", &own, Value::Null);
    assert_eq!(client.get(&format!("{parent}/triggers/{id}")), made, "the parent's is untouched");
}
