package neonapi

import java.io.ByteArrayOutputStream
import java.io.IOException
import java.io.OutputStream
import java.util.Collections
import kotlin.time.Duration
import kotlin.time.Duration.Companion.days
import kotlin.time.Duration.Companion.minutes
import kotlin.time.Duration.Companion.nanoseconds
import kotlin.time.Duration.Companion.seconds
import kotlin.time.Instant
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.boolean
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.put
import neonapi.models.ConnectionString
import neonapi.models.CreateBranch
import neonapi.models.CreateProject
import neonapi.models.ListBranches
import neonapi.models.LogLevel
import neonapi.models.Method
import neonapi.models.Operation
import neonapi.models.OperationStatus
import neonapi.models.QueryParameter
import neonapi.models.RequestBody
import neonapi.models.TimestampUpdate
import neonapi.models.UpdateBranch
import neonapi.models.Wait
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** What a call takes and gives. */
class CallsTest : EmulatorTest() {
    @Test
    fun `a branch is created, waited for and read back`() = runBlocking {
        val project = emulator.seedProject()
        val created = client.branches.create(project.id, CreateBranch(name = "preview"))
        assertTrue(created.operations.all { it.status == OperationStatus.Finished })
        val read = client.branches.get(project.id, created.branch.id)
        assertEquals("preview", read.branch.name)
        assertEquals(created.branch.createdAt, read.branch.createdAt)
    }

    @Test
    fun `a call can be told not to wait`() = runBlocking {
        val project = emulator.seedProject()
        client.branches.create(project.id, options = CallOptions(wait = false))
        assertEquals(1, emulator.requests().size)
        client.withOptions(CallOptions(wait = false)).branches.create(project.id)
        assertEquals(2, emulator.requests().size)
    }

    @Test
    fun `progress is told at each poll`() = runBlocking {
        val project = emulator.seedProject()
        val told = Collections.synchronizedList(mutableListOf<List<Operation>>())
        client.branches.create(project.id, options = CallOptions(onProgress = { told.add(it) }))
        assertTrue(told.last().all { it.status == OperationStatus.Finished })
    }

    @Test
    fun `what a progress callback throws ends the call and comes out of it`() = runBlocking {
        val project = emulator.seedProject()
        val mine = IllegalStateException("mine")
        val error = assertThrows<IllegalStateException> {
            client.branches.create(project.id, options = CallOptions(onProgress = { throw mine }))
        }
        assertEquals("mine", error.message)
    }

    @Test
    fun `what fails inside of a callback leaves the call around it alone`() = runBlocking {
        val project = emulator.seedProject()
        var refused = 0
        val options = CallOptions(onProgress = {
            // A native call of its own, on the same thread.
            assertThrows<NeonApiException.Configuration> { Client(ClientSettings()) }
            refused++
        })
        val created = client.branches.create(project.id, options = options)
        assertTrue(refused > 0)
        assertEquals(created.branch.id, client.branches.get(project.id, created.branch.id).branch.id)
    }

    @Test
    fun `progress as a flow ends with the final state`() = runBlocking {
        val project = emulator.seedProject()
        val created = client.branches.create(project.id, options = CallOptions(wait = false))
        val states = client.operations.progress(created.operations).toList()
        assertTrue(states.last().all { it.status == OperationStatus.Finished })
        assertEquals(created.operations.map { it.id }, states.last().map { it.id })
    }

    @Test
    fun `a list walks all pages, each time anew`() = runBlocking {
        val project = emulator.seedProject(branches = 4)
        val branches = client.branches.list(project.id, ListBranches(limit = 2))
        assertEquals(0, emulator.requests().size)
        assertEquals(5, branches.toList().size)
        assertEquals(listOf(2, 2, 1), branches.pages().toList().map { it.branches.size }.filter { it > 0 })
    }

    @Test
    fun `a list that fails throws while it is walked`() {
        val branches = client.branches.list("no-such-project")
        assertThrows<NeonApiException.NotFound> { runBlocking { branches.toList() } }
    }

    @Test
    fun `a raw request gives JSON and its response`() = runBlocking {
        emulator.seedProject()
        val answer = client.request(Method.GET, "/projects", listOf(QueryParameter("limit", "1")))
        assertTrue(answer.value.text.contains("shop"))
        assertEquals(200, answer.details.status)
        val created = client.request(
            Method.POST,
            "/projects",
            body = RequestBody.Json(JsonValue("""{"project": {"name": "raw"}}""")),
        )
        assertEquals(201, created.details.status)
    }

    @Test
    fun `a value that is no JSON is refused before any request`() {
        val error = assertThrows<NeonApiException.InvalidArgument> {
            runBlocking { client.request(Method.POST, "/projects", body = RequestBody.Json(JsonValue("{secret"))) }
        }
        assertFalse(error.message!!.contains("secret"))
        assertEquals(0, emulator.requests().size)
    }

