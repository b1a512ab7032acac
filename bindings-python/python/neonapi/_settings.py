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
        allow_plain_http: bool = False,
        org_id: str | None = None,
        connect_timeout: Seconds = 10,
        attempt_timeout: Seconds = 60,
        call_timeout: Seconds | None = 300,
        retries: int = 4,
        lock_timeout: Seconds = 120,
        wait: Literal["all", "creations", "none"] = "all",
        wait_timeout: Seconds = 300,
        poll_interval: Seconds = 0.25,
        poll_interval_max: Seconds = 2,
        rate_limit: bool = True,
        requests_per_minute: int = 700,
        account_burst: int = 40,
        route_requests_per_second: int = 40,
        consumption_requests_per_minute: int = 30,
        org_api_keys_per_second: int = 10,
        rate_limit_group: str | None = None,
        max_response_bytes: int = 67108864,
        user_agent_suffix: str | None = None,
        proxy: str | None = None,
        root_certificates: Sequence[str | bytes] = (),
    ) -> None:
        """Makes a client.

        Without `api_key` it is read from the environment variable `NEON_API_KEY`, and without
        `base_url` too, that from `NEON_API_BASE_URL` where it is set. Times are in seconds, or a
        `timedelta`.

        Args:
            api_key: The API key that every request is sent with.
            base_url: Where the API is: https, or http to this machine. Default:
                `https://console.neon.tech/api/v2`.
            allow_plain_http: Allows http to another machine, for a container or a phone emulator.
            org_id: Organization sent where an operation takes an `org_id` and the call gives none.
            connect_timeout: Time for name look-up, TCP and TLS, in seconds. Allowed: 0.001 to 600.
            attempt_timeout: Time for one attempt, body included, in seconds. Allowed: 0.001 to
                3600.
            call_timeout: Time for one call with its queue, attempts and pauses, in seconds; the
                wait for operations not counted; `None` for no limit. Allowed: 0.001 or more.
            retries: Repeats after 429, 503 and transport faults. Allowed: 0 to 20.
            lock_timeout: How long 423 (locked) is waited out within a call, in seconds.
            wait: Which calls that start work wait until it is done.
            wait_timeout: Time for the wait for operations alone, in seconds. Allowed: 0.001 or
                more.
            poll_interval: First pause between two polls, in seconds; it grows up to
                `poll_interval_max`. Allowed: 0.05 to 60.
            poll_interval_max: Longest pause between two polls, in seconds. Allowed: 0.05 to 60.
            rate_limit: Paces requests before the server has to refuse them.
            requests_per_minute: Requests a minute of the account. Allowed: 1 to 1000000.
            account_burst: Requests of the account that may go at once before pacing begins.
                Allowed: 1 to 1000000.
            route_requests_per_second: Requests a second on one route (path template and method).
                Allowed: 1 to 1000000.
            consumption_requests_per_minute: Requests a minute on all consumption routes together.
                Allowed: 1 to 1000000.
            org_api_keys_per_second: Organization API keys created a second. Allowed: 1 to 1000000.
            rate_limit_group: Name under which clients with different keys of one account share a
                rate limit.
            max_response_bytes: Largest response body that is read, in bytes, after decompression.
                Allowed: 1024 or more.
            user_agent_suffix: Appended to the User-Agent header, so that Neon can tell your
                program.
            proxy: Proxy URL, which may hold a password; without one the environment decides; this
                machine is never reached through a proxy.
            root_certificates: Further root certificates to trust, each in PEM form.

        Raises:
            ConfigurationError: A setting is not usable; nothing is sent.
        """
        self._start(
            {
                "api_key": api_key,
                "base_url": base_url,
                "allow_plain_http": allow_plain_http,
                "org_id": org_id,
                "connect_timeout_ms": milliseconds("connect_timeout", connect_timeout),
                "attempt_timeout_ms": milliseconds("attempt_timeout", attempt_timeout),
                "call_timeout_ms": milliseconds("call_timeout", call_timeout),
                "retries": retries,
                "lock_timeout_ms": milliseconds("lock_timeout", lock_timeout),
                "wait": wait,
                "wait_timeout_ms": milliseconds("wait_timeout", wait_timeout),
                "poll_interval_ms": milliseconds("poll_interval", poll_interval),
                "poll_interval_max_ms": milliseconds("poll_interval_max", poll_interval_max),
                "rate_limit": rate_limit,
                "requests_per_minute": requests_per_minute,
                "account_burst": account_burst,
                "route_requests_per_second": route_requests_per_second,
                "consumption_requests_per_minute": consumption_requests_per_minute,
                "org_api_keys_per_second": org_api_keys_per_second,
                "rate_limit_group": rate_limit_group,
                "max_response_bytes": max_response_bytes,
                "user_agent_suffix": user_agent_suffix,
                "proxy": proxy,
                "root_certificates": root_certificates,
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
        allow_plain_http: bool = False,
        org_id: str | None = None,
        connect_timeout: Seconds = 10,
        attempt_timeout: Seconds = 60,
        call_timeout: Seconds | None = 300,
        retries: int = 4,
        lock_timeout: Seconds = 120,
        wait: Literal["all", "creations", "none"] = "all",
        wait_timeout: Seconds = 300,
        poll_interval: Seconds = 0.25,
        poll_interval_max: Seconds = 2,
        rate_limit: bool = True,
        requests_per_minute: int = 700,
        account_burst: int = 40,
        route_requests_per_second: int = 40,
        consumption_requests_per_minute: int = 30,
        org_api_keys_per_second: int = 10,
        rate_limit_group: str | None = None,
        max_response_bytes: int = 67108864,
        user_agent_suffix: str | None = None,
        proxy: str | None = None,
        root_certificates: Sequence[str | bytes] = (),
    ) -> None:
        """Makes a client.

        Without `api_key` it is read from the environment variable `NEON_API_KEY`, and without
        `base_url` too, that from `NEON_API_BASE_URL` where it is set. Times are in seconds, or a
        `timedelta`.

        Args:
            threads: How many calls are made at once, each on a thread; further ones queue.
            api_key: The API key that every request is sent with.
            base_url: Where the API is: https, or http to this machine. Default:
                `https://console.neon.tech/api/v2`.
            allow_plain_http: Allows http to another machine, for a container or a phone emulator.
            org_id: Organization sent where an operation takes an `org_id` and the call gives none.
            connect_timeout: Time for name look-up, TCP and TLS, in seconds. Allowed: 0.001 to 600.
            attempt_timeout: Time for one attempt, body included, in seconds. Allowed: 0.001 to
                3600.
            call_timeout: Time for one call with its queue, attempts and pauses, in seconds; the
                wait for operations not counted; `None` for no limit. Allowed: 0.001 or more.
            retries: Repeats after 429, 503 and transport faults. Allowed: 0 to 20.
            lock_timeout: How long 423 (locked) is waited out within a call, in seconds.
            wait: Which calls that start work wait until it is done.
            wait_timeout: Time for the wait for operations alone, in seconds. Allowed: 0.001 or
                more.
            poll_interval: First pause between two polls, in seconds; it grows up to
                `poll_interval_max`. Allowed: 0.05 to 60.
            poll_interval_max: Longest pause between two polls, in seconds. Allowed: 0.05 to 60.
            rate_limit: Paces requests before the server has to refuse them.
            requests_per_minute: Requests a minute of the account. Allowed: 1 to 1000000.
            account_burst: Requests of the account that may go at once before pacing begins.
                Allowed: 1 to 1000000.
            route_requests_per_second: Requests a second on one route (path template and method).
                Allowed: 1 to 1000000.
            consumption_requests_per_minute: Requests a minute on all consumption routes together.
                Allowed: 1 to 1000000.
            org_api_keys_per_second: Organization API keys created a second. Allowed: 1 to 1000000.
            rate_limit_group: Name under which clients with different keys of one account share a
                rate limit.
            max_response_bytes: Largest response body that is read, in bytes, after decompression.
                Allowed: 1024 or more.
            user_agent_suffix: Appended to the User-Agent header, so that Neon can tell your
                program.
            proxy: Proxy URL, which may hold a password; without one the environment decides; this
                machine is never reached through a proxy.
            root_certificates: Further root certificates to trust, each in PEM form.

        Raises:
            ConfigurationError: A setting is not usable; nothing is sent.
        """
        self._start(
            {
                "threads": threads,
                "api_key": api_key,
                "base_url": base_url,
                "allow_plain_http": allow_plain_http,
                "org_id": org_id,
                "connect_timeout_ms": milliseconds("connect_timeout", connect_timeout),
                "attempt_timeout_ms": milliseconds("attempt_timeout", attempt_timeout),
                "call_timeout_ms": milliseconds("call_timeout", call_timeout),
                "retries": retries,
                "lock_timeout_ms": milliseconds("lock_timeout", lock_timeout),
                "wait": wait,
                "wait_timeout_ms": milliseconds("wait_timeout", wait_timeout),
                "poll_interval_ms": milliseconds("poll_interval", poll_interval),
                "poll_interval_max_ms": milliseconds("poll_interval_max", poll_interval_max),
                "rate_limit": rate_limit,
                "requests_per_minute": requests_per_minute,
                "account_burst": account_burst,
                "route_requests_per_second": route_requests_per_second,
                "consumption_requests_per_minute": consumption_requests_per_minute,
                "org_api_keys_per_second": org_api_keys_per_second,
                "rate_limit_group": rate_limit_group,
                "max_response_bytes": max_response_bytes,
                "user_agent_suffix": user_agent_suffix,
                "proxy": proxy,
                "root_certificates": root_certificates,
            }
        )

    # What a wrong keyword is told of.
    __init__.__qualname__ = "AsyncClient"

    def _start(self, settings: dict[str, Any]) -> None:
        raise NotImplementedError
