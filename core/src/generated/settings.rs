// Written by cargo xtask generate from api/contract.toml. Do not edit.
//! Settings of a client.

use crate::generated_support::*;

/// Settings of a client, each with its default.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The API key that every request is sent with.
    pub api_key: Option<Secret>,
    /// Where the API is: https, or http to this machine. Default:
    /// `https://console.neon.tech/api/v2`.
    pub base_url: String,
    /// Allows http to another machine, for a container or a phone emulator. Default: `false`.
    pub allow_plain_http: bool,
    /// Organization sent where an operation takes an `org_id` and the call gives none.
    pub org_id: Option<String>,
    /// Time for name look-up, TCP and TLS, in milliseconds. Default: `10000`. Allowed: 1 to 600000.
    pub connect_timeout_ms: u64,
    /// Time for one attempt, body included, in milliseconds. Default: `60000`. Allowed: 1 to
    /// 3600000.
    pub attempt_timeout_ms: u64,
    /// Time for one call with its queue, attempts and pauses, in milliseconds; the wait for
    /// operations not counted; `None` for no limit. Default: `300000`. Allowed: 1 or more.
    pub call_timeout_ms: Option<u64>,
    /// Repeats after 429, 503 and transport faults. Default: `4`. Allowed: 0 to 20.
    pub retries: u64,
    /// How long 423 (locked) is waited out within a call, in milliseconds. Default: `120000`.
    pub lock_timeout_ms: u64,
    /// Which calls that start work wait until it is done. Default: `Wait::All`.
    pub wait: Wait,
    /// Time for the wait for operations alone, in milliseconds. Default: `300000`. Allowed: 1 or
    /// more.
    pub wait_timeout_ms: u64,
    /// First pause between two polls, in milliseconds; it grows up to `poll_interval_max_ms`.
    /// Default: `250`. Allowed: 50 to 60000.
    pub poll_interval_ms: u64,
    /// Longest pause between two polls, in milliseconds. Default: `2000`. Allowed: 50 to 60000.
    pub poll_interval_max_ms: u64,
    /// Paces requests before the server has to refuse them. Default: `true`.
    pub rate_limit: bool,
    /// Requests a minute of the account. Default: `700`. Allowed: 1 to 1000000.
    pub requests_per_minute: u64,
    /// Requests of the account that may go at once before pacing begins. Default: `40`. Allowed: 1
    /// to 1000000.
    pub account_burst: u64,
    /// Requests a second on one route (path template and method). Default: `40`. Allowed: 1 to
    /// 1000000.
    pub route_requests_per_second: u64,
    /// Requests a minute on all consumption routes together. Default: `30`. Allowed: 1 to 1000000.
    pub consumption_requests_per_minute: u64,
    /// Organization API keys created a second. Default: `10`. Allowed: 1 to 1000000.
    pub org_api_keys_per_second: u64,
    /// Name under which clients with different keys of one account share a rate limit.
    pub rate_limit_group: Option<String>,
    /// Largest response body that is read, in bytes, after decompression. Default: `67108864`.
    /// Allowed: 1024 or more.
    pub max_response_bytes: u64,
    /// Appended to the User-Agent header, so that Neon can tell your program.
    pub user_agent_suffix: Option<String>,
    /// Proxy URL, which may hold a password; without one the environment decides; this machine is
    /// never reached through a proxy.
    pub proxy: Option<Secret>,
    /// Further root certificates to trust, each in PEM form.
    pub root_certificates: Vec<Vec<u8>>,
    /// Called with every event of the engine; it never sees a secret.
    pub log: Option<LogHook>,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            api_key: None,
            base_url: "https://console.neon.tech/api/v2".to_owned(),
            allow_plain_http: false,
            org_id: None,
            connect_timeout_ms: 10_000,
            attempt_timeout_ms: 60_000,
            call_timeout_ms: Some(300_000),
            retries: 4,
            lock_timeout_ms: 120_000,
            wait: Wait::All,
            wait_timeout_ms: 300_000,
            poll_interval_ms: 250,
            poll_interval_max_ms: 2000,
            rate_limit: true,
            requests_per_minute: 700,
            account_burst: 40,
            route_requests_per_second: 40,
            consumption_requests_per_minute: 30,
            org_api_keys_per_second: 10,
            rate_limit_group: None,
            max_response_bytes: 67_108_864,
            user_agent_suffix: None,
            proxy: None,
            root_certificates: Vec::new(),
            log: None,
        }
    }
}

