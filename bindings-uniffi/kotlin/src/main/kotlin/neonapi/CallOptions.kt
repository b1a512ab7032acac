package neonapi

import kotlin.time.Duration
import kotlin.time.Duration.Companion.days
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.toKotlinDuration
import neonapi.models.NativeCallOptions
import neonapi.models.Operation

/** Gets the operations of a wait at each poll, on a thread of the client's dispatcher. */
public fun interface OnProgress {
    /** What it throws ends the call and comes out of it. It may still run when the call was just cancelled. */
    public fun progressed(operations: List<Operation>)
}

/** How one call differs from the others of its client; what is left out is as the client says. */
public data class CallOptions(
    /** Time for the call with its queue, attempts and pauses; the wait for operations not counted. */
    public val callTimeout: Duration? = null,
    /** Whether to wait for the operations that the call starts. */
    public val wait: Boolean? = null,
    /** Time for the wait alone. */
    public val waitTimeout: Duration? = null,
    /** Told of the operations at each poll of the wait. */
    public val onProgress: OnProgress? = null,
) {
    /** Leaves everything as the client says. */
    public constructor() : this(callTimeout = null)

    /** The same with another [callTimeout]: `copy` for Java. */
    public fun withCallTimeout(callTimeout: java.time.Duration?): CallOptions =
        copy(callTimeout = callTimeout?.toKotlinDuration())

    /** The same with another [wait]: `copy` for Java. */
    public fun withWait(wait: Boolean?): CallOptions = copy(wait = wait)

    /** The same with another [waitTimeout]: `copy` for Java. */
    public fun withWaitTimeout(waitTimeout: java.time.Duration?): CallOptions =
        copy(waitTimeout = waitTimeout?.toKotlinDuration())

    /** The same with another [onProgress]: `copy` for Java. */
    public fun withOnProgress(onProgress: OnProgress?): CallOptions = copy(onProgress = onProgress)

    internal fun over(others: CallOptions): CallOptions =
        CallOptions(
            callTimeout ?: others.callTimeout,
            wait ?: others.wait,
            waitTimeout ?: others.waitTimeout,
            onProgress ?: others.onProgress,
        )

    internal fun toNative(withResponse: Boolean): NativeCallOptions =
        NativeCallOptions(
            callTimeout?.checkedMilliseconds("callTimeout", ::invalidArgument),
            wait,
            waitTimeout?.checkedMilliseconds("waitTimeout", ::invalidArgument),
            withResponse,
        )
}

/** No time that somebody means is longer. */
private val LONGEST = 36_500.days

/** Whole milliseconds, at least one where there is any time at all; [refuse] makes the error for all else. */
internal fun Duration.checkedMilliseconds(name: String, refuse: (String) -> NeonApiException): ULong =
    when {
        isNegative() -> throw refuse("$name is negative")
        isInfinite() -> throw refuse("$name has no end, which only the settings of a client may say of callTimeout")
        this > LONGEST -> throw refuse("$name is longer than a hundred years")
        this > Duration.ZERO && this < 1.milliseconds -> 1u
        else -> inWholeMilliseconds.toULong()
    }

/** Nothing for what stands for no limit. */
internal fun Duration.unlessEndless(): Duration? = takeIf { it != Duration.INFINITE }

/** A number that must not be negative. */
internal fun Long.checked(name: String): ULong =
    if (this < 0) throw configuration("$name is negative") else toULong()
