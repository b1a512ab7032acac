//! What the targets share.

use std::sync::{Arc, Mutex, PoisonError};

use neonapi::Client;
use neonapi::fuzzing::{self, Reply};
use neonapi::models::{ConsumptionPerProject, GetConnectionUri};
use url::Url;

/// An input of a target is a byte that chooses, and a text.
pub fn choice_and_text(data: &[u8]) -> Option<(usize, String)> {
    let (choice, text) = data.split_first()?;
    Some((usize::from(*choice), String::from_utf8_lossy(text).into_owned()))
}

/// The URLs that a client asked for.
#[derive(Clone, Default)]
pub struct Asked(Arc<Mutex<Vec<Url>>>);

impl Asked {
    pub fn note(&self, url: &Url) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(url.clone());
    }

    pub fn all(&self) -> Vec<Url> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// A client whose every request is answered with the same.
pub fn answering(status: u16, body: &[u8]) -> Client {
    let body = body.to_vec();
    fuzzing::client(fuzzing::settings(), move |_| Reply::body(status, body.clone()))
        .expect("the settings are good")
}

/// Arguments that a connection URI is asked for with.
pub fn connection() -> GetConnectionUri {
    GetConnectionUri { database_name: "d".into(), role_name: "r".into(), ..Default::default() }
}

/// Arguments that consumption is asked for with.
pub fn consumption() -> ConsumptionPerProject {
    ConsumptionPerProject { granularity: "daily".into(), ..Default::default() }
}
