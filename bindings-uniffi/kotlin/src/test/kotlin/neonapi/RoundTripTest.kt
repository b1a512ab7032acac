package neonapi

import neonapi.models.AnyModel
import neonapi.models.nativeProbeIs
import neonapi.models.nativeProbes
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** What tests of the native library put where secrets are. */
private const val SECRET = "sample-secret"

/** Every type crosses the border and back, and is the same on both sides. */
class RoundTripTest {
    private val samples: List<AnyModel> = nativeProbes()

    @Test
    fun `every model crosses both ways unchanged`() {
        assertTrue(samples.size > 300)
        samples.forEachIndexed { place, sample ->
            assertTrue(nativeProbeIs(place.toUInt(), sample), "$sample")
        }
        // So that it can fail.
        assertFalse(nativeProbeIs(0u, samples[1]))
    }

    @Test
    fun `equal models are equal`() {
        assertEquals(samples, nativeProbes())
        assertEquals(samples.hashCode(), nativeProbes().hashCode())
    }

    @Test
    fun `no text of a model shows a secret`() {
        val shown = samples.filter { SECRET in it.toString() }
        assertEquals(emptyList<AnyModel>(), shown)
        assertTrue(samples.any { "***" in it.toString() })
    }
}
