//! Connecting, finding, and getting or creating, where other processes and an unreliable network meddle.

use std::sync::Barrier;
use std::thread;

use neonapi::models::{
    Branch, CreateBranch, CreateDatabase, CreateProject, CreateProjectBranchResponse,
    CreateProjectResponse, CreateRole, EndpointType, Role,
};
use neonapi::{CallOptions, CancelToken, ConnectionString, ErrorKind, GottenBranch, Result, Wait};
use neonapi_emulator::{FaultAction, Options, Seed, SeedProject, SeededProject};
use neonapi_tests::{
    Setup, build, builder, ending, eventually, named, options, setup, setup_with, start, status,
};

fn add_role(setup: &Setup, project: &SeededProject, name: &str, can_log_in: bool) {
    let no_login = (!can_log_in).then_some(true);
    let arguments = CreateRole { name: name.to_owned(), no_login };
    let roles = setup.client.roles();
    roles.create(&project.id, &project.default_branch_id, &arguments).expect("created");
}

fn add_database(setup: &Setup, project: &SeededProject, name: &str) {
    let owner_name = "neondb_owner".to_owned();
    let arguments = CreateDatabase { name: name.to_owned(), owner_name };
    let databases = setup.client.databases();
    databases.create(&project.id, &project.default_branch_id, &arguments).expect("created");
}

fn string(setup: &Setup, project: &SeededProject, wanted: &ConnectionString) -> Result<String> {
    let string = setup.client.projects().connection_string(&project.id, wanted);
    string.map(|string| string.expose().to_owned())
}

#[test]
fn a_connection_string_needs_no_more_than_a_project() {
    let setup = setup();
    let project = setup.project(0);
    add_role(&setup, &project, "readers", false);
    let direct = string(&setup, &project, &ConnectionString::default()).expect("no doubt");
    assert!(direct.contains(&format!("@{}.", project.endpoint_id)), "{direct}");
    assert!(direct.contains("//neondb_owner:npg_") && direct.contains("/neondb?"), "{direct}");
    let wanted = ConnectionString { pooled: true, ..Default::default() };
    let pooled = string(&setup, &project, &wanted).expect("no doubt");
    assert!(pooled.contains(&format!("@{}-pooler.", project.endpoint_id)), "{pooled}");
}

#[test]
fn several_roles_or_databases_are_named_and_one_can_be_picked() {
    let setup = setup();
    let project = setup.project(0);
    add_role(&setup, &project, "app", true);
    let error = string(&setup, &project, &ConnectionString::default()).expect_err("which one?");
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert!(error.detail().contains("2 roles (app, neondb_owner)"), "{error}");
    add_database(&setup, &project, "logs");
    let error = string(&setup, &project, &ConnectionString::default()).expect_err("which one?");
    assert!(error.detail().contains("2 databases (logs, neondb)"), "{error}");
    let (database_name, role_name) = (Some("logs".to_owned()), Some("app".to_owned()));
    let wanted = ConnectionString { database_name, role_name, ..Default::default() };
    let string = string(&setup, &project, &wanted).expect("no doubt");
    assert!(string.contains("//app:") && string.contains("/logs?"), "{string}");
}

#[test]
fn a_branch_without_databases_cannot_be_connected_to() {
    let setup = setup();
    let project = setup.project(0);
    let databases = setup.client.databases();
    databases.delete(&project.id, &project.default_branch_id, "neondb").expect("deleted");
    let error = string(&setup, &project, &ConnectionString::default()).expect_err("none");
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(error.detail().contains("no databases"), "{error}");
}

#[test]
fn an_endpoint_says_which_branch_is_meant() {
    let setup = setup();
    let project = setup.project(0);
    let made = setup.client.branches().create_and_connect(&project.id, &named("pr-7"));
    let made = made.expect("connected").created;
    let endpoint_id = made.endpoints[0].id.clone();
    let wanted = ConnectionString { endpoint_id: Some(endpoint_id.clone()), ..Default::default() };
    let string = string(&setup, &project, &wanted).expect("no doubt");
    assert!(string.contains(&endpoint_id), "{string}");
}