impl Settings {
    /// Says which setting is out of its range, if one is.
    pub(crate) fn check_ranges(&self) -> Option<String> {
        let numbers: [(&str, Option<u64>, u64, u64, &str); 13] = [
            ("connect_timeout_ms", Some(self.connect_timeout_ms), 1, 600_000, "1 to 600000"),
            ("attempt_timeout_ms", Some(self.attempt_timeout_ms), 1, 3_600_000, "1 to 3600000"),
            ("call_timeout_ms", self.call_timeout_ms, 1, u64::MAX, "1 or more"),
            ("retries", Some(self.retries), 0, 20, "0 to 20"),
            ("wait_timeout_ms", Some(self.wait_timeout_ms), 1, u64::MAX, "1 or more"),
            ("poll_interval_ms", Some(self.poll_interval_ms), 50, 60_000, "50 to 60000"),
            ("poll_interval_max_ms", Some(self.poll_interval_max_ms), 50, 60_000, "50 to 60000"),
            ("requests_per_minute", Some(self.requests_per_minute), 1, 1_000_000, "1 to 1000000"),
            ("account_burst", Some(self.account_burst), 1, 1_000_000, "1 to 1000000"),
            (
                "route_requests_per_second",
                Some(self.route_requests_per_second),
                1,
                1_000_000,
                "1 to 1000000",
            ),
            (
                "consumption_requests_per_minute",
                Some(self.consumption_requests_per_minute),
                1,
                1_000_000,
                "1 to 1000000",
            ),
            (
                "org_api_keys_per_second",
                Some(self.org_api_keys_per_second),
                1,
                1_000_000,
                "1 to 1000000",
            ),
            ("max_response_bytes", Some(self.max_response_bytes), 1024, u64::MAX, "1024 or more"),
        ];
        numbers.into_iter().find_map(|(name, value, minimum, maximum, range)| {
            let value = value.filter(|value| !(minimum..=maximum).contains(value))?;
            Some(format!("{name} is {value}; allowed is {range}"))
        })
    }
}

impl ClientBuilder {
    /// The API key that every request is sent with.
    pub fn api_key(mut self, value: impl Into<Secret>) -> Self {
        self.settings.api_key = Some(value.into());
        self
    }

    /// Where the API is: https, or http to this machine. Default:
    /// `https://console.neon.tech/api/v2`.
    pub fn base_url(mut self, value: impl Into<String>) -> Self {
        self.settings.base_url = value.into();
        self
    }

    /// Allows http to another machine, for a container or a phone emulator. Default: `false`.
    pub fn allow_plain_http(mut self, value: bool) -> Self {
        self.settings.allow_plain_http = value;
        self
    }

    /// Organization sent where an operation takes an `org_id` and the call gives none.
    pub fn org_id(mut self, value: impl Into<String>) -> Self {
        self.settings.org_id = Some(value.into());
        self
    }

    /// Time for name look-up, TCP and TLS, in milliseconds. Default: `10000`. Allowed: 1 to 600000.
    pub fn connect_timeout_ms(mut self, value: u64) -> Self {
        self.settings.connect_timeout_ms = value;
        self
    }

    /// Time for one attempt, body included, in milliseconds. Default: `60000`. Allowed: 1 to
    /// 3600000.
    pub fn attempt_timeout_ms(mut self, value: u64) -> Self {
        self.settings.attempt_timeout_ms = value;
        self
    }

    /// Time for one call with its queue, attempts and pauses, in milliseconds; the wait for
    /// operations not counted; `None` for no limit. Default: `300000`. Allowed: 1 or more.
    pub fn call_timeout_ms(mut self, value: impl Into<Option<u64>>) -> Self {
        self.settings.call_timeout_ms = value.into();
        self
    }

