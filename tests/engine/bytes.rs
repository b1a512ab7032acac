//! Bodies that are not JSON: downloads, uploads, forms.

use std::io::{self, Write};
use std::marker::PhantomData;
use std::rc::Rc;
use std::sync::{Arc, Mutex};

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use neonapi::models::{DeployFunction, FunctionDeployRequestRuntime};
use neonapi::{
    CallOptions, CancelToken, Client, ErrorKind, Method, MultipartPart, RequestBody, Secret,
};
use neonapi_emulator::{FaultAction, RecordedRequest, Seed, SeedObject};
use neonapi_tests::parts::parts;
use neonapi_tests::{Setup, setup, setup_with};
use serde_json::{Value, json};

/// Keys that are easily damaged on their way.
const KEYS: &[&str] =
    &["readme", "logs/2026/11.txt", "a b+c%20d?e=f&g#h", "bild/käse.png", "...", "tab\there"];

/// Bytes of every kind, more than one buffer of them.
fn content() -> Vec<u8> {
    (0..300_000_u32).map(|number| (number * 7 / 5) as u8).collect()
}

/// Puts an object into the default branch of a new project; gives project and branch.
fn store(setup: &Setup, key: &str, object: SeedObject) -> (String, String) {
    let project = setup.project(0);
    let object = SeedObject {
        project_id: project.id.clone(),
        bucket: "files".to_owned(),
        key: key.to_owned(),
        ..object
    };
    let seed = Seed { objects: vec![object], ..Seed::default() };
    setup.emulator.seed(&seed).expect("seeded");
    (project.id, project.default_branch_id)
}

fn last(setup: &Setup) -> RecordedRequest {
    setup.emulator.requests().pop().expect("a request")
}

#[test]
fn a_download_gives_the_very_bytes_that_are_stored() {
    let setup = setup();
    let object = SeedObject { base64: Some(BASE64.encode(content())), ..SeedObject::default() };
    let (project_id, branch_id) = store(&setup, "picture", object);
    let get = |client: &Client| client.objects().get(&project_id, &branch_id, "files", "picture");
    let bytes = get(&setup.client).expect("there");
    assert!(bytes == content(), "{} bytes came", bytes.len());
    setup.once("getProjectBranchBucketObject", FaultAction::Truncate);
    let again = get(&setup.client).expect("asked for again");
    assert!(again == content());
}

#[test]
fn an_object_without_content_is_no_error() {
    let setup = setup();
    let (project_id, branch_id) = store(&setup, "empty", SeedObject::default());
    let bytes = setup.client.objects().get(&project_id, &branch_id, "files", "empty");
    assert_eq!(bytes.expect("there"), b"");
}

#[test]
fn keys_of_any_text_get_through_unharmed() {
    let setup = setup();
    for key in KEYS {
        let object = SeedObject { text: Some(format!("under {key}")), ..SeedObject::default() };
        let (project_id, branch_id) = store(&setup, key, object);
        let bytes = setup.client.objects().get(&project_id, &branch_id, "files", key);
        let bytes = bytes.unwrap_or_else(|error| panic!("{key:?}: {error}"));
        assert_eq!(String::from_utf8(bytes).as_deref(), Ok(&*format!("under {key}")));
    }
}

#[test]
fn a_page_instead_of_an_object_is_not_taken_for_its_content() {
    let setup = setup();
    let (project_id, branch_id) = store(&setup, "file", SeedObject::default());
    let get = || setup.client.objects().get(&project_id, &branch_id, "files", "file");
    setup.once("getProjectBranchBucketObject", FaultAction::HtmlOk);
    assert_eq!(get().expect("asked for again"), b"");
    let error = setup.client.objects().get(&project_id, &branch_id, "files", "other");
    assert_eq!(error.expect_err("absent").kind(), ErrorKind::NotFound);
}

