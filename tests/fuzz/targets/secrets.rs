//! A text that is a secret: what is printed or logged never holds it. Input: where the secret is, and the secret.
#![no_main]

use std::fmt::Write as _;
use std::sync::{Arc, Mutex, PoisonError};

use libfuzzer_sys::fuzz_target;
use neonapi::fuzzing::{self, Reply};
use neonapi::models::CreateApiKey;
use neonapi::{Client, LogEvent, LogHook, Secret, Settings, Wait};
use neonapi_fuzz::{answering, choice_and_text, connection};
use serde_json::json;

/// Shorter keys are no keys, and are found in many a word.
const SHORTEST: usize = 4;

fuzz_target!(|data: &[u8]| {
    let Some((place, secret)) = choice_and_text(data) else { return };
    // Asterisks are what stands in its place.
    if secret.trim().len() < SHORTEST || secret.contains('*') {
        return;
    }
    let other = changed(&secret);
    let shown = shown(place, &secret);
    if shown.contains(secret.trim()) && other != secret {
        // What is shown with another secret in that place is not shown because of this one.
        let coincidence = self::shown(place, &other).contains(secret.trim());
        assert!(coincidence, "{secret:?} is shown: {shown}");
    }
});

/// A secret of the same shape.
fn changed(secret: &str) -> String {
    let next = |character: char| match character {
        'a'..='y' | 'A'..='Y' | '0'..='8' => (character as u8 + 1) as char,
        'z' => 'a',
        'Z' => 'A',
        '9' => '0',
        other => other,
    };
    secret.chars().map(next).collect()
}

fn shown(place: usize, secret: &str) -> String {
    match place % 4 {
        0 => as_key(secret),
        1 => as_proxy(secret),
        2 => in_models(secret),
        _ => format!(
            "{:?} {:#?} {:?}",
            Secret::new(secret),
            Some(Secret::from(secret)),
            [Secret::from(secret)]
        ),
    }
}

/// The key of a client whose server, and whose network, repeat all that they get.
fn as_key(key: &str) -> String {
    let events = Arc::new(Mutex::new(Vec::<LogEvent>::new()));
    let kept = events.clone();
    let hook = LogHook::new(move |event| {
        kept.lock().unwrap_or_else(PoisonError::into_inner).push(event.clone());
    });
    let settings = Settings {
        api_key: Some(key.into()),
        log: Some(hook),
        wait: Wait::All,
        ..fuzzing::settings()
    };
    let builder = neonapi::ClientBuilder::from_settings(settings.clone());
    let mut shown = format!("{settings:?} {settings:#?} {builder:?}");
    let key = key.trim();
    for reply in 0..7 {
        let quoted = key.to_owned();
        let client = fuzzing::client(settings.clone(), move |_| repeat(reply, &quoted));
        let outcome = client.and_then(|client| {
            let _ = write!(shown, "{client:?} {client:#?}");
            match reply {
                6 => client.snapshots().delete("p", "s").map(drop),
                _ => client.with_response(|client| client.projects().get("p")).map(|got| {
                    let _ = write!(shown, "{:?}", got.details);
                }),
            }
        });
        if let Err(error) = outcome {
            let _ = write!(shown, "{error} {error:?} {error:#?} {:?}", error.code());
        }
    }
    let events = events.lock().unwrap_or_else(PoisonError::into_inner);
    shown + &format!("{events:?}")
}

fn repeat(reply: usize, key: &str) -> Reply {
    let said = format!("Authorization: Bearer {key}, and {key}");
    match reply {
        0 => Reply::body(401, json!({"code": key, "message": said, "request_id": key}).to_string()),
        1 => Reply::Answer(500, vec![("x-request-id", key.into())], said.into()),
        2 => Reply::body(200, json!({"project": {"id": {key: key}}}).to_string()),
        3 => Reply::body(
            200,
            json!({"project": {"id": "p", "created_at": key, "settings": key}}).to_string(),
        ),
        4 => Reply::Answer(
            200,
            vec![("x-request-id", key.into())],
            json!({"project": {"id": "p"}}).to_string().into(),
        ),
        5 => Reply::Lost(said),
        _ => {
            let operation = json!({"id": "o", "project_id": "p", "action": key, "status": "failed", "error": said});
            Reply::body(200, json!({"operations": [operation]}).to_string())
        }
    }
}

/// A proxy, and the password of one.
fn as_proxy(secret: &str) -> String {
    let mut shown = String::new();
    for proxy in [secret.to_owned(), format!("http://user:{secret}@proxy:3128")] {
        let settings = Settings { proxy: Some(proxy.into()), ..fuzzing::settings() };
        let _ = write!(shown, "{settings:?}");
        let outcome = fuzzing::client(settings, |_| Reply::Lost("lost".to_owned()))
            .and_then(|client| client.projects().get("p"));
        if let Err(error) = outcome {
            let _ = write!(shown, "{error} {error:?}");
        }
    }
    shown
}

/// Debug of what a call gives.
type Shown = fn(&Client) -> String;

/// Secrets of models.
fn in_models(secret: &str) -> String {
    let models: [(serde_json::Value, Shown); 5] = [
        (json!({"uri": secret}), |client| {
            format!("{:?}", client.projects().connection_uri("p", &connection()))
        }),
        (json!({"password": secret}), |client| {
            format!("{:?}", client.roles().password("p", "b", "r"))
        }),
        (json!({"role": {"name": "r", "branch_id": "b", "password": secret}}), |client| {
            format!("{:#?}", client.roles().get("p", "b", "r"))
        }),
        (json!({"id": 1, "key": secret, "name": "k"}), |client| {
            format!("{:?}", client.api_keys().create(&CreateApiKey { key_name: "k".into() }))
        }),
        (
            json!({"project": {"id": "p"}, "connection_uris": [{"connection_uri": secret, "connection_parameters": {"password": secret}}]}),
            |client| format!("{:?}", client.projects().create(&Default::default())),
        ),
    ];
    models.iter().map(|(body, call)| call(&answering(200, body.to_string().as_bytes()))).collect()
}
