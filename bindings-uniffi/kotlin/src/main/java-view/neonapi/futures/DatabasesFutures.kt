// Written by cargo xtask generate from api/databases.yaml. Do not edit.

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.Databases
import neonapi.models.*

/** [Databases] with futures; what each function does is said there. */
public class DatabasesFutures internal constructor(private val group: Databases) {
    @JvmOverloads public fun create(
        projectId: String, branchId: String, arguments: CreateDatabase, options: CallOptions = CallOptions(),
    ): CompletableFuture<DatabaseOperations> =
        group.calls.future { group.create(projectId, branchId, arguments, options) }

    @JvmOverloads public fun delete(
        projectId: String, branchId: String, databaseName: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<DatabaseOperations?> =
        group.calls.future { group.delete(projectId, branchId, databaseName, options) }

    @JvmOverloads public fun get(
        projectId: String, branchId: String, databaseName: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<Database> = group.calls.future { group.get(projectId, branchId, databaseName, options) }

    @JvmOverloads public fun list(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<Database>> = group.calls.future { group.list(projectId, branchId, options).all() }

    @JvmOverloads public fun update(
        projectId: String, branchId: String, databaseName: String, arguments: UpdateDatabase = UpdateDatabase(),
        options: CallOptions = CallOptions(),
    ): CompletableFuture<DatabaseOperations> =
        group.calls.future { group.update(projectId, branchId, databaseName, arguments, options) }
}
