// Written by cargo xtask generate from api/things.yaml. Do not edit.

@file:Suppress("DEPRECATION")

package neonapi.groups

import neonapi.*
import neonapi.models.*

/** Things of all shapes. */
public class Things internal constructor(calls: Calls) : Group(calls) {
    /**
     * Creates a thing.
     *
     * Calls `createThing` (`POST /things`). Private beta. Waits for its operations as the client or `options` say; a
     * wait that fails throws with the `answer`.
     */
    public suspend fun create(arguments: CreateThing, options: CallOptions = CallOptions()): ThingOperations =
        calls.make(options) { client, call -> client.thingsCreate(arguments, call) }

    /**
     * Deletes a thing.
     *
     * Calls `deleteThing` (`DELETE /things/{thing_id}`). `null` when it was gone already. Waits for its operations as
     * the client or `options` say; a wait that fails throws with the `answer`.
     */
    public suspend fun delete(thingId: String, options: CallOptions = CallOptions()): ThingOperations? =
        calls.make(options) { client, call -> client.thingsDelete(thingId, call) }

    /**
     * Uploads a file.
     *
     * Calls `deployFile` (`POST /files/{file_key}`).
     */
    public suspend fun deployFile(
        fileKey: String, arguments: DeployFile = DeployFile(), options: CallOptions = CallOptions(),
    ): Thing = calls.make(options) { client, call -> client.thingsDeployFile(fileKey, arguments, call) }

    /**
     * Finishes a thing.
     *
     * Calls `finishThing` (`POST /things/{thing_id}/finish`). Deprecated: its end was announced for 2030-01-01. Waits
     * for its operations as the client or `options` say; a wait that fails throws with the `answer`.
     */
    @Deprecated("its end was announced for 2030-01-01")
    public suspend fun finish(thingId: String, options: CallOptions = CallOptions()): List<Operation> =
        calls.make(options) { client, call -> client.thingsFinish(thingId, call) }

    /**
     * Reads a thing.
     *
     * Calls `getThing` (`GET /things/{thing_id}`).
     */
    public suspend fun get(thingId: String, options: CallOptions = CallOptions()): Thing =
        calls.make(options) { client, call -> client.thingsGet(thingId, call) }

    /**
     * Downloads a file.
     *
     * Calls `getFile` (`GET /files/{file_key}`). Alpha.
     */
    public suspend fun getFile(fileKey: String, options: CallOptions = CallOptions()): ByteArray =
        calls.make(options) { client, call -> client.thingsGetFile(fileKey, call) }

    /**
     * Lists things.
     *
     * In no order that anyone could rely on. The list can be long, so it comes in pages, and this sentence is long as
     * well. Calls `listThings` (`GET /things`).
     */
    public fun list(arguments: ListThings, options: CallOptions = CallOptions()): ListFlow<Thing, ListThingsResponse> =
        calls.list(
            options, { client, call -> client.thingsList(arguments, call) }, { (it as AnyPage.ThingsList).value },
            { it.things },
        )

    /**
     * Lists keys.
     *
     * Calls `listKeys` (`GET /keys`).
     */
    public fun listKeys(options: CallOptions = CallOptions()): ListFlow<ThingKey, List<ThingKey>> =
        calls.list(
            options, { client, call -> client.thingsListKeys(call) }, { (it as AnyPage.ThingsListKeys).value }, { it },
        )

    /**
     * Lists the parts of a thing.
     *
     * Calls `listParts` (`GET /things/{thing_id}/parts`).
     */
    public fun listParts(thingId: String, options: CallOptions = CallOptions()): ListFlow<String, ListPartsResponse> =
        calls.list(
            options, { client, call -> client.thingsListParts(thingId, call) },
            { (it as AnyPage.ThingsListParts).value }, { it.parts },
        )

    /**
     * Reads what a provider calls itself.
     *
     * Calls `getProvider` (`GET /providers/{provider}`). `null` when there is none.
     */
    public suspend fun providerName(provider: Provider, options: CallOptions = CallOptions()): String? =
        calls.make(options) { client, call -> client.thingsProviderName(provider, call) }

    /**
     * Revokes a key.
     *
     * Calls `revokeKey` (`DELETE /keys/{number}`).
     */
    public suspend fun revokeKey(number: Long, options: CallOptions = CallOptions()): Unit =
        calls.make(options) { client, call -> client.thingsRevokeKey(number, call) }

    /**
     * Changes a thing.
     *
     * Calls `updateThing` (`PATCH /things/{thing_id}`).
     */
    public suspend fun update(thingId: String, arguments: UpdateThing, options: CallOptions = CallOptions()): Unit =
        calls.make(options) { client, call -> client.thingsUpdate(thingId, arguments, call) }
}
