# Written by cargo xtask generate from api/consumption.yaml. Do not edit.
"""The group `consumption` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from neonapi._neonapi import CancelToken, List
    from neonapi._types import Seconds
    from neonapi.models import (
        ConsumptionHistoryGranularity,
        ConsumptionHistoryPerBranchV2,
        ConsumptionHistoryPerProject,
        ConsumptionHistoryPerProjectV2,
        GetConsumptionHistoryPerBranchV2Response,
        GetConsumptionHistoryPerProjectResponse,
        GetConsumptionHistoryPerProjectV2Response,
    )


class Consumption(Group):
    """Consumption: what projects and branches used over time, for billing."""

    __slots__ = ()

    def per_branch_v2(
        self,
        *,
        project_ids: Sequence[str],
        from_time: datetime,
        to_time: datetime,
        granularity: ConsumptionHistoryGranularity,
        org_id: str,
        metrics: Sequence[str],
        cursor: str | None = None,
        limit: int | None = None,
        branch_ids: Sequence[str] | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[ConsumptionHistoryPerBranchV2, GetConsumptionHistoryPerBranchV2Response]:
        """Lists the consumption metrics of branches over a span of time.

        Consumption figures move about every 15 minutes and asking wakes no compute; these calls
        have a small rate limit of their own, so poll rarely.

        Calls `getConsumptionHistoryPerBranchV2` (`GET /consumption_history/v2/branches`). Beta.

        Args:
            project_ids: Projects to report on, by id.
            from_time: Start of the span of time to report on.
            to_time: End of the span of time to report on.
            granularity: Length of the time frames the figures are split into.
            org_id: Organization to report on, by id.
            metrics: Names of the metrics to return. Known values: `compute_unit_seconds`,
                `root_branch_bytes_month`, `child_branch_bytes_month`,
                `instant_restore_bytes_month`, `public_network_transfer_bytes`,
                `private_network_transfer_bytes`.
            cursor: Cursor taken from the page before; leave it out for the first page.
            limit: Branches per page, 1 to 1000; the server takes 100 when it is left out.
            branch_ids: Branches to report on, by id.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list(
            "consumption.per_branch_v2",
            (),
            {
                "project_ids": project_ids,
                "from_time": from_time,
                "to_time": to_time,
                "granularity": granularity,
                "org_id": org_id,
                "metrics": metrics,
                "cursor": cursor,
                "limit": limit,
                "branch_ids": branch_ids,
            },
            cancel, call_timeout,
        )

    def per_project(
        self,
        *,
        from_time: datetime,
        to_time: datetime,
        granularity: ConsumptionHistoryGranularity,
        cursor: str | None = None,
        limit: int | None = None,
        project_ids: Sequence[str] | None = None,
        org_id: str | None = None,
        include_v1_metrics: bool | None = None,
        metrics: Sequence[str] | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[ConsumptionHistoryPerProject, GetConsumptionHistoryPerProjectResponse]:
        """Lists the older consumption figures of projects over a span of time.

        Consumption endpoints share a rate limit of about 30 requests per minute per account; more
        answer 429. Figures move about every 15 minutes and asking wakes no compute.

        Calls `getConsumptionHistoryPerProject` (`GET /consumption_history/projects`).

        Args:
            from_time: Start of the span of time to report on.
            to_time: End of the span of time to report on.
            granularity: Length of the time frames the figures are split into.
            cursor: Cursor taken from the page before; leave it out for the first page.
            limit: Projects per page, 1 to 100; the server takes 10 when it is left out.
            project_ids: Projects to report on, by id.
            org_id: Organization to report on, by id.
            include_v1_metrics: Whether the answer also has the first-version metrics. Deprecated.
            metrics: Names of the metrics to return. Known values: `active_time_seconds`,
                `compute_time_seconds`, `written_data_bytes`, `synthetic_storage_size_bytes`,
                `data_storage_bytes_hour`, `logical_size_bytes`, `logical_size_bytes_hour`.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list(
            "consumption.per_project",
            (),
            {
                "from_time": from_time,
                "to_time": to_time,
                "granularity": granularity,
                "cursor": cursor,
                "limit": limit,
                "project_ids": project_ids,
                "org_id": org_id,
                "include_v1_metrics": include_v1_metrics,
                "metrics": metrics,
            },
            cancel, call_timeout,
        )

    def per_project_v2(
        self,
        *,
        from_time: datetime,
        to_time: datetime,
        granularity: ConsumptionHistoryGranularity,
        org_id: str,
        metrics: Sequence[str],
        cursor: str | None = None,
        limit: int | None = None,
        project_ids: Sequence[str] | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[ConsumptionHistoryPerProjectV2, GetConsumptionHistoryPerProjectV2Response]:
        """Lists the consumption metrics of projects over a span of time.

        Consumption figures move about every 15 minutes and asking wakes no compute; these calls
        have a small rate limit of their own, so poll rarely.

        Calls `getConsumptionHistoryPerProjectV2` (`GET /consumption_history/v2/projects`).

        Args:
            from_time: Start of the span of time to report on.
            to_time: End of the span of time to report on.
            granularity: Length of the time frames the figures are split into.
            org_id: Organization to report on, by id.
            metrics: Names of the metrics to return. Known values: `compute_unit_seconds`,
                `root_branch_bytes_month`, `child_branch_bytes_month`,
                `instant_restore_bytes_month`, `public_network_transfer_bytes`,
                `private_network_transfer_bytes`, `extra_branches_month`,
                `snapshot_storage_bytes_month`.
            cursor: Cursor taken from the page before; leave it out for the first page.
            limit: Projects per page, 1 to 100; the server takes 10 when it is left out.
            project_ids: Projects to report on, by id.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list(
            "consumption.per_project_v2",
            (),
            {
                "from_time": from_time,
                "to_time": to_time,
                "granularity": granularity,
                "org_id": org_id,
                "metrics": metrics,
                "cursor": cursor,
                "limit": limit,
                "project_ids": project_ids,
            },
            cancel, call_timeout,
        )
