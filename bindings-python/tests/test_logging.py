"""What the core says, in Python's own logging."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

import neonapi
from neonapi.testing import Emulator
from phases import seed
from programs import run

KEY = "napi_very_secret_key"


class Records(logging.Handler):
    """Keeps what it is given."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    def said(self) -> list[tuple[str, str]]:
        """The levels and the words."""
        return [(record.levelname, record.getMessage()) for record in self.records]


@pytest.fixture
def records() -> Iterator[Records]:
    """What is logged, from the lowest level on."""
    logger, handler = logging.getLogger("neonapi"), Records()
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    yield handler
    logger.removeHandler(handler)
    logger.setLevel(logging.NOTSET)


def test_a_record_has_its_facts_as_fields(emulator: Emulator, records: Records) -> None:
    project_id = seed(emulator)
    with emulator.client() as client:
        response = client.with_response(lambda it: it.projects.get(project_id))
    (record,) = records.records
    fields = vars(record)
    assert (record.name, record.levelname) == ("neonapi", "DEBUG")
    assert (fields["operation_id"], fields["text"]) == ("getProject", "answered")
    assert (fields["status"], fields["attempt"]) == (200, 1)
    assert fields["request_id"] == response.request_id
    assert fields["duration_ms"] >= 0
    assert record.getMessage().startswith("getProject: answered (attempt 1, status 200")


def test_pauses_are_informations_and_failures_warnings(
    emulator: Emulator, records: Records
) -> None:
    emulator.add_fault("status", operation="getProject", status=503, retry_after="0")
    with emulator.client(retries=1) as client, pytest.raises(neonapi.ServerError):
        client.projects.get("project")
    assert [level for level, _ in records.said()] == ["INFO", "WARNING"]
    assert "paused" in records.said()[0][1]
    assert "failed" in records.said()[1][1]


def test_the_level_is_asked_at_each_call(emulator: Emulator, records: Records) -> None:
    logger = logging.getLogger("neonapi")
    project_id = seed(emulator)
    with emulator.client() as client:
        for level, count in [(logging.WARNING, 0), (logging.DEBUG, 1), (logging.INFO, 0)]:
            logger.setLevel(level)
            records.records.clear()
            client.projects.get(project_id)
            assert len(records.records) == count
        logger.setLevel(logging.DEBUG)
        logging.disable(logging.WARNING)
        try:
            client.projects.get(project_id)
        finally:
            logging.disable(logging.NOTSET)
        assert records.records == []


def test_no_secret_is_logged(emulator: Emulator, records: Records) -> None:
    with emulator.client(api_key=KEY, retries=1) as client:
        created = client.projects.create_and_connect(name="shop")
        project_id = created.created.project.id
        assert client.projects.connection_string(project_id).startswith("postgresql://")
        for status in (401, 500):
            emulator.add_fault("status", operation="getProject", status=status, message=KEY)
            with pytest.raises(neonapi.APIStatusError) as caught:
                client.projects.get(project_id)
            assert KEY not in str(caught.value)
            emulator.clear_faults()
    passwords = [role.password for role in created.created.roles if role.password]
    assert passwords and records.records
    for record in records.records:
        text = repr(vars(record)) + record.getMessage()
        assert KEY not in text
        assert not any(password in text for password in passwords)


def test_a_handler_that_raises_ends_the_call(emulator: Emulator, records: Records) -> None:
    project_id = seed(emulator)
    error = LookupError("mine")

    def refuse(record: logging.LogRecord) -> None:
        raise error

    records.emit = refuse  # type: ignore[method-assign]
    with emulator.client() as client, pytest.raises(LookupError) as caught:
        client.projects.get(project_id)
    assert caught.value is error


def test_nobody_who_has_not_asked_sees_a_line(emulator: Emulator) -> None:
    source = """
    import sys
    import neonapi
    client = neonapi.Client(api_key="key", base_url=sys.argv[1], rate_limit=False)
    try:
        client.projects.get("missing")
    except neonapi.NotFoundError:
        print("logging" in sys.modules)
    import logging
    try:
        client.projects.get("missing")
    except neonapi.NotFoundError:
        print("quiet")
    # Asked for later.
    logging.basicConfig(level=logging.WARNING, format="%(message)s", stream=sys.stdout)
    try:
        client.projects.get("missing")
    except neonapi.NotFoundError:
        pass
    """
    ended = run(source, emulator.base_url)
    assert (ended.code, ended.complained) == (0, "")
    assert ended.said[:4] == ["False", "quiet", "getProject:", "failed:"]


def test_a_handler_may_make_calls_of_its_own(emulator: Emulator, records: Records) -> None:
    project_id = seed(emulator)
    names: list[str] = []

    def look(record: logging.LogRecord) -> None:
        if not names:
            names.append("")
            names.append(client.projects.get(project_id).name)

    records.emit = look  # type: ignore[method-assign]
    with emulator.client() as client:
        assert client.users.me()
    assert names == ["", "shop"]
