# Written by cargo xtask generate from api/custom_domains.yaml. Do not edit.
"""The group `custom_domains` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    from neonapi._neonapi import CancelToken, List
    from neonapi._types import Seconds
    from neonapi.models import CustomDomain, ListProjectBranchCustomDomainsResponse


class CustomDomains(Group):
    """Custom domains of what runs on a branch."""

    __slots__ = ()

    def delete(
        self,
        project_id: str,
        branch_id: str,
        domain: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Removes a custom domain from a branch.

        Calls `deleteProjectBranchCustomDomain`
        (`DELETE /projects/{project_id}/branches/{branch_id}/custom-domains/{domain}`). Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            domain: The domain name.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "custom_domains.delete",
            (project_id, branch_id, domain),
            None,
            cancel, call_timeout,
        )

    def list(
        self,
        project_id: str,
        branch_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[CustomDomain, ListProjectBranchCustomDomainsResponse]:
        """Lists the custom domains of a branch.

        Calls `listProjectBranchCustomDomains`
        (`GET /projects/{project_id}/branches/{branch_id}/custom-domains`). Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            cursor: Cursor taken from the page before; leave it out for the first page.
            limit: Custom domains per page, 1 to 1000.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list(
            "custom_domains.list",
            (project_id, branch_id),
            {"cursor": cursor, "limit": limit},
            cancel, call_timeout,
        )

    def register(
        self,
        project_id: str,
        branch_id: str,
        *,
        domain: str,
        entity_type: str,
        entity_id: str,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> CustomDomain:
        """Registers a custom domain for something on a branch, such as a function.

        The domain needs a CNAME record that points to the `cname_target` of the answer.

        Calls `registerProjectBranchCustomDomain`
        (`POST /projects/{project_id}/branches/{branch_id}/custom-domains`). Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            domain: Host name, such as `api.example.com`.
            entity_type: Kind of thing the domain leads to; `function` is the known one.
            entity_id: Identifier of the thing the domain leads to.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "custom_domains.register",
            (project_id, branch_id),
            {"domain": domain, "entity_type": entity_type, "entity_id": entity_id},
            cancel, call_timeout,
        )
