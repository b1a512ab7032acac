//! What the server refuses, and what the caller learns of it.

use neonapi::models::{CreateProject, ListRegions, ListSharedProjects};
use neonapi::{ErrorKind, Method, RequestBody, Secret};
use neonapi_emulator::{FaultBody, Options, Seed, SeedApiKey, SeedApiKeyKind, SeedProject};
use neonapi_tests::{
    Setup, build, builder, named, options, setup, setup_with, start, status, status_with,
};

/// The identifier that the client gave to its last request.
fn last_request_id(setup: &Setup) -> String {
    let requests = setup.emulator.requests();
    requests.last().expect("a request").headers["x-request-id"].clone()
}

#[test]
fn each_status_has_its_kind_and_all_that_is_known_of_it() {
    let setup = setup();
    let project = setup.project(0);
    for (number, kind) in [
        (400, ErrorKind::BadRequest),
        (401, ErrorKind::Authentication),
        (402, ErrorKind::Status),
        (403, ErrorKind::PermissionDenied),
        (404, ErrorKind::NotFound),
        (406, ErrorKind::Status),
        (409, ErrorKind::Conflict),
        (410, ErrorKind::Status),
        (412, ErrorKind::PreconditionFailed),
        (418, ErrorKind::Status),
        (422, ErrorKind::Unprocessable),
        (501, ErrorKind::Server),
        (505, ErrorKind::Server),
    ] {
        setup.once("getProject", status(number));
        let error = setup.client.projects().get(&project.id).expect_err("refused");
        assert_eq!((error.kind(), error.status()), (kind, Some(number)));
        assert_eq!((error.code(), error.detail()), (Some("SOME_CODE"), "said so"));
        assert_eq!(error.operation_id(), Some("getProject"));
        assert_eq!(error.request_id(), Some(last_request_id(&setup).as_str()));
        assert_eq!((error.attempts(), error.outcome_unknown()), (1, false), "{number}");
        let header = error.response().and_then(|it| it.header("x-neon-ret-request-id"));
        assert_eq!(header, error.request_id());
        let text = error.to_string();
        assert!(text.contains("projects.get") && text.contains("said so"), "{text}");
    }
}

#[test]
fn a_key_that_is_not_known_is_refused_and_never_shown() {
    let emulator = start(Options { api_keys: vec!["right".to_owned()], ..options() });
    let client = build(builder(&emulator).api_key("napi_wrongwrong"));
    let error = client.projects().get("some-project-1").expect_err("refused");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Authentication, Some(401)));
    assert_eq!(emulator.requests().len(), 1);
    for text in [error.to_string(), format!("{error:?}"), format!("{client:?}")] {
        assert!(!text.contains("wrongwrong"), "{text}");
    }
    let accepted = build(builder(&emulator).api_key("right\n"));
    assert!(accepted.regions().list(&ListRegions::default()).all(|region| region.is_ok()));
}

#[test]
fn a_key_that_the_server_quotes_is_taken_out() {
    let setup = setup_with(|client| client.api_key("0123456789abcdef"));
    for body in [
        FaultBody::Text("bad header: Bearer 0123456789abcdef".to_owned()),
        FaultBody::Json(serde_json::json!({"code": "", "message": "no key 0123456789abcdef"})),
    ] {
        setup.once("getProject", status_with(400, body));
        let error = setup.client.projects().get("some-project-1").expect_err("refused");
        let foreign = error.detail().contains("not Neon's");
        assert!(foreign || error.detail().contains("***"), "{error}");
        assert!(!format!("{error} {error:?}").contains("0123456789abcdef"));
    }
}

#[test]
fn what_is_not_there_is_not_found() {
    let setup = setup();
    let project = setup.project(0);
    let error = setup.client.projects().get("no-such-project-1").expect_err("absent");
    assert_eq!((error.kind(), error.detail()), (ErrorKind::NotFound, "project not found"));
    assert_eq!(error.code(), None, "an empty code is none");
    let error = setup.client.branches().get(&project.id, "br-none-1").expect_err("absent");
    assert_eq!((error.kind(), error.detail()), (ErrorKind::NotFound, "branch not found"));
    assert!(error.to_string().contains("not allowed"), "404 can mean that too: {error}");
}

#[test]
fn a_key_of_one_project_reaches_no_other() {
    let Setup { emulator, .. } = setup();
    let seed =
        Seed { projects: vec![SeedProject { copies: 2, ..Default::default() }], ..Seed::default() };
    let projects = emulator.seed(&seed).expect("seeded").projects;
    let key = SeedApiKey {
        key: "scoped".to_owned(),
        kind: SeedApiKeyKind::Project,
        project_id: projects[0].id.clone(),
        ..SeedApiKey::default()
    };
    emulator.seed(&Seed { api_keys: vec![key], ..Seed::default() }).expect("seeded");
    let client = build(builder(&emulator).api_key("scoped"));
    client.projects().get(&projects[0].id).expect("its own");
    let error = client.projects().get(&projects[1].id).expect_err("another");
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(error.detail().contains("outside the project"), "{error}");
}

#[test]
fn a_missing_organization_is_said_and_the_one_of_the_client_is_sent() {
    let emulator = start(Options { require_org_id: true, ..options() });
    let client = build(builder(&emulator));
    let error = client.projects().create(&CreateProject::default()).expect_err("refused");
    assert_eq!(error.kind(), ErrorKind::BadRequest);
    assert!(error.detail().starts_with("org_id is required"), "{error}");
    let client = build(builder(&emulator).org_id(emulator.org_id()));
    let created = client.projects().create(&CreateProject::default()).expect("created");
    assert_eq!(created.project.org_id, Some(emulator.org_id()));
    assert_eq!(client.projects().list(&Default::default()).count(), 1);
}

