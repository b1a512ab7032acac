// Written by cargo xtask generate from api/api_keys.yaml. Do not edit.

package neonapi.groups

import neonapi.*
import neonapi.models.*

/** Personal API keys. */
public class ApiKeys internal constructor(calls: Calls) : Group(calls) {
    /**
     * Creates a personal API key.
     *
     * The key is shown only in this answer, so store it at once. It does not expire. Names are unique per account, so a
     * fixed name fails when a key of that name exists. Calls `createApiKey` (`POST /api_keys`).
     */
    public suspend fun create(arguments: CreateApiKey, options: CallOptions = CallOptions()): ApiKeyCreateResponse =
        calls.make(options) { client, call -> client.apiKeysCreate(arguments, call) }

    /**
     * Lists the personal API keys of the user, without their secrets.
     *
     * Calls `listApiKeys` (`GET /api_keys`).
     */
    public fun list(
        options: CallOptions = CallOptions(),
    ): ListFlow<ApiKeysListResponseItem, List<ApiKeysListResponseItem>> =
        calls.list(options, { client, call -> client.apiKeysList(call) }, { (it as AnyPage.ApiKeysList).value }, { it })

    /**
     * Revokes a personal API key at once.
     *
     * This cannot be undone; calls that use the key fail with 401 from then on. Calls `revokeApiKey` (`DELETE
     * /api_keys/{key_id}`).
     */
    public suspend fun revoke(keyId: Long, options: CallOptions = CallOptions()): ApiKeyRevokeResponse =
        calls.make(options) { client, call -> client.apiKeysRevoke(keyId, call) }
}
