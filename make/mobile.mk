# Packages for Android and Apple's platforms: docs/mobile.md. Building them needs an NDK and a Mac; trying how they are put
# together needs neither.

.PHONY: unit-mobile kotlin-aar kotlin-shrink kotlin-shrunk swift-xcframework

unit-mobile: ## Tries how the packages for Android and Apple's platforms are put together
	@rm -f $(RESULTS)/mobile.log && mkdir -p $(RESULTS)
	@set -o pipefail; tests/mobile.sh 2>&1 | tee $(RESULTS)/mobile.log
	@grep -q '^mobile: ' $(RESULTS)/mobile.log || rm $(RESULTS)/mobile.log # Nothing was counted where it was skipped.

kotlin-aar: ## Builds the Android library in target/kotlin/android (ANDROID_NDK_HOME=)
	bindings-uniffi/kotlin/android/build-aar.sh

swift-xcframework: ## Builds the native library for Apple's platforms, on a Mac with Xcode
	bindings-uniffi/swift/apple/build-xcframework.sh

kotlin-shrink: ## Shrinks the demo in Kotlin with R8 as an app would be, and runs it; takes some minutes
	$(call with-java,kotlin-shrunk,shrinking the demo in Kotlin)

kotlin-shrunk: export NEONAPI_EMULATOR := $(EMULATOR)
kotlin-shrunk: kotlin-native-tests
	cargo build --quiet --package neonapi-emulator
	@cd $(KOTLIN_PACKAGE) && $(KOTLIN_MAVEN) --quiet test-compile dependency:build-classpath \
	  -Dmdep.outputFile=$(abspath $(KOTLIN_BUILD))/classpath
	@bindings-uniffi/kotlin/android/try/shrink.sh $(KOTLIN_BUILD)/maven/classes $(KOTLIN_BUILD)/maven/test-classes \
	  $(KOTLIN_BUILD)/classpath $(KOTLIN_BUILD)/native/resources/$(KOTLIN_PLATFORM) $(KOTLIN_BUILD)/shrunk

unit-mobile: SHELL := /bin/bash
