// Written by cargo xtask generate from api/organization_api_keys.yaml. Do not edit.

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.OrganizationApiKeys
import neonapi.models.*

/** [OrganizationApiKeys] with futures; what each function does is said there. */
public class OrganizationApiKeysFutures internal constructor(private val group: OrganizationApiKeys) {
    @JvmOverloads public fun create(
        orgId: String, arguments: CreateOrganizationApiKey, options: CallOptions = CallOptions(),
    ): CompletableFuture<OrgApiKeyCreateResponse> = group.calls.future { group.create(orgId, arguments, options) }

    @JvmOverloads public fun list(
        orgId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<OrgApiKeysListResponseItem>> = group.calls.future { group.list(orgId, options).all() }

    @JvmOverloads public fun revoke(
        orgId: String, keyId: Long, options: CallOptions = CallOptions(),
    ): CompletableFuture<OrgApiKeyRevokeResponse> = group.calls.future { group.revoke(orgId, keyId, options) }
}
