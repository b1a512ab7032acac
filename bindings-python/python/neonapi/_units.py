"""Times: seconds or a `timedelta` in Python, whole milliseconds in the core."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from neonapi._types import Seconds

# Longer than anybody waits, and short enough to add to the time of now.
_LONGEST_MS = 10**15


def milliseconds(name: str, value: Seconds | None, *, of_call: bool = False) -> int | None:
    """Turns the value of a setting into milliseconds; `None` stays what it is."""
    if value is None:
        return None
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        seconds: float = value
    else:
        # Without importing datetime: whoever has a timedelta has done so.
        total_seconds = getattr(value, "total_seconds", None)
        if total_seconds is None:
            given = type(value).__name__
            raise TypeError(f"{name} must be a number of seconds or a timedelta, not {given}")
        seconds = total_seconds()
    # Written so that NaN is refused too.
    if not 0 <= seconds <= _LONGEST_MS / 1000:
        from neonapi._error_kinds import ConfigurationError, InvalidArgumentError

        refused = InvalidArgumentError if of_call else ConfigurationError
        raise refused(f"{name}: {seconds} seconds is not possible")
    # What is more than nothing does not become nothing.
    return max(round(seconds * 1000), 1) if seconds else 0


def option(name: str, value: Seconds | None) -> int | None:
    """Turns the value of an option of a call into milliseconds."""
    return milliseconds(name, value, of_call=True)
