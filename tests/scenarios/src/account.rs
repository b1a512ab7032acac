//! What a driver was told, beside what the server did.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use neonapi::Client;
use neonapi::models::ListBranches;
use neonapi_emulator::{Emulator, RecordedRequest};
use serde::Deserialize;
use serde_json::json;

use crate::table::Load;

/// Kinds of faults, as the server names them.
const FAULTS: [&str; 4] = ["drop_after", "reset", "status", "truncate"];
/// Of a hundred calls no more fail without being cancelled: creations alone do, and those whose connection was lost.
const FAILED_MAX: u64 = 5;

/// What a driver says of its calls.
#[derive(Default, Deserialize)]
pub(crate) struct Tally {
    pub(crate) calls: u64,
    pub(crate) created: u64,
    pub(crate) deleted: u64,
    /// Answers that are about another branch.
    pub(crate) mixed_up: u64,
    pub(crate) failed: BTreeMap<String, u64>,
    pub(crate) unknown: BTreeSet<String>,
    pub(crate) kept: BTreeSet<String>,
}

/// What went wrong with a request; to be slow is no fault.
pub(crate) fn faults(request: &RecordedRequest) -> impl Iterator<Item = &'static str> + '_ {
    request.faults.iter().copied().filter(|kind| *kind != "delay")
}

/// What cannot be read off the branches: that calls failed as they may only, and that none was repeated without a reason.
pub(crate) fn usual(tally: &Tally, requests: &[RecordedRequest], found: &mut Load) {
    let met: BTreeSet<&str> = requests.iter().flat_map(faults).collect();
    if tally.mixed_up > 0 {
        found.wrong.push(format!("{} answers were about another branch", tally.mixed_up));
    }
    let others = tally.failed.keys().any(|kind| kind != "Connection" && kind != "Cancelled");
    let cancelled = tally.failed.get("Cancelled").copied().unwrap_or_default();
    let failed = tally.failed.values().sum::<u64>() - cancelled;
    let sent = requests.len() as u64;
    for (is_wrong, text) in [
        (!met.iter().eq(FAULTS.iter()), format!("of the faults only these were met: {met:?}")),
        (cancelled == 0, "no call was cancelled while it was under way".to_owned()),
        (
            others || failed * 100 > tally.calls * FAILED_MAX,
            format!("of {} calls these failed: {}", tally.calls, json!(tally.failed)),
        ),
        (
            sent + cancelled < tally.calls || sent > tally.calls + found.faults,
            format!("{} calls made {sent} requests, {} with faults", tally.calls, found.faults),
        ),
    ] {
        if is_wrong {
            found.wrong.push(text);
        }
    }
}

/// Compares what the driver was told with what the server did; gives how many branches it made.
pub(crate) fn account(
    tally: &Tally,
    emulator: &Emulator,
    projects: &[String],
    found: &mut Load,
) -> Result<u64> {
    let done = done(emulator)?;
    let conflicts = tally.failed.get("Conflict").copied().unwrap_or_default();
    found.duplicates = done.values().map(|times| times - 1).sum::<u64>() + conflicts;
    // Each of these was told to be made.
    let told = done.keys().filter(|name| !tally.unknown.contains(*name)).count() as u64;
    let left = left(emulator, projects)?;
    let back: Vec<&String> = left
        .iter()
        .filter(|name| !tally.unknown.contains(*name) && !tally.kept.contains(*name))
        .collect();
    found.lost = tally.created.saturating_sub(told) + back.len() as u64;
    let made = done.len() as u64;
    let gone = tally.kept.iter().filter(|name| !left.contains(*name)).count() as u64;
    let ended = left.len() as u64 + tally.deleted + gone;
    for (is_wrong, text) in [
        (found.duplicates > 0, format!("{} changes were made twice", found.duplicates)),
        (told != tally.created, format!("{told} branches were made, {} told", tally.created)),
        (!back.is_empty(), format!("deleted, and there: {back:?}")),
        (ended != made, format!("{made} branches were made, {ended} are there or deleted")),
    ] {
        if is_wrong {
            found.wrong.push(text);
        }
    }
    Ok(made)
}

