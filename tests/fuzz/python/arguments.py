"""Calls of the Python package with arguments of any type: refused in the ways that Python has, or sent.

What is sent goes to a port where nobody listens, so that a call that was not refused ends as a
`neonapi.APIConnectionError`. Run by `tests/fuzz/run.sh`; further arguments are those of libFuzzer.
"""

from __future__ import annotations

import datetime
import decimal
import enum
import importlib
import inspect
import io
import pkgutil
import socket
import sys
import uuid
from typing import Any, NoReturn

import atheris

with atheris.instrument_imports(include=["neonapi"]):
    import neonapi
    import neonapi.models
    from neonapi._group import Group

    # What comes when it is first used would come without instruments.
    for module in pkgutil.walk_packages(neonapi.__path__, "neonapi."):
        if module.name not in ("neonapi._pytest", "neonapi.testing"):
            importlib.import_module(module.name)

# Ways to say no.
REFUSALS = (neonapi.InvalidArgumentError, TypeError, ValueError, OverflowError)
SENT = neonapi.APIConnectionError
WORDS = ("p-1", "br-1", "main", "2026-01-01T00:00:00Z", "", "..", "a/b", "\0", "\ud800", "\U0001f600", "a" * 3000)
NUMBERS = (0, -1, 1, 2**31, 2**63 - 1, 2**63, -(2**63) - 1, 2**64, 10**400)
FLOATS = (0.0, -0.0, 1.5, -1.0, 1e-320, 1e308, float("inf"), float("-inf"), float("nan"))
MOMENTS = (
    datetime.datetime(2026, 1, 1),
    datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc),
    datetime.datetime.max,
    datetime.datetime.min.replace(tzinfo=datetime.timezone(datetime.timedelta(hours=23))),
    datetime.date(2026, 1, 1),
    datetime.timedelta(seconds=-1),
    datetime.timedelta.max,
)


class Hostile:
    """Raises whatever it is asked."""

    def refuse(self, *_: object) -> NoReturn:
        raise ValueError("hostile")

    __index__ = __int__ = __float__ = __str__ = __repr__ = __bool__ = __len__ = __iter__ = refuse
    __getattr__ = __getitem__ = __eq__ = __hash__ = read = write = refuse  # type: ignore[assignment]


class Colour(enum.Enum):
    RED = "red"


class Text(str):
    pass


EVERY_MODEL = [getattr(neonapi.models, name) for name in neonapi.models.__all__]
MODELS = [model for model in EVERY_MODEL if inspect.isclass(model)]


def endless() -> list[Any]:
    """A list that holds itself."""
    value: list[Any] = []
    value.append(value)
    return value


def value(data: atheris.FuzzedDataProvider, depth: int = 0) -> Any:
    """A value of any type."""
    kind = data.ConsumeIntInRange(0, 19 if depth < 3 else 12)
    if kind < 4:
        return data.PickValueInList(list(WORDS)) if kind else data.ConsumeUnicode(40)
    if kind == 4:
        return data.PickValueInList([None, True, False, ..., object(), object, len])
    if kind == 5:
        return data.PickValueInList(list(NUMBERS))
    if kind == 6:
        return data.ConsumeInt(8)
    if kind == 7:
        return data.PickValueInList(list(FLOATS))
    if kind == 8:
        return data.PickValueInList(list(MOMENTS))
    if kind == 9:
        content = data.ConsumeBytes(20)
        return data.PickValueInList([content, bytearray(content), memoryview(content), io.BytesIO(content)])
    if kind == 10:
        return data.PickValueInList([Hostile(), Colour.RED, Text("p-1"), uuid.UUID(int=1), decimal.Decimal("1e999")])
    if kind == 11:
        return made(data.PickValueInList(MODELS), data, 3)
    if kind == 12:
        return endless()
    items = [value(data, depth + 1) for _ in range(data.ConsumeIntInRange(0, 3))]
    if kind < 16:
        return data.PickValueInList([items, tuple(items), iter(items)])
    if kind == 16:
        return made(data.PickValueInList(MODELS), data, depth + 1)
    return {data.PickValueInList(list(WORDS)): item for item in items}


def made(function: Any, data: atheris.FuzzedDataProvider, depth: int) -> Any:
    """What a function gives for some of its arguments, or how it refuses them."""
    try:
        parameters = list(inspect.signature(function).parameters.values())
    except (TypeError, ValueError):
        parameters = []
    positional: list[Any] = []
    named: dict[str, Any] = {}
    for parameter in parameters:
        given = parameter.default is parameter.empty or data.ConsumeIntInRange(0, 3) == 0
        # Seldom one too few.
        if not given or data.ConsumeIntInRange(0, 40) == 0:
            continue
        if parameter.kind is parameter.POSITIONAL_ONLY or (
            parameter.kind is parameter.POSITIONAL_OR_KEYWORD and not named
        ):
            positional.append(identifier(data, depth))
        elif parameter.kind in (parameter.KEYWORD_ONLY, parameter.POSITIONAL_OR_KEYWORD):
            named[parameter.name] = value(data, depth)
    if data.ConsumeIntInRange(0, 40) == 0:
        named[data.PickValueInList(["no_such", "self", ""])] = None
    try:
        result = function(*positional, **named)
    except REFUSALS as refusal:
        return refusal
    if function in MODELS:
        check(result, named)
    return result


def check(model: Any, named: dict[str, Any]) -> None:
    """What was taken is what is there."""
    for name, given in named.items():
        if type(given) in (str, bool, int):
            found = getattr(model, name)
            if isinstance(found, datetime.datetime):
                given = datetime.datetime.fromisoformat(given.replace("Z", "+00:00"))
            assert found == given, f"{type(model).__name__}.{name}: {found!r} and not {given!r}"


def identifier(data: atheris.FuzzedDataProvider, depth: int) -> Any:
    """Mostly a good one, so that the arguments after it are looked at."""
    return "p-1" if data.ConsumeIntInRange(0, 4) else value(data, depth)


def unused_port() -> socket.socket:
    """A port that is taken, and where nobody listens."""
    taken = socket.socket()
    taken.bind(("127.0.0.1", 0))
    return taken


PORT = unused_port()
CLIENT = neonapi.Client(
    api_key="napi_fuzz", base_url=f"http://127.0.0.1:{PORT.getsockname()[1]}", retries=0, rate_limit=False
)
MEMBERS = [getattr(CLIENT, name) for name in sorted(dir(CLIENT)) if not name.startswith("_")]
GROUPS = [member for member in MEMBERS if isinstance(member, Group)]
METHODS = [
    getattr(group, name)
    for group in GROUPS
    for name in sorted(dir(group))
    if not name.startswith("_") and callable(getattr(group, name))
]


def use(result: Any) -> None:
    """Has what waits to be used make its request."""
    if hasattr(type(result), "__next__"):
        next(result, None)
    elif hasattr(type(result), "__enter__"):
        with result:
            pass


def one_input(content: bytes) -> None:
    """One call."""
    data = atheris.FuzzedDataProvider(content)
    choice = data.ConsumeIntInRange(0, 19)
    try:
        if choice == 0:
            # Never used: its base URL could be anybody's.
            made(neonapi.Client, data, 0)
        elif choice == 1:
            made(CLIENT.request, data, 0)
        elif choice == 2:
            made(CLIENT.with_options, data, 0)
        else:
            use(made(data.PickValueInList(METHODS), data, 0))
    except (*REFUSALS, SENT, neonapi.ConfigurationError):
        pass


def main() -> None:
    """Hands over to libFuzzer."""
    assert len(METHODS) > 100, METHODS
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
