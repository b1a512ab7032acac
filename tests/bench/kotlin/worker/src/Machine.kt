package neonapi.bench

import com.sun.management.OperatingSystemMXBean
import java.io.File
import java.lang.management.ManagementFactory

/** Time used and memory of this process. */
object Machine {
    private val system = ManagementFactory.getOperatingSystemMXBean() as OperatingSystemMXBean
    private val compiler = ManagementFactory.getCompilationMXBean()

    /** Of all threads, those that compile and those that collect garbage too. */
    private fun processorUs(): Double = system.processCpuTime / 1e3

    private fun kib(name: String): Long {
        val line = File("/proc/self/status").readLines().single { it.startsWith("$name:") }
        return line.filter(Char::isDigit).toLong()
    }

    /**
     * Repeats something until the machine has compiled it: until two blocks one after the other, after the first
     * third, spend less than 2 % of their time on compiling. After so many [blocks] it has to do.
     */
    inline fun warmUp(blocks: Int, block: () -> Unit) {
        var quiet = 0
        for (number in 1..blocks) {
            val (compiled, began) = compiledMs() to System.nanoTime()
            block()
            val tookMs = (System.nanoTime() - began) / 1e6
            quiet = if (compiledMs() - compiled < tookMs * 0.02) quiet + 1 else 0
            if (quiet >= 2 && number * 3 >= blocks) return
        }
    }

    /** The compiler's time until now. */
    fun compiledMs(): Long = compiler.totalCompilationTime

    /** What a piece of work uses. */
    inline fun measured(work: () -> Unit): Map<String, Any> {
        val begin = begin()
        work()
        return used(begin)
    }

    /** Memory, processor time and time. */
    fun begin(): Triple<Long, Double, Long> = Triple(kib("VmRSS"), processorUs(), System.nanoTime())

    /** What was used since then. */
    fun used(begin: Triple<Long, Double, Long>): Map<String, Any> {
        val (memory, processor, time) = begin
        return mapOf(
            "processor_us" to processorUs() - processor,
            "elapsed_us" to (System.nanoTime() - time) / 1e3,
            "memory_before_kib" to memory,
            "memory_peak_kib" to kib("VmHWM"),
            "threads" to kib("Threads"),
        )
    }

    /** Memory once the garbage is gone; the second time for what the first one handed to the cleaner. */
    fun collectedKib(): Long {
        repeat(2) {
            System.gc()
            Thread.sleep(100)
        }
        return kib("VmRSS")
    }
}
