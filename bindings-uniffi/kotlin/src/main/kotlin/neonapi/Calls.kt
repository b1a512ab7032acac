package neonapi

import java.util.concurrent.CancellationException
import java.util.concurrent.CompletableFuture
import java.util.concurrent.atomic.AtomicBoolean
import kotlin.coroutines.EmptyCoroutineContext
import kotlin.time.Duration
import kotlin.time.TimeSource
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.delay
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.future.future
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext
import neonapi.models.AnyPage
import neonapi.models.NativeCall
import neonapi.models.NativeClient
import neonapi.models.NativeList

/** How the calls of a client are made: on which threads, with what options, and who sees the responses. */
internal class Calls(
    val native: NativeClient,
    private val dispatcher: CoroutineDispatcher,
    /** The time of a call whose options say nothing of it. */
    private val limit: Duration?,
    private val options: CallOptions = CallOptions(),
    private val recorder: Recorder? = null,
    private val clock: TimeSource = TimeSource.Monotonic,
) {
    fun with(options: CallOptions): Calls = Calls(native, dispatcher, limit, options(options), recorder, clock)

    fun with(recorder: Recorder): Calls = Calls(native, dispatcher, limit, options, recorder, clock)

    /** What a call is made with: its own options, and the client's for the others. */
    fun options(options: CallOptions): CallOptions = options.over(this.options)

    /** Makes a call that is one call of the native library. */
    suspend fun <T> make(options: CallOptions, block: (NativeClient, NativeCall) -> T): T =
        makeCall(options) { call -> block(native, call.native) }

    /** The same for what needs more of the call. */
    suspend fun <T> makeCall(options: CallOptions, block: (Call) -> T): T =
        callOf(options).use { call -> run(call) { recorded(call, block) } }

    /**
     * The same for a call that may not be left alone: when it is cancelled, it is waited for until it has ended by
     * itself and cleaned up. [lost] gets what it gives nevertheless.
     */
    suspend fun <T> makeToTheEnd(
        options: CallOptions,
        lost: (T) -> Unit = {},
        on: CoroutineDispatcher = dispatcher,
        block: (Call) -> T,
    ): T =
        callOf(options).use { call -> run(call, on, lost) { recorded(call, block) } }

    private fun callOf(options: CallOptions, withResponse: Boolean = recorder != null): Call {
        val all = options(options)
        return Call(all, withResponse, all.callTimeout ?: limit)
    }

    /** On the thread of the call, since a body may be large. */
    private fun <T> recorded(call: Call, block: (Call) -> T): T {
        val value = block(call)
        recorder?.let { it.last = call.native.response() ?: it.last }
        return value
    }

    /** A list, which sends nothing until it is collected. */
    fun <Item, Page> list(
        options: CallOptions,
        begin: (NativeClient, NativeCall) -> NativeList,
        pageOf: (AnyPage) -> Page,
        itemsOf: (Page) -> List<Item>,
    ): ListFlow<Item, Page> {
        val pages = flow {
            callOf(options, withResponse = false).use { call ->
                call.outcome({}) { begin(native, call.native) }.getOrThrow().use { list ->
                    while (true) {
                        val page = run(call) { list.nextPage() } ?: break
                        emit(ListPage(pageOf(page), list.cursor()))
                    }
                }
            }
        }
        return ListFlow(pages, itemsOf)
    }

    /** A future of Java. It needs no thread of the dispatcher, or it would queue behind the calls. */
    fun <T> future(block: suspend () -> T): CompletableFuture<T> =
        CoroutineScope(Dispatchers.Default).future { block() }

    /**
     * Runs what blocks on a thread of the dispatcher, which has to be free before the time of the call is over. When
     * it is cancelled, the native call ends within 200 ms. Without [lost] it is not waited for: where all threads are
     * busy, it has none that could say so.
     */
    private suspend fun <T> run(
        call: Call,
        on: CoroutineDispatcher = dispatcher,
        lost: ((T) -> Unit)? = null,
        block: () -> T,
    ): T {
        // What is cancelled already sends nothing, also where there is a free thread.
        currentCoroutineContext().ensureActive()
        val outcome = CompletableDeferred<Result<T>>()
        // Whoever is first: the thread that begins, or the cancellation or the time that keep it from it.
        val begun = AtomicBoolean()
        val came = clock.markNow()
        on.execute {
            if (begun.compareAndSet(false, true)) {
                outcome.complete(
                    call.outcome(lost ?: {}) {
                        call.begin(came.elapsedNow())
                        block()
                    },
                )
            }
        }
        // No time at all is refused by the core.
        val timer = call.limit?.takeIf { it > Duration.ZERO && !begun.get() }?.let { limit ->
            after(limit) { if (begun.compareAndSet(false, true)) outcome.complete(Result.failure(timeout(limit))) }
        }
        val ended = try {
            outcome.await()
        } catch (cancelled: CancellationException) {
            call.cancel()
            if (begun.getAndSet(true) && lost != null) {
                withContext(NonCancellable + Dispatchers.IO) { outcome.await().fold(lost) { cancelled.suppress(it) } }
            }
            throw cancelled
        } finally {
            timer?.cancel()
        }
        return ended.getOrThrow()
    }
}

/** Does something later, by the real time whatever clock the coroutine of the caller has. */
private fun after(time: Duration, block: () -> Unit): Job =
    CoroutineScope(Dispatchers.Default).launch(start = CoroutineStart.UNDISPATCHED) {
        delay(time)
        block()
    }

/** As the dispatcher itself does it: one that refuses has another thread run what it was given. */
private fun CoroutineDispatcher.execute(block: Runnable) {
    if (isDispatchNeeded(EmptyCoroutineContext)) dispatch(EmptyCoroutineContext, block) else block.run()
}

/** Keeps an error that came after another. */
internal fun Throwable.suppress(later: Throwable) {
    if (later !== this) addSuppressed(later)
}
