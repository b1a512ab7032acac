package neonapi

import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import kotlin.io.path.Path
import kotlin.io.path.isExecutable
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonObjectBuilder
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.put
import neonapi.models.Wait

/** Where the program is, which make builds. */
private const val VARIABLE = "NEONAPI_EMULATOR"

/** A local Neon, in a process of its own that ends with this one. */
class Emulator(vararg flags: String) : AutoCloseable {
    private val process: Process
    private val http = HttpClient.newHttpClient()

    /** The base URL for a client. */
    val baseUrl: String

    init {
        val program = checkNotNull(System.getenv(VARIABLE)) { "$VARIABLE does not name the emulator" }
        // Ctrl-C in a terminal is not for it: whoever is interrupted may still have to clean up.
        val apart = listOf("/usr/bin/setsid").filter { Path(it).isExecutable() }
        process = ProcessBuilder(apart + listOf(program, "--until-stdin-ends", *flags))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
        val line = process.inputStream.bufferedReader().readLine().orEmpty()
        check(line.startsWith("listening on ")) { "the emulator did not start; it said '$line'" }
        baseUrl = line.removePrefix("listening on ").trim()
    }

    /** Settings with which each request of a test is one that it made, and polls are quick. */
    fun settings(
        retries: Long = 0,
        wait: Wait? = null,
        callTimeout: Duration? = null,
        orgId: String? = null,
    ): ClientSettings =
        ClientSettings(
            apiKey = Secret("emulated-key"),
            baseUrl = baseUrl,
            pollInterval = 50.milliseconds,
            rateLimit = false,
            retries = retries,
            wait = wait,
            callTimeout = callTimeout,
            orgId = orgId,
        )

    fun client(retries: Long = 0): Client = Client(settings(retries))

    /** Makes a project that is ready at once; gives `id`, `default_branch_id`, `endpoint_id` and `branch_ids`. */
    fun seedProject(branches: Int = 0): SeededProject {
        val parts = """{"projects": [{"name": "shop", "branches": $branches, "endpoints": true}]}"""
        val project = control("POST", "seed", parts).jsonObject.getValue("projects").jsonArray.first().jsonObject
        return SeededProject(
            project.getValue("id").jsonPrimitive.content,
            project.getValue("default_branch_id").jsonPrimitive.content,
        )
    }

    /** Makes requests fail, or answers be late or wrong. */
    fun addFault(kind: String, operation: String? = null, times: Int? = null, more: JsonObjectBuilder.() -> Unit = {}) {
        val fault = buildJsonObject {
            operation?.let { put("operation", it) }
            times?.let { put("times", it) }
            put("action", buildJsonObject { put("kind", kind); more() })
        }
        control("POST", "faults", fault.toString())
    }

    fun clearFaults() = control("DELETE", "faults")

    /** The requests that were received, the oldest first. */
    fun requests(): List<JsonObject> =
        (control("GET", "requests").jsonObject.getValue("requests") as JsonArray).map { it.jsonObject }

    fun counters(): JsonObject = control("GET", "counters").jsonObject

    /** Makes everything as after the start. */
    fun reset() = control("POST", "reset")

    private fun control(method: String, name: String, body: String? = null): JsonElement {
        val content = body?.let(HttpRequest.BodyPublishers::ofString) ?: HttpRequest.BodyPublishers.noBody()
        val root = baseUrl.removeSuffix(URI(baseUrl).path)
        val request = HttpRequest.newBuilder(URI("$root/_emulator/$name")).method(method, content).build()
        val answer = http.send(request, HttpResponse.BodyHandlers.ofString())
        check(answer.statusCode() < 400) { "$name: ${answer.body()}" }
        return if (answer.body().isEmpty()) JsonNull else Json.parseToJsonElement(answer.body())
    }

    override fun close() {
        process.destroy()
        process.waitFor()
    }
}

/** Identifiers of what was seeded. */
data class SeededProject(val id: String, val branchId: String)
