"""A value with the answer that it came in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from neonapi._neonapi import ResponseDetails

T = TypeVar("T")


class Response(Generic[T]):
    """A value together with the answer that it came in."""

    __slots__ = ("details", "value")

    value: T
    """The value, as the call itself would have returned it."""
    details: ResponseDetails
    """Status, headers and raw body of the answer."""

    def __init__(self, value: T, details: ResponseDetails) -> None:
        """Puts both together."""
        self.value = value
        self.details = details

    @property
    def status(self) -> int:
        """HTTP status."""
        return self.details.status

    @property
    def headers(self) -> dict[str, str]:
        """All headers by name in lower case."""
        return self.details.headers

    @property
    def request_id(self) -> str | None:
        """Identifier of the request, for Neon's support."""
        return self.details.request_id

    @property
    def attempts(self) -> int:
        """How many requests the call made."""
        return self.details.attempts

    @property
    def missing_fields(self) -> list[str]:
        """Required fields that the answer lacked, as JSON paths; they hold the zero value of their type."""
        return self.details.missing_fields

    def __repr__(self) -> str:
        return f"Response({self.value!r}, {self.details!r})"


def response_of(value: T, details: ResponseDetails | None) -> Response[T]:
    """What `with_response` gives."""
    if details is None:
        from neonapi._error_kinds import InvalidArgumentError

        raise InvalidArgumentError("with_response: the function made no call through its client")
    return Response(value, details)


Response.__module__ = "neonapi"
