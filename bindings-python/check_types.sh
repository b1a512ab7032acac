#!/bin/sh
# Lets mypy, pyright and stubtest check the package, its stubs and what they say of calls in tests/typed*.py.
# They and the package have to be installed where python3 is.
set -e
cd "$(dirname "$0")"
python3 -m mypy python tests
python3 -m pyright --warnings
python3 -m mypy.stubtest neonapi --mypy-config-file pyproject.toml
