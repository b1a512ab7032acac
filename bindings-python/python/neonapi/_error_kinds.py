# Written by cargo xtask generate from api/contract.toml. Do not edit.
"""One exception for each kind of error."""

from neonapi._errors import NeonError


class APIStatusError(NeonError):
    """Any other status that was not expected.

    Look at the status and the text.
    """

    kind = "Status"


class InvalidArgumentError(NeonError, ValueError):
    """An argument was refused before any request.

    Correct the call; nothing was sent.
    """

    kind = "InvalidArgument"


class ConfigurationError(NeonError):
    """A setting or the environment is not usable.

    Correct the named setting.
    """

    kind = "Configuration"


class ClosedError(NeonError):
    """The client was closed.

    Make a new client, or close it later.
    """

    kind = "Closed"


class CancelledError(NeonError):
    """The call was cancelled through its token.

    Nothing else has to be done.
    """

    kind = "Cancelled"


class APITimeoutError(NeonError, TimeoutError):
    """The time for an attempt or for the whole call ran out.

    Try again, or raise the limit that ended it.
    """

    kind = "Timeout"


class APIConnectionError(NeonError, ConnectionError):
    """Name look-up, connection, TLS or transfer failed.

    Check the network, the proxy and base_url.
    """

    kind = "Connection"


class DecodeError(NeonError):
    """The answer is not what the API describes.

    Look at the raw response: something in between may have answered, or a newer version of this
    library may know it.
    """

    kind = "Decode"


class ResponseTooLargeError(NeonError):
    """The answer is larger than max_response_bytes.

    Ask for less, or raise max_response_bytes.
    """

    kind = "ResponseTooLarge"


class BadRequestError(APIStatusError):
    """Neon found the request not valid (400).

    Correct what the text names; where it is org_id, set it for the client.
    """

    kind = "BadRequest"


class AuthenticationError(APIStatusError):
    """Neon does not accept the API key (401).

    Check that the key is complete and has not been revoked.
    """

    kind = "Authentication"


class PermissionDeniedError(APIStatusError):
    """The key may not do this, or the plan does not include it (403).

    Use a key with more rights, or check the plan.
    """

    kind = "PermissionDenied"


class NotFoundError(APIStatusError):
    """There is no such thing, or the key may not see it (404).

    Check the identifiers; at Neon this can also mean that the key is not allowed to see them.
    """

    kind = "NotFound"


class ConflictError(APIStatusError):
    """It clashes with what exists (409).

    Choose another name, or use what exists.
    """

    kind = "Conflict"


class PreconditionFailedError(APIStatusError):
    """A precondition does not hold, such as stored passwords (412).

    Change the setting that the text names.
    """

    kind = "PreconditionFailed"


class UnprocessableError(APIStatusError):
    """Neon cannot do this with these values, limits included (422).

    Look at the text and the code, if there is one: a limit is reached, or a value is not possible
    now.
    """

    kind = "Unprocessable"


class LockedError(APIStatusError):
    """The project stayed busy longer than lock_timeout (423).

    Nothing was done: try again later, or raise lock_timeout and call_timeout.
    """

    kind = "Locked"


class RateLimitError(APIStatusError):
    """Neon still refused for too many requests after all retries (429).

    Nothing was done: try again later; other users of the account share the limit.
    """

    kind = "RateLimited"


class ServerError(APIStatusError):
    """Neon failed (5xx).

    Try again later.
    """

    kind = "Server"


class OperationFailedError(NeonError):
    """The call was answered, but an operation it started did not succeed.

    Look at the operations of the error; one in state failed may still be retried by Neon and can be
    waited on again.
    """

    kind = "OperationFailed"


class WaitTimeoutError(NeonError, TimeoutError):
    """The call was answered, but its operations were not done in time.

    Wait on with operations.wait_for, or raise wait_timeout; do not repeat the call.
    """

    kind = "WaitTimeout"


class InternalError(NeonError):
    """A fault of this library.

    Please report it with this text.
    """

    kind = "Internal"


# By the numbers of the kinds, which never change.
BY_NUMBER: dict[int, type[NeonError]] = {
    20: APIStatusError,
    1: InvalidArgumentError,
    2: ConfigurationError,
    3: ClosedError,
    4: CancelledError,
    5: APITimeoutError,
    6: APIConnectionError,
    7: DecodeError,
    8: ResponseTooLargeError,
    10: BadRequestError,
    11: AuthenticationError,
    12: PermissionDeniedError,
    13: NotFoundError,
    14: ConflictError,
    15: PreconditionFailedError,
    16: UnprocessableError,
    17: LockedError,
    18: RateLimitError,
    19: ServerError,
    30: OperationFailedError,
    31: WaitTimeoutError,
    40: InternalError,
}

# Shown, and pickled, as what they are imported as.
for _class in BY_NUMBER.values():
    _class.__module__ = "neonapi"
