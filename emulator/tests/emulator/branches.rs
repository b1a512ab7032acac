//! Branches.

use crate::common::{Client, eventually, instant, seconds_from_now, start, taking, texts};
use crate::schemas::now;
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
    let tomorrow = seconds_from_now(86_400);
    let set = change(json!({"expires_at": tomorrow}));
    assert_eq!(set["branch"]["expires_at"], tomorrow);
    let ttl = set["branch"]["ttl_interval_seconds"].as_i64().unwrap();
    assert!((86_390..=86_400).contains(&ttl), "{ttl}");
    let kept = change(json!({"name": "new"}));
    assert_eq!(kept["branch"]["expires_at"], tomorrow);
    let cleared = change(json!({"expires_at": null}));
    assert!(cleared["branch"].get("expires_at").is_none());
    for refused in [seconds_from_now(-10), seconds_from_now(31 * 86_400)] {
        let reply = client.call("PATCH", &path, json!({"branch": {"expires_at": refused}}));
        assert_eq!(reply.status, 400, "{refused}");
    }
}

#[test]
fn a_branch_that_expires_is_neither_kept_nor_built_upon() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 1);
    let path = format!("/projects/{}/branches", project.id);
    let own = format!("{path}/{}", project.branch_ids[0]);
    let expiry = json!({"branch": {"expires_at": seconds_from_now(3600)}});
    client.expect(200, "PATCH", &own, expiry.clone());
    client.expect(422, "PATCH", &own, json!({"branch": {"protected": true}}));
    client.expect(422, "POST", &format!("{own}/set_as_default"), Value::Null);
    let child = json!({"branch": {"parent_id": project.branch_ids[0]}});
    client.expect(422, "POST", &path, child.clone());
    let main = format!("{path}/{}", project.default_branch_id);
    client.expect(422, "PATCH", &main, expiry);
    client.expect(200, "PATCH", &own, json!({"branch": {"expires_at": null}}));
    client.expect(201, "POST", &path, child);
}

#[test]
fn a_branch_with_the_schema_alone_is_a_root() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let path = format!("/projects/{}/branches", project.id);
    let body = json!({"branch": {"init_source": "schema-only", "name": "empty"}});
    let made = client.expect(201, "POST", &path, body);
    assert!(
        made["branch"].get("parent_id").is_none() && made["branch"].get("parent_lsn").is_none()
    );
    assert_eq!(texts(&made["databases"], "name"), ["neondb"]);
}

#[test]
fn an_archived_branch_is_brought_back_for_its_compute() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let branches = format!("/projects/{}/branches", project.id);
    let made = client.expect(201, "POST", &branches, json!({"branch": {"archived": true}}));
    let id = made["branch"]["id"].as_str().unwrap();
    let state = || client.get(&format!("{branches}/{id}"))["branch"]["current_state"].clone();
    assert_eq!(state(), "archived");
    let endpoint = json!({"endpoint": {"branch_id": id, "type": "read_write"}});
    let added =
        client.expect(201, "POST", &format!("/projects/{}/endpoints", project.id), endpoint);
    assert_eq!(texts(&added["operations"], "action"), ["timeline_unarchive", "start_compute"]);
    assert_eq!(state(), "ready");
}

/// Adds a database to a branch.
fn add_database(client: &Client, branch: &str, name: &str) {
    let database = json!({"database": {"name": name, "owner_name": "neondb_owner"}});
    client.expect(201, "POST", &format!("{branch}/databases"), database);
}

fn databases(client: &Client, branch: &str) -> Vec<String> {
    texts(&client.get(&format!("{branch}/databases"))["databases"], "name")
}

#[test]
fn a_branch_begins_at_the_time_asked_for() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let path = format!("/projects/{}/branches", project.id);
    let main = format!("{path}/{}", project.default_branch_id);
    add_database(&client, &main, "one");
    let time = now();
    client.expect(200, "DELETE", &format!("{main}/databases/one"), Value::Null);
    add_database(&client, &main, "two");
    let made = client.expect(201, "POST", &path, json!({"branch": {"parent_timestamp": time}}));
    assert_eq!(texts(&made["databases"], "name"), ["neondb", "one"]);
    let body = json!({"branch": {"parent_timestamp": "2020-01-01T00:00:00Z"}});
    let made = client.expect(201, "POST", &path, body);
    assert_eq!(texts(&made["databases"], "name"), ["neondb"], "before the first there is nothing");
}

#[test]
fn a_branch_goes_back_to_its_own_past_and_forth_again() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let path = format!("/projects/{}/branches", project.id);
    let main = format!("{path}/{}", project.default_branch_id);
    let role = format!("{main}/roles/neondb_owner");
    let password = || client.get(&format!("{role}/reveal_password"))["password"].clone();
    let first_password = password();
    add_database(&client, &main, "one");
    let early = now();
    add_database(&client, &main, "two");
    client.expect(200, "POST", &format!("{role}/reset_password"), Value::Null);
    let late = now();
    let restore = |time: &str, name: &str| {
        let id = &project.default_branch_id;
        let body = json!({
            "source_branch_id": id, "source_timestamp": time, "preserve_under_name": name,
        });
        client.expect(200, "POST", &format!("{main}/restore"), body)
    };
    let restored = restore(&early, "kept");
    assert!(restored["branch"].get("restored_from").is_none(), "that is for snapshots");
    assert!(restored["branch"]["last_reset_at"].is_string());
    assert_eq!(databases(&client, &main), ["neondb", "one"]);
    assert_eq!(password(), first_password);
    let kept = client.get(&format!("{path}?search=kept"))["branches"][0]["id"].clone();
    let kept = format!("{path}/{}", kept.as_str().unwrap());
    assert_eq!(databases(&client, &kept), ["neondb", "one", "two"]);
    restore(&late, "again");
    assert_eq!(databases(&client, &main), ["neondb", "one", "two"]);
    assert_ne!(password(), first_password);
    client.expect(
        409,
        "POST",
        &format!("{main}/restore"),
        json!({
            "source_branch_id": project.default_branch_id, "source_timestamp": early,
            "preserve_under_name": "kept",
        }),
    );
}

#[test]
fn a_reset_to_the_parent_starts_the_life_of_a_branch_anew() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 1);
    let path = format!("/projects/{}/branches", project.id);
    let own = format!("{path}/{}", project.branch_ids[0]);
    let expiry = json!({"branch": {"expires_at": seconds_from_now(3600)}});
    let before = client.expect(200, "PATCH", &own, expiry)["branch"].clone();
    add_database(&client, &own, "scratch");
    add_database(&client, &format!("{path}/{}", project.default_branch_id), "new");
    let reset = json!({"source_branch_id": project.default_branch_id});
    let after = client.expect(200, "POST", &format!("{own}/restore"), reset)["branch"].clone();
    assert_eq!(databases(&client, &own), ["neondb", "new"]);
    assert_eq!(after["ttl_interval_seconds"], before["ttl_interval_seconds"]);
    assert_ne!(after["parent_lsn"], before["parent_lsn"]);
}

#[test]
fn an_expired_branch_goes_away_by_itself() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let path = format!("/projects/{}/branches", project.id);
    let expires_at = seconds_from_now(2);
    client.expect(201, "POST", &path, json!({"branch": {"expires_at": expires_at}}));
    assert_eq!(client.get(&format!("{path}/count"))["count"], 2);
    eventually("the branch expires", || client.get(&format!("{path}/count"))["count"] == 1);
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
