# The Python package: its demo, tests, documentation, measurements and what goes to PyPI.

PYTHON_PACKAGE := bindings-python
PYTHON_VENV := target/python/venv
PYTHON_DEMO_VENV := target/python/demo-venv
PYTHON_BENCH := target/python/bench
# Options of the measurements: --quick, --only 'per call'.
MEASURE ?=
PYTHON_PACKAGES_VENV := target/python/packages-venv

.PHONY: demo-python unit-python docs-python bench-python python-suite python-types python-docs python-installed
.PHONY: python-packages

# Installs the package into a virtual environment as a link to the checkout, with a module of the dev profile.
define install-package-into
@VIRTUAL_ENV=$(abspath $(1)) $(1)/bin/maturin develop --quiet --manifest-path $(PYTHON_PACKAGE)/Cargo.toml
endef

demo-python: $(PYTHON_DEMO_VENV)/installed
	cargo build --package neonapi-emulator
	$(call install-package-into,$(PYTHON_DEMO_VENV))
	@NEONAPI_EMULATOR=$(EMULATOR) PYTHONDONTWRITEBYTECODE=1 \
	  $(PYTHON_DEMO_VENV)/bin/python $(PYTHON_PACKAGE)/demo $(DEMO_FLAGS)

$(PYTHON_DEMO_VENV)/installed: $(PYTHON_PACKAGE)/demo/requirements.txt
	$(call install-into,$(PYTHON_DEMO_VENV))

unit-python: ## Tests the Python package and checks its types
	@rm -f $(RESULTS)/python.log
	$(call with-python,python-suite,the Python package)

# Types first: they take seconds.
python-suite: python-types
	cargo build --quiet --package neonapi-emulator
	@mkdir -p $(RESULTS)
	@set -o pipefail; $(call write-down,python) cd $(PYTHON_PACKAGE) && $(abspath $(PYTHON_VENV))/bin/python -m pytest -p no:cacheprovider \
	  2>&1 | tee $(abspath $(RESULTS))/python.log
	@tests/summary.sh $(RESULTS)/python.log

python-types: python-installed
	cd $(PYTHON_PACKAGE) && $(abspath $(PYTHON_VENV))/bin/mypy python tests demo packages
	cd $(PYTHON_PACKAGE) && $(abspath $(PYTHON_VENV))/bin/mypy ../tests/scenarios/drivers/python
	cd $(PYTHON_PACKAGE) && $(abspath $(PYTHON_VENV))/bin/stubtest --mypy-config-file pyproject.toml neonapi
	cd $(PYTHON_PACKAGE) && $(abspath $(PYTHON_VENV))/bin/pyright --pythonpath $(abspath $(PYTHON_VENV))/bin/python

docs-python: ## Builds the API documentation of the Python package in target/python/docs, without warnings
	$(call with-python,python-docs,the documentation of the Python package)

python-docs: python-installed
	@rm -rf target/python/docs
	@$(PYTHON_VENV)/bin/python $(PYTHON_PACKAGE)/build_docs.py target/python/docs

python-packages: $(PYTHON_PACKAGES_VENV)/installed ## Builds, checks and tries what goes to PyPI, in target/python/packages
	@$(PYTHON_PACKAGES_VENV)/bin/python $(PYTHON_PACKAGE)/packages/build.py target/python/packages

$(PYTHON_PACKAGES_VENV)/installed: $(PYTHON_PACKAGE)/packages/requirements.txt
	$(call install-into,$(PYTHON_PACKAGES_VENV))

python-installed: $(PYTHON_VENV)/installed
	$(call install-package-into,$(PYTHON_VENV))

$(PYTHON_VENV)/installed: $(PYTHON_PACKAGE)/tests/requirements.txt
	$(call install-into,$(PYTHON_VENV))

bench-python: $(PYTHON_BENCH)/venv/installed ## Measures the Python package beside its targets and other clients
	cargo build --quiet --release --package neonapi-emulator
	@rm -rf $(PYTHON_BENCH)/wheels
	$(PYTHON_BENCH)/venv/bin/maturin build --quiet --interpreter $(PYTHON_BENCH)/venv/bin/python \
	  --manifest-path $(PYTHON_PACKAGE)/Cargo.toml --out $(PYTHON_BENCH)/wheels
	@$(PYTHON_BENCH)/venv/bin/pip install --quiet --disable-pip-version-check --force-reinstall --no-deps \
	  $(PYTHON_BENCH)/wheels/*.whl
	@NEONAPI_EMULATOR=$(subst /debug/,/release/,$(EMULATOR)) $(PYTHON_BENCH)/venv/bin/python \
	  tests/bench/python/run.py --wheel $(PYTHON_BENCH)/wheels/*.whl $(MEASURE)

$(PYTHON_BENCH)/venv/installed: tests/bench/python/requirements.txt
	$(call install-into,$(PYTHON_BENCH)/venv)

python-suite: export NEONAPI_EMULATOR := $(EMULATOR)
python-suite: export PYTHONDONTWRITEBYTECODE := 1
python-suite: export MYPY_CACHE_DIR := $(abspath target/python/mypy)
# Pyright itself comes once, by the npm of the Node that is installed beside it.
python-suite: export PYRIGHT_PYTHON_CACHE_DIR := $(abspath target/python/pyright)
python-suite: export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1
python-suite python-types: SHELL := /bin/bash
