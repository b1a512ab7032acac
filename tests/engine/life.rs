//! The life of a project and of everything in it.

use neonapi::models::{
    BranchCreateRequestEndpointOptions, CountBranches, CreateBranch, CreateDatabase,
    CreateEndpoint, CreateProject, CreateProjectBranchResponse, CreateRole, EndpointState,
    EndpointType, GetConnectionUri, ListProjects, OperationStatus, RestoreBranch, UpdateBranch,
    UpdateDatabase, UpdateEndpoint, UpdateProject,
};
use neonapi::{Client, StartsWork, TimestampUpdate};
use neonapi_tests::{Setup, named, setup};
use serde_json::{Value, json};

fn all_finished(answer: &impl StartsWork) -> bool {
    answer.operations().iter().all(|operation| operation.status == OperationStatus::Finished)
}

fn with_compute(client: &Client, project_id: &str, name: &str) -> CreateProjectBranchResponse {
    let compute = BranchCreateRequestEndpointOptions {
        r#type: EndpointType::ReadWrite,
        ..BranchCreateRequestEndpointOptions::default()
    };
    let arguments = CreateBranch { endpoints: Some(vec![compute]), ..named(name) };
    client.branches().create(project_id, &arguments).expect("a branch with a compute")
}

/// The JSON body of the last request of an operation.
fn last_body(setup: &Setup, operation_id: &str) -> Value {
    let requests = setup.emulator.requests();
    let mut of_operation = requests.iter().rev().filter(|it| it.operation == Some(operation_id));
    of_operation.next().and_then(|request| request.json()).expect("a request with a JSON body")
}

#[test]
fn a_project_can_be_used_when_its_creation_returns() {
    let Setup { client, emulator } = setup();
    let arguments = CreateProject { name: Some("shop".to_owned()), ..CreateProject::default() };
    let created = client.projects().create(&arguments).expect("a project");
    let actions: Vec<&str> = created.operations.iter().map(|it| it.action.as_str()).collect();
    assert_eq!(actions, ["create_timeline", "start_compute"]);
    assert!(all_finished(&created));
    assert_eq!(emulator.counters().operation("createProject"), 1);
    assert_eq!(created.project.name, "shop");
    assert!(created.connection_uris[0].connection_uri.expose().starts_with("postgresql://"));
    let branch = client.branches().get(&created.project.id, &created.branch.id).expect("there");
    assert_eq!(branch.branch.current_state, "ready");
    assert!(branch.branch.default);
    let endpoint = client.endpoints().get(&created.project.id, &created.endpoints[0].id);
    assert_eq!(endpoint.expect("there").current_state, EndpointState::Active);
}

#[test]
fn a_branch_with_a_compute_can_be_connected_to_directly_and_pooled() {
    let setup = setup();
    let (client, project) = (&setup.client, setup.project(0));
    let created = with_compute(client, &project.id, "preview");
    assert_eq!(created.operations.len(), 2);
    assert!(all_finished(&created));
    let database = client.databases().list(&project.id, &created.branch.id).next();
    let database = database.expect("a database").expect("an answer");
    let uri = |pooled: bool| {
        let arguments = GetConnectionUri {
            branch_id: Some(created.branch.id.clone()),
            database_name: database.name.clone(),
            role_name: database.owner_name.clone(),
            pooled: Some(pooled),
            ..GetConnectionUri::default()
        };
        client.projects().connection_uri(&project.id, &arguments).expect("a URI")
    };
    let host = &created.endpoints[0].host;
    let (label, domain) = host.split_once('.').expect("a host name");
    assert!(uri(false).expose().contains(&format!("@{host}/")));
    assert!(uri(true).expose().contains(&format!("@{label}-pooler.{domain}/")));
    assert!(!format!("{:?}", uri(false)).contains("postgresql"), "a URI holds a password");
}

#[test]
fn roles_are_created_read_and_given_new_passwords() {
    let setup = setup();
    let (client, project) = (&setup.client, setup.project(0));
    let branch_id = &project.default_branch_id;
    let arguments = CreateRole { name: "web user".to_owned(), ..CreateRole::default() };
    let created = client.roles().create(&project.id, branch_id, &arguments).expect("a role");
    assert!(all_finished(&created) && !created.operations.is_empty());
    let first = created.role.password.clone().expect("the password is shown once");
    let password = || client.roles().password(&project.id, branch_id, "web user").expect("stored");
    assert_eq!(password(), first);
    let reset = client.roles().reset_password(&project.id, branch_id, "web user").expect("reset");
    assert_eq!(reset.role.password.as_ref(), Some(&password()));
    assert_ne!(password(), first);
    let read = client.roles().get(&project.id, branch_id, "web user").expect("there");
    assert_eq!((read.name.as_str(), read.password), ("web user", None));
    let names = client.roles().list(&project.id, branch_id);
    assert_eq!(names.filter(|role| role.as_ref().is_ok_and(|it| it.name == "web user")).count(), 1);
    let delete = || client.roles().delete(&project.id, branch_id, "web user").expect("no error");
    assert!(delete().is_some());
    assert!(delete().is_none(), "gone already");
}

