package neonapi.scenarios

import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.put
import neonapi.CallOptions
import neonapi.Client
import neonapi.JsonValue
import neonapi.groups.Branches
import neonapi.models.ConnectionString
import neonapi.models.CreateBranch
import neonapi.models.CreateProject
import neonapi.models.ListBranches
import neonapi.models.ListProjects
import neonapi.models.Method
import neonapi.models.RequestBody
import neonapi.models.TimestampUpdate
import neonapi.models.UpdateBranch

/** A call, setting or command that nobody knows. */
internal class UnknownException(message: String) : Exception(message)

/** What a block fails with. */
private class BlockFailed : Exception()

/** A call that is being put together. */
internal class Call(val name: String) {
    val arguments = mutableMapOf<String, String>()
    val options = mutableMapOf<String, String>()

    /** What it runs in, and what is cancelled. */
    val scope = CoroutineScope(Dispatchers.Default)

    /** A text; an argument that is absent is empty, as a forgotten one may be. */
    private fun text(name: String) = arguments[name].orEmpty()

    private val projectId get() = text("project_id")
    private val branchId get() = text("branch_id")
    private val limit get() = arguments["limit"]?.toLong()
    private val expiresAt get() = arguments["expires_at"]?.let { instantOf(it.toLong()) }
    private val branchToCreate get() = CreateBranch(name = arguments["name"], expiresAt = expiresAt)

    private val branchToUpdate
        get() = UpdateBranch(
            name = arguments["name"],
            expiresAt = when (arguments["expires_at"]) {
                null -> TimestampUpdate.Leave
                "clear" -> TimestampUpdate.Clear
                else -> TimestampUpdate.Set(checkNotNull(expiresAt))
            },
        )

    /** Makes the call and gives its value, with the response where that is asked for. */
    suspend fun make(client: Client): JsonElement {
        val bound = client.withOptions(
            CallOptions(
                callTimeout = options["call_timeout_ms"]?.toLong()?.milliseconds,
                wait = options["wait"]?.toBooleanStrict(),
                waitTimeout = options["wait_timeout_ms"]?.toLong()?.milliseconds,
            ),
        )
        if ("with_response" !in options) return value(bound)
        val response = bound.withResponse { value(it) }
        return buildJsonObject {
            put("value", response.value)
            put("status", response.details.status)
            put("attempts", response.details.attempts)
            put("missing_fields", Show.texts(response.details.missingFields))
        }
    }

    private suspend fun value(client: Client): JsonElement =
        when (name) {
            "users.me" -> buildJsonObject { put("email", client.users.me().email) }
            "projects.get" -> Show.project(client.projects.get(projectId))
            "projects.create" -> {
                val created = client.projects.create(CreateProject(name = arguments["name"]))
                buildJsonObject {
                    put("project", Show.project(created.project))
                    put("branch", Show.branch(created.branch))
                    put("operations", Show.operations(created.operations))
                }
            }
            "projects.delete" -> Show.project(client.projects.delete(projectId))
            "projects.list" -> {
                val projects = client.projects.list(ListProjects(limit = limit, search = arguments["search"]))
                names(projects.map { it.name })
            }
            "projects.connection_string" -> {
                val wanted = ConnectionString(branchId = arguments["branch_id"])
                val secret = client.projects.connectionString(projectId, wanted)
                buildJsonObject {
                    put("shown", secret.toString())
                    put("value", secret.value)
                }
            }
            "operations.wait_for_ids" -> {
                val ids = text("operation_ids").split(',')
                Show.operations(client.operations.waitForIds(projectId, ids))
            }
            "request" -> request(client)
            "client.close" -> {
                client.close()
                JsonNull
            }
            else -> value(client.branches)
        }

    private suspend fun value(branches: Branches): JsonElement =
        when (name) {
            "branches.get" -> Show.branch(branches.get(projectId, branchId).branch)
            "branches.create" -> {
                val created = branches.create(projectId, branchToCreate)
                Show.changed(created.branch, created.operations)
            }
            "branches.update" -> {
                val updated = branches.update(projectId, branchId, branchToUpdate)
                Show.changed(updated.branch, updated.operations)
            }
            "branches.delete" ->
                branches.delete(projectId, branchId)?.let { Show.changed(it.branch, it.operations) } ?: JsonNull
            "branches.list" -> {
                val all = branches.list(projectId, ListBranches(limit = limit, search = arguments["search"]))
                names(all.map { it.name })
            }
            "branches.find_by_name" -> branches.findByName(projectId, text("name"))?.let(Show::branch) ?: JsonNull
            "branches.get_or_create" -> {
                val gotten = branches.getOrCreate(projectId, branchToCreate)
                buildJsonObject {
                    put("branch", Show.branch(gotten.branch))
                    put("created", gotten.created != null)
                }
            }
            "branches.temporary" -> temporary(branches)
            else -> throw UnknownException(name)
        }

    private suspend fun temporary(branches: Branches): JsonElement =
        try {
            branches.temporary(projectId, branchToCreate) { temporary ->
                if (text("fails") == "true") throw BlockFailed()
                Show.branch(temporary.branch)
            }
        } catch (_: BlockFailed) {
            JsonNull
        }

    private suspend fun request(client: Client): JsonElement {
        val body = arguments["body"]?.let { RequestBody.Json(JsonValue(it)) } ?: RequestBody.None
        val answer = client.request(Method.valueOf(text("method")), text("path"), body = body)
        return buildJsonObject {
            put("status", answer.details.status)
            put("value", Json.parseToJsonElement(answer.value.text))
        }
    }

    /** The names of all items, or of those that the call wants to take. */
    private suspend fun names(names: Flow<String>): JsonElement {
        val wanted = options["take"]?.let { names.take(it.toInt()) } ?: names
        return buildJsonObject { put("names", Show.texts(wanted.toList())) }
    }
}
