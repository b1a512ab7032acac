"""Writes the API documentation of the installed package into a folder, with pdoc.

    python3 build_docs.py FOLDER

A warning is a failure, and so is an operation, a model or a public name that is on no page.
"""

from __future__ import annotations

import ast
import sys
import warnings
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pdoc
import pdoc.doc_pyi
import pdoc.render

import neonapi
import neonapi.groups
from neonapi import models

PACKAGE = Path(neonapi.__file__).parent


def show_lazy_names() -> None:
    """Makes what is imported when it is used, since pdoc looks at what is there."""
    for module in (neonapi, models):
        for name in module.__all__:
            getattr(module, name)


def show_sources() -> None:
    """Takes back where public classes say that they live: pdoc reads their source from there."""
    for name in neonapi.__all__:
        value = getattr(neonapi, name)
        home = neonapi._HOMES.get(name, "_error_kinds")
        if isinstance(value, type) and home not in ("", "_neonapi"):
            value.__module__ = f"neonapi.{home}"


def show_types_of_native_names() -> None:
    """Lets pdoc find the types of the public names of the native module, which `neonapi` shows."""
    find = pdoc.doc_pyi.find_stub_file

    def find_stub_file(name: str) -> Path | None:
        return PACKAGE / "_neonapi.pyi" if name == "neonapi" else find(name)

    setattr(pdoc.doc_pyi, "find_stub_file", find_stub_file)


def documented_modules() -> list[str]:
    """All public modules; pdoc finds the ones below what it is given by itself."""
    groups = sorted(path.stem for path in (PACKAGE / "groups").glob("[a-z]*.py"))
    return [
        "neonapi",
        "neonapi.groups",
        *(f"neonapi.groups.{group}" for group in groups),
        "neonapi.models",
        "neonapi.testing",
    ]


def expected_names(module: ModuleType) -> list[str]:
    """What has to be on the page of a module: its public names and the methods of its groups."""
    names = list(getattr(module, "__all__", ()))
    if module.__name__.startswith("neonapi.groups."):
        for node in ast.parse(Path(module.__file__ or "").read_text()).body:
            if isinstance(node, ast.ClassDef):
                methods = [item for item in node.body if isinstance(item, ast.FunctionDef)]
                names += [f"{node.name}.{method.name}" for method in methods]
    # What is a module has a page of its own; a version needs no words.
    return [name for name in names if name not in ("models", "testing", "__version__")]


def write(folder: Path) -> list[str]:
    """Writes all pages; gives what is wrong."""
    show_lazy_names()
    show_sources()
    show_types_of_native_names()
    pdoc.render.configure(docformat="google", show_source=False)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        pdoc.pdoc("neonapi", "neonapi.groups", output_directory=folder)
    problems = [str(warning.message) for warning in caught]
    entries = 0
    for name in documented_modules():
        page = (folder / name.replace(".", "/")).with_suffix(".html").read_text()
        for expected in expected_names(import_module(name)):
            entries += 1
            if f'id="{expected}"' not in page:
                problems.append(f"{expected} is not on the page of {name}")
    print(f"{len(documented_modules())} pages with {entries} names in {folder}")
    return problems


def main() -> int:
    problems = write(Path(sys.argv[1]))
    for problem in problems:
        print(f"FAILED: {problem}", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
