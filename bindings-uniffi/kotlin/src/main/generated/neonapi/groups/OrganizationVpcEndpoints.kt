// Written by cargo xtask generate from api/organization_vpc_endpoints.yaml. Do not edit.

package neonapi.groups

import neonapi.*
import neonapi.models.*

/** VPC endpoints that an organization allows. */
public class OrganizationVpcEndpoints internal constructor(calls: Calls) : Group(calls) {
    /**
     * Assigns a VPC endpoint to an organization in a region, with a label.
     *
     * Calls `assignOrganizationVpcEndpoint` (`POST
     * /organizations/{org_id}/vpc/region/{region_id}/vpc_endpoints/{vpc_endpoint_id}`).
     */
    public suspend fun assign(
        orgId: String, regionId: String, vpcEndpointId: String, arguments: AssignOrganizationVpcEndpoint,
        options: CallOptions = CallOptions(),
    ): Unit =
        calls.make(options) { client, call ->
            client.organizationVpcEndpointsAssign(orgId, regionId, vpcEndpointId, arguments, call)
        }

    /**
     * Removes a VPC endpoint from an organization.
     *
     * Calls `deleteOrganizationVpcEndpoint` (`DELETE
     * /organizations/{org_id}/vpc/region/{region_id}/vpc_endpoints/{vpc_endpoint_id}`).
     */
    public suspend fun delete(
        orgId: String, regionId: String, vpcEndpointId: String, options: CallOptions = CallOptions(),
    ): Unit =
        calls.make(options) { client, call ->
            client.organizationVpcEndpointsDelete(orgId, regionId, vpcEndpointId, call)
        }

    /**
     * Fetches the state of a VPC endpoint and the projects restricted to it.
     *
     * Calls `getOrganizationVpcEndpointDetails` (`GET
     * /organizations/{org_id}/vpc/region/{region_id}/vpc_endpoints/{vpc_endpoint_id}`).
     */
    public suspend fun get(
        orgId: String, regionId: String, vpcEndpointId: String, options: CallOptions = CallOptions(),
    ): VpcEndpointDetails =
        calls.make(options) { client, call -> client.organizationVpcEndpointsGet(orgId, regionId, vpcEndpointId, call) }

    /**
     * Lists the VPC endpoints of an organization in one region.
     *
     * Calls `listOrganizationVpcEndpoints` (`GET /organizations/{org_id}/vpc/region/{region_id}/vpc_endpoints`).
     */
    public fun list(
        orgId: String, regionId: String, options: CallOptions = CallOptions(),
    ): ListFlow<VpcEndpoint, VpcEndpointsResponse> =
        calls.list(
            options, { client, call -> client.organizationVpcEndpointsList(orgId, regionId, call) },
            { (it as AnyPage.OrganizationVpcEndpointsList).value }, { it.endpoints },
        )

    /**
     * Lists the VPC endpoints of an organization in all regions.
     *
     * Calls `listOrganizationVpcEndpointsAllRegions` (`GET /organizations/{org_id}/vpc/vpc_endpoints`).
     */
    public fun listAllRegions(
        orgId: String, options: CallOptions = CallOptions(),
    ): ListFlow<VpcEndpointWithRegion, VpcEndpointsWithRegionResponse> =
        calls.list(
            options, { client, call -> client.organizationVpcEndpointsListAllRegions(orgId, call) },
            { (it as AnyPage.OrganizationVpcEndpointsListAllRegions).value }, { it.endpoints },
        )
}
