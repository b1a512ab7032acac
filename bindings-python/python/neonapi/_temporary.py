"""Branches that are deleted at the end of a block."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator
    from types import TracebackType
    from typing import Any

    from typing_extensions import Self

    from neonapi._neonapi import _Temporary
    from neonapi.models import Branch, BranchOperations, CreateProjectBranchResponse


class TemporaryBranch:
    """A branch that the end of a `with` block deletes, also after an exception.

    One that is neither used in a `with` block nor deleted stays: a garbage collector is not the one to
    delete data.
    """

    __slots__ = ("_is_over", "_native", "created")

    created: CreateProjectBranchResponse
    """The answer to the creation, its operations finished."""

    def __init__(self, native: _Temporary) -> None:
        """Is called by `branches.temporary`."""
        self._is_over = False
        self._native = native
        self.created = native.created

    @property
    def branch(self) -> Branch:
        """The branch."""
        return self.created.branch

    def delete(self) -> BranchOperations | None:
        """Deletes the branch now, and waits for that as the client does; twice does nothing.

        Raises:
            NeonError: The call failed, and the branch may still be there.
        """
        self._is_over = True
        return self._native.delete()

    def keep(self) -> CreateProjectBranchResponse:
        """Keeps the branch: it is not deleted any more."""
        self._is_over = True
        self._native.keep()
        return self.created

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if error is None:
            self.delete()
            return
        try:
            self.delete()
        except Exception as failure:
            note_failure(error, self.branch, failure)

    def __repr__(self) -> str:
        return f"<TemporaryBranch {self.branch.name!r} ({self.branch.id})>"

    def __del__(self) -> None:
        # Absent when the creation itself failed.
        if not getattr(self, "_is_over", True):
            _tell_forgotten(self)


def _tell_forgotten(temporary: TemporaryBranch | AsyncTemporaryBranch) -> None:
    """Says that a branch is still there, of which nobody knows any more."""
    from warnings import warn

    text = f"branch {temporary.branch.id} was made for a while, and was not deleted"
    warn(text, ResourceWarning, stacklevel=3, source=temporary)


def note_failure(error: BaseException, branch: Branch, failure: Exception) -> None:
    """Says at the error that ended a block that its branch is still there."""
    text = f"The temporary branch {branch.id} was not deleted: {failure}"
    # Notes came with Python 3.11.
    add_note = getattr(error, "add_note", None)
    if add_note is not None:
        add_note(text)
        return
    from warnings import warn

    warn(text, ResourceWarning, stacklevel=3)


class AsyncTemporaryBranch:
    """A branch that the end of an `async with` block deletes, also after an exception.

    Nothing is sent before the block begins, or before it is awaited.
    """

    __slots__ = ("_create", "_finish", "_is_over", "_native", "created")

    created: CreateProjectBranchResponse
    """The answer to the creation, its operations finished; there once the block has begun."""

    def __init__(
        self,
        create: Callable[[], Awaitable[_Temporary]],
        finish: Callable[[Callable[[], Any]], Awaitable[Any]],
    ) -> None:
        """Is called by `branches.temporary`."""
        self._create = create
        self._is_over = False
        self._finish = finish
        self._native: _Temporary | None = None

    async def _make(self) -> Self:
        self._native = await self._create()
        self.created = self._native.created
        return self

    def __await__(self) -> Generator[Any, None, Self]:
        return self._make().__await__()

    @property
    def branch(self) -> Branch:
        """The branch."""
        return self.created.branch

    async def delete(self) -> BranchOperations | None:
        """Deletes the branch now, and waits for that as the client does; twice does nothing.

        Raises:
            NeonError: The call failed, and the branch may still be there.
        """
        if self._native is None:
            return None
        self._is_over = True
        answer: BranchOperations | None = await self._finish(self._native.delete)
        return answer

    def keep(self) -> CreateProjectBranchResponse:
        """Keeps the branch: it is not deleted any more."""
        if self._native is not None:
            self._is_over = True
            self._native.keep()
        return self.created

    async def __aenter__(self) -> Self:
        return self if self._native is not None else await self._make()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if error is None:
            await self.delete()
            return
        try:
            await self.delete()
        except Exception as failure:
            note_failure(error, self.branch, failure)

    def __repr__(self) -> str:
        if self._native is None:
            return "<AsyncTemporaryBranch, not created yet>"
        return f"<AsyncTemporaryBranch {self.branch.name!r} ({self.branch.id})>"

    def __del__(self) -> None:
        if self._native is not None and not self._is_over:
            _tell_forgotten(self)


for _class in (TemporaryBranch, AsyncTemporaryBranch):
    _class.__module__ = "neonapi"
