package neonapi

import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers
import neonapi.futures.ClientFutures
import neonapi.models.Method
import neonapi.models.NativeClient
import neonapi.models.QueryParameter
import neonapi.models.RequestBody

/** How many calls a client makes at once unless it has a dispatcher of its own; further ones queue. */
private const val THREADS = 64

/**
 * A client of the Neon API.
 *
 * Safe to share between coroutines and threads; make one and keep it. Every call that fails throws a
 * [NeonApiException]. Cancelling a coroutine ends its call, also in the middle of a request: whether a change was
 * made then is unknown.
 */
public class Client private constructor(calls: Calls, private val log: NativeLogHook?) :
    ClientGroups(calls), AutoCloseable {
    /**
     * Makes a client. The first one loads the native library, which is in the jar.
     *
     * @param log gets every event of the engine.
     * @param dispatcher where the calls block; by default up to 64 threads of [Dispatchers.IO].
     * @throws NeonApiException.Configuration when a setting is not usable; nothing is sent.
     */
    @JvmOverloads
    public constructor(
        settings: ClientSettings,
        log: LogHook? = null,
        dispatcher: CoroutineDispatcher = Dispatchers.IO.limitedParallelism(THREADS),
    ) : this(log?.let(::NativeLogHook), dispatcher, settings, { NativeClient(settings.toNative(), it) })

    private constructor(
        log: NativeLogHook?,
        dispatcher: CoroutineDispatcher,
        settings: ClientSettings,
        connect: (NativeLogHook?) -> NativeClient,
    ) : this(Calls(loaded { connect(log) }, dispatcher, settings.limit), log)

    /** Makes a client with a key, and the defaults for all else. */
    public constructor(apiKey: String) : this(ClientSettings(Secret(apiKey)))

    /** The same calls with `CompletableFuture`, for Java. */
    public val futures: ClientFutures get() = ClientFutures(this)

    /** How many requests run on although their calls were cancelled. */
    public val requestsLeftBehind: Long get() = calls.native.requestsLeftBehind().toLong()

    /**
     * The same client, with these options for every call that does not say otherwise.
     *
     * It is no client of its own: closing it closes this one.
     */
    public fun withOptions(options: CallOptions): Client = Client(calls.with(options), log)

    /**
     * Gives status, headers and raw body of a call beside its value.
     *
     * @param block makes one call with the client that it gets; of several, the last response counts. Lists have none.
     */
    public suspend fun <T> withResponse(block: suspend (Client) -> T): Response<T> {
        val recorder = Recorder()
        val value = block(Client(calls.with(recorder), log))
        val response = recorder.last ?: throw invalidArgument("no call with a response was made")
        return Response(value, ResponseDetails(response))
    }

    /**
     * Makes a request to an operation that this version does not know. It never waits for operations.
     *
     * @param path below the base URL, such as `/projects`.
     * @return the JSON of the answer, the JSON `null` when its body is not JSON.
     */
    public suspend fun request(
        method: Method,
        path: String,
        query: List<QueryParameter> = emptyList(),
        body: RequestBody = RequestBody.None,
        options: CallOptions = CallOptions(),
    ): Response<JsonValue> {
        val answer = calls.make(options) { client, call -> client.request(method, path, query, body, call) }
        return Response(answer.value, ResponseDetails(answer.response))
    }

    /** Ends the client: calls under way stop at their next step, new ones are refused. */
    override fun close() {
        calls.native.end()
        log?.release()
    }

    public companion object {
        /**
         * Makes a client with the key of the environment variable `NEON_API_KEY`, and the base URL of
         * `NEON_API_BASE_URL` where there is one; settings given here come before those.
         *
         * @throws NeonApiException.Configuration when there is no key, or a setting is not usable.
         */
        @JvmStatic
        @JvmOverloads
        public fun fromEnvironment(
            settings: ClientSettings = ClientSettings(),
            log: LogHook? = null,
            dispatcher: CoroutineDispatcher = Dispatchers.IO.limitedParallelism(THREADS),
        ): Client =
            Client(log?.let(::NativeLogHook), dispatcher, settings) {
                NativeClient.fromEnvironment(settings.toNative(), it)
            }

        /** What needs the native library for the first time. */
        private fun <T> loaded(connect: () -> T): T =
            try {
                translated(connect)
            } catch (error: LinkageError) {
                val platform = "${System.getProperty("os.name")} on ${System.getProperty("os.arch")}"
                val more = "the README of the package says how one is added to the jar"
                throw configuration("the native library for $platform could not be loaded; $more", error)
            }
    }
}
