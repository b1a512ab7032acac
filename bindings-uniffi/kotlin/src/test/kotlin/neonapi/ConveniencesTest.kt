package neonapi

import java.lang.ref.WeakReference
import java.util.concurrent.CancellationException
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import neonapi.models.CreateBranch
import neonapi.models.ListBranches
import neonapi.models.OperationStatus
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** Calls that are made of several operations, and the client around them. */
class ConveniencesTest : EmulatorTest() {
    @Test
    fun `a branch is got or created`() = runBlocking {
        val project = emulator.seedProject()
        val first = client.branches.getOrCreate(project.id, CreateBranch(name = "one"))
        val second = client.branches.getOrCreate(project.id, CreateBranch(name = "one"))
        assertNotNull(first.created)
        assertNull(second.created)
        assertEquals(first.branch.id, second.branch.id)
        assertEquals(project.branchId, client.branches.getDefault(project.id).id)
    }

    @Test
    fun `a branch is connected to, and made as its parent again`() = runBlocking {
        val project = emulator.seedProject()
        val made = client.branches.createAndConnect(project.id, CreateBranch(name = "one"))
        assertTrue(made.connectionString.value.startsWith("postgres"))
        val reset = client.branches.resetFromParent(project.id, made.created.branch.id)
        assertTrue(reset.operations.all { it.status == OperationStatus.Finished })
    }

    @Test
    fun `a project is found by its name`() = runBlocking {
        val project = emulator.seedProject()
        assertEquals(project.id, client.projects.findByName("shop")?.id)
        assertNull(client.projects.findByName("no such"))
    }

    @Test
    fun `operations are waited for by their identifiers`() = runBlocking {
        val project = emulator.seedProject()
        val created = client.branches.create(project.id, options = CallOptions(wait = false))
        val ended = client.operations.waitForIds(project.id, created.operations.map { it.id })
        assertEquals(created.operations.map { it.id }, ended.map { it.id })
        assertTrue(ended.all { it.status == OperationStatus.Finished })
    }

    @Test
    fun `progress as a flow is told to the client's own callback as well`() = runBlocking {
        val project = emulator.seedProject()
        val created = client.branches.create(project.id, options = CallOptions(wait = false))
        var told = 0
        val telling = client.withOptions(CallOptions(onProgress = { told += 1 }))
        telling.operations.progress(created.operations).toList()
        assertTrue(told > 0)
    }

    @Test
    fun `the environment has the key, and settings come before it`() = runBlocking {
        emulator.seedProject()
        Client.fromEnvironment(emulator.settings().copy(apiKey = null)).use { client ->
            assertEquals("shop", client.projects.list().first().name)
        }
    }

    @Test
    fun `a walk goes on where another one ended`() = runBlocking {
        val project = emulator.seedProject(branches = 3)
        val page = client.branches.list(project.id, ListBranches(limit = 3)).pagesWithCursor().first()
        val rest = client.branches.list(project.id, ListBranches(limit = 3, cursor = page.cursor)).toList()
        assertEquals(4, (page.value.branches + rest).distinctBy { it.id }.size)
        assertEquals(1, rest.size)
    }

    @Test
    fun `a callback that is cancelled does not end the caller as if that were cancelled`() {
        val project = emulator.seedProject()
        val options = CallOptions(onProgress = { throw CancellationException("mine") })
        val error = assertThrows<IllegalStateException> {
            runBlocking { client.branches.create(project.id, options = options) }
        }
        assertFalse(error is CancellationException)
        assertEquals("mine", error.cause?.message)
    }

    @Test
    fun `a future is done although later calls hold all threads`() {
        emulator.addFault("hang", "getProject")
        val threads = Executors.newSingleThreadExecutor()
        Client(emulator.settings(), dispatcher = threads.asCoroutineDispatcher()).use { client ->
            val quick = client.futures.users.me()
            val hanging = client.futures.projects.get("project")
            quick.get(1, TimeUnit.MINUTES)
            hanging.cancel(true)
        }
        threads.shutdown()
    }

    @Test
    fun `a dispatcher that refuses has another one run the call`() = runBlocking {
        val threads = Executors.newSingleThreadExecutor()
        threads.shutdown()
        Client(emulator.settings(), dispatcher = threads.asCoroutineDispatcher()).use { client ->
            assertFalse(client.users.me().email.isEmpty())
        }
    }

    @Test
    fun `a log hook that refers to its closed client goes with it`() {
        fun closed(): WeakReference<Any> {
            val service = object : LogHook {
                var client: Client? = null

                override fun event(event: LogEvent) = Unit
            }
            Client(emulator.settings(), service).use { client ->
                service.client = client
                runBlocking { client.users.me() }
            }
            return WeakReference(service)
        }
        val service = closed()
        until("freed") {
            System.gc()
            service.get() == null
        }
    }
}
