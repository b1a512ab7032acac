// Written by cargo xtask generate from api/custom_domains.yaml. Do not edit.

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.CustomDomains
import neonapi.models.*

/** [CustomDomains] with futures; what each function does is said there. */
public class CustomDomainsFutures internal constructor(private val group: CustomDomains) {
    @JvmOverloads public fun delete(
        projectId: String, branchId: String, domain: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<Unit> = group.calls.future { group.delete(projectId, branchId, domain, options) }

    @JvmOverloads public fun list(
        projectId: String, branchId: String, arguments: ListCustomDomains = ListCustomDomains(),
        options: CallOptions = CallOptions(),
    ): CompletableFuture<List<CustomDomain>> =
        group.calls.future { group.list(projectId, branchId, arguments, options).all() }

    @JvmOverloads public fun register(
        projectId: String, branchId: String, arguments: RegisterCustomDomain, options: CallOptions = CallOptions(),
    ): CompletableFuture<CustomDomain> = group.calls.future { group.register(projectId, branchId, arguments, options) }
}
