//! What is undone when it is not wanted any more: temporary branches, restored snapshots, resets.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex};

use neonapi::models::{
    Branch, CreateBranch, CreateProjectBranchResponse, CreateSnapshot, RestoreSnapshot,
    RestoreSnapshotResponse, UpdateBranch,
};
use neonapi::{
    CallOptions, CancelToken, ConnectionString, ErrorKind, LogHook, RestoredSnapshot, Result,
    TimestampUpdate,
};
use neonapi_emulator::{FaultAction, Seed, SeedOperation, SeededProject};
use neonapi_tests::{Setup, ending, named, setup, setup_with, status};

fn branch_names(setup: &Setup, project: &SeededProject) -> Vec<String> {
    let all = setup.client.branches().list(&project.id, &Default::default());
    let mut names: Vec<String> = all.map(|branch| branch.expect("listed").name).collect();
    names.sort();
    names
}

#[test]
fn a_temporary_branch_goes_with_its_scope() {
    let setup = setup();
    let project = setup.project(0);
    {
        let branch = setup.client.branches().temporary(&project.id, &named("tmp")).expect("made");
        assert_eq!(branch.branch.name, "tmp");
        assert_eq!(branch_names(&setup, &project), ["main", "tmp"]);
    }
    assert_eq!(branch_names(&setup, &project), ["main"]);
}

#[test]
fn a_temporary_branch_goes_in_a_panic_and_after_an_error() {
    let setup = setup();
    let project = setup.project(0);
    let panicked = catch_unwind(AssertUnwindSafe(|| {
        let _branch = setup.client.branches().temporary(&project.id, &named("tmp")).expect("made");
        panic!("in the middle of the work");
    }));
    assert!(panicked.is_err());
    let work = || -> Result<Branch> {
        let branch = setup.client.branches().temporary(&project.id, &named("tmp"))?;
        let id = &branch.branch.id;
        Ok(setup.client.branches().get(&project.id, &format!("{id}-not-there"))?.branch)
    };
    assert_eq!(work().expect_err("failed").kind(), ErrorKind::NotFound);
    assert_eq!(branch_names(&setup, &project), ["main"]);
    assert_eq!(setup.emulator.counters().created("branches"), 2);
}

#[test]
fn a_temporary_branch_goes_although_everything_was_cancelled() {
    let setup = setup();
    let project = setup.project(0);
    let token = CancelToken::new();
    let options = CallOptions { cancel: Some(token.clone()), ..CallOptions::default() };
    let client = setup.client.with_options(options);
    let branch = client.branches().temporary(&project.id, &named("tmp")).expect("made");
    token.cancel();
    assert_eq!(
        client.branches().get_default(&project.id).expect_err("c").kind(),
        ErrorKind::Cancelled
    );
    drop(branch);
    assert_eq!(branch_names(&setup, &project), ["main"]);
}

#[test]
fn a_temporary_branch_that_did_not_become_ready_is_not_left_behind() {
    let setup = setup();
    let project = setup.project(0);
    setup.once("createProjectBranch", ending("failed"));
    let error = setup.client.branches().temporary(&project.id, &named("tmp")).expect_err("failed");
    assert_eq!(error.kind(), ErrorKind::OperationFailed);
    assert!(error.answer::<CreateProjectBranchResponse>().is_some());
    assert_eq!(branch_names(&setup, &project), ["main"]);
}

#[test]
fn a_temporary_branch_is_deleted_or_kept_on_request() {
    let setup = setup();
    let project = setup.project(0);
    let make = |name: &str| setup.client.branches().temporary(&project.id, &named(name));
    let deleted = make("one").expect("made").delete().expect("deleted").expect("it was there");
    assert!(deleted.operations.iter().all(|it| it.status.as_str() == "finished"), "it waited");
    assert_eq!(make("two").expect("made").keep().branch.name, "two");
    assert_eq!(branch_names(&setup, &project), ["main", "two"]);
    assert_eq!(setup.requests_of("deleteProjectBranch"), 1);
}

