// Written by cargo xtask generate from api/. Do not edit.
//! Types behind the border.

handles! {
    neonapi_connected_branch neonapi_connected_branch_owner = neonapi::ConnectedBranch;
    neonapi_connected_project neonapi_connected_project_owner = neonapi::ConnectedProject;
    neonapi_connection_string neonapi_connection_string_owner = neonapi::ConnectionString;
    neonapi_create_thing neonapi_create_thing_owner = neonapi::models::CreateThing;
    neonapi_cursor_pagination neonapi_cursor_pagination_owner = neonapi::models::CursorPagination;
    neonapi_deploy_file neonapi_deploy_file_owner = neonapi::models::DeployFile;
    neonapi_get_words neonapi_get_words_owner = neonapi::models::GetWords;
    neonapi_gotten_branch neonapi_gotten_branch_owner = neonapi::GottenBranch;
    neonapi_list_parts_response neonapi_list_parts_response_owner = neonapi::models::ListPartsResponse;
    neonapi_list_things neonapi_list_things_owner = neonapi::models::ListThings;
    neonapi_list_things_response neonapi_list_things_response_owner = neonapi::models::ListThingsResponse;
    neonapi_logs_response neonapi_logs_response_owner = neonapi::models::LogsResponse;
    neonapi_no_trigger_request neonapi_no_trigger_request_owner = neonapi::models::NoTriggerRequest;
    neonapi_operation neonapi_operation_owner = neonapi::models::Operation;
    neonapi_operations_response neonapi_operations_response_owner = neonapi::models::OperationsResponse;
    neonapi_pagination neonapi_pagination_owner = neonapi::models::Pagination;
    neonapi_query_logs neonapi_query_logs_owner = neonapi::models::QueryLogs;
    neonapi_reserved_words neonapi_reserved_words_owner = neonapi::models::ReservedWords;
    neonapi_restored_snapshot neonapi_restored_snapshot_owner = neonapi::RestoredSnapshot;
    neonapi_schedule_trigger neonapi_schedule_trigger_owner = neonapi::models::ScheduleTrigger;
    neonapi_schedule_trigger_request neonapi_schedule_trigger_request_owner = neonapi::models::ScheduleTriggerRequest;
    neonapi_storage_trigger neonapi_storage_trigger_owner = neonapi::models::StorageTrigger;
    neonapi_thing neonapi_thing_owner = neonapi::models::Thing;
    neonapi_thing_key neonapi_thing_key_owner = neonapi::models::ThingKey;
    neonapi_thing_operations neonapi_thing_operations_owner = neonapi::models::ThingOperations;
    neonapi_thing_settings_data neonapi_thing_settings_data_owner = neonapi::models::ThingSettings;
    neonapi_trigger neonapi_trigger_owner = neonapi::models::Trigger;
    neonapi_trigger_request neonapi_trigger_request_owner = neonapi::models::TriggerRequest;
    neonapi_update_thing neonapi_update_thing_owner = neonapi::models::UpdateThing;
}

pub(crate) type neonapi_operation_array = crate::handle::Owned<Vec<neonapi::models::Operation>>;

lists! {
    neonapi_list_parts_response_list = neonapi::models::ListPartsResponse;
    neonapi_logs_response_list = neonapi::models::LogsResponse;
    neonapi_operation_list = neonapi::models::OperationsResponse;
    neonapi_thing_key_list = Vec<neonapi::models::ThingKey>;
    neonapi_thing_list = neonapi::models::ListThingsResponse;
}

records! {
    neonapi::ConnectedBranch { created, connection_string, pooled_connection_string }
    neonapi::ConnectedProject { created, connection_string, pooled_connection_string }
    neonapi::ConnectionString { branch_id, endpoint_id, database_name, role_name }
    neonapi::models::CreateThing { name, inner_name, tags }
    neonapi::models::CursorPagination { next }
    neonapi::models::DeployFile { environment }
    neonapi::models::GetWords { r#type, object }
    neonapi::GottenBranch { branch, created }
    neonapi::models::ListPartsResponse { parts, pagination }
    neonapi::models::ListThings { ids, cursor, org_id }
    neonapi::models::ListThingsResponse { things, by_owner, pagination }
    neonapi::models::LogsResponse { logs, next_cursor }
    neonapi::models::NoTriggerRequest {  }
    neonapi::models::Operation { id, status }
    neonapi::models::OperationsResponse { operations }
    neonapi::models::Pagination { cursor }
    neonapi::models::QueryLogs { cursor }
    neonapi::models::ReservedWords { r#type, r#in, r#match, union, register, class, from,
        lambda, def, val, fun, object, when, is, protocol, init, func, extension, to_string,
        description, message, cause, value, wire_name }
    neonapi::RestoredSnapshot { preview }
    neonapi::models::ScheduleTrigger { cron }
    neonapi::models::ScheduleTriggerRequest { cron }
    neonapi::models::StorageTrigger { bucket }
    neonapi::models::Thing { id, state, settings, headers }
    neonapi::models::ThingKey { key }
    neonapi::models::ThingOperations { thing, operations }
    neonapi::models::ThingSettings {  }
    neonapi::models::UpdateThing { name }
}

roots! {
    neonapi::ConnectedBranch, neonapi::ConnectedProject, neonapi::ConnectionString,
        neonapi::models::CreateThing, neonapi::models::CursorPagination,
        neonapi::models::DeployFile, neonapi::models::GetWords, neonapi::GottenBranch,
        neonapi::models::ListPartsResponse, neonapi::models::ListThings,
        neonapi::models::ListThingsResponse, neonapi::models::LogsResponse,
        neonapi::models::NoTriggerRequest, neonapi::models::Operation,
        neonapi::models::OperationsResponse, neonapi::models::Pagination,
        neonapi::models::QueryLogs, neonapi::models::ReservedWords, neonapi::RestoredSnapshot,
        neonapi::models::ScheduleTrigger, neonapi::models::ScheduleTriggerRequest,
        neonapi::models::StorageTrigger, neonapi::models::Thing, neonapi::models::ThingKey,
        neonapi::models::ThingOperations, neonapi::models::ThingSettings, neonapi::models::Trigger,
        neonapi::models::TriggerRequest, neonapi::models::UpdateThing
}

enumerations! {
    OperationStatus { Running = "running" 1, Finished = "finished" 2,
        ServerUnknown = "UNKNOWN" 3 }
    ReservedValue { Default = "default" 1, Protected = "protected" 2, In = "in" 3,
        Type = "type" 4, Init = "init" 5, Ok = "ok" 6, Some = "some" 7, None = "none" 8,
        Null = "null" 9, True = "true" 10, Error = "error" 11, Object = "object" 12,
        Class = "class" 13, Int = "int" 14, String = "String" 15, Long = "long" 16,
        Float = "Float" 17, Struct = "struct" 18, Func = "func" 19, Def = "def" 20,
        Switch = "switch" 21, For = "for" 22, Async = "async" 23, Match = "match" 24,
        Private = "private" 25 }
}

unions! {
    Trigger { Schedule 1, Storage 2 }
    TriggerRequest { Schedule 1, None 2 }
}
