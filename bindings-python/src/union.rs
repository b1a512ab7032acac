//! Unions: one of several records, told apart by a tag.

use crate::from_python::prefixed;
use crate::generated::models::UNIONS;
use crate::spec::{RecordSpec, UnionSpec};

/// A union of the core that has a description.
pub(crate) trait Union {
    fn spec() -> &'static UnionSpec;
}

/// The JSON of a record with the tag of the union that it is a form of, if it is one.
pub(crate) fn with_tag(spec: &'static RecordSpec, json: Vec<u8>) -> Vec<u8> {
    let form = UNIONS.iter().find_map(|union| {
        let union = union();
        let variant = union.variants.iter().find(|form| std::ptr::eq((form.record)(), spec))?;
        Some((union.tag, variant.wire))
    });
    form.map_or_else(|| json.clone(), |(tag, wire)| prefixed(tag, wire, &json))
}
