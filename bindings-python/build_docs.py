"""Writes the API documentation of the installed package into a folder, with pdoc.

    python3 build_docs.py FOLDER

A warning is a failure, and so is an operation, a model or a public name that is on no page.
"""

from __future__ import annotations

import ast
import sys
import warnings
from importlib import import_module
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pdoc
import pdoc.render

import neonapi
import neonapi.groups

PACKAGE = Path(neonapi.__file__).parent


def make_lazy_names() -> None:
    """Makes what is imported when it is used, since pdoc looks at what is there."""
    for name in neonapi.__all__:
        getattr(neonapi, name)
    for name in documented_modules():
        import_module(name)


def name_sources() -> None:
    """Takes back where public classes say that they live: pdoc reads their source from there."""
    for name in neonapi.__all__:
        value = getattr(neonapi, name)
        home = neonapi._HOMES.get(name, "_error_kinds")
        if isinstance(value, type) and home not in ("", "_neonapi"):
            value.__module__ = f"neonapi.{home}"


def put_stub(name: str) -> ModuleType:
    """Puts the stub of a module in its place: there names have types, and the order of the description."""
    path = PACKAGE / f"{name}.pyi"
    full_name = f"neonapi.{name}"
    loader = SourceFileLoader(full_name, str(path))
    spec = spec_from_file_location(full_name, path, loader=loader)
    assert spec is not None
    module = module_from_spec(spec)
    loader.exec_module(module)
    sys.modules[full_name] = module
    return module


def show_native_names() -> None:
    """Shows models and the public names of the native module as their stubs have them."""
    native = put_stub("_neonapi")
    for name, home in neonapi._HOMES.items():
        if home == "_neonapi" and hasattr(native, name):
            setattr(neonapi, name, getattr(native, name))
    # Said in the stub because it is there; what it gives is what it gives by inheritance.
    del native.List.__class_getitem__, native.Pages.__class_getitem__
    setattr(neonapi, "models", put_stub("models"))


def show_settings() -> None:
    """Shows the settings at the clients, which have them from classes that are on no page."""
    for client in (neonapi.Client, neonapi.AsyncClient):
        setattr(client, "__init__", client.__init__)


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
    make_lazy_names()
    name_sources()
    show_native_names()
    show_settings()
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
