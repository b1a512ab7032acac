// Written by cargo xtask generate from api/. Do not edit.
//! All operations of the API.

/// Identifier, method and path template of each operation.
#[rustfmt::skip]
pub(crate) static ROUTES: &[(&str, &str, &str)] = &[
    ("listOperations", "GET", "/operations"),
    ("createThing", "POST", "/things"),
    ("deleteThing", "DELETE", "/things/{thing_id}"),
    ("deployFile", "POST", "/files/{file_key}"),
    ("finishThing", "POST", "/things/{thing_id}/finish"),
    ("getThing", "GET", "/things/{thing_id}"),
    ("getFile", "GET", "/files/{file_key}"),
    ("listThings", "GET", "/things"),
    ("listKeys", "GET", "/keys"),
    ("listParts", "GET", "/things/{thing_id}/parts"),
    ("getProvider", "GET", "/providers/{provider}"),
    ("revokeKey", "DELETE", "/keys/{number}"),
    ("updateThing", "PATCH", "/things/{thing_id}"),
    ("queryLogs", "POST", "/logs"),
    ("setTrigger", "PUT", "/triggers"),
    ("getWords", "GET", "/words"),
];
