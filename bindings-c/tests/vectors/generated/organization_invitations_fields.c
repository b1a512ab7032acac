/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_invitation(struct json *json, const neonapi_invitation *it) {
    json_name(json, "id");
    json_text(json, neonapi_invitation_id(it));
    json_name(json, "email");
    json_text(json, neonapi_invitation_email(it));
    json_name(json, "org_id");
    json_text(json, neonapi_invitation_org_id(it));
    json_name(json, "invited_by");
    json_text(json, neonapi_invitation_invited_by(it));
    json_name(json, "invited_at");
    write_time(json, neonapi_invitation_invited_at(it));
    enumeration_field(json, "role", neonapi_invitation_role_text(it), neonapi_member_role_text_of(neonapi_invitation_role(it)));
}

void fields_organization_invitations_response(struct json *json, const neonapi_organization_invitations_response *it) {
    json_name(json, "invitations");
    ITEMS(json, neonapi_organization_invitations_response_invitations_count(it), RECORD(json, fields_invitation, neonapi_organization_invitations_response_invitations_at(it, index)));
}
