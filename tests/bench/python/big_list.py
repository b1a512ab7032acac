"""A list of 10,000 branches as typed objects, and reading their fields."""

import json
import time
from statistics import median

import machine
from clients import Plain, neon_api_client, neonapi_client

BRANCHES = 10_000
READS = 2_000_000


def measure(table, quick):
    """Whole calls, then decoding alone, then one field."""
    rounds = 2 if quick else 7
    clients = ["nothing", "neon-api", "urllib3", "neonapi", "neonapi-pages"]
    used = {client: [] for client in clients}
    with machine.PinnedEmulator(flags=["--branches-limit", "20000"]) as emulator:
        project_id = emulator.seed_project(branches=BRANCHES - 1)["id"]
        for _ in range(rounds):
            for client in clients:
                used[client].append(machine.run("list", client, emulator.base_url, project_id))
        decoded = [
            machine.run("list", "decoding", emulator.base_url, project_id) for _ in range(rounds)
        ]
    costs = {client: [use["processor_us"] for use in used[client]] for client in clients}
    whole_calls(table, costs)
    decoding(table, decoded)
    memory(table, used, decoded[0]["bytes"])
    reads = [machine.run("list", "reads", "", "") for _ in range(rounds)]
    field(table, reads)


def whole_calls(table, costs):
    """Request, body, and objects of it."""
    for client, what in (("neon-api", "neon-api"), ("urllib3", "urllib3 and json.loads")):
        table.note(f"10,000 branches: {what}", milliseconds(costs[client]))
    for client, what in (("neonapi", "in one body"), ("neonapi-pages", "in pages of 1,000")):
        ratio = machine.ratio(costs[client], costs["neon-api"])
        plain = machine.ratio(costs[client], costs["urllib3"])
        table.target(
            f"10,000 branches {what}: neonapi",
            f"{milliseconds(costs[client])}, {ratio:.2f} times ({plain:.2f} times urllib3)",
            "at most 0.5 times neon-api",
            ratio <= 0.5,
        )


def decoding(table, rounds):
    """The same bytes, without a request."""
    plain = [each["json_us"] for each in rounds]
    typed = [each["typed_us"] for each in rounds]
    ratio = machine.ratio(typed, plain)
    table.note("10,000 branches decoded: json.loads", milliseconds(plain))
    table.target(
        "10,000 branches decoded: from_json and all objects",
        f"{milliseconds(typed)}, {ratio:.2f} times",
        "at most 1.0 times json.loads",
        ratio <= 1.0,
    )


def memory(table, used, body_bytes):
    """What each needs beyond a process that has only imported it."""
    table.note("10,000 branches: body", f"{body_bytes / 1e6:.1f} MB")
    for client in ("neon-api", "urllib3", "neonapi", "neonapi-pages"):
        grown = median(use["memory_peak_kib"] - use["memory_before_kib"] for use in used[client])
        table.note(f"10,000 branches: peak memory of {client}", f"{grown / 1024:.1f} MiB")


def field(table, rounds):
    """Reading a field of a model."""
    for name in ("id", "parent_id", "created_at"):
        ns = median(each[name] - each["loop"] for each in rounds)
        figure = f"{ns:.0f} ns ({ns + median(each['loop'] for each in rounds):.0f} with the loop)"
        what = f"reading branch.{name}"
        if name == "id":
            table.target(what, figure, "at most 100 ns, without the loop", ns <= 100)
        else:
            table.note(what, figure)


def milliseconds(costs_us):
    """The middle one."""
    return f"{median(costs_us) / 1e3:.1f} ms"


def work(client, base_url, project_id):
    """One client, in its own process."""
    if client == "reads":
        return reads()
    if client == "decoding":
        return decode(Plain(base_url).bytes(f"/projects/{project_id}/branches?limit={BRANCHES}"))
    call = CALLS[client](base_url, project_id)
    return machine.measured(lambda: check(call()))


def of_nothing(base_url, project_id):
    """No request: what measuring costs."""
    return lambda: [None] * BRANCHES


def of_neonapi(base_url, project_id):
    """All in one body."""
    client = neonapi_client(base_url)
    client.projects.get(project_id)
    return lambda: list(client.branches.list(project_id, limit=BRANCHES))


def of_pages(base_url, project_id):
    """All, a page at a time."""
    client = neonapi_client(base_url)
    client.projects.get(project_id)
    return lambda: list(client.branches.list(project_id, limit=1_000))


def of_neon_api(base_url, project_id):
    """All in one body: it knows no pages."""
    client = neon_api_client(base_url)
    client.project(project_id)
    return lambda: client.branches(project_id, limit=BRANCHES).branches


def of_plain(base_url, project_id):
    """All in one body, as plain objects."""
    client = Plain(base_url)
    client.get(f"/projects/{project_id}")
    return lambda: client.get(f"/projects/{project_id}/branches?limit={BRANCHES}")["branches"]


CALLS = {
    "nothing": of_nothing,
    "neonapi": of_neonapi,
    "neonapi-pages": of_pages,
    "neon-api": of_neon_api,
    "urllib3": of_plain,
}


def check(branches):
    """Nobody is fast with half of it."""
    if len(branches) != BRANCHES:
        raise RuntimeError(f"{len(branches)} branches came back")


def decode(body):
    """The same bytes in turn, the best of several: what else happens only adds."""
    from neonapi.models import ListProjectBranchesResponse

    ways = {
        "json_us": lambda: json.loads(body)["branches"],
        "typed_us": lambda: ListProjectBranchesResponse.from_json(body).branches,
    }
    best = dict.fromkeys(ways, float("inf"))
    for _ in range(5):
        for name, way in ways.items():
            began_us = machine.processor_us()
            branches = way()
            best[name] = min(best[name], machine.processor_us() - began_us)
            check(branches)
            del branches
    return {**best, "bytes": len(body)}


def reads():
    """Nanoseconds to read a field, and to run the loop without reading one."""
    from neonapi.models import Branch

    branch = Branch(
        id="br-quiet-dew-12345678",
        project_id="shop-12345678",
        name="preview",
        parent_id="br-main-12345678",
        current_state="ready",
        state_changed_at="2026-01-02T03:04:05Z",
        creation_source="console",
        default=False,
        protected=False,
        cpu_used_sec=0,
        active_time_seconds=0,
        compute_time_seconds=0,
        written_data_bytes=0,
        data_transfer_bytes=0,
        created_at="2026-01-02T03:04:05Z",
        updated_at="2026-01-02T03:04:05Z",
    )

    def loop():
        for _ in range(READS):
            branch

    def read_id():
        for _ in range(READS):
            branch.id

    def read_parent_id():
        for _ in range(READS):
            branch.parent_id

    def read_created_at():
        for _ in range(READS // 10):
            branch.created_at

    def nanoseconds(function, reads):
        began = time.process_time_ns()
        function()
        return (time.process_time_ns() - began) / reads

    return {
        "loop": nanoseconds(loop, READS),
        "id": nanoseconds(read_id, READS),
        "parent_id": nanoseconds(read_parent_id, READS),
        "created_at": nanoseconds(read_created_at, READS // 10),
    }
