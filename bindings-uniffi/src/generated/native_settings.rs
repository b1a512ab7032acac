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
