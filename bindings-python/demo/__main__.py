"""The life of a Neon project, from its creation to its deletion, against the emulator or the service."""

from __future__ import annotations

import argparse
import sys

from interrupt import EXIT_CODE, watch
from life import new_name, show
from screen import complain, say, show_requests

import neonapi
from neonapi.testing import Emulator


class DemoError(Exception):
    """Why the demo did not begin."""


def arguments_of_command_line() -> argparse.Namespace:
    """Reads the flags, which are those of the demo in Rust."""

    def calls(text: str) -> int:
        if not 1 <= int(text) <= 1000:
            raise ValueError(text)
        return int(text)

    parser = argparse.ArgumentParser(
        prog="demo",
        description="Creates a project, branches it, connects, makes a burst of calls and cleans up.",
    )
    target = parser.add_mutually_exclusive_group()
    target.add_argument(
        "--live",
        action="store_true",
        help="run against the real service with the key in NEON_API_KEY; asks before it creates anything",
    )
    target.add_argument(
        "--requests", action="store_true", help="print every request that the emulator received"
    )
    parser.add_argument("--org-id", help="organization that the project is created in")
    parser.add_argument("--calls", type=calls, default=100, help="calls in the burst, 1 to 1000")
    return parser.parse_args()


def run(arguments: argparse.Namespace, token: neonapi.CancelToken) -> None:
    """Lets a project live."""
    name = new_name()
    suffix = "neonapi-demo"
    if arguments.live:
        with neonapi.Client(org_id=arguments.org_id, user_agent_suffix=suffix) as client:
            ask_before_creating(client)
            # Only now: until the question is answered, there is nothing to clean up.
            watch(token, name)
            show(client, name, arguments.calls, token)
        return
    with Emulator(operation_seconds=(0.4, 1.2), rate_limit=True) as emulator:
        say(f"The emulator listens on {emulator.base_url}")
        watch(token, name)
        with neonapi.Client(
            api_key="demo-key",
            base_url=emulator.base_url,
            org_id=arguments.org_id,
            user_agent_suffix=suffix,
        ) as client:
            show(client, name, arguments.calls, token)
        refused = emulator.counters()["rate_limited_total"]
        say(f"The emulator refused {refused} requests (429)")
        if arguments.requests:
            show_requests(emulator.requests())


def ask_before_creating(client: neonapi.Client) -> None:
    """A project on the real service may cost money, so somebody has to agree."""
    account = client.users.auth_details()
    say(f"{client.settings['base_url']} says: the key belongs to account {account.account_id}.")
    if not sys.stdin.isatty():
        raise DemoError("--live asks a question, so it has to be run in a terminal")
    # Not by input(), which writes to stderr where stdout is no terminal.
    sys.stdout.write("Create a project there, use it and delete it again? Type yes: ")
    sys.stdout.flush()
    if sys.stdin.readline().strip() != "yes":
        raise DemoError("nothing was created, since the answer was not yes")


def main() -> int:
    """Runs the demo and gives its exit code."""
    token = neonapi.CancelToken()
    try:
        run(arguments_of_command_line(), token)
    except (neonapi.NeonError, DemoError) as error:
        # What became of the project has been said.
        if not token.is_cancelled:
            complain(f"\nThe demo failed: {error}")
            return 1
    except KeyboardInterrupt:
        # Before the project, when nobody watches yet.
        return EXIT_CODE
    return EXIT_CODE if token.is_cancelled else 0


if __name__ == "__main__":
    sys.exit(main())