    /// Repeats after 429, 503 and transport faults. Default: `4`. Allowed: 0 to 20.
    pub fn retries(mut self, value: u64) -> Self {
        self.settings.retries = value;
        self
    }

    /// How long 423 (locked) is waited out within a call, in milliseconds. Default: `120000`.
    pub fn lock_timeout_ms(mut self, value: u64) -> Self {
        self.settings.lock_timeout_ms = value;
        self
    }

    /// Which calls that start work wait until it is done. Default: `Wait::All`.
    pub fn wait(mut self, value: Wait) -> Self {
        self.settings.wait = value;
        self
    }

    /// Time for the wait for operations alone, in milliseconds. Default: `300000`. Allowed: 1 or
    /// more.
    pub fn wait_timeout_ms(mut self, value: u64) -> Self {
        self.settings.wait_timeout_ms = value;
        self
    }

    /// First pause between two polls, in milliseconds; it grows up to `poll_interval_max_ms`.
    /// Default: `250`. Allowed: 50 to 60000.
    pub fn poll_interval_ms(mut self, value: u64) -> Self {
        self.settings.poll_interval_ms = value;
        self
    }

    /// Longest pause between two polls, in milliseconds. Default: `2000`. Allowed: 50 to 60000.
    pub fn poll_interval_max_ms(mut self, value: u64) -> Self {
        self.settings.poll_interval_max_ms = value;
        self
    }

    /// Paces requests before the server has to refuse them. Default: `true`.
    pub fn rate_limit(mut self, value: bool) -> Self {
        self.settings.rate_limit = value;
        self
    }

    /// Requests a minute of the account. Default: `700`. Allowed: 1 to 1000000.
    pub fn requests_per_minute(mut self, value: u64) -> Self {
        self.settings.requests_per_minute = value;
        self
    }

    /// Requests of the account that may go at once before pacing begins. Default: `40`. Allowed: 1
    /// to 1000000.
    pub fn account_burst(mut self, value: u64) -> Self {
        self.settings.account_burst = value;
        self
    }

    /// Requests a second on one route (path template and method). Default: `40`. Allowed: 1 to
    /// 1000000.
    pub fn route_requests_per_second(mut self, value: u64) -> Self {
        self.settings.route_requests_per_second = value;
        self
    }

    /// Requests a minute on all consumption routes together. Default: `30`. Allowed: 1 to 1000000.
    pub fn consumption_requests_per_minute(mut self, value: u64) -> Self {
        self.settings.consumption_requests_per_minute = value;
        self
    }

    /// Organization API keys created a second. Default: `10`. Allowed: 1 to 1000000.
    pub fn org_api_keys_per_second(mut self, value: u64) -> Self {
        self.settings.org_api_keys_per_second = value;
        self
    }

    /// Name under which clients with different keys of one account share a rate limit.
    pub fn rate_limit_group(mut self, value: impl Into<String>) -> Self {
        self.settings.rate_limit_group = Some(value.into());
        self
    }

    /// Largest response body that is read, in bytes, after decompression. Default: `67108864`.
    /// Allowed: 1024 or more.
    pub fn max_response_bytes(mut self, value: u64) -> Self {
        self.settings.max_response_bytes = value;
        self
    }

    /// Appended to the User-Agent header, so that Neon can tell your program.
    pub fn user_agent_suffix(mut self, value: impl Into<String>) -> Self {
        self.settings.user_agent_suffix = Some(value.into());
        self
    }

    /// Proxy URL, which may hold a password; without one the environment decides; this machine is
    /// never reached through a proxy.
    pub fn proxy(mut self, value: impl Into<Secret>) -> Self {
        self.settings.proxy = Some(value.into());
        self
    }

    /// Further root certificates to trust, each in PEM form.
    pub fn root_certificates(mut self, value: Vec<Vec<u8>>) -> Self {
        self.settings.root_certificates = value;
        self
    }

    /// Called with every event of the engine; it never sees a secret.
    pub fn log(mut self, value: LogHook) -> Self {
        self.settings.log = Some(value);
        self
    }
}
