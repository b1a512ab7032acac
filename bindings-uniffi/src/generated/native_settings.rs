// Written by cargo xtask generate from api/contract.toml. Do not edit.
//! Settings of a client.

use crate::values::*;

settings! {
    api_key: Secret, base_url: String, allow_plain_http: bool, org_id: String,
        connect_timeout_ms: u64, attempt_timeout_ms: u64, call_timeout_ms: u64 or no_call_timeout,
        retries: u64, lock_timeout_ms: u64, wait: Wait, wait_timeout_ms: u64, poll_interval_ms: u64,
        poll_interval_max_ms: u64, rate_limit: bool, requests_per_minute: u64, account_burst: u64,
        route_requests_per_second: u64, consumption_requests_per_minute: u64,
        org_api_keys_per_second: u64, rate_limit_group: String, max_response_bytes: u64,
        user_agent_suffix: String, proxy: Secret, root_certificates: Certificates
}

/// Names in the texts of the core, and in Kotlin and Swift.
pub(crate) const NAMES: &[(&str, &str)] = &[
    ("consumption_requests_per_minute", "consumptionRequestsPerMinute"),
    ("route_requests_per_second", "routeRequestsPerSecond"),
    ("org_api_keys_per_second", "orgApiKeysPerSecond"),
    ("poll_interval_max_ms", "pollIntervalMax"),
    ("requests_per_minute", "requestsPerMinute"),
    ("operations.wait_for", "operations.waitFor"),
    ("connect_timeout_ms", "connectTimeout"),
    ("attempt_timeout_ms", "attemptTimeout"),
    ("max_response_bytes", "maxResponseBytes"),
    ("user_agent_suffix", "userAgentSuffix"),
    ("root_certificates", "rootCertificates"),
    ("allow_plain_http", "allowPlainHttp"),
    ("poll_interval_ms", "pollInterval"),
    ("rate_limit_group", "rateLimitGroup"),
    ("from_environment", "fromEnvironment"),
    ("call_timeout_ms", "callTimeout"),
    ("lock_timeout_ms", "lockTimeout"),
    ("wait_timeout_ms", "waitTimeout"),
    ("account_burst", "accountBurst"),
    ("database_name", "databaseName"),
    ("rate_limit", "rateLimit"),
    ("role_name", "roleName"),
    ("base_url", "baseUrl"),
    ("api_key", "apiKey"),
    ("org_id", "orgId"),
];
