// Written by cargo xtask generate from api/regions.yaml. Do not edit.

package neonapi.groups

import neonapi.*
import neonapi.models.*

/** Regions that projects can be created in. */
public class Regions internal constructor(calls: Calls) : Group(calls) {
    /**
     * Lists the regions in which projects can be created.
     *
     * Pass `orgId`, because the list depends on the organization. Calls `getActiveRegions` (`GET /regions`).
     */
    public fun list(
        arguments: ListRegions = ListRegions(), options: CallOptions = CallOptions(),
    ): ListFlow<RegionResponse, ActiveRegionsResponse> =
        calls.list(
            options, { client, call -> client.regionsList(arguments, call) }, { (it as AnyPage.RegionsList).value },
            { it.regions },
        )
}
