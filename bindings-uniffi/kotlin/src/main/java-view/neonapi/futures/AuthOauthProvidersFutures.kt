// Written by cargo xtask generate from api/auth_oauth_providers.yaml. Do not edit.

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.AuthOauthProviders
import neonapi.models.*

/** [AuthOauthProviders] with futures; what each function does is said there. */
public class AuthOauthProvidersFutures internal constructor(private val group: AuthOauthProviders) {
    @JvmOverloads public fun add(
        projectId: String, branchId: String, arguments: AddAuthOauthProvider, options: CallOptions = CallOptions(),
    ): CompletableFuture<NeonAuthOauthProvider> =
        group.calls.future { group.add(projectId, branchId, arguments, options) }

    @JvmOverloads public fun delete(
        projectId: String, branchId: String, oauthProviderId: NeonAuthOauthProviderId,
        options: CallOptions = CallOptions(),
    ): CompletableFuture<Unit> = group.calls.future { group.delete(projectId, branchId, oauthProviderId, options) }

    @JvmOverloads public fun list(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<NeonAuthOauthProvider>> =
        group.calls.future { group.list(projectId, branchId, options).all() }

    @JvmOverloads public fun update(
        projectId: String, branchId: String, oauthProviderId: NeonAuthOauthProviderId,
        arguments: UpdateAuthOauthProvider = UpdateAuthOauthProvider(), options: CallOptions = CallOptions(),
    ): CompletableFuture<NeonAuthOauthProvider> =
        group.calls.future { group.update(projectId, branchId, oauthProviderId, arguments, options) }
}
