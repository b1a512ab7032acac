// Written by cargo xtask generate from api/contract.toml. Do not edit.
//! Settings of a client.

use crate::generated_support::*;

/// Settings of a client, each with its default.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The key.
    pub api_key: Option<Secret>,
    /// Where the API is. Default: `https://obstacles.example.com`.
    pub base_url: String,
    /// Time for one call. Default: `300000`. Allowed: 1 or more.
    pub call_timeout_ms: Option<u64>,
    /// Repeats. Default: `4`. Allowed: 0 to 20.
    pub retries: u64,
    /// Which calls wait. Default: `Wait::All`.
    pub wait: Wait,
    /// Certificates to trust.
    pub root_certificates: Vec<Vec<u8>>,
    /// Proxy to use.
    pub proxy: Option<String>,
    /// Whether requests are paced. Default: `true`.
    pub rate_limit: bool,
    /// Called with every event.
    pub log: Option<LogHook>,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            api_key: None,
            base_url: "https://obstacles.example.com".to_owned(),
            call_timeout_ms: Some(300_000),
            retries: 4,
            wait: Wait::All,
            root_certificates: Vec::new(),
            proxy: None,
            rate_limit: true,
            log: None,
        }
    }
}

impl Settings {
    /// Says which setting is out of its range, if one is.
    pub(crate) fn check_ranges(&self) -> Option<String> {
        let numbers: [(&str, Option<u64>, u64, u64, &str); 2] = [
            ("call_timeout_ms", self.call_timeout_ms, 1, u64::MAX, "1 or more"),
            ("retries", Some(self.retries), 0, 20, "0 to 20"),
        ];
        numbers.into_iter().find_map(|(name, value, minimum, maximum, range)| {
            let value = value.filter(|value| !(minimum..=maximum).contains(value))?;
            Some(format!("{name} is {value}; allowed is {range}"))
        })
    }
}

impl ClientBuilder {
    /// The key.
    pub fn api_key(mut self, value: impl Into<Secret>) -> Self {
        self.settings.api_key = Some(value.into());
        self
    }

    /// Where the API is. Default: `https://obstacles.example.com`.
    pub fn base_url(mut self, value: impl Into<String>) -> Self {
        self.settings.base_url = value.into();
        self
    }

    /// Time for one call. Default: `300000`. Allowed: 1 or more.
    pub fn call_timeout_ms(mut self, value: impl Into<Option<u64>>) -> Self {
        self.settings.call_timeout_ms = value.into();
        self
    }

    /// Repeats. Default: `4`. Allowed: 0 to 20.
    pub fn retries(mut self, value: u64) -> Self {
        self.settings.retries = value;
        self
    }

    /// Which calls wait. Default: `Wait::All`.
    pub fn wait(mut self, value: Wait) -> Self {
        self.settings.wait = value;
        self
    }

    /// Certificates to trust.
    pub fn root_certificates(mut self, value: Vec<Vec<u8>>) -> Self {
        self.settings.root_certificates = value;
        self
    }

    /// Proxy to use.
    pub fn proxy(mut self, value: impl Into<String>) -> Self {
        self.settings.proxy = Some(value.into());
        self
    }

    /// Whether requests are paced. Default: `true`.
    pub fn rate_limit(mut self, value: bool) -> Self {
        self.settings.rate_limit = value;
        self
    }

    /// Called with every event.
    pub fn log(mut self, value: LogHook) -> Self {
        self.settings.log = Some(value);
        self
    }
}
