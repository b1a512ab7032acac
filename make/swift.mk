# The Swift package: its tests, demo and documentation. The compiler lives outside the repository, see tests/swift.sh.

SWIFT_PACKAGE := bindings-uniffi/swift
SWIFT_BUILD := target/swift
# What is made for the tests and the demo, from a library of cargo's dev profile; what is measured has its own.
SWIFT_MADE = $(SWIFT_BUILD)
SWIFT_NATIVE = $(SWIFT_MADE)/native
# Where cargo puts what it builds.
SWIFT_TARGET := $(abspath $(or $(CARGO_TARGET_DIR),target))
SWIFT_PROFILE = debug

.PHONY: demo-swift unit-swift docs-swift bench-swift swift-root
.PHONY: swift-native swift-demo swift-suite swift-docs swift-bench

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

SWIFT_PACKAGE_PATH = $(SWIFT_PACKAGE)
SWIFT_SCRATCH = $(SWIFT_BUILD)/build

# Runs the Swift compiler on a package, with the native library found by pkg-config.
SWIFT = tests/swift.sh run . $(SWIFT_TARGET) -- env \
  PKG_CONFIG_PATH=$(abspath $(SWIFT_MADE)/lib/pkgconfig) LD_LIBRARY_PATH=$(abspath $(SWIFT_MADE)/lib) \
  NEONAPI_EMULATOR=$(EMULATOR) NEON_API_KEY="$${NEON_API_KEY:-}" swift $(1) --package-path $(SWIFT_PACKAGE_PATH) \
  --scratch-path $(SWIFT_SCRATCH) --disable-sandbox

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

swift-suite: SWIFT_FEATURES := --features probes
swift-suite: swift-native
	cargo build --quiet --package neonapi-emulator
	@mkdir -p $(RESULTS)
	@set -o pipefail; $(call SWIFT,test) --disable-swift-testing 2>&1 | tee $(RESULTS)/swift.log
	@tests/summary.sh $(RESULTS)/swift.log

docs-swift: ## Reads the documentation of the Swift package out of the compiler, where there is one
	$(call with-swift,swift-docs,the documentation of the Swift package)

# The symbols with their comments, from which Xcode and DocC make pages; DocC itself is not in every toolchain.
swift-docs: swift-native
	@$(call SWIFT,package) dump-symbol-graph --minimum-access-level public --skip-synthesized-members

# The native library, its pkg-config file, its header and its Swift side.
swift-native:
	cargo build --quiet --package neonapi-uniffi $(SWIFT_FEATURES)
	cargo build --quiet --package neonapi-uniffi-bindgen
	@rm -rf $(SWIFT_NATIVE)
	@mkdir -p $(SWIFT_NATIVE) $(SWIFT_MADE)/lib/pkgconfig $(SWIFT_PACKAGE)/native/CNeonAPI
	@mkdir -p $(SWIFT_PACKAGE)/Sources/NeonAPI/native
	$(SWIFT_TARGET)/debug/neonapi-uniffi-bindgen --language swift \
	  --library $(SWIFT_TARGET)/$(SWIFT_PROFILE)/libneonapi_uniffi.so --out $(SWIFT_NATIVE)
	@cp $(SWIFT_TARGET)/$(SWIFT_PROFILE)/libneonapi_uniffi.so $(SWIFT_MADE)/lib/
	@sed 's|@LIBDIR@|$(abspath $(SWIFT_MADE)/lib)|' $(SWIFT_PACKAGE)/neonapi_uniffi.pc.in \
	  > $(SWIFT_MADE)/lib/pkgconfig/neonapi_uniffi.pc
	@cp -u $(SWIFT_NATIVE)/CNeonAPI.h $(SWIFT_PACKAGE)/native/CNeonAPI/
	@cp $(SWIFT_NATIVE)/CNeonAPI.modulemap $(SWIFT_PACKAGE)/native/CNeonAPI/module.modulemap
# Only what differs: compiling it takes minutes.
	@cmp -s $(SWIFT_NATIVE)/NeonAPINative.swift $(SWIFT_PACKAGE)/Sources/NeonAPI/native/NeonAPINative.swift || \
	  cp $(SWIFT_NATIVE)/NeonAPINative.swift $(SWIFT_PACKAGE)/Sources/NeonAPI/native/

bench-swift: ## Measures the Swift package beside the engine (MEASURE=--quick)
	$(call with-swift,swift-bench,the measurement of the Swift package)

swift-bench: SWIFT_MADE = $(SWIFT_BUILD)/release
swift-bench: SWIFT_PROFILE = uniffi
swift-bench: SWIFT_FEATURES := --profile uniffi
# What runs the compiler on the package runs it on what measures it.
swift-bench: SWIFT_PACKAGE_PATH = tests/bench/swift/worker
swift-bench: SWIFT_SCRATCH = $(SWIFT_BUILD)/bench
swift-bench: swift-native
	cargo build --quiet --release --package neonapi-bench --package neonapi-emulator
	@strip $(SWIFT_MADE)/lib/libneonapi_uniffi.so
	$(call SWIFT,build) --configuration release
	@$(SWIFT_TARGET)/release/neonapi-bench --binding Swift $(MEASURE) \
	  --library $(SWIFT_MADE)/lib/libneonapi_uniffi.so -- \
	  tests/swift.sh run . -- env LD_LIBRARY_PATH=$(abspath $(SWIFT_MADE)/lib) \
	  $(SWIFT_SCRATCH)/release/neonapi-bench-worker

swift-suite: SHELL := /bin/bash
