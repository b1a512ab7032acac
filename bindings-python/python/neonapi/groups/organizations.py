# Written by cargo xtask generate from api/organizations.yaml. Do not edit.
"""The group `organizations` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    from neonapi._neonapi import CancelToken
    from neonapi._types import Seconds
    from neonapi.models import Organization


class Organizations(Group):
    """Organizations and their spending limits."""

    __slots__ = ()

    def delete_spending_limit(
        self,
        org_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Removes the spending limit of an organization.

        Calls `deleteOrganizationSpendingLimit`
        (`DELETE /organizations/{org_id}/billing/spending_limit`). Beta.

        Args:
            org_id: Identifier of the organization.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "organizations.delete_spending_limit",
            (org_id,),
            None,
            cancel, call_timeout,
        )

    def get(
        self,
        org_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Organization:
        """Fetches one organization.

        Calls `getOrganization` (`GET /organizations/{org_id}`).

        Args:
            org_id: Identifier of the organization.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call("organizations.get", (org_id,), None, cancel, call_timeout)

    def get_spending_limit(
        self,
        org_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> int | None:
        """Fetches the spending limit of an organization.

        Calls `getOrganizationSpendingLimit` (`GET /organizations/{org_id}/billing/spending_limit`).
        Beta.

        Args:
            org_id: Identifier of the organization.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            `None` when there is none.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call("organizations.get_spending_limit", (org_id,), None, cancel, call_timeout)

    def set_spending_limit(
        self,
        org_id: str,
        *,
        spending_limit_cents: int,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> int | None:
        """Sets the spending limit of an organization.

        To have no limit at all use `organizations.delete_spending_limit`; 0 is not accepted.

        Calls `setOrganizationSpendingLimit` (`PUT /organizations/{org_id}/billing/spending_limit`).
        Beta.

        Args:
            org_id: Identifier of the organization.
            spending_limit_cents: Spending limit in cents, at least 1.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            `None` when there is none.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "organizations.set_spending_limit",
            (org_id,),
            {"spending_limit_cents": spending_limit_cents},
            cancel, call_timeout,
        )
