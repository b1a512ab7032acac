//! API keys: which are accepted, and on whose behalf.

use std::collections::{HashMap, HashSet};

use super::Ids;
use crate::clock::Stamp;

/// On whose behalf a request is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Principal {
    /// A personal key.
    User,
    /// A key of the organization.
    Organization,
    /// A key of the organization that reaches one project only.
    Project(String),
}

/// A key that was created through the API.
#[derive(Clone, Debug)]
pub(crate) struct Key {
    pub(crate) id: i64,
    pub(crate) name: String,
    pub(crate) principal: Principal,
    pub(crate) created_at: Stamp,
    pub(crate) last_used_at: Option<Stamp>,
    secret: String,
}

/// All keys, created ones and configured ones.
#[derive(Debug)]
pub(crate) struct Keys {
    created: Vec<Key>,
    /// From the secret to its place in `created`.
    places: HashMap<String, i64>,
    configured: HashMap<String, Principal>,
    revoked: HashSet<String>,
    accepts_any: bool,
}

impl Keys {
    pub(crate) fn new(personal: &[String]) -> Keys {
        Keys {
            created: Vec::new(),
            places: HashMap::new(),
            configured: personal.iter().map(|key| (key.clone(), Principal::User)).collect(),
            revoked: HashSet::new(),
            accepts_any: personal.is_empty(),
        }
    }

    /// Declares a key by its text; other keys are as acceptable as before.
    pub(crate) fn configure(&mut self, secret: &str, principal: Principal) {
        self.revoked.remove(secret);
        self.configured.insert(secret.to_owned(), principal);
    }

    /// The principal of a bearer key, or `None` when it is not accepted.
    pub(crate) fn recognize(&mut self, secret: &str, now: Stamp) -> Option<Principal> {
        if secret.is_empty() || self.revoked.contains(secret) {
            return None;
        }
        if let Some(id) = self.places.get(secret).copied() {
            let key = self.created.iter_mut().find(|key| key.id == id)?;
            key.last_used_at = Some(now);
            return Some(key.principal.clone());
        }
        match self.configured.get(secret) {
            Some(principal) => Some(principal.clone()),
            None => self.accepts_any.then_some(Principal::User),
        }
    }

    /// Makes a key and returns it with its secret, which is shown only once.
    pub(crate) fn create(
        &mut self,
        ids: &mut Ids,
        name: &str,
        principal: Principal,
        now: Stamp,
    ) -> (&Key, &str) {
        let secret = ids.random.api_key();
        let id = ids.number();
        self.places.insert(secret.clone(), id);
        self.created.push(Key {
            id,
            name: name.to_owned(),
            principal,
            created_at: now,
            last_used_at: None,
            secret,
        });
        let key = &self.created[self.created.len() - 1];
        (key, &key.secret)
    }

    pub(crate) fn iter(&self, personal: bool) -> impl Iterator<Item = &Key> {
        self.created.iter().filter(move |key| (key.principal == Principal::User) == personal)
    }

    pub(crate) fn revoke(&mut self, id: i64, personal: bool) -> Option<Key> {
        let at = self
            .created
            .iter()
            .position(|key| key.id == id && (key.principal == Principal::User) == personal)?;
        let key = self.created.remove(at);
        self.places.remove(&key.secret);
        self.revoked.insert(key.secret.clone());
        Some(key)
    }
}
