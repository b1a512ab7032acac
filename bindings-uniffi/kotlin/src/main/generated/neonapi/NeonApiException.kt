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
     * An argument was refused before any request.
     *
     * Correct the call; nothing was sent.
     */
    public class InvalidArgument internal constructor(failure: NativeFailure, cause: Throwable?) :
        NeonApiException(failure, cause)

    /**
     * A setting or the environment is not usable.
     *
     * Correct the named setting.
     */
    public class Configuration internal constructor(failure: NativeFailure, cause: Throwable?) :
        NeonApiException(failure, cause)

    /**
     * The client was closed.
     *
     * Make a new client, or close it later.
     */
    public class Closed internal constructor(failure: NativeFailure, cause: Throwable?) :
        NeonApiException(failure, cause)

    /**
     * The call was cancelled through its token.
     *
     * Nothing else has to be done.
     */
    public class Cancelled internal constructor(failure: NativeFailure, cause: Throwable?) :
        NeonApiException(failure, cause)

    /**
     * The time for an attempt or for the whole call ran out.
     *
     * Try again, or raise the limit that ended it.
     */
    public class Timeout internal constructor(failure: NativeFailure, cause: Throwable?) :
        NeonApiException(failure, cause)

    /**
     * Name look-up, connection, TLS or transfer failed.
     *
     * Check the network, the proxy and baseUrl.
     */
    public class Connection internal constructor(failure: NativeFailure, cause: Throwable?) :
        NeonApiException(failure, cause)

    /**
     * The answer is not what the API describes.
     *
     * Look at the raw response: something in between may have answered, or a newer version of this library may know it.
     */
    public class Decode internal constructor(failure: NativeFailure, cause: Throwable?) :
        NeonApiException(failure, cause)

    /**
     * The answer is larger than maxResponseBytes.
     *
     * Ask for less, or raise maxResponseBytes.
     */
    public class ResponseTooLarge internal constructor(failure: NativeFailure, cause: Throwable?) :
        NeonApiException(failure, cause)

    /**
     * Neon found the request not valid (400).
     *
     * Correct what the text names; where it is orgId, set it for the client.
     */
    public class BadRequest internal constructor(failure: NativeFailure, cause: Throwable?) :
        NeonApiException(failure, cause)

    /**
     * Neon does not accept the API key (401).
     *
     * Check that the key is complete and has not been revoked.
     */
    public class Authentication internal constructor(failure: NativeFailure, cause: Throwable?) :
        NeonApiException(failure, cause)

    /**
     * The key may not do this, or the plan does not include it (403).
     *
     * Use a key with more rights, or check the plan.
     */
    public class PermissionDenied internal constructor(failure: NativeFailure, cause: Throwable?) :
        NeonApiException(failure, cause)

    /**
     * There is no such thing, or the key may not see it (404).
     *
     * Check the identifiers; at Neon this can also mean that the key is not allowed to see them.
     */
    public class NotFound internal constructor(failure: NativeFailure, cause: Throwable?) :
        NeonApiException(failure, cause)

    /**
     * It clashes with what exists (409).
     *
     * Choose another name, or use what exists.
     */
    public class Conflict internal constructor(failure: NativeFailure, cause: Throwable?) :
        NeonApiException(failure, cause)

    /**
     * A precondition does not hold, such as stored passwords (412).
     *
     * Change the setting that the text names.
     */
    public class PreconditionFailed internal constructor(failure: NativeFailure, cause: Throwable?) :
        NeonApiException(failure, cause)

    /**
     * Neon cannot do this with these values, limits included (422).
     *
     * Look at the text and the code, if there is one: a limit is reached, or a value is not possible now.
     */
    public class Unprocessable internal constructor(failure: NativeFailure, cause: Throwable?) :
        NeonApiException(failure, cause)

    /**
     * The project stayed busy longer than lockTimeout (423).
     *
     * Nothing was done: try again later, or raise lockTimeout and callTimeout.
     */
    public class Locked internal constructor(failure: NativeFailure, cause: Throwable?) :
        NeonApiException(failure, cause)

    /**
     * Neon still refused for too many requests after all retries (429).
     *
     * Nothing was done: try again later; other users of the account share the limit.
     */
    public class RateLimited internal constructor(failure: NativeFailure, cause: Throwable?) :
        NeonApiException(failure, cause)

    /**
     * Neon failed (5xx).
     *
     * Try again later.
     */
    public class Server internal constructor(failure: NativeFailure, cause: Throwable?) :
        NeonApiException(failure, cause)

    /**
     * Any other status that was not expected.
     *
     * Look at the status and the text.
     */
    public class Status internal constructor(failure: NativeFailure, cause: Throwable?) :
        NeonApiException(failure, cause)

    /**
     * The call was answered, but an operation it started did not succeed.
     *
     * Look at the operations of the error; one in state failed may still be retried by Neon and can be waited on again.
     */
    public class OperationFailed internal constructor(failure: NativeFailure, cause: Throwable?) :
        NeonApiException(failure, cause)

    /**
     * The call was answered, but its operations were not done in time.
     *
     * Wait on with operations.waitFor, or raise waitTimeout; do not repeat the call.
     */
    public class WaitTimeout internal constructor(failure: NativeFailure, cause: Throwable?) :
        NeonApiException(failure, cause)

    /**
     * A fault of this library.
     *
     * Please report it with this text.
     */
    public class Internal internal constructor(failure: NativeFailure, cause: Throwable?) :
        NeonApiException(failure, cause)
}

