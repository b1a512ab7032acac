// Written by cargo xtask generate from api/organization_invitations.yaml. Do not edit.

package neonapi.groups

import neonapi.*
import neonapi.models.*

/** Invitations to join an organization. */
public class OrganizationInvitations internal constructor(calls: Calls) : Group(calls) {
    /**
     * Invites people to an organization by email.
     *
     * Calls `createOrganizationInvitations` (`POST /organizations/{org_id}/invitations`).
     */
    public suspend fun create(
        orgId: String, arguments: CreateOrganizationInvitations, options: CallOptions = CallOptions(),
    ): List<Invitation> =
        calls.make(options) { client, call -> client.organizationInvitationsCreate(orgId, arguments, call) }

    /**
     * Lists the invitations to an organization.
     *
     * Calls `getOrganizationInvitations` (`GET /organizations/{org_id}/invitations`).
     */
    public fun list(
        orgId: String, options: CallOptions = CallOptions(),
    ): ListFlow<Invitation, OrganizationInvitationsResponse> =
        calls.list(
            options, { client, call -> client.organizationInvitationsList(orgId, call) },
            { (it as AnyPage.OrganizationInvitationsList).value }, { it.invitations },
        )
}
