//! Buckets and the objects in them.

use std::collections::BTreeMap;

use bytes::Bytes;

use crate::clock::Stamp;

/// A stored object.
#[derive(Clone, Debug)]
pub(crate) struct StoredObject {
    pub(crate) content: Bytes,
    pub(crate) last_modified: Stamp,
    pub(crate) etag: String,
}

/// A bucket of a branch; objects by key, which is also the order of the list.
#[derive(Clone, Debug, Default)]
pub(crate) struct Bucket {
    pub(crate) objects: BTreeMap<String, StoredObject>,
}
