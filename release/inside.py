"""Refuses packages that hold another version than the one that is released: inside.py VERSION FILE..."""

from __future__ import annotations

import re
import sys
import tarfile
import zipfile
from pathlib import Path

# For each kind of file, by its name: what is in it that has to name the version, and how.
RULES = {
    r"neonapi(-emulator)?-[^-]+\.crate": {r"[^/]+/Cargo\.toml": r'\[package\][^\[]*?\nversion = "(.+?)"'},
    r"neonapi(_emulator)?-[^-]+-.+\.whl": {r"[^/]+\.dist-info/METADATA": r"^Version: (.+)$"},
    r"neonapi(_emulator)?-[0-9][^-]*\.tar\.gz": {r"[^/]+/PKG-INFO": r"^Version: (.+)$"},
    r"neonapi-c-[^-]+-.+\.tar\.gz": {
        r".+/neonapi\.pc": r"^Version: (.+)$",
        r".+/neonapi\.h": r'^#define NEONAPI_VERSION "(.+)"$',
    },
    # Sources and documentation carry the version in their names alone.
    r"neonapi-[^-]+-(sources|javadoc)\.jar": {},
    r"neonapi-[^-]+\.jar": {r"META-INF/maven/[^/]+/neonapi/pom\.properties": r"^version=(.+)$"},
    r"neonapi-[^-]+\.pom": {r"": r"^  <version>(.+)</version>$"},
    r"NeonAPI-[^-]+-.+\.tar\.gz": {r".+/neonapi_uniffi\.pc": r"^Version: (.+)$"},
}


def contents(path: Path, wanted: str) -> list[tuple[str, str]]:
    """Names and texts of the members with a name like this one; with none, the file itself."""
    if not wanted:
        return [(path.name, path.read_text())]
    if path.suffix in (".whl", ".jar"):
        with zipfile.ZipFile(path) as archive:
            names = [name for name in archive.namelist() if re.fullmatch(wanted, name)]
            return [(name, archive.read(name).decode()) for name in names]
    found = []
    with tarfile.open(path) as archive:
        for member in archive:
            file = archive.extractfile(member) if re.fullmatch(wanted, member.name) else None
            if file is not None:
                found.append((member.name, file.read().decode()))
    return found


def wrong(path: Path, version: str) -> list[str]:
    """What a package has of another version."""
    rules = [rules for name, rules in RULES.items() if re.fullmatch(name, path.name)]
    if not rules:
        return [f"{path.name} is no package that a release has"]
    said = []
    if not re.search(rf"-{re.escape(version)}[-.]", path.name):
        said.append(f"{path.name} has another version than {version} in its name")
    for member, pattern in rules[0].items():
        texts = contents(path, member)
        if not texts:
            said.append(f"{path.name} holds no file like {member}")
        for name, text in texts:
            found = re.search(pattern, text, re.MULTILINE)
            value = found[1].strip() if found else "no version"
            if value != version:
                said.append(f"{path.name} has {value} in {name}, and not {version}")
    return said


def main() -> None:
    """Looks into each file that is named."""
    version, *files = sys.argv[1:]
    said = [line for file in files for line in wrong(Path(file), version)]
    for line in said:
        print(f"FAILED: {line}", file=sys.stderr)
    sys.exit(1 if said or not files else 0)


if __name__ == "__main__":
    main()
