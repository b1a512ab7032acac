// Written by cargo xtask generate from api/words.yaml. Do not edit.

package neonapi.groups

import java.util.concurrent.CompletableFuture
import kotlinx.coroutines.flow.toList
import neonapi.CallOptions
import neonapi.Calls
import neonapi.Group
import neonapi.ListFlow
import neonapi.models.*

/** Words that languages keep for themselves. */
public class Words internal constructor(calls: Calls) : Group(calls) {
    /**
     * Searches logs.
     *
     * Calls `queryLogs` (`POST /logs`).
     */
    public fun queryLogs(
        arguments: QueryLogs = QueryLogs(), options: CallOptions = CallOptions(),
    ): ListFlow<String, LogsResponse> =
        calls.list(
            options, { client, call -> client.wordsQueryLogs(arguments, call) },
            { (it as AnyPage.WordsQueryLogs).value }, { it.logs },
        )

    /**
     * Sets the trigger.
     *
     * Calls `setTrigger` (`PUT /triggers`).
     */
    public suspend fun setTrigger(trigger: TriggerRequest, options: CallOptions = CallOptions()): Trigger =
        calls.make(options) { client, call -> client.wordsSetTrigger(trigger, call) }

    /**
     * Reads words that languages keep for themselves.
     *
     * Calls `getWords` (`GET /words`).
     */
    public suspend fun type(arguments: GetWords, options: CallOptions = CallOptions()): ReservedWords =
        calls.make(options) { client, call -> client.wordsType(arguments, call) }
}

/** [Words] with futures, for Java; what each function does is said there. */
public class WordsFutures internal constructor(private val group: Words) {
    @JvmOverloads
    public fun queryLogs(
        arguments: QueryLogs = QueryLogs(), options: CallOptions = CallOptions(),
    ): CompletableFuture<List<String>> =
        group.calls.future { group.queryLogs(arguments, options).toList() }

    @JvmOverloads
    public fun setTrigger(trigger: TriggerRequest, options: CallOptions = CallOptions()): CompletableFuture<Trigger> =
        group.calls.future { group.setTrigger(trigger, options) }

    @JvmOverloads
    public fun type(arguments: GetWords, options: CallOptions = CallOptions()): CompletableFuture<ReservedWords> =
        group.calls.future { group.type(arguments, options) }
}
