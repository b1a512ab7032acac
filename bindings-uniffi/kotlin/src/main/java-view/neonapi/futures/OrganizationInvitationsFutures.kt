// Written by cargo xtask generate from api/organization_invitations.yaml. Do not edit.

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.OrganizationInvitations
import neonapi.models.*

/** [OrganizationInvitations] with futures; what each function does is said there. */
public class OrganizationInvitationsFutures internal constructor(private val group: OrganizationInvitations) {
    @JvmOverloads public fun create(
        orgId: String, arguments: CreateOrganizationInvitations, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<Invitation>> = group.calls.future { group.create(orgId, arguments, options) }

    @JvmOverloads public fun list(
        orgId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<Invitation>> = group.calls.future { group.list(orgId, options).all() }
}
