// Written by cargo xtask generate from api/. Do not edit.
//! Every operation, by its name in alphabetical order.

#![allow(deprecated, reason = "deprecated operations can be called too")]

operations! {
    operations.list() => list;
    things.create() with all CreateThing;
    things.delete(thing_id: text);
    things.deploy_file(file_key: text) with all DeployFile optional_file zip;
    things.finish(thing_id: text);
    things.get(thing_id: text);
    things.get_file(file_key: text) => bytes;
    things.list() with all ListThings => list;
    things.list_keys() => list;
    things.list_parts(thing_id: text) => list;
    things.provider_name(provider: enumeration);
    things.revoke_key(number: integer);
    things.update(thing_id: text) with all UpdateThing update expires_at;
    words.query_logs() with all QueryLogs => list;
    words.set_trigger() with one trigger TriggerRequest;
    words.r#type() with all GetWords;
}

work_answers! {
    ThingOperations
}
