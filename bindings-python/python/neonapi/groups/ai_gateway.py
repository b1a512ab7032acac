# Written by cargo xtask generate from api/ai_gateway.yaml. Do not edit.
"""The group `ai_gateway` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    from neonapi._neonapi import CancelToken
    from neonapi._types import Seconds
    from neonapi.models import BranchAiGateway


class AiGateway(Group):
    """The AI gateway of a branch."""

    __slots__ = ()

    def get(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> BranchAiGateway:
        """Tells whether the AI gateway is enabled on a branch and where it is reached.

        Fails with a reason when the AI gateway is unavailable or the branch is not found.

        Calls `getProjectBranchAiGateway`
        (`GET /projects/{project_id}/branches/{branch_id}/ai_gateway`). Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call("ai_gateway.get", (project_id, branch_id), None, cancel, call_timeout)
