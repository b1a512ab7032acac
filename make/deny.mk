# Licences, sources and advisories of what is built upon: deny.toml says what is taken, docs/dependencies.md why.

# Pinned, so that the same dependencies pass today and tomorrow.
CARGO_DENY_VERSION := 0.20.2
CARGO_DENY := target/deny/cargo-deny-$(CARGO_DENY_VERSION)/bin/cargo-deny

.PHONY: deny

deny: $(CARGO_DENY) ## Checks licences, bans and sources of all dependencies, and advisories where the network has them
	@tests/deny.sh $(CARGO_DENY)

# Unoptimized it is there in a fraction of the time, and still checks in seconds. Built in a folder that cargo takes away.
$(CARGO_DENY):
	@env -u CARGO_TARGET_DIR cargo install --quiet --debug --locked --root $(@D)/.. cargo-deny@$(CARGO_DENY_VERSION) || \
	  { echo "FAILED: cargo-deny $(CARGO_DENY_VERSION) did not install" >&2; exit 1; }
