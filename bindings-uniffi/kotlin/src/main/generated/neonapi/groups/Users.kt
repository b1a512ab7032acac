// Written by cargo xtask generate from api/users.yaml. Do not edit.

package neonapi.groups

import java.util.concurrent.CompletableFuture
import kotlinx.coroutines.flow.toList
import neonapi.CallOptions
import neonapi.Calls
import neonapi.Group
import neonapi.ListFlow
import neonapi.models.*

/** The account behind the key. */
public class Users internal constructor(calls: Calls) : Group(calls) {
    /**
     * Tells whose credentials the call was made with and of what kind.
     *
     * Works with personal, organization and project-scoped keys alike.
     *
     * Calls `getAuthDetails` (`GET /auth`).
     */
    public suspend fun authDetails(options: CallOptions = CallOptions()): AuthDetailsResponse =
        calls.make(options) { client, call -> client.usersAuthDetails(call) }

    /**
     * Returns the current user with limits, plan and billing account.
     *
     * Needs a personal key: an organization key gets 404. Use `users.auth_details` where any key must do.
     *
     * Calls `getCurrentUserInfo` (`GET /users/me`).
     */
    public suspend fun me(options: CallOptions = CallOptions()): CurrentUserInfoResponse =
        calls.make(options) { client, call -> client.usersMe(call) }

    /**
     * Lists the organizations that the current user belongs to.
     *
     * Needs a personal key: an organization key is refused. The id found here is the `org_id` that a personal key needs
     * for projects.
     *
     * Calls `getCurrentUserOrganizations` (`GET /users/me/organizations`).
     */
    public fun organizations(options: CallOptions = CallOptions()): ListFlow<Organization, OrganizationsResponse> =
        calls.list(
            options, { client, call -> client.usersOrganizations(call) }, { (it as AnyPage.UsersOrganizations).value },
            { it.organizations },
        )
}

/** [Users] with futures, for Java; what each function does is said there. */
public class UsersFutures internal constructor(private val group: Users) {
    @JvmOverloads
    public fun authDetails(options: CallOptions = CallOptions()): CompletableFuture<AuthDetailsResponse> =
        group.calls.future { group.authDetails(options) }

    @JvmOverloads
    public fun me(options: CallOptions = CallOptions()): CompletableFuture<CurrentUserInfoResponse> =
        group.calls.future { group.me(options) }

    @JvmOverloads
    public fun organizations(options: CallOptions = CallOptions()): CompletableFuture<List<Organization>> =
        group.calls.future { group.organizations(options).toList() }
}
