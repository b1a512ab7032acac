//! What leads a request: identifiers, free texts, raw paths, and the base URL itself. Each is refused, or the request
//! goes just where it is meant to. Input: which of them, and the text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use neonapi::fuzzing::{self, Reply};
use neonapi::models::ListObjects;
use neonapi::{Client, ErrorKind, Method, RequestBody, Settings};
use neonapi_fuzz::{Asked, choice_and_text};
use percent_encoding::percent_decode_str;
use url::{Host, Url};

fuzz_target!(|data: &[u8]| {
    let Some((kind, text)) = choice_and_text(data) else { return };
    if kind % 5 == 4 {
        return base_url(&text);
    }
    let asked = Asked::default();
    let client = client(fuzzing::settings(), &asked).expect("the settings are good");
    let (first, second) = text.split_once('\n').unwrap_or((&text, "b"));
    let outcome = match kind % 5 {
        0 => client.projects().get(&text).map(drop),
        1 => client.branches().get(first, second).map(drop),
        2 => client
            .objects()
            .list("p", "b", &text, &ListObjects::default())
            .next()
            .map_or(Ok(()), |item| item.map(drop)),
        _ => client.request(Method::Get, &text, &[("q", &text)], RequestBody::None).map(drop),
    };
    let asked = asked.all();
    let Some(url) = asked.first() else {
        let error = outcome.expect_err("no request was made");
        assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{error}");
        return;
    };
    assert_eq!(asked.len(), 1);
    let query = match kind % 5 {
        0 => meant(url, &["projects", &text]),
        1 => meant(url, &["projects", first, "branches", second]),
        2 => meant(url, &["projects", "p", "branches", "b", "buckets", &text, "objects"]),
        _ => {
            assert_eq!(url.path(), format!("/api/v2{text}"));
            vec![("q".to_owned(), text)]
        }
    };
    let found: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    assert_eq!(found, query, "{url}");
    assert_eq!(url.query().is_some(), !query.is_empty(), "{url}");
    let place = (url.scheme(), url.host_str(), url.port());
    assert_eq!(place, ("https", Some("console.neon.tech"), None), "{url}");
    assert!(url.username().is_empty() && url.password().is_none(), "{url}");
    assert_eq!(url.fragment(), None, "{url}");
});

fn client(settings: Settings, asked: &Asked) -> neonapi::Result<Client> {
    let asked = asked.clone();
    fuzzing::client(settings, move |url| {
        asked.note(url);
        Reply::body(200, "{}")
    })
}

/// Checks that a path has exactly these segments; there is no query.
fn meant(url: &Url, segments: &[&str]) -> Vec<(String, String)> {
    let path = url.path().strip_prefix("/api/v2/").expect("below the base URL");
    let found: Vec<String> = path
        .split('/')
        .map(|segment| percent_decode_str(segment).decode_utf8().expect("UTF-8").into_owned())
        .collect();
    assert_eq!(found, segments, "{url}");
    Vec::new()
}

fn base_url(text: &str) {
    let asked = Asked::default();
    let settings = Settings { base_url: text.to_owned(), ..fuzzing::settings() };
    let client = match client(settings, &asked) {
        Ok(client) => client,
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
            return;
        }
    };
    // What the request came to does not matter.
    drop(client.projects().get("p"));
    let asked = asked.all();
    let [url] = &asked[..] else { panic!("{asked:?}") };
    let base = Url::parse(text.trim()).expect("it was accepted");
    assert_eq!((url.scheme(), url.host(), url.port()), (base.scheme(), base.host(), base.port()));
    assert_eq!(url.path(), format!("{}/projects/p", base.path().trim_end_matches('/')), "{url}");
    assert!(url.username().is_empty() && url.password().is_none(), "{url}");
    assert!(url.query().is_none() && url.fragment().is_none(), "{url}");
    match url.host().expect("a host") {
        _ if url.scheme() == "https" => {}
        Host::Domain(name) => {
            let name = name.trim_end_matches('.');
            assert!(name == "localhost" || name.ends_with(".localhost"), "{url}");
        }
        Host::Ipv4(address) => assert_eq!(address.octets()[0], 127, "{url}"),
        Host::Ipv6(address) => assert_eq!(address, std::net::Ipv6Addr::LOCALHOST, "{url}"),
    }
    assert!(matches!(url.scheme(), "http" | "https"), "{url}");
}
