/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_create_credential_response(struct json *json, const neonapi_create_credential_response *it) {
    json_name(json, "token_id");
    json_text(json, neonapi_create_credential_response_token_id(it));
    json_name(json, "token_id_short");
    json_text(json, neonapi_create_credential_response_token_id_short(it));
    json_name(json, "name");
    json_text(json, neonapi_create_credential_response_name(it));
    json_name(json, "api_token");
    json_text(json, neonapi_create_credential_response_api_token(it));
    json_name(json, "s3_secret_access_key");
    json_text(json, neonapi_create_credential_response_s3_secret_access_key(it));
    json_name(json, "scopes");
    ITEMS(json, neonapi_create_credential_response_scopes_count(it), write_enumeration(json, neonapi_create_credential_response_scopes_text_at(it, index), neonapi_granted_credential_scope_text_of(neonapi_create_credential_response_scopes_at(it, index))));
    json_name(json, "branch_id");
    json_text(json, neonapi_create_credential_response_branch_id(it));
    json_name(json, "created_at");
    write_time(json, neonapi_create_credential_response_created_at(it));
    OPTIONAL(json, "expires_at", int64_t, neonapi_create_credential_response_expires_at(it, &value), write_time(json, value));
}

void fields_credential_meta(struct json *json, const neonapi_credential_meta *it) {
    json_name(json, "token_id");
    json_text(json, neonapi_credential_meta_token_id(it));
    json_name(json, "token_id_short");
    json_text(json, neonapi_credential_meta_token_id_short(it));
    json_name(json, "name");
    json_text(json, neonapi_credential_meta_name(it));
    json_name(json, "scopes");
    ITEMS(json, neonapi_credential_meta_scopes_count(it), write_enumeration(json, neonapi_credential_meta_scopes_text_at(it, index), neonapi_granted_credential_scope_text_of(neonapi_credential_meta_scopes_at(it, index))));
    json_name(json, "branch_id");
    json_text(json, neonapi_credential_meta_branch_id(it));
    json_name(json, "principal_type");
    json_text(json, neonapi_credential_meta_principal_type(it));
    json_name(json, "function_id");
    json_text(json, neonapi_credential_meta_function_id(it));
    json_name(json, "created_at");
    write_time(json, neonapi_credential_meta_created_at(it));
    OPTIONAL(json, "last_used_at", int64_t, neonapi_credential_meta_last_used_at(it, &value), write_time(json, value));
    OPTIONAL(json, "revoked_at", int64_t, neonapi_credential_meta_revoked_at(it, &value), write_time(json, value));
    OPTIONAL(json, "expires_at", int64_t, neonapi_credential_meta_expires_at(it, &value), write_time(json, value));
}

void fields_credential_secret(struct json *json, const neonapi_credential_secret *it) {
    json_name(json, "token_id");
    json_text(json, neonapi_credential_secret_token_id(it));
    json_name(json, "api_token");
    json_text(json, neonapi_credential_secret_api_token(it));
    json_name(json, "s3_secret_access_key");
    json_text(json, neonapi_credential_secret_s3_secret_access_key(it));
}

void fields_list_credentials_response(struct json *json, const neonapi_list_credentials_response *it) {
    json_name(json, "credentials");
    ITEMS(json, neonapi_list_credentials_response_credentials_count(it), RECORD(json, fields_credential_meta, neonapi_list_credentials_response_credentials_at(it, index)));
}

void fields_rotate_credential_response(struct json *json, const neonapi_rotate_credential_response *it) {
    json_name(json, "token_id");
    json_text(json, neonapi_rotate_credential_response_token_id(it));
    json_name(json, "token_id_short");
    json_text(json, neonapi_rotate_credential_response_token_id_short(it));
    json_name(json, "name");
    json_text(json, neonapi_rotate_credential_response_name(it));
    json_name(json, "api_token");
    json_text(json, neonapi_rotate_credential_response_api_token(it));
    json_name(json, "s3_secret_access_key");
    json_text(json, neonapi_rotate_credential_response_s3_secret_access_key(it));
    json_name(json, "scopes");
    ITEMS(json, neonapi_rotate_credential_response_scopes_count(it), write_enumeration(json, neonapi_rotate_credential_response_scopes_text_at(it, index), neonapi_granted_credential_scope_text_of(neonapi_rotate_credential_response_scopes_at(it, index))));
    json_name(json, "branch_id");
    json_text(json, neonapi_rotate_credential_response_branch_id(it));
    enumeration_field(json, "principal_type", neonapi_rotate_credential_response_principal_type_text(it), neonapi_rotate_credential_response_principal_type_text_of(neonapi_rotate_credential_response_principal_type(it)));
    json_name(json, "created_at");
    write_time(json, neonapi_rotate_credential_response_created_at(it));
    OPTIONAL(json, "expires_at", int64_t, neonapi_rotate_credential_response_expires_at(it, &value), write_time(json, value));
}
