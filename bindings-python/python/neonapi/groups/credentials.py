# Written by cargo xtask generate from api/credentials.yaml. Do not edit.
"""The group `credentials` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from neonapi._neonapi import CancelToken, List
    from neonapi._types import Seconds
    from neonapi.models import (
        CreateCredentialRequestPrincipalType,
        CreateCredentialResponse,
        CredentialMeta,
        CredentialScope,
        CredentialSecret,
        ListCredentialsResponse,
        RotateCredentialResponse,
    )


class Credentials(Group):
    """Credentials that programs use on a branch."""

    __slots__ = ()

    def create(
        self,
        project_id: str,
        branch_id: str,
        *,
        scopes: Sequence[CredentialScope],
        principal_type: CreateCredentialRequestPrincipalType,
        name: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> CreateCredentialResponse:
        """Creates a credential of a branch with the given scopes.

        Not safe to repeat when no answer arrived: the credential may exist already, so list first.

        Calls `createCredential` (`POST /projects/{project_id}/branches/{branch_id}/credentials`).
        Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            scopes: What the credential may be used for.
            principal_type: Kind of holder the credential is for.
            name: Name to tell the credential by, at most 256 characters.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "credentials.create",
            (project_id, branch_id),
            {"scopes": scopes, "principal_type": principal_type, "name": name},
            cancel, call_timeout,
        )

    def list(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[CredentialMeta, ListCredentialsResponse]:
        """Lists the credentials of a branch, without their secrets.

        Calls `listCredentials` (`GET /projects/{project_id}/branches/{branch_id}/credentials`).
        Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list("credentials.list", (project_id, branch_id), None, cancel, call_timeout)

    def reveal(
        self,
        project_id: str,
        branch_id: str,
        token_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> CredentialSecret:
        """Returns the secrets of a credential of a branch.

        Calls `revealCredential`
        (`POST /projects/{project_id}/branches/{branch_id}/credentials/{token_id}/reveal`). Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            token_id: Identifier of the credential.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "credentials.reveal",
            (project_id, branch_id, token_id),
            None,
            cancel, call_timeout,
        )

    def revoke(
        self,
        project_id: str,
        branch_id: str,
        token_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Revokes a credential of a branch.

        Calls `revokeCredential`
        (`DELETE /projects/{project_id}/branches/{branch_id}/credentials/{token_id}`). Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            token_id: Identifier of the credential.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "credentials.revoke",
            (project_id, branch_id, token_id),
            None,
            cancel, call_timeout,
        )

    def rotate(
        self,
        project_id: str,
        branch_id: str,
        token_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> RotateCredentialResponse:
        """Replaces the secrets of a credential of a branch by new ones.

        Not safe to repeat: a call whose answer was lost has already rotated. Read the secrets with
        `credentials.reveal` then.

        Calls `rotateCredential`
        (`POST /projects/{project_id}/branches/{branch_id}/credentials/{token_id}/rotate`). Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            token_id: Identifier of the credential.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "credentials.rotate",
            (project_id, branch_id, token_id),
            None,
            cancel, call_timeout,
        )
