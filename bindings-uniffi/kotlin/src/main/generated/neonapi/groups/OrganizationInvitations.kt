// Written by cargo xtask generate from api/organization_invitations.yaml. Do not edit.

package neonapi.groups

import java.util.concurrent.CompletableFuture
import kotlinx.coroutines.flow.toList
import neonapi.CallOptions
import neonapi.Calls
import neonapi.Group
import neonapi.ListFlow
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

/** [OrganizationInvitations] with futures, for Java; what each function does is said there. */
public class OrganizationInvitationsFutures internal constructor(private val group: OrganizationInvitations) {
    @JvmOverloads
    public fun create(
        orgId: String, arguments: CreateOrganizationInvitations, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<Invitation>> =
        group.calls.future { group.create(orgId, arguments, options) }

    @JvmOverloads
    public fun list(orgId: String, options: CallOptions = CallOptions()): CompletableFuture<List<Invitation>> =
        group.calls.future { group.list(orgId, options).toList() }
}
