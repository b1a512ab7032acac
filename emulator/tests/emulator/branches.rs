//! Branches.

use std::time::Duration;

use crate::common::{Client, eventually, instant, start, taking, texts};
use neonapi_emulator::Options;
use serde_json::{Value, json};

#[test]
fn a_branch_lives_and_dies() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let path = format!("/projects/{}/branches", emulator.seed_project("shop", 0).id);
    let body = json!({
        "branch": {"name": "pr-7"},
        "endpoints": [{"type": "read_write", "autoscaling_limit_max_cu": 2}],
        "annotation_value": {"pull-request": "7"},
    });
    let made = client.expect(201, "POST", &path, body.clone());
    assert_eq!(texts(&made["operations"], "action"), ["create_branch", "start_compute"]);
    assert_eq!(made["branch"]["current_state"], "init");
    assert_eq!(made["endpoints"][0]["autoscaling_limit_max_cu"], 2.0);
    assert!(made["connection_uris"][0]["connection_uri"].is_string());
    let taken = client.expect(409, "POST", &path, body);
    assert_eq!(taken["message"], "branch already exists; branch_name:\"pr-7\"");
    let id = made["branch"]["id"].as_str().unwrap();
    let own = format!("{path}/{id}");
    let seen = client.get(&own);
    assert_eq!(seen["branch"]["current_state"], "ready");
    assert_eq!(seen["annotation"]["value"]["pull-request"], "7");
    assert_eq!(client.get(&path)["annotations"][id]["object"]["id"], id);
    let removed = client.expect(200, "DELETE", &own, Value::Null);
    let actions = texts(&removed["operations"], "action");
    assert_eq!(actions, ["suspend_compute", "delete_timeline"]);
    assert_eq!(client.call("DELETE", &own, Value::Null).status, 204);
    client.expect(404, "GET", &own, Value::Null);
    let all = client.get(&format!("{path}?include_deleted=true"));
    assert!(texts(&all["branches"], "id").contains(&id.to_owned()));
}

#[test]
fn a_branch_without_endpoint_has_no_connection_string() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let path = format!("/projects/{}/branches", emulator.seed_project("shop", 0).id);
    let made = client.expect(201, "POST", &path, Value::Null);
    assert_eq!(made["branch"]["name"], made["branch"]["id"]);
    assert!(made.get("connection_uris").is_none());
    assert_eq!(made["roles"][0]["name"], "neondb_owner");
    assert!(made["roles"][0].get("password").is_none());
}

#[test]
fn root_default_protected_and_parent_branches_stay() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 2);
    let path = format!("/projects/{}/branches", project.id);
    let main = format!("{path}/{}", project.default_branch_id);
    client.expect(422, "DELETE", &main, Value::Null);
    let other = format!("{path}/{}", project.branch_ids[0]);
    client.expect(200, "POST", &format!("{other}/set_as_default"), Value::Null);
    let refused = client.expect(422, "DELETE", &main, Value::Null);
    assert_eq!(refused["message"], "cannot delete the root branch");
    let guarded = format!("{path}/{}", project.branch_ids[1]);
    client.expect(200, "PATCH", &guarded, json!({"branch": {"protected": true}}));
    client.expect(422, "DELETE", &guarded, Value::Null);
    client.expect(200, "PATCH", &guarded, json!({"branch": {"protected": false}}));
    let child = json!({"branch": {"parent_id": project.branch_ids[1]}});
    client.expect(201, "POST", &path, child);
    client.expect(422, "DELETE", &guarded, Value::Null);
}

#[test]
fn points_in_time_exclude_each_other() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let path = format!("/projects/{}/branches", emulator.seed_project("shop", 0).id);
    let at = |branch: Value| client.call("POST", &path, json!({"branch": branch}));
    let past = at(json!({"parent_timestamp": "2026-01-02T03:04:05Z"}));
    assert_eq!(past.json()["branch"]["parent_timestamp"], "2026-01-02T03:04:05Z");
    assert_eq!(at(json!({"parent_lsn": "0/1A"})).json()["branch"]["parent_lsn"], "0/1A");
    assert_eq!(at(json!({"parent_timestamp": "2999-01-02T03:04:05Z"})).status, 400);
    let both = json!({"parent_lsn": "0/1A", "parent_timestamp": "2026-01-02T03:04:05Z"});
    assert_eq!(at(both).status, 400);
    assert_eq!(at(json!({"parent_id": "br-none"})).status, 404);
}