/// How often the server has made a branch of each name.
pub(crate) fn done(emulator: &Emulator) -> Result<BTreeMap<String, u64>> {
    let mut done = BTreeMap::new();
    for request in emulator.requests() {
        if request.operation == Some("createProjectBranch") && was_done(&request) {
            let name =
                request.json().and_then(|body| body["branch"]["name"].as_str().map(str::to_owned));
            *done.entry(name.context("a creation without a name")?).or_default() += 1;
        }
    }
    Ok(done)
}

/// Whether the server did it, whatever became of its answer.
fn was_done(request: &RecordedRequest) -> bool {
    request.status == Some(201) || request.faults.contains(&"drop_after")
}

/// Names of the branches that are there, without those that were from the start.
fn left(emulator: &Emulator, projects: &[String]) -> Result<BTreeSet<String>> {
    let client = client(emulator)?;
    let mut names = BTreeSet::new();
    for project_id in projects {
        for branch in client.branches().list(project_id, &ListBranches::default()) {
            let branch = branch?;
            if !branch.default {
                names.insert(branch.name);
            }
        }
    }
    Ok(names)
}

fn client(emulator: &Emulator) -> Result<Client> {
    let builder = Client::builder().api_key("the-key-of-the-account").rate_limit(false);
    Ok(builder.base_url(emulator.base_url()).build()?)
}

#[cfg(test)]
mod tests {
    use neonapi::models::CreateBranch;
    use neonapi_emulator::Options;

    use super::*;

    /// Three branches are made, and one of them is deleted; gives what is wrong with what a driver says of it.
    fn wrong_with(say: impl FnOnce(&mut Tally)) -> Load {
        let options = Options { operation_duration_ms: 0..=0, ..Options::default() };
        let emulator = Emulator::start(options).expect("an emulator");
        let projects = vec![emulator.seed_project("shop", 0).id];
        let client = client(&emulator).expect("a client");
        let branches = client.branches();
        for name in ["0-0", "0-1", "0-2"] {
            let arguments = CreateBranch { name: Some(name.to_owned()), ..CreateBranch::default() };
            let branch = branches.create(&projects[0], &arguments).expect("a branch").branch;
            if name == "0-0" {
                branches.delete(&projects[0], &branch.id).expect("no branch");
            }
        }
        let mut tally = Tally { created: 2, deleted: 1, ..Tally::default() };
        tally.unknown.insert("0-1".to_owned());
        tally.kept.insert("0-2".to_owned());
        say(&mut tally);
        let mut found = Load::default();
        account(&tally, &emulator, &projects, &mut found).expect("an account");
        found
    }

    #[test]
    fn what_is_so_is_not_wrong() {
        let found = wrong_with(|_| {});
        assert_eq!((found.lost, found.duplicates), (0, 0));
        assert!(found.wrong.is_empty(), "{:?}", found.wrong);
    }

    #[test]
    fn a_creation_that_never_was_is_lost() {
        assert_eq!(wrong_with(|tally| tally.created = 3).lost, 1);
    }

    #[test]
    fn a_creation_that_nobody_was_told_of_is_wrong() {
        assert!(!wrong_with(|tally| tally.unknown.clear()).wrong.is_empty());
    }

    #[test]
    fn a_deletion_that_never_was_is_lost() {
        let found = wrong_with(|tally| {
            tally.kept.clear();
            tally.deleted = 2;
        });
        assert_eq!(found.lost, 1);
    }

    #[test]
    fn a_name_that_is_taken_was_sent_twice() {
        let found = wrong_with(|tally| tally.failed.extend([("Conflict".to_owned(), 1)]));
        assert_eq!(found.duplicates, 1);
    }

    #[test]
    fn failures_without_a_reason_and_surplus_requests_are_wrong() {
        let tally = |calls, kind: &str, failed| Tally {
            calls,
            failed: BTreeMap::from([(kind.to_owned(), failed)]),
            ..Tally::default()
        };
        for (tally, words) in [
            (tally(100, "NotFound", 1), "NotFound"),
            (tally(100, "Connection", 6), "Connection"),
            (tally(100, "Connection", 1), "made 0 requests"),
            (Tally { mixed_up: 1, ..Tally::default() }, "another branch"),
        ] {
            let mut found = Load::default();
            usual(&tally, &[], &mut found);
            assert!(found.wrong.iter().any(|it| it.contains(words)), "{:?}", found.wrong);
        }
    }
}