#[test]
fn a_download_larger_than_allowed_is_refused() {
    let setup = setup_with(|client| client.max_response_bytes(10_000));
    for (size, fits) in [(10_000, true), (10_001, false)] {
        let object = SeedObject { size_bytes: Some(size), ..SeedObject::default() };
        let (project_id, branch_id) = store(&setup, "file", object);
        let bytes = setup.client.objects().get(&project_id, &branch_id, "files", "file");
        match bytes {
            Ok(bytes) => assert!(fits && bytes.len() == size),
            Err(error) => assert!(!fits && error.kind() == ErrorKind::ResponseTooLarge, "{error}"),
        }
    }
}

#[test]
fn a_function_is_deployed_as_its_parts_were_given() {
    let setup = setup();
    let project = setup.project(0);
    let branch_id = project.default_branch_id.as_str();
    let zip = [b"PK\x03\x04--boundary\r\n\r\n\0\xff".as_slice(), &content()].concat();
    let environment = [
        ("TOKEN".to_owned(), Secret::new("t\u{f6}p \"secret\"")),
        ("MODE".to_owned(), Secret::new("fast")),
    ];
    let arguments = DeployFunction {
        zip: Some(zip.clone()),
        runtime: Some(FunctionDeployRequestRuntime::Nodejs24),
        environment: Some(environment.into()),
    };
    let deployed = setup.client.functions().deploy(&project.id, branch_id, "hello", &arguments);
    let deployed = deployed.expect("deployed");
    assert_eq!((deployed.id, deployed.runtime.as_str()), (1, "nodejs24"));
    assert_eq!(deployed.environment, Some(vec!["MODE".to_owned(), "TOKEN".to_owned()]));
    let parts = parts(&last(&setup));
    let part = |name: &str| {
        let wanted = format!("name=\"{name}\"");
        parts.iter().find(|part| part.head.contains(&wanted)).expect("the part is there")
    };
    assert_eq!(parts.len(), 3);
    assert!(part("zip").content == zip && part("zip").head.contains("filename="));
    assert_eq!(part("runtime").content, b"nodejs24");
    let sent: Value = serde_json::from_slice(&part("environment").content).expect("JSON");
    assert_eq!(sent, json!({"TOKEN": "t\u{f6}p \"secret\"", "MODE": "fast"}));
    assert!(!format!("{arguments:?}").contains("secret"));
}

#[test]
fn a_function_is_deployed_without_what_was_not_given() {
    let setup = setup();
    let project = setup.project(0);
    let branch_id = project.default_branch_id.as_str();
    let zip = Some(b"PK".to_vec());
    let arguments = DeployFunction { zip, ..DeployFunction::default() };
    for number in 1..=2 {
        let deployed = setup.client.functions().deploy(&project.id, branch_id, "hello", &arguments);
        assert_eq!(deployed.expect("deployed").id, number, "each call is a deployment");
    }
    assert_eq!(parts(&last(&setup)).len(), 1);
    setup.once("createProjectBranchFunctionDeployment", FaultAction::DropAfter);
    let error = setup.client.functions().deploy(&project.id, branch_id, "hello", &arguments);
    let error = error.expect_err("lost");
    assert!(error.outcome_unknown() && error.attempts() == 1, "{error:?}");
}

#[test]
fn a_raw_request_sends_the_json_it_was_given() {
    let setup = setup();
    let body = json!({"project": {"name": "K\u{e4}se", "pg_version": 17}, "new": [1, null, true]});
    let answer =
        setup.client.request(Method::Post, "/projects", &[], RequestBody::Json(body.clone()));
    let answer = answer.expect("created");
    assert_eq!((answer.status(), &answer.value["project"]["name"]), (201, &json!("K\u{e4}se")));
    let request = last(&setup);
    assert_eq!(request.headers["content-type"], "application/json");
    assert_eq!(request.json(), Some(body));
    assert_eq!(answer.value["operations"][0]["status"], "running", "it never waits");
    assert_eq!(setup.emulator.requests().len(), 1);
}

