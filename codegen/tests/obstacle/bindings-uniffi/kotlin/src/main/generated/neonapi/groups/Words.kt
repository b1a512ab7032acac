// Written by cargo xtask generate from api/words.yaml. Do not edit.

package neonapi.groups

import neonapi.*
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
