# Written by cargo xtask generate from api/functions.yaml. Do not edit.
"""The group `functions` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from neonapi._neonapi import CancelToken, List
    from neonapi._types import FileContent, Seconds
    from neonapi.models import (
        FunctionDeployRequestRuntime,
        ListProjectBranchFunctionsResponse,
        NeonFunction,
        NeonFunctionDeployment,
    )


class Functions(Group):
    """Functions deployed to a branch."""

    __slots__ = ()

    def delete(
        self,
        project_id: str,
        branch_id: str,
        slug: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Deletes a function of a branch.

        Calls `deleteProjectBranchFunction`
        (`DELETE /projects/{project_id}/branches/{branch_id}/functions/{slug}`). Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            slug: Slug of the function.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "functions.delete",
            (project_id, branch_id, slug),
            None,
            cancel, call_timeout,
        )

    def deploy(
        self,
        project_id: str,
        branch_id: str,
        slug: str,
        *,
        zip: FileContent | None = None,
        runtime: FunctionDeployRequestRuntime | None = None,
        environment: Mapping[str, str] | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonFunctionDeployment:
        """Deploys code to a function of a branch.

        A second call makes another deployment, so when an answer is lost look at the function
        before trying again. The answer may come before the deployment is `completed` or `failed`;
        get the function to follow it. No other call creates functions.

        Calls `createProjectBranchFunctionDeployment`
        (`POST /projects/{project_id}/branches/{branch_id}/functions/{slug}/deployments`). Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            slug: Slug of the function.
            zip: Code of the function, as the bytes of a zip file.
            runtime: Runtime that the code needs.
            environment: Environment variables of the deployment, given as one string.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "functions.deploy",
            (project_id, branch_id, slug),
            {"zip": zip, "runtime": runtime, "environment": environment},
            cancel, call_timeout,
        )

    def get(
        self,
        project_id: str,
        branch_id: str,
        slug: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonFunction:
        """Gets one function of a branch, with its deployments.

        Calls `getProjectBranchFunction`
        (`GET /projects/{project_id}/branches/{branch_id}/functions/{slug}`). Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            slug: Slug of the function.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "functions.get",
            (project_id, branch_id, slug),
            None,
            cancel, call_timeout,
        )

    def list(
        self,
        project_id: str,
        branch_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[NeonFunction, ListProjectBranchFunctionsResponse]:
        """Lists the functions of a branch.

        Calls `listProjectBranchFunctions`
        (`GET /projects/{project_id}/branches/{branch_id}/functions`). Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            cursor: Cursor taken from the page before; leave it out for the first page.
            limit: Functions per page, 1 to 1000.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list(
            "functions.list",
            (project_id, branch_id),
            {"cursor": cursor, "limit": limit},
            cancel, call_timeout,
        )

    def update(
        self,
        project_id: str,
        branch_id: str,
        slug: str,
        *,
        name: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonFunction:
        """Changes the display name of a function.

        Calls `updateProjectBranchFunction`
        (`PATCH /projects/{project_id}/branches/{branch_id}/functions/{slug}`). Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            slug: Slug of the function.
            name: New name shown for the function, 1 to 256 characters, or null.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "functions.update",
            (project_id, branch_id, slug),
            {"name": name},
            cancel, call_timeout,
        )
