//! Buckets, objects, and URLs that need no key.

use crate::common::{Client, eventually, instant, texts};
use neonapi_emulator::{Emulator, Seed, SeedObject, SeededProject};
use serde_json::{Value, json};

fn branch(project: &SeededProject) -> String {
    format!("/projects/{}/branches/{}", project.id, project.default_branch_id)
}

fn store(emulator: &Emulator, project: &SeededProject, keys: &[&str]) {
    let object = |key: &&str| SeedObject {
        project_id: project.id.clone(),
        bucket: "files".to_owned(),
        key: (*key).to_owned(),
        text: Some(format!("content of {key}")),
        ..SeedObject::default()
    };
    let objects = keys.iter().map(object).collect();
    emulator.seed(&Seed { objects, ..Seed::default() }).unwrap();
}

#[test]
fn a_bucket_lives_and_dies() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let path = format!("{}/buckets", branch(&project));
    assert_eq!(client.get(&path), json!({"buckets": []}));
    let made = client.expect(201, "POST", &path, json!({"name": "my files"}));
    assert_eq!(made["bucket"]["access_level"], "private");
    let public = json!({"name": "public", "access_level": "public_read"});
    let public = client.expect(201, "POST", &path, public);
    assert_eq!(public["bucket"]["access_level"], "public_read");
    client.expect(409, "POST", &path, json!({"name": "my files"}));
    assert_eq!(client.get(&path), json!({"buckets": [made["bucket"], public["bucket"]]}));
    let own = format!("{path}/my%20files");
    assert_eq!(client.call("DELETE", &own, Value::Null).status, 204);
    client.expect(404, "DELETE", &own, Value::Null);
    client.expect(404, "GET", &format!("{own}/objects"), Value::Null);
    assert_eq!(texts(&client.get(&path)["buckets"], "name"), ["public"]);
    client.expect(400, "POST", &path, json!({}));
    let counters = emulator.counters();
    assert_eq!((counters.created("buckets"), counters.deleted["buckets"]), (2, 1));
}

#[test]
fn a_bucket_with_objects_stays_until_they_are_gone() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    store(&emulator, &project, &["a/1", "a/2", "b c"]);
    let bucket = format!("{}/buckets/files", branch(&project));
    client.expect(409, "DELETE", &bucket, Value::Null);
    let by_prefix = |prefix: &str| format!("{bucket}/objects-by-prefix?prefix={prefix}");
    client.expect(400, "DELETE", &by_prefix(""), Value::Null);
    assert_eq!(client.expect(200, "DELETE", &by_prefix("a/"), Value::Null), json!({"deleted": 2}));
    assert_eq!(client.expect(200, "DELETE", &by_prefix("a/"), Value::Null), json!({"deleted": 0}));
    let left = client.get(&format!("{bucket}/objects"));
    assert_eq!(texts(&left["objects"], "key"), ["b c"]);
    let own = format!("{bucket}/objects/b%20c");
    assert_eq!(client.call("DELETE", &own, Value::Null).status, 204);
    client.expect(404, "DELETE", &own, Value::Null);
    client.expect(404, "GET", &format!("{own}/download"), Value::Null);
    assert_eq!(client.call("DELETE", &bucket, Value::Null).status, 204);
    client.expect(404, "DELETE", &by_prefix("a/"), Value::Null);
}

#[test]
fn folders_are_cut_at_the_delimiter() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    store(&emulator, &project, &["a/1", "a/2", "b", "c/d/1", "c/e"]);
    let list =
        |query: &str| client.get(&format!("{}/buckets/files/objects?{query}", branch(&project)));
    let top = list("delimiter=/");
    assert_eq!(top["folders"], json!(["a/", "c/"]));
    assert_eq!(
        (texts(&top["objects"], "key"), &top["is_truncated"]),
        (vec!["b".to_owned()], &json!(false))
    );
    let below = list("delimiter=/&prefix=c/");
    assert_eq!((&below["folders"], &below["prefix"]), (&json!(["c/d/"]), &json!("c/")));
    assert_eq!(texts(&below["objects"], "key"), ["c/e"]);
    let first = list("delimiter=/&limit=2");
    assert_eq!((&first["folders"], &first["is_truncated"]), (&json!(["a/"]), &json!(true)));
    let rest = list(&format!("delimiter=/&cursor={}", first["next_cursor"].as_str().unwrap()));
    assert_eq!((&rest["folders"], &rest["objects"]), (&json!(["c/"]), &json!([])));
}

