package neonapi.scenarios

import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.TimeSource
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.flow.firstOrNull
import kotlinx.coroutines.withTimeoutOrNull
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.put
import neonapi.CallOptions
import neonapi.Client
import neonapi.NeonApiException
import neonapi.models.CreateBranch
import neonapi.models.ListBranches

/** Of so many creations one is cancelled. */
private const val CANCELLED_OF = 8

/** What came of the calls of one coroutine, or of all. */
private class Tally {
    var calls = 0L
    var created = 0L
    var deleted = 0L
    var mixedUp = 0L
    val failed = sortedMapOf<String, Long>()
    val unknown = mutableListOf<String>()
    val kept = mutableListOf<String>()

    fun add(other: Tally) {
        calls += other.calls
        created += other.created
        deleted += other.deleted
        mixedUp += other.mixedUp
        other.failed.forEach { (kind, count) -> failed.merge(kind, count, Long::plus) }
        unknown += other.unknown
        kept += other.kept
    }

    /** Makes a call and counts it. */
    suspend fun <T> of(call: suspend () -> T): Result<T> {
        calls += 1
        return try {
            Result.success(call())
        } catch (error: NeonApiException) {
            failed.merge(error.javaClass.simpleName, 1, Long::plus)
            Result.failure(error)
        }
    }

    /** Cancels a creation after a time, if it takes so long; a cancelled coroutine cannot know what became of it. */
    suspend fun <T> ofCancelled(name: String, after: Duration, call: suspend () -> T): Result<T>? {
        val made = withTimeoutOrNull(after) { of(call) }
        if (made == null) {
            failed.merge("Cancelled", 1, Long::plus)
            unknown += name
        }
        return made
    }

    fun failures(): JsonObject = JsonObject(failed.mapValues { JsonPrimitive(it.value) })
}

/** Calls from so many coroutines until the time is over. */
internal suspend fun soak(client: Client, tasks: Int, time: Duration, projects: List<String>): JsonObject {
    val until = TimeSource.Monotonic.markNow() + time
    val all = together(tasks) { task -> work(client, projects[task % projects.size], task, until) }
    val tally = buildJsonObject {
        put("calls", all.calls)
        put("created", all.created)
        put("deleted", all.deleted)
        put("mixed_up", all.mixedUp)
        put("failed", all.failures())
        put("unknown", JsonArray(all.unknown.map(::JsonPrimitive)))
        put("kept", JsonArray(all.kept.map(::JsonPrimitive)))
    }
    return buildJsonObject { put("soak", tally) }
}

/** Creates branches from so many coroutines, and waits for all. */
internal suspend fun waits(client: Client, tasks: Int, projects: List<String>): JsonObject {
    val all = together(tasks) { task ->
        Tally().apply {
            val branch = CreateBranch(name = "wait-$task")
            of { client.branches.create(projects[task % projects.size], branch) }.onSuccess { created += 1 }
        }
    }
    return buildJsonObject {
        put("waits", buildJsonObject {
            put("done", all.created)
            put("failed", all.failures())
        })
    }
}

private suspend fun together(tasks: Int, work: suspend (Int) -> Tally): Tally = coroutineScope {
    val tallies = (0 until tasks).map { task -> async { work(task) } }.awaitAll()
    Tally().apply { tallies.forEach(::add) }
}

private suspend fun work(client: Client, projectId: String, task: Int, until: TimeSource.Monotonic.ValueTimeMark): Tally {
    val branches = client.withOptions(CallOptions(wait = false)).branches
    val tally = Tally()
    var round = 0
    while (until.hasNotPassedNow()) {
        val name = "$task-$round"
        val isCancelled = (task + round) % CANCELLED_OF == 0
        val after = (round % 4).milliseconds
        round += 1
        val create = suspend { branches.create(projectId, CreateBranch(name = name)) }
        val made = when {
            isCancelled -> tally.ofCancelled(name, after, create) ?: continue
            else -> tally.of(create)
        }
        val branch = made.getOrElse { error ->
            if ((error as NeonApiException).outcomeUnknown) tally.unknown += name
            null
        }?.branch ?: continue
        tally.created += 1
        if (branch.name != name) tally.mixedUp += 1
        tally.of { branches.get(projectId, branch.id).branch }
            .onSuccess { if (it.id != branch.id || it.name != name) tally.mixedUp += 1 }
        tally.of { branches.list(projectId, ListBranches(limit = 10)).firstOrNull() }
        tally.of { branches.delete(projectId, branch.id) }
            .onSuccess { tally.deleted += 1 }
            .onFailure { tally.kept += name }
    }
    return tally
}
