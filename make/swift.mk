# The Swift package: its tests, demo and documentation. The compiler lives outside the repository, see tests/swift.sh.

SWIFT_PACKAGE := bindings-uniffi/swift
SWIFT_BUILD := target/swift
SWIFT_NATIVE := $(SWIFT_BUILD)/native
SWIFT_LIBRARY := libneonapi_uniffi.so
# What is packed, and the profile of cargo that it is built in.
SWIFT_RELEASE := $(SWIFT_BUILD)/release
SWIFT_PROFILE ?= uniffi
# Where cargo puts what it builds.
SWIFT_CARGO := $(abspath $(or $(CARGO_TARGET_DIR),target))/debug

.PHONY: demo-swift unit-swift docs-swift swift-root swift-native swift-demo swift-suite swift-scenarios
.PHONY: swift-docs swift-package swift-install swift-consumer swift-try bench-swift swift-bench

# Makes a target that needs a Swift compiler, which may be absent everywhere but in CI, where it is installed.
define with-swift
@if [ "$(CI)" = true ]; then tests/swift.sh install || exit 1; fi; \
if tests/swift.sh available; then \
  $(MAKE) --no-print-directory $(1); \
elif [ "$(CI)" = true ]; then \
  echo "FAILED: a Swift compiler is absent, which $(2) needs" >&2; exit 1; \
else \
  echo "SKIPPED: a Swift compiler is absent, which $(2) needs; make swift-root installs one" >&2; \
fi
endef

# Writes header, module map and Swift side of a library to a folder.
define swift-side
@cargo build --quiet --package neonapi-uniffi-bindgen
@rm -rf $(2) && mkdir -p $(2)
$(SWIFT_CARGO)/neonapi-uniffi-bindgen --library $(1) --language swift --out $(2)
endef

SWIFT_VERSION = $(shell cargo pkgid --package neonapi-uniffi | sed 's/.*[@\#]//')

# Runs the Swift compiler on the package, with the native library found by pkg-config.
SWIFT_RUN = tests/swift.sh run . $(SWIFT_CARGO) --
SWIFT = $(SWIFT_RUN) env \
  PKG_CONFIG_PATH=$(abspath $(SWIFT_BUILD)/lib/pkgconfig) LD_LIBRARY_PATH=$(abspath $(SWIFT_BUILD)/lib) \
  NEONAPI_EMULATOR=$(EMULATOR) NEON_API_KEY="$${NEON_API_KEY:-}" swift $(1) --package-path $(SWIFT_PACKAGE) \
  --scratch-path $(SWIFT_BUILD)/build --disable-sandbox

swift-root: ## Installs a Swift compiler outside the repository (root, Debian, 3 GB)
	tests/swift.sh install

demo-swift:
	$(call with-swift,swift-demo,the demo in Swift)

swift-demo: swift-native
	cargo build --package neonapi-emulator
	@$(call SWIFT,run) --quiet neonapi-demo $(DEMO_FLAGS)

unit-swift: ## Tests the Swift package
	@rm -f $(RESULTS)/swift.log
	$(call with-swift,swift-suite,the Swift package)

swift-suite: swift-native
	cargo build --quiet --package neonapi-emulator
	@mkdir -p $(RESULTS)
	@set -o pipefail; $(call write-down,swift) $(call SWIFT,test) --disable-swift-testing 2>&1 | tee $(RESULTS)/swift.log
	@tests/summary.sh $(RESULTS)/swift.log

# The driver of the scenarios, for tests/scenarios/run.sh. A part of the package, so that its models are compiled once.
swift-scenarios: swift-native
	@$(call SWIFT,build) --product neonapi-scenario-driver

docs-swift: ## Builds the API documentation of the Swift package in target/swift/docs, without warnings
	$(call with-swift,swift-docs,the documentation of the Swift package)

