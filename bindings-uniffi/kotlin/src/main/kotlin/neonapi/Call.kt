package neonapi

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

/** One call, or the walk of one list. */
internal class Call(options: CallOptions, withResponse: Boolean) : AutoCloseable {
    /** What a function of the caller threw. */
    @Volatile
    private var thrown: Throwable? = null

    @Volatile
    private var isCancelled = false

    val native: NativeCall =
        if (options == PLAIN && !withResponse) {
            NativeCall.plain()
        } else {
            NativeCall(options.toNative(withResponse), options.onProgress?.let { Progress(it) })
        }

    fun cancel() {
        isCancelled = true
        native.cancel()
    }

    override fun close() = native.close()

    /** Calls a function of the caller; what it throws comes out of the call, and ends it at once if [endsCall]. */
    fun <T> calling(otherwise: T, endsCall: Boolean = true, function: () -> T): T {
        if (isCancelled) return otherwise
        return try {
            function()
        } catch (error: Throwable) {
            thrown = error
            if (endsCall) cancel()
            otherwise
        }
    }

    /** Turns what the native library throws into what this package throws. */
    fun <T> translated(block: () -> T): T {
        val result = runCatching { neonapi.translated(block) }
        thrown?.let { throw it }
        return result.getOrThrow()
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
    } catch (error: Exception) {
        // A panic that nobody caught, or a bug of the border.
        throw internal(error)
    }
