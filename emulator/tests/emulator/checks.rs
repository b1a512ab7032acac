//! Requests that are not as described are refused before anything is done.

use crate::common::{Client, instant};
use serde_json::{Value, json};

const JSON: [(&str, &str); 1] = [("content-type", "application/json")];
const FORM: [(&str, &str); 1] = [("content-type", "application/x-www-form-urlencoded")];

#[test]
fn wrong_bodies_are_refused_with_the_path_of_the_field() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let wrong = [
        (json!({}), "field \"project\" is required"),
        (json!([]), "the request body must be an object"),
        (json!({"project": null}), "field \"project\" is required"),
        (json!({"project": {"name": 7}}), "field \"project.name\" must be a string"),
        (json!({"project": {"pg_version": 3}}), "field \"project.pg_version\" must be"),
        (
            json!({"project": {"pg_version": 17.5}}),
            "field \"project.pg_version\" must be an integer",
        ),
        (
            json!({"project": {"settings": {"allowed_ips": {"ips": ["1.1.1.1", 2]}}}}),
            "field \"project.settings.allowed_ips.ips[1]\" must be a string",
        ),
        (
            json!({"project": {"branch": {"annotations": {"a": 1}}}}),
            "field \"project.branch.annotations.a\" must be a string",
        ),
    ];
    for (body, message) in wrong {
        let refused = client.expect(400, "POST", "/projects", body);
        assert!(refused["message"].as_str().unwrap().starts_with(message), "{refused}");
        assert_eq!(refused["code"], "");
    }
    assert_eq!(emulator.counters().created("projects"), 0);
}

#[test]
fn what_nobody_knows_is_ignored_and_null_counts_as_absent() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let body = json!({"project": {"name": null, "colour": "red"}, "note": [1]});
    let made = client.expect(201, "POST", "/projects?colour=red", body);
    assert_eq!(made["project"]["name"], made["project"]["id"]);
    client.get("/projects?cursor=&limit=&colour=red");
}

#[test]
fn wrong_parameters_are_refused_by_their_type() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let branch = format!("/projects/{}/branches/{}", project.id, project.default_branch_id);
    let wrong = [
        ("/projects?limit=0".to_owned(), "query parameter \"limit\" must be from 1 to 400"),
        ("/projects?limit=ten".to_owned(), "query parameter \"limit\" must be an integer"),
        (
            "/projects?recoverable=si".to_owned(),
            "query parameter \"recoverable\" must be true or false",
        ),
        ("/projects?org_id=A+B".to_owned(), "query parameter \"org_id\" must match"),
        ("/projects/A%20B".to_owned(), "path parameter \"project_id\" must match"),
        (format!("{branch}/schema"), "query parameter \"db_name\" is required"),
        (
            format!("/projects/{}/branches?sort_by=size", project.id),
            "query parameter \"sort_by\" must be one of: ",
        ),
    ];
    for (path, message) in wrong {
        let refused = client.expect(400, "GET", &path, Value::Null);
        assert!(refused["message"].as_str().unwrap().starts_with(message), "{refused}");
    }
    client.expect(200, "GET", "/projects?recoverable=True&limit=400", Value::Null);
}

#[test]
fn bodies_that_cannot_be_read_are_told_apart() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let refused = |headers: &[(&str, &str)], body: &[u8]| {
        let reply = client.send("POST", "/projects", headers, body).unwrap();
        (reply.status, reply.json()["message"].as_str().unwrap().to_owned())
    };
    assert_eq!(refused(&JSON, b""), (400, "a request body is required".to_owned()));
    assert_eq!(refused(&JSON, b"\xff{}"), (400, "the request body is not valid UTF-8".to_owned()));
    let (status, message) = refused(&JSON, b"{\"project\": ");
    assert!(status == 400 && message.starts_with("the request body is not valid JSON"));
    let deep = "[".repeat(100_000);
    assert_eq!(refused(&JSON, deep.as_bytes()).0, 400);
    let expected = "the request body must be application/json, not \"text/plain\"".to_owned();
    assert_eq!(refused(&[("content-type", "text/plain")], b"{}"), (415, expected));
    let other = [("content-type", "application/problem+json; charset=utf-8")];
    assert_eq!(client.send("POST", "/projects", &other, "{\"project\":{}}").unwrap().status, 201);
    assert_eq!(client.send("POST", "/projects", &[], "{\"project\":{}}").unwrap().status, 201);
}

#[test]
fn a_body_that_may_be_absent_is_and_one_nobody_reads_is_not_read() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let path = format!("/projects/{}", emulator.seed_project("shop", 0).id);
    let branches = format!("{path}/branches");
    assert_eq!(client.send("POST", &branches, &JSON, "").unwrap().status, 201);
    assert_eq!(client.send("POST", &branches, &JSON, "null").unwrap().status, 201);
    assert_eq!(client.send("DELETE", &path, &JSON, "no JSON").unwrap().status, 200);
}

#[test]
fn the_texts_of_a_form_are_read_by_their_declared_type() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let form = "project[name]=17&project[pg_version]=16&project[store_passwords]=false\
        &project[settings][allowed_ips][ips][]=1.1.1.1\
        &project[default_endpoint_settings][autoscaling_limit_max_cu]=2";
    let reply = client.send("POST", "/projects", &FORM, form).unwrap();
    assert_eq!(reply.status, 201, "{}", reply.text);
    let project = &reply.json()["project"];
    assert_eq!(project["name"], "17");
    assert_eq!(project["pg_version"], 16);
    assert_eq!(project["store_passwords"], false);
    assert_eq!(project["settings"]["allowed_ips"]["ips"], json!(["1.1.1.1"]));
    assert_eq!(project["default_endpoint_settings"]["autoscaling_limit_max_cu"], 2.0);
    let wrong = client.send("POST", "/projects", &FORM, "project[pg_version]=new").unwrap();
    assert_eq!(wrong.json()["message"], "field \"project.pg_version\" must be an integer");
}

#[test]
fn a_wrong_key_is_told_before_a_wrong_body() {
    let emulator = instant();
    let mut client = Client::new(&emulator);
    client.key.clear();
    client.expect(401, "POST", "/projects", json!({}));
}
