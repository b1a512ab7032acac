// Written by cargo xtask generate from api/contract.toml. Do not edit.
//! Settings of a client.

use crate::values::*;

settings! {
    api_key: Secret, base_url: String, call_timeout_ms: u64 or no_call_timeout, retries: u64,
        wait: Wait, root_certificates: Certificates, proxy: String, rate_limit: bool
}
