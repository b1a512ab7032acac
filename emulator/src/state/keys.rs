//! API keys: which are accepted, and on whose behalf.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};

use super::Ids;
use crate::clock::Stamp;

/// On whose behalf a request is made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Principal {
    /// A personal key, with the user's identifier.
    User(String),
    /// A key of an organization, with its identifier.
    Organization(String),
    /// A key of an organization that reaches one project only.
    Project { id: String, org_id: String },
}

impl Principal {
    /// The user or the organization behind the key.
    pub(crate) fn account_id(&self) -> &str {
        match self {
            Principal::User(id) | Principal::Organization(id) => id,
            Principal::Project { org_id, .. } => org_id,
        }
    }

    pub(crate) fn user_id(&self) -> Option<&str> {
        match self {
            Principal::User(id) => Some(id),
            _ => None,
        }
    }

    fn is_of_project(&self, project_id: &str) -> bool {
        matches!(self, Principal::Project { id, .. } if id == project_id)
    }
}

/// A key that was created through the API.
#[derive(Clone, Debug)]
pub(crate) struct Key {
    pub(crate) id: i64,
    pub(crate) name: String,
    pub(crate) principal: Principal,
    /// The user who made it.
    pub(crate) created_by: String,
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
    /// Who comes with a key that nobody has declared, if anybody may.
    stranger: Option<Principal>,
}

impl Keys {
    pub(crate) fn new(personal: &[String], user_id: &str) -> Keys {
        let user = Principal::User(user_id.to_owned());
        Keys {
            created: Vec::new(),
            places: HashMap::new(),
            configured: personal.iter().map(|key| (key.clone(), user.clone())).collect(),
            revoked: HashSet::new(),
            stranger: personal.is_empty().then_some(user),
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
        self.configured.get(secret).or(self.stranger.as_ref()).cloned()
    }

    /// Makes a key and returns it with its secret, which is shown only once.
    pub(crate) fn create(
        &mut self,
        ids: &mut Ids,
        name: &str,
        principal: Principal,
        created_by: &str,
        now: Stamp,
    ) -> (&Key, &str) {
        let secret = ids.random.api_key();
        let id = ids.number();
        self.places.insert(secret.clone(), id);
        self.created.push(Key {
            id,
            name: name.to_owned(),
            principal,
            created_by: created_by.to_owned(),
            created_at: now,
            last_used_at: None,
            secret,
        });
        let key = &self.created[self.created.len() - 1];
        (key, &key.secret)
    }

    /// The keys made for a user or for an organization.
    pub(crate) fn of_account<'a>(&'a self, account_id: &'a str) -> impl Iterator<Item = &'a Key> {
        self.created.iter().filter(move |key| key.principal.account_id() == account_id)
    }

    pub(crate) fn revoke(&mut self, id: i64, account_id: &str) -> Option<Key> {
        let is_meant = |key: &Key| key.id == id && key.principal.account_id() == account_id;
        let at = self.created.iter().position(is_meant)?;
        let key = self.created.remove(at);
        self.places.remove(&key.secret);
        self.revoked.insert(key.secret.clone());
        Some(key)
    }

    /// Whether a user has made keys to one project.
    pub(crate) fn has_made_keys_to(&self, user_id: &str, project_id: &str) -> bool {
        let is_meant =
            |key: &Key| key.created_by == user_id && key.principal.is_of_project(project_id);
        self.created.iter().any(is_meant)
    }

    /// Keys to one project end when it leaves its organization.
    pub(crate) fn revoke_keys_to(&mut self, project_id: &str) {
        let ended = |key: &mut Key| key.principal.is_of_project(project_id);
        for key in self.created.extract_if(.., ended) {
            self.places.remove(&key.secret);
            self.revoked.insert(key.secret);
        }
        let declared = self.configured.extract_if(|_, it| it.is_of_project(project_id));
        self.revoked.extend(declared.map(|(secret, _)| secret));
    }
}
