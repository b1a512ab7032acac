"""What a release refuses: packages with another version inside, and files that are no package."""

from __future__ import annotations

import io
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "release/inside.py"
VERSION = "1.2.3"

# What each kind of package holds that names its version.
PACKAGES = {
    "neonapi-1.2.3.crate": {"neonapi-1.2.3/Cargo.toml": '[package]\nname = "neonapi"\nversion = "{}"\n'},
    "neonapi-emulator-1.2.3.crate": {"neonapi-emulator-1.2.3/Cargo.toml": '[package]\nversion = "{}"\n'},
    "neonapi-1.2.3-cp310-abi3-linux_x86_64.whl": {"neonapi-1.2.3.dist-info/METADATA": "Name: neonapi\nVersion: {}\n"},
    "neonapi_emulator-1.2.3.tar.gz": {"neonapi_emulator-1.2.3/PKG-INFO": "Version: {}\n"},
    "neonapi-c-1.2.3-linux-x86_64.tar.gz": {
        "neonapi-c/lib/pkgconfig/neonapi.pc": "Version: 1.2.3\n",
        "neonapi-c/include/neonapi.h": '#define NEONAPI_VERSION "{}"\n',
    },
    "neonapi-1.2.3.jar": {"META-INF/maven/io.github.neonapi/neonapi/pom.properties": "version={}\r\n"},
    "NeonAPI-1.2.3-linux-x86_64.tar.gz": {"NeonAPI/native/any/lib/pkgconfig/neonapi_uniffi.pc": "Version: {}\n"},
}


def pack(path: Path, files: dict[str, str]) -> None:
    """Writes an archive as the suffix of its name says."""
    if path.suffix in (".whl", ".jar"):
        with zipfile.ZipFile(path, "w") as zipped:
            for name, text in files.items():
                zipped.writestr(name, text)
        return
    with tarfile.open(path, "w:gz") as tarred:
        for name, text in files.items():
            information = tarfile.TarInfo(name)
            information.size = len(text)
            tarred.addfile(information, io.BytesIO(text.encode()))


def look_inside(path: Path) -> subprocess.CompletedProcess[str]:
    """Runs the script on one file."""
    return subprocess.run([sys.executable, SCRIPT, VERSION, path], capture_output=True, text=True)


@pytest.mark.parametrize("name", PACKAGES)
def test_a_package_has_to_hold_the_version_of_the_release(name: str, tmp_path: Path) -> None:
    """In its name, in each file that says it, and in none of them another."""
    for version, code in ((VERSION, 0), ("1.2.30", 1)):
        pack(tmp_path / name, {file: text.format(version) for file, text in PACKAGES[name].items()})
        said = look_inside(tmp_path / name)
        assert said.returncode == code, said.stderr
        assert (f"{name} has 1.2.30 in " in said.stderr) == (code == 1)
    other = tmp_path / name.replace(VERSION, "1.2.4")
    (tmp_path / name).rename(other)
    assert f"{other.name} has another version than 1.2.3 in its name" in look_inside(other).stderr


@pytest.mark.parametrize("name", PACKAGES)
def test_a_package_has_to_say_its_version(name: str, tmp_path: Path) -> None:
    """An archive without the file that says it is none."""
    pack(tmp_path / name, {"other/README.md": "words"})
    said = look_inside(tmp_path / name)
    assert said.returncode == 1
    assert f"{name} holds no file like " in said.stderr


def test_the_file_of_maven_and_what_is_no_package(tmp_path: Path) -> None:
    """A file of its own beside the jar; anything else does not go out."""
    path = tmp_path / "neonapi-1.2.3.pom"
    path.write_text("<project>\n  <version>1.2.3</version>\n</project>\n")
    assert look_inside(path).returncode == 0
    path.write_text("<project>\n  <version>1.2.4</version>\n</project>\n")
    assert "has 1.2.4 in neonapi-1.2.3.pom, and not 1.2.3" in look_inside(path).stderr
    (tmp_path / "notes-1.2.3.txt").write_text("words")
    assert "is no package that a release has" in look_inside(tmp_path / "notes-1.2.3.txt").stderr