/** The exception of a failure, by the permanent number of its kind. */
internal fun exceptionOf(failure: NativeFailure, cause: Throwable?): NeonApiException =
    when (failure.kind.toInt()) {
        1 -> NeonApiException.InvalidArgument(failure, cause)
        2 -> NeonApiException.Configuration(failure, cause)
        3 -> NeonApiException.Closed(failure, cause)
        4 -> NeonApiException.Cancelled(failure, cause)
        5 -> NeonApiException.Timeout(failure, cause)
        6 -> NeonApiException.Connection(failure, cause)
        7 -> NeonApiException.Decode(failure, cause)
        8 -> NeonApiException.ResponseTooLarge(failure, cause)
        10 -> NeonApiException.BadRequest(failure, cause)
        11 -> NeonApiException.Authentication(failure, cause)
        12 -> NeonApiException.PermissionDenied(failure, cause)
        13 -> NeonApiException.NotFound(failure, cause)
        14 -> NeonApiException.Conflict(failure, cause)
        15 -> NeonApiException.PreconditionFailed(failure, cause)
        16 -> NeonApiException.Unprocessable(failure, cause)
        17 -> NeonApiException.Locked(failure, cause)
        18 -> NeonApiException.RateLimited(failure, cause)
        19 -> NeonApiException.Server(failure, cause)
        20 -> NeonApiException.Status(failure, cause)
        30 -> NeonApiException.OperationFailed(failure, cause)
        31 -> NeonApiException.WaitTimeout(failure, cause)
        40 -> NeonApiException.Internal(failure, cause)
        else -> NeonApiException.Internal(failure, cause)
    }

/** What the call had answered. */
private fun AnyAnswer.value(): Any =
    when (this) {
        is AnyAnswer.BranchOperations -> value
        is AnyAnswer.CreateProjectBranchAnonymizedResponse -> value
        is AnyAnswer.CreateProjectBranchResponse -> value
        is AnyAnswer.CreateProjectResponse -> value
        is AnyAnswer.CreateSnapshotResponse -> value
        is AnyAnswer.DatabaseOperations -> value
        is AnyAnswer.EndpointOperations -> value
        is AnyAnswer.JwksCreationOperation -> value
        is AnyAnswer.RestoreSnapshotResponse -> value
        is AnyAnswer.RoleOperations -> value
        is AnyAnswer.UpdateProjectResponse -> value
        is AnyAnswer.Operations -> value
        is AnyAnswer.Branch -> value
    }
