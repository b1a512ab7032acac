// Written by cargo xtask generate from api/logs.yaml. Do not edit.

package neonapi.groups

import neonapi.*
import neonapi.models.*

/** Logs of what runs on a branch. */
public class Logs internal constructor(calls: Calls) : Group(calls) {
    /**
     * Lists the values that one log field of a branch takes.
     *
     * Needs telemetry on the branch; otherwise the error carries the reason `telemetry_not_enabled`. Calls
     * `listProjectBranchLogFieldValues` (`GET
     * /projects/{project_id}/branches/{branch_id}/logs/fields/{field_name}/values`). Private beta.
     */
    public fun fieldValues(
        projectId: String, branchId: String, fieldName: String, arguments: ListLogFieldValues = ListLogFieldValues(),
        options: CallOptions = CallOptions(),
    ): ListFlow<String, ProjectBranchLogFieldValuesResponse> =
        calls.list(
            options, { client, call -> client.logsFieldValues(projectId, branchId, fieldName, arguments, call) },
            { (it as AnyPage.LogsFieldValues).value }, { it.values },
        )

    /**
     * Lists the log fields of a branch by name.
     *
     * Needs telemetry on the branch; otherwise the error carries the reason `telemetry_not_enabled`. Calls
     * `listProjectBranchLogFields` (`GET /projects/{project_id}/branches/{branch_id}/logs/fields`). Private beta.
     */
    public fun fields(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): ListFlow<String, ProjectBranchLogFieldsResponse> =
        calls.list(
            options, { client, call -> client.logsFields(projectId, branchId, call) },
            { (it as AnyPage.LogsFields).value }, { it.fields },
        )

    /**
     * Searches the logs of a branch and lists the records that match.
     *
     * Needs telemetry on the branch; otherwise the error carries the reason `telemetry_not_enabled`. Time ranges that
     * are too large or conflicting, conflicting filters, and bad cursors or LogQL are refused, with a reason. Calls
     * `queryProjectBranchLogs` (`POST /projects/{project_id}/branches/{branch_id}/logs/query`). Private beta.
     */
    public fun query(
        projectId: String, branchId: String, arguments: QueryLogs = QueryLogs(), options: CallOptions = CallOptions(),
    ): ListFlow<ProjectBranchLogRecord, ProjectBranchLogsQueryResponse> =
        calls.list(
            options, { client, call -> client.logsQuery(projectId, branchId, arguments, call) },
            { (it as AnyPage.LogsQuery).value }, { it.logs },
        )
}
