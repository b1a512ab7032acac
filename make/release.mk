# A release: every package with one version, each tried where nothing else is, and checksums. RELEASING.md says the rest.

RELEASE := target/packages

.PHONY: release release-versions release-crates release-c

release: ## Builds every package, tries each where nothing else is, and writes checksums, in target/packages
	@rm -rf $(RELEASE) && mkdir -p $(RELEASE)
	@$(MAKE) --no-print-directory release-versions release-crates release-c python-packages kotlin-package swift-consumer
	@release/collect.sh $(RELEASE)

release-versions: ## Compares the versions that the packages have
	@release/versions.sh

release-crates: ## Packs the crates of the client and the emulator, and builds and runs a program that depends on them
	@release/crates.sh

release-c: build-c ## Packs the C library, and builds and runs a program with what was packed
	@release/c.sh $(CARGO_TARGET)/c
