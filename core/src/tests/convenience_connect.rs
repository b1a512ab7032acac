//! Connection strings, and things created together with one.

use serde_json::{Value, json};

use super::harness::*;
use crate::generated::ErrorKind;
use crate::models::{
    Branch, BranchCreateRequestEndpointOptions, CreateBranch, CreateProject,
    CreateProjectBranchResponse, CreateProjectResponse, Database, Endpoint, EndpointType, Role,
};
use crate::{Client, ConnectionString, Error, Result, Secret, Wait};

/// What there is on a branch.
#[derive(Clone, Copy)]
struct Contents {
    databases: &'static [&'static str],
    roles: &'static [&'static str],
}

const ONE_OF_EACH: Contents = Contents { databases: &["shop"], roles: &["me"] };

fn model(value: impl serde::Serialize) -> Value {
    serde_json::to_value(value).expect("a model is JSON")
}

/// A role whose name begins with `-` cannot log in.
fn role(name: &str) -> Value {
    let method = if name.starts_with('-') { "no_login" } else { "password" };
    let authentication_method = Some(method.to_owned());
    model(Role { name: name.to_owned(), authentication_method, ..Default::default() })
}

/// The answers to whatever is asked on the way to a connection string.
fn asked_for(request: &Request<'_>, contents: Contents) -> Reply {
    let line = request.seen.line();
    let body = match line.rsplit('/').next().unwrap_or_default() {
        "branches" => {
            let branch = |id: &str, default| {
                model(Branch { id: id.to_owned(), default, ..Default::default() })
            };
            let all = [branch("br-1", false), branch("br-default", true)];
            json!({"branches": all, "annotations": {}, "pagination": {}})
        }
        "databases" => {
            let named =
                |name: &&str| model(Database { name: (*name).to_owned(), ..Default::default() });
            json!({"databases": contents.databases.iter().map(named).collect::<Vec<_>>()})
        }
        "roles" => {
            json!({"roles": contents.roles.iter().map(|name| role(name)).collect::<Vec<_>>()})
        }
        "ep-7" => {
            let (id, branch_id) = ("ep-7".to_owned(), "br-7".to_owned());
            json!({"endpoint": model(Endpoint { id, branch_id, ..Default::default() })})
        }
        "connection_uri" => json!({"uri": format!("postgresql://?{}", request.seen.query)}),
        _ => panic!("{line} is not to be asked"),
    };
    Reply::json(200, &body)
}

fn string_of(contents: Contents, wanted: &ConnectionString) -> (Bench, Result<Secret>) {
    let bench = Bench::new(move |request| asked_for(request, contents));
    let string = bench.client.projects().connection_string("p-1", wanted);
    (bench, string)
}

fn paths(bench: &Bench) -> Vec<String> {
    let strip = |path: String| path.replace("/projects/p-1/", "");
    bench.seen().into_iter().map(|seen| strip(seen.path)).collect()
}

#[test]
fn what_is_left_out_is_chosen_where_there_is_only_one() {
    let (bench, string) = string_of(ONE_OF_EACH, &ConnectionString::default());
    let string = string.expect("no doubt");
    for part in ["branch_id=br-default", "database_name=shop", "role_name=me", "pooled=false"] {
        assert!(string.expose().contains(part), "{part}: {}", string.expose());
    }
    let asked = [
        "branches",
        "branches/br-default/databases",
        "branches/br-default/roles",
        "connection_uri",
    ];
    assert_eq!(paths(&bench), asked);
}

#[test]
fn what_is_given_is_not_asked_for() {
    let wanted = ConnectionString {
        branch_id: Some("br-1".to_owned()),
        endpoint_id: Some("ep-7".to_owned()),
        database_name: Some("other".to_owned()),
        role_name: Some("you".to_owned()),
        pooled: true,
    };
    let (bench, string) = string_of(ONE_OF_EACH, &wanted);
    let string = string.expect("no doubt");
    for part in ["branch_id=br-1", "endpoint_id=ep-7", "database_name=other", "pooled=true"] {
        assert!(string.expose().contains(part), "{part}: {}", string.expose());
    }
    assert_eq!(paths(&bench), ["connection_uri"]);
}

#[test]
fn an_endpoint_leads_to_its_own_branch() {
    let endpoint_id = Some("ep-7".to_owned());
    let wanted = ConnectionString { endpoint_id, ..Default::default() };
    let (bench, string) = string_of(ONE_OF_EACH, &wanted);
    let string = string.expect("no doubt");
    assert!(string.expose().contains("branch_id=br-7"), "{}", string.expose());
    assert!(paths(&bench).contains(&"branches/br-7/databases".to_owned()));
}