#[test]
fn a_branch_and_a_project_come_ready_to_connect_even_without_waiting() {
    let setup = setup_with(|client| client.wait(Wait::None));
    let made = setup.client.projects().create_and_connect(&CreateProject::default());
    let made = made.expect("connected");
    assert!(made.connection_string.expose().starts_with("postgresql://neondb_owner:npg_"));
    assert!(made.pooled_connection_string.expose().contains("-pooler."));
    assert!(made.created.operations.iter().all(|it| it.status.as_str() == "finished"));
    let project_id = &made.created.project.id;
    let made = setup.client.branches().create_and_connect(project_id, &named("pr-7"));
    let made = made.expect("connected");
    assert_eq!(made.created.endpoints[0].r#type, EndpointType::ReadWrite);
    let endpoint_id = &made.created.endpoints[0].id;
    assert!(made.connection_string.expose().contains(&format!("@{endpoint_id}.")));
    assert!(made.pooled_connection_string.expose().contains(&format!("@{endpoint_id}-pooler.")));
    let branch = setup.client.branches().get(project_id, &made.created.branch.id);
    assert_eq!(branch.expect("there").branch.current_state, "ready");
    assert_eq!(setup.requests_of("getConnectionUri"), 0, "the answers had them");
}

#[test]
fn a_parent_with_a_role_that_cannot_log_in_leaves_no_doubt() {
    let setup = setup();
    let project = setup.project(0);
    add_role(&setup, &project, "readers", false);
    let made = setup.client.branches().create_and_connect(&project.id, &named("pr-7"));
    let made = made.expect("connected");
    assert!(made.created.connection_uris.is_none(), "two roles are too many for Neon");
    assert!(made.pooled_connection_string.expose().contains("-pooler."));
    assert_eq!(setup.requests_of("getConnectionUri"), 2);
    assert_eq!(setup.requests_of("listProjectBranchRoles"), 1);
}

#[test]
fn a_branch_of_a_parent_with_several_is_created_and_in_the_error() {
    let setup = setup();
    let project = setup.project(0);
    add_database(&setup, &project, "logs");
    let error = setup.client.branches().create_and_connect(&project.id, &named("pr-7"));
    let error = error.expect_err("which database?");
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert!(error.detail().contains("(logs, neondb)"), "{error}");
    let created = error.answer::<CreateProjectBranchResponse>().expect("it was created");
    let branch = setup.client.branches().get(&project.id, &created.branch.id);
    assert_eq!(branch.expect("there").branch.current_state, "ready");
}

#[test]
fn a_creation_whose_operation_fails_is_not_lost() {
    let setup = setup();
    let project = setup.project(0);
    setup.once("createProjectBranch", ending("failed"));
    let error = setup.client.branches().create_and_connect(&project.id, &named("pr-7"));
    let error = error.expect_err("failed");
    assert_eq!(error.kind(), ErrorKind::OperationFailed);
    assert!(error.answer::<CreateProjectBranchResponse>().is_some());
    setup.once("createProject", ending("error"));
    let error = setup.client.projects().create_and_connect(&CreateProject::default());
    let error = error.expect_err("failed");
    let created = error.answer::<CreateProjectResponse>().expect("it was created");
    setup.client.projects().get(&created.project.id).expect("it is there");
}

#[test]
fn projects_are_found_by_name_and_never_guessed() {
    let setup = setup();
    let copies = |name: &str, copies| SeedProject {
        name: name.to_owned(),
        copies,
        ..SeedProject::default()
    };
    let seed = Seed {
        projects: vec![copies("shop", 450), copies("twin", 1), copies("twin", 1)],
        ..Seed::default()
    };
    setup.emulator.seed(&seed).expect("seeded");
    let find = |name: &str| setup.client.projects().find_by_name(name);
    assert_eq!(find("shop-0447").expect("no error").expect("one").name, "shop-0447");
    assert_eq!(find("shop").expect("450 begin with it, none is called so"), None);
    assert_eq!(find("twin").expect_err("which one?").kind(), ErrorKind::InvalidArgument);
    assert!(setup.requests_of("listProjects") >= 4, "several pages were read");
    let hidden = SeedProject { unavailable: true, ..copies("slow-shop", 1) };
    let seed = Seed { projects: vec![hidden], ..Seed::default() };
    let hidden = &setup.emulator.seed(&seed).expect("seeded").projects[0];
    let error = find("slow-shop").expect_err("nobody knows");
    assert_eq!(error.kind(), ErrorKind::Server);
    assert!(error.detail().contains(&hidden.id), "{error}");
}

#[test]
fn branches_are_found_by_name_among_similar_ones() {
    let setup = setup();
    let project = setup.project(120);
    for name in ["pr-70", "pr-7", "my-pr-7"] {
        setup.client.branches().create(&project.id, &named(name)).expect("created");
    }
    let find = |name: &str| setup.client.branches().find_by_name(&project.id, name);
    assert_eq!(find("pr-7").expect("no error").expect("one").name, "pr-7");
    assert_eq!(find("branch-0120").expect("no error").expect("one").id, project.branch_ids[119]);
    assert_eq!(find("branch-01").expect("no error"), None);
    let default = setup.client.branches().get_default(&project.id).expect("one");
    assert_eq!(default.id, project.default_branch_id);
}

fn get_or_create(setup: &Setup, project: &SeededProject) -> Result<GottenBranch> {
    setup.client.branches().get_or_create(&project.id, &named("pr-7"))
}

#[test]
fn a_branch_is_created_the_first_time_and_found_ever_after() {
    let setup = setup_with(|client| client.wait(Wait::None));
    let project = setup.project(0);
    let first = get_or_create(&setup, &project).expect("created");
    assert!(first.created.is_some());
    let branch = setup.client.branches().get(&project.id, &first.branch.id).expect("there").branch;
    assert_eq!(branch.current_state, "ready", "it was waited for");
    let second = get_or_create(&setup, &project).expect("found");
    assert_eq!((second.branch.id, second.created), (first.branch.id, None));
    assert_eq!(setup.emulator.counters().created("branches"), 1);
}

#[test]
fn eight_at_once_get_the_same_one_ready_branch() {
    let emulator = start(Options { operation_duration_ms: 200..=300, ..options() });
    let setup = Setup { client: build(builder(&emulator)), emulator };
    let project = setup.project(0);
    let barrier = Barrier::new(8);
    let gotten: Vec<GottenBranch> = thread::scope(|scope| {
        let one = || {
            // A client each, as in processes of their own.
            let client = build(builder(&setup.emulator));
            barrier.wait();
            client.branches().get_or_create(&project.id, &named("pr-7")).expect("one branch")
        };
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(one)).collect();
        threads.into_iter().map(|thread| thread.join().expect("no panic")).collect()
    });
    assert_eq!(setup.emulator.counters().created("branches"), 1);
    assert_eq!(gotten.iter().filter(|gotten| gotten.created.is_some()).count(), 1);
    assert!(gotten.iter().all(|one| one.branch.id == gotten[0].branch.id));
    let found = gotten.iter().filter(|gotten| gotten.created.is_none());
    assert!(found.clone().all(|gotten| gotten.branch.current_state == "ready"));
}

