package neonapi

import java.util.concurrent.CompletableFuture
import kotlin.coroutines.resumeWithException
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.asExecutor
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.future.future
import kotlinx.coroutines.suspendCancellableCoroutine
import neonapi.models.AnyPage
import neonapi.models.NativeCall
import neonapi.models.NativeClient
import neonapi.models.NativeList

/** How the calls of a client are made: on which threads, with what options, and who sees the responses. */
internal class Calls(
    val native: NativeClient,
    private val dispatcher: CoroutineDispatcher,
    private val options: CallOptions = CallOptions(),
    private val recorder: Recorder? = null,
) {
    private val executor = dispatcher.asExecutor()

    fun with(options: CallOptions): Calls = Calls(native, dispatcher, options.over(this.options), recorder)

    fun with(recorder: Recorder): Calls = Calls(native, dispatcher, options, recorder)

    /** Makes a call that is one call of the native library. */
    suspend fun <T> make(options: CallOptions, block: (NativeClient, NativeCall) -> T): T =
        makeCall(options) { call -> block(native, call.native) }

    /** The same for what needs more of the call; [lost] gets what comes when nobody waits for it any more. */
    suspend fun <T> makeCall(options: CallOptions, lost: (T) -> Unit = {}, block: (Call) -> T): T =
        Call(options.over(this.options), recorder != null).use { call ->
            val value = run(call, lost) { block(call) }
            recorder?.let { it.last = call.native.response() ?: it.last }
            value
        }

    /** A list, which sends nothing until it is collected. */
    fun <Item, Page> list(
        options: CallOptions,
        begin: (NativeClient, NativeCall) -> NativeList,
        pageOf: (AnyPage) -> Page,
        itemsOf: (Page) -> List<Item>,
    ): ListFlow<Item, Page> {
        val pages = flow {
            Call(options.over(this@Calls.options), withResponse = false).use { call ->
                call.translated { begin(native, call.native) }.use { list ->
                    while (true) {
                        val page = run(call) { list.nextPage() } ?: break
                        emit(pageOf(page))
                    }
                }
            }
        }
        return ListFlow(pages, itemsOf)
    }

    fun <T> future(block: suspend () -> T): CompletableFuture<T> = CoroutineScope(dispatcher).future { block() }

    /** Runs on a thread of the dispatcher what nobody waits for. */
    fun runAside(block: () -> Unit) = executor.execute(block)

    /**
     * Runs what blocks on a thread of the dispatcher, and does not wait for that thread when it is cancelled: the
     * call ends by itself within 200 ms, but where all threads are busy it has none that could say so.
     */
    private suspend fun <T> run(call: Call, lost: (T) -> Unit = {}, block: () -> T): T =
        suspendCancellableCoroutine { continuation ->
            continuation.invokeOnCancellation { call.cancel() }
            executor.execute {
                if (!continuation.isActive) return@execute
                runCatching { call.translated(block) }.fold(
                    { value -> continuation.resume(value) { _, unused, _ -> runAside { lost(unused) } } },
                    continuation::resumeWithException,
                )
            }
        }
}
