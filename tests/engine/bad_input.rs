//! What is refused before any request is made.

use neonapi::models::{
    CreateRole, DeleteObjectsByPrefix, GetConnectionUri, ListBranches, ListProjects,
};
use neonapi::{Client, ClientBuilder, Error, ErrorKind, Method, RequestBody};
use neonapi_tests::{Setup, named, setup};
use tokio::runtime::{Builder, Runtime};

fn configuration_error(builder: ClientBuilder) -> Error {
    let error = builder.build().expect_err("not usable");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Configuration, 0), "{error}");
    error
}

#[test]
fn keys_that_cannot_be_sent_are_refused_and_not_shown() {
    assert!(configuration_error(Client::builder()).detail().starts_with("api_key: not set"));
    for key in ["", "  ", "\n", "se cret", "secret\r\nx: y", "secret\0", "secr\u{e9}t", "se\tcret"]
    {
        let error = configuration_error(Client::builder().api_key(key));
        assert!(error.detail().starts_with("api_key: "), "{error}");
        assert!(!format!("{error:?}").contains("cret"), "{error:?}");
    }
}

#[test]
fn addresses_that_would_give_the_key_away_are_refused() {
    for url in [
        "http://console.neon.tech/api/v2",
        "http://192.168.1.1:8080",
        "http://127.0.0.1.example.com/",
        "http://localhost@example.com/",
        "ftp://127.0.0.1/",
        "https://user:password@console.neon.tech/",
        "https://console.neon.tech/api/v2?key=1",
        "console.neon.tech",
        "",
    ] {
        let error = configuration_error(Client::builder().api_key("key").base_url(url));
        assert!(error.detail().starts_with("base_url: "), "{error}");
    }
}

type Change = fn(ClientBuilder) -> ClientBuilder;

#[test]
fn settings_out_of_their_range_are_refused_by_name() {
    let cases: [(&str, Change); 16] = [
        ("connect_timeout_ms", |client| client.connect_timeout_ms(0)),
        ("connect_timeout_ms", |client| client.connect_timeout_ms(600_001)),
        ("attempt_timeout_ms", |client| client.attempt_timeout_ms(0)),
        ("attempt_timeout_ms", |client| client.attempt_timeout_ms(u64::MAX)),
        ("call_timeout_ms", |client| client.call_timeout_ms(0)),
        ("retries", |client| client.retries(21)),
        ("wait_timeout_ms", |client| client.wait_timeout_ms(0)),
        ("poll_interval_ms", |client| client.poll_interval_ms(49)),
        ("poll_interval_max_ms", |client| client.poll_interval_max_ms(60_001)),
        ("poll_interval_max_ms", |client| client.poll_interval_ms(500).poll_interval_max_ms(400)),
        ("requests_per_minute", |client| client.requests_per_minute(0)),
        ("account_burst", |client| client.account_burst(0)),
        ("route_requests_per_second", |client| client.route_requests_per_second(0)),
        ("max_response_bytes", |client| client.max_response_bytes(1023)),
        ("proxy", |client| client.proxy("no proxy")),
        ("user_agent_suffix", |client| client.user_agent_suffix("a\nb")),
    ];
    for (name, change) in cases {
        let error = configuration_error(change(Client::builder().api_key("key")));
        assert!(error.detail().starts_with(name), "{name}: {error}");
    }
}

/// Values that would lead to another route if they got into a path.
const NOT_IDENTIFIERS: &[&str] = &[
    "",
    " ",
    "\t",
    ".",
    "..",
    "a/b",
    "/",
    "../..",
    "a?limit=1",
    "a#b",
    "a%2Fb",
    "%2e%2e",
    "a b",
    "a\\b",
    "a&b",
    "a;b",
    "br\u{e4}nch",
    "\u{ff0e}\u{ff0e}",
    "a\nb",
    "a\0b",
];

fn assert_refused(error: &Error, argument: &str, setup: &Setup) {
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidArgument, 0), "{error}");
    assert!(error.detail().starts_with(argument), "{error}");
    assert!(error.operation_id().is_some() && !error.outcome_unknown() && !error.is_retryable());
    assert!(setup.emulator.requests().is_empty(), "{error}");
}

#[test]
fn path_arguments_that_would_change_the_route_are_refused() {
    let setup = setup();
    let client = &setup.client;
    for bad in NOT_IDENTIFIERS {
        let error = client.projects().get(bad).expect_err(bad);
        assert_refused(&error, "project_id: ", &setup);
        let error = client.branches().delete("some-project-1", bad).expect_err(bad);
        assert_refused(&error, "branch_id: ", &setup);
        let error = client.branches().create(bad, &named("b")).expect_err(bad);
        assert_refused(&error, "project_id: ", &setup);
        let mut list = client.branches().list(bad, &ListBranches::default());
        assert_refused(&list.next().expect("an item").expect_err(bad), "project_id: ", &setup);
        assert!(list.next().is_none());
        let error = client.operations().get("some-project-1", bad).expect_err(bad);
        assert_refused(&error, "operation_id: ", &setup);
    }
}

