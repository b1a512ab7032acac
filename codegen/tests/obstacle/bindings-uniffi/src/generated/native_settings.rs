// Written by cargo xtask generate from api/contract.toml. Do not edit.
//! Settings of a client.

use crate::values::*;

settings! {
    api_key: Secret, base_url: String, call_timeout_ms: u64 or no_call_timeout, retries: u64,
        wait: Wait, root_certificates: Certificates, proxy: String, rate_limit: bool
}

/// Names in the texts of the core, and in Kotlin and Swift.
pub(crate) const NAMES: &[(&str, &str)] = &[
    ("operations.wait_for", "operations.waitFor"),
    ("root_certificates", "rootCertificates"),
    ("from_environment", "fromEnvironment"),
    ("call_timeout_ms", "callTimeout"),
    ("database_name", "databaseName"),
    ("rate_limit", "rateLimit"),
    ("role_name", "roleName"),
    ("base_url", "baseUrl"),
    ("api_key", "apiKey"),
];
