//! Settings: where they come from, and which are refused.

use std::fmt;

use reqwest::Certificate;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use url::{Host, Url};

use crate::client::Client;
use crate::error::{Error, Result};
use crate::generated::Settings;
use crate::secret::Secret;

/// The variable that holds the API key.
const KEY_VARIABLE: &str = "NEON_API_KEY";
/// The variable that holds another base URL.
const BASE_URL_VARIABLE: &str = "NEON_API_BASE_URL";

/// Collects the settings of a client.
///
/// Each setting has a method of its own name; what is not set keeps its default.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct ClientBuilder {
    pub(crate) settings: Settings,
}

impl ClientBuilder {
    /// Starts from a set of settings.
    pub fn from_settings(settings: Settings) -> ClientBuilder {
        ClientBuilder { settings }
    }

    /// Takes the API key from `NEON_API_KEY` and, where it is set, the base URL from `NEON_API_BASE_URL`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) when the key is not set.
    pub fn from_environment() -> Result<ClientBuilder> {
        from_variables(|name| std::env::var(name).ok())
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration), naming the setting that is
    /// missing or out of its range. No request is made.
    pub fn build(self) -> Result<Client> {
        Client::new(self.settings)
    }
}

fn from_variables(read: impl Fn(&str) -> Option<String>) -> Result<ClientBuilder> {
    let key = read(KEY_VARIABLE).filter(|key| !key.trim().is_empty()).ok_or_else(|| {
        Error::configuration(format!(
            "the environment variable {KEY_VARIABLE} is not set, or empty; keys are made in the Neon console, \
             in the settings of the account or the organization"
        ))
    })?;
    let mut settings = Settings { api_key: Some(Secret::new(key)), ..Settings::default() };
    if let Some(base_url) = read(BASE_URL_VARIABLE).filter(|text| !text.trim().is_empty()) {
        settings.base_url = base_url;
    }
    Ok(ClientBuilder { settings })
}

/// Settings that have been found usable.
pub(crate) struct Checked {
    pub(crate) base_url: Url,
    pub(crate) key: String,
}

impl fmt::Debug for Checked {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Checked").field("base_url", &self.base_url.as_str()).finish()
    }
}

pub(crate) fn check(settings: &Settings) -> Result<Checked> {
    if let Some(text) = settings.check_ranges() {
        return Err(Error::configuration(text));
    }
    if settings.poll_interval_ms > settings.poll_interval_max_ms {
        return Err(Error::configuration(format!(
            "poll_interval_max_ms: {} is below poll_interval_ms, which is {}",
            settings.poll_interval_max_ms, settings.poll_interval_ms
        )));
    }
    if let Some(suffix) = &settings.user_agent_suffix
        && !suffix.bytes().all(|byte| (0x20..0x7f).contains(&byte))
    {
        return Err(Error::configuration(
            "user_agent_suffix: only printable ASCII characters can be sent",
        ));
    }
    if settings.org_id.as_deref() == Some("") {
        return Err(Error::configuration("org_id: empty; leave it out where there is none"));
    }
    root_certificates(&settings.root_certificates)?;
    let key = check_key(settings.api_key.as_ref())?;
    let base_url = check_base_url(&settings.base_url, settings.allow_plain_http)?;
    if let Some(proxy) = &settings.proxy {
        check_proxy(proxy.expose())?;
    }
    Ok(Checked { base_url, key })
}

/// The form of keys is Neon's business; only what cannot be sent is refused.
fn check_key(key: Option<&Secret>) -> Result<String> {
    let refused = |text: &str| Err(Error::configuration(format!("api_key: {text}")));
    let Some(key) = key.map(Secret::expose) else {
        return refused("not set; pass it, or use from_environment to read NEON_API_KEY");
    };
    // A key read from a file or a secret store often ends in a line break.
    let key = key.trim();
    if key.is_empty() {
        return refused("empty");
    }
    if !key.bytes().all(|byte| (0x21..0x7f).contains(&byte)) {
        return refused("holds spaces, control characters or characters that are not ASCII");
    }
    Ok(key.to_owned())
}

fn check_base_url(text: &str, allow_plain_http: bool) -> Result<Url> {
    let refused = |why: String| Err(Error::configuration(format!("base_url: {why}")));
    let Ok(url) = Url::parse(text.trim()) else {
        // With such a sign it may hold a password, so it is not quoted.
        let quoted = if text.contains('@') { "the text".to_owned() } else { format!("{text:?}") };
        return refused(format!("{quoted} is not a URL"));
    };
    if !url.username().is_empty() || url.password().is_some() {
        return refused("must not hold a user or a password".to_owned());
    }
    if url.query().is_some() || url.fragment().is_some() {
        return refused("must not have a query or a fragment".to_owned());
    }
    match url.scheme() {
        "https" => {}
        "http" if allow_plain_http || is_loopback(&url) => {}
        "http" => {
            return refused(format!(
                "{text:?} would send the key unprotected to another machine; use https, or set \
                 allow_plain_http for a container or a phone emulator"
            ));
        }
        scheme => {
            return refused(format!(
                "begins with {scheme:?}, which is neither https:// nor http://"
            ));
        }
    }
    if url.host().is_none() {
        return refused(format!("{text:?} names no host"));
    }
    Ok(url)
}

fn check_proxy(text: &str) -> Result<()> {
    let known = ["http", "https", "socks4", "socks4a", "socks5", "socks5h"];
    match Url::parse(text) {
        Ok(url) if known.contains(&url.scheme()) && url.host().is_some() => Ok(()),
        // The text may hold a password, so it is not quoted.
        _ => Err(Error::configuration(
            "proxy: not a URL of an http, https or socks proxy, such as http://proxy:3128",
        )),
    }
}