# The symbols with their comments, and pages of them by DocC, which not every toolchain has.
swift-docs: swift-native
	@rm -rf $(SWIFT_BUILD)/docs && mkdir -p $(SWIFT_BUILD)/docs/symbols
	@$(call SWIFT,package) dump-symbol-graph --minimum-access-level public --skip-synthesized-members
	@cp $$(find $(SWIFT_BUILD)/build/*/ -path '*symbolgraph*' -name NeonAPI.symbols.json) $(SWIFT_BUILD)/docs/symbols/
	@$(SWIFT_RUN) $(SWIFT_PACKAGE)/release/docs.sh $(SWIFT_BUILD)/docs

# Every program that depends on the package compiles it, which takes minutes.
swift-consumer: ## Packs the Swift package, and builds and runs a program that depends on it
	$(call with-swift,swift-try,a program that depends on the Swift package)

swift-try: swift-package
	cargo build --quiet --package neonapi-emulator
	@$(SWIFT_PACKAGE)/release/try.sh $(SWIFT_RELEASE)/*.tar.gz $(EMULATOR)

swift-package: ## Packs the Swift package with its native library, in target/swift/release
	cargo build --quiet --profile $(SWIFT_PROFILE) --package neonapi-uniffi --lib
	$(call swift-side,$(SWIFT_CARGO)/../$(SWIFT_PROFILE)/$(SWIFT_LIBRARY),$(SWIFT_BUILD)/native-release)
	@$(SWIFT_PACKAGE)/release/package.sh $(SWIFT_CARGO)/../$(SWIFT_PROFILE)/$(SWIFT_LIBRARY) \
	  $(SWIFT_BUILD)/native-release $(SWIFT_VERSION) $(SWIFT_RELEASE)

swift-install: ## Installs the native library that make swift-package has packed (PREFIX=/usr/local DESTDIR=)
	@if [ ! -e $(SWIFT_RELEASE)/NeonAPI/install.sh ]; then \
	  echo "FAILED: nothing is packed; run make swift-package first" >&2; exit 1; \
	fi
	@DESTDIR="$(DESTDIR)" $(SWIFT_RELEASE)/NeonAPI/install.sh "$(PREFIX)"

# The native library, its pkg-config file, its header and its Swift side. With the samples of every type for whatever a
# checkout makes of it, since the Swift side is another one without them, which takes minutes to compile.
swift-native:
	@if git ls-files $(SWIFT_PACKAGE) 2>/dev/null | grep /native/; then \
	  echo "FAILED: these are written from the native library and are not to be checked in" >&2; exit 1; \
	fi
	cargo build --quiet --package neonapi-uniffi --lib --features probes
	$(call swift-side,$(SWIFT_CARGO)/$(SWIFT_LIBRARY),$(SWIFT_NATIVE))
	@mkdir -p $(SWIFT_BUILD)/lib/pkgconfig $(SWIFT_PACKAGE)/native/CNeonAPI $(SWIFT_PACKAGE)/Sources/NeonAPI/native
	@cp $(SWIFT_CARGO)/$(SWIFT_LIBRARY) $(SWIFT_BUILD)/lib/
	@sed 's|@VERSION@|$(SWIFT_VERSION)|' $(SWIFT_PACKAGE)/neonapi_uniffi.pc.in \
	  > $(SWIFT_BUILD)/lib/pkgconfig/neonapi_uniffi.pc
	@cp -u $(SWIFT_NATIVE)/CNeonAPI.h $(SWIFT_PACKAGE)/native/CNeonAPI/
	@cp $(SWIFT_NATIVE)/CNeonAPI.modulemap $(SWIFT_PACKAGE)/native/CNeonAPI/module.modulemap
# Only what differs: compiling it takes minutes.
	@cmp -s $(SWIFT_NATIVE)/NeonAPINative.swift $(SWIFT_PACKAGE)/Sources/NeonAPI/native/NeonAPINative.swift || \
	  cp $(SWIFT_NATIVE)/NeonAPINative.swift $(SWIFT_PACKAGE)/Sources/NeonAPI/native/

bench-swift: ## Measures the Swift package beside the engine (MEASURE=--quick)
	$(call with-swift,swift-bench,the measurement of the Swift package)

# What is packed is measured, as others get it.
SWIFT_PACKED = $(SWIFT_RELEASE)/NeonAPI/native/$(shell uname -s | tr '[:upper:]' '[:lower:]')-$(shell uname -m)/lib
swift-bench: swift-package
	cargo build --quiet --release --package neonapi-bench --package neonapi-emulator
	$(SWIFT_RUN) env PKG_CONFIG_PATH=$(abspath $(SWIFT_PACKED)/pkgconfig) swift build --configuration release \
	  --package-path tests/bench/swift/worker --scratch-path $(SWIFT_BUILD)/bench --disable-sandbox
	@$(SWIFT_CARGO)/../release/neonapi-bench --binding Swift $(MEASURE) --library $(SWIFT_PACKED)/$(SWIFT_LIBRARY) -- \
	  tests/swift.sh run . -- env LD_LIBRARY_PATH=$(abspath $(SWIFT_PACKED)) \
	  $(SWIFT_BUILD)/bench/release/neonapi-bench-worker

swift-suite: SHELL := /bin/bash
