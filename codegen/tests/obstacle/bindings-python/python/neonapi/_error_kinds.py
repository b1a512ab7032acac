# Written by cargo xtask generate from api/contract.toml. Do not edit.
"""One exception for each kind of error."""

from neonapi._errors import NeonError


class APIStatusError(NeonError):
    """Any other status.

    Look at the status.
    """

    kind = "Status"


class NotFoundError(APIStatusError):
    """There is no such thing.

    Check the identifiers.
    """

    kind = "NotFound"


class ServerError(APIStatusError):
    """The server failed.

    Try again later.
    """

    kind = "Server"


# By the numbers of the kinds, which never change.
BY_NUMBER: dict[int, type[NeonError]] = {
    20: APIStatusError,
    13: NotFoundError,
    19: ServerError,
}

# Shown, and pickled, as what they are imported as.
for _class in BY_NUMBER.values():
    _class.__module__ = "neonapi"
