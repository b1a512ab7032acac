package neonapi

import java.lang.ref.WeakReference
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.toJavaDuration
import neonapi.models.LogLevel
import neonapi.models.NativeLog
import neonapi.models.NativeLogEvent

/** Gets every event of a client, on the thread of its call. What it throws is ignored. */
public fun interface LogHook {
    /** Must be quick: the call waits for it. */
    public fun event(event: LogEvent)
}

/** One event of the engine. No secret and no body is in it. */
public data class LogEvent(
    /** How much it matters. */
    public val level: LogLevel,
    /** Operation of the API that was called, such as `createProjectBranch`. */
    public val operationId: String,
    /** What happened. */
    public val text: String,
    /** HTTP status, where there was an answer. */
    public val status: Int?,
    /** Which attempt of its call it is about. */
    public val attempt: Int,
    /** How long it took. */
    public val duration: Duration,
    /** Identifier of the request, for Neon's support. */
    public val requestId: String?,
) {
    /** [duration] for Java. */
    @JvmName("getDuration")
    public fun durationOfJava(): java.time.Duration = duration.toJavaDuration()
}

/** A hook as the native library calls it, which holds it until nothing of the client is left. */
internal class NativeLogHook(hook: LogHook) : NativeLog {
    /** What is held by somebody else still gets the last events. */
    private val reference = WeakReference(hook)

    @Volatile
    private var held: LogHook? = hook

    /** The client is closed: the hook, which may refer to the client, no longer keeps both alive. */
    fun release() {
        held = null
    }

    override fun event(event: NativeLogEvent) {
        runCatching { reference.get()?.event(eventOf(event)) }
    }

    private fun eventOf(event: NativeLogEvent) =
        LogEvent(
            event.level,
            event.operationId,
            event.text,
            event.status?.toInt(),
            event.attempt.toInt(),
            event.durationMs.toLong().milliseconds,
            event.requestId,
        )
}
