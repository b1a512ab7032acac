package neonapi

import java.util.concurrent.CancellationException
import java.util.concurrent.CountDownLatch
import java.util.concurrent.Executors
import java.util.concurrent.atomic.AtomicInteger
import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.flow.collect
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.put
import neonapi.models.CreateBranch
import neonapi.models.FfiConverterTypeNativeCall
import neonapi.models.ListBranches
import neonapi.models.NativeCall
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** Ending calls: by cancellation in every phase, by closing the client, and many at once. */
class CancellationTest : EmulatorTest() {
    private fun holds() = emulator.requests().any { it["ended_at_us"] is JsonNull }

    private fun answered() = emulator.requests().isNotEmpty() && !holds()

    /** Cancels a call once it is where it should be; it has to end though the server does nothing. */
    private fun cancel(what: String, reached: () -> Boolean, call: suspend () -> Unit) = runBlocking {
        var ended: Throwable? = null
        val job = CoroutineScope(Dispatchers.Default).launch {
            try {
                call()
            } catch (error: Throwable) {
                ended = error
                throw error
            }
        }
        until("in $what", reached)
        assertTrue(job.isActive)
        job.cancelAndJoin()
        assertTrue(ended is CancellationException, "$ended")
    }

    @Test
    fun `a call that is left while its thread hands it over is not used`() {
        val call = NativeCall.plain()
        call.close()
        assertThrows<IllegalStateException> { FfiConverterTypeNativeCall.lower(call) }
    }

    @Test
    fun `a hanging request`() {
        emulator.addFault("hang", "getProject")
        cancel("a request", ::holds) { client.projects.get("project") }
        // The call has ended although its request has not.
        assertTrue(holds())
        until("left behind") { client.requestsLeftBehind == 1L }
    }

    @Test
    fun `a page that hangs`() {
        val project = emulator.seedProject(branches = 3)
        emulator.addFault("hang", "listProjectBranches") { }
        cancel("a page", ::holds) { client.branches.list(project.id, ListBranches(limit = 1)).collect() }
        assertTrue(holds())
    }

    @Test
    fun `a pause before a repetition`() {
        emulator.addFault("status", "getProject") {
            put("status", 503)
            put("retry_after", "60")
        }
        emulator.client(retries = 4).use { client ->
            cancel("a pause", ::answered) { client.projects.get("project") }
        }
        assertEquals(1, emulator.requests().size)
    }

    @Test
    fun `a wait for operations`() {
        val project = emulator.seedProject()
        emulator.addFault("operation_status", "createProjectBranch") { put("status", "running") }
        polling().use { client ->
            cancel("a wait", { emulator.requests().size > 2 }) { client.branches.create(project.id) }
            val before = emulator.requests().size
            passTime()
            // One may have been under way.
            assertTrue(emulator.requests().size - before <= CALLS + 1)
        }
    }

    /** A client that waits with a poll every 50 ms. */
    private fun polling() = Client(emulator.settings().copy(pollIntervalMax = 50.milliseconds))

    /** Calls of another client, which take as long as many polls. */
    private fun passTime() = repeat(CALLS) { runBlocking { client.users.me() } }

    @Test
    fun `a collector that has enough fetches no further page`() = runBlocking {
        val project = emulator.seedProject(branches = 3)
        assertNotNull(client.branches.list(project.id, ListBranches(limit = 1)).first())
        assertEquals(2, client.branches.list(project.id, ListBranches(limit = 1)).take(2).toList().size)
        assertEquals(3, emulator.requests().size)
    }

    @Test
    fun `a call that has no thread yet ends too, and sends nothing`() {
        val threads = Executors.newSingleThreadExecutor()
        emulator.addFault("hang", "getProject")
        Client(emulator.settings(), dispatcher = threads.asCoroutineDispatcher()).use { client ->
            val first = CoroutineScope(Dispatchers.Default).launch { client.projects.get("project") }
            until("in a request", ::holds)
            runBlocking {
                val queued = launch(Dispatchers.Default) { client.users.me() }
                queued.cancelAndJoin()
                first.cancelAndJoin()
            }
            runCatching { runBlocking { client.regions.list().toList() } }
            assertEquals(listOf("getProject", "getActiveRegions"), operations())
        }
        threads.shutdown()
    }

