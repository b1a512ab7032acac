// Written by cargo xtask generate from api/data_api.yaml. Do not edit.

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.DataApi
import neonapi.models.*

/** [DataApi] with futures; what each function does is said there. */
public class DataApiFutures internal constructor(private val group: DataApi) {
    @JvmOverloads public fun create(
        projectId: String, branchId: String, databaseName: String, arguments: CreateDataApi = CreateDataApi(),
        options: CallOptions = CallOptions(),
    ): CompletableFuture<String> =
        group.calls.future { group.create(projectId, branchId, databaseName, arguments, options) }

    @JvmOverloads public fun delete(
        projectId: String, branchId: String, databaseName: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<Unit> = group.calls.future { group.delete(projectId, branchId, databaseName, options) }

    @JvmOverloads public fun get(
        projectId: String, branchId: String, databaseName: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<DataApiResponse> = group.calls.future { group.get(projectId, branchId, databaseName, options) }

    @JvmOverloads public fun update(
        projectId: String, branchId: String, databaseName: String, arguments: UpdateDataApi = UpdateDataApi(),
        options: CallOptions = CallOptions(),
    ): CompletableFuture<Unit> =
        group.calls.future { group.update(projectId, branchId, databaseName, arguments, options) }
}
