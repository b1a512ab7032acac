/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_get_organization_members_response(struct json *json, const neonapi_get_organization_members_response *it) {
    json_name(json, "members");
    ITEMS(json, neonapi_get_organization_members_response_members_count(it), RECORD(json, fields_member_with_user, neonapi_get_organization_members_response_members_at(it, index)));
    json_name(json, "pagination");
    RECORD(json, fields_cursor_pagination, neonapi_get_organization_members_response_pagination(it));
}

void fields_member(struct json *json, const neonapi_member *it) {
    json_name(json, "id");
    json_text(json, neonapi_member_id(it));
    json_name(json, "user_id");
    json_text(json, neonapi_member_user_id(it));
    json_name(json, "org_id");
    json_text(json, neonapi_member_org_id(it));
    enumeration_field(json, "role", neonapi_member_role_text(it), neonapi_member_role_text_of(neonapi_member_role(it)));
    OPTIONAL(json, "joined_at", int64_t, neonapi_member_joined_at(it, &value), write_time(json, value));
}

void fields_member_user_info(struct json *json, const neonapi_member_user_info *it) {
    json_name(json, "email");
    json_text(json, neonapi_member_user_info_email(it));
    OPTIONAL(json, "has_mfa", bool, neonapi_member_user_info_has_mfa(it, &value), json_flag(json, value));
    OPTIONAL(json, "deactivated_at", int64_t, neonapi_member_user_info_deactivated_at(it, &value), write_time(json, value));
}

void fields_member_with_user(struct json *json, const neonapi_member_with_user *it) {
    json_name(json, "member");
    RECORD(json, fields_member, neonapi_member_with_user_member(it));
    json_name(json, "user");
    RECORD(json, fields_member_user_info, neonapi_member_with_user_user(it));
}
