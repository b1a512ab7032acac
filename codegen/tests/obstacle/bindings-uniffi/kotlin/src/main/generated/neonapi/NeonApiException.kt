// Written by cargo xtask generate from api/contract.toml. Do not edit.

package neonapi

import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.toJavaDuration
import neonapi.models.AnyAnswer
import neonapi.models.NativeFailure
import neonapi.models.Operation

/**
 * Why a call failed. Each kind of error is a class of its own.
 *
 * No secret and no body is in its [message].
 */
public sealed class NeonApiException private constructor(failure: NativeFailure, cause: Throwable?) :
    RuntimeException(failure.text, cause) {
    /** Number of the kind, the same in all languages and for ever. */
    public val kind: Int = failure.kind.toInt()

    /** What happened, in words: Neon's own message where there is one. */
    public val detail: String = failure.detail

    /** Operation of the API that was called, such as `createProjectBranch`. */
    public val operationId: String? = failure.operationId

    /** HTTP status of the answer, if there was one. */
    public val status: Int? = failure.status?.toInt()

    /** Neon's code, such as `BRANCHES_LIMIT_EXCEEDED`; often absent. */
    public val code: String? = failure.code

    /** Identifier of the request, for Neon's support. */
    public val requestId: String? = failure.requestId

    /** How many requests the call made. */
    public val attempts: Int = failure.attempts.toInt()

    /** Whether a change may have been made although the call failed: look before repeating it. */
    public val outcomeUnknown: Boolean = failure.outcomeUnknown

    /** Whether the same call may succeed later without any change, and is safe to repeat. */
    public val isRetryable: Boolean = failure.isRetryable

    /** How long the server asked to wait, if it said so. */
    public val retryAfter: Duration? get() = retryAfterMs?.milliseconds
    private val retryAfterMs: Long? = failure.retryAfterMs?.toLong()

    /** [retryAfter] for Java. */
    @JvmName("getRetryAfter")
    public fun retryAfterOfJava(): java.time.Duration? = retryAfter?.toJavaDuration()

    /** The operations that a failed wait was about: those that failed and those still open. */
    public val operations: List<Operation> get() = allOperations.orEmpty()

    // Models cannot be serialized, errors can.
    @Transient
    private val allOperations: List<Operation>? = failure.operations

    /** The answer of the call whose wait failed, such as a `CreateProjectResponse`: what was created is not lost. */
    @Transient
    public val answer: Any? = failure.answer?.value()

    /** Status, headers and raw body of the last answer, if there was one. */
    @Transient
    public val response: ResponseDetails? = failure.response?.let(::ResponseDetails)

    /**
     * There is no such thing.
     *
     * Check the identifiers.
     */
    public class NotFound internal constructor(failure: NativeFailure, cause: Throwable?) :
        NeonApiException(failure, cause)

    /**
     * The server failed.
     *
     * Try again later.
     */
    public class Server internal constructor(failure: NativeFailure, cause: Throwable?) :
        NeonApiException(failure, cause)

    /**
     * Any other status.
     *
     * Look at the status.
     */
    public class Status internal constructor(failure: NativeFailure, cause: Throwable?) :
        NeonApiException(failure, cause)
}

/** The exception of a failure, by the permanent number of its kind. */
internal fun exceptionOf(failure: NativeFailure, cause: Throwable?): NeonApiException =
    when (failure.kind.toInt()) {
        13 -> NeonApiException.NotFound(failure, cause)
        19 -> NeonApiException.Server(failure, cause)
        20 -> NeonApiException.Status(failure, cause)
        else -> NeonApiException.Internal(failure, cause)
    }

/** What the call had answered. */
private fun AnyAnswer.value(): Any =
    when (this) {
        is AnyAnswer.ThingOperations -> value
        is AnyAnswer.Operations -> value
        is AnyAnswer.Branch -> value
    }
