# Written by cargo xtask generate from api/project_jwks.yaml. Do not edit.
"""The group `project_jwks` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from neonapi._neonapi import CancelToken, List
    from neonapi._types import OnProgress, Seconds
    from neonapi.models import Jwks, JwksCreationOperation, ProjectJwksResponse


class ProjectJwks(Group):
    """Key sets (JWKS) whose tokens a project accepts."""

    __slots__ = ()

    def add(
        self,
        project_id: str,
        *,
        jwks_url: str,
        provider_name: str,
        branch_id: str | None = None,
        jwt_audience: str | None = None,
        role_names: Sequence[str] | None = None,
        skip_role_creation: bool | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> JwksCreationOperation:
        """Adds a JWKS URL, whose keys verify the tokens that clients log in with.

        Calls `addProjectJwks` (`POST /projects/{project_id}/jwks`).

        Args:
            project_id: Identifier of the project.
            jwks_url: URL that serves the key set.
            provider_name: Name of the service that issues the tokens.
            branch_id: Branch the JWKS URL applies to.
            jwt_audience: Audience that tokens must name in their `aud` claim.
            role_names: Roles the JWKS URL is meant for. Deprecated.
            skip_role_creation: If true, no roles are created along with the JWKS URL.
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
            "project_jwks.add",
            (project_id,),
            {
                "jwks_url": jwks_url,
                "provider_name": provider_name,
                "branch_id": branch_id,
                "jwt_audience": jwt_audience,
                "role_names": role_names,
                "skip_role_creation": skip_role_creation,
            },
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )

    def delete(
        self,
        project_id: str,
        jwks_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Jwks:
        """Removes a JWKS URL from a project.

        Calls `deleteProjectJwks` (`DELETE /projects/{project_id}/jwks/{jwks_id}`).

        Args:
            project_id: Identifier of the project.
            jwks_id: Identifier of the JWKS entry.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call("project_jwks.delete", (project_id, jwks_id), None, cancel, call_timeout)

    def list(
        self,
        project_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[Jwks, ProjectJwksResponse]:
        """Lists the JWKS URLs that a project accepts for signed tokens.

        Calls `getProjectJwks` (`GET /projects/{project_id}/jwks`).

        Args:
            project_id: Identifier of the project.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list("project_jwks.list", (project_id,), None, cancel, call_timeout)
