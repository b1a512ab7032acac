//! The keys that each kind of object in a description file may have.

use super::node::{Node, pointer_step};
use crate::problems::Problems;

/// A kind of object in a description file.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    Root,
    GroupFile,
    Info,
    License,
    Server,
    Tag,
    RootPath,
    PathItem,
    Operation,
    Parameter,
    Body,
    Content,
    Answer,
    Schema,
    Discriminator,
    Components,
    SecurityScheme,
    List,
}

/// What stands behind a key.
#[derive(Clone, Copy)]
enum Value {
    Leaf,
    One(Kind),
    ListOf(Kind),
    MapOf(Kind),
    /// `true`, `false` or a schema.
    SchemaOrFlag,
}

use Value::{Leaf, ListOf, MapOf, One, SchemaOrFlag};

type Keys = &'static [(&'static str, Value)];

const ROOT: Keys = &[
    ("openapi", Leaf),
    ("info", One(Kind::Info)),
    ("servers", ListOf(Kind::Server)),
    ("security", Leaf),
    ("tags", ListOf(Kind::Tag)),
    ("paths", MapOf(Kind::RootPath)),
    ("components", One(Kind::Components)),
];
const GROUP_FILE: Keys = &[("paths", MapOf(Kind::PathItem)), ("components", One(Kind::Components))];
const INFO: Keys = &[
    ("title", Leaf),
    ("version", Leaf),
    ("summary", Leaf),
    ("description", Leaf),
    ("license", One(Kind::License)),
];
const LICENSE: Keys = &[("name", Leaf), ("identifier", Leaf), ("url", Leaf)];
const SERVER: Keys = &[("url", Leaf), ("description", Leaf)];
const TAG: Keys = &[("name", Leaf), ("description", Leaf)];
const ROOT_PATH: Keys = &[("$ref", Leaf)];
const PATH_ITEM: Keys = &[
    ("get", One(Kind::Operation)),
    ("post", One(Kind::Operation)),
    ("put", One(Kind::Operation)),
    ("patch", One(Kind::Operation)),
    ("delete", One(Kind::Operation)),
];
const OPERATION: Keys = &[
    ("operationId", Leaf),
    ("summary", Leaf),
    ("description", Leaf),
    ("deprecated", Leaf),
    ("tags", Leaf),
    ("parameters", ListOf(Kind::Parameter)),
    ("requestBody", One(Kind::Body)),
    ("responses", MapOf(Kind::Answer)),
    ("x-neonapi-group", Leaf),
    ("x-neonapi-verb", Leaf),
    ("x-neonapi-arguments", Leaf),
    ("x-neonapi-body-name", Leaf),
    ("x-neonapi-retry", Leaf),
    ("x-neonapi-starts-work", Leaf),
    ("x-neonapi-list", One(Kind::List)),
    ("x-neonapi-unwrap", Leaf),
    ("x-neonapi-flatten", Leaf),
    ("x-neonapi-rate-limit", Leaf),
    ("x-neonapi-stability", Leaf),
    ("x-neonapi-sunset", Leaf),
];
const LIST: Keys = &[("items", Leaf), ("cursor", Leaf)];
const PARAMETER: Keys = &[
    ("$ref", Leaf),
    ("name", Leaf),
    ("in", Leaf),
    ("required", Leaf),
    ("description", Leaf),
    ("deprecated", Leaf),
    ("style", Leaf),
    ("explode", Leaf),
    ("schema", One(Kind::Schema)),
    ("x-neonapi-name", Leaf),
    ("x-neonapi-secret", Leaf),
    ("x-neonapi-free-text", Leaf),
    ("x-neonapi-update", Leaf),
    ("x-neonapi-known-values", Leaf),
    ("x-neonapi-sunset", Leaf),
];
const BODY: Keys = &[("required", Leaf), ("description", Leaf), ("content", MapOf(Kind::Content))];
const CONTENT: Keys = &[("schema", One(Kind::Schema))];
const ANSWER: Keys = &[("$ref", Leaf), ("description", Leaf), ("content", MapOf(Kind::Content))];
const SCHEMA: Keys = &[
    ("$ref", Leaf),
    ("description", Leaf),
    ("type", Leaf),
    ("format", Leaf),
    ("contentMediaType", Leaf),
    ("pattern", Leaf),
    ("enum", Leaf),
    ("const", Leaf),
    ("default", Leaf),
    ("examples", Leaf),
    ("deprecated", Leaf),
    ("minimum", Leaf),
    ("maximum", Leaf),
    ("minLength", Leaf),
    ("maxLength", Leaf),
    ("minItems", Leaf),
    ("maxItems", Leaf),
    ("minProperties", Leaf),
    ("maxProperties", Leaf),
    ("required", Leaf),
    ("properties", MapOf(Kind::Schema)),
    ("items", One(Kind::Schema)),
    ("additionalProperties", SchemaOrFlag),
    ("oneOf", ListOf(Kind::Schema)),
    ("anyOf", ListOf(Kind::Schema)),
    ("discriminator", One(Kind::Discriminator)),
    ("x-neonapi-name", Leaf),
    ("x-neonapi-secret", Leaf),
    ("x-neonapi-identifier", Leaf),
    ("x-neonapi-update", Leaf),
    ("x-neonapi-known-values", Leaf),
    ("x-neonapi-json", Leaf),
    ("x-neonapi-sunset", Leaf),
];
const DISCRIMINATOR: Keys = &[("propertyName", Leaf), ("mapping", Leaf)];
const COMPONENTS: Keys = &[
    ("schemas", MapOf(Kind::Schema)),
    ("parameters", MapOf(Kind::Parameter)),
    ("responses", MapOf(Kind::Answer)),
    ("securitySchemes", MapOf(Kind::SecurityScheme)),
];
const SECURITY_SCHEME: Keys = &[("type", Leaf), ("scheme", Leaf), ("description", Leaf)];

