# Written by cargo xtask generate from api/organization_vpc_endpoints.yaml. Do not edit.
"""The group `organization_vpc_endpoints` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    from neonapi._neonapi import CancelToken, List
    from neonapi._types import Seconds
    from neonapi.models import (
        VpcEndpoint,
        VpcEndpointDetails,
        VpcEndpointWithRegion,
        VpcEndpointsResponse,
        VpcEndpointsWithRegionResponse,
    )


class OrganizationVpcEndpoints(Group):
    """VPC endpoints that an organization allows."""

    __slots__ = ()

    def assign(
        self,
        org_id: str,
        region_id: str,
        vpc_endpoint_id: str,
        *,
        label: str,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Assigns a VPC endpoint to an organization in a region, with a label.

        Calls `assignOrganizationVpcEndpoint`
        (`POST /organizations/{org_id}/vpc/region/{region_id}/vpc_endpoints/{vpc_endpoint_id}`).

        Args:
            org_id: Identifier of the organization.
            region_id: Identifier of the region, such as `aws-us-east-2`.
            vpc_endpoint_id: Identifier of the VPC endpoint at the cloud provider.
            label: Label that describes the VPC endpoint.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "organization_vpc_endpoints.assign",
            (org_id, region_id, vpc_endpoint_id),
            {"label": label},
            cancel, call_timeout,
        )

    def delete(
        self,
        org_id: str,
        region_id: str,
        vpc_endpoint_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Removes a VPC endpoint from an organization.

        Calls `deleteOrganizationVpcEndpoint`
        (`DELETE /organizations/{org_id}/vpc/region/{region_id}/vpc_endpoints/{vpc_endpoint_id}`).

        Args:
            org_id: Identifier of the organization.
            region_id: Identifier of the region, such as `aws-us-east-2`.
            vpc_endpoint_id: Identifier of the VPC endpoint at the cloud provider.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "organization_vpc_endpoints.delete",
            (org_id, region_id, vpc_endpoint_id),
            None,
            cancel, call_timeout,
        )

    def get(
        self,
        org_id: str,
        region_id: str,
        vpc_endpoint_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> VpcEndpointDetails:
        """Fetches the state of a VPC endpoint and the projects restricted to it.

        Calls `getOrganizationVpcEndpointDetails`
        (`GET /organizations/{org_id}/vpc/region/{region_id}/vpc_endpoints/{vpc_endpoint_id}`).

        Args:
            org_id: Identifier of the organization.
            region_id: Identifier of the region, such as `aws-us-east-2`.
            vpc_endpoint_id: Identifier of the VPC endpoint at the cloud provider.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "organization_vpc_endpoints.get",
            (org_id, region_id, vpc_endpoint_id),
            None,
            cancel, call_timeout,
        )

    def list(
        self,
        org_id: str,
        region_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[VpcEndpoint, VpcEndpointsResponse]:
        """Lists the VPC endpoints of an organization in one region.

        Calls `listOrganizationVpcEndpoints`
        (`GET /organizations/{org_id}/vpc/region/{region_id}/vpc_endpoints`).

        Args:
            org_id: Identifier of the organization.
            region_id: Identifier of the region, such as `aws-us-east-2`.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list(
            "organization_vpc_endpoints.list",
            (org_id, region_id),
            None,
            cancel, call_timeout,
        )

    def list_all_regions(
        self,
        org_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[VpcEndpointWithRegion, VpcEndpointsWithRegionResponse]:
        """Lists the VPC endpoints of an organization in all regions.

        Calls `listOrganizationVpcEndpointsAllRegions`
        (`GET /organizations/{org_id}/vpc/vpc_endpoints`).

        Args:
            org_id: Identifier of the organization.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list(
            "organization_vpc_endpoints.list_all_regions",
            (org_id,),
            None,
            cancel, call_timeout,
        )
