# Written by cargo xtask generate from api/words.yaml. Do not edit.
"""The group `words` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any
    from neonapi._neonapi import CancelToken, List
    from neonapi._types import Seconds
    from neonapi.models import LogsResponse, ReservedValue, ReservedWords, Trigger, TriggerRequest


class Words(Group):
    """Words that languages keep for themselves."""

    __slots__ = ()

    def query_logs(
        self,
        *,
        cursor: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[str, LogsResponse]:
        """Searches logs.

        Calls `queryLogs` (`POST /logs`).

        Args:
            cursor: Where to start.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list("words.query_logs", (), {"cursor": cursor}, cancel, call_timeout)

    def set_trigger(
        self,
        *,
        trigger: TriggerRequest | Mapping[str, Any],
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Trigger | dict[str, Any]:
        """Sets the trigger.

        Calls `setTrigger` (`PUT /triggers`).

        Args:
            trigger: A new trigger, whose variants lack the tag.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call("words.set_trigger", (), {"trigger": trigger}, cancel, call_timeout)

    def type(
        self,
        *,
        type: ReservedValue,
        object: str | None = None,
        default: bool | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> ReservedWords:
        """Reads words that languages keep for themselves.

        Calls `getWords` (`GET /words`).

        Args:
            type: A keyword of Rust.
            object: A keyword of Kotlin.
            default: A keyword of C and Swift.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "words.type",
            (),
            {"type": type, "object": object, "default": default},
            cancel, call_timeout,
        )
