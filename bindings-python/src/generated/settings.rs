// Written by cargo xtask generate from api/. Do not edit.
//! Settings of a client.

settings! {
    api_key: secret, base_url: text, allow_plain_http: flag, org_id: optional_text,
        connect_timeout_ms: number, attempt_timeout_ms: number, call_timeout_ms: optional_number,
        retries: number, lock_timeout_ms: number, wait: wait, wait_timeout_ms: number,
        poll_interval_ms: number, poll_interval_max_ms: number, rate_limit: flag,
        requests_per_minute: number, account_burst: number, route_requests_per_second: number,
        consumption_requests_per_minute: number, org_api_keys_per_second: number,
        rate_limit_group: optional_text, max_response_bytes: number,
        user_agent_suffix: optional_text, proxy: secret, root_certificates: certificates
}
