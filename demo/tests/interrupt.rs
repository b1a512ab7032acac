//! Ctrl-C in the middle of the demo.

use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStderr, ChildStdout, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use neonapi::Client;
use neonapi::models::ListProjects;
use neonapi_emulator::{Emulator, Fault, FaultAction, Options, When};
use nix::pty::openpty;
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

/// How often a test looks again.
const LOOK: Duration = Duration::from_millis(20);
/// After it a demo hangs, and the test fails instead of hanging too.
const PATIENCE: Duration = Duration::from_secs(60);

/// A demo that runs.
struct Demo {
    process: Child,
    output: BufReader<ChildStdout>,
    complaints: BufReader<ChildStderr>,
    /// Where its question is answered; to be kept, since closing it is a hang-up.
    _terminal: Option<File>,
}

impl Demo {
    fn start(command: &mut Command, terminal: Option<File>) -> Demo {
        let command = command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut process = command.spawn().expect("the demo starts");
        let output = BufReader::new(process.stdout.take().expect("a pipe"));
        let complaints = BufReader::new(process.stderr.take().expect("a pipe"));
        Demo { process, output, complaints, _terminal: terminal }
    }

    /// One with an emulator of its own, as `make demo` starts it.
    fn alone() -> Demo {
        let mut command = Command::new(env!("CARGO_BIN_EXE_neonapi-demo"));
        Demo::start(command.stdin(Stdio::null()), None)
    }

    /// One that takes an emulator for the real service, as with LIVE=1, and is told yes.
    fn against(emulator: &Emulator) -> Demo {
        let terminal = openpty(None, None).expect("a terminal");
        let mut keyboard = File::from(terminal.master);
        keyboard.write_all(b"yes\n").expect("the terminal listens");
        let mut command = Command::new(env!("CARGO_BIN_EXE_neonapi-demo"));
        command.arg("--live").stdin(terminal.slave);
        command.env("NEON_API_KEY", "key").env("NEON_API_BASE_URL", emulator.base_url());
        Demo::start(&mut command, Some(keyboard))
    }

    fn reads(mut self, words: &str) -> Demo {
        wait_for(&mut self.output, words);
        self
    }

    fn signal(&self, signal: Signal) {
        let id = i32::try_from(self.process.id()).expect("an identifier");
        kill(Pid::from_raw(id), signal).expect("it runs");
    }

    fn has_ended(&mut self) -> bool {
        self.process.try_wait().expect("it is known").is_some()
    }

