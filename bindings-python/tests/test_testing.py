"""What users test their own code with: the emulator as a process, and the fixtures for pytest."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest

import neonapi
from neonapi.testing import Emulator, EmulatorError


def running(process_id: int) -> bool:
    """Whether there is such a process."""
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_block_starts_and_ends_it() -> None:
    emulator = Emulator()
    assert repr(emulator) == "<Emulator not running>"
    with pytest.raises(EmulatorError, match="not running"):
        _ = emulator.base_url
    with emulator as started:
        assert started is emulator
        assert emulator.base_url.startswith("http://127.0.0.1:")
        assert emulator.base_url in repr(emulator)
        process = emulator._process
        assert process is not None
        assert emulator.start() is emulator
        assert emulator._process is process
        with emulator.client() as client:
            assert list(client.projects.list()) == []
    assert process.returncode == 0
    emulator.stop()
    with pytest.raises(EmulatorError):
        emulator.reset()
    # It can be started again, as another one.
    with emulator:
        assert emulator.requests() == []
    assert not running(process.pid)


def test_options(tmp_path: Path) -> None:
    with Emulator(
        api_keys=["key-one", "key-two"],
        operation_seconds=(0.0, 0.01),
        seed=7,
        org_id="org-mine-1",
        flags=["--projects-limit", "2", "--state", str(tmp_path / "state")],
    ) as emulator:
        with emulator.client(api_key="key-two") as client:
            created = client.projects.create(name="one").project
            assert created.org_id == "org-mine-1"
            client.projects.create(name="two")
            with pytest.raises(neonapi.UnprocessableError):
                client.projects.create(name="three")
        with emulator.client() as client, pytest.raises(neonapi.AuthenticationError):
            client.projects.get(created.id)
    assert (tmp_path / "state").exists()
    with Emulator(seed=7, org_id="org-mine-1") as again, again.client() as client:
        assert client.projects.create(name="one").project.id == created.id


def test_limits_are_kept_where_asked_for() -> None:
    with Emulator(rate_limit=True) as emulator:
        with emulator.client() as client:
            assert client.settings["rate_limit"] is True
        with emulator.client(rate_limit=False, retries=0) as client:
            with pytest.raises(neonapi.RateLimitError):
                for _ in range(200):
                    client.users.me()
    with Emulator() as emulator, emulator.client() as client:
        assert client.settings["rate_limit"] is False
        assert client.settings["poll_interval"] == 0.05
        for _ in range(200):
            client.users.me()


def test_control(emulator: Emulator, client: neonapi.Client) -> None:
    seeded = emulator.seed_project("many", branches=3, endpoints=True)
    assert len(seeded["branch_ids"]) == 3
    project = client.projects.get(seeded["id"])
    (request,) = emulator.requests()
    assert (request["operation"], request["status"]) == ("getProject", 200)
    assert project.id in request["path"]
    emulator.clear_requests()
    assert emulator.requests() == []
    assert emulator.counters()["requests_total"] == 1
    emulator.add_fault("status", path="/projects/*", method="GET", after=1, times=1, status=500)
    client.projects.get(project.id)
    with pytest.raises(neonapi.ServerError):
        client.projects.get(project.id)
    client.projects.get(project.id)
    emulator.add_fault("hang", probability=1.0)
    emulator.clear_faults()
    client.projects.get(project.id)
    emulator.reset()
    with pytest.raises(neonapi.NotFoundError):
        client.projects.get(project.id)
    with pytest.raises(EmulatorError, match="faults"):
        emulator.add_fault("no_such_kind")
    with pytest.raises(EmulatorError, match="seed"):
        emulator.seed(nonsense=[1])


def test_an_organization_and_its_key(emulator: Emulator) -> None:
    emulator.seed(
        organizations=[{"id": "org-two", "name": "Two"}],
        api_keys=[{"key": "team-key", "kind": "organization", "org_id": "org-two"}],
    )
    with emulator.client(api_key="team-key") as client:
        assert client.projects.create(name="shop").project.org_id == "org-two"


def test_several_at_once() -> None:
    with Emulator() as one, Emulator() as two:
        assert one.base_url != two.base_url
        one.seed_project("shop")
        with two.client() as client:
            assert list(client.projects.list()) == []


def test_a_program_that_is_not_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with pytest.raises(EmulatorError, match="nowhere"):
        Emulator(program=tmp_path / "nowhere").start()
    with pytest.raises(EmulatorError, match="did not start"):
        Emulator(program=sys.executable).start()
    with pytest.raises(EmulatorError, match="did not start"):
        Emulator(flags=["--no-such-flag"]).start()
    monkeypatch.delenv("NEONAPI_EMULATOR", raising=False)
    monkeypatch.setattr("sysconfig.get_path", lambda name: str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(EmulatorError, match=r"pip install 'neonapi\[testing\]'"):
        Emulator().start()


def run_python(text: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Runs a program of its own."""
    command = [sys.executable, "-c", textwrap.dedent(text)]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=60)