#[test]
fn names_may_be_any_text_but_the_ones_that_change_the_route() {
    let setup = setup();
    for bad in ["", "  ", ".", "..", "a\0b"] {
        let roles = setup.client.roles();
        let error = roles.password("some-project-1", "br-some-1", bad).expect_err(bad);
        assert_refused(&error, "role_name: ", &setup);
        let objects = setup.client.objects();
        let error = objects.get("some-project-1", "br-some-1", "bucket", bad).expect_err(bad);
        assert_refused(&error, "object_key: ", &setup);
    }
}

#[test]
fn arguments_that_are_required_must_not_be_empty() {
    let setup = setup();
    let arguments = GetConnectionUri { role_name: "owner".to_owned(), ..Default::default() };
    let error = setup.client.projects().connection_uri("some-project-1", &arguments);
    assert_refused(&error.expect_err("no database"), "database_name: ", &setup);
    let error = setup.client.objects().delete_by_prefix(
        "some-project-1",
        "br-some-1",
        "bucket",
        &DeleteObjectsByPrefix::default(),
    );
    assert_refused(&error.expect_err("would delete everything"), "prefix: ", &setup);
    let role = CreateRole::default();
    let error = setup.client.roles().create("some-project-1", "br-some-1", &role);
    assert_refused(&error.expect_err("no name"), "name: ", &setup);
}

#[test]
fn raw_paths_that_would_lead_elsewhere_are_refused() {
    let setup = setup();
    for path in [
        "",
        "/",
        "projects",
        "//other.test/x",
        "https://other.test/x",
        "/a//b",
        "/a/../b",
        "/a/%2e%2e/b",
        "/a?b=c",
        "/a#b",
        "/a b",
        "/\u{e4}",
        "/a\\b",
        "/a\nb",
        "/a/",
    ] {
        let error = setup.client.request(Method::Get, path, &[], RequestBody::None);
        assert_refused(&error.expect_err(path), "path: ", &setup);
    }
    let form = RequestBody::Form(serde_json::json!(["no", "object"]));
    let error = setup.client.request(Method::Post, "/projects", &[], form).expect_err("a list");
    assert_refused(&error, "body: ", &setup);
}

#[test]
fn a_response_of_no_call_at_all_is_refused() {
    let setup = setup();
    let error = setup.client.with_response(|_| Ok(())).expect_err("no call");
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
}

fn runtimes() -> [Runtime; 2] {
    let single = Builder::new_current_thread().build().expect("a runtime");
    let multi = Builder::new_multi_thread().worker_threads(2).build().expect("a runtime");
    [single, multi]
}

#[test]
fn a_call_inside_an_async_task_is_refused_instead_of_blocking_it() {
    for runtime in runtimes() {
        let setup = setup();
        let client = setup.client.clone();
        let error = runtime.block_on(async { client.projects().get("some-project-1") });
        let error = error.expect_err("inside block_on");
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert!(error.detail().contains("spawn_blocking"), "{error}");
        let spawned = async move {
            let listed = client.projects().list(&ListProjects::default()).next();
            (
                listed.map(|it| it.map(|_| ())),
                client.branches().create("some-project-1", &named("b")).map(|_| ()),
            )
        };
        let spawned = runtime.block_on(async { tokio::spawn(spawned).await }).expect("no panic");
        for error in [spawned.0.expect("an item"), spawned.1] {
            assert_eq!(error.expect_err("inside a task").kind(), ErrorKind::InvalidArgument);
        }
        assert!(setup.emulator.requests().is_empty());
    }
}

#[test]
fn a_call_on_a_blocking_thread_of_a_runtime_works() {
    for runtime in runtimes() {
        let setup = setup();
        let (client, project) = (setup.client.clone(), setup.project(0));
        let call = move || client.branches().create(&project.id, &named("b"));
        let created = runtime.block_on(async { tokio::task::spawn_blocking(call).await });
        assert_eq!(created.expect("no panic").expect("created").branch.name, "b");
    }
}

#[test]
fn a_call_where_a_runtime_allows_to_block_works() {
    let [_, multi] = runtimes();
    let setup = setup();
    let (client, project) = (setup.client.clone(), setup.project(0));
    let call = async move { tokio::task::block_in_place(|| client.projects().get(&project.id)) };
    let read = multi.block_on(async { tokio::spawn(call).await }).expect("no panic");
    assert_eq!(read.expect("there").name, "shop");
}

#[test]
fn a_client_may_be_made_and_dropped_inside_a_task() {
    for runtime in runtimes() {
        let setup = setup();
        let (used, settings) = (setup.client.clone(), setup.client.settings().clone());
        let project = setup.project(0);
        let Setup { client, emulator } = setup;
        drop(client);
        runtime.block_on(async move {
            let unused = Client::new(settings).expect("usable");
            drop(unused);
            let task = async move {
                let for_call = used.clone();
                let call = move || for_call.projects().get(&project.id);
                tokio::task::spawn_blocking(call).await.expect("no panic").expect("there");
                // The last of its clones: connections and all are given up here.
                drop(used);
            };
            tokio::spawn(task).await.expect("no panic");
        });
        assert_eq!(emulator.counters().operation("getProject"), 1);
    }
}
