"""Measures the Python package beside its targets and prints one table.

Ratios are taken within one run, the clients in turn, each in a process of its own on one processor, the
emulator on another. Exits with 1 when a target is missed.
"""

import argparse
import platform
import sys

import big_list
import ending
import per_call
import size
import start
from table import Table

MEASUREMENTS = {
    "per call": per_call.measure,
    "big list": big_list.measure,
    "start": start.measure,
    "ending": ending.measure,
}


def main():
    """Runs what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wheel", help="the wheel that is installed, to say what makes it up")
    parser.add_argument("--only", default="", help="only measurements whose name contains this")
    parser.add_argument("--quick", action="store_true", help="fewer rounds; targets are not judged")
    arguments = parser.parse_args()
    table = Table()
    print(f"Python {platform.python_version()}, {platform.machine()}", file=sys.stderr)
    for name, measure in MEASUREMENTS.items():
        if arguments.only in name:
            print(f"measuring: {name}", file=sys.stderr)
            measure(table, arguments.quick)
    if arguments.wheel and arguments.only in "size":
        size.measure(table, arguments.wheel)
    met = table.print()
    return 0 if met or arguments.quick else 1


if __name__ == "__main__":
    sys.exit(main())
