"""One version for all packages, said in one place: the workspace."""

from __future__ import annotations

import os
import re
import subprocess
from importlib.metadata import version
from pathlib import Path

import neonapi
from neonapi.testing import VARIABLE

PACKAGE = Path(__file__).parent.parent


def workspace_version() -> str:
    text = (PACKAGE.parent / "Cargo.toml").read_text()
    found = re.search(r'\[workspace\.package\]\nversion = "(.+?)"', text)
    assert found is not None
    return found[1]


def test_the_package_has_the_version_of_the_workspace() -> None:
    assert neonapi.__version__ == workspace_version()
    assert version("neonapi") == workspace_version()


def test_the_extra_asks_for_the_emulator_of_the_same_version() -> None:
    text = (PACKAGE / "pyproject.toml").read_text()
    assert f'testing = ["neonapi-emulator=={workspace_version()}"]' in text


def test_the_emulator_has_the_version_of_the_workspace() -> None:
    program = os.environ.get(VARIABLE, "neonapi-emulator")
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=True)
    assert said.stdout == f"neonapi-emulator {workspace_version()}\n"


def test_both_packages_bring_the_licences_of_the_workspace() -> None:
    for name in ("LICENSE-APACHE", "LICENSE-MIT"):
        text = (PACKAGE.parent / name).read_bytes()
        assert (PACKAGE / name).read_bytes() == text
        assert (PACKAGE / "emulator" / name).read_bytes() == text
