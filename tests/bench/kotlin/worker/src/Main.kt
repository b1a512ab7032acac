package neonapi.bench

import kotlin.system.exitProcess
import kotlin.time.TimeSource
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.runBlocking
import neonapi.Client
import neonapi.ClientSettings
import neonapi.Secret
import neonapi.models.ListBranches

/** Branches of a list. */
private const val BRANCHES = 10_000

/** What a process is to do, as the measurements in Rust say it. */
class Work(val what: String, val baseUrl: String, val projectId: String, val times: Int)

/** One client of a comparison, in a process of its own; prints what it used as JSON. */
fun main(arguments: Array<String>) {
    val work = work(arguments)
    val (kind, rest) = "${work.what} ".split(' ')
    val result = runBlocking {
        when (kind) {
            "call" -> calls(work)
            "list" -> lists(work)
            "memory" -> memory(work)
            "shared" -> shared(work)
            "ending" -> endings(work, rest)
            else -> error("nothing is called ${work.what}")
        }
    }
    println(result.entries.joinToString(",", "{", "}") { (name, value) -> "\"$name\":$value" })
    // Threads that idle would keep it for a while.
    exitProcess(0)
}

private fun work(arguments: Array<String>): Work {
    check(arguments.size % 2 == 0 && arguments.first() == "work") { "work WHAT --base-url URL ..." }
    val flags = arguments.drop(2).chunked(2).associate { (name, value) -> name to value }
    return Work(
        arguments[1],
        flags.getValue("--base-url"),
        flags["--project-id"].orEmpty(),
        flags["--times"]?.toInt() ?: 1,
    )
}

/** A client as fast as the machine allows: its limits are there, but never bind. */
private fun unlimited(work: Work) = Client(
    ClientSettings(
        apiKey = Secret("bench"),
        baseUrl = work.baseUrl,
        requestsPerMinute = 1_000_000,
        accountBurst = 1_000_000,
        routeRequestsPerSecond = 1_000_000,
    ),
)

private suspend fun get(client: Client, work: Work) {
    val id = client.projects.get(work.projectId).id
    // Nobody is fast with a wrong answer.
    check(id == work.projectId) { "another project came back: $id" }
}

/** What a GET uses. */
private suspend fun calls(work: Work): Map<String, Any> = unlimited(work).use { client ->
    Machine.warmUp(blocks = 60) { repeat(500) { get(client, work) } }
    Machine.measured { repeat(work.times) { get(client, work) } }
}

/** What a list of 10,000 branches uses. */
private suspend fun lists(work: Work): Map<String, Any> = unlimited(work).use { client ->
    suspend fun list() {
        var count = 0
        client.branches.list(work.projectId, ListBranches(limit = BRANCHES.toLong())).collect { branch ->
            if (branch.projectId == work.projectId) count++
        }
        check(count == BRANCHES) { "$count branches came back" }
    }
    Machine.warmUp(blocks = 30) { repeat(5) { list() } }
    Machine.measured { repeat(work.times) { list() } }
}

/** Memory after a tenth of some calls, after all of them, and after as many again. */
private suspend fun memory(work: Work): Map<String, Any> = unlimited(work).use { client ->
    suspend fun after(calls: Int): Long {
        repeat(calls) { get(client, work) }
        return Machine.collectedKib()
    }
    val tenth = after(work.times / 10)
    val all = after(work.times - work.times / 10)
    mapOf("tenth_kib" to tenth, "all_kib" to all, "twice_kib" to after(work.times))
}

/** Many calls at once, under the limits of the API. */
private suspend fun shared(work: Work): Map<String, Any> =
    Client(ClientSettings(apiKey = Secret("bench"), baseUrl = work.baseUrl)).use { client ->
        val began = TimeSource.Monotonic.markNow()
        coroutineScope { List(work.times) { async { get(client, work) } }.awaitAll() }
        mapOf("seconds" to began.elapsedNow().inWholeMilliseconds / 1e3)
    }
