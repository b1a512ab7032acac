// Written by cargo xtask generate from api/organizations.yaml. Do not edit.

package neonapi.groups

import neonapi.*
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
     * Calls `getOrganizationSpendingLimit` (`GET /organizations/{org_id}/billing/spending_limit`). Beta. `null` when
     * there is none.
     */
    public suspend fun getSpendingLimit(orgId: String, options: CallOptions = CallOptions()): Long? =
        calls.make(options) { client, call -> client.organizationsGetSpendingLimit(orgId, call) }

    /**
     * Sets the spending limit of an organization.
     *
     * To have no limit at all use `organizations.deleteSpendingLimit`; 0 is not accepted. Calls
     * `setOrganizationSpendingLimit` (`PUT /organizations/{org_id}/billing/spending_limit`). Beta. `null` when there is
     * none.
     */
    public suspend fun setSpendingLimit(
        orgId: String, arguments: SetOrganizationSpendingLimit, options: CallOptions = CallOptions(),
    ): Long? = calls.make(options) { client, call -> client.organizationsSetSpendingLimit(orgId, arguments, call) }
}
