"""From the start of a program to its first answer, and the start of an emulator."""

import subprocess
import sys
import time
from statistics import median

import machine

PROGRAMS = {
    "python": "pass",
    "neon-api": """
from neon_api import NeonAPI
assert NeonAPI("bench", base_url="{url}/").project("{id}").project.id == "{id}"
""",
    "neonapi": """
import neonapi
assert neonapi.Client(api_key="bench", base_url="{url}").projects.get("{id}").id == "{id}"
""",
}
# What a program that makes a call should not have to wait for.
HEAVY = {"asyncio", "dataclasses", "datetime", "inspect", "json", "logging", "re", "typing"}
EMULATOR_MOST_MS = 200


def measure(table, quick):
    """Whole processes in turn, several times."""
    rounds = 3 if quick else 15
    used = {name: [] for name in PROGRAMS}
    with machine.PinnedEmulator() as emulator:
        place = {"url": emulator.base_url, "id": emulator.seed_project()["id"]}
        programs = {name: text.format(**place) for name, text in PROGRAMS.items()}
        commands = {name: [sys.executable, "-c", text] for name, text in programs.items()}
        # Once for what is compiled and read at the first time.
        for command in commands.values():
            machine.used_by(command)
        for _ in range(rounds):
            for name, command in commands.items():
                used[name].append(machine.used_by(command))
        imported = {name: modules(programs[name]) for name in PROGRAMS}
    for index, what in enumerate(("wall time", "CPU")):
        rows(table, what, {name: [use[index] for use in used[name]] for name in PROGRAMS})
    own = sorted(imported["neonapi"] - imported["python"])
    heavy = HEAVY & {name.partition(".")[0] for name in own}
    table.target(
        "modules imported for a first answer: neonapi",
        f"{len(own)}" + (f", with {', '.join(sorted(heavy))}" if heavy else ""),
        f"without {', '.join(sorted(HEAVY))}",
        not heavy,
    )
    table.note(
        "modules imported for a first answer: neon-api",
        f"{len(imported['neon-api'] - imported['python'])}",
    )
    table.list("Imported for a first answer, beyond bare Python:", [", ".join(own)])
    emulator_start(table, rounds)


def rows(table, what, used):
    """One kind of time, of all programs."""
    bare = used["python"]
    table.note(f"{what} of Python alone", f"{median(bare):.0f} ms")
    table.note(f"{what} to the first answer: neon-api", f"{median(used['neon-api']):.0f} ms")
    whole = machine.ratio(used["neonapi"], used["neon-api"])
    ours, theirs = (
        [use - base for use, base in zip(used[name], bare)] for name in ("neonapi", "neon-api")
    )
    table.target(
        f"{what} to the first answer: neonapi",
        f"{median(used['neonapi']):.0f} ms, {whole:.2f} times "
        f"({machine.ratio(ours, theirs):.2f} without Python's own)",
        "at most 0.15 times neon-api",
        whole <= 0.15,
    )


def modules(program):
    """What is imported at the end of a program."""
    ending = "import sys; print(*sys.modules)"
    command = [sys.executable, "-c", f"{program}\n{ending}"]
    done = subprocess.run(
        command, check=True, env=machine.ENVIRONMENT, stdout=subprocess.PIPE, text=True
    )
    return set(done.stdout.split())


def emulator_start(table, rounds):
    """As the tests of users start one."""
    from neonapi.testing import Emulator

    times_ms = []
    for _ in range(rounds):
        began = time.perf_counter()
        with Emulator():
            times_ms.append((time.perf_counter() - began) * 1e3)
    table.target(
        "starting an emulator with neonapi.testing",
        f"{median(times_ms):.0f} ms, at most {max(times_ms):.0f}",
        f"at most {EMULATOR_MOST_MS} ms",
        median(times_ms) <= EMULATOR_MOST_MS,
    )
