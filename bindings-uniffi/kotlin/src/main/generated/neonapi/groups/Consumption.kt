// Written by cargo xtask generate from api/consumption.yaml. Do not edit.

package neonapi.groups

import neonapi.*
import neonapi.models.*

/** Consumption: what projects and branches used over time, for billing. */
public class Consumption internal constructor(calls: Calls) : Group(calls) {
    /**
     * Lists the consumption metrics of branches over a span of time.
     *
     * Consumption figures move about every 15 minutes and asking wakes no compute; these calls have a small rate limit
     * of their own, so poll rarely. Calls `getConsumptionHistoryPerBranchV2` (`GET /consumption_history/v2/branches`).
     * Beta.
     */
    public fun perBranchV2(
        arguments: ConsumptionPerBranchV2, options: CallOptions = CallOptions(),
    ): ListFlow<ConsumptionHistoryPerBranchV2, GetConsumptionHistoryPerBranchV2Response> =
        calls.list(
            options, { client, call -> client.consumptionPerBranchV2(arguments, call) },
            { (it as AnyPage.ConsumptionPerBranchV2).value }, { it.branches },
        )

    /**
     * Lists the older consumption figures of projects over a span of time.
     *
     * Consumption endpoints share a rate limit of about 30 requests per minute per account; more answer 429. Figures
     * move about every 15 minutes and asking wakes no compute. Calls `getConsumptionHistoryPerProject` (`GET
     * /consumption_history/projects`).
     */
    public fun perProject(
        arguments: ConsumptionPerProject, options: CallOptions = CallOptions(),
    ): ListFlow<ConsumptionHistoryPerProject, GetConsumptionHistoryPerProjectResponse> =
        calls.list(
            options, { client, call -> client.consumptionPerProject(arguments, call) },
            { (it as AnyPage.ConsumptionPerProject).value }, { it.projects },
        )

    /**
     * Lists the consumption metrics of projects over a span of time.
     *
     * Consumption figures move about every 15 minutes and asking wakes no compute; these calls have a small rate limit
     * of their own, so poll rarely. Calls `getConsumptionHistoryPerProjectV2` (`GET /consumption_history/v2/projects`).
     */
    public fun perProjectV2(
        arguments: ConsumptionPerProjectV2, options: CallOptions = CallOptions(),
    ): ListFlow<ConsumptionHistoryPerProjectV2, GetConsumptionHistoryPerProjectV2Response> =
        calls.list(
            options, { client, call -> client.consumptionPerProjectV2(arguments, call) },
            { (it as AnyPage.ConsumptionPerProjectV2).value }, { it.projects },
        )
}
