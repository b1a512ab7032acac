# A release: every package with one version, each tried where nothing else is, and checksums. RELEASING.md says the rest.

RELEASE := target/packages

.PHONY: release release-tools release-versions release-crates release-c release-collect

# What earlier runs have packed goes first, so that nothing of it is taken for this one's.
release: ## Builds every package, tries each where nothing else is, and writes checksums, in target/packages
	@PYTHON=$(PYTHON) release/tools.sh
	@rm -rf $(RELEASE) $(RELEASE).part target/c/release target/python/packages target/kotlin/release/*.jar $(SWIFT_RELEASE)
	@for part in release-versions release-crates release-c python-packages kotlin-package swift-consumer release-collect; do \
	  echo "== $$part"; \
	  $(MAKE) --no-print-directory $$part || { echo "FAILED: make release ended in make $$part" >&2; exit 1; }; \
	done

release-tools: ## Looks for what a release needs
	@PYTHON=$(PYTHON) release/tools.sh

release-versions: ## Compares the versions that the packages have
	@release/versions.sh

release-crates: ## Packs the crates of the client and the emulator, and builds and runs a program with what was packed
	@release/crates.sh

release-c: build-c ## Packs the C library, and builds and runs a program with what was packed
	@release/c.sh $(CARGO_TARGET)/c

release-collect: ## Puts what was packed into target/packages, compares the versions inside, and writes checksums
	@PYTHON=$(PYTHON) release/collect.sh $(RELEASE)
