"""Progress bars of waits, in terminals and notebooks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from neonapi._neonapi import is_over
from neonapi.models import Operation


def shown(on_progress: Callable[..., object] | None = None) -> Callable[[list[Operation]], None]:
    """A function that shows the operations of one wait, and then calls another one."""
    try:
        from tqdm.auto import tqdm
    except ImportError as error:
        raise ImportError(
            "progress=True shows its bar with tqdm: pip install 'neonapi[progress]'"
        ) from error
    return Bar(tqdm, on_progress)


class Bar:
    """One bar: as long as there are operations, and as far as they are over."""

    def __init__(self, tqdm: Any, on_progress: Callable[..., object] | None) -> None:
        """Shows nothing before the first poll."""
        self._tqdm = tqdm
        self._bar: Any = None
        self._on_progress = on_progress

    def __call__(self, operations: list[Operation]) -> None:
        """Is called at each poll."""
        if self._bar is None:
            # A bar that shows the next wait too begins anew.
            self._bar = self._tqdm(total=len(operations), unit="operation", leave=True)
        bar = self._bar
        open_ones = [operation for operation in operations if not is_over(operation.status)]
        bar.total = len(operations)
        bar.n = len(operations) - len(open_ones)
        shown = open_ones or operations[-1:]
        bar.set_description(
            ", ".join(f"{operation.action} {operation.status}" for operation in shown[:3])
        )
        if not open_ones:
            bar.close()
            self._bar = None
        if self._on_progress is not None:
            self._on_progress(operations)
