package neonapi

import kotlin.time.Duration
import neonapi.models.NativeFailure

/** An argument that is refused before anything crosses to the core. */
internal fun invalidArgument(detail: String): NeonApiException =
    NeonApiException.InvalidArgument(failure(1u, "InvalidArgument", detail, "Correct the call; nothing was sent."), null)

/** A setting that is refused before anything crosses to the core. */
internal fun configuration(detail: String, cause: Throwable? = null): NeonApiException =
    NeonApiException.Configuration(failure(2u, "Configuration", detail, "Correct the named setting."), cause)

/** The time of a call that was over before a thread of the dispatcher was free. */
internal fun timeout(limit: Duration): NeonApiException {
    val detail = "ended by callTimeout of ${limit.inWholeMilliseconds} ms before a thread was free"
    val advice = "Try again, or raise the limit that ended it."
    return NeonApiException.Timeout(failure(5u, "Timeout", detail, advice, isRetryable = true), null)
}

/** What only a bug of this library throws. */
internal fun internal(detail: String): NeonApiException =
    NeonApiException.Internal(failure(40u, "Internal", detail, "Please report it with this text."), null)

/** With the advice that the core gives for the kind. */
private fun failure(
    kind: UInt,
    name: String,
    detail: String,
    advice: String,
    isRetryable: Boolean = false,
): NativeFailure =
    NativeFailure(
        kind = kind,
        text = "$name: $detail. $advice",
        detail = detail,
        operationId = null,
        status = null,
        code = null,
        requestId = null,
        attempts = 0u,
        outcomeUnknown = false,
        isRetryable = isRetryable,
        retryAfterMs = null,
        operations = emptyList(),
        answer = null,
        response = null,
    )
