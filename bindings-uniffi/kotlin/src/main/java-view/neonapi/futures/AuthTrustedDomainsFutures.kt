// Written by cargo xtask generate from api/auth_trusted_domains.yaml. Do not edit.

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.AuthTrustedDomains
import neonapi.models.*

/** [AuthTrustedDomains] with futures; what each function does is said there. */
public class AuthTrustedDomainsFutures internal constructor(private val group: AuthTrustedDomains) {
    @JvmOverloads public fun add(
        projectId: String, branchId: String, arguments: AddAuthTrustedDomain, options: CallOptions = CallOptions(),
    ): CompletableFuture<Unit> = group.calls.future { group.add(projectId, branchId, arguments, options) }

    @JvmOverloads public fun delete(
        projectId: String, branchId: String, arguments: DeleteAuthTrustedDomains, options: CallOptions = CallOptions(),
    ): CompletableFuture<Unit> = group.calls.future { group.delete(projectId, branchId, arguments, options) }

    @JvmOverloads public fun list(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<NeonAuthRedirectUriWhitelistDomain>> =
        group.calls.future { group.list(projectId, branchId, options).all() }
}
