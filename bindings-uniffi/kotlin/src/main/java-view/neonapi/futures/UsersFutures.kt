// Written by cargo xtask generate from api/users.yaml. Do not edit.

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.Users
import neonapi.models.*

/** [Users] with futures; what each function does is said there. */
public class UsersFutures internal constructor(private val group: Users) {
    @JvmOverloads public fun authDetails(options: CallOptions = CallOptions()): CompletableFuture<AuthDetailsResponse> =
        group.calls.future { group.authDetails(options) }

    @JvmOverloads public fun me(options: CallOptions = CallOptions()): CompletableFuture<CurrentUserInfoResponse> =
        group.calls.future { group.me(options) }

    @JvmOverloads public fun organizations(
        options: CallOptions = CallOptions(),
    ): CompletableFuture<List<Organization>> = group.calls.future { group.organizations(options).all() }
}
