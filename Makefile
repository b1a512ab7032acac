# The two commands of the README, and what they are made of. `make help` lists the rest.

LANGUAGE ?= rust
LIVE ?=
ORG_ID ?=
PYTHON ?= python3
VENV := target/venv
# What the runners of tests said; tests/summary.sh adds up what they counted.
RESULTS := target/results
# Neon's own SDKs and what runs them.
FOREIGN := tests/foreign
FOREIGN_VENV := target/foreign/venv
PROPERTY_VENV := target/property/venv
# Requests that the tester makes up for each operation.
EXAMPLES ?= 5
EMULATOR := $(abspath $(or $(CARGO_TARGET_DIR),target))/debug/neonapi-emulator
# Pinned, so that the same document passes today and tomorrow.
VALIDATOR := openapi-spec-validator==0.9.0

DEMO_FLAGS := $(if $(filter 1,$(LIVE)),--live) $(if $(ORG_ID),--org-id $(ORG_ID))

.DEFAULT_GOAL := help
.PHONY: help demo demo-rust test check lint docs docs-rust validate unit faults foreign property bench generate
.PHONY: validate-description foreign-suites property-suite

# Makes a target that needs Python, which may be absent everywhere but in CI.
define with-python
@if $(PYTHON) -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 10))' 2>/dev/null; then \
  $(MAKE) --no-print-directory $(1); \
elif [ "$(CI)" = true ]; then \
  echo "FAILED: Python 3.10 or newer with venv is absent, which $(2) needs" >&2; exit 1; \
else \
  echo "SKIPPED: Python 3.10 or newer with venv is absent, which $(2) needs" >&2; \
fi
endef

# Where the vectors of a language write down which operations passed, for the table of all languages.
TABLE := $(abspath $(RESULTS))/table
define write-down
mkdir -p $(TABLE) && rm -f $(TABLE)/$(1).operations.txt && export NEONAPI_PASSED_OPERATIONS=$(TABLE)/$(1).operations.txt;
endef

# Makes a virtual environment with what a file of requirements names.
define install-into
@$(PYTHON) -m venv --clear $(1)
@$(1)/bin/pip install --quiet --disable-pip-version-check --requirement $< || \
  { echo "FAILED: PyPI did not give what $< names" >&2; exit 1; }
@touch $@
endef

help: ## Shows this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

demo: ## Runs the main job against the emulator (LANGUAGE=rust, python, c, kotlin or swift; LIVE=1 for the real service)
	@$(MAKE) --no-print-directory demo-$(LANGUAGE)

demo-rust:
	cargo run --package neonapi-demo -- $(DEMO_FLAGS)

demo-%:
	@echo "There is no demo in '$*' yet; there are rust, python, c, kotlin and swift." >&2; exit 2

test: check lint docs validate unit unit-python unit-c docs-c unit-kotlin unit-swift docs-swift scenarios soak unit-mobile foreign property ## Runs every check and test
	@$(MAKE) --no-print-directory table
	@tests/summary.sh $(RESULTS)/*.log

check: ## Checks that generated files are up to date and within their budgets
	cargo xtask generate --check
	cargo xtask size

lint: ## Checks format and lints
	cargo fmt --all --check
	cargo fmt --manifest-path tests/fuzz/Cargo.toml --check
	cargo clippy --quiet --workspace --all-targets -- --deny warnings

docs: docs-rust docs-python ## Builds the API documentation, without warnings

docs-rust:
	RUSTDOCFLAGS="--deny warnings" cargo doc --quiet --package neonapi --no-deps

validate: ## Lets a public validator check the API description
	$(call with-python,validate-description,validating the API description)

validate-description:
	@$(PYTHON) -m venv $(VENV) && $(VENV)/bin/pip install --quiet $(VALIDATOR)
	@$(VENV)/bin/openapi-spec-validator api/openapi.yaml

unit: ## Runs the tests of the Rust crates and counts them
	@mkdir -p $(RESULTS)
	@set -o pipefail; $(call write-down,rust) cargo test --workspace 2>&1 | tee $(RESULTS)/cargo.log
	@tests/summary.sh $(RESULTS)/cargo.log

foreign: ## Lets Neon's own SDKs for TypeScript and Python live on the emulator
	@rm -f $(RESULTS)/node.log $(RESULTS)/pytest.log
	$(call with-python,foreign-suites,the run of Neon's own SDKs)

foreign-suites: export NEONAPI_EMULATOR := $(EMULATOR)
foreign-suites: export PYTHONDONTWRITEBYTECODE := 1
foreign-suites: $(FOREIGN)/typescript/node_modules/.package-lock.json
	cargo build --quiet --package neonapi-emulator
	@mkdir -p $(RESULTS)
	@set -o pipefail; $(FOREIGN_VENV)/bin/node --test --test-reporter=spec \
	  $(FOREIGN)/typescript/*.test.mjs 2>&1 | tee $(RESULTS)/node.log
	@set -o pipefail; $(FOREIGN_VENV)/bin/python -m pytest $(FOREIGN)/python 2>&1 | tee $(RESULTS)/pytest.log
	@tests/summary.sh $(RESULTS)/node.log $(RESULTS)/pytest.log

$(FOREIGN_VENV)/installed: $(FOREIGN)/python/requirements.txt
	$(call install-into,$(FOREIGN_VENV))

$(FOREIGN)/typescript/node_modules/.package-lock.json: $(FOREIGN)/typescript/package-lock.json $(FOREIGN_VENV)/installed
	@PATH="$(abspath $(FOREIGN_VENV))/bin:$$PATH" npm ci --prefix $(FOREIGN)/typescript --loglevel=error || \
	  { echo "FAILED: npm did not give what $< names" >&2; exit 1; }
	@touch $@

property: ## Lets a property-based tester loose on the emulator (EXAMPLES=200 for a long run)
	@rm -f $(RESULTS)/property.log
	$(call with-python,property-suite,the property-based tester)

property-suite: $(PROPERTY_VENV)/installed
	cargo build --quiet --package neonapi-emulator
	cargo xtask bundle --out target/openapi.json
	@mkdir -p $(RESULTS)
	@set -o pipefail; $(PROPERTY_VENV)/bin/python tests/property/run.py --emulator $(EMULATOR) \
	  --description target/openapi.json --schemathesis $(PROPERTY_VENV)/bin/schemathesis --examples $(EXAMPLES) \
	  2>&1 | tee $(RESULTS)/property.log

$(PROPERTY_VENV)/installed: tests/property/requirements.txt
	$(call install-into,$(PROPERTY_VENV))

faults: ## Plays every fault against the emulator and writes docs/faults.md
	cargo test --quiet --package neonapi-tests --test faults -- --write

bench: ## Measures the engine beside its targets; takes some minutes, wants a quiet machine
	cargo build --quiet --release --package neonapi-bench --package neonapi-emulator --package neonapi-demo
	target/release/neonapi-bench

generate: ## Writes the generated files anew, those of the generator's own tests too
	cargo xtask generate
	cargo xtask generate --root codegen/tests/obstacle

unit lint docs check foreign-suites property-suite: SHELL := /bin/bash

include make/kotlin.mk
include make/python.mk
include make/c.mk
include make/deny.mk
include make/fuzz.mk
include make/loom.mk
include make/scenarios.mk
include make/release.mk
include make/swift.mk
include make/mobile.mk
