# The same scenarios in every language whose toolchain is there; tests/scenarios/run.sh says how each is built.

.PHONY: scenarios

scenarios: ## Plays the same scenarios in every language and compares them (LANGUAGES="python c" ONLY=cancel)
	@mkdir -p $(RESULTS)
	@set -o pipefail; MAKE="$(MAKE)" PYTHON="$(PYTHON)" tests/scenarios/run.sh $(if $(ONLY),--only $(ONLY)) \
	  $(LANGUAGES) 2>&1 | tee $(RESULTS)/scenarios.log

scenarios: SHELL := /bin/bash
