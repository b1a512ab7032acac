package neonapi

import neonapi.models.NativeFailure

/** An argument that is refused before anything crosses to the core. */
internal fun invalidArgument(detail: String): NeonApiException =
    NeonApiException.InvalidArgument(failure(1u, "InvalidArgument", detail), null)

/** A setting that is refused before anything crosses to the core. */
internal fun configuration(detail: String): NeonApiException =
    NeonApiException.Configuration(failure(2u, "Configuration", detail), null)

/** What only a bug of this library throws. */
internal fun internal(cause: Throwable): NeonApiException =
    NeonApiException.Internal(failure(40u, "Internal", cause.message ?: cause.toString()), cause)

private fun failure(kind: UInt, name: String, detail: String): NativeFailure =
    NativeFailure(
        kind = kind,
        text = "$name: $detail",
        detail = detail,
        operationId = null,
        status = null,
        code = null,
        requestId = null,
        attempts = 0u,
        outcomeUnknown = false,
        isRetryable = false,
        retryAfterMs = null,
        operations = emptyList(),
        answer = null,
        response = null,
    )
