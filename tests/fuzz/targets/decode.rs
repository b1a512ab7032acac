//! Bytes as the answer of an operation. Input: which operation, which status, and the body.
#![no_main]

use libfuzzer_sys::fuzz_target;
use neonapi::fuzzing::again;
use neonapi::models::{
    CreateProject, GetBranchSchema, ListBranches, ListFunctions, ListObjects, ListOperations,
    ListProjects, QueryLogs,
};
use neonapi::{Client, ErrorKind, Result};
use neonapi_fuzz::{answering, connection, consumption};

/// What a call gave, checked: an error of its own, or a value that is the same when written and read again.
type Checked = Result<std::result::Result<[String; 2], String>>;
type Call = fn(&Client) -> Checked;

/// Calls, each with what makes its answer one value.
macro_rules! calls {
    ($($client:ident => $call:expr,)*) => {
        &[$(|$client| $call.map(|value| again(&value)),)*]
    };
}

/// The first page, or nothing in place of a list that asked for nothing.
macro_rules! page {
    ($list:expr) => {
        $list.pages().next().unwrap_or_else(|| Ok(Default::default()))
    };
}

/// One of each shape of answer: plain, wrapped, lists by each kind of cursor, unions, secrets, numbers, texts.
const CALLS: &[Call] = calls! {
    c => c.projects().get("p"),
    c => c.projects().create(&CreateProject::default()),
    c => page!(c.projects().list(&ListProjects::default())),
    c => c.projects().connection_uri("p", &connection()),
    c => c.branches().get("p", "b"),
    c => page!(c.branches().list("p", &ListBranches::default())),
    c => c.branches().count("p", &Default::default()),
    c => c.branches().delete("p", "b").map(Option::unwrap_or_default),
    c => c.branches().get_masking_rules("p", "b"),
    c => c.branches().get_schema("p", "b", &GetBranchSchema { db_name: "d".into(), ..Default::default() }),
    c => c.operations().get("p", "o"),
    c => page!(c.operations().list("p", &ListOperations::default())),
    c => c.endpoints().get("p", "e"),
    c => c.roles().get("p", "b", "r"),
    c => page!(c.credentials().list("p", "b")),
    c => page!(c.consumption().per_project(&consumption())),
    c => page!(c.snapshots().list("p")),
    c => c.snapshots().get_schedule("p", "b"),
    c => page!(c.functions().list("p", "b", &ListFunctions::default())),
    c => page!(c.objects().list("p", "b", "u", &ListObjects::default())),
    c => page!(c.logs().query("p", "b", &QueryLogs::default())),
    c => page!(c.api_keys().list()),
    c => c.users().me(),
    c => c.organizations().get_spending_limit("o"),
    c => c.data_api().get("p", "b", "d"),
    c => c.auth().get_email_provider("p", "b"),
};

fuzz_target!(|data: &[u8]| {
    let [call, status, body @ ..] = data else { return };
    let status = match status % 8 {
        0..=5 => 200,
        6 => 204,
        _ => 400 + u16::from(status / 8) * 4,
    };
    match CALLS[usize::from(*call) % CALLS.len()](&answering(status, body)) {
        Ok(again) => {
            assert!((200..300).contains(&status));
            let [first, second] = again.expect("what was read can be written and read");
            assert_eq!(first, second, "another value");
        }
        Err(error) => {
            let decoding = error.kind() == ErrorKind::Decode;
            assert_eq!(decoding, status < 300, "{error}");
            assert_ne!(error.kind(), ErrorKind::Internal, "{error}");
            assert_eq!(error.response().map(|response| response.body()), Some(body));
            drop(error.to_string());
        }
    }
});
