// Written by cargo xtask generate from api/. Do not edit.
//! What `organization_invitations` takes and gives.

use crate::values::*;

/// Arguments of `organization_invitations.create`.
#[uniffi::remote(Record)]
pub struct CreateOrganizationInvitations {
    /// Invitations to send.
    pub invitations: Vec<OrganizationInviteCreateRequest>,
}

/// An invitation to join an organization.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
pub struct OrganizationInvitationsResponse {
    /// Invitations to the organization.
    pub invitations: Vec<Invitation>,
}

/// An invitation to send.
#[uniffi::remote(Record)]
pub struct OrganizationInviteCreateRequest {
    /// Email address of the person invited, at most 256 characters.
    pub email: String,
    /// Role the person will have in the organization.
    pub role: MemberRole,
}
