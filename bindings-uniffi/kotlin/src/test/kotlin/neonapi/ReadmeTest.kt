package neonapi

import java.nio.file.Path
import kotlin.io.path.readText
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** What the README shows is compiled here. */
class ReadmeTest {
    @Test
    fun `the first program is the one that compiles`() {
        val program = Path.of("demo/First.kt").readText().substringAfter("package demo.first\n\n")
        assertTrue(Path.of("../../README.md").readText().contains("```kotlin\n$program```"))
    }
}
