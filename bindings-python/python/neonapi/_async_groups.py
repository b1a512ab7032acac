"""The groups of `AsyncClient`: those of `Client`, their methods made awaitable.

There is no second set of them to keep equal; the stub beside this file says what comes out.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import update_wrapper
from importlib import import_module
from types import FunctionType
from typing import Any

from neonapi._group import AsyncGroup, AsyncGroups
from neonapi.groups import ClientGroups

# What methods return at once, since nothing is sent yet.
_LAZY = ("List[", "TemporaryBranch")

_MODULES = {
    f"Async{name.title().replace('_', '')}": name
    for name, value in vars(ClientGroups).items()
    if isinstance(value, property)
}


def _awaitable(method: FunctionType) -> Callable[..., Any]:
    if str(method.__annotations__.get("return")).startswith(_LAZY):
        return method

    async def call(self: AsyncGroup, *arguments: Any, **keywords: Any) -> Any:
        return await method(self, *arguments, **keywords)

    return update_wrapper(call, method)


def _make(name: str) -> type[AsyncGroup]:
    group = getattr(import_module(f"neonapi.groups.{_MODULES[name]}"), name.removeprefix("Async"))
    members: dict[str, Any] = {
        "__slots__": (),
        "__doc__": group.__doc__,
        "__module__": __name__,
    }
    for method_name, method in vars(group).items():
        if isinstance(method, FunctionType):
            members[method_name] = _awaitable(method)
    return type(name, (AsyncGroup,), members)


class AsyncClientGroups(AsyncGroups):
    """The groups of an async client."""

    __slots__ = ()


for _name in _MODULES.values():
    setattr(AsyncClientGroups, _name, vars(ClientGroups)[_name])


def __getattr__(name: str) -> type[AsyncGroup]:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    made = _make(name)
    globals()[name] = made
    return made
