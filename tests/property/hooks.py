"""Leads most made-up requests to things that exist; by chance alone nearly all would end at a 404."""

import itertools
import json
import os
import urllib.error
import urllib.request

import schemathesis

BASE_URL = os.environ["PROPERTY_BASE_URL"]
KEY = os.environ["PROPERTY_KEY"]
# A set of things serves so many requests of one operation: some of them delete what they find.
REQUESTS_PER_SET = 25
# Every so many requests keep their made-up path.
MADE_UP_EVERY = 4

# What is made, in this order: path, body, and which path parameters the answer gives from where.
# Later paths and texts use what earlier answers gave.
BRANCH = "/projects/{project_id}/branches/{branch_id}"
THINGS = [
    ("/projects", {"project": {"name": "property"}}, {"project_id": "project.id", "org_id": "project.org_id"}),
    (
        "/projects/{project_id}/branches",
        {"branch": {"name": "b"}, "endpoints": [{"type": "read_write"}]},
        {
            "branch_id": "branch.id",
            "endpoint_id": "endpoints.0.id",
            "role_name": "roles.0.name",
            "database_name": "databases.0.name",
            "operation_id": "operations.0.id",
        },
    ),
    (BRANCH + "/buckets", {"name": "bucket", "access_level": "private"}, {"bucket_name": "bucket.name"}),
    (BRANCH + "/auth", {"auth_provider": "better_auth"}, {}),
    (BRANCH + "/auth/users", {"email": "a@example.com", "name": "A"}, {"auth_user_id": "id"}),
    (
        BRANCH + "/auth/oauth_providers",
        {"id": "github", "client_id": "c", "client_secret": "s"},
        {"oauth_provider_id": "id"},
    ),
    (BRANCH + "/data-api/{database_name}", {}, {}),
    (BRANCH + "/credentials", {"name": "c", "principal_type": "user", "scopes": ["storage:read"]}, {"token_id": "token_id"}),
    ("/projects/{project_id}/permissions", {"email": "b@example.com"}, {"permission_id": "id"}),
    (
        "/projects/{project_id}/jwks",
        {"jwks_url": "https://example.com/jwks.json", "provider_name": "Example"},
        {"jwks_id": "jwks.id"},
    ),
    ("/projects/{project_id}/transfer_requests", {}, {"request_id": "id"}),
    ("/api_keys", {"key_name": "{project_id}"}, {"key_id": "id"}),
]

counter = itertools.count()
sets = {}


def post(path, body):
    headers = {"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"}
    request = urllib.request.Request(BASE_URL + path, json.dumps(body).encode(), headers)
    try:
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as error:
        raise SystemExit(f"POST {path}: {error.code} {error.read().decode()}") from error


def find(value, path):
    for step in path.split("."):
        value = value[int(step)] if step.isdigit() else value[step]
    return value


def make_set():
    parameters = {}
    for path, body, given in THINGS:
        texts = {name: text.format(**parameters) if isinstance(text, str) else text for name, text in body.items()}
        answer = post(path.format(**parameters), texts)
        parameters.update({name: find(answer, place) for name, place in given.items()})
    return parameters


@schemathesis.hook
def before_call(context, case, kwargs):
    number = next(counter)
    if number % MADE_UP_EVERY == 0 or not case.path_parameters:
        return
    label = case.operation.label
    used, parameters = sets.get(label, (REQUESTS_PER_SET, {}))
    if used >= REQUESTS_PER_SET:
        used, parameters = 0, make_set()
    sets[label] = (used + 1, parameters)
    for name in case.path_parameters:
        if name in parameters:
            case.path_parameters[name] = parameters[name]
