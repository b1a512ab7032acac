# Written by cargo xtask generate from api/regions.yaml. Do not edit.
"""The group `regions` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    from neonapi._neonapi import CancelToken, List
    from neonapi._types import Seconds
    from neonapi.models import ActiveRegionsResponse, RegionResponse


class Regions(Group):
    """Regions that projects can be created in."""

    __slots__ = ()

    def list(
        self,
        *,
        org_id: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[RegionResponse, ActiveRegionsResponse]:
        """Lists the regions in which projects can be created.

        Pass `org_id`, because the list depends on the organization.

        Calls `getActiveRegions` (`GET /regions`).

        Args:
            org_id: Organization to list the regions for; without it the list may differ.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list("regions.list", (), {"org_id": org_id}, cancel, call_timeout)
