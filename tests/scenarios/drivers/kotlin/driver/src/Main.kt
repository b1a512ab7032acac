package neonapi.scenarios

import java.net.URLDecoder
import java.util.concurrent.CancellationException
import java.util.concurrent.ConcurrentLinkedQueue
import kotlin.system.exitProcess
import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.cancel
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.put
import neonapi.Client
import neonapi.NeonApiException

/** The driver of scenarios in Kotlin. What it reads and prints stands in `README.md` of the drivers. */
fun main() {
    runBlocking {
        val driver = Driver()
        for (line in generateSequence(::readlnOrNull)) {
            driver.follow(line.split(' ').map(::decoded))
        }
        driver.join()
    }
    // Threads that idle would keep it for a while.
    exitProcess(0)
}

private fun decoded(word: String): String =
    if (word == "%") "" else URLDecoder.decode(word.replace("+", "%2B"), Charsets.UTF_8)

private class Driver {
    private val settings = mutableMapOf<String, String>()
    private var client: Client? = null
    private var call = Call("")
    private var running: Job? = null
    private var events = ConcurrentLinkedQueue<JsonObject>()

    suspend fun follow(words: List<String>) {
        val (command, name, value) = words + listOf("", "")
        when (command) {
            "setting" -> settings[name] = value
            "client" -> say(line(words) { makeClient(isQuiet = name == "quiet") })
            "call" -> call = Call(name)
            "argument" -> call.arguments[name] = value
            "option" -> call.options[name] = value
            "go" -> go()
            "cancel" -> call.scope.cancel()
            "soak" -> load { soak(it, name.toInt(), value.toLong().milliseconds, words[3].split(",")) }
            "waits" -> load { waits(it, name.toInt(), value.split(",")) }
            "events" -> say(buildJsonObject { put("events", JsonArray(events.toList())) })
            "end" -> end()
            else -> say(Show.unknown(words.joinToString(" ")))
        }
    }

    /** On threads of its own, as in any program. */
    private suspend fun load(work: suspend (Client) -> JsonObject) {
        val client = client ?: return say(Show.unknown("calls without a client"))
        say(withContext(Dispatchers.Default) { work(client) })
    }

    private fun makeClient(isQuiet: Boolean): JsonObject {
        val settings = settingsOf(settings)
        val events = events
        val made = Client(settings, log = if (isQuiet) null else { event -> events.add(Show.event(event)) })
        client = made
        return buildJsonObject {
            put("client", true)
            put("shown", "$settings $made")
        }
    }

    private suspend fun go() {
        join()
        val (client, call) = client to call
        // It begins even when it was cancelled already, and has to notice that by itself.
        running = call.scope.launch(start = CoroutineStart.UNDISPATCHED) {
            say(
                line(listOf(call.name)) {
                    val value = call.make(client ?: throw UnknownException("a call without a client"))
                    buildJsonObject { put("value", value) }
                },
            )
        }
    }

    private suspend fun end() {
        join()
        client?.close()
        client = null
        settings.clear()
        events = ConcurrentLinkedQueue()
    }

    suspend fun join() {
        running?.join()
        running = null
    }
}

/** What something gives, or the line that says how it failed. */
private inline fun line(words: List<String>, block: () -> JsonObject): JsonObject =
    try {
        block()
    } catch (_: CancellationException) {
        Show.cancelled
    } catch (error: NeonApiException) {
        Show.error(error)
    } catch (error: Exception) {
        Show.unknown("${words.joinToString(" ")}: $error")
    }

/** One line, all of it or nothing, in UTF-8 whatever the locale is. */
private fun say(line: JsonObject) = synchronized(System.out) {
    System.out.write("$line\n".toByteArray())
    System.out.flush()
}
