package neonapi

import java.nio.file.Path
import kotlin.io.path.readLines
import kotlinx.coroutines.runBlocking
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
        suspend fun calls(number: Int) = repeat(number) {
            client.withResponse { client -> client.branches.get(project.id, project.branchId) }
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
        const val ALLOWED_KILOBYTES = 15_000
    }
}