#[test]
fn what_is_uploaded_without_a_key_is_downloaded_again() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let stranger = Client::stranger(&emulator);
    let project = emulator.seed_project("shop", 0);
    let path = format!("{}/buckets", branch(&project));
    client.expect(201, "POST", &path, json!({"name": "f"}));
    let key = format!("{path}/f/objects/a%20b%2F%C3%BC.txt");
    let wish =
        json!({"operation": "upload", "content_type": "text/plain", "expires_in_seconds": 60});
    let upload = client.expect(200, "POST", &format!("{key}/presign"), wish);
    assert_eq!(
        (&upload["method"], &upload["headers"]),
        (&json!("PUT"), &json!({"content-type": "text/plain"}))
    );
    let url = upload["url"].as_str().unwrap();
    assert!(url.contains("/f/a%20b/%C3%BC.txt?"), "{url}");
    let requests = emulator.requests().len();
    let put = |kind: &str| stranger.send("PUT", url, &[("content-type", kind)], "hello").unwrap();
    let refused = put("image/png");
    assert_eq!((refused.status, refused.header("content-type")), (403, Some("application/xml")));
    assert!(refused.text.contains("<Code>SignatureDoesNotMatch</Code>"), "{}", refused.text);
    assert_eq!(stranger.send("GET", url, &[], "").unwrap().status, 403, "it is for uploads");
    let stored = put("text/plain");
    assert_eq!((stored.status, stored.text.as_str()), (200, ""));
    let download =
        client.expect(200, "POST", &format!("{key}/presign"), json!({"operation": "download"}));
    assert_eq!((&download["method"], &download["headers"]), (&json!("GET"), &json!({})));
    let read = stranger.send("GET", download["url"].as_str().unwrap(), &[], "").unwrap();
    assert_eq!((read.status, read.text.as_str()), (200, "hello"));
    assert_eq!(read.header("content-type"), Some("text/plain"));
    assert_eq!(read.header("etag"), stored.header("etag"));
    let listed = client.get(&format!("{path}/f/objects"));
    assert_eq!(
        (&listed["objects"][0]["key"], &listed["objects"][0]["size"]),
        (&json!("a b/\u{fc}.txt"), &json!(5))
    );
    assert_eq!(client.call("GET", &format!("{key}/download"), Value::Null).text, "hello");
    assert_eq!(emulator.requests().len(), requests + 3, "transfers are no requests to the API");
    assert_eq!(emulator.counters().created("objects"), 1);
}

#[test]
fn a_url_is_good_for_one_object_and_for_a_while() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let stranger = Client::stranger(&emulator);
    let project = emulator.seed_project("shop", 0);
    store(&emulator, &project, &["a", "b"]);
    let bucket = format!("{}/buckets/files", branch(&project));
    let presign = |key: &str, wish: Value| {
        let body = client.expect(200, "POST", &format!("{bucket}/objects/{key}/presign"), wish);
        body["url"].as_str().unwrap().to_owned()
    };
    let get = |url: &str| stranger.send("GET", url, &[], "").unwrap();
    let url = presign("a", json!({"operation": "download"}));
    assert_eq!(get(&url).text, "content of a");
    assert_eq!(get(&url.replace("/files/a?", "/files/b?")).status, 403);
    assert_eq!(get(url.split_once("X-Amz-Signature").unwrap().0).status, 403);
    let missing = get(&presign("none", json!({"operation": "download"})));
    assert!(missing.status == 404 && missing.text.contains("NoSuchKey"), "{}", missing.text);
    let short = presign("a", json!({"operation": "download", "expires_in_seconds": 1}));
    assert_eq!(get(&short).status, 200);
    eventually("it expires", || get(&short).status == 403);
    assert!(get(&short).text.contains("expired"));
    client.expect(
        400,
        "POST",
        &format!("{bucket}/objects/a/presign"),
        json!({"operation": "look"}),
    );
    client.expect(
        404,
        "POST",
        &format!("{}/buckets/none/objects/a/presign", branch(&project)),
        json!({"operation": "upload"}),
    );
}

