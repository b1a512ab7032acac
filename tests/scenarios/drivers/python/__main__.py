"""The driver of scenarios in Python. What it reads and prints stands in `../README.md`."""

from __future__ import annotations

import json
import logging
import os
import sys
import threading
import warnings
from datetime import timedelta
from typing import Any
from urllib.parse import unquote

import calls
import show
import soak
from calls import Call

import neonapi

_TEXTS = ("api_key", "base_url", "org_id", "user_agent_suffix", "wait")


class Events(logging.Handler):
    """Keeps what the client logs."""

    def __init__(self) -> None:
        super().__init__()
        self.events: list[show.Json] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.events.append(show.event(record))


class Driver:
    """Follows commands."""

    def __init__(self, events: Events) -> None:
        self.events = events
        self.forget()

    def forget(self) -> None:
        """Drops the client with all that belongs to it."""
        self.settings: dict[str, Any] = {}
        self.client: neonapi.Client | None = None
        self.call = Call("")
        self.running: threading.Thread | None = None

    def follow(self, words: list[str]) -> None:
        """Does what a line says."""
        match words:
            case ["setting", name, value]:
                self.settings[name.removesuffix("_ms")] = setting(name, value)
            case ["client"]:
                self.make_client(logging.DEBUG)
            case ["client", "quiet"]:
                self.make_client(logging.CRITICAL)
            case ["call", name]:
                self.call = Call(name)
            case ["argument", name, value]:
                self.call.arguments[name] = value
            case ["option", name, value]:
                self.call.options[name] = value
            case ["go"]:
                self.join()
                self.running = threading.Thread(target=make, args=(self.client, self.call))
                self.running.start()
            case ["cancel"]:
                self.call.cancel.cancel()
            case ["fork"]:
                self.fork()
            case ["soak", tasks, time_ms, projects]:
                if self.client is not None:
                    say(soak.soak(self.client, int(tasks), int(time_ms) / 1000, projects.split(",")))
            case ["waits", tasks, projects]:
                if self.client is not None:
                    say(soak.waits(self.client, int(tasks), projects.split(",")))
            case ["events"]:
                say({"events": list(self.events.events)})
            case ["end"]:
                self.join()
                self.forget()
            case _:
                say({"unknown": " ".join(words)})

    def make_client(self, level: int) -> None:
        """Makes the client of the settings, which logs from this level on."""
        self.events.events = []
        logging.getLogger("neonapi").setLevel(level)
        try:
            self.client = neonapi.Client(**self.settings)
        except neonapi.NeonError as error:
            say(show.error(error))
        except TypeError as error:
            say({"unknown": str(error)})
        else:
            say({"client": True, "shown": f"{self.client!r} {self.client.settings}"})

    def fork(self) -> None:
        """The same call in a child and then here."""
        self.join()
        with warnings.catch_warnings():
            # Python itself warns of a fork in a process with threads; this is about that.
            warnings.simplefilter("ignore", DeprecationWarning)
            child = os.fork()
        if child == 0:
            make(self.client, self.call)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if status != 0:
            say({"unknown": f"what became of the child, which ended with {status}"})
        make(self.client, self.call)

    def join(self) -> None:
        """Waits for the call that runs."""
        if self.running is not None:
            self.running.join()
            self.running = None


def setting(name: str, value: str) -> Any:
    """A setting as the client takes it."""
    if name in _TEXTS:
        return value
    if name == "rate_limit":
        return value == "true"
    if name.endswith("_ms"):
        return None if value == "none" else timedelta(milliseconds=int(value))
    return int(value)


def make(client: neonapi.Client | None, call: Call) -> None:
    """Makes a call and prints what came of it."""
    try:
        if client is None:
            raise calls.UnknownError("a call without a client")
        say({"value": value(client.with_options(**options(call)), call)})
    except neonapi.NeonError as error:
        say(show.error(error))
    except Exception as error:
        say({"unknown": f"{call.name}: {type(error).__name__}: {error}"})


def options(call: Call) -> dict[str, Any]:
    """The options that a call gives."""
    given: dict[str, Any] = {"cancel": call.cancel}
    for name in ("call_timeout_ms", "wait_timeout_ms"):
        if name in call.options:
            given[name.removesuffix("_ms")] = timedelta(milliseconds=int(call.options[name]))
    if "wait" in call.options:
        given["wait"] = call.options["wait"] == "true"
    return given


def value(client: neonapi.Client, call: Call) -> show.Json:
    """What a call gives, with the response where that is asked for."""
    if "with_response" not in call.options:
        return calls.make(client, call)
    response = client.with_response(lambda client: calls.make(client, call))
    return {
        "value": response.value,
        "status": response.status,
        "attempts": response.attempts,
        "missing_fields": response.missing_fields,
    }


def say(line: show.Json) -> None:
    """Prints one line, all of it or nothing."""
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def main() -> None:
    """Reads commands until there are no more."""
    events = Events()
    logger = logging.getLogger("neonapi")
    logger.addHandler(events)
    logger.setLevel(logging.DEBUG)
    driver = Driver(events)
    for line in sys.stdin:
        words = line.rstrip("\n").split(" ")
        driver.follow(["" if word == "%" else unquote(word) for word in words])


if __name__ == "__main__":
    main()
