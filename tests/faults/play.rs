//! Playing a row: its call is made, and what came of it is put into words.

use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

use neonapi::models::{
    CreateProject, CreateProjectBranchResponse, CreateProjectResponse, ListBranches,
};
use neonapi::{CallOptions, CancelToken, Client, Error, Result};
use neonapi_tests::fork::in_child;
use neonapi_tests::{eventually, named};

use crate::row::{Call, Forked, Phase, Row};
use crate::stage::{LEFT_BEHIND_MAX, Stage, polls};

/// Branches on one page of the lists that are walked.
pub(crate) const PAGE: u32 = 20;
const READS: u32 = 200;
const THREADS: u32 = 8;

/// What came of a row.
pub(crate) struct Seen {
    /// What the caller saw, in the words of the table.
    pub(crate) saw: String,
    /// What the server was asked for.
    pub(crate) served: String,
    /// The text of the error, if there was one.
    pub(crate) text: Option<String>,
}

/// Makes the call of a row, with all that happens meanwhile.
pub(crate) fn play(row: &Row) -> Seen {
    let stage = Stage::new(row);
    let told = match (row.forked, row.cancelled) {
        (Some(forked), _) => fork(row, &stage, forked),
        (None, None) => call(row, &stage, &stage.client),
        (None, Some(phase)) => {
            match phase {
                Phase::WaitingForThread => stage.take_all_threads(),
                Phase::PausedForRateLimit => read(&stage, &stage.client),
                _ => {}
            }
            call(row, &stage, &stage.cancelled_at(phase))
        }
    };
    Seen {
        saw: told.words,
        served: served(row, &stage),
        text: told.error.map(|error| text(row, &error, &stage)),
    }
}

/// What the caller learns of one call.
struct Told {
    words: String,
    error: Option<Error>,
}

fn told(row: &Row, result: Result<(String, u32)>) -> Told {
    match result {
        Ok((what, 1)) => Told { words: what, error: None },
        Ok((what, attempts)) => {
            Told { words: format!("{what}, {}", counted(row, attempts)), error: None }
        }
        Err(error) => Told { words: failure(row, &error), error: Some(error) },
    }
}

fn call(row: &Row, stage: &Stage, client: &Client) -> Told {
    let project_id = &stage.project.id;
    match row.call {
        Call::Read => {
            let project = client.with_response(|client| client.projects().get(project_id));
            told(row, project.map(|it| ("the project".to_owned(), it.attempts())))
        }
        Call::Create => {
            // Of a parent and its child, each makes one of its own.
            let name = format!("made-by-{}", std::process::id());
            let create = |client: &Client| client.branches().create(project_id, &named(&name));
            let created = client.with_response(create);
            told(row, created.map(|it| ("the branch, ready".to_owned(), it.attempts())))
        }
        Call::CreateProject => {
            let create = |client: &Client| client.projects().create(&CreateProject::default());
            let created = client.with_response(create);
            told(row, created.map(|it| ("the project, ready".to_owned(), it.attempts())))
        }
        Call::List => walk(row, stage, client),
        Call::ReadMany => read_many(stage, client),
    }
}

fn walk(row: &Row, stage: &Stage, client: &Client) -> Told {
    let arguments = ListBranches { limit: Some(i64::from(PAGE)), ..ListBranches::default() };
    let mut branches = client.branches().list(&stage.project.id, &arguments);
    let failed = branches.by_ref().find_map(|branch| {
        stage.watch.taken.fetch_add(u32::from(branch.is_ok()), Ordering::AcqRel);
        branch.err()
    });
    let taken = stage.watch.taken.load(Ordering::Acquire);
    let Some(error) = failed else {
        return Told { words: format!("{taken} branches"), error: None };
    };
    let cursor = if branches.cursor().is_some() { ", the cursor to go on at" } else { "" };
    let words = format!("{taken} branches{cursor}, then {}", failure(row, &error));
    Told { words, error: Some(error) }
}

fn read_many(stage: &Stage, client: &Client) -> Told {
    let (next, read) = (&AtomicU32::new(0), &AtomicU32::new(0));
    thread::scope(|scope| {
        for number in 0..THREADS {
            // With a token, requests run on threads of the client's.
            let cancel = number.is_multiple_of(2).then(CancelToken::new);
            let client = client.with_options(CallOptions { cancel, ..CallOptions::default() });
            scope.spawn(move || {
                while next.fetch_add(1, Ordering::Relaxed) < READS {
                    let project = client.projects().get(&stage.project.id);
                    read.fetch_add(u32::from(project.is_ok()), Ordering::Relaxed);
                }
            });
        }
    });
    Told { words: format!("{} of {READS}", read.load(Ordering::Relaxed)), error: None }
}

fn read(stage: &Stage, client: &Client) {
    client.projects().get(&stage.project.id).expect("it has met no fault yet");
}

