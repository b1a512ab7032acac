//! The intermediate representation: everything an emitter writes, decided.
//!
//! Types, names, flattening, unwrapping and the text of the docs are settled here; a target only
//! chooses its spelling.

mod contract;
mod operation;
mod types;

pub(crate) use contract::{ContractData, ErrorKind, Setting, SettingKind, SettingValue};
pub(crate) use operation::{
    Answer, Arguments, Body, Limit, NestedObject, Operation, Page, PathArgument, PathKind, Samples,
    Work,
};
pub(crate) use types::{
    Docs, EnumValue, Enumeration, Field, Presence, Record, Type, TypeDefinition,
};
pub(crate) use types::{Union, Variant};

/// The whole API.
#[derive(Debug)]
pub(crate) struct Api {
    /// Groups in alphabetical order, `common` included.
    pub groups: Vec<Group>,
}

/// Operations and types that belong together; one file in most targets.
#[derive(Debug)]
pub(crate) struct Group {
    /// Name in snake case.
    pub name: String,
    /// Name in upper camel case.
    pub type_name: String,
    pub docs: Docs,
    pub operations: Vec<Operation>,
    pub types: Vec<TypeDefinition>,
}

impl Api {
    /// All operations, group by group.
    pub(crate) fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.groups.iter().flat_map(|group| &group.operations)
    }

    /// All types, group by group.
    pub(crate) fn types(&self) -> impl Iterator<Item = &TypeDefinition> {
        self.groups.iter().flat_map(|group| &group.types)
    }
}
