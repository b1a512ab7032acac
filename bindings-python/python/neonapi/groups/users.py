# Written by cargo xtask generate from api/users.yaml. Do not edit.
"""The group `users` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    from neonapi._neonapi import CancelToken, List
    from neonapi._types import Seconds
    from neonapi.models import (
        AuthDetailsResponse,
        CurrentUserInfoResponse,
        Organization,
        OrganizationsResponse,
    )


class Users(Group):
    """The account behind the key."""

    __slots__ = ()

    def auth_details(
        self,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AuthDetailsResponse:
        """Tells whose credentials the call was made with and of what kind.

        Works with personal, organization and project-scoped keys alike.

        Calls `getAuthDetails` (`GET /auth`).

        Args:
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call("users.auth_details", (), None, cancel, call_timeout)

    def me(
        self,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> CurrentUserInfoResponse:
        """Returns the current user with limits, plan and billing account.

        Needs a personal key: an organization key gets 404. Use `users.auth_details` where any key
        must do.

        Calls `getCurrentUserInfo` (`GET /users/me`).

        Args:
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call("users.me", (), None, cancel, call_timeout)

    def organizations(
        self,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[Organization, OrganizationsResponse]:
        """Lists the organizations that the current user belongs to.

        Needs a personal key: an organization key is refused. The id found here is the `org_id` that
        a personal key needs for projects.

        Calls `getCurrentUserOrganizations` (`GET /users/me/organizations`).

        Args:
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list("users.organizations", (), None, cancel, call_timeout)
