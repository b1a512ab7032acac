# Models of the core's races, played by loom in every order. What is built under this flag stands beside the rest.

.PHONY: loom

loom: ## Plays the models of the core's races in every order (ONLY=limiter)
	@mkdir -p $(RESULTS)
	@set -o pipefail; RUSTFLAGS="$(RUSTFLAGS) --cfg neonapi_loom" cargo test --package neonapi --lib -- \
	  tests_loom::$(ONLY) --show-output 2>&1 | tee $(RESULTS)/loom.log
	@tests/summary.sh $(RESULTS)/loom.log

loom: SHELL := /bin/bash