fn fork(row: &Row, stage: &Stage, forked: Forked) -> Told {
    let client = &stage.client;
    let has_token = forked == Forked::During(Phase::InFlightWithToken);
    let cancel = has_token.then(CancelToken::new);
    let client = &client.with_options(CallOptions { cancel, ..CallOptions::default() });
    if forked != Forked::Unused {
        read(stage, client);
    }
    let (child, parent) = match forked {
        Forked::During(phase) => thread::scope(|scope| {
            let parent = scope.spawn(|| call(row, stage, client));
            eventually("the call is there", || stage.watch.has_reached(phase));
            let child = in_child(|| call(row, stage, client).error.is_none()).has_succeeded();
            (child, parent.join().expect("no panic"))
        }),
        Forked::Unused | Forked::Idle => {
            let child = in_child(|| call(row, stage, client).error.is_none()).has_succeeded();
            (child, call(row, stage, client))
        }
        Forked::ChildDrops => {
            let (dropped, others) = (client.clone(), stage.client.clone());
            let child = in_child(move || {
                drop((dropped, others));
                true
            });
            (child.has_succeeded(), call(row, stage, client))
        }
    };
    let child = if child { "as ever" } else { "failed" };
    Told { words: format!("child: {child}; parent: {}", parent.words), error: parent.error }
}

fn counted(row: &Row, attempts: u32) -> String {
    match attempts {
        0 => "before any request".to_owned(),
        1 => "1 attempt".to_owned(),
        _ if row.numbers_vary => "several attempts".to_owned(),
        _ => format!("{attempts} attempts"),
    }
}

/// An error in the words of the table.
fn failure(row: &Row, error: &Error) -> String {
    let status = error.status().map_or_else(String::new, |status| format!(" {status}"));
    let mut words = format!("{}{status}, {}", error.kind().name(), counted(row, error.attempts()));
    let branch = error.answer::<CreateProjectBranchResponse>().map(|_| "the branch");
    let project = error.answer::<CreateProjectResponse>().map(|_| "the project");
    if let Some(made) = branch.or(project) {
        let open: Vec<&str> = error.operations().iter().map(|it| it.status.as_str()).collect();
        words += &format!(", with {made} and its operation ({})", open.join(", "));
    }
    if error.outcome_unknown() {
        words += ", **outcome unknown**";
    }
    if error.is_retryable() {
        words += ", may be repeated";
    }
    words
}

/// What the server was asked for, polls uncounted: how many there are depends on the machine.
fn served(row: &Row, stage: &Stage) -> String {
    let counters = stage.emulator().counters();
    if row.call == Call::ReadMany {
        let (requests, hit) = (counters.operation("getProject"), counters.faults_fired_total);
        let more = requests.saturating_sub(u64::from(READS));
        return if more == hit && hit > 5 {
            format!("{READS} `getProject`, and one more for each fault")
        } else {
            format!("{requests} `getProject` with {hit} faults")
        };
    }
    let mut words = Vec::new();
    for (operation, requests) in &counters.by_operation {
        match operation.as_str() {
            "getProjectOperation" | "listProjectOperations" => {}
            // What keeps the threads is not the row's own.
            "getActiveRegions" if *requests == LEFT_BEHIND_MAX => {}
            _ if row.numbers_vary && *requests > 1 => words.push(format!("several `{operation}`")),
            _ => words.push(format!("{requests} `{operation}`")),
        }
    }
    if polls(stage.emulator()) > 0 {
        words.push("polls".to_owned());
    }
    let made = match row.call {
        Call::Create => Some(("branch", counters.created("branches"))),
        Call::CreateProject => Some(("project", counters.created("projects"))),
        _ => None,
    };
    if let Some((kind, made)) = made.filter(|_| row.forked.is_none() && !words.is_empty()) {
        words.push(match made {
            0 => format!("no {kind} made"),
            1 => format!("1 {kind} made"),
            _ => format!("{made} {kind} MADE"),
        });
    }
    if words.is_empty() { "nothing".to_owned() } else { words.join(", ") }
}

/// The text of an error, without what is different in each run.
fn text(row: &Row, error: &Error, stage: &Stage) -> String {
    let mut text = error.to_string();
    if let Some(request_id) = error.request_id() {
        text = text.replace(request_id, "...");
    }
    let base_url = url::Url::parse(&stage.client.settings().base_url).expect("a URL");
    if let Some(port) = base_url.port() {
        text = text.replace(&format!(":{port}"), ":PORT");
    }
    let attempts = format!("{} attempts", error.attempts());
    without_times(&text.replace(&attempts, &counted(row, error.attempts())))
}

/// Certificates are refused with the time of day, in seconds since 1970.
fn without_times(text: &str) -> String {
    let words = text.split_inclusive(|c: char| !c.is_ascii_digit());
    let shortened = words.map(|word| {
        let digits = word.trim_end_matches(|c: char| !c.is_ascii_digit());
        if digits.len() < 9 { word.to_owned() } else { word.replace(digits, "...") }
    });
    shortened.collect()
}
