// Written by cargo xtask generate from api/words.yaml. Do not edit.

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.Words
import neonapi.models.*

/** [Words] with futures; what each function does is said there. */
public class WordsFutures internal constructor(private val group: Words) {
    @JvmOverloads public fun queryLogs(
        arguments: QueryLogs = QueryLogs(), options: CallOptions = CallOptions(),
    ): CompletableFuture<List<String>> = group.calls.future { group.queryLogs(arguments, options).all() }

    @JvmOverloads public fun setTrigger(
        trigger: TriggerRequest, options: CallOptions = CallOptions(),
    ): CompletableFuture<Trigger> = group.calls.future { group.setTrigger(trigger, options) }

    @JvmOverloads public fun type(
        arguments: GetWords, options: CallOptions = CallOptions(),
    ): CompletableFuture<ReservedWords> = group.calls.future { group.type(arguments, options) }
}
