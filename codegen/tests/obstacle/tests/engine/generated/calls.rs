// Written by cargo xtask generate from api/. Do not edit.
//! Every operation, called with arguments in JSON.

#![allow(deprecated, reason = "deprecated operations have vectors too")]

use crate::vectors::{Call, json, pages, text};

/// Identifier of each operation, and its call, which gives the answer in JSON.
pub(crate) static CALLS: &[(&str, Call)] = &[
    ("listOperations", |client, _| pages(client.operations().list())),
    ("createThing", |client, given| json(client.things().create(&given.all()?)?)),
    ("deleteThing", |client, given| json(client.things().delete(given.text("thing_id")?)?)),
    ("deployFile", |client, given| {
        json(client.things().deploy_file(
            given.text("file_key")?,
            &neonapi::models::DeployFile { zip: Some(given.text("zip")?.into()), ..given.all()? },
        )?)
    }),
    ("finishThing", |client, given| json(client.things().finish(given.text("thing_id")?)?)),
    ("getThing", |client, given| json(client.things().get(given.text("thing_id")?)?)),
    ("getFile", |client, given| text(client.things().get_file(given.text("file_key")?)?)),
    ("listThings", |client, given| pages(client.things().list(&given.all()?))),
    ("listKeys", |client, _| pages(client.things().list_keys())),
    ("listParts", |client, given| pages(client.things().list_parts(given.text("thing_id")?))),
    ("getProvider", |client, given| json(client.things().provider_name(&given.one("provider")?)?)),
    ("revokeKey", |client, given| json(client.things().revoke_key(given.one("number")?)?)),
    ("updateThing", |client, given| {
        json(client.things().update(given.text("thing_id")?, &given.all()?)?)
    }),
    ("queryLogs", |client, given| pages(client.words().query_logs(&given.all()?))),
    ("setTrigger", |client, given| json(client.words().set_trigger(&given.one("trigger")?)?)),
    ("getWords", |client, given| json(client.words().r#type(&given.all()?)?)),
];
