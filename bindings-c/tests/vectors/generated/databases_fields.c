/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_database(struct json *json, const neonapi_database *it) {
    json_name(json, "id");
    json_number(json, (int64_t)neonapi_database_id(it));
    json_name(json, "branch_id");
    json_text(json, neonapi_database_branch_id(it));
    json_name(json, "name");
    json_text(json, neonapi_database_name(it));
    json_name(json, "owner_name");
    json_text(json, neonapi_database_owner_name(it));
    json_name(json, "created_at");
    write_time(json, neonapi_database_created_at(it));
    json_name(json, "updated_at");
    write_time(json, neonapi_database_updated_at(it));
}

void fields_database_operations(struct json *json, const neonapi_database_operations *it) {
    json_name(json, "database");
    RECORD(json, fields_database, neonapi_database_operations_database(it));
    json_name(json, "operations");
    ITEMS(json, neonapi_database_operations_operations_count(it), RECORD(json, fields_operation, neonapi_database_operations_operations_at(it, index)));
}

void fields_databases_response(struct json *json, const neonapi_databases_response *it) {
    json_name(json, "databases");
    ITEMS(json, neonapi_databases_response_databases_count(it), RECORD(json, fields_database, neonapi_databases_response_databases_at(it, index)));
}