def test_a_forgotten_one_ends_with_its_program(tmp_path: Path) -> None:
    ended = run_python(
        """
        from neonapi.testing import Emulator
        emulator = Emulator().start()
        print(emulator._process.pid)
        """,
        tmp_path,
    )
    assert ended.returncode == 0, ended.stderr
    assert not running(int(ended.stdout))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_forked_child_does_not_end_it(tmp_path: Path) -> None:
    ended = run_python(
        """
        import os, sys, warnings
        from neonapi.testing import Emulator
        warnings.simplefilter("ignore", DeprecationWarning)
        with Emulator() as emulator:
            child = os.fork()
            if child == 0:
                sys.exit(0)
            os.waitpid(child, 0)
            print(len(emulator.requests()))
        """,
        tmp_path,
    )
    assert (ended.returncode, ended.stdout) == (0, "0\n"), ended.stderr


def run_pytest(text: str, folder: Path, *flags: str) -> str:
    """Runs tests of their own, with nothing of ours but the plugin."""
    (folder / "test_own.py").write_text(textwrap.dedent(text))
    (folder / "pytest.ini").write_text("[pytest]\n")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *flags]
    ended = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=60)
    return ended.stdout + ended.stderr


def test_fixtures(tmp_path: Path) -> None:
    found = run_pytest(
        """
        import neonapi
        seen = []

        def test_client(neon_client, neon_emulator):
            assert isinstance(neon_client, neonapi.Client)
            assert neon_client.projects.create(name="shop").project.name == "shop"
            seen.append((neon_client, neon_emulator.base_url))

        def test_every_test_begins_anew(neon_client, neon_emulator):
            (client, base_url), = seen
            assert client.is_closed
            assert base_url == neon_emulator.base_url, "one process serves all"
            assert list(neon_client.projects.list()) == []
            assert neon_emulator.counters()["created"] == {}

        def test_own_faults(neon_emulator):
            with neon_emulator.client(retries=0) as client:
                neon_emulator.add_fault("status", status=503)
                try:
                    client.users.me()
                except neonapi.ServerError:
                    return
            raise AssertionError

        def test_no_faults_are_left(neon_client):
            assert neon_client.users.me().email
        """,
        tmp_path,
    )
    assert "4 passed" in found, found


def test_fixtures_are_listed_and_cost_nothing(tmp_path: Path) -> None:
    text = """
        import sys

        def test_nothing():
            assert "neonapi.testing" not in sys.modules
            assert "neonapi._client" not in sys.modules
    """
    assert "1 passed" in run_pytest(text, tmp_path)
    listed = run_pytest(text, tmp_path, "--fixtures")
    assert "neon_client" in listed
    assert "neon_emulator" in listed


def test_fixtures_without_the_program_say_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEONAPI_EMULATOR", str(tmp_path / "nowhere"))
    found = run_pytest("def test_it(neon_client): pass", tmp_path)
    assert "1 error" in found
    assert "nowhere cannot be started" in found


def test_names() -> None:
    import neonapi.testing as testing

    assert neonapi.testing is testing
    assert {*testing.__all__} == {"Emulator", "EmulatorError"}
    documented: list[Any] = [Emulator, EmulatorError, Emulator.seed, Emulator.add_fault]
    assert all(each.__doc__ for each in documented)
