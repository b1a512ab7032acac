"""The steps of the demo."""

from __future__ import annotations

import time

import burst
from progress import shown
from screen import say, without_password

import neonapi
from neonapi import NeonError
from neonapi.models import CreateProjectResponse

# How often it is looked whether a request left behind has ended.
_LOOK_SECONDS = 0.1


def new_name() -> str:
    """A name that nobody else's project has, so that it can be found when its creation is not answered."""
    return f"neonapi-demo-{time.time_ns() // 1000:x}"


def show(client: neonapi.Client, name: str, calls: int, token: neonapi.CancelToken) -> None:
    """Shows the life of a project; whatever goes wrong or interrupts it, the project is deleted."""
    stoppable = client.with_options(cancel=token)
    say("\nCreating a project, and waiting until it can be used")
    created: CreateProjectResponse | NeonError | None = None
    try:
        try:
            created = shown(stoppable).projects.create(name=name)
        except NeonError as error:
            created = error
            raise
        say(f"  project {created.project.id} in {created.project.region_id}")
        _live(stoppable, created.project.id, calls)
    finally:
        say("\nDeleting the project")
        # Without the token: it may be what has ended the rest.
        _delete(client, name, created)


def _delete(
    client: neonapi.Client, name: str, created: CreateProjectResponse | NeonError | None
) -> None:
    """Deletes the project, if there is one, and says in one line what became of it."""
    try:
        project_id = _project_of(client, name, created)
    except NeonError as error:
        say(f"  a project {name} may be left behind, look for it: {error}")
        raise
    if project_id is None:
        say("  no project was created")
        return
    try:
        client.projects.delete(project_id)
    except NeonError as error:
        say(f"  project {project_id} is left behind, delete it: {error}")
        raise
    say(f"  project {project_id} is deleted")


def _project_of(
    client: neonapi.Client, name: str, created: CreateProjectResponse | NeonError | None
) -> str | None:
    """The project that was created, also by a call that failed.

    It is known where only the wait failed, and looked for where the answer was lost.
    """
    if isinstance(created, CreateProjectResponse):
        return created.project.id
    if created is None:
        return None
    if isinstance(created.answer, CreateProjectResponse):
        return created.answer.project.id
    if not created.outcome_unknown:
        return None
    say("  looking whether the project was created")
    while client.requests_left_behind > 0:
        time.sleep(_LOOK_SECONDS)
    project = client.projects.find_by_name(name)
    return None if project is None else project.id


def _live(client: neonapi.Client, project_id: str, calls: int) -> None:
    say("\nBranching it, with a compute")
    endpoints = [{"type": "read_write"}]
    created = shown(client).branches.create(project_id, name="preview", endpoints=endpoints)
    branch = created.branch
    say(f"  branch {branch.name} ({branch.id})")

    say("\nConnecting to it")
    database = next(client.databases.list(project_id, branch.id))
    for pooled in (False, True):
        uri = client.projects.connection_uri(
            project_id,
            branch_id=branch.id,
            database_name=database.name,
            role_name=database.owner_name,
            pooled=pooled,
        )
        say(f"  {'pooled' if pooled else 'direct'}: {without_password(uri)}")

    say("\nWalking all branches, one a page")
    for each in client.branches.list(project_id, limit=1):
        say(f"  {each.id} {each.name} {each.current_state}")

    say("\nA burst of calls, paced below 700 a minute")
    burst.show(client, project_id, calls)

    say("\nDeleting the branch")
    shown(client).branches.delete(project_id, branch.id)
