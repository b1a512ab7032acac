package neonapi

import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.BeforeEach

/** One emulator serves all tests of a run; each test finds it as after its start. */
private val shared = Emulator("--operation-duration-ms", "0..0", "--no-rate-limit")

/** A test with a local Neon and a client of it. */
abstract class EmulatorTest {
    protected val emulator: Emulator = shared
    protected lateinit var client: Client

    @BeforeEach
    fun begin() {
        emulator.reset()
        client = emulator.client()
    }

    @AfterEach
    fun end() = client.close()

    /** Waits until something is so; a test that waits in vain ends with a message and not for ever. */
    protected fun until(what: String, condition: () -> Boolean) {
        repeat(LOOKS) {
            if (condition()) return
            Thread.sleep(LOOK_MS)
        }
        throw AssertionError("never $what")
    }

    private companion object {
        const val LOOKS = 2_000
        const val LOOK_MS = 5L
    }
}
