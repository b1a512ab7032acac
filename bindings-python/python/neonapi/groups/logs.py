# Written by cargo xtask generate from api/logs.yaml. Do not edit.
"""The group `logs` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from neonapi._neonapi import CancelToken, List
    from neonapi._types import Seconds
    from neonapi.models import (
        ProjectBranchLogFieldValuesResponse,
        ProjectBranchLogFieldsResponse,
        ProjectBranchLogRecord,
        ProjectBranchLogSeverity,
        ProjectBranchLogSource,
        ProjectBranchLogsQueryRequestSortOrder,
        ProjectBranchLogsQueryResponse,
    )


class Logs(Group):
    """Logs of what runs on a branch."""

    __slots__ = ()

    def field_values(
        self,
        project_id: str,
        branch_id: str,
        field_name: str,
        *,
        since: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        source: ProjectBranchLogSource | None = None,
        limit: int | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[str, ProjectBranchLogFieldValuesResponse]:
        """Lists the values that one log field of a branch takes.

        Needs telemetry on the branch; otherwise the error carries the reason
        `telemetry_not_enabled`.

        Calls `listProjectBranchLogFieldValues`
        (`GET /projects/{project_id}/branches/{branch_id}/logs/fields/{field_name}/values`). Private
        beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            field_name: Name of the log field.
            since: How far back to search, counted from now, in place of `start_time` and
                `end_time`.
            start_time: Start of the span of time to search.
            end_time: End of the span of time to search.
            source: Limits the search to logs of one kind of source.
            limit: Most values to return, 1 to 1000; the server takes 100 when it is left out.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list(
            "logs.field_values",
            (project_id, branch_id, field_name),
            {
                "since": since,
                "start_time": start_time,
                "end_time": end_time,
                "source": source,
                "limit": limit,
            },
            cancel, call_timeout,
        )

    def fields(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[str, ProjectBranchLogFieldsResponse]:
        """Lists the log fields of a branch by name.

        Needs telemetry on the branch; otherwise the error carries the reason
        `telemetry_not_enabled`.

        Calls `listProjectBranchLogFields`
        (`GET /projects/{project_id}/branches/{branch_id}/logs/fields`). Private beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list("logs.fields", (project_id, branch_id), None, cancel, call_timeout)

    def query(
        self,
        project_id: str,
        branch_id: str,
        *,
        since: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        sort_order: ProjectBranchLogsQueryRequestSortOrder | None = None,
        source: ProjectBranchLogSource | None = None,
        service_name: str | None = None,
        scope_name: str | None = None,
        minimum_severity: ProjectBranchLogSeverity | None = None,
        severity_text: str | None = None,
        body_contains: str | None = None,
        trace_id: str | None = None,
        logql: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[ProjectBranchLogRecord, ProjectBranchLogsQueryResponse]:
        """Searches the logs of a branch and lists the records that match.

        Needs telemetry on the branch; otherwise the error carries the reason
        `telemetry_not_enabled`. Time ranges that are too large or conflicting, conflicting filters,
        and bad cursors or LogQL are refused, with a reason.

        Calls `queryProjectBranchLogs`
        (`POST /projects/{project_id}/branches/{branch_id}/logs/query`). Private beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            since: How far back to search, counted from now, in place of `start_time` and
                `end_time`.
            start_time: Start of the span of time to search.
            end_time: End of the span of time to search.
            limit: Log records per page, 1 to 1000; the server takes 100 when it is left out.
            cursor: Cursor taken from the page before; leave it out for the first page.
            sort_order: Order of the log records by time.
            source: Limits the search to logs of one kind of source.
            service_name: Limits the search to logs of one service.
            scope_name: Limits the search to logs of one instrumentation scope.
            minimum_severity: Lowest severity a log record must have to match.
            severity_text: Severity text a log record must have to match.
            body_contains: Text that the message must contain.
            trace_id: Limits the search to logs of one trace.
            logql: Search written in LogQL; it may conflict with the other filters.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list(
            "logs.query",
            (project_id, branch_id),
            {
                "since": since,
                "start_time": start_time,
                "end_time": end_time,
                "limit": limit,
                "cursor": cursor,
                "sort_order": sort_order,
                "source": source,
                "service_name": service_name,
                "scope_name": scope_name,
                "minimum_severity": minimum_severity,
                "severity_text": severity_text,
                "body_contains": body_contains,
                "trace_id": trace_id,
                "logql": logql,
            },
            cancel, call_timeout,
        )
