# Written by cargo xtask generate from api/storage.yaml. Do not edit.
"""The group `storage` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    from neonapi._neonapi import CancelToken
    from neonapi._types import Seconds
    from neonapi.models import BranchStorage


class Storage(Group):
    """Object storage of a branch."""

    __slots__ = ()

    def get(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> BranchStorage:
        """Tells whether object storage is enabled on a branch and how S3 clients reach it.

        Fails with a reason when the organization is not entitled to storage, its region has none,
        or the branch or its directory is missing.

        Calls `getProjectBranchStorage` (`GET /projects/{project_id}/branches/{branch_id}/storage`).
        Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call("storage.get", (project_id, branch_id), None, cancel, call_timeout)
