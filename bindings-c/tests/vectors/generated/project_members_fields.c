/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_list_project_members_response(struct json *json, const neonapi_list_project_members_response *it) {
    json_name(json, "project_members");
    ITEMS(json, neonapi_list_project_members_response_project_members_count(it), RECORD(json, fields_project_member, neonapi_list_project_members_response_project_members_at(it, index)));
    json_name(json, "pagination");
    RECORD(json, fields_cursor_pagination, neonapi_list_project_members_response_pagination(it));
}

void fields_project_member(struct json *json, const neonapi_project_member *it) {
    json_name(json, "member_id");
    json_text(json, neonapi_project_member_member_id(it));
    json_name(json, "user_id");
    json_text(json, neonapi_project_member_user_id(it));
    json_name(json, "email");
    json_text(json, neonapi_project_member_email(it));
    json_name(json, "name");
    json_text(json, neonapi_project_member_name(it));
    enumeration_field(json, "org_role", neonapi_project_member_org_role_text(it), neonapi_project_member_org_role_text_of(neonapi_project_member_org_role(it)));
    enumeration_field(json, "project_role", neonapi_project_member_project_role_text(it), neonapi_project_role_text_of(neonapi_project_member_project_role(it)));
    enumeration_field(json, "org_default_project_permission", neonapi_project_member_org_default_project_permission_text(it), neonapi_project_permission_level_text_of(neonapi_project_member_org_default_project_permission(it)));
    enumeration_field(json, "explicit_project_permission", neonapi_project_member_explicit_project_permission_text(it), neonapi_project_permission_level_text_of(neonapi_project_member_explicit_project_permission(it)));
    enumeration_field(json, "effective_project_permission", neonapi_project_member_effective_project_permission_text(it), neonapi_project_permission_level_text_of(neonapi_project_member_effective_project_permission(it)));
    enumeration_field(json, "grant_source", neonapi_project_member_grant_source_text(it), neonapi_project_member_grant_source_text_of(neonapi_project_member_grant_source(it)));
}

void fields_project_member_role_response(struct json *json, const neonapi_project_member_role_response *it) {
    json_name(json, "project_id");
    json_text(json, neonapi_project_member_role_response_project_id(it));
    json_name(json, "member_id");
    json_text(json, neonapi_project_member_role_response_member_id(it));
    json_name(json, "user_id");
    json_text(json, neonapi_project_member_role_response_user_id(it));
    json_name(json, "email");
    json_text(json, neonapi_project_member_role_response_email(it));
    json_name(json, "name");
    json_text(json, neonapi_project_member_role_response_name(it));
    enumeration_field(json, "org_role", neonapi_project_member_role_response_org_role_text(it), neonapi_project_member_org_role_text_of(neonapi_project_member_role_response_org_role(it)));
    enumeration_field(json, "project_role", neonapi_project_member_role_response_project_role_text(it), neonapi_project_role_text_of(neonapi_project_member_role_response_project_role(it)));
    enumeration_field(json, "org_default_project_permission", neonapi_project_member_role_response_org_default_project_permission_text(it), neonapi_project_permission_level_text_of(neonapi_project_member_role_response_org_default_project_permission(it)));
    enumeration_field(json, "explicit_project_permission", neonapi_project_member_role_response_explicit_project_permission_text(it), neonapi_project_permission_level_text_of(neonapi_project_member_role_response_explicit_project_permission(it)));
    enumeration_field(json, "effective_project_permission", neonapi_project_member_role_response_effective_project_permission_text(it), neonapi_project_permission_level_text_of(neonapi_project_member_role_response_effective_project_permission(it)));
    OPTIONAL(json, "credential_rotation_recommended", bool, neonapi_project_member_role_response_credential_rotation_recommended(it, &value), json_flag(json, value));
    OPTIONAL(json, "org_api_key_rotation_recommended", bool, neonapi_project_member_role_response_org_api_key_rotation_recommended(it, &value), json_flag(json, value));
}