    @Test
    fun `the response comes beside the value`() = runBlocking {
        val project = emulator.seedProject()
        val response = client.withResponse { it.branches.get(project.id, project.branchId) }
        assertEquals(project.branchId, response.value.branch.id)
        assertEquals(200, response.details.status)
        assertEquals(1, response.details.attempts)
        assertTrue(response.details.headers.getValue("content-type").startsWith("application/json"))
        assertTrue(response.details.body().decodeToString().contains(project.branchId))
        assertFalse(response.toString().contains(project.branchId))
        assertThrows<NeonApiException.InvalidArgument> { runBlocking { client.withResponse { } } }
        Unit
    }

    @Test
    fun `secrets are hidden in every text`() = runBlocking {
        val project = emulator.seedProject()
        val uri = client.projects.connectionString(project.id, ConnectionString(branchId = project.branchId))
        assertTrue(uri.value.startsWith("postgres"))
        assertEquals("***", uri.toString())
        val created = client.projects.createAndConnect(CreateProject(name = "other"))
        val password = Regex(":([^:@/]+)@").find(created.connectionString.value)!!.groupValues[1]
        assertFalse(created.toString().contains(password))
    }

    @Test
    fun `times are refused before they cross`() {
        for (time in listOf((-1).seconds, -Duration.INFINITE, Duration.INFINITE, 36_501.days)) {
            assertThrows<NeonApiException.InvalidArgument> {
                runBlocking { client.users.me(CallOptions(callTimeout = time)) }
            }
            assertThrows<NeonApiException.Configuration> { Client(ClientSettings(connectTimeout = time)) }
        }
        assertThrows<NeonApiException.Configuration> { Client(ClientSettings(retries = -1)) }
        assertEquals(0, emulator.requests().size)
    }

    @Test
    fun `any time above nothing is at least a millisecond`() {
        assertEquals(1uL, 1.nanoseconds.checkedMilliseconds("time", ::invalidArgument))
        assertEquals(0uL, Duration.ZERO.checkedMilliseconds("time", ::invalidArgument))
        assertEquals(60_000uL, 1.minutes.checkedMilliseconds("time", ::invalidArgument))
    }

    @Test
    fun `an instant that no year has is refused`() {
        val update = UpdateBranch(expiresAt = TimestampUpdate.Set(Instant.DISTANT_FUTURE))
        assertThrows<NeonApiException.InvalidArgument> {
            runBlocking { client.branches.update("project", "branch", update) }
        }
        assertEquals(0, emulator.requests().size)
    }

    @Test
    fun `settings reach the core`() = runBlocking {
        val settings = emulator.settings(wait = Wait.NONE, callTimeout = Duration.INFINITE, orgId = "org-1")
        Client(settings).use { client ->
            val project = emulator.seedProject()
            client.branches.create(project.id)
            assertEquals(1, emulator.requests().size)
            assertThrows<NeonApiException.NotFound> { runBlocking { client.projects.list().toList() } }
            val request = emulator.requests().last()
            assertTrue(request.getValue("query").jsonPrimitive.content.contains("org_id=org-1"))
            assertTrue(request.getValue("authorization").jsonPrimitive.boolean)
        }
    }

    @Test
    fun `a client without a key is refused`() {
        val error = assertThrows<NeonApiException.Configuration> { Client(ClientSettings()) }
        assertEquals(2, error.kind)
        assertNull(error.cause)
    }

    @Test
    fun `the log hook gets events, and what it throws is ignored`() = runBlocking {
        val events = Collections.synchronizedList(mutableListOf<LogEvent>())
        val log = LogHook { event ->
            events.add(event)
            error("ignored")
        }
        Client(emulator.settings(), log).use { client ->
            assertThrows<NeonApiException.NotFound> { runBlocking { client.projects.get("no-such-project") } }
        }
        assertTrue(events.any { it.level == LogLevel.WARNING && it.operationId == "getProject" && it.status == 404 })
    }

    @Test
    fun `an object is written to a stream`() = runBlocking {
        val project = emulator.seedProject()
        val bytes = "of an object".encodeToByteArray()
        emulator.addFault("status", "getProjectBranchBucketObject") {
            put("status", 200)
            put("body", Json.parseToJsonElement("""{"text": "of an object"}"""))
        }
        val stream = ByteArrayOutputStream()
        assertEquals(bytes.size.toLong(), client.objects.getTo(project.id, project.branchId, "bucket", "key", stream))
        assertEquals("of an object", stream.toString())
        val mine = IOException("full")
        val broken = object : OutputStream() {
            override fun write(byte: Int) = throw mine
        }
        val error = assertThrows<IOException> {
            runBlocking { client.objects.getTo(project.id, project.branchId, "bucket", "key", broken) }
        }
        assertEquals("full", error.message)
        assertSame(mine.javaClass, error.javaClass)
    }
}
