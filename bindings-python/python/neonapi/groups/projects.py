# Written by cargo xtask generate from api/projects.yaml. Do not edit.
"""The group `projects` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any
    from neonapi._neonapi import CancelToken, List
    from neonapi._types import OnProgress, Seconds
    from neonapi.models import (
        AdvisorCategory,
        AdvisorIssue,
        AdvisorSeverity,
        AvailablePreloadLibraries,
        AvailablePreloadLibrary,
        ConnectedProject,
        CreateProjectResponse,
        DefaultEndpointSettings,
        GetProjectAdvisorSecurityIssuesResponse,
        ListProjectsResponse,
        ListSharedProjectsResponse,
        Project,
        ProjectCreateRequestProjectBranch,
        ProjectListItem,
        ProjectRecoverResponse,
        ProjectSettingsData,
        ProjectTransferRequestResponse,
        UpdateProjectResponse,
    )


class Projects(Group):
    """Projects: the top level of everything Neon keeps, with their limits, sharing and transfer."""

    __slots__ = ()

    def accept_transfer_request(
        self,
        project_id: str,
        request_id: str,
        *,
        org_id: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Accepts a transfer request and so takes over the project.

        Fails with the reasons when the plan of the receiver does not allow the project.

        Calls `acceptProjectTransferRequest`
        (`PUT /projects/{project_id}/transfer_requests/{request_id}`).

        Args:
            project_id: Identifier of the project.
            request_id: Identifier of the transfer request; whoever has it can take the project.
            org_id: Organization that receives the project.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "projects.accept_transfer_request",
            (project_id, request_id),
            {"org_id": org_id},
            cancel, call_timeout,
        )

    def available_preload_libraries(
        self,
        project_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[AvailablePreloadLibrary, AvailablePreloadLibraries]:
        """Lists the shared libraries that Postgres can preload in a project.

        Calls `getAvailablePreloadLibraries`
        (`GET /projects/{project_id}/available_preload_libraries`).

        Args:
            project_id: Identifier of the project.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list(
            "projects.available_preload_libraries",
            (project_id,),
            None,
            cancel, call_timeout,
        )

    def connection_string(
        self,
        project_id: str,
        *,
        branch_id: str | None = None,
        endpoint_id: str | None = None,
        database_name: str | None = None,
        role_name: str | None = None,
        pooled: bool = False,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> str:
        """Gives a connection string; branch, database and role are chosen where there is no doubt.

        Calls `getConnectionUri`, and before it `getProjectEndpoint`, `listProjectBranches`,
        `listProjectBranchDatabases` and `listProjectBranchRoles` for what is left out. It is an
        `InvalidArgumentError` that names the choices when there are several.

        Args:
            project_id: Identifier of the project.
            branch_id: The branch; the one of the endpoint, or else the default one, when left out.
            endpoint_id: The endpoint; the branch's read-write one when left out.
            database_name: The database; the only one of the branch when left out.
            role_name: The role; the only one of the branch that can log in when left out.
            pooled: Whether to go through the connection pooler.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            A connection string, which holds a password.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "projects.connection_string",
            (project_id,),
            {
                "branch_id": branch_id,
                "endpoint_id": endpoint_id,
                "database_name": database_name,
                "role_name": role_name,
                "pooled": pooled,
            },
            cancel, call_timeout,
        )

    def connection_uri(
        self,
        project_id: str,
        *,
        database_name: str,
        role_name: str,
        branch_id: str | None = None,
        endpoint_id: str | None = None,
        pooled: bool | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> str:
        """Builds the connection URI of a database for a given role.

        The URI holds the password of the role. Without `branch_id` and `endpoint_id` it leads to
        the read-write endpoint of the default branch.

        Calls `getConnectionUri` (`GET /projects/{project_id}/connection_uri`).

        Args:
            project_id: Identifier of the project.
            database_name: Database to connect to.
            role_name: Role to connect as.
            branch_id: Branch to connect to; the default branch when left out.
            endpoint_id: Endpoint to connect to; the branch's read-write endpoint when left out.
            pooled: If true, the URI uses the host of the connection pooler.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "projects.connection_uri",
            (project_id,),
            {
                "database_name": database_name,
                "role_name": role_name,
                "branch_id": branch_id,
                "endpoint_id": endpoint_id,
                "pooled": pooled,
            },
            cancel, call_timeout,
        )

    def create(
        self,
        *,
        settings: ProjectSettingsData | Mapping[str, Any] | None = None,
        name: str | None = None,
        branch: ProjectCreateRequestProjectBranch | Mapping[str, Any] | None = None,
        autoscaling_limit_min_cu: float | None = None,
        autoscaling_limit_max_cu: float | None = None,
        provisioner: str | None = None,
        region_id: str | None = None,
        default_endpoint_settings: DefaultEndpointSettings | Mapping[str, Any] | None = None,
        pg_version: int | None = None,
        store_passwords: bool | None = None,
        history_retention_seconds: int | None = None,
        org_id: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> CreateProjectResponse:
        """Creates a project with a default branch, a database, a role and a compute.

        A personal API key must name `org_id`, else the answer is 400. The database is usable once
        the last of the `operations` has finished. Not idempotent: after a lost answer look for the
        project before repeating. Over the plan's project limit the answer is 422.

        Calls `createProject` (`POST /projects`).

        Args:
            settings: Settings for the project as a whole.
            name: Name of the project, 1 to 256 characters; its id when left out.
            branch: Names for the default branch, its role and its database.
            autoscaling_limit_min_cu: Smallest size the compute scales down to, in compute units.
                Deprecated.
            autoscaling_limit_max_cu: Largest size the compute scales up to, in compute units.
                Deprecated.
            provisioner: Kind of platform that runs the computes. Known values: `k8s-neonvm`,
                `k8s-pod`, `docker`, `serverless-platform`.
            region_id: Region of the project, such as `aws-us-east-2`.
            default_endpoint_settings: Settings that new endpoints of the project start with.
            pg_version: Major version of Postgres.
            store_passwords: Whether role passwords are stored and can be revealed later.
            history_retention_seconds: How long the history of changes is kept, in seconds, at most
                2592000.
            org_id: Organization the project belongs to; needed with a personal API key.
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
            "projects.create",
            (),
            {
                "settings": settings,
                "name": name,
                "branch": branch,
                "autoscaling_limit_min_cu": autoscaling_limit_min_cu,
                "autoscaling_limit_max_cu": autoscaling_limit_max_cu,
                "provisioner": provisioner,
                "region_id": region_id,
                "default_endpoint_settings": default_endpoint_settings,
                "pg_version": pg_version,
                "store_passwords": store_passwords,
                "history_retention_seconds": history_retention_seconds,
                "org_id": org_id,
            },
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )

    def create_and_connect(
        self,
        *,
        settings: ProjectSettingsData | Mapping[str, Any] | None = None,
        name: str | None = None,
        branch: ProjectCreateRequestProjectBranch | Mapping[str, Any] | None = None,
        autoscaling_limit_min_cu: float | None = None,
        autoscaling_limit_max_cu: float | None = None,
        provisioner: str | None = None,
        region_id: str | None = None,
        default_endpoint_settings: DefaultEndpointSettings | Mapping[str, Any] | None = None,
        pg_version: int | None = None,
        store_passwords: bool | None = None,
        history_retention_seconds: int | None = None,
        org_id: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> ConnectedProject:
        """Creates a project and gives connection strings to it. Waits for it, whatever the settings
        say.

        Calls `createProject`, and `getConnectionUri` where its answer has no connection string.

        Args:
            settings: Settings for the project as a whole.
            name: Name of the project, 1 to 256 characters; its id when left out.
            branch: Names for the default branch, its role and its database.
            autoscaling_limit_min_cu: Smallest size the compute scales down to, in compute units.
                Deprecated.
            autoscaling_limit_max_cu: Largest size the compute scales up to, in compute units.
                Deprecated.
            provisioner: Kind of platform that runs the computes. Known values: `k8s-neonvm`,
                `k8s-pod`, `docker`, `serverless-platform`.
            region_id: Region of the project, such as `aws-us-east-2`.
            default_endpoint_settings: Settings that new endpoints of the project start with.
            pg_version: Major version of Postgres.
            store_passwords: Whether role passwords are stored and can be revealed later.
            history_retention_seconds: How long the history of changes is kept, in seconds, at most
                2592000.
            org_id: Organization the project belongs to; needed with a personal API key.
            cancel, call_timeout, wait, wait_timeout, on_progress, progress: Options of every call,
                see `Client`.

        Returns:
            The answer to the creation, and both connection strings.

        Raises:
            NeonError: The call failed; its class says how.
            OperationFailedError, WaitTimeoutError: The wait failed; `answer` and `operations` of
                the error have what was made.
        """
        return self._call(
            "projects.create_and_connect",
            (),
            {
                "settings": settings,
                "name": name,
                "branch": branch,
                "autoscaling_limit_min_cu": autoscaling_limit_min_cu,
                "autoscaling_limit_max_cu": autoscaling_limit_max_cu,
                "provisioner": provisioner,
                "region_id": region_id,
                "default_endpoint_settings": default_endpoint_settings,
                "pg_version": pg_version,
                "store_passwords": store_passwords,
                "history_retention_seconds": history_retention_seconds,
                "org_id": org_id,
            },
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )

    def create_transfer_request(
        self,
        project_id: str,
        *,
        ttl_seconds: int | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> ProjectTransferRequestResponse:
        """Opens a request that lets another account take over a project.

        Hand the id of the request to the receiver, who accepts it before `expires_at`. Treat the id
        as a secret.

        Calls `createProjectTransferRequest` (`POST /projects/{project_id}/transfer_requests`).

        Args:
            project_id: Identifier of the project.
            ttl_seconds: How long the request stays open, in seconds.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "projects.create_transfer_request",
            (project_id,),
            {"ttl_seconds": ttl_seconds},
            cancel, call_timeout,
        )

    def delete(
        self,
        project_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Project:
        """Deletes a project with everything in it.

        A deleted project can be recovered for 7 days. A key scoped to one project cannot delete it.

        Calls `deleteProject` (`DELETE /projects/{project_id}`).

        Args:
            project_id: Identifier of the project.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call("projects.delete", (project_id,), None, cancel, call_timeout)

    def find_by_name(
        self,
        name: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> ProjectListItem | None:
        """Finds a project by its exact name.

        Calls `listProjects`, all pages. Several projects of the name are an `InvalidArgumentError`,
        since nothing forbids them.

        Args:
            name: The name.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            The project, or `None` when there is none.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call("projects.find_by_name", (name,), None, cancel, call_timeout)

    def get(
        self,
        project_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Project:
        """Fetches one project with its settings and consumption figures.

        Status 404 can also mean that the API key may not see the project.

        Calls `getProject` (`GET /projects/{project_id}`).

        Args:
            project_id: Identifier of the project.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call("projects.get", (project_id,), None, cancel, call_timeout)

    def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        search: str | None = None,
        org_id: str | None = None,
        timeout: int | None = None,
        recoverable: bool | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[ProjectListItem, ListProjectsResponse]:
        """Lists the projects that the API key can see.

        A personal API key needs `org_id`, else the answer is 400. A key scoped to one project gets
        404. Projects that could not be read in time are missing from the page and named in
        `unavailable_project_ids`.

        Calls `listProjects` (`GET /projects`).

        Args:
            cursor: Cursor from the page before; leave out for the first page.
            limit: Projects per page, 1 to 400; the server default is 10.
            search: Text to find in the name or id of a project.
            org_id: Organization whose projects are listed; needed with a personal API key.
            timeout: Time the server may spend on the list, 100 to 30000 milliseconds.
            recoverable: If true, lists deleted projects that can still be recovered.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list(
            "projects.list",
            (),
            {
                "cursor": cursor,
                "limit": limit,
                "search": search,
                "org_id": org_id,
                "timeout": timeout,
                "recoverable": recoverable,
            },
            cancel, call_timeout,
        )

    def list_advisor_issues(
        self,
        project_id: str,
        *,
        branch_id: str | None = None,
        database_name: str | None = None,
        category: AdvisorCategory | None = None,
        min_severity: AdvisorSeverity | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[AdvisorIssue, GetProjectAdvisorSecurityIssuesResponse]:
        """Lists the problems that the advisor finds in a database of a project.

        Calls `getProjectAdvisorSecurityIssues` (`GET /projects/{project_id}/advisors`). Alpha.

        Args:
            project_id: Identifier of the project.
            branch_id: Branch to inspect.
            database_name: Database to inspect.
            category: Category of issues to report, `SECURITY` or `PERFORMANCE`.
            min_severity: Lowest severity to report: `INFO`, `WARN` or `ERROR`.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list(
            "projects.list_advisor_issues",
            (project_id,),
            {
                "branch_id": branch_id,
                "database_name": database_name,
                "category": category,
                "min_severity": min_severity,
            },
            cancel, call_timeout,
        )

    def list_shared(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        search: str | None = None,
        timeout: int | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[ProjectListItem, ListSharedProjectsResponse]:
        """Lists the projects that others have shared with the user.

        Projects that could not be read in time are missing from the page and named in
        `unavailable_project_ids`.

        Calls `listSharedProjects` (`GET /projects/shared`).

        Args:
            cursor: Cursor from the page before; leave out for the first page.
            limit: Projects per page, 1 to 400; the server default is 10.
            search: Text to find in the name or id of a project.
            timeout: Time the server may spend on the list, 100 to 30000 milliseconds.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list(
            "projects.list_shared",
            (),
            {"cursor": cursor, "limit": limit, "search": search, "timeout": timeout},
            cancel, call_timeout,
        )

    def recover(
        self,
        project_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> ProjectRecoverResponse:
        """Brings back a deleted project.

        Works for 7 days after the deletion; `recoverable_until` in the list of recoverable projects
        tells the end.

        Calls `recoverProject` (`POST /projects/{project_id}/recover`). Beta.

        Args:
            project_id: Identifier of the project.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call("projects.recover", (project_id,), None, cancel, call_timeout)

    def transfer(
        self,
        source_org_id: str,
        *,
        destination_org_id: str,
        project_ids: Sequence[str],
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Moves projects from one organization to another.

        Fails with the reasons when limits of the destination organization are exceeded or a project
        still has an integration.

        Calls `transferProjectsFromOrgToOrg`
        (`POST /organizations/{source_org_id}/projects/transfer`).

        Args:
            source_org_id: Identifier of the organization that gives the projects away.
            destination_org_id: Organization that receives the projects.
            project_ids: Ids of the projects to move.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "projects.transfer",
            (source_org_id,),
            {"destination_org_id": destination_org_id, "project_ids": project_ids},
            cancel, call_timeout,
        )

    def transfer_from_user(
        self,
        *,
        destination_org_id: str,
        project_ids: Sequence[str],
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Moves projects from the user's personal account to an organization.

        Neon has set 2026-07-01 as its end date. Projects move between organizations with
        `projects.transfer`.

        Calls `transferProjectsFromUserToOrg` (`POST /users/me/projects/transfer`). Deprecated: its
        end was announced for 2026-07-01.

        Args:
            destination_org_id: Organization that receives the projects.
            project_ids: Ids of the projects to move.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "projects.transfer_from_user",
            (),
            {"destination_org_id": destination_org_id, "project_ids": project_ids},
            cancel, call_timeout,
        )

    def update(
        self,
        project_id: str,
        *,
        settings: ProjectSettingsData | Mapping[str, Any] | None = None,
        name: str | None = None,
        default_endpoint_settings: DefaultEndpointSettings | Mapping[str, Any] | None = None,
        history_retention_seconds: int | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> UpdateProjectResponse:
        """Changes the name, settings or history retention of a project.

        `operations` is empty when no background work was needed, for instance after a mere rename.
        While conflicting work runs in the project the answer is 423.

        Calls `updateProject` (`PATCH /projects/{project_id}`).

        Args:
            project_id: Identifier of the project.
            settings: Settings for the project as a whole.
            name: Name of the project, 1 to 256 characters.
            default_endpoint_settings: Settings that new endpoints of the project start with.
            history_retention_seconds: How long the history of changes is kept, in seconds, at most
                2592000.
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
            "projects.update",
            (project_id,),
            {
                "settings": settings,
                "name": name,
                "default_endpoint_settings": default_endpoint_settings,
                "history_retention_seconds": history_retention_seconds,
            },
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )
