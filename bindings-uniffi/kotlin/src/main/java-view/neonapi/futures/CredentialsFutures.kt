// Written by cargo xtask generate from api/credentials.yaml. Do not edit.

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.Credentials
import neonapi.models.*

/** [Credentials] with futures; what each function does is said there. */
public class CredentialsFutures internal constructor(private val group: Credentials) {
    @JvmOverloads public fun create(
        projectId: String, branchId: String, arguments: CreateCredential, options: CallOptions = CallOptions(),
    ): CompletableFuture<CreateCredentialResponse> =
        group.calls.future { group.create(projectId, branchId, arguments, options) }

    @JvmOverloads public fun list(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<CredentialMeta>> = group.calls.future { group.list(projectId, branchId, options).all() }

    @JvmOverloads public fun reveal(
        projectId: String, branchId: String, tokenId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<CredentialSecret> = group.calls.future { group.reveal(projectId, branchId, tokenId, options) }

    @JvmOverloads public fun revoke(
        projectId: String, branchId: String, tokenId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<Unit> = group.calls.future { group.revoke(projectId, branchId, tokenId, options) }

    @JvmOverloads public fun rotate(
        projectId: String, branchId: String, tokenId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<RotateCredentialResponse> =
        group.calls.future { group.rotate(projectId, branchId, tokenId, options) }
}