#[test]
fn a_branch_that_somebody_else_created_in_between_is_found() {
    let setup = setup();
    let project = setup.project(0);
    // The list was read before the other process created the branch.
    setup.once("listProjectBranches", neonapi_tests::patch(serde_json::json!({"branches": []})));
    let other = setup.client.branches().create(&project.id, &named("pr-7")).expect("created");
    let gotten = get_or_create(&setup, &project).expect("found");
    assert_eq!((gotten.branch.id, gotten.created), (other.branch.id, None));
    assert_eq!(setup.requests_of("createProjectBranch"), 2);
}

#[test]
fn a_branch_whose_answer_was_lost_is_found_and_not_created_twice() {
    let lost = [FaultAction::DropAfter, FaultAction::Truncate, FaultAction::HtmlOk];
    for fault in lost {
        let setup = setup();
        let project = setup.project(0);
        setup.once("createProjectBranch", fault);
        let gotten = get_or_create(&setup, &project).expect("found");
        assert_eq!((gotten.branch.current_state.as_str(), gotten.created), ("ready", None));
        assert_eq!(setup.requests_of("createProjectBranch"), 1);
        assert_eq!(setup.emulator.counters().created("branches"), 1);
    }
}

#[test]
fn a_request_that_was_lost_is_the_error_and_nothing_is_created() {
    let setup = setup();
    let project = setup.project(0);
    setup.once("createProjectBranch", FaultAction::DropBefore);
    let error = get_or_create(&setup, &project).expect_err("nobody knows");
    assert_eq!((error.kind(), error.outcome_unknown()), (ErrorKind::Connection, true));
    assert_eq!(setup.requests_of("createProjectBranch"), 1);
    assert!(get_or_create(&setup, &project).expect("the way back").created.is_some());
}

#[test]
fn a_branch_still_on_its_way_is_waited_for_until_that_is_cancelled() {
    let setup = setup();
    let project = setup.project(0);
    setup.once("createProjectBranch", ending("running"));
    let unwaited = CallOptions { wait: Some(false), ..CallOptions::default() };
    let other = setup.client.with_options(unwaited);
    other.branches().create(&project.id, &named("pr-7")).expect("created");
    let token = CancelToken::new();
    let options = CallOptions { cancel: Some(token.clone()), ..CallOptions::default() };
    let client = setup.client.with_options(options);
    let arguments: CreateBranch = named("pr-7");
    let error = thread::scope(|scope| {
        let call = scope.spawn(|| client.branches().get_or_create(&project.id, &arguments));
        eventually("it waits", || setup.requests_of("getProjectBranch") > 2);
        token.cancel();
        call.join().expect("no panic").expect_err("cancelled")
    });
    assert_eq!((error.kind(), error.outcome_unknown()), (ErrorKind::Cancelled, false));
    let hurried = CallOptions { wait_timeout_ms: Some(300), ..CallOptions::default() };
    let client = setup.client.with_options(hurried);
    let error = client.branches().get_or_create(&project.id, &arguments).expect_err("for ever");
    assert_eq!(error.kind(), ErrorKind::WaitTimeout);
    assert_eq!(error.answer::<Branch>().map(|branch| branch.name.as_str()), Some("pr-7"));
}

#[test]
fn an_unreliable_network_does_not_make_two_of_one() {
    let setup = setup();
    let project = setup.project(0);
    setup.once("listProjectBranches", status(503));
    setup.once("createProjectBranch", FaultAction::DropAfter);
    setup.once("listProjectBranches", FaultAction::Truncate);
    setup.once("getProjectBranch", FaultAction::DropBefore);
    get_or_create(&setup, &project).expect("found in the end");
    assert_eq!(setup.emulator.counters().created("branches"), 1);
    let roles = setup.client.roles().list(&project.id, &project.default_branch_id);
    assert_eq!(roles.collect::<Result<Vec<Role>>>().expect("listed").len(), 1);
}