#[test]
fn roles_that_cannot_log_in_are_nobody() {
    let contents = Contents { roles: &["-group", "me", "-other"], ..ONE_OF_EACH };
    let (_, string) = string_of(contents, &ConnectionString::default());
    assert!(string.expect("one can").expose().contains("role_name=me"));
}

fn refusal(contents: Contents) -> Error {
    let (bench, string) = string_of(contents, &ConnectionString::default());
    assert!(!paths(&bench).contains(&"connection_uri".to_owned()));
    let error = string.expect_err("nothing is guessed");
    assert_eq!(error.operation_id(), Some("projects.connection_string"));
    error
}

#[test]
fn several_to_choose_from_are_named() {
    let error = refusal(Contents { databases: &["shop", "logs"], ..ONE_OF_EACH });
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert_eq!(error.detail(), "database_name: the branch has 2 databases (logs, shop); name one");
    let error = refusal(Contents { roles: &["you", "me", "-group"], ..ONE_OF_EACH });
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert_eq!(error.detail(), "role_name: the branch has 2 roles (me, you); name one");
}

#[test]
fn nothing_to_choose_from_is_not_found() {
    let error = refusal(Contents { databases: &[], ..ONE_OF_EACH });
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(error.detail().contains("no databases"), "{error}");
    let error = refusal(Contents { roles: &["-group"], ..ONE_OF_EACH });
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(error.detail().contains("no roles"), "{error}");
}

fn details() -> Value {
    json!([{
        "connection_uri": "postgresql://me:npg_1@ep-a.host/shop?sslmode=require",
        "connection_parameters": {
            "database": "shop", "password": "npg_1", "role": "me",
            "host": "ep-a.host", "pooler_host": "ep-a-pooler.host",
        },
    }])
}

fn branch_with(uris: &Value) -> Reply {
    let mut body = json!({
        "branch": branch_item("br-1"), "endpoints": [], "roles": [], "databases": [],
        "operations": [model(operation("op-1", "running"))],
    });
    if !uris.is_null() {
        body["connection_uris"] = uris.clone();
    }
    Reply::json(201, &body)
}

/// Answers to a creation, to polls, and to whatever else is asked for.
fn creation(uris: Value, contents: Contents) -> impl Fn(&Request<'_>) -> Reply + Send + Sync {
    move |request| match request.seen.line().as_str() {
        "POST /projects/p-1/branches" => branch_with(&uris),
        "POST /projects" => {
            let mut body = project_body("p-1");
            body["branch"] = branch_item("br-1");
            for list in ["roles", "databases", "endpoints"] {
                body[list] = json!([]);
            }
            body["operations"] = json!([model(operation("op-1", "running"))]);
            body["connection_uris"] = uris.clone();
            Reply::json(201, &body)
        }
        "GET /projects/p-1/operations/op-1" => one_operation("op-1", "finished"),
        _ => asked_for(request, contents),
    }
}

fn connected_branch(client: &Client) -> Result<crate::ConnectedBranch> {
    client.branches().create_and_connect("p-1", &CreateBranch::default())
}

#[test]
fn a_branch_comes_with_both_strings_even_where_nothing_is_waited_for() {
    let no_wait = |settings: &mut crate::Settings| settings.wait = Wait::None;
    let bench = Bench::unpaced(no_wait, creation(details(), ONE_OF_EACH));
    let connected = connected_branch(&bench.client).expect("connected");
    assert_eq!(connected.connection_string.expose(), details()[0]["connection_uri"]);
    let pooled = connected.pooled_connection_string;
    assert_eq!(pooled.expose(), "postgresql://me:npg_1@ep-a-pooler.host/shop?sslmode=require");
    assert_eq!(connected.created.operations[0].status.as_str(), "finished", "it waited");
    assert_eq!(paths(&bench), ["branches", "operations/op-1"]);
    let sent = bench.seen()[0].json();
    assert_eq!(sent["endpoints"], json!([{"type": "read_write"}]), "without it nobody can connect");
}

#[test]
fn endpoints_that_are_given_are_not_touched() {
    let bench = Bench::new(creation(details(), ONE_OF_EACH));
    let endpoint = BranchCreateRequestEndpointOptions {
        r#type: EndpointType::ReadWrite,
        autoscaling_limit_max_cu: Some(2.0),
        ..Default::default()
    };
    let arguments = CreateBranch { endpoints: Some(vec![endpoint]), ..Default::default() };
    bench.client.branches().create_and_connect("p-1", &arguments).expect("connected");
    let sent = bench.seen()[0].json();
    assert_eq!(sent["endpoints"].as_array().map(Vec::len), Some(1));
    assert_eq!(sent["endpoints"][0]["autoscaling_limit_max_cu"], 2.0);
}

