//! Objects, functions, unknown paths.

use crate::common::{Client, eventually, instant};
use neonapi_emulator::{Seed, SeedObject};
use serde_json::{Value, json};

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
    client.expect(415, "POST", &deploy, json!({}));
}

#[test]
fn what_is_not_there_is_said_in_neons_way() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let unknown = client.call("GET", "/nothing", Value::Null);
    assert_eq!(unknown.status, 404);
    assert!(unknown.json()["message"].is_string());
    assert_eq!(unknown.json()["request_id"], unknown.header("x-neon-ret-request-id").unwrap());
    let refused = client.call("PUT", "/projects", json!({}));
    assert_eq!((refused.status, refused.header("allow")), (405, Some("GET, HEAD, OPTIONS, POST")));
    let asked = client.call("OPTIONS", "/projects", Value::Null);
    assert_eq!((asked.status, asked.header("allow")), (204, Some("GET, HEAD, OPTIONS, POST")));
    client.expect(404, "OPTIONS", "/nothing", Value::Null);
    let own = client.send("GET", "/nothing", &[("x-request-id", "mine-7")], "").unwrap();
    assert_eq!(own.json()["request_id"], "mine-7");
    assert_eq!(own.header("x-neon-ret-request-id"), Some("mine-7"));
    let empty = client.call("GET", "/projects//branches", Value::Null);
    assert_eq!((empty.status, empty.header("location")), (301, Some("/api/v2/projects/branches")));
}

#[test]
fn a_head_is_the_answer_without_its_body() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let plain = [("accept-encoding", "identity")];
    let body = client.send("GET", "/regions", &plain, "").unwrap();
    let head = client.send("HEAD", "/regions", &plain, "").unwrap();
    assert_eq!((head.status, head.text.as_str()), (200, ""));
    assert_eq!(head.header("content-type"), body.header("content-type"));
    assert_eq!(head.header("content-length"), Some(body.text.len().to_string().as_str()));
    assert_eq!(client.send("HEAD", "/projects/none", &plain, "").unwrap().status, 404);
}

#[test]
fn every_answer_names_its_request() {
    let emulator = instant();
    let mut client = Client::new(&emulator);
    let id =
        |reply: &crate::common::Reply| reply.header("x-neon-ret-request-id").map(str::to_owned);
    let mut seen = std::collections::HashSet::new();
    let path = format!("/projects/{}", emulator.seed_project("shop", 0).id);
    for (method, path) in [
        ("GET", path.as_str()),
        ("DELETE", path.as_str()),
        ("GET", path.as_str()),
        ("GET", "/projects?limit=0"),
        ("PUT", "/projects"),
        ("OPTIONS", "/projects"),
        ("GET", "/nothing"),
        ("GET", "/projects//"),
    ] {
        assert!(
            seen.insert(id(&client.call(method, path, Value::Null)).unwrap()),
            "{method} {path}"
        );
    }
    client.key.clear();
    assert!(seen.insert(id(&client.call("GET", "/projects", Value::Null)).unwrap()));
    let large = client.send("POST", "/projects", &[], vec![b' '; 65 * 1024 * 1024]);
    // The refusal comes while the body is still being sent, so it may never be read.
    if let Ok(large) = large {
        assert_eq!(large.status, 413);
        assert!(seen.insert(id(&large).unwrap()));
    }
}
