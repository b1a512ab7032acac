//! Arguments on their way into a request, and those that are refused.

use serde_json::json;

use super::harness::*;
use crate::Secret;
use crate::TimestampUpdate;
use crate::error::Error;
use crate::generated::ErrorKind;
use crate::models::{
    CreateProject, CreateRole, DeployFunction, GetConnectionUri, ListProjects, ListRegions,
    UpdateBranch,
};
use crate::transport::HttpBody;

fn refused(call: impl FnOnce(&crate::Client) -> Error) -> (String, String) {
    let bench = Bench::new(|_| project("p-1"));
    let error = call(&bench.client);
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidArgument, 0));
    assert_eq!(bench.requests(), 0, "nothing was sent");
    (error.operation_id().unwrap_or_default().to_owned(), error.detail().to_owned())
}

#[test]
fn refusals_name_the_operation_and_the_argument() {
    let (operation, detail) =
        refused(|client| client.projects().get("").expect_err("an empty identifier"));
    assert_eq!(
        (operation.as_str(), detail.as_str()),
        ("getProject", "project_id: must not be empty")
    );
    let (operation, detail) =
        refused(|client| client.branches().get("p-1", "..").expect_err("another route"));
    assert_eq!(operation, "getProjectBranch");
    assert!(detail.starts_with("branch_id: "), "{detail}");
    let (operation, detail) = refused(|client| {
        let arguments = GetConnectionUri { database_name: "db".to_owned(), ..Default::default() };
        client.projects().connection_uri("p-1", &arguments).expect_err("no role")
    });
    assert_eq!(
        (operation.as_str(), detail.as_str()),
        ("getConnectionUri", "role_name: must not be empty")
    );
    let (operation, _) = refused(|client| {
        client.roles().create("p-1", "br-1", &CreateRole::default()).expect_err("no name")
    });
    assert_eq!(operation, "createProjectBranchRole");
}

#[test]
fn refusals_do_not_repeat_what_was_given() {
    let (_, detail) =
        refused(|client| client.projects().get("napi_secret/x").expect_err("a slash"));
    assert!(!detail.contains("secret"), "{detail}");
}

fn of_organization(script: fn(&Request<'_>) -> Reply) -> Bench {
    Bench::unpaced(|settings| settings.org_id = Some("org-7".to_owned()), script)
}

#[test]
fn the_organization_of_the_client_goes_where_it_is_taken() {
    let bench = of_organization(|_| project_page(&[], ""));
    bench.client.projects().list(&ListProjects::default()).count();
    let own = ListProjects { org_id: Some("org-8".to_owned()), ..Default::default() };
    bench.client.projects().list(&own).count();
    bench.client.regions().list(&ListRegions::default()).count();
    let queries: Vec<String> = bench.seen().into_iter().map(|seen| seen.query).collect();
    assert_eq!(queries, ["org_id=org-7", "org_id=org-8", "org_id=org-7"]);
}

#[test]
fn the_organization_of_the_client_goes_into_bodies_too() {
    let bench = of_organization(|_| neon_error(400));
    bench.client.projects().create(&CreateProject::default()).expect_err("400");
    assert_eq!(bench.seen()[0].json(), json!({"project": {"org_id": "org-7"}}));
}

#[test]
fn the_organization_of_the_client_goes_nowhere_else() {
    let bench = of_organization(|_| project("p-1"));
    bench.client.projects().get("p-1").expect("succeeds");
    assert_eq!(bench.seen()[0].query, "");
}

#[test]
fn secrets_are_sent_as_they_are() {
    let bench = Bench::new(|_| neon_error(400));
    let arguments = DeployFunction {
        zip: Some(b"PK".to_vec()),
        environment: Some([("TOKEN".to_owned(), Secret::new("hush"))].into()),
        ..Default::default()
    };
    assert!(!format!("{arguments:?}").contains("hush"));
    bench.client.functions().deploy("p-1", "br-1", "hello", &arguments).expect_err("400");
    let HttpBody::Multipart(parts) = &bench.seen()[0].body else { panic!("multipart") };
    let text = |name: &str| {
        let part = parts.iter().find(|part| part.name == name).expect("the part is there");
        String::from_utf8_lossy(&part.content).into_owned()
    };
    assert_eq!(text("environment"), r#"{"TOKEN":"hush"}"#);
    assert_eq!(text("zip"), "PK");
}

#[test]
fn a_time_stamp_is_left_cleared_or_set() {
    let bench = Bench::new(|_| branch_changed(&[]));
    let timestamp = "2026-05-06T07:08:09Z".parse().expect("a time stamp");
    for expires_at in
        [TimestampUpdate::Leave, TimestampUpdate::Clear, TimestampUpdate::Set(timestamp)]
    {
        let arguments = UpdateBranch { expires_at, ..Default::default() };
        bench.client.branches().update("p-1", "br-1", &arguments).expect("changed");
    }
    let bodies: Vec<_> = bench.seen().iter().map(|seen| seen.json()).collect();
    assert_eq!(bodies[0], json!({"branch": {}}));
    assert_eq!(bodies[1], json!({"branch": {"expires_at": null}}));
    assert_eq!(bodies[2], json!({"branch": {"expires_at": "2026-05-06T07:08:09Z"}}));
}

#[test]
fn calls_inside_an_async_task_are_refused() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let (operation, detail) = refused(|client| {
        runtime.block_on(async { client.projects().get("p-1").expect_err("inside a task") })
    });
    assert_eq!(operation, "getProject");
    assert!(detail.contains("spawn_blocking"), "{detail}");
}
