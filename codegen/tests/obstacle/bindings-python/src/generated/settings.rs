// Written by cargo xtask generate from api/. Do not edit.
//! Settings of a client.

settings! {
    api_key: secret, base_url: text, call_timeout_ms: optional_number, retries: number,
        wait: wait, root_certificates: certificates, proxy: optional_text, rate_limit: flag
}