    @Test
    fun `a coroutine that was cancelled before a call sends nothing`() {
        // It makes calls at once, on the thread that asks for them.
        Client(emulator.settings(), dispatcher = Dispatchers.Unconfined).use { client ->
            val calls = listOf<suspend () -> Unit>(
                { client.users.me() },
                { client.regions.list().collect() },
                { client.branches.temporary("project") { } },
            )
            for (call in calls) {
                var ended: Throwable? = null
                val cancelled = Job().apply { cancel() }
                val late = CoroutineScope(cancelled).launch(start = CoroutineStart.UNDISPATCHED) {
                    ended = runCatching { call() }.exceptionOrNull()
                }
                runBlocking { late.join() }
                assertTrue(ended is CancellationException, "$ended")
            }
        }
        assertEquals(emptyList<String>(), operations())
    }

    private fun operations() = emulator.requests().map { it.getValue("operation").toString().trim('"') }

    @Test
    fun `cancelling a future ends its call`() {
        emulator.addFault("hang", "getProject")
        val future = client.futures.projects.get("project")
        until("in a request", ::holds)
        future.cancel(true)
        until("left behind") { client.requestsLeftBehind == 1L }
        assertTrue(holds())
    }

    @Test
    fun `closing ends calls under way and refuses new ones`() = runBlocking {
        emulator.addFault("hang", "getProject")
        val calls = (1..8).map { CoroutineScope(Dispatchers.Default).async { runCatching { client.projects.get("p") } } }
        until("all in a request") { emulator.requests().size == 8 }
        client.close()
        for (outcome in calls.awaitAll()) {
            assertTrue(outcome.exceptionOrNull() is NeonApiException.Closed)
        }
        assertThrows<NeonApiException.Closed> { runBlocking { client.users.me() } }
        assertThrows<NeonApiException.Closed> { runBlocking { client.branches.list("p").toList() } }
        client.close()
    }

    @Test
    fun `two hundred coroutines share a client`() = runBlocking {
        val project = emulator.seedProject()
        val ids = (1..200).map {
            async(Dispatchers.Default) { client.branches.get(project.id, project.branchId).branch.id }
        }.awaitAll()
        assertEquals(setOf(project.branchId), ids.toSet())
        assertEquals(200, emulator.requests().size)
    }

    @Test
    fun `progress is not told after cancellation`() {
        val project = emulator.seedProject()
        emulator.addFault("operation_status", "createProjectBranch") { put("status", "running") }
        val told = AtomicInteger()
        val options = CallOptions(onProgress = { told.incrementAndGet() })
        polling().use { client ->
            cancel("a wait", { told.get() > 1 }) { client.branches.create(project.id, options = options) }
            val count = told.get()
            passTime()
            // One may have begun when it was cancelled.
            assertTrue(told.get() <= count + 1)
        }
    }

    @Test
    fun `a temporary branch goes at the end of its block, however that ends`() {
        val project = emulator.seedProject()
        fun names() = runBlocking { client.branches.list(project.id).toList().map { it.name } }
        val during = runBlocking { client.branches.temporary(project.id, CreateBranch(name = "one")) { names() } }
        assertTrue("one" in during)
        assertFalse("one" in names())
        assertThrows<IllegalStateException> {
            runBlocking {
                client.branches.temporary(project.id, CreateBranch(name = "two")) { error("mine") }
            }
        }
        assertFalse("two" in names())
        val entered = CountDownLatch(1)
        cancel("the block", { entered.count == 0L }) {
            client.branches.temporary(project.id, CreateBranch(name = "three")) {
                entered.countDown()
                kotlinx.coroutines.awaitCancellation()
            }
        }
        assertFalse("three" in names())
        assertNull(runBlocking { client.branches.findByName(project.id, "three") })
    }

    private companion object {
        const val CALLS = 300
    }
}
