//! JWKS addresses, preload libraries and the advisor of projects.

use crate::common::{Client, instant, taking, texts};
use neonapi_emulator::{Seed, SeedAdvisorIssue};
use serde_json::{Value, json};

#[test]
fn a_jwks_address_is_added_and_deleted() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 1);
    let path = format!("/projects/{}/jwks", project.id);
    let body = |url: &str| json!({"jwks_url": url, "provider_name": "Clerk", "jwt_audience": "shop", "role_names": ["app"]});
    let added = client.expect(201, "POST", &path, body("https://example.com/jwks.json"));
    assert_eq!(texts(&added["operations"], "action"), ["apply_config"]);
    assert_eq!(added["jwks"]["role_names"], json!(["app"]));
    client.expect(409, "POST", &path, body("https://example.com/jwks.json"));
    client.expect(400, "POST", &path, body("http://example.com/jwks.json"));
    // For one branch it is another entry; this branch has no compute that would have to know.
    let mut of_branch = body("https://example.com/jwks.json");
    of_branch["branch_id"] = json!(project.branch_ids[0]);
    let second = client.expect(201, "POST", &path, of_branch.clone());
    assert_eq!(second["operations"], json!([]));
    of_branch["branch_id"] = json!("br-unknown");
    client.expect(404, "POST", &path, of_branch);
    assert_eq!(client.get(&path)["jwks"], json!([added["jwks"], second["jwks"]]));
    let one = format!("{path}/{}", added["jwks"]["id"].as_str().unwrap());
    assert_eq!(client.expect(200, "DELETE", &one, Value::Null), added["jwks"]);
    client.expect(404, "DELETE", &one, Value::Null);
    assert_eq!(client.get(&path)["jwks"], json!([second["jwks"]]));
}

#[test]
fn a_jwks_address_locks_the_project() {
    let emulator = taking(60_000);
    let client = Client::new(&emulator);
    let path = format!("/projects/{}/jwks", emulator.seed_project("shop", 0).id);
    let body = |url: &str| json!({"jwks_url": url, "provider_name": "Clerk"});
    client.expect(201, "POST", &path, body("https://one.example.com"));
    client.expect(423, "POST", &path, body("https://two.example.com"));
}

#[test]
fn libraries_depend_on_the_version_of_postgres() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let names = |pg_version: i64| {
        let body = json!({"project": {"pg_version": pg_version}});
        let made = client.expect(201, "POST", "/projects", body);
        let id = made["project"]["id"].as_str().unwrap();
        let libraries = client.get(&format!("/projects/{id}/available_preload_libraries"));
        texts(&libraries["libraries"], "library_name")
    };
    let timescale = "timescaledb".to_owned();
    assert!(names(17).contains(&timescale));
    let latest = names(18);
    assert!(!latest.is_empty() && !latest.contains(&timescale));
}

#[test]
fn the_advisor_tells_what_was_seeded() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 1);
    let path = format!("/projects/{}/advisors", project.id);
    assert_eq!(client.get(&path), json!({"issues": []}));
    let issue = |level: &str, category: &str| SeedAdvisorIssue {
        project_id: project.id.clone(),
        name: format!("{level}_{category}").to_lowercase(),
        level: level.to_owned(),
        category: category.to_owned(),
        ..SeedAdvisorIssue::default()
    };
    let advisor_issues =
        vec![issue("ERROR", "SECURITY"), issue("WARN", "PERFORMANCE"), issue("INFO", "SECURITY")];
    emulator.seed(&Seed { advisor_issues, ..Seed::default() }).unwrap();
    let names = |query: &str| texts(&client.get(&format!("{path}{query}"))["issues"], "name");
    assert_eq!(names("").len(), 3);
    assert_eq!(names("?category=SECURITY"), ["error_security", "info_security"]);
    assert_eq!(names("?min_severity=WARN"), ["error_security", "warn_performance"]);
    assert!(names(&format!("?branch_id={}", project.branch_ids[0])).is_empty());
    client.expect(404, "GET", &format!("{path}?branch_id=br-unknown"), Value::Null);
    client.expect(404, "GET", &format!("{path}?database_name=none"), Value::Null);
    let databases =
        format!("/projects/{}/branches/{}/databases", project.id, project.default_branch_id);
    let body = json!({"database": {"name": "second", "owner_name": "neondb_owner"}});
    client.expect(201, "POST", &databases, body);
    client.expect(400, "GET", &path, Value::Null);
    assert_eq!(names("?database_name=neondb").len(), 3);
    assert!(names("?database_name=second").is_empty());
}
