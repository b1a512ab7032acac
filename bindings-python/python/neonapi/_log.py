"""Events of the engine, for Python's own logging.

Nothing happens before the program configures `logging`: nobody who has not asked sees a line.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from logging import Logger

NAME = "neonapi"

_logger: Logger | None = None


def _the_logger() -> Logger | None:
    global _logger
    if _logger is None:
        # Whoever wants to see events has imported it.
        logging = sys.modules.get("logging")
        if logging is None:
            return None
        logger: Logger = logging.getLogger(NAME)
        # Without it, warnings of a program that has not configured anything would be on the screen.
        logger.addHandler(logging.NullHandler())
        _logger = logger
    return _logger


def level() -> int | None:
    """The lowest level that is wanted now, if any is."""
    logger = _the_logger()
    if logger is None or logger.disabled:
        return None
    return max(logger.getEffectiveLevel(), logger.manager.disable + 1)


def event(
    level: int,
    operation_id: str,
    text: str,
    status: int | None,
    attempt: int,
    duration_ms: int,
    request_id: str | None,
) -> None:
    """Logs one event."""
    logger = _the_logger()
    if logger is None:
        return
    facts = [f"attempt {attempt}"] if attempt else []
    if status is not None:
        facts.append(f"status {status}")
    if duration_ms:
        facts.append(f"{duration_ms} ms")
    if request_id:
        facts.append(f"request id {request_id}")
    logger.log(
        level,
        "%s: %s%s",
        operation_id,
        text,
        f" ({', '.join(facts)})" if facts else "",
        extra={
            "operation_id": operation_id,
            "text": text,
            "status": status,
            "attempt": attempt,
            "duration_ms": duration_ms,
            "request_id": request_id,
        },
    )
