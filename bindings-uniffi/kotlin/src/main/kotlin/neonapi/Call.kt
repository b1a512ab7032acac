package neonapi

import java.util.concurrent.CancellationException
import kotlin.time.Duration
import neonapi.models.InternalException
import neonapi.models.NativeCall
import neonapi.models.NativeException
import neonapi.models.NativeProgress
import neonapi.models.NativeResponse
import neonapi.models.Operation

/** Keeps the last response of the calls of a client. */
internal class Recorder {
    @Volatile
    var last: NativeResponse? = null
}

/** Options of a call that is as the client says. */
private val PLAIN = CallOptions()

/** One call, or the walk of one list, whose pages have that [limit] of time each. */
internal class Call(private val options: CallOptions, withResponse: Boolean, val limit: Duration?) : AutoCloseable {
    // Times that are not possible are refused here.
    private val settings = options.toNative(withResponse)

    /** Absent until the call begins. */
    private var begun: NativeCall? = null
    private var isClosed = false

    /** What a function of the caller threw. */
    @Volatile
    private var thrown: Throwable? = null

    @Volatile
    var isCancelled: Boolean = false
        private set

    val native: NativeCall get() = begin(Duration.ZERO)

    /** Begins the call, unless it has begun: of its time, [passed] went by in line. */
    @Synchronized
    fun begin(passed: Duration): NativeCall {
        begun?.let { return it }
        check(!isClosed) { "the call was left before it began" }
        val passedMs = passed.inWholeMilliseconds.toULong()
        val native = when {
            options == PLAIN && !settings.withResponse && passedMs == 0uL -> NativeCall.plain()
            else -> NativeCall(settings.copy(passedMs = passedMs), options.onProgress?.let { Progress(it) })
        }
        if (isCancelled) native.cancel()
        begun = native
        return native
    }

    @Synchronized
    fun cancel() {
        isCancelled = true
        // It has ended already where the native call is gone.
        runCatching { begun?.cancel() }
    }

    @Synchronized
    override fun close() {
        isClosed = true
        begun?.close()
    }

    /** Calls a function of the caller; what it throws comes out of the call, and ends it at once if [endsCall]. */
    fun <T> calling(otherwise: T, endsCall: Boolean = true, function: () -> T): T {
        if (isCancelled) return otherwise
        return try {
            function()
        } catch (error: Throwable) {
            fails(error)
            if (endsCall) cancel()
            otherwise
        }
    }

    /** Has the call fail with what a function of the caller threw. */
    fun fails(error: Throwable) {
        // It would end the caller's coroutine as if that had been cancelled.
        thrown = if (error is CancellationException) IllegalStateException("a callback was cancelled", error) else error
    }

    /**
     * What the native library gives or throws, as this package does. What a function of the caller threw comes first;
     * the error of the call, which may have an answer, is kept beside it, and [lost] gets its value.
     */
    fun <T> outcome(lost: (T) -> Unit, block: () -> T): Result<T> {
        val result = runCatching { translated(block) }
        val thrown = thrown ?: return result
        result.fold(lost) { thrown.suppress(it) }
        return Result.failure(thrown)
    }

    private inner class Progress(private val onProgress: OnProgress) : NativeProgress {
        override fun progressed(operations: List<Operation>) = calling(Unit) { onProgress.progressed(operations) }
    }
}

/** Turns what the native library throws into what this package throws. */
internal fun <T> translated(block: () -> T): T =
    try {
        block()
    } catch (error: NativeException.Failed) {
        throw exceptionOf(error.failure, null)
    } catch (error: NeonApiException) {
        throw error
    } catch (_: InternalException) {
        // Its text is that of a panic, and nobody knows what it quotes.
        throw internal("a panic was caught at the border of the library")
    } catch (error: Exception) {
        // A bug of the border, whose text may quote values as well.
        throw internal("the border failed with ${error.javaClass.name}")
    }
