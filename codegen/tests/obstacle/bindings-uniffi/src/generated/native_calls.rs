// Written by cargo xtask generate from api/. Do not edit.
//! Every operation, by its name in alphabetical order.

#![allow(deprecated, reason = "deprecated operations can be called too")]

use crate::client::NativeClient;
use crate::values::*;

calls! {
    things_create: things.create(arguments: CreateThing) -> ThingOperations;
    things_delete: things.delete(thing_id: String) -> Option<ThingOperations>;
    things_deploy_file: things.deploy_file(file_key: String, arguments: DeployFile) -> Thing;
    things_finish: things.finish(thing_id: String) -> Vec<Operation>;
    things_get: things.get(thing_id: String) -> Thing;
    things_get_file: things.get_file(file_key: String) -> Vec<u8>;
    things_provider_name: things.provider_name(provider: Provider) -> Option<String>;
    things_revoke_key: things.revoke_key(number: i64) -> ();
    things_update: things.update(thing_id: String, arguments: UpdateThing) -> ();
    words_set_trigger: words.set_trigger(trigger: TriggerRequest) -> Trigger;
    words_type: words.r#type(arguments: GetWords) -> ReservedWords;
}

lists! {
    operations_list: operations.list() -> OperationsList;
    things_list: things.list(arguments: ListThings) -> ThingsList;
    things_list_keys: things.list_keys() -> ThingsListKeys;
    things_list_parts: things.list_parts(thing_id: String) -> ThingsListParts;
    words_query_logs: words.query_logs(arguments: QueryLogs) -> WordsQueryLogs;
}