#[test]
fn databases_are_created_listed_changed_and_deleted() {
    let setup = setup();
    let (client, project) = (&setup.client, setup.project(0));
    let branch_id = project.default_branch_id.as_str();
    let owner_name = client.roles().list(&project.id, branch_id).next().expect("a role");
    let owner_name = owner_name.expect("an answer").name;
    let arguments = CreateDatabase { name: "Käse & Brot".to_owned(), owner_name };
    let created = client.databases().create(&project.id, branch_id, &arguments).expect("created");
    assert!(all_finished(&created));
    let read = client.databases().get(&project.id, branch_id, "Käse & Brot").expect("there");
    assert_eq!(read.id, created.database.id);
    assert_eq!(client.databases().list(&project.id, branch_id).count(), 2);
    let renamed = UpdateDatabase { name: Some("cheese".to_owned()), ..UpdateDatabase::default() };
    let updated = client.databases().update(&project.id, branch_id, "Käse & Brot", &renamed);
    assert_eq!(updated.expect("renamed").database.name, "cheese");
    let delete = || client.databases().delete(&project.id, branch_id, "cheese").expect("no error");
    assert_eq!(delete().map(|deleted| deleted.database.id), Some(read.id));
    assert!(delete().is_none(), "gone already");
}

#[test]
fn endpoints_are_created_suspended_started_changed_and_deleted() {
    let setup = setup();
    let (client, project) = (&setup.client, setup.project(0));
    let arguments = CreateEndpoint {
        branch_id: project.default_branch_id.clone(),
        r#type: EndpointType::ReadOnly,
        ..CreateEndpoint::default()
    };
    let created = client.endpoints().create(&project.id, &arguments).expect("an endpoint");
    assert!(all_finished(&created));
    let id = created.endpoint.id.as_str();
    let state = || client.endpoints().get(&project.id, id).expect("there").current_state;
    assert_eq!(state(), EndpointState::Active);
    client.endpoints().suspend(&project.id, id).expect("suspended");
    assert_eq!(state(), EndpointState::Idle);
    client.endpoints().start(&project.id, id).expect("started");
    assert_eq!(state(), EndpointState::Active);
    let restarted = client.endpoints().restart(&project.id, id).expect("restarted");
    assert_eq!((restarted.operations.len(), state()), (2, EndpointState::Active));
    let larger = UpdateEndpoint {
        autoscaling_limit_min_cu: Some(0.5),
        autoscaling_limit_max_cu: Some(2.0),
        ..UpdateEndpoint::default()
    };
    let updated = client.endpoints().update(&project.id, id, &larger).expect("changed");
    assert!((updated.endpoint.autoscaling_limit_max_cu - 2.0).abs() < f64::EPSILON);
    assert_eq!(client.endpoints().list_by_branch(&project.id, &arguments.branch_id).count(), 2);
    assert!(client.endpoints().delete(&project.id, id).expect("deleted").is_some());
    assert!(client.endpoints().delete(&project.id, id).expect("no error").is_none());
    assert_eq!(client.endpoints().list(&project.id).count(), 1);
}

#[test]
fn the_expiry_of_a_branch_is_set_left_and_cleared() {
    let setup = setup();
    let (client, project) = (&setup.client, setup.project(1));
    let update = |arguments: UpdateBranch| {
        let updated = client.branches().update(&project.id, &project.branch_ids[0], &arguments);
        let branch = updated.expect("changed").branch;
        (last_body(&setup, "updateProjectBranch"), branch.expires_at)
    };
    let tomorrow = jiff::Timestamp::now().as_second() + 86_400;
    let expiry = jiff::Timestamp::from_second(tomorrow).expect("a time");
    let (body, set) = update(UpdateBranch { expires_at: expiry.into(), ..UpdateBranch::default() });
    assert_eq!(body, json!({"branch": {"expires_at": expiry.to_string()}}));
    assert_eq!(set, Some(expiry));
    let name = Some("renamed".to_owned());
    let (body, left) = update(UpdateBranch { name, ..UpdateBranch::default() });
    assert_eq!(body, json!({"branch": {"name": "renamed"}}));
    assert_eq!(left, Some(expiry));
    let cleared = UpdateBranch { expires_at: TimestampUpdate::Clear, ..UpdateBranch::default() };
    let (body, cleared) = update(cleared);
    assert_eq!(body, json!({"branch": {"expires_at": null}}));
    assert_eq!(cleared, None);
}

