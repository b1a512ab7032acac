# Written by cargo xtask generate from api/endpoints.yaml. Do not edit.
"""The group `endpoints` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any
    from neonapi._neonapi import CancelToken, List
    from neonapi._types import OnProgress, Seconds
    from neonapi.models import (
        Endpoint,
        EndpointOperations,
        EndpointPoolerMode,
        EndpointSettingsData,
        EndpointType,
        EndpointsResponse,
    )


class Endpoints(Group):
    """Endpoints: the addresses of computes, which run Postgres on a branch."""

    __slots__ = ()

    def create(
        self,
        project_id: str,
        *,
        branch_id: str,
        type: EndpointType,
        region_id: str | None = None,
        settings: EndpointSettingsData | Mapping[str, Any] | None = None,
        autoscaling_limit_min_cu: float | None = None,
        autoscaling_limit_max_cu: float | None = None,
        provisioner: str | None = None,
        pooler_enabled: bool | None = None,
        pooler_mode: EndpointPoolerMode | None = None,
        disabled: bool | None = None,
        passwordless_access: bool | None = None,
        suspend_timeout_seconds: int | None = None,
        name: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> EndpointOperations:
        """Creates an endpoint on a branch, so that it can be connected to.

        A branch has at most one `read_write` endpoint and can have several `read_only` ones. The
        endpoint is usable when the last of the operations is done.

        Calls `createProjectEndpoint` (`POST /projects/{project_id}/endpoints`).

        Args:
            project_id: Identifier of the project.
            branch_id: Id of the branch that the endpoint serves.
            type: Kind of endpoint; a branch has at most one `read_write` endpoint.
            region_id: Id of the region, such as `aws-us-east-2`.
            settings: Postgres and pooler settings of the compute.
            autoscaling_limit_min_cu: Lower limit of autoscaling, in compute units.
            autoscaling_limit_max_cu: Upper limit of autoscaling, in compute units.
            provisioner: Technology that runs the compute, such as `k8s-neonvm`. Known values:
                `k8s-neonvm`, `k8s-pod`, `docker`, `serverless-platform`.
            pooler_enabled: Former switch of connection pooling; connect to the pooled host instead.
                Deprecated.
            pooler_mode: Mode of the connection pooler. Deprecated: its end was announced for
                2026-06-20.
            disabled: Whether the endpoint is disabled.
            passwordless_access: Whether access without a password is allowed.
            suspend_timeout_seconds: Idle seconds before the compute is suspended; 0 means 300, -1
                never, else 60 to 604800.
            name: Name of the endpoint, 1 to 64 characters.
            cancel, call_timeout, wait, wait_timeout, on_progress, progress: Options of every call,
                see `Client`.

        Returns:
            The answer, its operations as they were at the end of the wait.

        Raises:
            NeonError: The call failed; its class says how.
            OperationFailedError, WaitTimeoutError: The wait failed; `answer` and `operations` of
                the error have what was made.
        """
        return self._call(
            "endpoints.create",
            (project_id,),
            {
                "branch_id": branch_id,
                "type": type,
                "region_id": region_id,
                "settings": settings,
                "autoscaling_limit_min_cu": autoscaling_limit_min_cu,
                "autoscaling_limit_max_cu": autoscaling_limit_max_cu,
                "provisioner": provisioner,
                "pooler_enabled": pooler_enabled,
                "pooler_mode": pooler_mode,
                "disabled": disabled,
                "passwordless_access": passwordless_access,
                "suspend_timeout_seconds": suspend_timeout_seconds,
                "name": name,
            },
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )

    def delete(
        self,
        project_id: str,
        endpoint_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> EndpointOperations | None:
        """Deletes an endpoint; the branch and its data stay.

        The deletion is complete when the last of the operations is done. If the endpoint is already
        gone the answer has no body (204), so a second call does no harm.

        Calls `deleteProjectEndpoint` (`DELETE /projects/{project_id}/endpoints/{endpoint_id}`).

        Args:
            project_id: Identifier of the project.
            endpoint_id: Identifier of the endpoint.
            cancel, call_timeout, wait, wait_timeout, on_progress, progress: Options of every call,
                see `Client`.

        Returns:
            The operations as they were at the end of the wait; `None` when it was gone already.

        Raises:
            NeonError: The call failed; its class says how.
            OperationFailedError, WaitTimeoutError: The wait failed; `answer` and `operations` of
                the error have what was made.
        """
        return self._call(
            "endpoints.delete",
            (project_id, endpoint_id),
            None,
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )

    def get(
        self,
        project_id: str,
        endpoint_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Endpoint:
        """Reads one endpoint of a project.

        Calls `getProjectEndpoint` (`GET /projects/{project_id}/endpoints/{endpoint_id}`).

        Args:
            project_id: Identifier of the project.
            endpoint_id: Identifier of the endpoint.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call("endpoints.get", (project_id, endpoint_id), None, cancel, call_timeout)

    def list(
        self,
        project_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[Endpoint, EndpointsResponse]:
        """Lists the endpoints of a project, over all its branches.

        Calls `listProjectEndpoints` (`GET /projects/{project_id}/endpoints`).

        Args:
            project_id: Identifier of the project.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list("endpoints.list", (project_id,), None, cancel, call_timeout)

    def list_by_branch(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[Endpoint, EndpointsResponse]:
        """Lists the endpoints of one branch.

        Calls `listProjectBranchEndpoints`
        (`GET /projects/{project_id}/branches/{branch_id}/endpoints`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list(
            "endpoints.list_by_branch",
            (project_id, branch_id),
            None,
            cancel, call_timeout,
        )

    def restart(
        self,
        project_id: str,
        endpoint_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> EndpointOperations:
        """Restarts the compute of an endpoint.

        Calls `restartProjectEndpoint`
        (`POST /projects/{project_id}/endpoints/{endpoint_id}/restart`).

        Args:
            project_id: Identifier of the project.
            endpoint_id: Identifier of the endpoint.
            cancel, call_timeout, wait, wait_timeout, on_progress, progress: Options of every call,
                see `Client`.

        Returns:
            The answer, its operations as they were at the end of the wait.

        Raises:
            NeonError: The call failed; its class says how.
            OperationFailedError, WaitTimeoutError: The wait failed; `answer` and `operations` of
                the error have what was made.
        """
        return self._call(
            "endpoints.restart",
            (project_id, endpoint_id),
            None,
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )

    def start(
        self,
        project_id: str,
        endpoint_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> EndpointOperations:
        """Starts the compute of an endpoint.

        The endpoint is usable when the last of the operations is done.

        Calls `startProjectEndpoint` (`POST /projects/{project_id}/endpoints/{endpoint_id}/start`).

        Args:
            project_id: Identifier of the project.
            endpoint_id: Identifier of the endpoint.
            cancel, call_timeout, wait, wait_timeout, on_progress, progress: Options of every call,
                see `Client`.

        Returns:
            The answer, its operations as they were at the end of the wait.

        Raises:
            NeonError: The call failed; its class says how.
            OperationFailedError, WaitTimeoutError: The wait failed; `answer` and `operations` of
                the error have what was made.
        """
        return self._call(
            "endpoints.start",
            (project_id, endpoint_id),
            None,
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )

    def suspend(
        self,
        project_id: str,
        endpoint_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> EndpointOperations:
        """Suspends the compute of an endpoint.

        `LockedError` (423) comes while the endpoint is between two states.

        Calls `suspendProjectEndpoint`
        (`POST /projects/{project_id}/endpoints/{endpoint_id}/suspend`).

        Args:
            project_id: Identifier of the project.
            endpoint_id: Identifier of the endpoint.
            cancel, call_timeout, wait, wait_timeout, on_progress, progress: Options of every call,
                see `Client`.

        Returns:
            The answer, its operations as they were at the end of the wait.

        Raises:
            NeonError: The call failed; its class says how.
            OperationFailedError, WaitTimeoutError: The wait failed; `answer` and `operations` of
                the error have what was made.
        """
        return self._call(
            "endpoints.suspend",
            (project_id, endpoint_id),
            None,
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )

    def update(
        self,
        project_id: str,
        endpoint_id: str,
        *,
        branch_id: str | None = None,
        autoscaling_limit_min_cu: float | None = None,
        autoscaling_limit_max_cu: float | None = None,
        provisioner: str | None = None,
        settings: EndpointSettingsData | Mapping[str, Any] | None = None,
        pooler_enabled: bool | None = None,
        pooler_mode: EndpointPoolerMode | None = None,
        disabled: bool | None = None,
        passwordless_access: bool | None = None,
        suspend_timeout_seconds: int | None = None,
        name: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> EndpointOperations:
        """Changes the size, the settings or other properties of an endpoint.

        Not every plan lets `suspend_timeout_seconds` be changed.

        Calls `updateProjectEndpoint` (`PATCH /projects/{project_id}/endpoints/{endpoint_id}`).

        Args:
            project_id: Identifier of the project.
            endpoint_id: Identifier of the endpoint.
            branch_id: Id of the branch that the endpoint serves. Deprecated.
            autoscaling_limit_min_cu: Lower limit of autoscaling, in compute units.
            autoscaling_limit_max_cu: Upper limit of autoscaling, in compute units.
            provisioner: Technology that runs the compute, such as `k8s-neonvm`. Known values:
                `k8s-neonvm`, `k8s-pod`, `docker`, `serverless-platform`.
            settings: Postgres and pooler settings of the compute.
            pooler_enabled: Former switch of connection pooling; connect to the pooled host instead.
                Deprecated.
            pooler_mode: Mode of the connection pooler. Deprecated: its end was announced for
                2026-06-20.
            disabled: Whether the endpoint is disabled.
            passwordless_access: Whether access without a password is allowed.
            suspend_timeout_seconds: Idle seconds before the compute is suspended; 0 means 300, -1
                never, else 60 to 604800.
            name: New name of the endpoint, 1 to 64 characters.
            cancel, call_timeout, wait, wait_timeout, on_progress, progress: Options of every call,
                see `Client`.

        Returns:
            The answer, its operations as they were at the end of the wait.

        Raises:
            NeonError: The call failed; its class says how.
            OperationFailedError, WaitTimeoutError: The wait failed; `answer` and `operations` of
                the error have what was made.
        """
        return self._call(
            "endpoints.update",
            (project_id, endpoint_id),
            {
                "branch_id": branch_id,
                "autoscaling_limit_min_cu": autoscaling_limit_min_cu,
                "autoscaling_limit_max_cu": autoscaling_limit_max_cu,
                "provisioner": provisioner,
                "settings": settings,
                "pooler_enabled": pooler_enabled,
                "pooler_mode": pooler_mode,
                "disabled": disabled,
                "passwordless_access": passwordless_access,
                "suspend_timeout_seconds": suspend_timeout_seconds,
                "name": name,
            },
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )
