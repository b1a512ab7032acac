# The two commands of the README, and what they are made of. `make help` lists the rest.

LANGUAGE ?= rust
LIVE ?=
ORG_ID ?=
PYTHON ?= python3
VENV := target/venv
# Pinned, so that the same document passes today and tomorrow.
VALIDATOR := openapi-spec-validator==0.9.0

.DEFAULT_GOAL := help
.PHONY: help demo demo-rust test check lint docs validate unit faults bench generate

help: ## Shows this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

demo: ## Runs the main job against the emulator (LANGUAGE=rust; LIVE=1 for the real service)
	@$(MAKE) --no-print-directory demo-$(LANGUAGE)

demo-rust:
	cargo run --package neonapi-demo -- $(if $(filter 1,$(LIVE)),--live) $(if $(ORG_ID),--org-id $(ORG_ID))

demo-%:
	@echo "There is no demo in '$*' yet; there is one in rust." >&2; exit 2

test: check lint docs validate unit ## Runs every check and test

check: ## Checks that generated files are up to date and within their budgets
	cargo xtask generate --check
	cargo xtask size

lint: ## Checks format and lints
	cargo fmt --all --check
	cargo clippy --quiet --workspace --all-targets -- --deny warnings

docs: ## Builds the API documentation of the core, without warnings
	RUSTDOCFLAGS="--deny warnings" cargo doc --quiet --package neonapi --no-deps

validate: ## Lets a public validator check the API description
	@if $(PYTHON) -m venv --help >/dev/null 2>&1; then \
	  $(PYTHON) -m venv $(VENV) && $(VENV)/bin/pip install --quiet $(VALIDATOR) && \
	  $(VENV)/bin/openapi-spec-validator api/openapi.yaml; \
	elif [ "$(CI)" = true ]; then \
	  echo "FAILED: python3 with venv is absent, which validating the API description needs" >&2; exit 1; \
	else \
	  echo "SKIPPED: python3 with venv is absent, so the API description is not validated" >&2; \
	fi

unit: ## Runs the tests and counts them
	@mkdir -p target
	@set -o pipefail; cargo test --workspace 2>&1 | tee target/test.log
	@awk '/^test result:/ { passed += $$4; failed += $$6 } \
	  END { print passed " passed, " failed " failed" }' target/test.log

faults: ## Plays every fault against the emulator and writes docs/faults.md
	cargo test --quiet --package neonapi-tests --test faults -- --write

bench: ## Measures the engine beside its targets; takes some minutes, wants a quiet machine
	cargo build --quiet --release --package neonapi-bench --package neonapi-emulator --package neonapi-demo
	target/release/neonapi-bench

generate: ## Writes the generated files anew
	cargo xtask generate

unit lint docs check: SHELL := /bin/bash
