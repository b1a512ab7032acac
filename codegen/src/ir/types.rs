//! Types of the intermediate representation.

/// Paragraphs of documentation, not yet wrapped.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Docs(pub Vec<String>);

impl Docs {
    pub(crate) fn new(first: impl Into<String>) -> Docs {
        Docs(vec![first.into()])
    }
}

/// Type of a value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Type {
    Boolean,
    Int32,
    Int64,
    Uint64,
    Float,
    Text,
    /// Text that is kept out of logs.
    Secret,
    Timestamp,
    /// A time that an update sets, clears or leaves.
    TimestampUpdate,
    Bytes,
    /// Any JSON.
    Json,
    List(Box<Type>),
    /// From text to values.
    Map(Box<Type>),
    Record(String),
    Enumeration(String),
    Union(String),
}

impl Type {
    /// Name of the generated type inside, if there is one.
    pub(crate) fn named(&self) -> Option<&str> {
        match self {
            Type::List(inner) | Type::Map(inner) => inner.named(),
            Type::Record(name) | Type::Enumeration(name) | Type::Union(name) => Some(name),
            _ => None,
        }
    }
}

/// A type that targets write out.
#[derive(Debug)]
pub(crate) enum TypeDefinition {
    Record(Record),
    Enumeration(Enumeration),
    Union(Union),
}

impl TypeDefinition {
    pub(crate) fn name(&self) -> &str {
        match self {
            TypeDefinition::Record(record) => &record.name,
            TypeDefinition::Enumeration(enumeration) => &enumeration.name,
            TypeDefinition::Union(union) => &union.name,
        }
    }

    /// Names of the generated types that this one is made of.
    pub(crate) fn uses(&self) -> Vec<&str> {
        match self {
            TypeDefinition::Record(record) => {
                record.fields.iter().filter_map(|field| field.ty.named()).collect()
            }
            TypeDefinition::Enumeration(_) => Vec::new(),
            TypeDefinition::Union(union) => {
                union.variants.iter().map(|variant| variant.record.as_str()).collect()
            }
        }
    }
}

/// A model or the arguments of an operation.
#[derive(Debug)]
pub(crate) struct Record {
    pub name: String,
    pub docs: Docs,
    pub fields: Vec<Field>,
    /// Holds arguments: it is only ever sent.
    pub is_arguments: bool,
    /// Names work to wait for.
    pub starts_work: bool,
    /// Is the answer of a list.
    pub page: Option<super::Page>,
}

/// One field of a record.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    /// Public name, in snake case.
    pub name: String,
    /// Name in JSON.
    pub wire: String,
    pub docs: Docs,
    pub ty: Type,
    pub presence: Presence,
    /// Its absence from an answer is an error.
    pub is_identifier: bool,
    #[expect(dead_code, reason = "for the emitters that mark it in code, not in text")]
    pub is_deprecated: bool,
}

/// Whether a field must be there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Presence {
    Required,
    /// May be absent, or null in an answer.
    Optional,
    /// Always sent, null when there is no value.
    RequiredNullable,
}

/// Text with known values; others are kept as they are.
#[derive(Debug)]
pub(crate) struct Enumeration {
    pub name: String,
    pub docs: Docs,
    pub values: Vec<EnumValue>,
}

#[derive(Debug)]
pub(crate) struct EnumValue {
    /// Name in upper camel case.
    pub name: String,
    pub wire: String,
}

/// One of several records, told apart by a tag that the union reads and writes.
#[derive(Debug)]
pub(crate) struct Union {
    pub name: String,
    pub docs: Docs,
    /// Field that holds the tag.
    pub tag: String,
    pub variants: Vec<Variant>,
}

#[derive(Debug)]
pub(crate) struct Variant {
    /// Name in upper camel case.
    pub name: String,
    /// Value of the tag.
    pub wire: String,
    pub record: String,
}
