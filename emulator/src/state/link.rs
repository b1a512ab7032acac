//! Presigned URLs: what each of them allows, and until when.

use std::collections::HashMap;

use super::Ids;
use crate::clock::Stamp;

/// Permission to read or write one object without a key.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    pub(crate) project_id: String,
    pub(crate) branch_id: String,
    pub(crate) bucket: String,
    pub(crate) key: String,
    pub(crate) method: &'static str,
    /// What an upload must say about its content.
    pub(crate) content_type: Option<String>,
    pub(crate) expires_at: Stamp,
}

/// All links that were handed out, by their signatures.
#[derive(Debug, Default)]
pub(crate) struct Links {
    by_signature: HashMap<String, Link>,
}

impl Links {
    /// Keeps a link and returns its signature; links long expired are forgotten.
    pub(crate) fn issue(&mut self, ids: &mut Ids, link: Link, now: Stamp) -> String {
        // For a while an expired link is told apart from one that never was.
        self.by_signature.retain(|_, link| link.expires_at.plus_seconds(3600) > now);
        let signature = ids.random.hex(64);
        self.by_signature.insert(signature.clone(), link);
        signature
    }

    pub(crate) fn get(&self, signature: &str) -> Option<&Link> {
        self.by_signature.get(signature)
    }
}