#[test]
fn a_raw_request_sends_a_form() {
    let setup = setup();
    let body = json!({"project": {"name": "a b&c=d", "branch": {"name": "trunk"}}});
    let answer = setup.client.request(Method::Post, "/projects", &[], RequestBody::Form(body));
    let request = last(&setup);
    assert_eq!(request.headers["content-type"], "application/x-www-form-urlencoded");
    let sent = std::str::from_utf8(&request.body).expect("text");
    assert_eq!(sent, "project%5Bbranch%5D%5Bname%5D=trunk&project%5Bname%5D=a%20b%26c%3Dd");
    let answer = answer.expect("the emulator takes forms");
    assert_eq!(answer.value["project"]["name"], "a b&c=d");
    assert_eq!(answer.value["branch"]["name"], "trunk");
}

#[test]
fn a_raw_request_sends_parts() {
    let setup = setup();
    let project = setup.project(0);
    let path = format!(
        "/projects/{}/branches/{}/functions/raw/deployments",
        project.id, project.default_branch_id
    );
    let body = RequestBody::Multipart(vec![
        MultipartPart {
            name: "zip".to_owned(),
            content: content(),
            file_name: Some("code.zip".to_owned()),
            content_type: Some("application/zip".to_owned()),
        },
        MultipartPart {
            name: "runtime".to_owned(),
            content: b"nodejs24".to_vec(),
            ..MultipartPart::default()
        },
    ]);
    let answer = setup.client.request(Method::Post, &path, &[], body).expect("deployed");
    assert_eq!(answer.value["deployment"]["id"], 1);
    let parts = parts(&last(&setup));
    assert_eq!(parts.len(), 2);
    let head = parts[0].head.to_ascii_lowercase();
    assert!(head.contains("name=\"zip\"") && head.contains("filename=\"code.zip\""), "{head}");
    assert!(head.contains("content-type: application/zip"), "{head}");
    assert!(parts[0].content == content());
    assert_eq!(parts[1].content, b"nodejs24");
}

#[test]
fn a_raw_request_encodes_its_query_and_shows_answers_that_are_not_json() {
    let setup = setup();
    let object = SeedObject { text: Some("plain".to_owned()), ..SeedObject::default() };
    let (project_id, branch_id) = store(&setup, "a b", object);
    let path =
        format!("/projects/{project_id}/branches/{branch_id}/buckets/files/objects/a%20b/download");
    let answer = setup.client.request(Method::Get, &path, &[("q", "a&b=c d")], RequestBody::None);
    let answer = answer.expect("there");
    assert_eq!((&answer.value, answer.text()), (&Value::Null, Some("plain")));
    assert_eq!(last(&setup).query, "q=a%26b%3Dc%20d");
}

#[test]
fn every_request_says_who_sends_it_and_has_an_identifier_of_its_own() {
    let setup = setup_with(|client| client.user_agent_suffix("my-tool/2.0"));
    let project = setup.project(0);
    setup.once("getProject", FaultAction::DropBefore);
    setup.client.projects().get(&project.id).expect("survived");
    setup.client.projects().get(&project.id).expect("there");
    let requests = setup.emulator.requests();
    let ids: Vec<&String> = requests.iter().map(|it| &it.headers["x-request-id"]).collect();
    assert!(ids[0] == ids[1] && ids[1] != ids[2], "one for each call: {ids:?}");
    for request in &requests {
        assert!(request.authorization);
        let agent = &request.headers["user-agent"];
        assert!(agent.starts_with("neonapi/") && agent.ends_with(" my-tool/2.0"), "{agent}");
    }
}

/// A writer that others can look at, and that fails after some bytes.
#[derive(Clone, Default)]
struct Shelf {
    bytes: Arc<Mutex<Vec<u8>>>,
    room: Option<usize>,
}

