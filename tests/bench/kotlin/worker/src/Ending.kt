package neonapi.bench

import java.util.concurrent.Executors
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.minutes
import kotlin.time.DurationUnit
import kotlin.time.TimeSource
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import neonapi.Client
import neonapi.ClientSettings
import neonapi.Secret

/**
 * Cancels a call in one of its phases, again and again: milliseconds until its coroutine has ended, and until the
 * thread that it blocked is free again, which nobody waits for.
 */
suspend fun endings(work: Work, phase: String): Map<String, Any> {
    val figures = List(work.times) { turn -> ending(work, phase, turn) }
    return mapOf("ms" to figures.map { it.first }, "free_ms" to figures.map { it.second })
}

private suspend fun ending(work: Work, phase: String, turn: Int): Pair<Double, Double> {
    val thread = Executors.newSingleThreadExecutor()
    // Its calls end for no other reason. Used up where the call is to queue.
    val perMinute = if (phase == "queue") 1L else null
    val settings = ClientSettings(
        apiKey = Secret("bench"),
        baseUrl = work.baseUrl,
        connectTimeout = 1.minutes,
        attemptTimeout = 1.minutes,
        callTimeout = 5.minutes,
        pollInterval = 1.minutes,
        pollIntervalMax = 1.minutes,
        requestsPerMinute = perMinute,
        accountBurst = perMinute,
        rateLimitGroup = "bench-$turn",
    )
    return Client(settings, dispatcher = thread.asCoroutineDispatcher()).use { client ->
        if (phase == "queue") client.users.me()
        val figures = coroutineScope {
            val job = launch(Dispatchers.Default) {
                if (phase == "wait") client.branches.create(work.projectId) else client.users.me()
            }
            // At another point of the engine's own rhythm each time.
            delay(300.milliseconds + turn.milliseconds * 7)
            check(job.isActive) { "the call ended by itself" }
            val asked = TimeSource.Monotonic.markNow()
            job.cancelAndJoin()
            val ended = asked.elapsedNow()
            thread.submit {}.get()
            ended.toDouble(DurationUnit.MILLISECONDS) to asked.elapsedNow().toDouble(DurationUnit.MILLISECONDS)
        }
        thread.shutdown()
        figures
    }
}