#[test]
fn a_name_that_is_taken_is_a_conflict() {
    let setup = setup();
    let project = setup.project(0);
    setup.client.branches().create(&project.id, &named("twice")).expect("created");
    let error = setup.client.branches().create(&project.id, &named("twice")).expect_err("taken");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Conflict, Some(409)));
    assert!(error.detail().contains("branch_name:\"twice\""), "{error}");
    assert!(!error.outcome_unknown() && !error.is_retryable());
    assert_eq!(setup.requests_of("createProjectBranch"), 2);
}

#[test]
fn a_password_that_is_not_stored_is_a_failed_precondition() {
    let Setup { client, emulator } = setup();
    let unstored = SeedProject { store_passwords: false, ..SeedProject::default() };
    let seeded = emulator.seed(&Seed { projects: vec![unstored], ..Seed::default() });
    let project = seeded.expect("seeded").projects.remove(0);
    let role = client.roles().list(&project.id, &project.default_branch_id).next();
    let role = role.expect("a role").expect("an answer");
    let error = client.roles().password(&project.id, &project.default_branch_id, &role.name);
    let error = error.expect_err("not stored");
    assert_eq!((error.kind(), error.status()), (ErrorKind::PreconditionFailed, Some(412)));
}

#[test]
fn what_cannot_be_done_is_unprocessable_with_its_code() {
    let emulator = start(Options { branches_limit: 2, ..options() });
    let client = build(builder(&emulator));
    let project = emulator.seed_project("shop", 0);
    let error = client.branches().delete(&project.id, &project.default_branch_id);
    let error = error.expect_err("the default branch stays");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Unprocessable, Some(422)));
    client.branches().create(&project.id, &named("last")).expect("created");
    let error = client.branches().create(&project.id, &named("more")).expect_err("the limit");
    assert_eq!(error.kind(), ErrorKind::Unprocessable);
    assert_eq!(error.code(), Some("BRANCHES_LIMIT_EXCEEDED"));
    assert!(error.to_string().contains("BRANCHES_LIMIT_EXCEEDED"), "{error}");
}

#[test]
fn bodies_that_are_not_the_error_object_of_neon_are_described() {
    let setup = setup();
    let refused = |body: FaultBody| {
        setup.once("getProject", status_with(403, body));
        setup.client.projects().get("some-project-1").expect_err("refused")
    };
    let page = refused(FaultBody::Html);
    assert!(page.detail().contains("HTML") && !page.detail().contains('<'), "{page}");
    assert_eq!((page.kind(), page.code()), (ErrorKind::PermissionDenied, None));
    assert_eq!(page.request_id(), Some(last_request_id(&setup).as_str()), "from the header");
    assert!(page.response().and_then(|it| it.text()).is_some_and(|it| it.contains("<html>")));
    let empty = refused(FaultBody::Empty);
    assert_eq!(empty.detail(), "the answer has no body");
    let text = refused(FaultBody::Text("nobody may".to_owned()));
    assert!(text.detail().contains("not Neon's"), "not quoted, since it may quote us: {text}");
    assert_eq!(text.response().and_then(|it| it.text()), Some("nobody may"));
    let long = refused(FaultBody::Text("x".repeat(100_000)));
    assert!(long.detail().len() < 1_000);
}

#[test]
fn a_redirect_is_not_followed() {
    let setup = setup();
    let fault = neonapi_emulator::Fault::new(status_with(302, FaultBody::Empty)).times(1);
    setup.emulator.add_fault(fault);
    let error = setup.client.projects().get("some-project-1").expect_err("a redirect");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Status, Some(302)));
    assert!(error.detail().contains("base_url"), "{error}");
    assert_eq!(setup.emulator.requests().len(), 1);
}

#[test]
fn an_operation_that_the_server_does_not_serve_is_not_asked_for_again() {
    let setup = setup();
    setup.always("listSharedProjects", status(501));
    let error = setup.client.projects().list_shared(&ListSharedProjects::default()).next();
    let error = error.expect("an answer").expect_err("not served");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Server, Some(501)));
    assert_eq!(setup.emulator.requests().len(), 1, "it will not be served in a moment either");
}

#[test]
fn raw_requests_have_the_same_errors() {
    let setup = setup();
    let error = setup.client.request(Method::Get, "/projects/none-1", &[], RequestBody::None);
    let error = error.expect_err("absent");
    assert_eq!((error.kind(), error.operation_id()), (ErrorKind::NotFound, Some("getProject")));
    let error = setup.client.request(Method::Get, "/brand/new", &[], RequestBody::None);
    let error = error.expect_err("no such route");
    assert_eq!((error.kind(), error.operation_id()), (ErrorKind::NotFound, Some("request")));
}

#[test]
fn secrets_of_answers_are_not_printed() {
    let setup = setup();
    let created = setup.client.projects().create(&CreateProject::default()).expect("created");
    let uri = created.connection_uris[0].connection_uri.clone();
    let password = created.roles[0].password.clone().expect("shown once");
    let printed = format!("{created:?}");
    for secret in [&uri, &password] {
        assert!(!Secret::is_empty(secret) && !printed.contains(secret.expose()));
    }
}
