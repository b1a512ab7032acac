# The Swift package: its tests, demo and documentation. The compiler lives outside the repository, see tests/swift.sh.

SWIFT_PACKAGE := bindings-uniffi/swift
SWIFT_BUILD := target/swift
SWIFT_NATIVE := $(SWIFT_BUILD)/native
# Where cargo puts what it builds.
SWIFT_CARGO := $(abspath $(or $(CARGO_TARGET_DIR),target))/debug

.PHONY: demo-swift unit-swift docs-swift swift-root swift-native swift-demo swift-suite swift-docs

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

# Runs the Swift compiler on the package, with the native library found by pkg-config.
SWIFT = tests/swift.sh run . $(SWIFT_CARGO) -- env \
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
	@mkdir -p $(SWIFT_NATIVE) $(SWIFT_BUILD)/lib/pkgconfig $(SWIFT_PACKAGE)/native/CNeonAPI
	@mkdir -p $(SWIFT_PACKAGE)/Sources/NeonAPI/native
	$(SWIFT_CARGO)/neonapi-uniffi-bindgen --library $(SWIFT_CARGO)/libneonapi_uniffi.so --language swift \
	  --out $(SWIFT_NATIVE)
	@cp $(SWIFT_CARGO)/libneonapi_uniffi.so $(SWIFT_BUILD)/lib/
	@sed 's|@LIBDIR@|$(abspath $(SWIFT_BUILD)/lib)|' $(SWIFT_PACKAGE)/neonapi_uniffi.pc.in \
	  > $(SWIFT_BUILD)/lib/pkgconfig/neonapi_uniffi.pc
	@cp -u $(SWIFT_NATIVE)/CNeonAPI.h $(SWIFT_PACKAGE)/native/CNeonAPI/
	@cp $(SWIFT_NATIVE)/CNeonAPI.modulemap $(SWIFT_PACKAGE)/native/CNeonAPI/module.modulemap
# Only what differs: compiling it takes minutes.
	@cmp -s $(SWIFT_NATIVE)/NeonAPINative.swift $(SWIFT_PACKAGE)/Sources/NeonAPI/native/NeonAPINative.swift || \
	  cp $(SWIFT_NATIVE)/NeonAPINative.swift $(SWIFT_PACKAGE)/Sources/NeonAPI/native/

swift-suite: SHELL := /bin/bash
