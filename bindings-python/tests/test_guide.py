"""The code in the documentation does what it says: each page is run, from top to bottom."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from neonapi.testing import Emulator

ROOT = Path(__file__).parents[2]
PAGES = ["README.md", "bindings-python/README.md", "docs/python.md"]


def programs(page: str) -> tuple[str, str]:
    """The blocks of a page as one program, and its tests; lines have the numbers that they have there."""
    text = (ROOT / page).read_text()
    program, tests = "", ""
    end = 0
    for block in re.finditer(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
        before = "\n" * text.count("\n", end, block.start(1))
        end = block.end(1)
        blank = "\n" * block[1].count("\n")
        is_test = block[1].startswith("def test_")
        program += before + (blank if is_test else block[1])
        tests += before + (block[1] if is_test else blank)
    return program, tests.rstrip()


def run(emulator: Emulator, *command: str) -> None:
    """Runs Python in a process of its own, in which every warning is an error."""
    variables = {"NEON_API_KEY": "any-key", "NEON_API_BASE_URL": emulator.base_url}
    done = subprocess.run(
        [sys.executable, "-W", "error", *command],
        env={**os.environ, **variables},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=100,
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("page", PAGES)
def test_the_code_of_a_page_runs(page: str, emulator: Emulator, tmp_path: Path) -> None:
    program, tests = programs(page)
    assert "neonapi.Client" in program
    script = tmp_path / "page.py"
    script.write_text(program)
    run(emulator, str(script))
    assert any(request["authorization"] for request in emulator.requests())
    if tests:
        script.write_text(tests)
        run(emulator, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(script))


def test_pages_link_to_what_is_there() -> None:
    for page in PAGES:
        path = ROOT / page
        for target in re.findall(r"\]\(([^)#:]+)\)", path.read_text()):
            assert (path.parent / target).exists(), f"{page}: {target}"
