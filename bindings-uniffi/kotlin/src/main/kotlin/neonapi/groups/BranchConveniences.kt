package neonapi.groups

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.withContext
import neonapi.CallOptions
import neonapi.Calls
import neonapi.Group
import neonapi.models.Branch
import neonapi.models.BranchOperations
import neonapi.models.ConnectedBranch
import neonapi.models.CreateBranch
import neonapi.models.CreateProjectBranchResponse
import neonapi.models.GottenBranch
import neonapi.models.NativeTemporary
import neonapi.suppress
import neonapi.translated

/** Calls about branches that are made of several operations. */
public abstract class BranchConveniences internal constructor(calls: Calls) : Group(calls) {
    /**
     * Creates a branch with a compute and gives connection strings to it. Waits for it, whatever the settings say.
     *
     * Without `endpoints` a read-write one is created. Calls `createProjectBranch`, and `getConnectionUri` where its
     * answer has no connection string.
     */
    public suspend fun createAndConnect(
        projectId: String,
        arguments: CreateBranch = CreateBranch(),
        options: CallOptions = CallOptions(),
    ): ConnectedBranch =
        calls.make(options) { client, call -> client.branchesCreateAndConnect(projectId, arguments, call) }

    /**
     * Finds a branch by its exact name; `null` when there is none.
     *
     * Calls `listProjectBranches`, all pages.
     */
    public suspend fun findByName(
        projectId: String,
        name: String,
        options: CallOptions = CallOptions(),
    ): Branch? =
        calls.make(options) { client, call -> client.branchesFindByName(projectId, name, call) }

    /**
     * Gives the default branch of a project.
     *
     * Calls `listProjectBranches`.
     */
    public suspend fun getDefault(projectId: String, options: CallOptions = CallOptions()): Branch =
        calls.make(options) { client, call -> client.branchesGetDefault(projectId, call) }

    /**
     * Gives the branch of a name, and creates it when there is none. Waits until it is ready, whatever the settings
     * say.
     *
     * Safe to repeat and to race: when another process creates the branch first, or when the answer to the creation
     * was lost, the branch is looked up again. Nothing else of an existing branch is compared with the arguments.
     * Calls `listProjectBranches` and `createProjectBranch`, and `getProjectBranch` while a branch is on its way.
     */
    public suspend fun getOrCreate(
        projectId: String,
        arguments: CreateBranch,
        options: CallOptions = CallOptions(),
    ): GottenBranch =
        calls.make(options) { client, call -> client.branchesGetOrCreate(projectId, arguments, call) }

    /**
     * Makes a branch the same as its parent is now; what was changed on it is lost.
     *
     * A branch with children keeps its state under another name, which has to be given. Calls `getProjectBranch` and
     * `restoreProjectBranch`.
     */
    public suspend fun resetFromParent(
        projectId: String,
        branchId: String,
        preserveUnderName: String? = null,
        options: CallOptions = CallOptions(),
    ): BranchOperations =
        calls.make(options) { client, call ->
            client.branchesResetFromParent(projectId, branchId, preserveUnderName, call)
        }

    /**
     * Creates a branch that is deleted when [block] ends, also by an exception or by cancellation.
     *
     * Waits for the branch, whatever the settings say. After an exception or cancellation it is deleted before this
     * ends, within half a minute and without a wait; a failure of that is a suppressed exception. Calls
     * `createProjectBranch`, and in the end `deleteProjectBranch`. An `expiresAt` covers what no block can: a process
     * that is killed.
     */
    public suspend fun <T> temporary(
        projectId: String,
        arguments: CreateBranch = CreateBranch(),
        options: CallOptions = CallOptions(),
        block: suspend (TemporaryBranch) -> T,
    ): T {
        val native = calls.makeToTheEnd(options, lost = { runCatching(it::discard) }) { call ->
            calls.native.branchesTemporary(projectId, arguments, call.native)
        }
        return native.use {
            try {
                val value = block(TemporaryBranch(native))
                calls.makeToTheEnd(options) { call -> native.delete(call.native) }
                value
            } catch (error: Throwable) {
                discard(native)?.let { error.suppress(it) }
                throw error
            }
        }
    }

    /** Deletes the branch, unless that was asked for; neither cancellation nor calls that queue keep it from that. */
    private suspend fun discard(native: NativeTemporary): Throwable? =
        withContext(NonCancellable + Dispatchers.IO) {
            runCatching { translated { native.discard() } }.exceptionOrNull()
        }
}

/** A branch that is deleted at the end of a block. */
public class TemporaryBranch internal constructor(private val native: NativeTemporary) {
    /** The answer to the creation. */
    public val created: CreateProjectBranchResponse = native.created()

    /** The branch. */
    public val branch: Branch get() = created.branch

    /** Keeps the branch: it is not deleted at the end of the block. */
    public fun keep(): Unit = native.keep()

    override fun toString(): String = "TemporaryBranch(${branch.id})"
}
