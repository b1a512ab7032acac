package neonapi.models

import kotlin.time.Instant
import kotlin.time.toKotlinInstant

private const val MICROSECONDS = 1_000_000L
private const val NANOSECONDS = 1_000

/** The instant of a number of microseconds since 1970. */
internal fun instantOfMicroseconds(microseconds: Long): Instant =
    Instant.fromEpochSeconds(
        Math.floorDiv(microseconds, MICROSECONDS),
        Math.floorMod(microseconds, MICROSECONDS) * NANOSECONDS,
    )

/** Microseconds since 1970. An instant beyond them becomes the last one, which the core refuses. */
internal fun microsecondsOf(instant: Instant): Long =
    try {
        val seconds = Math.multiplyExact(instant.epochSeconds, MICROSECONDS)
        Math.addExact(seconds, (instant.nanosecondsOfSecond / NANOSECONDS).toLong())
    } catch (_: ArithmeticException) {
        if (instant.epochSeconds < 0) Long.MIN_VALUE else Long.MAX_VALUE
    }

/** Java's instant as Kotlin's. */
internal fun instantOfJava(instant: java.time.Instant): Instant = instant.toKotlinInstant()

/** Sets a time, or clears it. */
internal fun timestampUpdateOfJava(instant: java.time.Instant?): TimestampUpdate =
    if (instant == null) TimestampUpdate.Clear else TimestampUpdate.Set(instantOfJava(instant))
