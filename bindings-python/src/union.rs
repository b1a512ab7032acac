//! Unions: one of several records, told apart by a tag.

use crate::spec::UnionSpec;

/// A union of the core that has a description.
pub(crate) trait Union {
    fn spec() -> &'static UnionSpec;
}
