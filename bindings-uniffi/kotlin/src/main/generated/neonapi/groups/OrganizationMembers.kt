// Written by cargo xtask generate from api/organization_members.yaml. Do not edit.

package neonapi.groups

import neonapi.*
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