/// Whether a URL leads to this machine.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => {
            let name = name.trim_end_matches('.');
            name.eq_ignore_ascii_case("localhost")
                || name.to_ascii_lowercase().ends_with(".localhost")
        }
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// Reads certificates in PEM form.
pub(crate) fn root_certificates(texts: &[Vec<u8>]) -> Result<Vec<CertificateDer<'static>>> {
    let mut roots = Vec::new();
    for (index, text) in texts.iter().enumerate() {
        let refused = |why: String| {
            Error::configuration(format!("root_certificates: number {}: {why}", index + 1))
        };
        let before = roots.len();
        for certificate in CertificateDer::pem_slice_iter(text) {
            let certificate = certificate.map_err(|error| refused(error.to_string()))?;
            Certificate::from_der(&certificate).map_err(|error| refused(error.to_string()))?;
            roots.push(certificate);
        }
        if roots.len() == before {
            return Err(refused("holds no certificate in PEM form".to_owned()));
        }
    }
    Ok(roots)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings() -> Settings {
        Settings { api_key: Some(Secret::new("napi_secret")), ..Settings::default() }
    }

    fn refusal(settings: Settings) -> String {
        let error = check(&settings).expect_err("refused");
        assert_eq!(error.kind(), crate::ErrorKind::Configuration);
        assert!(!error.to_string().contains("secret"), "{error}");
        error.detail().to_owned()
    }

    #[test]
    fn defaults_with_a_key_are_usable() {
        let checked = check(&settings()).expect("usable");
        assert_eq!(checked.base_url.as_str(), "https://console.neon.tech/api/v2");
        assert_eq!(checked.key, "napi_secret");
        assert!(!format!("{checked:?}").contains("secret"));
    }

    #[test]
    fn keys_that_cannot_be_sent_are_refused() {
        let with_key =
            |key: Option<&str>| Settings { api_key: key.map(Secret::from), ..settings() };
        for (key, words) in [
            (None, "not set"),
            (Some(""), "empty"),
            (Some(" \n"), "empty"),
            (Some("secret key"), "spaces"),
            (Some("secret\nkey"), "control"),
            (Some("secr\u{e9}t"), "not ASCII"),
        ] {
            let refusal = refusal(with_key(key));
            assert!(refusal.starts_with("api_key: ") && refusal.contains(words), "{refusal}");
        }
        assert_eq!(check(&with_key(Some("key\n"))).expect("trimmed").key, "key");
    }

    #[test]
    fn base_urls_that_give_the_key_away_are_refused() {
        let with_url = |base_url: &str| Settings { base_url: base_url.to_owned(), ..settings() };
        for (url, words) in [
            ("", "not a URL"),
            ("console.neon.tech", "not a URL"),
            ("ftp://console.neon.tech", "neither"),
            ("localhost:8080", "http://"),
            ("http://console.neon.tech/api/v2", "allow_plain_http"),
            ("http://localhost.example.com", "allow_plain_http"),
            ("https://user:word@console.neon.tech", "user or a password"),
            ("https://user:secret@ho st/", "the text is not a URL"),
            ("https://console.neon.tech/?a=b", "query"),
        ] {
            let refusal = refusal(with_url(url));
            assert!(refusal.starts_with("base_url: ") && refusal.contains(words), "{refusal}");
        }
        for url in
            ["http://127.0.0.1:80/x", "http://[::1]/", "http://localhost:1/", "http://a.localhost"]
        {
            check(&with_url(url)).expect(url);
        }
        let plain = Settings { allow_plain_http: true, ..with_url("http://emulator:8080/api/v2") };
        check(&plain).expect("allowed");
    }

    #[test]
    fn numbers_out_of_range_are_refused() {
        type Change = fn(&mut Settings);
        let cases: [(&str, Change); 6] = [
            ("connect_timeout_ms", |settings| settings.connect_timeout_ms = 0),
            ("attempt_timeout_ms", |settings| settings.attempt_timeout_ms = 3_600_001),
            ("call_timeout_ms", |settings| settings.call_timeout_ms = Some(0)),
            ("retries", |settings| settings.retries = 21),
            ("poll_interval_ms", |settings| settings.poll_interval_ms = 49),
            ("max_response_bytes", |settings| settings.max_response_bytes = 1023),
        ];
        for (name, change) in cases {
            let mut settings = settings();
            change(&mut settings);
            let refusal = refusal(settings);
            assert!(refusal.starts_with(name), "{refusal}");
        }
        let crossed = Settings { poll_interval_ms: 900, poll_interval_max_ms: 800, ..settings() };
        assert!(refusal(crossed).starts_with("poll_interval_max_ms"));
    }

    #[test]
    fn other_settings_are_checked_too() {
        let proxy = Settings { proxy: Some("user:secret@host".into()), ..settings() };
        assert!(refusal(proxy).starts_with("proxy"));
        let agent = Settings { user_agent_suffix: Some("a\r\nb".to_owned()), ..settings() };
        assert!(refusal(agent).starts_with("user_agent_suffix"));
        let roots = Settings { root_certificates: vec![b"nothing".to_vec()], ..settings() };
        assert!(refusal(roots).starts_with("root_certificates: number 1"));
    }

    #[test]
    fn the_environment_gives_key_and_url() {
        let read = |name: &str| match name {
            KEY_VARIABLE => Some("abc".to_owned()),
            BASE_URL_VARIABLE => Some("http://127.0.0.1:9/api/v2".to_owned()),
            _ => None,
        };
        let builder = from_variables(read).expect("set");
        assert_eq!(builder.settings.base_url, "http://127.0.0.1:9/api/v2");
        let error = from_variables(|_| None).expect_err("not set");
        assert!(error.to_string().contains("NEON_API_KEY"), "{error}");
    }
}