    /// Gives the exit code and what it had still to say.
    fn end(mut self) -> (Option<i32>, String) {
        until("the demo ends", || self.has_ended());
        let mut rest = String::new();
        self.output.read_to_string(&mut rest).expect("text");
        (self.process.wait().expect("it ends").code(), rest)
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        // Fails only where it has ended already, which is what is wanted.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn until(what: &str, mut reached: impl FnMut() -> bool) {
    let started = Instant::now();
    while !reached() {
        assert!(started.elapsed() < PATIENCE, "it never came to this: {what}");
        sleep(LOOK);
    }
}

fn wait_for(output: &mut impl BufRead, words: &str) {
    let mut line = String::new();
    while !line.contains(words) {
        line.clear();
        assert_ne!(output.read_line(&mut line).expect("text"), 0, "{words:?} never came");
    }
}

/// An emulator with a project that is none of the demo's business.
fn shared_emulator(operation_duration_ms: u64) -> Emulator {
    let options = Options {
        operation_duration_ms: operation_duration_ms..=operation_duration_ms,
        ..Options::default()
    };
    let emulator = Emulator::start(options).expect("a free port");
    emulator.seed_project("neonapi-demo", 1);
    emulator
}

/// Names of the projects that are there.
fn projects(emulator: &Emulator) -> Vec<String> {
    emulator.clear_faults();
    let client = Client::builder().api_key("key").base_url(emulator.base_url());
    let client = client.build().expect("a client");
    let all = client.projects().list(&ListProjects::default());
    all.map(|project| project.expect("a project").name).collect()
}

fn wait_until_asked(emulator: &Emulator, operation: &str) {
    until(operation, || {
        emulator.requests().iter().any(|request| request.operation == Some(operation))
    });
}

#[test]
fn a_demo_that_waits_deletes_its_project_and_no_other() {
    for signal in [Signal::SIGINT, Signal::SIGTERM] {
        // So long that it never ends by itself.
        let emulator = shared_emulator(3_600_000);
        let demo = Demo::against(&emulator).reads("create_timeline");
        assert_eq!(projects(&emulator).len(), 2, "its project is there");
        demo.signal(signal);
        let (code, rest) = demo.end();
        assert_eq!(code, Some(130), "{signal}: {rest}");
        assert!(rest.contains(" is deleted"), "{signal}: {rest}");
        assert_eq!(projects(&emulator), ["neonapi-demo"], "{signal}: {rest}");
        assert_eq!(emulator.counters().deleted.get("projects"), Some(&1));
    }
}

#[test]
fn a_project_is_deleted_that_came_to_be_after_the_signal() {
    let emulator = shared_emulator(0);
    let late = FaultAction::Delay { delay_ms: 1_500, when: When::Before };
    emulator.add_fault(Fault::new(late).operation("createProject"));
    let demo = Demo::against(&emulator);
    wait_until_asked(&emulator, "createProject");
    demo.signal(Signal::SIGINT);
    let (code, rest) = demo.end();
    assert_eq!(code, Some(130), "{rest}");
    assert!(rest.contains(" is deleted"), "{rest}");
    assert_eq!(emulator.counters().created("projects"), 1, "{rest}");
    assert_eq!(projects(&emulator), ["neonapi-demo"], "{rest}");
}

#[test]
fn a_project_that_was_not_created_is_not_said_to_be_left_behind() {
    let emulator = shared_emulator(0);
    let late = FaultAction::Delay { delay_ms: 1_500, when: When::Before };
    emulator.add_fault(Fault::new(late).operation("createProject"));
    emulator.add_fault(Fault::new(FaultAction::DropBefore).operation("createProject"));
    let demo = Demo::against(&emulator);
    wait_until_asked(&emulator, "createProject");
    demo.signal(Signal::SIGINT);
    let (code, rest) = demo.end();
    assert_eq!(code, Some(130), "{rest}");
    assert!(rest.contains("no project was created"), "{rest}");
    assert_eq!(projects(&emulator), ["neonapi-demo"], "{rest}");
}

#[test]
fn a_project_that_cannot_be_deleted_is_said_to_be_left_behind() {
    let emulator = shared_emulator(3_600_000);
    let refused = FaultAction::Status {
        status: 403,
        code: String::new(),
        message: "not today".to_owned(),
        retry_after: None,
        body: Default::default(),
        when: When::Before,
    };
    emulator.add_fault(Fault::new(refused).operation("deleteProject"));
    let demo = Demo::against(&emulator).reads("create_timeline");
    demo.signal(Signal::SIGINT);
    let (code, rest) = demo.end();
    assert_eq!(code, Some(130), "{rest}");
    let requests = emulator.requests();
    let asked = requests.iter().find(|request| request.method == "DELETE").expect("it tried");
    let project_id = asked.path.rsplit('/').next().expect("an identifier");
    let line = format!("project {project_id} is left behind, delete it: ");
    assert!(rest.contains(&line) && rest.contains("not today"), "{rest}");
}

#[test]
fn the_second_signal_ends_it_at_once() {
    let emulator = shared_emulator(3_600_000);
    let hangs = FaultAction::Hang { when: When::Before };
    emulator.add_fault(Fault::new(hangs).operation("deleteProject"));
    let mut demo = Demo::against(&emulator).reads("create_timeline");
    demo.signal(Signal::SIGINT);
    // What make passes on besides is no second one.
    demo.signal(Signal::SIGTERM);
    wait_for(&mut demo.complaints, "Interrupted");
    wait_until_asked(&emulator, "deleteProject");
    // Again and again, because one that comes too soon does not count.
    until("the demo ends", || {
        let ended = demo.has_ended();
        if !ended {
            demo.signal(Signal::SIGINT);
        }
        ended
    });
    wait_for(&mut demo.complaints, "neonapi-demo-");
    let (code, rest) = demo.end();
    assert_eq!(code, Some(130), "{rest}");
    assert!(!rest.contains("left behind"), "it waited: {rest}");
}

#[test]
fn a_demo_with_an_emulator_of_its_own_cleans_up_in_every_phase() {
    for words in ["Creating a project", "create_timeline", "Branching it", "A burst of calls"] {
        let demo = Demo::alone().reads(words);
        demo.signal(Signal::SIGINT);
        let (code, rest) = demo.end();
        assert_eq!(code, Some(130), "{words}: {rest}");
        // The creation may not have been sent yet.
        let clean = rest.contains(" is deleted") || rest.contains("no project was created");
        assert!(clean, "{words}: {rest}");
        assert!(!rest.contains("Deleting the branch"), "{words}: it went on: {rest}");
    }
}
