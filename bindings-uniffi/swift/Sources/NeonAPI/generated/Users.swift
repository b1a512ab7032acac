// Written by cargo xtask generate from api/users.yaml. Do not edit.
/// The account behind the key.
public struct Users: Sendable {
  let client: Client

  /// Tells whose credentials the call was made with and of what kind.
  ///
  /// Works with personal, organization and project-scoped keys alike.
  ///
  /// Calls `getAuthDetails` (`GET /auth`).
  public func authDetails(options: CallOptions = CallOptions()) async throws -> AuthDetailsResponse {
    try await client.run(options) { try $0.usersAuthDetails(call: $1) }
  }

  /// Returns the current user with limits, plan and billing account.
  ///
  /// Needs a personal key: an organization key gets 404. Use `users.authDetails` where any key must do.
  ///
  /// Calls `getCurrentUserInfo` (`GET /users/me`).
  public func me(options: CallOptions = CallOptions()) async throws -> CurrentUserInfoResponse {
    try await client.run(options) { try $0.usersMe(call: $1) }
  }

  /// Lists the organizations that the current user belongs to.
  ///
  /// Needs a personal key: an organization key is refused. The id found here is the `orgId` that a personal key needs
  /// for projects.
  ///
  /// Calls `getCurrentUserOrganizations` (`GET /users/me/organizations`).
  public func organizations(options: CallOptions = CallOptions()) -> Listing<Organization, OrganizationsResponse> {
    Listing(client, options, items: { $0.organizations }, page: { if case .usersOrganizations(let page) = $0 { page } else { nil } }) {
      try $0.usersOrganizations(call: $1)
    }
  }
}
