# The same scenarios, and the same load, in every language whose toolchain is there; tests/scenarios/run.sh says how
# each driver is built.

SOAK_SECONDS ?= 10
SOAK_TASKS ?= 64
SCENARIOS = MAKE="$(MAKE)" PYTHON="$(PYTHON)" tests/scenarios/run.sh

.PHONY: scenarios soak table

scenarios: ## Plays the same scenarios in every language and compares them (LANGUAGES="python c" ONLY=cancel SHOW=1)
	@mkdir -p $(RESULTS) $(TABLE) && rm -f $(TABLE)/*.scenarios.json
	@set -o pipefail; $(SCENARIOS) play --results $(TABLE) $(if $(ONLY),--only $(ONLY)) $(if $(SHOW),--show) \
	  $(LANGUAGES) 2>&1 | tee $(RESULTS)/scenarios.log

soak: ## Puts load with faults on every language and accounts for all that it did (SOAK_SECONDS=10 SOAK_TASKS=64 LANGUAGES=)
	@mkdir -p $(RESULTS) $(TABLE) && rm -f $(TABLE)/*.load.json
	@set -o pipefail; $(SCENARIOS) soak --results $(TABLE) --seconds $(SOAK_SECONDS) --tasks $(SOAK_TASKS) \
	  $(LANGUAGES) 2>&1 | tee $(RESULTS)/soak.log

table: ## Prints, language by language, what the last tests have shown
	@cargo build --quiet --package neonapi-scenarios
	@$(dir $(EMULATOR))neonapi-scenarios table $(TABLE) $(if $(filter true,$(CI)),--whole)

scenarios soak: SHELL := /bin/bash
