package neonapi

import java.util.concurrent.Executors
import kotlin.coroutines.CoroutineContext
import kotlin.time.Duration
import kotlin.time.Duration.Companion.hours
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.TestTimeSource
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.future.asDeferred
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.JsonNull
import neonapi.groups.Users
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** The line of calls that wait for a thread of the dispatcher. */
class LineTest : EmulatorTest() {
    @Test
    fun `a call whose time is over ends while it stands in line`() {
        val options = CallOptions(callTimeout = 20.milliseconds)
        val calls = listOf<suspend (Client) -> Unit>(
            { it.users.me(options) },
            { it.regions.list(options = options).toList() },
            { it.branches.temporary("project", options = options) { } },
            { it.withOptions(options).users.me() },
            { it.futures.users.me(options).asDeferred().await() },
        )
        whileBusy(emulator.settings()) { client -> for (call in calls) timesOut { call(client) } }
        whileBusy(emulator.settings(callTimeout = 20.milliseconds)) { client ->
            timesOut { client.users.me() }
            runBlocking { launch { client.users.me(CallOptions(callTimeout = 1.hours)) }.cancelAndJoin() }
        }
        assertEquals(2, emulator.requests().size)
    }

    @Test
    fun `the time in line is handed to the core, which names the limit as it was given`() {
        val clock = TestTimeSource()
        val users = Users(Calls(client.calls.native, Late(clock, 2.hours), limit = null, clock = clock))
        runBlocking { users.me(CallOptions(callTimeout = 3.hours)) }
        assertEquals(1, emulator.requests().size)
        val error = assertThrows<NeonApiException.Timeout> {
            runBlocking { users.me(CallOptions(callTimeout = 1.hours)) }
        }
        assertEquals("getCurrentUserInfo", error.operationId)
        assertTrue(error.message!!.contains("ended by callTimeout of 3600000 ms"), error.message)
        assertEquals(1, emulator.requests().size)
    }

    @Test
    fun `a client knows the time of its calls`() {
        assertEquals(300_000.milliseconds, ClientSettings().limit)
        assertEquals(1.hours, ClientSettings(callTimeout = 1.hours).limit)
        assertNull(ClientSettings(callTimeout = Duration.INFINITE).limit)
    }

    /** Does something while the one thread of a client has no time for other calls. */
    private fun whileBusy(settings: ClientSettings, block: (Client) -> Unit) {
        val threads = Executors.newSingleThreadExecutor()
        emulator.addFault("hang", "getProject")
        Client(settings, dispatcher = threads.asCoroutineDispatcher()).use { client ->
            val before = emulator.requests().size
            val busy = CoroutineScope(Dispatchers.Default).launch {
                client.projects.get("project", CallOptions(callTimeout = 1.hours))
            }
            until("in a request") { emulator.requests().drop(before).any { it["ended_at_us"] is JsonNull } }
            block(client)
            assertTrue(busy.isActive)
            runBlocking { busy.cancelAndJoin() }
        }
        threads.shutdown()
    }

    private fun timesOut(call: suspend () -> Unit) {
        val error = assertThrows<NeonApiException.Timeout> { runBlocking { call() } }
        assertTrue(error.message!!.contains("ended by callTimeout of 20 ms"), error.message)
        assertTrue(error.isRetryable)
        assertEquals(0, error.attempts)
    }

    /** Has everybody wait for a time of its clock. */
    private class Late(private val clock: TestTimeSource, private val time: Duration) : CoroutineDispatcher() {
        override fun dispatch(context: CoroutineContext, block: Runnable) {
            clock += time
            block.run()
        }
    }
}