impl Write for Shelf {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        let mut bytes = self.bytes.lock().expect("no panic");
        if self.room.is_some_and(|room| bytes.len() + piece.len() > room) {
            return Err(io::Error::other("the shelf is full"));
        }
        bytes.extend_from_slice(piece);
        Ok(piece.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_download_can_be_written_as_it_comes_however_large() {
    let setup = setup_with(|builder| builder.max_response_bytes(1_024));
    let object = SeedObject { base64: Some(BASE64.encode(content())), ..SeedObject::default() };
    let (project_id, branch_id) = store(&setup, "picture", object);
    let cancel = Some(CancelToken::new());
    let cancellable = setup.client.with_options(CallOptions { cancel, ..CallOptions::default() });
    for client in [&setup.client, &cancellable] {
        let shelf = Shelf::default();
        let objects = client.objects();
        let length = objects.get_to(&project_id, &branch_id, "files", "picture", shelf.clone());
        assert_eq!(length.expect("there"), content().len() as u64);
        assert!(*shelf.bytes.lock().expect("no panic") == content());
    }
    let missing = Shelf::default();
    let error = setup
        .client
        .objects()
        .get_to(&project_id, &branch_id, "files", "nothing", missing.clone())
        .expect_err("not there");
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(missing.bytes.lock().expect("no panic").is_empty(), "an error is no content");
}

/// A writer that does something each time, and cannot go to another thread.
struct Doing<F>(F, PhantomData<Rc<()>>);

impl<F: FnMut(&[u8])> Write for Doing<F> {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        (self.0)(piece);
        Ok(piece.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_writer_stays_on_its_thread_and_may_end_the_call() {
    let setup = setup();
    let large = content().repeat((1 << 20) / content().len());
    let object = SeedObject { base64: Some(BASE64.encode(&large)), ..SeedObject::default() };
    let (project_id, branch_id) = store(&setup, "picture", object);
    let get = |client: &Client, each: &mut dyn FnMut(&[u8])| {
        let writer = Doing(each, PhantomData);
        client.objects().get_to(&project_id, &branch_id, "files", "picture", writer)
    };
    let token = CancelToken::new();
    let cancel = Some(token.clone());
    let cancellable = setup.client.with_options(CallOptions { cancel, ..CallOptions::default() });
    let mut written = Vec::new();
    let length = get(&cancellable, &mut |piece| written.extend_from_slice(piece)).expect("whole");
    assert_eq!(length, large.len() as u64);
    assert!(written == large);
    let mut times = 0;
    let error = get(&cancellable, &mut |_| {
        times += 1;
        token.cancel();
    })
    .expect_err("cancelled");
    assert_eq!((error.kind(), times), (ErrorKind::Cancelled, 1), "no more after the end");
    let mut times = 0;
    let error = get(&setup.client, &mut |_| {
        times += 1;
        setup.client.close();
    })
    .expect_err("closed");
    assert_eq!((error.kind(), times), (ErrorKind::Closed, 1), "without a token too");
}

#[test]
fn a_written_download_is_repeated_only_while_nothing_is_written() {
    let setup = setup();
    let object = SeedObject { base64: Some(BASE64.encode(content())), ..SeedObject::default() };
    let (project_id, branch_id) = store(&setup, "picture", object);
    let get = |shelf: &Shelf| {
        let objects = setup.client.objects();
        objects.get_to(&project_id, &branch_id, "files", "picture", shelf.clone())
    };
    let operation = "getProjectBranchBucketObject";
    setup.once(operation, FaultAction::DropBefore);
    setup.once(operation, FaultAction::DropBefore);
    let shelf = Shelf::default();
    assert_eq!(get(&shelf).expect("the third time"), content().len() as u64);
    setup.once(operation, FaultAction::Truncate);
    let error = get(&Shelf::default()).expect_err("half of it is written");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connection, 1));
    let error = get(&Shelf { room: Some(100), ..Shelf::default() }).expect_err("no room");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidArgument, 1));
    assert!(error.detail().contains("the shelf is full"), "{error}");
}
