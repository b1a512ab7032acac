# Written by cargo xtask generate from api/project_vpc_endpoints.yaml. Do not edit.
"""The group `project_vpc_endpoints` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    from neonapi._neonapi import CancelToken, List
    from neonapi._types import Seconds
    from neonapi.models import VpcEndpoint, VpcEndpointsResponse


class ProjectVpcEndpoints(Group):
    """VPC endpoints that a project is restricted to."""

    __slots__ = ()

    def assign(
        self,
        project_id: str,
        vpc_endpoint_id: str,
        *,
        label: str,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Restricts a project to a VPC endpoint, with a label.

        Calls `assignProjectVpcEndpoint`
        (`POST /projects/{project_id}/vpc_endpoints/{vpc_endpoint_id}`).

        Args:
            project_id: Identifier of the project.
            vpc_endpoint_id: Identifier of the VPC endpoint at the cloud provider.
            label: Label that describes the VPC endpoint.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "project_vpc_endpoints.assign",
            (project_id, vpc_endpoint_id),
            {"label": label},
            cancel, call_timeout,
        )

    def delete(
        self,
        project_id: str,
        vpc_endpoint_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Lifts the restriction of a project to a VPC endpoint.

        Calls `deleteProjectVpcEndpoint`
        (`DELETE /projects/{project_id}/vpc_endpoints/{vpc_endpoint_id}`).

        Args:
            project_id: Identifier of the project.
            vpc_endpoint_id: Identifier of the VPC endpoint at the cloud provider.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "project_vpc_endpoints.delete",
            (project_id, vpc_endpoint_id),
            None,
            cancel, call_timeout,
        )

    def list(
        self,
        project_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[VpcEndpoint, VpcEndpointsResponse]:
        """Lists the VPC endpoints that a project is restricted to.

        Calls `listProjectVpcEndpoints` (`GET /projects/{project_id}/vpc_endpoints`).

        Args:
            project_id: Identifier of the project.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list("project_vpc_endpoints.list", (project_id,), None, cancel, call_timeout)
