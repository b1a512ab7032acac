// Written by cargo xtask generate from api/organizations.yaml. Do not edit.

package neonapi.groups

import java.util.concurrent.CompletableFuture
import neonapi.CallOptions
import neonapi.Calls
import neonapi.Group
import neonapi.models.*

/** Organizations and their spending limits. */
public class Organizations internal constructor(calls: Calls) : Group(calls) {
    /**
     * Removes the spending limit of an organization.
     *
     * Calls `deleteOrganizationSpendingLimit` (`DELETE /organizations/{org_id}/billing/spending_limit`). Beta.
     */
    public suspend fun deleteSpendingLimit(orgId: String, options: CallOptions = CallOptions()): Unit =
        calls.make(options) { client, call -> client.organizationsDeleteSpendingLimit(orgId, call) }

    /**
     * Fetches one organization.
     *
     * Calls `getOrganization` (`GET /organizations/{org_id}`).
     */
    public suspend fun get(orgId: String, options: CallOptions = CallOptions()): Organization =
        calls.make(options) { client, call -> client.organizationsGet(orgId, call) }

    /**
     * Fetches the spending limit of an organization.
     *
     * Calls `getOrganizationSpendingLimit` (`GET /organizations/{org_id}/billing/spending_limit`). Beta.
     *
     * `null` when there is none.
     */
    public suspend fun getSpendingLimit(orgId: String, options: CallOptions = CallOptions()): Long? =
        calls.make(options) { client, call -> client.organizationsGetSpendingLimit(orgId, call) }

    /**
     * Sets the spending limit of an organization.
     *
     * To have no limit at all use `organizations.delete_spending_limit`; 0 is not accepted.
     *
     * Calls `setOrganizationSpendingLimit` (`PUT /organizations/{org_id}/billing/spending_limit`). Beta.
     *
     * `null` when there is none.
     */
    public suspend fun setSpendingLimit(
        orgId: String, arguments: SetOrganizationSpendingLimit, options: CallOptions = CallOptions(),
    ): Long? =
        calls.make(options) { client, call -> client.organizationsSetSpendingLimit(orgId, arguments, call) }
}

/** [Organizations] with futures, for Java; what each function does is said there. */
public class OrganizationsFutures internal constructor(private val group: Organizations) {
    @JvmOverloads
    public fun deleteSpendingLimit(orgId: String, options: CallOptions = CallOptions()): CompletableFuture<Unit> =
        group.calls.future { group.deleteSpendingLimit(orgId, options) }

    @JvmOverloads
    public fun get(orgId: String, options: CallOptions = CallOptions()): CompletableFuture<Organization> =
        group.calls.future { group.get(orgId, options) }

    @JvmOverloads
    public fun getSpendingLimit(orgId: String, options: CallOptions = CallOptions()): CompletableFuture<Long?> =
        group.calls.future { group.getSpendingLimit(orgId, options) }

    @JvmOverloads
    public fun setSpendingLimit(
        orgId: String, arguments: SetOrganizationSpendingLimit, options: CallOptions = CallOptions(),
    ): CompletableFuture<Long?> =
        group.calls.future { group.setSpendingLimit(orgId, arguments, options) }
}