#[test]
fn another_branch_becomes_the_default_one() {
    let setup = setup();
    let (client, project) = (&setup.client, setup.project(1));
    let chosen = client.branches().set_default(&project.id, &project.branch_ids[0]).expect("set");
    assert!(chosen.branch.default);
    let former = client.branches().get(&project.id, &project.default_branch_id).expect("there");
    assert!(!former.branch.default);
}

#[test]
fn a_branch_is_restored_and_its_old_contents_are_kept() {
    let setup = setup();
    let (client, project) = (&setup.client, setup.project(2));
    let arguments = RestoreBranch {
        source_branch_id: project.branch_ids[1].clone(),
        preserve_under_name: Some("before".to_owned()),
        ..RestoreBranch::default()
    };
    let restored = client.branches().restore(&project.id, &project.branch_ids[0], &arguments);
    assert!(all_finished(&restored.expect("restored")));
    let branch = client.branches().get(&project.id, &project.branch_ids[0]).expect("there");
    assert_eq!(branch.branch.current_state, "ready");
    let count = |search: Option<&str>| {
        let arguments = CountBranches { search: search.map(str::to_owned) };
        client.branches().count(&project.id, &arguments).expect("counted")
    };
    assert_eq!((count(None), count(Some("before"))), (4, 1));
}

#[test]
fn deleting_a_branch_twice_does_no_harm() {
    let setup = setup();
    let (client, project) = (&setup.client, setup.project(1));
    let id = project.branch_ids[0].as_str();
    let deleted = client.branches().delete(&project.id, id).expect("no error").expect("deleted");
    assert!(all_finished(&deleted) && !deleted.operations.is_empty());
    assert!(client.branches().delete(&project.id, id).expect("no error").is_none());
    let again = client.with_response(|client| client.branches().delete(&project.id, id));
    assert_eq!(again.expect("no error").status(), 204);
}

#[test]
fn a_project_is_renamed_deleted_and_brought_back() {
    let setup = setup();
    let (client, project) = (&setup.client, setup.project(1));
    let named = |recoverable: bool| {
        let arguments = ListProjects { recoverable: Some(recoverable), ..ListProjects::default() };
        let projects = client.projects().list(&arguments);
        projects.map(|it| it.expect("an answer").name).collect::<Vec<_>>()
    };
    let renamed = UpdateProject { name: Some("store".to_owned()), ..UpdateProject::default() };
    let updated = client.projects().update(&project.id, &renamed).expect("renamed");
    assert_eq!((updated.project.name.as_str(), updated.operations.len()), ("store", 0));
    assert_eq!(named(false), ["store"]);
    client.projects().delete(&project.id).expect("deleted");
    assert_eq!((named(false), named(true)), (vec![], vec!["store".to_owned()]));
    let error = client.projects().get(&project.id).expect_err("gone");
    assert_eq!(error.status(), Some(404));
    let recovered = client.projects().recover(&project.id).expect("brought back");
    assert_eq!((recovered.project.id, recovered.branches.len()), (project.id, 2));
    assert_eq!(named(false), ["store"]);
}

#[test]
fn a_change_of_settings_waits_until_the_computes_have_them() {
    let setup = setup();
    let (client, project) = (&setup.client, setup.project(0));
    let arguments = UpdateProject { settings: Some(Default::default()), ..Default::default() };
    let updated = client.projects().update(&project.id, &arguments).expect("changed");
    assert_eq!(updated.operations.len(), 1);
    assert!(all_finished(&updated));
}

#[test]
fn the_response_of_a_call_shows_status_headers_and_the_raw_body() {
    let setup = setup();
    let project = setup.project(0);
    let response = setup.client.with_response(|client| client.projects().get(&project.id));
    let response = response.expect("an answer");
    assert_eq!((response.status(), response.attempts()), (200, 1));
    assert_eq!(response.header("Content-Type"), Some("application/json"));
    let sent = &setup.emulator.requests()[0].headers["x-request-id"];
    assert_eq!(response.request_id(), Some(sent.as_str()));
    let raw: Value = serde_json::from_slice(response.body()).expect("JSON");
    assert_eq!(raw["project"]["id"], json!(project.id));
    assert!(response.missing_fields().is_empty());
    assert_eq!(response.value.id, project.id);
}
