// Written by cargo xtask generate from api/api_keys.yaml. Do not edit.

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.ApiKeys
import neonapi.models.*

/** [ApiKeys] with futures; what each function does is said there. */
public class ApiKeysFutures internal constructor(private val group: ApiKeys) {
    @JvmOverloads public fun create(
        arguments: CreateApiKey, options: CallOptions = CallOptions(),
    ): CompletableFuture<ApiKeyCreateResponse> = group.calls.future { group.create(arguments, options) }

    @JvmOverloads public fun list(
        options: CallOptions = CallOptions(),
    ): CompletableFuture<List<ApiKeysListResponseItem>> = group.calls.future { group.list(options).all() }

    @JvmOverloads public fun revoke(
        keyId: Long, options: CallOptions = CallOptions(),
    ): CompletableFuture<ApiKeyRevokeResponse> = group.calls.future { group.revoke(keyId, options) }
}
