//! What the binding knows about records: plain data, written by the generator.

use crate::model::ModelFunctions;

/// A record: a model, or the arguments of an operation.
#[derive(Debug)]
pub(crate) struct RecordSpec {
    pub(crate) name: &'static str,
    pub(crate) fields: &'static [FieldSpec],
    /// Only models have a class in Python; arguments are keywords there.
    pub(crate) model: Option<&'static ModelFunctions>,
}

/// One field of a record.
#[derive(Debug)]
pub(crate) struct FieldSpec {
    pub(crate) name: &'static str,
    /// Its name in JSON.
    pub(crate) wire: &'static str,
    pub(crate) kind: Kind,
    pub(crate) presence: Presence,
}

/// Whether a field must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    Required,
    /// Left out of JSON when it has no value.
    Optional,
    /// `null` in JSON when it has no value.
    Nullable,
}

/// What a value is, as far as converting it goes.
#[derive(Debug)]
pub(crate) enum Kind {
    Boolean,
    Int32,
    Int64,
    Uint64,
    Float,
    /// Text, of an open enumeration too.
    Text,
    /// Text that is kept out of `repr`.
    Secret,
    Timestamp,
    /// A time that is set, cleared or left as it is.
    TimestampUpdate,
    /// The content of a file, which is no part of the JSON.
    Bytes,
    Json,
    List(&'static Kind),
    Map(&'static Kind),
    // Functions, so that records may hold one another.
    Record(fn() -> &'static RecordSpec),
    Union(fn() -> &'static UnionSpec),
}

/// One of several records, told apart by a tag in JSON.
#[derive(Debug)]
pub(crate) struct UnionSpec {
    pub(crate) tag: &'static str,
    pub(crate) variants: &'static [Variant],
}

#[derive(Debug)]
pub(crate) struct Variant {
    /// Value of the tag.
    pub(crate) wire: &'static str,
    pub(crate) record: fn() -> &'static RecordSpec,
}

/// A name as Python has it: without the mark of a Rust identifier that is a keyword.
pub(crate) const fn plain(name: &'static str) -> &'static str {
    match name.as_bytes() {
        [b'r', b'#', rest @ ..] => match std::str::from_utf8(rest) {
            Ok(rest) => rest,
            Err(_) => name,
        },
        _ => name,
    }
}
