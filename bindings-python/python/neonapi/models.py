"""The models: what calls give, and the parts of requests.

Each is an immutable class with keywords; a `dict` with the same fields does as well where one is given.
Values of open enumerations are plain text, of which types name the known ones.
"""

from __future__ import annotations

import sys
from typing import Any

from neonapi import _neonapi
from neonapi._names import ENUMERATIONS, MODELS, UNIONS

_KNOWN = frozenset([*MODELS, *ENUMERATIONS, *UNIONS])

__all__ = sorted(_KNOWN)  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> Any:
    if name not in _KNOWN:
        # Name and module, so that Python can say what may have been meant.
        text = f"module 'neonapi.models' has no attribute {name!r}"
        raise AttributeError(text, name=name, obj=sys.modules[__name__])
    value = _make(name)
    globals()[name] = value
    return value


def _make(name: str) -> Any:
    if name in ENUMERATIONS:
        from typing import Literal, Union

        return Union[Literal[ENUMERATIONS[name]], str]
    if name in UNIONS:
        from typing import Union

        return Union[tuple(_neonapi.model(record) for record in UNIONS[name])]
    return _neonapi.model(name)


def __dir__() -> list[str]:
    return __all__.copy()
