// Written by cargo xtask generate from api/organization_members.yaml. Do not edit.

package neonapi.groups

import java.util.concurrent.CompletableFuture
import kotlinx.coroutines.flow.toList
import neonapi.CallOptions
import neonapi.Calls
import neonapi.Group
import neonapi.ListFlow
import neonapi.models.*

/** Members of an organization. */
public class OrganizationMembers internal constructor(calls: Calls) : Group(calls) {
    /**
     * Fetches one member of an organization.
     *
     * Calls `getOrganizationMember` (`GET /organizations/{org_id}/members/{member_id}`).
     */
    public suspend fun get(orgId: String, memberId: String, options: CallOptions = CallOptions()): Member =
        calls.make(options) { client, call -> client.organizationMembersGet(orgId, memberId, call) }

    /**
     * Lists the members of an organization.
     *
     * Calls `getOrganizationMembers` (`GET /organizations/{org_id}/members`).
     */
    public fun list(
        orgId: String, arguments: ListOrganizationMembers = ListOrganizationMembers(),
        options: CallOptions = CallOptions(),
    ): ListFlow<MemberWithUser, GetOrganizationMembersResponse> =
        calls.list(
            options, { client, call -> client.organizationMembersList(orgId, arguments, call) },
            { (it as AnyPage.OrganizationMembersList).value }, { it.members },
        )

    /**
     * Removes a member from an organization.
     *
     * Calls `removeOrganizationMember` (`DELETE /organizations/{org_id}/members/{member_id}`).
     */
    public suspend fun remove(orgId: String, memberId: String, options: CallOptions = CallOptions()): Unit =
        calls.make(options) { client, call -> client.organizationMembersRemove(orgId, memberId, call) }

    /**
     * Changes the role of a member of an organization.
     *
     * Calls `updateOrganizationMember` (`PATCH /organizations/{org_id}/members/{member_id}`).
     */
    public suspend fun update(
        orgId: String, memberId: String, arguments: UpdateOrganizationMember, options: CallOptions = CallOptions(),
    ): Member =
        calls.make(options) { client, call -> client.organizationMembersUpdate(orgId, memberId, arguments, call) }
}

/** [OrganizationMembers] with futures, for Java; what each function does is said there. */
public class OrganizationMembersFutures internal constructor(private val group: OrganizationMembers) {
    @JvmOverloads
    public fun get(orgId: String, memberId: String, options: CallOptions = CallOptions()): CompletableFuture<Member> =
        group.calls.future { group.get(orgId, memberId, options) }

    @JvmOverloads
    public fun list(
        orgId: String, arguments: ListOrganizationMembers = ListOrganizationMembers(),
        options: CallOptions = CallOptions(),
    ): CompletableFuture<List<MemberWithUser>> =
        group.calls.future { group.list(orgId, arguments, options).toList() }

    @JvmOverloads
    public fun remove(orgId: String, memberId: String, options: CallOptions = CallOptions()): CompletableFuture<Unit> =
        group.calls.future { group.remove(orgId, memberId, options) }

    @JvmOverloads
    public fun update(
        orgId: String, memberId: String, arguments: UpdateOrganizationMember, options: CallOptions = CallOptions(),
    ): CompletableFuture<Member> =
        group.calls.future { group.update(orgId, memberId, arguments, options) }
}
