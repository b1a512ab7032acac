"""Builds what goes to PyPI, checks it, and tries it with the oldest and the newest Python at hand.

The wheel of each package is built from its source package, without a network, so that both are known to be
complete. Only what a machine with Linux can build is built here.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# Where the description of each package is; the emulator's is apart from its crate.
FOLDERS = {
    "neonapi": ROOT / "bindings-python",
    "neonapi_emulator": ROOT / "bindings-python/emulator",
}
TAGS = {
    "neonapi": r"cp310-abi3-manylinux2014_\w+\.manylinux_2_17_\w+",
    "neonapi_emulator": r"py3-none-manylinux2014_\w+\.manylinux_2_17_\w+",
}
WHEEL_MEGABYTES = 4.0
SOURCE_MEGABYTES = 2.0
OLDEST_MINOR = 10


def fail(text: str) -> None:
    """Ends the program."""
    sys.exit(f"FAILED: {text}")


def run(*command: str | Path, folder: Path = ROOT, environment: dict[str, str] | None = None) -> None:
    """Runs a program, which has to succeed."""
    words = [str(word) for word in command]
    print("$", " ".join(words), flush=True)
    if subprocess.run(words, cwd=folder, env=environment).returncode != 0:
        fail(words[0])


def folders_of_this_machine() -> list[str]:
    """Folders that no package may name."""
    cargo = os.environ.get("CARGO_HOME", str(Path.home() / ".cargo"))
    return [str(ROOT), cargo, str(Path.home())]


def build(tools: Path, output: Path) -> None:
    """Builds source packages and wheels."""
    run("cargo", "fetch", "--locked")
    shutil.rmtree(output, ignore_errors=True)
    target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    # Files of source packages have times long past: cargo would take what it built of others for theirs.
    for old in target.glob("*/*/.fingerprint/neonapi*"):
        shutil.rmtree(old)
    flags = [f"--remap-path-prefix={folder}=~" for folder in reversed(folders_of_this_machine())]
    environment = {
        **os.environ,
        "CARGO_ENCODED_RUSTFLAGS": "\x1f".join(flags),
        "CARGO_TARGET_DIR": str(target),
        "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
    }
    for folder in FOLDERS.values():
        run(
            *(tools / "maturin", "build", "--strip", "--sdist", "--offline"),
            *("--zig", "--compatibility", "manylinux2014", "--compression-level", "9", "--out", output),
            folder=folder,
            environment=environment,
        )


def version_of_workspace() -> str:
    """The one version of all packages."""
    text = (ROOT / "Cargo.toml").read_text()
    found = re.search(r'\[workspace\.package\]\nversion = "(.+?)"', text)
    if found is None:
        fail("the workspace has no version")
        raise AssertionError
    return found[1]


def check(tools: Path, output: Path) -> None:
    """Checks names, versions, tags, sizes and what is inside."""
    version = version_of_workspace()
    run(tools / "twine", "check", "--strict", *sorted(output.iterdir()))
    for name, tags in TAGS.items():
        source = output / f"{name}-{version}.tar.gz"
        wheels = [path for path in output.glob(f"{name}-*.whl")]
        if not source.exists() or len(wheels) != 1:
            fail(f"{output} does not have one wheel and one source package of {name} {version}")
        wheel = wheels[0]
        if not re.fullmatch(rf"{name}-{re.escape(version)}-{tags}\.whl", wheel.name):
            fail(f"{wheel.name} has other tags than {tags}")
        run(tools / "auditwheel", "show", wheel)
        check_size(wheel, WHEEL_MEGABYTES)
        check_size(source, SOURCE_MEGABYTES)
        check_inside(wheel, name, version)
        with tarfile.open(source) as archive:
            names = [member.name for member in archive.getmembers()]
        if any(name.endswith((".so", ".pyc")) for name in names):
            fail(f"{source.name} has something that was compiled")
        show_sizes(wheel)


def check_size(path: Path, most_megabytes: float) -> None:
    """Refuses a file that is too large."""
    megabytes = path.stat().st_size / 1e6
    print(f"{path.name}: {megabytes:.2f} MB, at most {most_megabytes} MB")
    if megabytes > most_megabytes:
        fail(f"{path.name} is too large")


def check_inside(wheel: Path, name: str, version: str) -> None:
    """Looks for licences, metadata and traces of this machine."""
    with zipfile.ZipFile(wheel) as archive:
        contents = {member: archive.read(member) for member in archive.namelist()}
    information = f"{name}-{version}.dist-info"
    for licence in ("LICENSE-APACHE", "LICENSE-MIT"):
        if f"{information}/licenses/{licence}" not in contents:
            fail(f"{wheel.name} does not have {licence}")
    metadata = contents[f"{information}/METADATA"].decode()
    if name == "neonapi":
        for needed in (f"neonapi-emulator=={version} ; extra == 'testing'", "Requires-Python: >=3.10"):
            if needed not in metadata:
                fail(f"the metadata of {wheel.name} does not have {needed}")
        if "neonapi/py.typed" not in contents:
            fail(f"{wheel.name} does not say that it has types")
    if re.search(r"\]\((?!https?://|#)", metadata):
        fail(f"the description of {wheel.name} has a link that leads nowhere on PyPI")
    for member, content in contents.items():
        for folder in folders_of_this_machine():
            if f"{folder}/".encode() in content:
                fail(f"{member} in {wheel.name} names {folder}")


def show_sizes(wheel: Path) -> None:
    """Says what makes up the size of a wheel."""
    groups: dict[str, tuple[int, int]] = {}
    with zipfile.ZipFile(wheel) as archive:
        for member in archive.infolist():
            suffix = Path(member.filename).suffix
            kind = {".so": "machine code", ".py": "Python", ".pyi": "stubs"}.get(suffix, "the rest")
            if "/scripts/" in member.filename:
                kind = "machine code"
            plain, packed = groups.get(kind, (0, 0))
            groups[kind] = (plain + member.file_size, packed + member.compress_size)
    print(f"{'':14} {'KB':>8} {'packed':>8}")
    for kind, (plain, packed) in sorted(groups.items(), key=lambda item: -item[1][1]):
        print(f"{kind:14} {plain / 1e3:8.0f} {packed / 1e3:8.0f}")


def pythons() -> list[Path]:
    """The oldest and the newest Python at hand that the package is for."""
    found: dict[int, Path] = {}
    installed = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")).glob("versions/*/bin/python3")
    on_path = (shutil.which(f"python3.{minor}") for minor in range(OLDEST_MINOR, 30))
    for python in [sys.executable, *(path for path in on_path if path), *map(str, installed)]:
        said = subprocess.run(
            [python, "-c", "import ensurepip, sys; print(*sys.version_info[:2])"],
            capture_output=True,
            text=True,
        )
        # One that is not there behind its name, or cannot make virtual environments, is of no use.
        if said.returncode == 0:
            major, minor = map(int, said.stdout.split())
            if major == 3 and minor >= OLDEST_MINOR:
                found.setdefault(minor, Path(python))
    return [found[minor] for minor in sorted({min(found), max(found)})]


def try_with(python: Path, output: Path) -> None:
    """Installs the wheels into an environment that has nothing else, and uses them."""
    with tempfile.TemporaryDirectory() as folder:
        run(python, "-m", "venv", folder)
        inside = Path(folder) / "bin/python"
        pip = (inside, "-m", "pip", "--disable-pip-version-check", "--quiet")
        run(*pip, "install", "--no-index", "--find-links", output, "neonapi[testing]")
        hidden = ("NEONAPI_EMULATOR", "NEON_API_KEY", "NEON_API_BASE_URL", "PYTHONPATH")
        environment = {name: value for name, value in os.environ.items() if name not in hidden}
        smoke = Path(__file__).with_name("smoke.py")
        run(inside, "-W", "error", smoke, folder=Path(folder), environment=environment)


def main() -> None:
    """Builds, checks and tries the packages; the argument is where they go."""
    tools, output = Path(sys.executable).parent, Path(sys.argv[1]).resolve()
    build(tools, output)
    check(tools, output)
    for python in pythons():
        try_with(python, output)
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n"
        for path in sorted(output.iterdir())
    ]
    (output / "SHA256SUMS").write_text("".join(lines))
    print("".join(lines), end="")


if __name__ == "__main__":
    main()
