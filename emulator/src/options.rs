//! Settings of an emulator; the fields are the flags of the program.

use std::ops::RangeInclusive;
use std::path::PathBuf;

/// How an answer with status 429 tells when to come back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RetryAfterForm {
    /// A whole number of seconds.
    Seconds,
    /// An HTTP date.
    Date,
    /// No header, as far as anybody knows Neon's own behaviour.
    #[default]
    None,
}

/// Settings of an emulator.
#[derive(Clone, Debug)]
pub struct Options {
    /// Address or name to listen on.
    pub host: String,
    /// Port to listen on; 0 takes a free one.
    pub port: u16,
    /// Personal keys that are accepted; when empty, every non-empty bearer key is.
    pub api_keys: Vec<String>,
    /// Range that the duration of one operation is drawn from.
    pub operation_duration_ms: RangeInclusive<u64>,
    /// Refill of the account's bucket.
    pub requests_per_minute: u32,
    /// Depth of the account's bucket.
    pub account_burst: u32,
    /// Refill and depth of the bucket that each route has.
    pub route_requests_per_second: u32,
    /// Refill and depth of the bucket that the consumption routes share.
    pub consumption_requests_per_minute: u32,
    /// Refill and depth of the bucket for creating organization API keys.
    pub org_api_keys_per_second: u32,
    /// Whether any of these limits is enforced.
    pub rate_limit: bool,
    /// Form of `Retry-After` in answers with status 429.
    pub retry_after: RetryAfterForm,
    /// Seed of everything random: identifiers, durations, probabilities.
    pub seed: u64,
    /// Whether each request is written to stderr as one JSON line.
    pub log: bool,
    /// Whether personal keys must name an organization to list or create projects.
    pub require_org_id: bool,
    /// Number of projects an organization or a user can have.
    pub projects_limit: u32,
    /// Number of branches a project can have.
    pub branches_limit: u32,
    /// Identifier of the first organization; drawn from the seed when absent.
    pub org_id: Option<String>,
    /// Whether answers are held against the description of the API; a wrong one becomes status 500.
    pub check_answers: bool,
    /// File that keeps the state over restarts; it holds keys and passwords.
    pub state_file: Option<PathBuf>,
    /// Number of requests remembered; the oldest are forgotten first.
    pub recorded_requests_limit: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            host: "127.0.0.1".to_owned(),
            port: 0,
            api_keys: Vec::new(),
            operation_duration_ms: 400..=1200,
            requests_per_minute: 700,
            account_burst: 40,
            route_requests_per_second: 40,
            consumption_requests_per_minute: 30,
            org_api_keys_per_second: 10,
            rate_limit: true,
            retry_after: RetryAfterForm::None,
            seed: 1,
            log: false,
            require_org_id: false,
            projects_limit: 1000,
            branches_limit: 5000,
            org_id: None,
            check_answers: false,
            state_file: None,
            recorded_requests_limit: 50_000,
        }
    }
}
