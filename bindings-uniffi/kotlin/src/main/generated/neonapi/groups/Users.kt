// Written by cargo xtask generate from api/users.yaml. Do not edit.

package neonapi.groups

import neonapi.*
import neonapi.models.*

/** The account behind the key. */
public class Users internal constructor(calls: Calls) : Group(calls) {
    /**
     * Tells whose credentials the call was made with and of what kind.
     *
     * Works with personal, organization and project-scoped keys alike. Calls `getAuthDetails` (`GET /auth`).
     */
    public suspend fun authDetails(options: CallOptions = CallOptions()): AuthDetailsResponse =
        calls.make(options) { client, call -> client.usersAuthDetails(call) }

    /**
     * Returns the current user with limits, plan and billing account.
     *
     * Needs a personal key: an organization key gets 404. Use `users.authDetails` where any key must do. Calls
     * `getCurrentUserInfo` (`GET /users/me`).
     */
    public suspend fun me(options: CallOptions = CallOptions()): CurrentUserInfoResponse =
        calls.make(options) { client, call -> client.usersMe(call) }

    /**
     * Lists the organizations that the current user belongs to.
     *
     * Needs a personal key: an organization key is refused. The id found here is the `orgId` that a personal key needs
     * for projects. Calls `getCurrentUserOrganizations` (`GET /users/me/organizations`).
     */
    public fun organizations(options: CallOptions = CallOptions()): ListFlow<Organization, OrganizationsResponse> =
        calls.list(
            options, { client, call -> client.usersOrganizations(call) }, { (it as AnyPage.UsersOrganizations).value },
            { it.organizations },
        )
}
