package neonapi.futures

import java.io.OutputStream
import java.util.concurrent.CompletableFuture
import java.util.function.Function
import kotlinx.coroutines.future.await
import neonapi.CallOptions
import neonapi.Secret
import neonapi.groups.BranchConveniences
import neonapi.groups.ObjectConveniences
import neonapi.groups.OperationConveniences
import neonapi.groups.ProjectConveniences
import neonapi.groups.SnapshotConveniences
import neonapi.groups.TemporaryBranch
import neonapi.models.Branch
import neonapi.models.BranchOperations
import neonapi.models.ConnectedBranch
import neonapi.models.ConnectedProject
import neonapi.models.ConnectionString
import neonapi.models.CreateBranch
import neonapi.models.CreateProject
import neonapi.models.GottenBranch
import neonapi.models.Operation
import neonapi.models.ProjectListItem
import neonapi.models.RestoreSnapshot
import neonapi.models.RestoreSnapshotResponse
import neonapi.models.RestoredSnapshot

/** [BranchConveniences] with futures. */
public abstract class BranchConveniencesFutures internal constructor(private val group: BranchConveniences) {
    /** See [BranchConveniences.createAndConnect]. */
    @JvmOverloads
    public fun createAndConnect(
        projectId: String,
        arguments: CreateBranch = CreateBranch(),
        options: CallOptions = CallOptions(),
    ): CompletableFuture<ConnectedBranch> =
        group.calls.future { group.createAndConnect(projectId, arguments, options) }

    /** See [BranchConveniences.findByName]. */
    @JvmOverloads
    public fun findByName(
        projectId: String,
        name: String,
        options: CallOptions = CallOptions(),
    ): CompletableFuture<Branch?> =
        group.calls.future { group.findByName(projectId, name, options) }

    /** See [BranchConveniences.getDefault]. */
    @JvmOverloads
    public fun getDefault(projectId: String, options: CallOptions = CallOptions()): CompletableFuture<Branch> =
        group.calls.future { group.getDefault(projectId, options) }

    /** See [BranchConveniences.getOrCreate]. */
    @JvmOverloads
    public fun getOrCreate(
        projectId: String,
        arguments: CreateBranch,
        options: CallOptions = CallOptions(),
    ): CompletableFuture<GottenBranch> =
        group.calls.future { group.getOrCreate(projectId, arguments, options) }

    /** See [BranchConveniences.resetFromParent]. */
    @JvmOverloads
    public fun resetFromParent(
        projectId: String,
        branchId: String,
        preserveUnderName: String? = null,
        options: CallOptions = CallOptions(),
    ): CompletableFuture<BranchOperations> =
        group.calls.future { group.resetFromParent(projectId, branchId, preserveUnderName, options) }

    /** See [BranchConveniences.temporary]; the branch is deleted when the future that [block] gives is done. */
    public fun <T> temporary(
        projectId: String,
        arguments: CreateBranch,
        options: CallOptions,
        block: Function<TemporaryBranch, CompletableFuture<T>>,
    ): CompletableFuture<T> =
        group.calls.future { group.temporary(projectId, arguments, options) { block.apply(it).await() } }
}

/** [ObjectConveniences] with futures. */
public abstract class ObjectConveniencesFutures internal constructor(private val group: ObjectConveniences) {
    /** See [ObjectConveniences.getTo]. */
    @JvmOverloads
    public fun getTo(
        projectId: String,
        branchId: String,
        bucketName: String,
        objectKey: String,
        stream: OutputStream,
        options: CallOptions = CallOptions(),
    ): CompletableFuture<Long> =
        group.calls.future { group.getTo(projectId, branchId, bucketName, objectKey, stream, options) }
}

/** [OperationConveniences] with futures; progress comes by `onProgress` of the options. */
public abstract class OperationConveniencesFutures internal constructor(private val group: OperationConveniences) {
    /** See [OperationConveniences.waitFor]. */
    @JvmOverloads
    public fun waitFor(
        operations: List<Operation>,
        options: CallOptions = CallOptions(),
    ): CompletableFuture<List<Operation>> =
        group.calls.future { group.waitFor(operations, options) }

    /** See [OperationConveniences.waitForIds]. */
    @JvmOverloads
    public fun waitForIds(
        projectId: String,
        operationIds: List<String>,
        options: CallOptions = CallOptions(),
    ): CompletableFuture<List<Operation>> =
        group.calls.future { group.waitForIds(projectId, operationIds, options) }
}

/** [ProjectConveniences] with futures. */
public abstract class ProjectConveniencesFutures internal constructor(private val group: ProjectConveniences) {
    /** See [ProjectConveniences.createAndConnect]. */
    @JvmOverloads
    public fun createAndConnect(
        arguments: CreateProject = CreateProject(),
        options: CallOptions = CallOptions(),
    ): CompletableFuture<ConnectedProject> =
        group.calls.future { group.createAndConnect(arguments, options) }

    /** See [ProjectConveniences.connectionString]. */
    @JvmOverloads
    public fun connectionString(
        projectId: String,
        wanted: ConnectionString = ConnectionString(),
        options: CallOptions = CallOptions(),
    ): CompletableFuture<Secret> =
        group.calls.future { group.connectionString(projectId, wanted, options) }

    /** See [ProjectConveniences.findByName]. */
    @JvmOverloads
    public fun findByName(name: String, options: CallOptions = CallOptions()): CompletableFuture<ProjectListItem?> =
        group.calls.future { group.findByName(name, options) }
}

/** [SnapshotConveniences] with futures. */
public abstract class SnapshotConveniencesFutures internal constructor(private val group: SnapshotConveniences) {
    /** See [SnapshotConveniences.restoreWithPreview]; the future that [accept] gives says whether to finish. */
    public fun restoreWithPreview(
        projectId: String,
        snapshotId: String,
        arguments: RestoreSnapshot,
        options: CallOptions,
        accept: Function<RestoreSnapshotResponse, CompletableFuture<Boolean>>,
    ): CompletableFuture<RestoredSnapshot> =
        group.calls.future {
            group.restoreWithPreview(projectId, snapshotId, arguments, options) { accept.apply(it).await() }
        }
}
