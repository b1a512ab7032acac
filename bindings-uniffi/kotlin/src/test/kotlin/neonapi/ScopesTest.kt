package neonapi

import java.util.concurrent.Executors
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import kotlinx.serialization.json.put
import neonapi.models.CreateBranch
import neonapi.models.CreateProject
import neonapi.models.CreateProjectBranchResponse
import neonapi.models.CreateSnapshot
import neonapi.models.RestoreSnapshot
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

private val TEMPORARY = CreateBranch(name = "temporary")

/** Branches that have to go however the code that uses them ends. */
class ScopesTest : EmulatorTest() {
    private lateinit var project: SeededProject

    @BeforeEach
    fun seed() {
        project = emulator.seedProject()
    }

    private fun names() = runBlocking { client.branches.list(project.id).toList().map { it.name } }

    private fun requestsOf(operation: String) =
        emulator.requests().count { it.getValue("operation").toString() == "\"$operation\"" }

    private fun begin(block: suspend () -> Unit): Job = CoroutineScope(Dispatchers.Default).launch { block() }

    /** Uses a client whose calls share one thread. */
    private fun withOneThread(use: suspend (Client) -> Unit) {
        val threads = Executors.newSingleThreadExecutor()
        Client(emulator.settings(), dispatcher = threads.asCoroutineDispatcher()).use { runBlocking { use(it) } }
        threads.shutdown()
    }

    @Test
    fun `a temporary branch is deleted although its deletion was cancelled`() = runBlocking {
        emulator.addFault("status", "deleteProjectBranch") { put("status", 423) }
        val job = begin { client.branches.temporary(project.id, TEMPORARY) { } }
        until("in the deletion") { requestsOf("deleteProjectBranch") > 0 }
        job.cancel()
        emulator.clearFaults()
        job.join()
        assertFalse("temporary" in names())
    }

    @Test
    fun `a temporary branch is deleted before a cancelled creation ends`() = runBlocking {
        Emulator("--operation-duration-ms", "500..500", "--no-rate-limit").use { slow ->
            val client = slow.client()
            val project = client.projects.create(CreateProject(name = "slow")).project
            val job = begin { client.use { it.branches.temporary(project.id, TEMPORARY) { } } }
            until("waited for") { slow.requests().count { "Operation" in it.getValue("operation").toString() } > 3 }
            job.cancelAndJoin()
            slow.client().use { other ->
                assertFalse(other.branches.list(project.id).toList().any { it.name == "temporary" })
            }
        }
    }

    @Test
    fun `a deletion that fails is told beside what the block threw`() {
        emulator.addFault("status", "deleteProjectBranch") { put("status", 403) }
        val mine = IllegalStateException("mine")
        val error = assertThrows<IllegalStateException> {
            runBlocking { client.branches.temporary(project.id, TEMPORARY) { throw mine } }
        }
        assertSame(mine, error)
        assertTrue(error.suppressed.single() is NeonApiException.PermissionDenied)
    }

    @Test
    fun `a temporary branch can be kept`() = runBlocking {
        val id = client.branches.temporary(project.id, TEMPORARY) { branch ->
            branch.keep()
            branch.created.branch.id
        }
        assertEquals(id, client.branches.findByName(project.id, "temporary")?.id)
    }

    @Test
    fun `the deletion after an exception does not queue behind other calls`() = withOneThread { client ->
        emulator.addFault("hang", "getProject")
        var hanging: Job? = null
        assertThrows<IllegalStateException> {
            runBlocking {
                client.branches.temporary(project.id, TEMPORARY) {
                    hanging = begin { client.projects.get(project.id) }
                    until("in a request") { requestsOf("getProject") == 1 }
                    error("mine")
                }
            }
        }
        assertTrue(hanging!!.isActive)
        assertFalse("temporary" in names())
        hanging.cancelAndJoin()
    }

    private suspend fun snapshot(): String =
        client.snapshots.create(project.id, project.branchId, CreateSnapshot(name = "before")).snapshot.id

    @Test
    fun `a preview can be looked at with the client that shows it`() = withOneThread { client ->
        val snapshot = snapshot()
        for (answer in listOf(false, true)) {
            val restored = withTimeout(MINUTE_MS) {
                client.snapshots.restoreWithPreview(project.id, snapshot, RestoreSnapshot(name = "shown")) { preview ->
                    client.branches.get(project.id, preview.branch.id)
                    answer
                }
            }
            assertEquals(answer, restored.accepted)
            val there = client.branches.list(project.id).toList().any { it.id == restored.preview.branch.id }
            assertEquals(answer, there)
        }
    }

    @Test
    fun `a preview is deleted when looking at it fails`() = runBlocking {
        val snapshot = snapshot()
        val before = names()
        val error = assertThrows<IllegalStateException> {
            runBlocking { client.snapshots.restoreWithPreview(project.id, snapshot) { error("mine") } }
        }
        assertEquals("mine", error.message)
        assertEquals(before, names())
        emulator.addFault("status", "deleteProjectBranch") { put("status", 403) }
        val both = assertThrows<IllegalStateException> {
            runBlocking { client.snapshots.restoreWithPreview(project.id, snapshot) { error("mine") } }
        }
        // Where assertions are on, coroutines throw a copy of what was thrown.
        assertTrue((both.cause ?: both).suppressed.single() is NeonApiException.PermissionDenied)
    }

    @Test
    fun `cancellation reaches the code that looks at a preview, which is then deleted`() = runBlocking {
        val snapshot = snapshot()
        val before = names()
        val looking = CompletableDeferred<Unit>()
        var looked = false
        val job = begin {
            client.snapshots.restoreWithPreview(project.id, snapshot) {
                try {
                    looking.complete(Unit)
                    awaitCancellation()
                } finally {
                    looked = true
                }
            }
        }
        looking.await()
        job.cancelAndJoin()
        assertTrue(looked)
        assertEquals(before, names())
    }

    @Test
    fun `a call that is ended by a callback still says what it made`() {
        emulator.addFault("operation_status", "createProjectBranch") { put("status", "running") }
        val options = CallOptions(onProgress = { error("mine") })
        val error = assertThrows<IllegalStateException> {
            runBlocking { client.branches.create(project.id, CreateBranch(name = "made"), options) }
        }
        val call = error.suppressed.single() as NeonApiException.Cancelled
        assertEquals("made", (call.answer as CreateProjectBranchResponse).branch.name)
    }

    private companion object {
        const val MINUTE_MS = 60_000L
    }
}
