//! The state over restarts.

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use crate::common::{Client, eventually, start};
use neonapi_emulator::{Emulator, Fault, FaultAction, Options, Seed, SeedProject};
use serde_json::{Value, json};

/// A file of the test's own, which goes away with it.
struct StateFile(PathBuf);

impl StateFile {
    fn new() -> StateFile {
        static NEXT: AtomicU32 = AtomicU32::new(1);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("neonapi-emulator-{}-{number}.state", std::process::id());
        StateFile(std::env::temp_dir().join(name))
    }

    fn options(&self) -> Options {
        Options {
            state_file: Some(self.0.clone()),
            operation_duration_ms: 20..=60,
            rate_limit: false,
            ..Options::default()
        }
    }

    fn start(&self) -> (Emulator, Client) {
        let emulator = start(self.options());
        let client = Client::new(&emulator);
        (emulator, client)
    }

    fn text(&self) -> String {
        fs::read_to_string(&self.0).unwrap()
    }

    fn refusal(&self) -> String {
        let error = Emulator::start(self.options()).unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::InvalidData);
        error.to_string().replace(&self.0.display().to_string(), "FILE")
    }
}

impl Drop for StateFile {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// Everything that can be seen of the projects, once they are at rest.
fn seen(client: &Client) -> Vec<Value> {
    let mut all = vec![client.get("/projects?limit=400")];
    let projects = all[0]["projects"].as_array().unwrap().clone();
    for project in &projects {
        let path = format!("/projects/{}", project["id"].as_str().unwrap());
        let branches = client.get(&format!("{path}/branches?include_deleted=true"));
        for branch in branches["branches"].as_array().unwrap() {
            let path = format!("{path}/branches/{}", branch["id"].as_str().unwrap());
            for below in ["/databases", "/roles", "/buckets"] {
                all.push(client.call("GET", &format!("{path}{below}"), Value::Null).json());
            }
        }
        all.push(branches);
        for below in ["", "/endpoints", "/operations", "/snapshots"] {
            all.push(client.get(&format!("{path}{below}")));
        }
    }
    for answer in &mut all {
        answer.as_object_mut().unwrap().remove("request_id");
    }
    all
}

fn rest(client: &Client, path: &str) {
    eventually("the project is at rest", || {
        let operations = client.get(&format!("{path}/operations"));
        let mut statuses = operations["operations"].as_array().unwrap().iter();
        statuses.all(|operation| operation["status"] == "finished")
    });
}

#[test]
fn everything_is_there_again_after_a_restart() {
    let file = StateFile::new();
    let (emulator, client) = file.start();
    let seed = SeedProject { name: "old".to_owned(), branches: 2, ..SeedProject::default() };
    emulator.seed(&Seed { projects: vec![seed], ..Seed::default() }).unwrap();
    let made = client.expect(201, "POST", "/projects", json!({"project": {"name": "shop"}}));
    let path = format!("/projects/{}", made["project"]["id"].as_str().unwrap());
    rest(&client, &path);
    let branches = format!("{path}/branches");
    let branch =
        client.expect(201, "POST", &branches, json!({"endpoints": [{"type": "read_write"}]}));
    // Nothing of what was refused is kept, though it may have drawn identifiers.
    client.expect(423, "POST", &branches, json!({}));
    rest(&client, &path);
    let branch = format!("{branches}/{}", branch["branch"]["id"].as_str().unwrap());
    client.expect(200, "PATCH", &branch, json!({"branch": {"name": "feature"}}));
    client.expect(201, "POST", &format!("{branch}/roles"), json!({"role": {"name": "ann"}}));
    rest(&client, &path);
    let endpoints = json!({"endpoints": [{"type": "read_write"}]});
    client.expect(201, "POST", &branches, endpoints);
    rest(&client, &path);
    // A state changes when its time has come, and not when somebody looks.
    std::thread::sleep(Duration::from_millis(1100));
    let before = seen(&client);
    let password = client.get(&format!("{branch}/roles/ann/reveal_password"));
    drop(emulator);

    let (emulator, client) = file.start();
    assert_eq!(emulator.replayed(), 6);
    assert_eq!(seen(&client), before);
    assert_eq!(client.get(&format!("{branch}/roles/ann/reveal_password")), password);
    let counters = emulator.counters();
    assert_eq!((counters.created("projects"), counters.operations_scheduled_total), (0, 0));
    // What comes next is new.
    let next = client.expect(201, "POST", "/projects", json!({"project": {}}));
    assert_ne!(next["project"]["id"], made["project"]["id"]);
    assert_eq!(client.get("/projects")["projects"].as_array().unwrap().len(), 3);
}

#[test]
fn restarts_change_no_identifier() {
    let identifiers = |restarts: bool| {
        let file = StateFile::new();
        let (mut emulator, mut client) = file.start();
        let mut found = Vec::new();
        for _ in 0..4 {
            let made = client.expect(201, "POST", "/projects", json!({"project": {}}));
            found.push((made["project"]["id"].clone(), made["operations"][0]["id"].clone()));
            if restarts {
                drop(emulator);
                (emulator, client) = file.start();
            }
        }
        found
    };
    assert_eq!(identifiers(true), identifiers(false));
}

#[test]
fn keys_work_again_and_revoked_ones_do_not() {
    let file = StateFile::new();
    let (emulator, mut client) = file.start();
    let kept = client.expect(200, "POST", "/api_keys", json!({"key_name": "kept"}));
    let gone = client.expect(200, "POST", "/api_keys", json!({"key_name": "gone"}));
    client.expect(200, "DELETE", &format!("/api_keys/{}", gone["id"]), Value::Null);
    drop(emulator);
    let options = Options { api_keys: vec!["configured".to_owned()], ..file.options() };
    let emulator = start(options);
    client.base_url = emulator.base_url();
    for (key, status) in [(&kept, 200), (&gone, 401)] {
        client.key = key["key"].as_str().unwrap().to_owned();
        client.expect(status, "GET", "/projects", Value::Null);
    }
}

#[test]
fn work_in_progress_goes_on_and_faults_keep_their_effect() {
    let file = StateFile::new();
    let emulator = start(Options { operation_duration_ms: 300..=300, ..file.options() });
    let client = Client::new(&emulator);
    let stuck =
        FaultAction::OperationStatus { status: "stuck".to_owned(), recovers_after_ms: None };
    let made = client.expect(201, "POST", "/projects", json!({"project": {}}));
    emulator.add_fault(Fault::new(stuck));
    let odd = client.expect(201, "POST", "/projects", json!({"project": {}}));
    drop(emulator);
    let (_emulator, client) = file.start();
    let path = format!("/projects/{}", made["project"]["id"].as_str().unwrap());
    client.expect(423, "POST", &format!("{path}/branches"), json!({}));
    rest(&client, &path);
    client.expect(201, "POST", &format!("{path}/branches"), json!({}));
    let path = format!("/projects/{}/operations", odd["project"]["id"].as_str().unwrap());
    eventually("it is stuck", || client.get(&path)["operations"][1]["status"] == "stuck");
}

#[test]
fn what_was_uploaded_without_a_key_is_kept() {
    let file = StateFile::new();
    let (emulator, client) = file.start();
    let project = emulator.seed_project("shop", 0);
    let path = format!("/projects/{}/branches/{}/buckets", project.id, project.default_branch_id);
    client.expect(201, "POST", &path, json!({"name": "files"}));
    let object = format!("{path}/files/objects/picture");
    let wish = json!({"operation": "upload"});
    let upload = client.expect(200, "POST", &format!("{object}/presign"), wish);
    let bytes = b"\x89PNG\xff\x00".to_vec();
    let url = upload["url"].as_str().unwrap();
    assert_eq!(Client::stranger(&emulator).send("PUT", url, &[], bytes).unwrap().status, 200);
    let listed = client.get(&format!("{path}/files/objects"));
    drop(emulator);
    let (_emulator, client) = file.start();
    assert_eq!(client.get(&format!("{path}/files/objects")), listed);
    assert_eq!(listed["objects"][0]["size"], 6);
}

#[test]
fn a_line_that_was_torn_off_is_dropped() {
    let file = StateFile::new();
    let (emulator, client) = file.start();
    client.expect(201, "POST", "/projects", json!({"project": {}}));
    drop(emulator);
    let whole = file.text();
    fs::write(&file.0, format!("{whole}{{\"at\":17,\"dra")).unwrap();
    let (emulator, client) = file.start();
    assert_eq!((emulator.replayed(), file.text()), (1, whole));
    client.expect(201, "POST", "/projects", json!({"project": {}}));
    drop(emulator);
    assert_eq!(file.start().0.replayed(), 2);
}

#[test]
fn a_reset_empties_the_file() {
    let file = StateFile::new();
    let (emulator, client) = file.start();
    client.expect(201, "POST", "/projects", json!({"project": {}}));
    emulator.reset();
    assert_eq!(file.text().lines().count(), 1);
    drop(emulator);
    let (emulator, client) = file.start();
    assert_eq!(emulator.replayed(), 0);
    assert_eq!(client.get("/projects")["projects"], json!([]));
}

#[test]
fn files_that_cannot_be_used_are_refused_in_one_line() {
    let file = StateFile::new();
    fs::write(&file.0, "dear diary\n").unwrap();
    assert_eq!(file.refusal(), "FILE: is not a state file of this program");
    assert_eq!(file.text(), "dear diary\n");
    fs::write(&file.0, "").unwrap();
    let (emulator, client) = file.start();
    assert_eq!(file.refusal(), "FILE: another emulator has it open");
    client.expect(201, "POST", "/projects", json!({"project": {}}));
    drop(emulator);
    let options = Options { org_id: Some("org-other".to_owned()), ..file.options() };
    let error = Emulator::start(options).unwrap_err().to_string();
    assert!(error.contains("leave --org-id out"), "{error}");
    let text = file.text();
    fs::write(&file.0, text.replace("\"at\"", "\"when\"")).unwrap();
    assert!(file.refusal().starts_with("FILE: line 2: is not one of this program: "));
    fs::write(&file.0, text.replace("\"status\":201", "\"status\":200")).unwrap();
    let expected =
        "FILE: line 2: POST /api/v2/projects was answered with 200 then and with 201 now";
    assert_eq!(file.refusal(), expected);
    let missing = Options { state_file: Some("/nowhere/at/all".into()), ..file.options() };
    let error = Emulator::start(missing).unwrap_err();
    assert!(error.to_string().starts_with("/nowhere/at/all: "), "{error}");
}

#[test]
#[cfg(unix)]
fn only_the_owner_can_read_the_file() {
    use std::os::unix::fs::PermissionsExt;
    let file = StateFile::new();
    fs::write(&file.0, "").unwrap();
    let _emulator = file.start();
    assert_eq!(fs::metadata(&file.0).unwrap().permissions().mode() & 0o777, 0o600);
}