#[test]
fn an_expiry_is_set_cleared_and_kept() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 1);
    let path = format!("/projects/{}/branches/{}", project.id, project.branch_ids[0]);
    let change = |branch: Value| client.call("PATCH", &path, json!({"branch": branch})).json();
    let set = change(json!({"expires_at": "2030-01-01T00:00:00Z"}));
    assert_eq!(set["branch"]["expires_at"], "2030-01-01T00:00:00Z");
    assert!(set["branch"]["ttl_interval_seconds"].as_i64().unwrap() > 0);
    let kept = change(json!({"name": "new"}));
    assert_eq!(kept["branch"]["expires_at"], "2030-01-01T00:00:00Z");
    let cleared = change(json!({"expires_at": null}));
    assert!(cleared["branch"].get("expires_at").is_none());
    let past =
        client.call("PATCH", &path, json!({"branch": {"expires_at": "2020-01-01T00:00:00Z"}}));
    assert_eq!(past.status, 400);
}

#[test]
fn an_expired_branch_goes_away_by_itself() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let path = format!("/projects/{}/branches", project.id);
    let soon = std::time::SystemTime::now() + Duration::from_millis(1100);
    let soon = soon.duration_since(std::time::UNIX_EPOCH).unwrap().as_secs() as i64;
    // Whole seconds, written by hand: midnight of 1970 plus so many seconds.
    let expires_at = format!("{}", Rfc3339(soon));
    client.expect(201, "POST", &path, json!({"branch": {"expires_at": expires_at}}));
    assert_eq!(client.get(&format!("{path}/count"))["count"], 2);
    eventually("the branch expires", || client.get(&format!("{path}/count"))["count"] == 1);
}

/// Seconds since 1970 as RFC 3339.
struct Rfc3339(i64);

impl std::fmt::Display for Rfc3339 {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Days to civil date, after Howard Hinnant.
        let (days, seconds) = (self.0.div_euclid(86_400) + 719_468, self.0.rem_euclid(86_400));
        let era = days.div_euclid(146_097);
        let day_of_era = days.rem_euclid(146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
        let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        write!(formatter, "{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
    }
}

#[test]
fn a_list_is_sorted_searched_and_paged() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 24);
    let path = format!("/projects/{}/branches", project.id);
    let mut names = Vec::new();
    let mut cursor = String::new();
    let mut pages = 0;
    loop {
        let page =
            client.get(&format!("{path}?sort_by=name&sort_order=asc&limit=5&cursor={cursor}"));
        names.extend(texts(&page["branches"], "name"));
        pages += 1;
        let Some(next) = page["pagination"]["next"].as_str() else { break };
        cursor = next.to_owned();
    }
    // 25 branches fill five pages; the full fifth one has a cursor, and the sixth is empty.
    assert_eq!((names.len(), pages), (25, 6));
    assert!(names.is_sorted());
    let newest = client.get(&format!("{path}?limit=1"));
    assert_eq!(newest["branches"][0]["name"], "branch-0024");
    assert_eq!(client.get(&format!("{path}/count?search=branch-00"))["count"], 24);
    client.expect(400, "GET", &format!("{path}?sort_by=size"), Value::Null);
    client.expect(400, "GET", &format!("{path}?cursor=nonsense"), Value::Null);
}

#[test]
fn a_project_has_room_for_so_many_branches() {
    let options = Options { branches_limit: 2, rate_limit: false, ..Options::default() };
    let emulator = start(options);
    let client = Client::new(&emulator);
    let path = format!("/projects/{}/branches", emulator.seed_project("shop", 1).id);
    let refused = client.expect(422, "POST", &path, json!({}));
    assert_eq!(refused["code"], "BRANCHES_LIMIT_EXCEEDED");
}

#[test]
fn a_branch_is_restored_and_its_past_kept() {
    let emulator = taking(100);
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 1);
    let path = format!("/projects/{}/branches", project.id);
    let main = format!("{path}/{}/restore", project.default_branch_id);
    let source = &project.branch_ids[0];
    client.expect(400, "POST", &main, json!({"source_branch_id": source}));
    let body = json!({"source_branch_id": source, "preserve_under_name": "before"});
    let restored = client.expect(200, "POST", &main, body);
    assert_eq!(restored["branch"]["current_state"], "resetting");
    assert!(texts(&restored["operations"], "action").contains(&"create_branch".to_owned()));
    eventually("the branch is ready again", || {
        let own = client.get(&format!("{path}/{}", project.default_branch_id));
        own["branch"]["current_state"] == "ready"
    });
    let found = client.get(&format!("{path}?search=before"));
    // The branch that was a child of the restored one belongs to the kept past now.
    let moved = client.get(&format!("{path}/{source}"));
    assert_eq!(moved["branch"]["parent_id"], found["branches"][0]["id"]);
    let itself = format!("{path}/{source}/restore");
    client.expect(404, "POST", &itself, json!({"source_branch_id": "br-none"}));
    client.expect(400, "POST", &itself, json!({"source_branch_id": source}));
}
