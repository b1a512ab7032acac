//! The obstacle course: a description of everything that is hard, what is made of it, and that it
//! compiles and says the right things.

#[allow(
    unreachable_pub,
    dead_code,
    unused_imports,
    reason = "it is the core's, where these are used"
)]
#[path = "obstacle/core/src/generated/mod.rs"]
mod generated;
#[allow(unreachable_pub, reason = "it is the core's, where it is reached")]
#[path = "support/mod.rs"]
mod generated_support;

use std::path::Path;

use generated::models::{
    CreateThing, DeployFile, ListThings, Provider, QueryLogs, ReservedValue,
    ScheduleTriggerRequest, Thing, TriggerRequest, UpdateThing,
};
use generated::{ErrorKind, Settings};
use generated_support::{Client, ClientBuilder, Secret, TimestampUpdate};

#[test]
fn output_is_as_checked_in() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/obstacle");
    let files = neonapi_codegen::generate(&root).expect("the obstacle course generates");
    // To accept a change: cargo xtask generate --root codegen/tests/obstacle
    neonapi_codegen::compare(&root, &files).expect("the output is as checked in");
}

#[test]
fn arguments_are_sent_as_the_engine_expects() {
    let things = Client.things();
    let arguments = CreateThing {
        name: "a".into(),
        inner_name: Some("b".into()),
        start: Some(true),
        ..Default::default()
    };
    assert_eq!(
        things.create(&arguments).expect_err("it is a stand-in"),
        r#"call_work things.create [] {"name":"a","inner_name":"b","start":true}"#
    );
    assert_eq!(
        things.list(&ListThings { ids: vec!["a".into()], ..Default::default() }).0,
        r#"list things.list [] {"from_time":"1970-01-01T00:00:00Z","ids":["a"]}"#
    );
    assert_eq!(things.list_keys().0, "list things.list_keys [] null");
    assert_eq!(things.list_parts("a").0, r#"list things.list_parts ["a"] null"#);
    assert_eq!(Client.words().query_logs(&QueryLogs::default()).0, "list words.query_logs [] {}");
}

#[test]
fn updates_set_clear_or_leave() {
    let update = |arguments: &UpdateThing| {
        Client.things().update("a", arguments).expect_err("it is a stand-in")
    };
    let leave = UpdateThing::default();
    assert_eq!(update(&leave), r#"call_empty things.update ["a"] {"name":null}"#);
    let clear = UpdateThing { expires_at: TimestampUpdate::Clear, ..Default::default() };
    assert!(update(&clear).ends_with(r#"{"name":null,"expires_at":null}"#));
    let set = TimestampUpdate::Set(jiff::Timestamp::UNIX_EPOCH);
    let from_json: UpdateThing =
        serde_json::from_str(r#"{"name":"b","expires_at":"1970-01-01T00:00:00Z"}"#).expect("both");
    let set = UpdateThing { name: Some("b".into()), expires_at: set };
    assert_eq!(from_json, set);
    assert!(update(&set).ends_with(r#"{"name":"b","expires_at":"1970-01-01T00:00:00Z"}"#));
}

#[test]
fn path_arguments_and_bodies_take_every_form() {
    let things = Client.things();
    let failed = "it is a stand-in";
    assert_eq!(
        things.revoke_key(7).expect_err(failed),
        r#"call_empty things.revoke_key ["7"] null"#
    );
    assert_eq!(
        things.provider_name(&Provider::Value7d).expect_err(failed),
        r#"call things.provider_name ["7d"] null"#
    );
    assert_eq!(
        things.get_file("a/b").expect_err(failed),
        r#"call_bytes things.get_file ["a/b"] null"#
    );
    let environment = [("K".to_owned(), Secret("v".into()))].into();
    let file = DeployFile { zip: Some(vec![1, 2]), environment: Some(environment) };
    assert_eq!(
        things.deploy_file("a", &file).expect_err(failed),
        r#"call_multipart things.deploy_file ["a"] {"environment":{"K":"v"}} zip 2"#
    );
    let trigger = ScheduleTriggerRequest { cron: "* * * * *".into() };
    assert_eq!(
        Client.words().set_trigger(&TriggerRequest::Schedule(trigger)).expect_err(failed),
        r#"call words.set_trigger [] {"type":"schedule","cron":"* * * * *"}"#
    );
    assert!(things.delete("a").expect_err(failed).starts_with("call_work_or_gone"));
}

#[test]
fn models_decode_and_keep_secrets() {
    let text = r#"{"id":"a","created_at":"2026-01-02T03:04:05Z","size":0.25,"count":1,
        "bytes":18446744073709551615,"settings":null,"headers":{"x":"hidden"},"new":1}"#;
    let thing: Thing = serde_json::from_str(text).expect("a thing");
    assert_eq!(thing.bytes, Some(u64::MAX));
    assert_eq!(thing.settings, None);
    assert!(!format!("{thing:?}").contains("hidden"));
    assert_eq!(ReservedValue::None.as_str(), "none");
    assert_eq!(Provider::ServerUnknown.as_str(), "UNKNOWN");
}

#[test]
fn engine_data_is_complete() {
    let specs = generated::OPERATIONS;
    assert_eq!(specs.len(), 16);
    let list = specs.iter().find(|spec| spec.id == "listThings").expect("listThings");
    assert_eq!(list.renamed, [("from_time", "from")]);
    assert!(list.takes_org_id);
    let create = specs.iter().find(|spec| spec.id == "createThing").expect("createThing");
    assert_eq!(create.nested[1], ("outer.inner?", ["inner_name", "tags"].as_slice()));
    assert_eq!(generated::IDENTIFIERS, [("Operation", "id"), ("Thing", "id")]);
}

#[test]
fn settings_and_kinds_follow_the_contract() {
    let settings = Settings::default();
    assert_eq!(settings.check_ranges(), None);
    let builder = ClientBuilder::default().retries(21).call_timeout_ms(None).proxy("http://p");
    let text = builder.settings.check_ranges();
    assert_eq!(text.as_deref(), Some("retries is 21; allowed is 0 to 20"));
    assert_eq!(ErrorKind::from_status(404), ErrorKind::NotFound);
    assert_eq!(ErrorKind::from_status(503), ErrorKind::Server);
    assert_eq!(ErrorKind::from_status(418).number(), 20);
}
