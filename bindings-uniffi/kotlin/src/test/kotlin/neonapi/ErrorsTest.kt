package neonapi

import java.io.ByteArrayOutputStream
import java.io.ObjectInputStream
import java.io.ObjectOutputStream
import kotlin.reflect.full.isSubclassOf
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.put
import neonapi.models.CreateBranch
import neonapi.models.CreateProject
import neonapi.models.CreateProjectBranchResponse
import neonapi.models.OperationStatus
import neonapi.models.nativeProbeError
import neonapi.models.nativeProbePanic
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.CsvSource

/** By the contract: numbers are permanent. A kind that is new does not compile here until it is named. */
private fun numberOf(error: NeonApiException): Int =
    when (error) {
        is NeonApiException.InvalidArgument -> 1
        is NeonApiException.Configuration -> 2
        is NeonApiException.Closed -> 3
        is NeonApiException.Cancelled -> 4
        is NeonApiException.Timeout -> 5
        is NeonApiException.Connection -> 6
        is NeonApiException.Decode -> 7
        is NeonApiException.ResponseTooLarge -> 8
        is NeonApiException.BadRequest -> 10
        is NeonApiException.Authentication -> 11
        is NeonApiException.PermissionDenied -> 12
        is NeonApiException.NotFound -> 13
        is NeonApiException.Conflict -> 14
        is NeonApiException.PreconditionFailed -> 15
        is NeonApiException.Unprocessable -> 16
        is NeonApiException.Locked -> 17
        is NeonApiException.RateLimited -> 18
        is NeonApiException.Server -> 19
        is NeonApiException.Status -> 20
        is NeonApiException.OperationFailed -> 30
        is NeonApiException.WaitTimeout -> 31
        is NeonApiException.Internal -> 40
    }

/** Each kind of error as its own class, with all that it carries. */
class ErrorsTest : EmulatorTest() {
    private fun failing(call: suspend () -> Unit): NeonApiException =
        assertThrows<NeonApiException> { runBlocking { call() } }

    @Test
    fun `every kind of the core arrives as its own class`() {
        val arrived = (1..100).mapNotNull { kind ->
            runCatching { translated { nativeProbeError(kind.toUInt()) } }.exceptionOrNull() as NeonApiException?
        }
        assertEquals(22, arrived.size)
        for (error in arrived) {
            assertEquals(error.kind, numberOf(error))
            assertEquals("asked to", error.detail)
            assertTrue(error.message!!.startsWith("${error::class.simpleName}: asked to. "), error.message)
            assertNull(error.cause)
        }
        val classes = NeonApiException::class.nestedClasses.filter { it.isSubclassOf(NeonApiException::class) }
        assertEquals(classes.toSet(), arrived.map { it::class }.toSet())
    }

    @Test
    fun `a panic is an internal error, and its words are kept back`() {
        val error = assertThrows<NeonApiException.Internal> { translated { nativeProbePanic() } }
        assertEquals(40, error.kind)
        assertFalse(error.stackTraceToString().contains("asked to"))
    }

    @Test
    fun `texts name arguments and calls as they are called here`(): Unit = runBlocking {
        val error = runCatching { client.branches.getOrCreate("", CreateBranch(name = "a")) }.exceptionOrNull()
        assertEquals("projectId: must not be empty", (error as NeonApiException).detail)
        val nameless = runCatching { client.branches.getOrCreate("p", CreateBranch()) }.exceptionOrNull()
        assertTrue(nameless!!.message!!.startsWith("branches.getOrCreate: InvalidArgument: name: "), nameless.message)
    }

    @Test
    fun `what is refused here reads as what the core refuses`() {
        val core = runCatching { translated { nativeProbeError(1u) } }.exceptionOrNull()
        assertEquals(core!!.message, invalidArgument("asked to").message)
        val settings = runCatching { translated { nativeProbeError(2u) } }.exceptionOrNull()
        assertEquals(settings!!.message, configuration("asked to").message)
        val bug = runCatching { translated { nativeProbeError(40u) } }.exceptionOrNull()
        assertEquals(bug!!.message, internal("asked to").message)
    }

    @Test
    fun `an error can be serialized, without what is bound to this process`() {
        emulator.addFault("status", "getProject") {
            put("status", 429)
            put("retry_after", "7")
        }
        val error = failing { client.projects.get("some-project-1") }
        val bytes = ByteArrayOutputStream().also { ObjectOutputStream(it).writeObject(error) }.toByteArray()
        val read = ObjectInputStream(bytes.inputStream()).readObject() as NeonApiException.RateLimited
        assertEquals(error.message, read.message)
        assertEquals(7.seconds, read.retryAfter)
        assertTrue(read.operations.isEmpty())
        assertNull(read.response)
    }

