"""What all groups have: the way to the call."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from neonapi._async import AsyncCaller
    from neonapi._caller import Caller


class Group:
    """Operations that belong together."""

    __slots__ = ("_call", "_list", "_temporary")

    _call: Callable[..., Any]
    _list: Callable[..., Any]
    _temporary: Callable[..., Any]

    def __init__(self, caller: Caller | AsyncCaller) -> None:
        """Is called by the client."""
        self._call = caller.call
        self._list = caller.list
        self._temporary = caller.temporary

    def __repr__(self) -> str:
        return f"<neonapi group {type(self).__name__}>"


class Groups:
    """What has groups, each made when it is first used."""

    __slots__ = ("_caller", "_made")

    _caller: Caller
    _made: dict[str, Group]

    def _group(self, name: str, type_name: str) -> Any:
        group = self._made.get(name)
        if group is None:
            from importlib import import_module

            group = getattr(import_module(f"neonapi.groups.{name}"), type_name)(self._caller)
            self._made[name] = group
        return group


class AsyncGroup(Group):
    """Operations that belong together, to be awaited."""

    __slots__ = ()


class AsyncGroups:
    """What has groups to be awaited."""

    __slots__ = ("_caller", "_made")

    _caller: AsyncCaller
    _made: dict[str, AsyncGroup]

    def _group(self, name: str, type_name: str) -> Any:
        group = self._made.get(name)
        if group is None:
            from neonapi import _async_groups

            group = getattr(_async_groups, f"Async{type_name}")(self._caller)
            self._made[name] = group
        return group
