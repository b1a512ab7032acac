"""What one call costs: `projects.get`."""

from statistics import median

import machine
from clients import Plain, neon_api_client, neonapi_client, neonapi_settings

WARM_UP = 200
THREADS = 8


def measure(table, quick):
    """All clients in turn, several times."""
    rounds, calls = (2, 400) if quick else (7, 2_000)
    clients = ["neon-api", "urllib3", "neonapi", "async", "urllib3-threads", "threads"]
    costs = {client: [] for client in clients}
    with machine.PinnedEmulator() as emulator:
        project_id = emulator.seed_project()["id"]
        for _ in range(rounds):
            for client in clients:
                used = machine.run("call", client, emulator.base_url, project_id, calls)
                costs[client].append(used["processor_us"] / calls)

    def shown(client):
        return f"{median(costs[client]):.0f} us"

    table.note("CPU of projects.get: neon-api", shown("neon-api"))
    table.note("CPU of projects.get: urllib3 and json.loads", shown("urllib3"))
    for other, most in (("neon-api", 0.25), ("urllib3", 0.6)):
        ratio = machine.ratio(costs["neonapi"], costs[other])
        table.target(
            f"CPU of projects.get: neonapi beside {other}",
            f"{shown('neonapi')}, {ratio:.2f} times",
            f"at most {most} times {other}",
            ratio <= most,
        )
    table.note("CPU of projects.get: AsyncClient, one after the other", shown("async"))
    table.note(f"CPU of projects.get: {THREADS} threads, neonapi", shown("threads"))
    table.note(f"CPU of projects.get: {THREADS} threads, urllib3", shown("urllib3-threads"))


def work(client, base_url, project_id, calls):
    """One client, in its own process."""
    calls = int(calls)
    if client == "async":
        import asyncio

        return asyncio.run(awaited(base_url, project_id, calls))
    kind, _, threads = client.rpartition("-") if client.endswith("threads") else (client, "", "")
    call = CALLS[kind or "neonapi"](base_url, project_id)
    for _ in range(WARM_UP):
        check(call(), project_id)
    if threads:
        return machine.measured(lambda: on_threads(call, project_id, calls))
    return machine.measured(lambda: [check(call(), project_id) for _ in range(calls)])


def of_neonapi(base_url, project_id):
    """A call with its value's identifier."""
    client = neonapi_client(base_url)
    return lambda: client.projects.get(project_id).id


def of_neon_api(base_url, project_id):
    """The same."""
    client = neon_api_client(base_url)
    return lambda: client.project(project_id).project.id


def of_plain(base_url, project_id):
    """The same."""
    client = Plain(base_url)
    return lambda: client.get(f"/projects/{project_id}")["project"]["id"]


CALLS = {"neonapi": of_neonapi, "neon-api": of_neon_api, "urllib3": of_plain}


def check(found, project_id):
    """Nobody is fast with a wrong answer."""
    if found != project_id:
        raise RuntimeError(f"another project came back: {found}")


def on_threads(call, project_id, calls):
    """The same number of calls, shared by threads."""
    from concurrent.futures import ThreadPoolExecutor

    def some(_):
        for _ in range(calls // THREADS):
            check(call(), project_id)

    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(some, range(THREADS)))


async def awaited(base_url, project_id, calls):
    """The async client, whose calls are made on threads."""
    from neonapi import AsyncClient

    async with AsyncClient(**neonapi_settings(base_url)) as client:
        for _ in range(WARM_UP):
            await client.projects.get(project_id)
        began_us = machine.processor_us()
        for _ in range(calls):
            check((await client.projects.get(project_id)).id, project_id)
        return {"processor_us": machine.processor_us() - began_us}
