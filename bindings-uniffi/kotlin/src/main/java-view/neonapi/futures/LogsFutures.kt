// Written by cargo xtask generate from api/logs.yaml. Do not edit.

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.Logs
import neonapi.models.*

/** [Logs] with futures; what each function does is said there. */
public class LogsFutures internal constructor(private val group: Logs) {
    @JvmOverloads public fun fieldValues(
        projectId: String, branchId: String, fieldName: String, arguments: ListLogFieldValues = ListLogFieldValues(),
        options: CallOptions = CallOptions(),
    ): CompletableFuture<List<String>> =
        group.calls.future { group.fieldValues(projectId, branchId, fieldName, arguments, options).all() }

    @JvmOverloads public fun fields(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<String>> = group.calls.future { group.fields(projectId, branchId, options).all() }

    @JvmOverloads public fun query(
        projectId: String, branchId: String, arguments: QueryLogs = QueryLogs(), options: CallOptions = CallOptions(),
    ): CompletableFuture<List<ProjectBranchLogRecord>> =
        group.calls.future { group.query(projectId, branchId, arguments, options).all() }
}
