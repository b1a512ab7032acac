# The C library: installation, tests, documentation. Part of the Makefile of the workspace.

PREFIX ?= /usr/local
LIBDIR ?= $(PREFIX)/lib
INCLUDEDIR ?= $(PREFIX)/include
DESTDIR ?=
CARGO_TARGET := $(abspath $(or $(CARGO_TARGET_DIR),target))

.PHONY: install demo-c unit-c sanitize-c docs-c

install: ## Installs the C library and its header (PREFIX=/usr/local DESTDIR=)
	cargo build --release --package neonapi-c
	@PREFIX="$(PREFIX)" LIBDIR="$(LIBDIR)" INCLUDEDIR="$(INCLUDEDIR)" DESTDIR="$(DESTDIR)" \
	  bindings-c/install/install.sh "$(CARGO_TARGET)/release"

demo-c:
	@bindings-c/demo/run.sh $(if $(filter 1,$(LIVE)),--live) $(if $(ORG_ID),--org-id $(ORG_ID))

unit-c: ## Runs the tests of the C library, and its examples as installed programs
	@mkdir -p $(RESULTS)
	@set -o pipefail; { bindings-c/tests/run.sh plain && bindings-c/tests/installed.sh; } 2>&1 | tee $(RESULTS)/c.log
	@grep -q '^c: ' $(RESULTS)/c.log || rm $(RESULTS)/c.log # Nothing was counted where it was skipped.

sanitize-c: ## Runs the tests of the C library under sanitizers and valgrind
	@bindings-c/tests/run.sh plain sanitized valgrind

docs-c: ## Builds the documentation of the C library into target/doc-c
	@if command -v doxygen >/dev/null; then \
	  mkdir -p target/doc-c && doxygen bindings-c/Doxyfile && echo "target/doc-c/html/index.html"; \
	elif [ "$(CI)" = true ]; then \
	  echo "FAILED: doxygen is absent, which the documentation of C needs" >&2; exit 1; \
	else \
	  echo "SKIPPED: doxygen is absent, which the documentation of C needs" >&2; \
	fi

unit-c docs-c: SHELL := /bin/bash
