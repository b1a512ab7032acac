package neonapi.scenarios

import kotlin.time.Instant
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonObjectBuilder
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.put
import neonapi.LogEvent
import neonapi.NeonApiException
import neonapi.models.Branch
import neonapi.models.BranchOperations
import neonapi.models.CreateProjectBranchResponse
import neonapi.models.CreateProjectResponse
import neonapi.models.Operation
import neonapi.models.Project

/** Values, errors and events as all drivers print them. */
internal object Show {
    fun project(project: Project) = buildJsonObject {
        put("id", project.id)
        put("name", project.name)
    }

    fun branch(branch: Branch) = buildJsonObject {
        put("id", branch.id)
        put("name", branch.name)
        put("current_state", branch.currentState)
        put("expires_at", branch.expiresAt?.let(::microsecondsOf))
    }

    fun changed(branch: Branch, operations: List<Operation>) = buildJsonObject {
        put("branch", branch(branch))
        put("operations", operations(operations))
    }

    fun operations(operations: List<Operation>) = JsonArray(
        operations.map { operation ->
            buildJsonObject {
                put("action", operation.action.toString())
                put("status", operation.status.toString())
            }
        },
    )

    fun texts(texts: List<String>) = JsonArray(texts.map(::JsonPrimitive))

    /** The line of a call that failed. */
    fun error(error: NeonApiException) = failed {
        put("kind", error.javaClass.simpleName)
        put("message", error.message)
        put("detail", error.detail)
        put("operation_id", error.operationId)
        put("status", error.status)
        put("code", error.code)
        put("attempts", error.attempts)
        put("outcome_unknown", error.outcomeUnknown)
        put("is_retryable", error.isRetryable)
        put("retry_after_ms", error.retryAfter?.inWholeMilliseconds)
        put("operations", operations(error.operations))
        put("answer", answer(error.answer))
        put("has_request_id", error.requestId != null)
        put("has_response", error.response != null)
        put("shown", error.toString())
    }

    /** The line of a call that the language has cancelled in its own way. */
    val cancelled = failed { put("kind", "Cancelled") }

    fun unknown(what: String) = buildJsonObject { put("unknown", what) }

    fun event(event: LogEvent) = buildJsonObject {
        put("level", event.level.name.lowercase())
        put("operation_id", event.operationId)
        put("text", event.text)
        put("status", event.status)
        put("attempt", event.attempt)
        put("duration_ms", event.duration.inWholeMilliseconds)
    }

    /** What the call was about, where the error carries it. */
    private fun answer(answer: Any?): JsonElement =
        when (answer) {
            is CreateProjectBranchResponse -> branch(answer.branch)
            is BranchOperations -> branch(answer.branch)
            is CreateProjectResponse -> project(answer.project)
            is Branch -> branch(answer)
            else -> JsonNull
        }

    private fun failed(fields: JsonObjectBuilder.() -> Unit): JsonObject =
        buildJsonObject { put("error", buildJsonObject(fields)) }
}

internal fun instantOf(microseconds: Long): Instant =
    Instant.fromEpochSeconds(microseconds.floorDiv(MICROSECONDS), microseconds.mod(MICROSECONDS) * 1_000)

internal fun microsecondsOf(instant: Instant): Long =
    instant.epochSeconds * MICROSECONDS + instant.nanosecondsOfSecond / 1_000

/** In a second. */
private const val MICROSECONDS = 1_000_000L
