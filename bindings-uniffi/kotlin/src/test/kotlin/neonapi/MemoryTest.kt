package neonapi

import java.nio.file.Path
import kotlin.io.path.readLines
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.runBlocking
import neonapi.models.ListBranches
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.condition.EnabledOnOs
import org.junit.jupiter.api.condition.OS

/** That nothing of a call stays behind on the other side of the border, which no garbage collector sees. */
class MemoryTest : EmulatorTest() {
    @Test
    @EnabledOnOs(OS.LINUX)
    fun `ten thousand calls leave nothing behind`() = runBlocking {
        val project = emulator.seedProject()
        // A callback is held on both sides while its call lasts.
        val options = CallOptions(onProgress = { })
        suspend fun calls(number: Int) = repeat(number) {
            client.withResponse { client -> client.branches.get(project.id, project.branchId, options) }
            // What a list and an error hold is other than what an answer does.
            if (it % EVERY == 0) {
                client.branches.list(project.id, ListBranches(limit = 1)).first()
                runCatching { client.projects.get("no-such-project") }
            }
        }
        // By then the heap is as large as it gets.
        calls(WARM_UP)
        val before = residentKilobytes()
        calls(CALLS)
        val grown = residentKilobytes() - before
        // A leak of one answer a call, which has 2 kB, would be 20 MB.
        assertTrue(grown < ALLOWED_KILOBYTES, "$grown kB more")
    }

    private fun residentKilobytes(): Long {
        System.gc()
        val line = Path.of("/proc/self/status").readLines().single { it.startsWith("VmRSS:") }
        return line.filter(Char::isDigit).toLong()
    }

    private companion object {
        const val WARM_UP = 5_000
        const val CALLS = 10_000
        const val EVERY = 10
        const val ALLOWED_KILOBYTES = 15_000
    }
}
