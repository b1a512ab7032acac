//! Schemas of databases, and the Data API in front of them.

use crate::common::{Client, instant};
use neonapi_emulator::SeededProject;
use serde_json::{Value, json};

fn branch(project: &SeededProject) -> String {
    format!("/projects/{}/branches/{}", project.id, project.default_branch_id)
}

/// The present, more exact than in whole seconds.
pub(crate) fn now() -> String {
    jiff::Timestamp::now().to_string()
}

#[test]
fn a_dump_follows_from_databases_and_roles() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let branch = branch(&emulator.seed_project("shop", 0));
    let dump = |query: &str| client.get(&format!("{branch}/schema?db_name=neondb{query}"));
    let before = dump("");
    assert!(before["sql"].as_str().unwrap().contains("OWNER TO neondb_owner;"), "{before}");
    assert!(before.get("json").is_none());
    assert_eq!(dump("&format=json"), json!({"json": {"tables": []}}));
    let time = now();
    client.expect(201, "POST", &format!("{branch}/roles"), json!({"role": {"name": "Web App"}}));
    let after = dump("");
    assert!(after["sql"].as_str().unwrap().contains("TO \"Web App\";"), "{after}");
    assert_eq!(dump(&format!("&timestamp={time}")), before, "the past is as it was");
    for refused in
        ["&format=xml", "&timestamp=yesterday", "&timestamp=2026-01-01T00:00:00Z&lsn=0/1A"]
    {
        client.expect(400, "GET", &format!("{branch}/schema?db_name=neondb{refused}"), Value::Null);
    }
    client.expect(400, "GET", &format!("{branch}/schema"), Value::Null);
    client.expect(404, "GET", &format!("{branch}/schema?db_name=none"), Value::Null);
}

#[test]
fn two_branches_are_compared() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 1);
    let (parent, child) =
        (branch(&project), format!("/projects/{}/branches/{}", project.id, project.branch_ids[0]));
    let compare =
        |query: &str| client.get(&format!("{child}/compare_schema?db_name=neondb{query}"));
    assert_eq!(compare(""), json!({"diff": ""}));
    let time = now();
    client.expect(201, "POST", &format!("{child}/roles"), json!({"role": {"name": "web"}}));
    let diff = compare("");
    let diff = diff["diff"].as_str().unwrap();
    assert!(diff.starts_with("--- a/neondb\n+++ b/neondb\n@@ -"), "{diff}");
    let changed: Vec<&str> =
        diff.lines().skip(2).filter(|line| line.starts_with(['+', '-'])).collect();
    assert_eq!(changed, ["+GRANT ALL ON DATABASE neondb TO web;"]);
    assert_eq!(compare(&format!("&timestamp={time}")), json!({"diff": ""}));
    assert_eq!(compare(&format!("&base_branch_id={}", project.branch_ids[0])), json!({"diff": ""}));
    client.expect(400, "GET", &format!("{parent}/compare_schema?db_name=neondb"), Value::Null);
    client.expect(404, "GET", &format!("{child}/compare_schema?db_name=none"), Value::Null);
    client.expect(
        404,
        "GET",
        &format!("{child}/compare_schema?db_name=neondb&base_branch_id=br-none"),
        Value::Null,
    );
    let made = json!({"database": {"name": "only", "owner_name": "neondb_owner"}});
    client.expect(201, "POST", &format!("{child}/databases"), made);
    let added = client.get(&format!("{child}/compare_schema?db_name=only"));
    assert!(added["diff"].as_str().unwrap().contains("\n@@ -0,0 +1,"), "{added}");
}

#[test]
fn a_data_api_lives_and_dies_with_its_database() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let branch = branch(&project);
    let path = format!("{branch}/data-api/neondb");
    client.expect(404, "GET", &path, Value::Null);
    let settings = json!({"settings": {"db_max_rows": 100}});
    let made = client.expect(201, "POST", &path, settings);
    let seen = client.get(&path);
    assert_eq!(seen["url"], made["url"]);
    assert!(seen["url"].as_str().unwrap().contains(&project.endpoint_id), "{seen}");
    assert_eq!(
        (&seen["settings"]["db_max_rows"], &seen["settings"]["db_anon_role"]),
        (&json!(100), &json!("anonymous"))
    );
    client.expect(409, "POST", &path, Value::Null);
    client.expect(201, "PATCH", &path, json!({"settings": {"db_anon_role": "nobody"}}));
    client.expect(201, "PATCH", &path, Value::Null);
    let changed = client.get(&path)["settings"].clone();
    assert_eq!(
        (&changed["db_max_rows"], &changed["db_anon_role"]),
        (&json!(100), &json!("nobody"))
    );
    let database = format!("{branch}/databases/neondb");
    client.expect(200, "PATCH", &database, json!({"database": {"name": "shop"}}));
    let path = format!("{branch}/data-api/shop");
    assert_eq!(client.get(&path)["settings"], changed, "it follows a renaming");
    assert_eq!(client.expect(200, "DELETE", &path, Value::Null), json!({}));
    for method in ["GET", "PATCH", "DELETE"] {
        client.expect(404, method, &path, Value::Null);
    }
    client.expect(404, "POST", &format!("{branch}/data-api/none"), Value::Null);
}
