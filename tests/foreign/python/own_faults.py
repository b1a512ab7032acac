"""What the client cannot do, or does otherwise than it says, for reasons of its own."""

import json
from pathlib import Path

FOREIGN = Path(__file__).parent.parent
ALL = json.loads((FOREIGN / "own-faults.json").read_text())
OWN = {fault["id"]: fault for fault in ALL if fault["client"] == "neon-api"}
shown = set()


def own_fault(identifier):
    """Marks the test that shows a listed fault: it fails once the fault is gone."""
    if identifier not in OWN:
        raise KeyError(f"{identifier} is not listed in own-faults.json")

    def mark(test):
        def run(*arguments, **named):
            test(*arguments, **named)
            shown.add(identifier)

        # The runner reads from the test itself which fixtures it wants.
        run.__wrapped__, run.__name__ = test, test.__name__
        return run

    return mark


def calls(is_usable):
    """The calls with faults that leave them usable, or do not."""
    faults = [fault for fault in OWN.values() if fault["usable"] == is_usable]
    return {call for fault in faults for call in fault["calls"]}


def row(fault):
    """The line of a fault in the table of README.md."""
    names = ", ".join(f"`{call}`" for call in fault["calls"])
    usable = "partly" if fault["usable"] else "no"
    return f"| `{fault['client']}` | {names} | {usable} | {fault['reason']} | {fault['outcome']} |"
