# Random input for the core and the Python package; make fuzz-c is that of the C library.

FUZZ_TARGETS ?=

.PHONY: fuzz

fuzz: ## Feeds the core and the Python package random input (FUZZ_SECONDS=10 a target, or FUZZ_RUNS=; FUZZ_TARGETS=)
	@rm -f $(RESULTS)/fuzz.log && mkdir -p $(RESULTS)
	@set -o pipefail; PYTHON=$(PYTHON) FUZZ_SECONDS=$(FUZZ_SECONDS) FUZZ_RUNS=$(FUZZ_RUNS) \
	  tests/fuzz/run.sh $(FUZZ_TARGETS) 2>&1 | tee $(RESULTS)/fuzz.log
	@tests/summary.sh $(RESULTS)/fuzz.log

fuzz: SHELL := /bin/bash
