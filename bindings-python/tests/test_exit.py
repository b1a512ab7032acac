"""The end of the interpreter, with calls under way."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from textwrap import dedent
from typing import Any

import pytest

from neonapi.testing import Emulator
from phases import seed
from programs import Ended, run

HEAD = """
import asyncio, atexit, os, sys, threading, time
import neonapi
base_url, project_id = sys.argv[1:3]
settings = {"rate_limit": False, "retries": 0, "poll_interval": 0.05}
client = neonapi.Client(api_key="key", base_url=base_url, **settings)
"""

HANGING = """
threads = [
    threading.Thread(target=client.projects.get, args=(project_id,), daemon=True) for _ in range(8)
]
for thread in threads:
    thread.start()
while client.requests_left_behind or len(threading.enumerate()) < 9:
    time.sleep(0.01)
time.sleep(0.2)
"""

# What ends while daemon threads are in calls that hang: the source, and the exit code.
ENDINGS: dict[str, tuple[str, int]] = {
    "by itself": (HANGING, 0),
    "sys.exit": (HANGING + "sys.exit(3)", 3),
    "os._exit": (HANGING + "os._exit(4)", 4),
    "closed": (HANGING + "client.close()", 0),
    "client gone": (HANGING + "del client", 0),
    "call at exit": (
        HANGING + "atexit.register(lambda: print(client.projects.find_by_name('shop').name))",
        0,
    ),
    "in __del__": (
        "class Last:\n"
        "    def __del__(self):\n"
        "        client.close()\n"
        "last = Last()\n" + HANGING,
        0,
    ),
    "list under way": ("branches = client.branches.list(project_id, limit=1); next(branches)", 0),
    "sys.exit in a function": (
        "client.branches.create(project_id, name='new', on_progress=lambda _: sys.exit(5))",
        5,
    ),
    "sys.exit in a function on a loop": (
        "async def main():\n"
        "    other = neonapi.AsyncClient(api_key='key', base_url=base_url)\n"
        "    await other.branches.create(project_id, name='n', on_progress=lambda _: sys.exit(6))\n"
        "asyncio.run(main())",
        6,
    ),
    "loop closed": (
        "async def main():\n"
        "    global tasks\n"
        "    other = neonapi.AsyncClient(api_key='key', base_url=base_url)\n"
        "    tasks = [asyncio.create_task(other.projects.get(project_id)) for _ in range(8)]\n"
        "    await asyncio.sleep(0.3)\n"
        "asyncio.run(main())",
        0,
    ),
    "loop stopped": (
        "other = neonapi.AsyncClient(api_key='key', base_url=base_url)\n"
        "loop = asyncio.new_event_loop()\n"
        "future = loop.create_future()\n"
        "other._caller.threads.submit(loop, future, lambda: client.projects.get(project_id))\n"
        "loop.run_until_complete(asyncio.sleep(0.3))\n"
        "loop.close()",
        0,
    ),
}


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_program_ends(ending: str, emulator: Emulator) -> None:
    project_id = seed(emulator)
    emulator.add_fault("hang", operation="getProject")
    source, code = ENDINGS[ending]
    ended = run(HEAD + source, emulator.base_url, project_id)
    said = ["shop"] if ending == "call at exit" else []
    assert ended == Ended(code, said, "")


# Threads of daemons that come and go while the interpreter ends, and call functions of Python.
BUSY = """
sys.setswitchinterval(1e-6)
import logging
logging.basicConfig(level=logging.DEBUG, stream=open(os.devnull, "w"))

def spin(*_):
    return sum(range(500))

class Writer:
    def write(self, data):
        spin()
        return len(data)

def repeat(function, *arguments, **keywords):
    while True:
        try:
            function(*arguments, **keywords)
        except (neonapi.NotFoundError, neonapi.LockedError):
            pass

def walk():
    for branch in client.branches.list(project_id, limit=1):
        spin()

branch_id = client.branches.get_default(project_id).id
for function, arguments, keywords in [
    (client.projects.get, ("missing",), {}),
    (walk, (), {}),
    (client.branches.create, (project_id,), {"on_progress": spin}),
    (client.objects.get_to, (project_id, branch_id, "files", "a.txt", Writer()), {}),
]:
    arguments = (function, *arguments)
    threading.Thread(target=repeat, args=arguments, kwargs=keywords, daemon=True).start()
time.sleep(float(sys.argv[3]))
"""


def test_the_moment_of_ending_does_not_matter(emulator: Emulator) -> None:
    project_id = seed(emulator)

    def once(number: int) -> Ended:
        delay = str(0.05 + number * 0.003)
        # Without what -X dev and files that nobody closes would say.
        flags = ("-W", "ignore::ResourceWarning")
        return run(HEAD + BUSY, emulator.base_url, project_id, delay, flags=flags)

    with ThreadPoolExecutor(2) as pool:
        assert set_of(pool.map(once, range(50))) == {(0, "")}


def set_of(ended: Any) -> set[tuple[int, str]]:
    """How programs ended, each way once."""
    return {(each.code, each.complained) for each in ended}


@pytest.mark.parametrize("is_first", [False, True])
def test_threads_can_be_joined_at_the_end(is_first: bool, emulator: Emulator) -> None:
    # Other packages register such functions before this one is imported, or after it.
    source = """
    import atexit, sys, threading, time
    early = sys.argv[3] == "True"

    def finish():
        stop.set()
        thread.join()
        print("joined")

    if early:
        atexit.register(finish)
    import neonapi
    client = neonapi.Client(api_key="key", base_url=sys.argv[1], rate_limit=False)
    if not early:
        atexit.register(finish)

    def work():
        while not stop.is_set():
            client.projects.get(sys.argv[2])

    stop = threading.Event()
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    time.sleep(0.2)
    """
    project_id = seed(emulator)
    ended = run(source, emulator.base_url, project_id, str(is_first))
    assert ended == Ended(0, ["joined"], "")


def test_sub_interpreters_are_told_that_they_cannot() -> None:
    source = """
    import sys
    try:
        import _interpreters as interpreters
    except ImportError:
        import _xxsubinterpreters as interpreters
    inside = '''
    try:
        import neonapi
        neonapi.Client
    except ImportError as error:
        text = str(error)
    else:
        text = "imported"
    import os
    os.write(1, (text.replace(" ", "_") + chr(10)).encode())
    '''
    import textwrap, warnings
    warnings.simplefilter("ignore")
    import neonapi
    neonapi.Client
    other = interpreters.create()
    interpreters.run_string(other, textwrap.dedent(inside))
    interpreters.destroy(other)
    print(neonapi.Client.__name__)
    """
    ended = run(source)
    assert ended.code == 0, ended.complained
    assert "sub-interpreter" in ended.said[0] or "subinterpreter" in ended.said[0]
    assert ended.said[1] == "Client"


def test_nothing_is_said_where_there_is_nothing_to_say(emulator: Emulator) -> None:
    source = """
    async def main():
        async with neonapi.AsyncClient(api_key="key", base_url=base_url) as other:
            await other.branches.create(project_id, name="one", on_progress=lambda _: None)
            async with other.branches.temporary(project_id, name="two"):
                names = [branch.name async for branch in other.branches.list(project_id)]
                assert "two" in names

    asyncio.run(main())
    with client.branches.temporary(project_id):
        list(client.branches.list(project_id))
    try:
        client.projects.get("missing")
    except neonapi.NotFoundError:
        print("fine")
    """
    project_id = seed(emulator)
    ended = run(HEAD + dedent(source), emulator.base_url, project_id)
    assert ended == Ended(0, ["fine"], "")
