// Written by cargo xtask generate from api/organization_vpc_endpoints.yaml. Do not edit.

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.OrganizationVpcEndpoints
import neonapi.models.*

/** [OrganizationVpcEndpoints] with futures; what each function does is said there. */
public class OrganizationVpcEndpointsFutures internal constructor(private val group: OrganizationVpcEndpoints) {
    @JvmOverloads public fun assign(
        orgId: String, regionId: String, vpcEndpointId: String, arguments: AssignOrganizationVpcEndpoint,
        options: CallOptions = CallOptions(),
    ): CompletableFuture<Unit> = group.calls.future { group.assign(orgId, regionId, vpcEndpointId, arguments, options) }

    @JvmOverloads public fun delete(
        orgId: String, regionId: String, vpcEndpointId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<Unit> = group.calls.future { group.delete(orgId, regionId, vpcEndpointId, options) }

    @JvmOverloads public fun get(
        orgId: String, regionId: String, vpcEndpointId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<VpcEndpointDetails> = group.calls.future { group.get(orgId, regionId, vpcEndpointId, options) }

    @JvmOverloads public fun list(
        orgId: String, regionId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<VpcEndpoint>> = group.calls.future { group.list(orgId, regionId, options).all() }

    @JvmOverloads public fun listAllRegions(
        orgId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<VpcEndpointWithRegion>> =
        group.calls.future { group.listAllRegions(orgId, options).all() }
}
