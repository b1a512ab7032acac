package neonapi.futures

import java.util.concurrent.CompletableFuture
import java.util.function.Function
import kotlinx.coroutines.future.await
import neonapi.CallOptions
import neonapi.Client
import neonapi.JsonValue
import neonapi.Response
import neonapi.models.Method
import neonapi.models.QueryParameter
import neonapi.models.RequestBody

/**
 * The calls of a [Client] with `CompletableFuture`, for Java.
 *
 * A future that fails has a [neonapi.NeonApiException] as its cause; cancelling one ends its call. Lists come whole.
 */
public class ClientFutures internal constructor(client: Client) : FuturesGroups(client) {
    /** See [Client.withResponse]. */
    public fun <T> withResponse(block: Function<ClientFutures, CompletableFuture<T>>): CompletableFuture<Response<T>> =
        client.calls.future { client.withResponse { block.apply(it.futures).await() } }

    /** See [Client.request]. */
    @JvmOverloads
    public fun request(
        method: Method,
        path: String,
        query: List<QueryParameter> = emptyList(),
        body: RequestBody = RequestBody.None,
        options: CallOptions = CallOptions(),
    ): CompletableFuture<Response<JsonValue>> =
        client.calls.future { client.request(method, path, query, body, options) }
}