impl Kind {
    fn keys(self) -> Keys {
        match self {
            Kind::Root => ROOT,
            Kind::GroupFile => GROUP_FILE,
            Kind::Info => INFO,
            Kind::License => LICENSE,
            Kind::Server => SERVER,
            Kind::Tag => TAG,
            Kind::RootPath => ROOT_PATH,
            Kind::PathItem => PATH_ITEM,
            Kind::Operation => OPERATION,
            Kind::Parameter => PARAMETER,
            Kind::Body => BODY,
            Kind::Content => CONTENT,
            Kind::Answer => ANSWER,
            Kind::Schema => SCHEMA,
            Kind::Discriminator => DISCRIMINATOR,
            Kind::Components => COMPONENTS,
            Kind::SecurityScheme => SECURITY_SCHEME,
            Kind::List => LIST,
        }
    }
}

/// Notes every key below `node` that nothing here reads.
pub(crate) fn check_keys(node: &Node, kind: Kind, place: &str, problems: &mut Problems) {
    let Some(map) = node.as_map() else {
        problems.add(place, "is not a map of keys; write it as one");
        return;
    };
    for (key, value) in map {
        let place = format!("{place}/{}", pointer_step(key));
        match kind.keys().iter().find(|(known, _)| known == key) {
            None => problems.add(&place, unknown_key(kind)),
            Some((_, expected)) => check_value(value, *expected, &place, problems),
        }
    }
}

fn check_value(value: &Node, expected: Value, place: &str, problems: &mut Problems) {
    match (expected, value) {
        (Leaf, _) | (SchemaOrFlag, Node::Bool(_)) => {}
        (One(kind), _) => check_keys(value, kind, place, problems),
        (SchemaOrFlag, _) => check_keys(value, Kind::Schema, place, problems),
        (ListOf(kind), Node::List(items)) => {
            for (index, item) in items.iter().enumerate() {
                check_keys(item, kind, &format!("{place}/{index}"), problems);
            }
        }
        (MapOf(kind), Node::Map(map)) => {
            for (key, item) in map {
                check_keys(item, kind, &format!("{place}/{}", pointer_step(key)), problems);
            }
        }
        (ListOf(_), _) => problems.add(place, "is not a list; write it as one"),
        (MapOf(_), _) => problems.add(place, "is not a map; write it as one"),
    }
}

fn unknown_key(kind: Kind) -> String {
    let known: Vec<&str> = kind.keys().iter().map(|(key, _)| *key).collect();
    format!("is not a known key; remove it or use one of: {}", known.join(", "))
}