#[test]
fn a_part_of_an_object_is_downloaded() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    store(&emulator, &project, &["a"]);
    let presign = format!("{}/buckets/files/objects/a/presign", branch(&project));
    let link = client.expect(200, "POST", &presign, json!({"operation": "download"}));
    let url = link["url"].as_str().unwrap();
    let part = |range: &str| {
        let reply = Client::stranger(&emulator).send("GET", url, &[("range", range)], "").unwrap();
        let range = reply.header("content-range").map(str::to_owned);
        (reply.status, reply.text, range)
    };
    let found = |text: &str, range: &str| (206, text.to_owned(), Some(format!("bytes {range}/12")));
    assert_eq!(part("bytes=0-6"), found("content", "0-6"));
    assert_eq!(part("bytes=8-"), found("of a", "8-11"));
    assert_eq!(part("bytes=-1"), found("a", "11-11"));
    assert_eq!(part("bytes=8-99"), found("of a", "8-11"));
    assert_eq!(part("lines=1-2"), (200, "content of a".to_owned(), None));
    assert_eq!((part("bytes=12-").0, part("bytes=3-2").0), (416, 416));
}

#[test]
fn a_child_sees_the_objects_of_its_parent_until_one_of_them_changes() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    store(&emulator, &project, &["a", "b"]);
    let branches = format!("/projects/{}/branches", project.id);
    let child = client.expect(201, "POST", &branches, json!({}));
    let child = format!("{branches}/{}", child["branch"]["id"].as_str().unwrap());
    let keys = |branch: &str| {
        texts(&client.get(&format!("{branch}/buckets/files/objects"))["objects"], "key")
    };
    assert_eq!(keys(&child), ["a", "b"]);
    client.call("DELETE", &format!("{child}/buckets/files/objects/a"), Value::Null);
    store(&emulator, &project, &["c"]);
    assert_eq!(
        (keys(&child), keys(&branch(&project))),
        (vec!["b".to_owned()], ["a", "b", "c"].map(str::to_owned).to_vec())
    );
    client.call("DELETE", &format!("{child}/buckets/files/objects/b"), Value::Null);
    client.call("DELETE", &format!("{child}/buckets/files"), Value::Null);
    assert_eq!(keys(&branch(&project)), ["a", "b", "c"]);
    let reset = json!({"source_branch_id": project.default_branch_id});
    client.expect(200, "POST", &format!("{child}/restore"), reset);
    assert_eq!(keys(&child), ["a", "b", "c"], "a reset to the parent takes the buckets along");
}

#[test]
fn storage_is_offered_in_some_regions() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let storage = client.get(&format!("{}/storage", branch(&project)));
    assert_eq!((&storage["enabled"], &storage["force_path_style"]), (&json!(true), &json!(true)));
    assert_eq!(storage["region"], "us-east-2");
    assert!(storage["s3_endpoint"].as_str().unwrap().contains(&project.default_branch_id));
    let missing = client.expect(
        404,
        "GET",
        &format!("/projects/{}/branches/br-none/storage", project.id),
        Value::Null,
    );
    assert_eq!(missing["reason"], "branch_not_found");
    let far =
        client.expect(201, "POST", "/projects", json!({"project": {"region_id": "aws-eu-west-2"}}));
    let (id, branch) =
        (far["project"]["id"].as_str().unwrap(), far["branch"]["id"].as_str().unwrap());
    let far = client.expect(
        404,
        "GET",
        &format!("/projects/{id}/branches/{branch}/storage"),
        Value::Null,
    );
    assert_eq!(far["reason"], "region_unavailable");
}
