//! Limits of time with the settings that they come from, so that an error can say which one ended a call.

use std::fmt;
use std::time::Duration;

use url::Url;

use crate::clock::Moment;
use crate::configuration::is_loopback;
use crate::generated::Settings;
use crate::retry::{Decision, Situation, decide};
use crate::secret::Secret;

/// A setting, and its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Limit {
    setting: &'static str,
    milliseconds: u64,
}

impl Limit {
    pub(crate) fn new(setting: &'static str, milliseconds: u64) -> Limit {
        Limit { setting, milliseconds }
    }
}

impl fmt::Display for Limit {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} of {} ms", self.setting, self.milliseconds)
    }
}

/// When a call has to be over, and why.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline {
    pub(crate) at: Moment,
    /// `None` where it is not a setting of the caller's, as in the last poll of a wait.
    pub(crate) limit: Option<Limit>,
}

/// The limit without which a call that stops would have gone on.
pub(crate) fn stopped_by(
    situation: &Situation,
    settings: &Settings,
    deadline: Option<Deadline>,
) -> Option<Limit> {
    let goes_on = |situation: Situation| decide(&situation) != Decision::Stop;
    if goes_on(Situation { lock_left: Duration::MAX, ..*situation }) {
        return Some(Limit::new("lock_timeout_ms", settings.lock_timeout_ms));
    }
    let in_time = Situation { call_left: None, ..*situation };
    deadline.filter(|_| goes_on(in_time)).and_then(|deadline| deadline.limit)
}

/// Host and port that a request goes to, and the proxy that was set for it.
pub(crate) fn peer(url: &Url, settings: &Settings) -> String {
    let place = |url: &Url, usual_port| {
        let host = url.host_str().unwrap_or_default();
        format!("{host}:{}", url.port_or_known_default().unwrap_or(usual_port))
    };
    let peer = place(url, 443);
    let proxy = settings.proxy.as_ref().map(Secret::expose).filter(|_| !is_loopback(url));
    match proxy.and_then(|proxy| Url::parse(proxy).ok()) {
        // Without the user and the password that it may have.
        Some(proxy) => format!("{peer} through the proxy {}", place(&proxy, 1080)),
        None => peer,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_peer_is_named_by_host_and_port_and_its_proxy_without_its_password() {
        let peer = |url: &str, proxy: Option<&str>| {
            let settings = Settings { proxy: proxy.map(Secret::from), ..Settings::default() };
            peer(&Url::parse(url).expect("a URL"), &settings)
        };
        assert_eq!(peer("https://console.neon.tech/api/v2", None), "console.neon.tech:443");
        assert_eq!(peer("http://127.0.0.1:8080/", Some("http://proxy:3128")), "127.0.0.1:8080");
        assert_eq!(
            peer("https://console.neon.tech/", Some("socks5://me:word@proxy")),
            "console.neon.tech:443 through the proxy proxy:1080"
        );
    }
}