#[test]
fn a_busy_project_is_waited_for_when_the_scope_ends() {
    let setup = setup();
    let project = setup.project(0);
    let branch = setup.client.branches().temporary(&project.id, &named("tmp")).expect("made");
    let (project_id, action) = (project.id.clone(), "check_availability".to_owned());
    let operations = vec![SeedOperation { project_id, action, duration_ms: 400 }];
    setup.emulator.seed(&Seed { operations, ..Seed::default() }).expect("seeded");
    drop(branch);
    assert_eq!(branch_names(&setup, &project), ["main"]);
    assert!(setup.emulator.counters().status(423) > 0, "there was nothing to wait out");
}

#[test]
fn a_deletion_whose_answer_is_lost_is_made_certain() {
    for fault in [FaultAction::DropBefore, FaultAction::DropAfter] {
        let setup = setup();
        let project = setup.project(0);
        let branch = setup.client.branches().temporary(&project.id, &named("tmp")).expect("made");
        setup.once("deleteProjectBranch", fault);
        drop(branch);
        assert_eq!(branch_names(&setup, &project), ["main"]);
        assert_eq!(setup.requests_of("deleteProjectBranch"), 2);
    }
}

#[test]
fn a_deletion_that_is_refused_is_told_to_the_log() {
    let told = Arc::new(Mutex::new(Vec::new()));
    let kept = told.clone();
    let hook = LogHook::new(move |event| kept.lock().expect("no panic").push(event.text.clone()));
    let setup = setup_with(|client| client.log(hook));
    let project = setup.project(0);
    let branch = setup.client.branches().temporary(&project.id, &named("tmp")).expect("made");
    // A branch that expires cannot have children, so it is kept first.
    let kept = UpdateBranch { expires_at: TimestampUpdate::Clear, ..UpdateBranch::default() };
    let id = &branch.branch.id;
    setup.client.branches().update(&project.id, id, &kept).expect("changed");
    let child = CreateBranch { parent_id: Some(id.clone()), ..named("child") };
    setup.client.branches().create(&project.id, &child).expect("created");
    drop(branch);
    let last = told.lock().expect("no panic").last().cloned().expect("something was told");
    assert!(last.contains("was not deleted: 422"), "{last}");
    assert_eq!(branch_names(&setup, &project), ["child", "main", "tmp"]);
}

#[test]
fn a_branch_is_reset_to_its_parent() {
    let setup = setup();
    let project = setup.project(1);
    let id = &project.branch_ids[0];
    let reset = |name| setup.client.branches().reset_from_parent(&project.id, id, name);
    let done = reset(None).expect("reset");
    assert!(done.operations.iter().all(|it| it.status.as_str() == "finished"), "it waited");
    let branch = setup.client.branches().get(&project.id, id).expect("there").branch;
    assert!(branch.last_reset_at.is_some());
    assert_eq!(branch.current_state, "ready");
    let child = CreateBranch { parent_id: Some(id.clone()), ..named("child") };
    let child = setup.client.branches().create(&project.id, &child).expect("created").branch;
    let error = reset(None).expect_err("it has a child");
    assert_eq!(error.kind(), ErrorKind::BadRequest);
    assert!(error.detail().contains("preserve_under_name"), "{error}");
    reset(Some("kept")).expect("reset");
    let kept = setup.client.branches().find_by_name(&project.id, "kept").expect("no error");
    let child = setup.client.branches().get(&project.id, &child.id).expect("there").branch;
    assert_eq!(child.parent_id, kept.map(|kept| kept.id), "children keep what they came from");
}

#[test]
fn a_root_branch_is_not_reset() {
    let setup = setup();
    let project = setup.project(0);
    let branches = setup.client.branches();
    let error = branches.reset_from_parent(&project.id, &project.default_branch_id, None);
    assert_eq!(error.expect_err("no parent").kind(), ErrorKind::InvalidArgument);
    assert_eq!(setup.requests_of("restoreProjectBranch"), 0);
}

/// A project with a snapshot of its default branch.
fn with_snapshot(setup: &Setup) -> (SeededProject, String) {
    let project = setup.project(0);
    let snapshots = setup.client.snapshots();
    let name = Some("before".to_owned());
    let arguments = CreateSnapshot { name, ..Default::default() };
    let made = snapshots.create(&project.id, &project.default_branch_id, &arguments);
    let snapshot = made.expect("taken").snapshot;
    let all: Result<Vec<_>> = snapshots.list(&project.id).collect();
    assert_eq!(all.expect("listed"), std::slice::from_ref(&snapshot));
    (project, snapshot.id)
}

