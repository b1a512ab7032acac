# Written by cargo xtask generate from api/contract.toml. Do not edit.
"""The settings of a client."""

from __future__ import annotations

from neonapi._units import milliseconds

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from neonapi._types import Seconds


class Configured:
    """What is made with settings."""

    __slots__ = ()

    def __init__(
        self,
        *,
        api_key: str | None = None,
        base_url: str | None = None,
        call_timeout: Seconds | None = 300,
        retries: int = 4,
        wait: Literal["all", "creations", "none"] = "all",
        root_certificates: Sequence[str | bytes] = (),
        proxy: str | None = None,
        rate_limit: bool = True,
    ) -> None:
        """Makes a client.

        Without `api_key` it is read from the environment variable `NEON_API_KEY`, and without
        `base_url` too, that from `NEON_API_BASE_URL` where it is set. Times are in seconds, or a
        `timedelta`.

        Args:
            api_key: The key.
            base_url: Where the API is. Default: `https://obstacles.example.com`.
            call_timeout: Time for one call. Allowed: 0.001 or more.
            retries: Repeats. Allowed: 0 to 20.
            wait: Which calls wait.
            root_certificates: Certificates to trust.
            proxy: Proxy to use.
            rate_limit: Whether requests are paced.

        Raises:
            ConfigurationError: A setting is not usable; nothing is sent.
        """
        self._start(
            {
                "api_key": api_key,
                "base_url": base_url,
                "call_timeout_ms": milliseconds("call_timeout", call_timeout),
                "retries": retries,
                "wait": wait,
                "root_certificates": root_certificates,
                "proxy": proxy,
                "rate_limit": rate_limit,
            }
        )

    # What a wrong keyword is told of.
    __init__.__qualname__ = "Client"

    def _start(self, settings: dict[str, Any]) -> None:
        raise NotImplementedError


class AsyncConfigured:
    """What is made with settings and has threads."""

    __slots__ = ()

    def __init__(
        self,
        *,
        threads: int = 32,
        api_key: str | None = None,
        base_url: str | None = None,
        call_timeout: Seconds | None = 300,
        retries: int = 4,
        wait: Literal["all", "creations", "none"] = "all",
        root_certificates: Sequence[str | bytes] = (),
        proxy: str | None = None,
        rate_limit: bool = True,
    ) -> None:
        """Makes a client.

        Without `api_key` it is read from the environment variable `NEON_API_KEY`, and without
        `base_url` too, that from `NEON_API_BASE_URL` where it is set. Times are in seconds, or a
        `timedelta`.

        Args:
            threads: How many calls are made at once, each on a thread; further ones queue.
            api_key: The key.
            base_url: Where the API is. Default: `https://obstacles.example.com`.
            call_timeout: Time for one call. Allowed: 0.001 or more.
            retries: Repeats. Allowed: 0 to 20.
            wait: Which calls wait.
            root_certificates: Certificates to trust.
            proxy: Proxy to use.
            rate_limit: Whether requests are paced.

        Raises:
            ConfigurationError: A setting is not usable; nothing is sent.
        """
        self._start(
            {
                "threads": threads,
                "api_key": api_key,
                "base_url": base_url,
                "call_timeout_ms": milliseconds("call_timeout", call_timeout),
                "retries": retries,
                "wait": wait,
                "root_certificates": root_certificates,
                "proxy": proxy,
                "rate_limit": rate_limit,
            }
        )

    # What a wrong keyword is told of.
    __init__.__qualname__ = "AsyncClient"

    def _start(self, settings: dict[str, Any]) -> None:
        raise NotImplementedError
