# Written by cargo xtask generate from api/api_keys.yaml. Do not edit.
"""The group `api_keys` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins
    from neonapi._neonapi import CancelToken, List
    from neonapi._types import Seconds
    from neonapi.models import ApiKeyCreateResponse, ApiKeyRevokeResponse, ApiKeysListResponseItem


class ApiKeys(Group):
    """Personal API keys."""

    __slots__ = ()

    def create(
        self,
        *,
        key_name: str,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> ApiKeyCreateResponse:
        """Creates a personal API key.

        The key is shown only in this answer, so store it at once. It does not expire. Names are
        unique per account, so a fixed name fails when a key of that name exists.

        Calls `createApiKey` (`POST /api_keys`).

        Args:
            key_name: Name for the key, unique within the account, at most 64 characters.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call("api_keys.create", (), {"key_name": key_name}, cancel, call_timeout)

    def list(
        self,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[ApiKeysListResponseItem, builtins.list[ApiKeysListResponseItem]]:
        """Lists the personal API keys of the user, without their secrets.

        Calls `listApiKeys` (`GET /api_keys`).

        Args:
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list("api_keys.list", (), None, cancel, call_timeout)

    def revoke(
        self,
        key_id: int,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> ApiKeyRevokeResponse:
        """Revokes a personal API key at once.

        This cannot be undone; calls that use the key fail with 401 from then on.

        Calls `revokeApiKey` (`DELETE /api_keys/{key_id}`).

        Args:
            key_id: Number of the API key.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call("api_keys.revoke", (key_id,), None, cancel, call_timeout)
