"""Client for the management API of Neon, the serverless Postgres: all 179 operations, typed.

    import neonapi

    client = neonapi.Client()  # reads NEON_API_KEY
    created = client.projects.create(name="shop")  # returns when it can be used
    for branch in client.branches.list(created.project.id):
        print(branch.name)

Calls that start work return when it is done; requests are paced below the limits of the account, and
repeated where that is safe. `AsyncClient` has the same calls to `await`. Every exception is a
`NeonError`.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from neonapi import models as models
    from neonapi import testing as testing
    from neonapi._async import AsyncClient as AsyncClient
    from neonapi._async import AsyncList as AsyncList
    from neonapi._async import AsyncPages as AsyncPages
    from neonapi._client import Client as Client
    from neonapi._error_kinds import APIConnectionError as APIConnectionError
    from neonapi._error_kinds import APIStatusError as APIStatusError
    from neonapi._error_kinds import APITimeoutError as APITimeoutError
    from neonapi._error_kinds import AuthenticationError as AuthenticationError
    from neonapi._error_kinds import BadRequestError as BadRequestError
    from neonapi._error_kinds import CancelledError as CancelledError
    from neonapi._error_kinds import ClosedError as ClosedError
    from neonapi._error_kinds import ConfigurationError as ConfigurationError
    from neonapi._error_kinds import ConflictError as ConflictError
    from neonapi._error_kinds import DecodeError as DecodeError
    from neonapi._error_kinds import InternalError as InternalError
    from neonapi._error_kinds import InvalidArgumentError as InvalidArgumentError
    from neonapi._error_kinds import LockedError as LockedError
    from neonapi._error_kinds import NotFoundError as NotFoundError
    from neonapi._error_kinds import OperationFailedError as OperationFailedError
    from neonapi._error_kinds import PermissionDeniedError as PermissionDeniedError
    from neonapi._error_kinds import PreconditionFailedError as PreconditionFailedError
    from neonapi._error_kinds import RateLimitError as RateLimitError
    from neonapi._error_kinds import ResponseTooLargeError as ResponseTooLargeError
    from neonapi._error_kinds import ServerError as ServerError
    from neonapi._error_kinds import UnprocessableError as UnprocessableError
    from neonapi._error_kinds import WaitTimeoutError as WaitTimeoutError
    from neonapi._errors import NeonError as NeonError
    from neonapi._neonapi import UNSET as UNSET
    from neonapi._neonapi import CancelToken as CancelToken
    from neonapi._neonapi import List as List
    from neonapi._neonapi import Pages as Pages
    from neonapi._neonapi import ResponseDetails as ResponseDetails
    from neonapi._neonapi import UnsetType as UnsetType
    from neonapi._neonapi import __version__ as __version__
    from neonapi._response import Response as Response
    from neonapi._temporary import AsyncTemporaryBranch as AsyncTemporaryBranch
    from neonapi._temporary import TemporaryBranch as TemporaryBranch

__all__ = [
    "UNSET",
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncClient",
    "AsyncList",
    "AsyncPages",
    "AsyncTemporaryBranch",
    "AuthenticationError",
    "BadRequestError",
    "CancelToken",
    "CancelledError",
    "Client",
    "ClosedError",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "InternalError",
    "InvalidArgumentError",
    "List",
    "LockedError",
    "NeonError",
    "NotFoundError",
    "OperationFailedError",
    "Pages",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "RateLimitError",
    "Response",
    "ResponseDetails",
    "ResponseTooLargeError",
    "ServerError",
    "TemporaryBranch",
    "UnprocessableError",
    "UnsetType",
    "WaitTimeoutError",
    "__version__",
    "models",
    "testing",
]

# Where each name is, other than with the exceptions. Nothing is imported before it is used: a program
# that makes one call starts in a few milliseconds.
_HOMES = {
    "AsyncClient": "_async",
    "AsyncList": "_async",
    "AsyncPages": "_async",
    "AsyncTemporaryBranch": "_temporary",
    "CancelToken": "_neonapi",
    "Client": "_client",
    "List": "_neonapi",
    "NeonError": "_errors",
    "Pages": "_neonapi",
    "Response": "_response",
    "ResponseDetails": "_neonapi",
    "TemporaryBranch": "_temporary",
    "UNSET": "_neonapi",
    "UnsetType": "_neonapi",
    "__version__": "_neonapi",
    "models": "",
    "testing": "",
}


# Type checkers know the names from above; with this function any other name would pass too.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from importlib import import_module

        if name not in __all__:
            # Name and module, so that Python can say what may have been meant.
            module = import_module("neonapi")
            text = f"module 'neonapi' has no attribute {name!r}"
            raise AttributeError(text, name=name, obj=module)
        home = _HOMES.get(name, "_error_kinds")
        if home:
            value = getattr(import_module(f"neonapi.{home}"), name)
        else:
            value = import_module(f"neonapi.{name}")
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
