//! The emulator as a program.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};

fn start(arguments: &[&str]) -> (Child, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_neonapi-emulator"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
    (child, line)
}

fn stderr(child: &mut Child) -> String {
    let mut text = String::new();
    child.stderr.as_mut().unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
#[cfg(unix)]
fn it_says_where_it_listens_logs_and_stops_at_a_signal() {
    let (mut child, line) = start(&["--log", "--operation-duration-ms", "5..10"]);
    let base_url = line.trim().strip_prefix("listening on ").unwrap();
    assert!(base_url.starts_with("http://127.0.0.1:") && base_url.ends_with("/api/v2"));
    let reply = ureq::get(format!("{base_url}/regions")).header("authorization", "Bearer secret-k");
    assert_eq!(reply.call().unwrap().status(), 200);
    let signal = Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap();
    assert!(signal.success());
    assert!(child.wait().unwrap().success());
    let log = stderr(&mut child);
    let entry: serde_json::Value = serde_json::from_str(log.lines().next().unwrap()).unwrap();
    assert_eq!((&entry["operation"], &entry["status"]), (&"getActiveRegions".into(), &200.into()));
    assert!(!log.contains("secret-k"));
}

#[test]
fn it_stops_at_the_end_of_its_input_where_that_is_wanted() {
    let (mut child, line) = start(&["--until-stdin-ends"]);
    let base_url = line.trim().strip_prefix("listening on ").unwrap();
    let reply = ureq::get(format!("{base_url}/regions")).header("authorization", "Bearer k");
    assert_eq!(reply.call().unwrap().status(), 200);
    drop(child.stdin.take());
    assert!(child.wait().unwrap().success());

    let (mut child, line) = start(&[]);
    drop(child.stdin.take());
    let base_url = line.trim().strip_prefix("listening on ").unwrap();
    let reply = ureq::get(format!("{base_url}/regions")).header("authorization", "Bearer k");
    assert_eq!(reply.call().unwrap().status(), 200);
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn a_port_in_use_is_one_line_and_exit_2() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let (mut child, line) = start(&["--port", &port]);
    assert_eq!(line, "");
    assert_eq!(child.wait().unwrap().code(), Some(2));
    let expected = format!("neonapi-emulator: 127.0.0.1:{port} is already in use\n");
    assert_eq!(stderr(&mut child), expected);
}

#[test]
fn wrong_flags_are_refused() {
    let wrong = [
        ["--operation-duration-ms", "9..1"],
        ["--requests-per-minute", "0"],
        ["--api-key", ""],
        ["--org-id", "Org 7"],
        ["--host", "nowhere.invalid"],
    ];
    for arguments in wrong {
        let (mut child, line) = start(&arguments);
        assert_eq!((line.as_str(), child.wait().unwrap().code()), ("", Some(2)), "{arguments:?}");
    }
}

#[test]
#[cfg(unix)]
fn the_state_survives_a_kill() {
    let path = std::env::temp_dir().join(format!("neonapi-emulator-{}.kill", std::process::id()));
    let flags = ["--state", path.to_str().unwrap(), "--operation-duration-ms", "0"];
    let url = |line: &str| line.trim().strip_prefix("listening on ").unwrap().to_owned();
    let (mut child, line) = start(&flags);
    let make = ureq::post(format!("{}/projects", url(&line))).header("authorization", "Bearer k");
    assert_eq!(make.send("{\"project\": {\"name\": \"kept\"}}").unwrap().status(), 201);
    child.kill().unwrap();
    child.wait().unwrap();
    let (mut child, line) = start(&flags);
    let list = ureq::get(format!("{}/projects", url(&line))).header("authorization", "Bearer k");
    let text = list.call().unwrap().body_mut().read_to_string().unwrap();
    assert!(text.contains("\"kept\""), "{text}");
    child.kill().unwrap();
    child.wait().unwrap();
    let expected = format!("neonapi-emulator: 1 changes restored from {}\n", path.display());
    assert_eq!(stderr(&mut child), expected);
    std::fs::write(&path, "dear diary\n").unwrap();
    let (mut child, line) = start(&flags);
    assert_eq!((line.as_str(), child.wait().unwrap().code()), ("", Some(2)));
    assert_eq!(stderr(&mut child).lines().count(), 1);
    std::fs::remove_file(&path).unwrap();
}
