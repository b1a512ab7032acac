// Written by cargo xtask generate from api/organizations.yaml. Do not edit.

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.Organizations
import neonapi.models.*

/** [Organizations] with futures; what each function does is said there. */
public class OrganizationsFutures internal constructor(private val group: Organizations) {
    @JvmOverloads public fun deleteSpendingLimit(
        orgId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<Unit> = group.calls.future { group.deleteSpendingLimit(orgId, options) }

    @JvmOverloads public fun get(orgId: String, options: CallOptions = CallOptions()): CompletableFuture<Organization> =
        group.calls.future { group.get(orgId, options) }

    @JvmOverloads public fun getSpendingLimit(
        orgId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<Long?> = group.calls.future { group.getSpendingLimit(orgId, options) }

    @JvmOverloads public fun setSpendingLimit(
        orgId: String, arguments: SetOrganizationSpendingLimit, options: CallOptions = CallOptions(),
    ): CompletableFuture<Long?> = group.calls.future { group.setSpendingLimit(orgId, arguments, options) }
}
