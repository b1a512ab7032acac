# The Kotlin package: its tests, demo and jar.

KOTLIN_PACKAGE := bindings-uniffi/kotlin
KOTLIN_BUILD := target/kotlin
KOTLIN_MAVEN := ./mvnw --batch-mode --no-transfer-progress
# What cargo builds, in which profile.
CARGO_OUTPUT := $(abspath $(or $(CARGO_TARGET_DIR),target))
# The folder of native libraries for this machine, as JNA calls it.
KOTLIN_PLATFORM = $(shell uname -s | sed 's/Darwin/darwin/; s/Linux/linux/')-$(shell uname -m | sed 's/x86_64/x86-64/; s/arm64/aarch64/')
NATIVE_LIBRARY := $(if $(filter Darwin,$(shell uname -s)),libneonapi_uniffi.dylib,libneonapi_uniffi.so)

.PHONY: unit-kotlin demo-kotlin kotlin-package bench-kotlin kotlin-suite kotlin-demo kotlin-jar kotlin-bench
.PHONY: kotlin-native-tests kotlin-native-release

# Makes a target that needs a JDK, which may be absent everywhere but in CI.
define with-java
@if javac --release 11 --version >/dev/null 2>&1; then \
  $(MAKE) --no-print-directory $(1); \
elif [ "$(CI)" = true ]; then \
  echo "FAILED: a JDK, 11 or newer, is absent, which $(2) needs" >&2; exit 1; \
else \
  echo "SKIPPED: a JDK, 11 or newer, is absent, which $(2) needs" >&2; \
fi
endef

# Writes models and library to a folder: of a cargo profile's folder, to $(2), stripping by $(3).
define kotlin-native
@cargo build --quiet --package neonapi-uniffi-bindgen
@rm -rf $(2) && mkdir -p $(2)/kotlin $(2)/resources/$(KOTLIN_PLATFORM)
@$(CARGO_OUTPUT)/debug/neonapi-uniffi-bindgen --library $(CARGO_OUTPUT)/$(1)/$(NATIVE_LIBRARY) \
  --language kotlin --out $(2)/kotlin
@cp $(CARGO_OUTPUT)/$(1)/$(NATIVE_LIBRARY) $(2)/resources/$(KOTLIN_PLATFORM)/
@strip $(3) $(2)/resources/$(KOTLIN_PLATFORM)/$(NATIVE_LIBRARY)
endef

unit-kotlin: ## Tests the Kotlin package
	@rm -f $(RESULTS)/kotlin.log
	$(call with-java,kotlin-suite,the Kotlin package)

kotlin-suite: kotlin-native-tests
	cargo build --quiet --package neonapi-emulator
	@mkdir -p $(RESULTS)
	@set -o pipefail; cd $(KOTLIN_PACKAGE) && $(KOTLIN_MAVEN) test 2>&1 | tee $(abspath $(RESULTS))/kotlin.log
	@tests/summary.sh $(RESULTS)/kotlin.log

# With samples of every type, which what ships does not have.
kotlin-native-tests:
	cargo build --quiet --package neonapi-uniffi --lib --features probes
	$(call kotlin-native,debug,$(KOTLIN_BUILD)/native,-g)

demo-kotlin:
	$(call with-java,kotlin-demo,the demo in Kotlin)

kotlin-demo: kotlin-native-tests
	cargo build --quiet --package neonapi-emulator
	@cd $(KOTLIN_PACKAGE) && $(KOTLIN_MAVEN) --quiet test-compile dependency:build-classpath \
	  -Dmdep.outputFile=$(abspath $(KOTLIN_BUILD))/classpath
	@java -cp $(KOTLIN_BUILD)/maven/classes:$(KOTLIN_BUILD)/maven/test-classes:$$(cat $(KOTLIN_BUILD)/classpath) \
	  demo.MainKt $(DEMO_FLAGS)

kotlin-package: ## Builds the jar of the Kotlin package, with the library of this machine, in target/kotlin/release
	$(call with-java,kotlin-jar,the jar of the Kotlin package)

kotlin-jar: kotlin-native-release
	@cd $(KOTLIN_PACKAGE) && $(KOTLIN_MAVEN) --quiet $(KOTLIN_RELEASE) package
	@ls -l $(KOTLIN_BUILD)/release/*.jar

kotlin-native-release:
	cargo build --quiet --profile uniffi --package neonapi-uniffi --lib
	$(call kotlin-native,uniffi,$(KOTLIN_BUILD)/native-release,)

bench-kotlin: ## Measures the Kotlin package beside the engine (MEASURE=--quick)
	$(call with-java,kotlin-bench,the measurement of the Kotlin package)

# The heap has its full size from the start, so that what grows is outside of it.
kotlin-bench: kotlin-native-release
	cargo build --quiet --release --package neonapi-bench --package neonapi-emulator
	@cd $(KOTLIN_PACKAGE) && $(KOTLIN_MAVEN) --quiet --file ../../tests/bench/kotlin/pom.xml $(KOTLIN_RELEASE) compile
	@$(CARGO_OUTPUT)/release/neonapi-bench --binding Kotlin $(MEASURE) \
	  --library $(KOTLIN_BUILD)/native-release/resources/$(KOTLIN_PLATFORM)/$(NATIVE_LIBRARY) -- \
	  java -Xms256m -Xmx256m -XX:+AlwaysPreTouch \
	  -cp $(KOTLIN_BUILD)/bench/classes:$$(cat $(KOTLIN_BUILD)/bench/classpath) neonapi.bench.MainKt

KOTLIN_RELEASE := -Dmaven.test.skip=true -Dnative.folder=$(abspath $(KOTLIN_BUILD))/native-release \
  -Dbuild.folder=$(abspath $(KOTLIN_BUILD))/release

kotlin-suite kotlin-demo: export NEONAPI_EMULATOR := $(EMULATOR)
kotlin-suite: SHELL := /bin/bash