fn restore(
    setup: &Setup,
    project: &SeededProject,
    snapshot_id: &str,
    accept: impl FnOnce(&RestoreSnapshotResponse) -> bool,
) -> Result<RestoredSnapshot> {
    let arguments = RestoreSnapshot { name: Some("look".to_owned()), ..Default::default() };
    setup.client.snapshots().restore_with_preview(&project.id, snapshot_id, &arguments, accept)
}

#[test]
fn an_accepted_restore_takes_the_place_of_its_branch() {
    let setup = setup();
    let (project, snapshot_id) = with_snapshot(&setup);
    let restored = restore(&setup, &project, &snapshot_id, |preview| {
        let branch_id = Some(preview.branch.id.clone());
        let wanted = ConnectionString { branch_id, ..Default::default() };
        setup.client.projects().connection_string(&project.id, &wanted).expect("can be looked at");
        assert_eq!(branch_names(&setup, &project), ["look", "main"]);
        true
    });
    let restored = restored.expect("restored");
    assert!(restored.accepted);
    assert_eq!(branch_names(&setup, &project), ["main", "main (old)"]);
    let default = setup.client.branches().get_default(&project.id).expect("one");
    assert_eq!((default.id, default.name.as_str()), (restored.preview.branch.id, "main"));
    let endpoint = setup.client.endpoints().get(&project.id, &project.endpoint_id);
    let endpoint = endpoint.expect("the old address");
    assert_eq!(endpoint.branch_id, default_id(&setup, &project));
    assert_eq!(endpoint.current_state.as_str(), "active", "it was waited for");
}

fn default_id(setup: &Setup, project: &SeededProject) -> String {
    setup.client.branches().get_default(&project.id).expect("one").id
}

#[test]
fn a_restore_that_is_not_accepted_leaves_everything_as_it_was() {
    let setup = setup();
    let (project, snapshot_id) = with_snapshot(&setup);
    let restored = restore(&setup, &project, &snapshot_id, |_| false).expect("deleted");
    assert!(!restored.accepted);
    assert_eq!(branch_names(&setup, &project), ["main"]);
    assert_eq!(default_id(&setup, &project), project.default_branch_id);
    assert_eq!(setup.requests_of("finalizeRestoreBranch"), 0);
}

#[test]
fn a_restore_is_dropped_when_looking_at_it_panics() {
    let setup = setup();
    let (project, snapshot_id) = with_snapshot(&setup);
    let looked = || restore(&setup, &project, &snapshot_id, |_| panic!("it looks wrong"));
    assert!(catch_unwind(AssertUnwindSafe(looked)).is_err());
    assert_eq!(branch_names(&setup, &project), ["main"]);
}

#[test]
fn a_restore_that_cannot_be_finished_can_be_finished_later() {
    let setup = setup();
    let (project, snapshot_id) = with_snapshot(&setup);
    setup.once("finalizeRestoreBranch", status(500));
    let error = restore(&setup, &project, &snapshot_id, |_| true).expect_err("not finished");
    assert_eq!((error.kind(), error.outcome_unknown()), (ErrorKind::Server, true));
    let preview = error.answer::<RestoreSnapshotResponse>().expect("it is still there");
    assert_eq!(branch_names(&setup, &project), ["look", "main"]);
    let branches = setup.client.branches();
    branches.finalize_restore(&project.id, &preview.branch.id, &Default::default()).expect("done");
    assert_eq!(branch_names(&setup, &project), ["main", "main (old)"]);
}

#[test]
fn a_snapshot_is_renamed_and_deleted() {
    let setup = setup();
    let (project, snapshot_id) = with_snapshot(&setup);
    let snapshots = setup.client.snapshots();
    let arguments =
        neonapi::models::UpdateSnapshot { name: Some("after".to_owned()), ..Default::default() };
    assert_eq!(
        snapshots.update(&project.id, &snapshot_id, &arguments).expect("renamed").name,
        "after"
    );
    let done = snapshots.delete(&project.id, &snapshot_id).expect("deleted");
    assert!(done.iter().all(|it| it.status.as_str() == "finished"), "it waited");
    assert_eq!(snapshots.list(&project.id).count(), 0);
}
