// Written by cargo xtask generate from api/things.yaml. Do not edit.

@file:Suppress("DEPRECATION")

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.Things
import neonapi.models.*

/** [Things] with futures; what each function does is said there. */
public class ThingsFutures internal constructor(private val group: Things) {
    @JvmOverloads public fun create(
        arguments: CreateThing, options: CallOptions = CallOptions(),
    ): CompletableFuture<ThingOperations> = group.calls.future { group.create(arguments, options) }

    @JvmOverloads public fun delete(
        thingId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<ThingOperations?> = group.calls.future { group.delete(thingId, options) }

    @JvmOverloads public fun deployFile(
        fileKey: String, arguments: DeployFile = DeployFile(), options: CallOptions = CallOptions(),
    ): CompletableFuture<Thing> = group.calls.future { group.deployFile(fileKey, arguments, options) }

    @Deprecated("its end was announced for 2030-01-01")
    @JvmOverloads public fun finish(
        thingId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<Operation>> = group.calls.future { group.finish(thingId, options) }

    @JvmOverloads public fun get(thingId: String, options: CallOptions = CallOptions()): CompletableFuture<Thing> =
        group.calls.future { group.get(thingId, options) }

    @JvmOverloads public fun getFile(
        fileKey: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<ByteArray> = group.calls.future { group.getFile(fileKey, options) }

    @JvmOverloads public fun list(
        arguments: ListThings, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<Thing>> = group.calls.future { group.list(arguments, options).all() }

    @JvmOverloads public fun listKeys(options: CallOptions = CallOptions()): CompletableFuture<List<ThingKey>> =
        group.calls.future { group.listKeys(options).all() }

    @JvmOverloads public fun listParts(
        thingId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<String>> = group.calls.future { group.listParts(thingId, options).all() }

    @JvmOverloads public fun providerName(
        provider: Provider, options: CallOptions = CallOptions(),
    ): CompletableFuture<String?> = group.calls.future { group.providerName(provider, options) }

    @JvmOverloads public fun revokeKey(number: Long, options: CallOptions = CallOptions()): CompletableFuture<Unit> =
        group.calls.future { group.revokeKey(number, options) }

    @JvmOverloads public fun update(
        thingId: String, arguments: UpdateThing, options: CallOptions = CallOptions(),
    ): CompletableFuture<Unit> = group.calls.future { group.update(thingId, arguments, options) }
}
