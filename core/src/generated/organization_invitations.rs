// Written by cargo xtask generate from api/organization_invitations.yaml. Do not edit.

use crate::generated_support::*;

use super::MemberRole;

/// Invitations to join an organization.
#[derive(Clone, Copy, Debug)]
pub struct OrganizationInvitations<'a>(pub(crate) &'a Client);

impl OrganizationInvitations<'_> {
    /// Invites people to an organization by email.
    ///
    /// Calls `createOrganizationInvitations` (`POST /organizations/{org_id}/invitations`).
    pub fn create(
        &self,
        org_id: &str,
        arguments: &CreateOrganizationInvitations,
    ) -> Result<Vec<Invitation>> {
        self.0.call(&CREATE_ORGANIZATION_INVITATIONS, &[org_id], arguments)
    }

    /// Lists the invitations to an organization.
    ///
    /// Calls `getOrganizationInvitations` (`GET /organizations/{org_id}/invitations`).
    pub fn list(&self, org_id: &str) -> List<OrganizationInvitationsResponse> {
        self.0.list(&GET_ORGANIZATION_INVITATIONS, &[org_id], &())
    }
}

operations! {
    CREATE_ORGANIZATION_INVITATIONS { id: "createOrganizationInvitations",
        name: "organization_invitations.create", method: Method::Post,
        path: "/organizations/{org_id}/invitations", body: BodyKind::Required,
        required: &["invitations"], unwrap: Some("invitations") }
    GET_ORGANIZATION_INVITATIONS { id: "getOrganizationInvitations",
        name: "organization_invitations.list", path: "/organizations/{org_id}/invitations",
        retry: RetryClass::Safe }
}

/// Arguments of `organization_invitations.create`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CreateOrganizationInvitations {
    /// Invitations to send.
    pub invitations: Vec<OrganizationInviteCreateRequest>,
}

/// An invitation to join an organization.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Invitation {
    /// Id of the invitation.
    pub id: String,
    /// Email address of the person invited, at most 256 characters.
    pub email: String,
    /// Id of the organization.
    pub org_id: String,
    /// Id of the user who sent the invitation.
    pub invited_by: String,
    /// Time the invitation was sent.
    pub invited_at: Timestamp,
    /// Role the person will have in the organization.
    pub role: MemberRole,
}

/// The answer with invitations to an organization.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OrganizationInvitationsResponse {
    /// Invitations to the organization.
    pub invitations: Vec<Invitation>,
}

/// An invitation to send.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OrganizationInviteCreateRequest {
    /// Email address of the person invited, at most 256 characters.
    pub email: String,
    /// Role the person will have in the organization.
    pub role: MemberRole,
}

records! {
    CreateOrganizationInvitations: invitations;
    Invitation: id, email, org_id, invited_by, invited_at, role;
    OrganizationInvitationsResponse: invitations;
    OrganizationInviteCreateRequest: email, role;
}

page! { OrganizationInvitationsResponse: Invitation in invitations }