#[test]
fn strings_that_the_answer_lacks_are_asked_for_with_one_look_at_the_choices() {
    let contents = Contents { roles: &["me", "-group"], ..ONE_OF_EACH };
    let bench = Bench::new(creation(Value::Null, contents));
    let connected = connected_branch(&bench.client).expect("connected");
    assert!(connected.connection_string.expose().contains("pooled=false"));
    assert!(connected.pooled_connection_string.expose().contains("pooled=true"));
    let asked =
        ["branches/br-1/databases", "branches/br-1/roles", "connection_uri", "connection_uri"];
    assert_eq!(paths(&bench)[2..], asked);
}

#[test]
fn a_branch_of_a_parent_with_several_is_created_and_kept_in_the_error() {
    for (databases, roles, named) in [
        (&["logs", "shop"][..], &["me"][..], "(logs, shop)"),
        (&["shop"][..], &["me", "you"][..], "(me, you)"),
    ] {
        let bench = Bench::new(creation(Value::Null, Contents { databases, roles }));
        let error = connected_branch(&bench.client).expect_err("which one?");
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert!(error.detail().contains(named), "{error}");
        let answer = error.answer::<CreateProjectBranchResponse>().expect("it was created");
        assert_eq!(answer.branch.id, "br-1");
        assert_eq!(answer.operations[0].status.as_str(), "finished");
    }
}

#[test]
fn several_connections_in_one_answer_are_not_guessed_among() {
    let mut two = details();
    two.as_array_mut().expect("a list").push(details()[0].clone());
    let bench = Bench::new(creation(two, Contents { databases: &["a", "b"], roles: &["me"] }));
    assert_eq!(
        connected_branch(&bench.client).expect_err("two").kind(),
        ErrorKind::InvalidArgument
    );
}

#[test]
fn a_creation_whose_wait_fails_keeps_what_was_created() {
    let script = |request: &Request<'_>| match request.seen.method.as_str() {
        "POST" => creation(details(), ONE_OF_EACH)(request),
        _ => one_operation("op-1", "error"),
    };
    let bench = Bench::new(script);
    let error = connected_branch(&bench.client).expect_err("failed");
    assert_eq!(error.kind(), ErrorKind::OperationFailed);
    let answer = error.answer::<CreateProjectBranchResponse>().expect("it was created");
    assert_eq!(answer.branch.id, "br-1");
    let error = bench.client.projects().create_and_connect(&CreateProject::default());
    let error = error.expect_err("failed");
    assert_eq!(error.kind(), ErrorKind::OperationFailed);
    let answer = error.answer::<CreateProjectResponse>().expect("it was created");
    assert_eq!((answer.project.id.as_str(), error.operations().len()), ("p-1", 1));
}

#[test]
fn a_project_comes_with_both_strings_and_is_waited_for() {
    let no_wait = |settings: &mut crate::Settings| settings.wait = Wait::None;
    let bench = Bench::unpaced(no_wait, creation(details(), ONE_OF_EACH));
    let connected = bench.client.projects().create_and_connect(&CreateProject::default());
    let connected = connected.expect("connected");
    assert_eq!(connected.created.operations[0].status.as_str(), "finished", "it waited");
    assert!(connected.pooled_connection_string.expose().contains("ep-a-pooler.host"));
    assert!(!format!("{connected:?}").contains("npg_1"), "secrets are not shown");
}

#[test]
fn a_project_whose_strings_cannot_be_had_is_kept_in_the_error() {
    let script = |request: &Request<'_>| match request.seen.path.as_str() {
        "/projects/p-1/connection_uri" => neon_error(500),
        _ => creation(json!([]), ONE_OF_EACH)(request),
    };
    let bench = Bench::unpaced(|settings| settings.retries = 0, script);
    let error = bench.client.projects().create_and_connect(&CreateProject::default());
    let error = error.expect_err("no string");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Server, Some(500)));
    assert!(!error.outcome_unknown(), "the creation itself is not in doubt");
    assert!(error.answer::<CreateProjectResponse>().is_some());
}

#[test]
fn a_creation_that_is_refused_creates_nothing() {
    let bench = Bench::new(|_| neon_error(422));
    let error = connected_branch(&bench.client).expect_err("refused");
    assert_eq!((error.kind(), bench.requests()), (ErrorKind::Unprocessable, 1));
    assert!(error.answer::<CreateProjectBranchResponse>().is_none());
}
