package demo

import java.util.concurrent.ConcurrentHashMap
import kotlinx.coroutines.Job
import neonapi.OnProgress
import neonapi.Secret
import neonapi.models.Operation
import sun.misc.Signal

/** What a program ends with that was interrupted. */
const val INTERRUPTED = 130

/** Signals so close together are one wish: `timeout` sends SIGTERM to all, and make passes it on. */
private const val ONE_WISH_NANOSECONDS = 250_000_000L

fun say(text: String) = println(text)

/** Prints what went wrong, apart from what was asked for. */
fun complain(text: String) = System.err.println(text)

/** A connection URI without its password. */
fun withoutPassword(uri: Secret): String = uri.value.replace(Regex("://([^:@/]+):[^@]*@"), "://$1:***@")

/** Prints what changed about the operations of a wait. */
class ProgressLines : OnProgress {
    private val said = ConcurrentHashMap<String, String>()

    override fun progressed(operations: List<Operation>) {
        for (operation in operations) {
            val text = "${operation.action} ${operation.status}"
            if (said.put(operation.id, text) != text) say("    $text")
        }
    }
}

/** Has Ctrl-C, or SIGTERM, cancel the work; the second one ends the program at once. */
fun watch(work: Job, projectName: String) {
    var first: Long? = null
    val handler = { _: Signal ->
        val since = first
        when {
            since == null -> {
                first = System.nanoTime()
                work.cancel()
                complain("\nInterrupted: cleaning up; once more ends it at once")
            }
            System.nanoTime() - since > ONE_WISH_NANOSECONDS -> {
                complain("\nEnded at once: a project $projectName may be left behind")
                Runtime.getRuntime().halt(INTERRUPTED)
            }
        }
    }
    for (name in listOf("INT", "TERM")) Signal.handle(Signal(name), handler)
}
