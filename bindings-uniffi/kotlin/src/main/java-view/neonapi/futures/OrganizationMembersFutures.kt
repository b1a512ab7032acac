// Written by cargo xtask generate from api/organization_members.yaml. Do not edit.

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.OrganizationMembers
import neonapi.models.*

/** [OrganizationMembers] with futures; what each function does is said there. */
public class OrganizationMembersFutures internal constructor(private val group: OrganizationMembers) {
    @JvmOverloads public fun get(
        orgId: String, memberId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<Member> = group.calls.future { group.get(orgId, memberId, options) }

    @JvmOverloads public fun list(
        orgId: String, arguments: ListOrganizationMembers = ListOrganizationMembers(),
        options: CallOptions = CallOptions(),
    ): CompletableFuture<List<MemberWithUser>> = group.calls.future { group.list(orgId, arguments, options).all() }

    @JvmOverloads public fun remove(
        orgId: String, memberId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<Unit> = group.calls.future { group.remove(orgId, memberId, options) }

    @JvmOverloads public fun update(
        orgId: String, memberId: String, arguments: UpdateOrganizationMember, options: CallOptions = CallOptions(),
    ): CompletableFuture<Member> = group.calls.future { group.update(orgId, memberId, arguments, options) }
}
