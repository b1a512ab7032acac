// Written by cargo xtask generate from api/branches.yaml. Do not edit.

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.Branches
import neonapi.models.*

/** [Branches] with futures; what each function does is said there. */
public class BranchesFutures internal constructor(private val group: Branches) : BranchConveniencesFutures(group) {
    @JvmOverloads public fun anonymizedStatus(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<AnonymizedBranchStatusResponse> =
        group.calls.future { group.anonymizedStatus(projectId, branchId, options) }

    @JvmOverloads public fun compareSchema(
        projectId: String, branchId: String, arguments: CompareBranchSchema, options: CallOptions = CallOptions(),
    ): CompletableFuture<String?> = group.calls.future { group.compareSchema(projectId, branchId, arguments, options) }

    @JvmOverloads public fun count(
        projectId: String, arguments: CountBranches = CountBranches(), options: CallOptions = CallOptions(),
    ): CompletableFuture<Long> = group.calls.future { group.count(projectId, arguments, options) }

    @JvmOverloads public fun create(
        projectId: String, arguments: CreateBranch = CreateBranch(), options: CallOptions = CallOptions(),
    ): CompletableFuture<CreateProjectBranchResponse> =
        group.calls.future { group.create(projectId, arguments, options) }

    @JvmOverloads public fun createAnonymized(
        projectId: String, arguments: CreateAnonymizedBranch = CreateAnonymizedBranch(),
        options: CallOptions = CallOptions(),
    ): CompletableFuture<CreateProjectBranchAnonymizedResponse> =
        group.calls.future { group.createAnonymized(projectId, arguments, options) }

    @JvmOverloads public fun delete(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<BranchOperations?> = group.calls.future { group.delete(projectId, branchId, options) }

    @JvmOverloads public fun finalizeRestore(
        projectId: String, branchId: String, arguments: FinalizeBranchRestore = FinalizeBranchRestore(),
        options: CallOptions = CallOptions(),
    ): CompletableFuture<List<Operation>> =
        group.calls.future { group.finalizeRestore(projectId, branchId, arguments, options) }

    @JvmOverloads public fun get(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<GetProjectBranchResponse> = group.calls.future { group.get(projectId, branchId, options) }

    @JvmOverloads public fun getMaskingRules(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<MaskingRule>> = group.calls.future { group.getMaskingRules(projectId, branchId, options) }

    @JvmOverloads public fun getSchema(
        projectId: String, branchId: String, arguments: GetBranchSchema, options: CallOptions = CallOptions(),
    ): CompletableFuture<BranchSchemaResponse> =
        group.calls.future { group.getSchema(projectId, branchId, arguments, options) }

    @JvmOverloads public fun list(
        projectId: String, arguments: ListBranches = ListBranches(), options: CallOptions = CallOptions(),
    ): CompletableFuture<List<Branch>> = group.calls.future { group.list(projectId, arguments, options).all() }

    @JvmOverloads public fun restore(
        projectId: String, branchId: String, arguments: RestoreBranch, options: CallOptions = CallOptions(),
    ): CompletableFuture<BranchOperations> =
        group.calls.future { group.restore(projectId, branchId, arguments, options) }

    @JvmOverloads public fun setDefault(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<BranchOperations> = group.calls.future { group.setDefault(projectId, branchId, options) }

    @JvmOverloads public fun startAnonymization(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<AnonymizedBranchStatusResponse> =
        group.calls.future { group.startAnonymization(projectId, branchId, options) }

    @JvmOverloads public fun update(
        projectId: String, branchId: String, arguments: UpdateBranch = UpdateBranch(),
        options: CallOptions = CallOptions(),
    ): CompletableFuture<BranchOperations> =
        group.calls.future { group.update(projectId, branchId, arguments, options) }

    @JvmOverloads public fun updateMaskingRules(
        projectId: String, branchId: String, arguments: UpdateMaskingRules, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<MaskingRule>> =
        group.calls.future { group.updateMaskingRules(projectId, branchId, arguments, options) }
}
