// Written by cargo xtask generate from api/organization_api_keys.yaml. Do not edit.

package neonapi.groups

import neonapi.*
import neonapi.models.*

/** API keys of an organization, whole or for one project. */
public class OrganizationApiKeys internal constructor(calls: Calls) : Group(calls) {
    /**
     * Creates an API key of an organization, for all its projects or for one.
     *
     * The key is shown only in this answer and never expires. With `projectId` it is limited to that project; check
     * `projectId` of the answer. Only admins of the organization can create such keys. Neon allows 10 calls per
     * second. Calls `createOrgApiKey` (`POST /organizations/{org_id}/api_keys`).
     */
    public suspend fun create(
        orgId: String, arguments: CreateOrganizationApiKey, options: CallOptions = CallOptions(),
    ): OrgApiKeyCreateResponse =
        calls.make(options) { client, call -> client.organizationApiKeysCreate(orgId, arguments, call) }

    /**
     * Lists the API keys of an organization, without the keys themselves.
     *
     * Calls `listOrgApiKeys` (`GET /organizations/{org_id}/api_keys`).
     */
    public fun list(
        orgId: String, options: CallOptions = CallOptions(),
    ): ListFlow<OrgApiKeysListResponseItem, List<OrgApiKeysListResponseItem>> =
        calls.list(
            options, { client, call -> client.organizationApiKeysList(orgId, call) },
            { (it as AnyPage.OrganizationApiKeysList).value }, { it },
        )

    /**
     * Revokes an API key of an organization.
     *
     * The key stops working at once. Calls `revokeOrgApiKey` (`DELETE /organizations/{org_id}/api_keys/{key_id}`).
     */
    public suspend fun revoke(
        orgId: String, keyId: Long, options: CallOptions = CallOptions(),
    ): OrgApiKeyRevokeResponse =
        calls.make(options) { client, call -> client.organizationApiKeysRevoke(orgId, keyId, call) }
}
