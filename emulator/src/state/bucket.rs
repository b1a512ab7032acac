//! Buckets and the objects in them.

use std::collections::BTreeMap;
use std::sync::Arc;

use bytes::Bytes;
use serde::Serialize;

use crate::clock::Stamp;
use crate::random::mix;

/// A stored object.
#[derive(Clone, Debug)]
pub(crate) struct StoredObject {
    pub(crate) content: Bytes,
    pub(crate) content_type: Option<String>,
    pub(crate) last_modified: Stamp,
    pub(crate) etag: String,
}

impl StoredObject {
    /// Equal contents have equal tags.
    pub(crate) fn new(content: Bytes, content_type: Option<String>, now: Stamp) -> StoredObject {
        let hash = content.iter().fold(1, |hash, byte| mix(hash ^ u64::from(*byte)));
        let etag = format!("{hash:016x}{:016x}", mix(hash));
        StoredObject { content, content_type, last_modified: now, etag }
    }

    /// The tag as headers have it.
    pub(crate) fn quoted_etag(&self) -> String {
        format!("\"{}\"", self.etag)
    }
}

/// A bucket of a branch.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Bucket {
    pub(crate) name: String,
    pub(crate) access_level: String,
    pub(crate) created_at: Stamp,
    /// By key, which is also the order of the list; shared with other branches until it changes.
    #[serde(skip)]
    pub(crate) objects: Arc<BTreeMap<String, StoredObject>>,
}

impl Bucket {
    pub(crate) fn new(name: &str, access_level: &str, now: Stamp) -> Bucket {
        Bucket {
            name: name.to_owned(),
            access_level: access_level.to_owned(),
            created_at: now,
            objects: Arc::default(),
        }
    }

    pub(crate) fn put(&mut self, key: &str, object: StoredObject) {
        Arc::make_mut(&mut self.objects).insert(key.to_owned(), object);
    }

    pub(crate) fn remove(&mut self, key: &str) -> Option<StoredObject> {
        match self.objects.contains_key(key) {
            true => Arc::make_mut(&mut self.objects).remove(key),
            false => None,
        }
    }

    /// Removes all objects whose keys begin so, and tells how many there were.
    pub(crate) fn remove_below(&mut self, prefix: &str) -> usize {
        let before = self.objects.len();
        Arc::make_mut(&mut self.objects).retain(|key, _| !key.starts_with(prefix));
        before - self.objects.len()
    }
}