    @ParameterizedTest
    @CsvSource(
        "400, 10", "401, 11", "402, 20", "403, 12", "404, 13", "406, 20", "409, 14", "412, 15", "418, 20",
        "422, 16", "423, 17", "429, 18", "500, 19", "503, 19",
    )
    fun `a status is its kind, with all that came`(status: Int, kind: Int) {
        emulator.addFault("status") {
            put("status", status)
            put("code", "SOME_CODE")
            put("message", "said so")
        }
        val error = assertThrows<NeonApiException> {
            runBlocking { client.projects.get("some-project-1", CallOptions(callTimeout = 5.seconds)) }
        }
        if (status != 423) {
            assertEquals(1, error.attempts)
        }
        assertEquals(kind, error.kind)
        assertEquals(kind, numberOf(error))
        assertEquals(status, error.status)
        assertEquals("SOME_CODE", error.code)
        assertEquals("said so", error.detail)
        assertEquals("getProject", error.operationId)
        assertFalse(error.outcomeUnknown)
        assertEquals(status in listOf(423, 429, 500, 503), error.isRetryable)
        assertNull(error.answer)
        assertTrue(error.operations.isEmpty())
        assertEquals(status, error.response?.status)
        assertTrue(error.response!!.body().decodeToString().contains("said so"))
        assertEquals(error.requestId, error.response.requestId)
        for (part in listOf("projects.get", "getProject", "$status", "said so", "SOME_CODE", error.requestId!!)) {
            assertTrue(error.message!!.contains(part), error.message)
        }
    }

    @Test
    fun `attempts and the wish of the server are told`() {
        emulator.addFault("status") {
            put("status", 503)
            put("retry_after", "0")
        }
        emulator.client(retries = 2).use { client ->
            val error = assertThrows<NeonApiException.Server> { runBlocking { client.projects.get("some-project-1") } }
            assertEquals(3, error.attempts)
            assertEquals(0.milliseconds, error.retryAfter)
        }
    }

    @Test
    fun `a lost answer is a connection error with an unknown outcome`() {
        emulator.addFault("drop_after", "createProject")
        val error = failing { client.projects.create(CreateProject(name = "lost")) }
        assertTrue(error is NeonApiException.Connection)
        assertTrue(error.outcomeUnknown)
        assertFalse(error.isRetryable)
    }

    @Test
    fun `a hanging request is a timeout`() {
        emulator.addFault("hang")
        val error = failing { client.projects.get("project", CallOptions(callTimeout = 200.milliseconds)) }
        assertTrue(error is NeonApiException.Timeout)
    }

    @Test
    fun `what is no JSON is a decode error`() {
        emulator.addFault("bad_json")
        val project = emulator.seedProject()
        assertTrue(failing { client.projects.get(project.id) } is NeonApiException.Decode)
    }

    @Test
    fun `a failed wait carries the answer and the operations`() {
        val project = emulator.seedProject()
        emulator.addFault("operation_status", "createProjectBranch") { put("status", "failed") }
        val error = failing { client.branches.create(project.id, CreateBranch(name = "broken")) }
        assertTrue(error is NeonApiException.OperationFailed)
        assertEquals("broken", (error.answer as CreateProjectBranchResponse).branch.name)
        assertTrue(error.operations.any { it.status == OperationStatus.Failed })
    }

    @Test
    fun `a wait that takes too long can be taken up again`() = runBlocking {
        val project = emulator.seedProject()
        emulator.addFault("operation_status", "createProjectBranch") { put("status", "running") }
        val error = failing {
            client.branches.create(project.id, options = CallOptions(waitTimeout = 1.milliseconds))
        }
        assertTrue(error is NeonApiException.WaitTimeout)
        assertTrue(error.operations.isNotEmpty())
        val again = failing { client.operations.waitFor(error.operations, CallOptions(waitTimeout = 1.milliseconds)) }
        assertTrue(again is NeonApiException.WaitTimeout)
    }

    @Test
    fun `nobody listens`() {
        Client(ClientSettings(Secret("key"), baseUrl = "http://127.0.0.1:9", retries = 0)).use { client ->
            assertTrue(failing { client.users.me() } is NeonApiException.Connection)
        }
    }
}
