//! Operations of the intermediate representation.

use serde_json::{Map, Value};

use super::{Docs, Field, Type};

/// One operation of the API.
#[derive(Debug)]
pub(crate) struct Operation {
    /// Identifier in the description, such as `createProjectBranch`.
    pub id: String,
    /// Group and verb, both in snake case.
    pub group: String,
    pub verb: String,
    pub docs: Docs,
    /// What to say where deprecation is marked, when it is.
    pub deprecation: Option<String>,
    /// Such as `Beta`; none when stable.
    pub stability: Option<&'static str>,
    /// In upper case.
    pub method: String,
    /// Path template as in the description.
    pub path: String,
    pub path_arguments: Vec<PathArgument>,
    pub arguments: Arguments,
    /// Public names of the arguments that go into the query.
    pub query: Vec<String>,
    pub nested: Vec<NestedObject>,
    /// Public name and name on the wire, where they differ.
    pub renamed: Vec<(String, String)>,
    /// Arguments that must not be empty.
    pub required: Vec<String>,
    pub takes_org_id: bool,
    /// The argument that is sent as a file, of a multipart body.
    pub file: Option<Field>,
    pub body: Body,
    pub is_safe: bool,
    pub work: Work,
    pub limit: Limit,
    pub answer: Answer,
    pub samples: Samples,
}

impl Operation {
    /// Such as `branches.create`.
    pub(crate) fn call_name(&self) -> String {
        format!("{}.{}", self.group, self.verb)
    }

    /// The path with `:text` on the arguments that may hold any text.
    pub(crate) fn typed_path(&self) -> String {
        let mut path = self.path.clone();
        for argument in self.path_arguments.iter().filter(|argument| argument.is_free_text) {
            let name = &argument.wire;
            path = path.replace(&format!("{{{name}}}"), &format!("{{{name}:text}}"));
        }
        path
    }
}

#[derive(Debug)]
pub(crate) struct PathArgument {
    pub name: String,
    pub wire: String,
    pub docs: Docs,
    pub kind: PathKind,
    pub is_free_text: bool,
}

#[derive(Debug, PartialEq)]
pub(crate) enum PathKind {
    Text,
    Integer,
    Enumeration(String),
}

/// How an operation takes what is not in the path.
#[derive(Debug)]
pub(crate) enum Arguments {
    None,
    /// As a record of arguments.
    Record(String),
    /// As a union, which is the whole body.
    Union {
        name: String,
        union: String,
    },
}

/// An object inside the body that the caller does not see.
#[derive(Debug)]
pub(crate) struct NestedObject {
    /// Dotted path in the body.
    pub path: String,
    /// Made even when no argument goes into it; otherwise only when one does.
    pub is_required: bool,
    /// Public names of the arguments that go into it.
    pub arguments: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Body {
    None,
    Optional,
    Required,
    Multipart,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Work {
    None,
    Creation,
    Change,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Limit {
    None,
    Consumption,
    OrgApiKeys,
}

/// What the caller gets.
#[derive(Debug, PartialEq)]
pub(crate) enum Answer {
    Nothing,
    Bytes,
    /// JSON, or the one field of it that counts.
    Value {
        ty: Type,
        optional: bool,
        unwrap: Option<String>,
    },
    /// JSON that names work, or the list of that work alone.
    Work {
        ty: Type,
        unwrap: Option<String>,
    },
    /// The same, or nothing when the thing was gone already.
    WorkOrGone {
        ty: Type,
    },
    /// A list, page by page; `page` is the type of one answer.
    List {
        page: Type,
        item: Type,
        is_paged: bool,
    },
}

/// How the answer of a list is made up.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Page {
    pub items: String,
    pub items_are_optional: bool,
    pub item: Type,
    pub cursor: Option<String>,
}

/// A call with its request and its answer, made from the schemas, for tests.
#[derive(Debug, Default)]
pub(crate) struct Samples {
    /// All arguments by public name, those of the path included.
    pub arguments: Map<String, Value>,
    /// Path with the arguments put in and percent-encoded.
    pub path: String,
    pub query: Vec<(String, String)>,
    /// Body of the request in JSON.
    pub body: Option<Value>,
    /// Parts of a multipart body.
    pub parts: Vec<(String, String)>,
    /// Status and body of the answer; a body that is text stands for bytes.
    pub status: u16,
    pub answer: Option<Value>,
}
