# The Kotlin package: its tests, demo, documentation and jars.

KOTLIN_PACKAGE := bindings-uniffi/kotlin
KOTLIN_BUILD := target/kotlin
KOTLIN_MAVEN := ./mvnw --batch-mode --no-transfer-progress
# What cargo builds, in which profile.
CARGO_OUTPUT := $(abspath $(or $(CARGO_TARGET_DIR),target))
# The folder of native libraries for this machine, as JNA calls it.
KOTLIN_SYSTEM := $(patsubst Darwin,darwin,$(patsubst Linux,linux,$(shell uname -s)))
KOTLIN_MACHINE := $(patsubst x86_64,x86-64,$(patsubst arm64,aarch64,$(patsubst i%86,x86,$(patsubst armv%,arm,$(shell uname -m)))))
KOTLIN_PLATFORM := $(KOTLIN_SYSTEM)-$(KOTLIN_MACHINE)
NATIVE_LIBRARY := $(if $(filter Darwin,$(shell uname -s)),libneonapi_uniffi.dylib,libneonapi_uniffi.so)

.PHONY: unit-kotlin demo-kotlin docs-kotlin bench-kotlin kotlin-package kotlin-suite kotlin-demo kotlin-docs kotlin-jar
.PHONY: kotlin-native-tests kotlin-native-release kotlin-consumer kotlin-bench kotlin-scenarios

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
	@set -o pipefail; $(call write-down,kotlin) cd $(KOTLIN_PACKAGE) && $(KOTLIN_MAVEN) test 2>&1 | tee $(abspath $(RESULTS))/kotlin.log
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

# What tests/scenarios/run.sh starts: nothing of the package is open to it that is not to everybody.
kotlin-scenarios: kotlin-native-tests
	@cd $(KOTLIN_PACKAGE) && $(KOTLIN_MAVEN) --quiet --file ../../tests/scenarios/drivers/kotlin/pom.xml compile

docs-kotlin: ## Builds the API documentation of the Kotlin package in target/kotlin/docs, without warnings
	$(call with-java,kotlin-docs,the documentation of the Kotlin package)

kotlin-docs: kotlin-native-tests
	@rm -rf $(KOTLIN_BUILD)/docs
	@cd $(KOTLIN_PACKAGE) && $(KOTLIN_MAVEN) --quiet dokka:dokka

kotlin-package: ## Builds the jars of the Kotlin package, with the library of this machine, and tries them
	$(call with-java,kotlin-consumer,the jar of the Kotlin package)

# Into a repository of its own, so that nothing is left among the jars of the user.
kotlin-jar: kotlin-native-release
	@rm -rf $(KOTLIN_BUILD)/docs $(KOTLIN_BUILD)/repository
	@cd $(KOTLIN_PACKAGE) && $(KOTLIN_MAVEN) --quiet --activate-profiles release $(KOTLIN_RELEASE) $(KOTLIN_OWN) install
	@ls -l $(KOTLIN_BUILD)/release/*.jar $(KOTLIN_BUILD)/native-release/resources/*/*

# A program that has nothing but the name of the package, and sets no property.
kotlin-consumer: kotlin-jar
	cargo build --quiet --package neonapi-emulator
	@rm -rf $(KOTLIN_BUILD)/consumer && cp -r $(KOTLIN_PACKAGE)/consumer $(KOTLIN_BUILD)/consumer
	@cd $(KOTLIN_PACKAGE) && $(KOTLIN_MAVEN) --quiet $(KOTLIN_OWN) --file $(abspath $(KOTLIN_BUILD))/consumer/pom.xml \
	  compile dependency:build-classpath -Dmdep.outputFile=$(abspath $(KOTLIN_BUILD))/consumer/classpath
	@cd $(KOTLIN_BUILD)/consumer && java -cp target/classes:$$(cat classpath) consumer.Consumer $(EMULATOR)

# KOTLIN_NATIVE_FROM has what other machines have built: linux-aarch64/, darwin-aarch64/ and so on.
kotlin-native-release:
	cargo build --quiet --profile uniffi --package neonapi-uniffi --lib
	$(call kotlin-native,uniffi,$(KOTLIN_BUILD)/native-release,$(if $(filter Darwin,$(shell uname -s)),-x))
	$(if $(KOTLIN_NATIVE_FROM),@cp -R $(KOTLIN_NATIVE_FROM)/. $(KOTLIN_BUILD)/native-release/resources/)

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

KOTLIN_OWN := -Dmaven.repo.local=$(abspath $(KOTLIN_BUILD))/repository \
  -Dmaven.repo.local.tail=$(HOME)/.m2/repository -Dmaven.repo.local.tail.ignoreAvailability=true
KOTLIN_RELEASE := -Dmaven.test.skip=true -Dnative.folder=$(abspath $(KOTLIN_BUILD))/native-release \
  -Dbuild.folder=$(abspath $(KOTLIN_BUILD))/release

kotlin-suite kotlin-demo: export NEONAPI_EMULATOR := $(EMULATOR)
kotlin-suite: SHELL := /bin/bash
