# The C library: installation, tests, documentation. Part of the Makefile of the workspace.

PREFIX ?= /usr/local
LIBDIR ?= $(PREFIX)/lib
INCLUDEDIR ?= $(PREFIX)/include
DESTDIR ?=
CARGO_TARGET := $(abspath $(or $(CARGO_TARGET_DIR),target))

INSTALL_C := PREFIX="$(PREFIX)" LIBDIR="$(LIBDIR)" INCLUDEDIR="$(INCLUDEDIR)" DESTDIR="$(DESTDIR)" \
  bindings-c/install/install.sh

.PHONY: build-c install uninstall demo-c unit-c sanitize-c fuzz-c bench-c docs-c

build-c: ## Builds the C library for make install
	cargo build --profile c --package neonapi-c

install: ## Installs the C library and its header (PREFIX=/usr/local DESTDIR=)
# Under sudo there is often no cargo: then what make build-c has built is installed.
	@if command -v cargo >/dev/null; then $(MAKE) --no-print-directory build-c; \
	elif [ ! -e "$(CARGO_TARGET)/c/libneonapi_c.so" ]; then \
	  echo "FAILED: nothing is built, and there is no cargo to build it; run make build-c first" >&2; exit 1; \
	fi
	@$(INSTALL_C) "$(CARGO_TARGET)/c"

uninstall: ## Takes away what make install has installed there
	@$(INSTALL_C) --uninstall

demo-c:
	@bindings-c/demo/run.sh $(if $(filter 1,$(LIVE)),--live) $(if $(ORG_ID),--org-id $(ORG_ID))

unit-c: ## Runs the tests of the C library, and its examples as installed programs
	@mkdir -p $(RESULTS)
	@set -o pipefail; $(call write-down,c) { bindings-c/tests/run.sh plain && bindings-c/tests/installed.sh; } 2>&1 | tee $(RESULTS)/c.log
	@grep -q '^c: ' $(RESULTS)/c.log || rm $(RESULTS)/c.log # Nothing was counted where it was skipped.

sanitize-c: ## Runs the tests of the C library under sanitizers and valgrind
	@bindings-c/tests/run.sh plain sanitized valgrind

fuzz-c: ## Calls functions of the C library at random under sanitizers (FUZZ_SECONDS=20 FUZZ_SEED=)
	@bindings-c/fuzz/run.sh $(or $(FUZZ_SECONDS),20) $(FUZZ_SEED)

bench-c: ## Measures the C library beside the engine (MEASURE=--quick, or sizes for what makes it up)
	@bindings-c/bench/run.sh $(MEASURE)

docs-c: ## Builds the documentation of the C library into target/doc-c
	@. bindings-c/tests/tools.sh && if needs doxygen "the documentation of C"; then \
	  rm -rf target/doc-c && mkdir -p target/doc-c && doxygen bindings-c/Doxyfile && \
	  echo "target/doc-c/html/index.html"; \
	fi

unit-c docs-c: SHELL := /bin/bash
