"""Forking a process whose clients have been used."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from neonapi.testing import Emulator
from phases import seed
from programs import Ended, run

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")

# Python itself warns of a fork in a process with threads; these tests are about that.
FLAGS = ("-W", "ignore::DeprecationWarning", "-W", "ignore::ResourceWarning")

HEAD = """
import asyncio, gc, os, sys, threading, time
import neonapi
base_url, project_id = sys.argv[1:3]
settings = {"api_key": "key", "base_url": base_url, "rate_limit": False, "poll_interval": 0.05}
client = neonapi.Client(**settings)

def said(text):
    os.write(1, f"{text}\\n".encode())

def wait(child):
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0, status
"""

AFTER_USE = """
client.projects.get(project_id)
for generation in range(3):
    child = os.fork()
    if child == 0:
        said(client.projects.get(project_id).name)
        client.branches.create(project_id, name=f"of-child-{generation}")
        sys.exit()
    said(client.projects.get(project_id).name)
    wait(child)
said(client.projects.get(project_id).name)
"""

# The parent is in calls on other threads when it forks; those threads are not in the child.
DURING_CALLS = """
stop = threading.Event()

def work():
    while not stop.is_set():
        list(client.branches.list(project_id, limit=1))

threads = [threading.Thread(target=work) for _ in range(8)]
for thread in threads:
    thread.start()
client.projects.get(project_id)
for _ in range(10):
    child = os.fork()
    if child == 0:
        assert client.projects.get(project_id).name == "shop"
        assert threading.active_count() == 1
        assert len(os.listdir("/proc/self/task")) < 8
        os._exit(0)
    wait(child)
stop.set()
for thread in threads:
    thread.join()
said("shop")
"""

# A list that both go on with.
WITHIN_A_LIST = """
branches = client.branches.list(project_id, limit=1)
next(branches)
child = os.fork()
rest = len(list(branches))
if child == 0:
    assert rest == 3
    sys.exit()
wait(child)
said(rest)
"""

WITHIN_A_FUNCTION = """
children = []
def on_progress(operations):
    child = os.fork()
    if child == 0:
        assert client.projects.get(project_id).name == "shop"
        os._exit(0)
    children.append(child)
client.branches.create(project_id, name="new", on_progress=on_progress)
for child in children:
    wait(child)
said(bool(children))
"""

ASYNC = """
other = neonapi.AsyncClient(**settings)

async def main():
    calls = (other.projects.get(project_id) for _ in range(10))
    return {project.name for project in await asyncio.gather(*calls)}

assert asyncio.run(main()) == {"shop"}
child = os.fork()
if child == 0:
    assert asyncio.run(main()) == {"shop"}
    del other
    gc.collect()
    sys.exit()
assert asyncio.run(main()) == {"shop"}
wait(child)
said("shop")
"""

GONE_IN_THE_CHILD = """
client.projects.get(project_id)
child = os.fork()
if child == 0:
    del client
    gc.collect()
    sys.exit()
wait(child)
client.close()
child = os.fork()
if child == 0:
    try:
        client.projects.get(project_id)
    except neonapi.ClosedError:
        sys.exit()
    sys.exit(1)
wait(child)
said("shop")
"""

# A branch is deleted by the one who made it.
TEMPORARY = """
with client.branches.temporary(project_id, name="preview") as temporary:
    child = os.fork()
    if child == 0:
        assert temporary.delete() is None
        os._exit(0)
    wait(child)
    said(client.branches.get(project_id, temporary.branch.id).branch.name)
"""

DESCRIPTORS = """
def descriptors():
    return len(os.listdir("/proc/self/fd"))

client.projects.get(project_id)
before = descriptors()
for _ in range(20):
    child = os.fork()
    if child == 0:
        inherited = descriptors()
        for _ in range(5):
            client.projects.get(project_id)
        # One connection and what waits for it: as much as the parent has, however many calls.
        assert descriptors() - inherited <= inherited, (before, inherited, descriptors())
        os._exit(0)
    wait(child)
assert descriptors() == before
said("shop")
"""

PROGRAMS = {
    "after use": (AFTER_USE, ["shop"] * 7),
    "during calls": (DURING_CALLS, ["shop"]),
    "within a list": (WITHIN_A_LIST, ["3"]),
    "within a function": (WITHIN_A_FUNCTION, ["True"]),
    "async": (ASYNC, ["shop"]),
    "gone in the child": (GONE_IN_THE_CHILD, ["shop"]),
    "temporary": (TEMPORARY, ["preview"]),
    "descriptors": (DESCRIPTORS, ["shop"]),
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_both_go_on(name: str, emulator: Emulator) -> None:
    source, said = PROGRAMS[name]
    ended = run(HEAD + source, emulator.base_url, seed(emulator), flags=FLAGS)
    assert ended == Ended(0, said, "")


WORKERS = """
import multiprocessing, sys
import neonapi

def name_of(client, project_id):
    return client.projects.get(project_id).name

def work(project_id):
    return name_of(client, project_id)

def start(base_url):
    global client
    client = neonapi.Client(api_key="key", base_url=base_url, rate_limit=False)

if __name__ == "__main__":
    method, base_url, project_id = sys.argv[1:]
    context = multiprocessing.get_context(method)
    start(base_url)
    work(project_id)
    # As a server that loads its program before it forks: the children use what the parent made.
    arguments = {} if method == "fork" else {"initializer": start, "initargs": (base_url,)}
    with context.Pool(3, **arguments) as pool:
        print(*pool.map(work, [project_id] * 20))
    process = context.Process(target=start, args=(base_url,))
    process.start()
    process.join()
    print(process.exitcode, work(project_id))
"""


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_multiprocessing(method: str, emulator: Emulator, tmp_path: os.PathLike[str]) -> None:
    # The other methods import the program anew, so it has to be a file.
    program = os.path.join(tmp_path, "program.py")
    with open(program, "w") as file:
        file.write(WORKERS)
    command = [sys.executable, program, method, emulator.base_url, seed(emulator)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert (ended.stdout.split(), ended.stderr) == (["shop"] * 20 + ["0", "shop"], "")
    assert ended.returncode == 0
