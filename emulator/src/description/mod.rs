//! The description of the API as data: what requests and answers must look like.

pub(crate) mod answers;
mod check;
mod formats;
pub(crate) mod requests;
pub(crate) mod texts;

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use serde::Deserialize;
use serde_json::Value;

use formats::{Format, Pattern};

const TEXT: &str = include_str!("../generated/description.json");

/// All operations and schemas, by name.
#[derive(Debug, Deserialize)]
pub(crate) struct Description {
    operations: HashMap<String, Shape>,
    schemas: HashMap<String, Schema>,
}

/// What one operation takes and gives.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Shape {
    /// Whether it changes nothing.
    #[serde(default)]
    pub(crate) safe: bool,
    parameters: Vec<Parameter>,
    request_body: Option<RequestBody>,
    /// By status, `default` for all others; then by media type.
    responses: HashMap<String, BTreeMap<String, Schema>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Parameter {
    name: String,
    #[serde(rename = "in")]
    place: Place,
    #[serde(default)]
    required: bool,
    schema: Schema,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Place {
    Path,
    Query,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RequestBody {
    #[serde(default)]
    required: bool,
    content: BTreeMap<String, Schema>,
}

/// A JSON schema, as far as the description makes use of it.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
struct Schema {
    #[serde(rename = "$ref")]
    reference: Option<String>,
    #[serde(rename = "type", deserialize_with = "one_or_many")]
    kinds: Vec<Kind>,
    format: Option<Format>,
    /// Bytes that are no part of a JSON text.
    content_media_type: Option<String>,
    pattern: Option<Pattern>,
    #[serde(rename = "enum")]
    values: Option<Vec<Value>>,
    #[serde(rename = "const")]
    constant: Option<Value>,
    minimum: Option<f64>,
    maximum: Option<f64>,
    min_length: Option<usize>,
    max_length: Option<usize>,
    min_items: Option<usize>,
    max_items: Option<usize>,
    min_properties: Option<usize>,
    max_properties: Option<usize>,
    required: Vec<String>,
    properties: BTreeMap<String, Schema>,
    items: Option<Box<Schema>>,
    additional_properties: Option<Additional>,
    one_of: Vec<Schema>,
    any_of: Vec<Schema>,
    discriminator: Option<Discriminator>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Null,
    Boolean,
    Integer,
    Number,
    String,
    Array,
    Object,
}

/// What is said of properties without a name of their own.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Additional {
    Allowed(bool),
    Like(Box<Schema>),
}

/// Which variant an object is, told by one of its properties.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Discriminator {
    property_name: String,
    mapping: BTreeMap<String, String>,
}

fn one_or_many<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<Kind>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Kinds {
        One(Kind),
        Many(Vec<Kind>),
    }
    Ok(match Kinds::deserialize(deserializer)? {
        Kinds::One(kind) => vec![kind],
        Kinds::Many(kinds) => kinds,
    })
}

impl Description {
    /// The one description; it is read when the first request needs it.
    pub(crate) fn get() -> &'static Description {
        static DESCRIPTION: OnceLock<Description> = OnceLock::new();
        DESCRIPTION.get_or_init(|| {
            serde_json::from_str(TEXT).expect("a text of the program itself, which a test reads")
        })
    }

    /// The shape of an operation; the route table is made from the same source.
    pub(crate) fn operation(&self, operation_id: &str) -> Option<&Shape> {
        self.operations.get(operation_id)
    }

    fn named(&self, reference: &str) -> Option<&Schema> {
        self.schemas.get(reference.rsplit('/').next().unwrap_or_default())
    }

    /// The schema that says what a value is: behind references, and not the one that is null.
    fn resolved<'a>(&'a self, schema: &'a Schema) -> &'a Schema {
        if let Some(target) = schema.reference.as_deref().and_then(|it| self.named(it)) {
            return self.resolved(target);
        }
        let value = schema.any_of.iter().find(|variant| variant.kinds != [Kind::Null]);
        value.map_or(schema, |variant| self.resolved(variant))
    }

    fn holds_null(&self, schema: &Schema) -> bool {
        let schema_itself = schema.reference.as_deref().and_then(|it| self.named(it));
        let schema = schema_itself.unwrap_or(schema);
        schema.kinds.contains(&Kind::Null)
            || schema.any_of.iter().any(|variant| self.holds_null(variant))
    }

    /// The variant that an object says it is.
    fn variant(&self, schema: &Schema, value: &Value) -> Option<&Schema> {
        let discriminator = schema.discriminator.as_ref()?;
        let tag = value.get(&discriminator.property_name)?.as_str()?;
        self.named(discriminator.mapping.get(tag)?)
    }
}

#[cfg(test)]
mod tests {
    use super::{Description, Schema};
    use crate::routes::Router;

    #[test]
    fn every_operation_has_a_shape() {
        let description = Description::get();
        for route in &Router::get().routes {
            assert!(description.operation(route.operation_id).is_some(), "{}", route.operation_id);
        }
        assert_eq!(description.operations.len(), Router::get().routes.len());
    }

    fn visit(schema: &Schema, seen: &mut impl FnMut(&Schema)) {
        seen(schema);
        schema.properties.values().for_each(|it| visit(it, seen));
        schema.items.iter().for_each(|it| visit(it, seen));
        schema.one_of.iter().chain(&schema.any_of).for_each(|it| visit(it, seen));
    }

    #[test]
    fn references_lead_somewhere_and_patterns_can_be_read() {
        let description = Description::get();
        let mut patterns = 0;
        let mut seen = |schema: &Schema| {
            if let Some(reference) = &schema.reference {
                assert!(description.named(reference).is_some(), "{reference}");
            }
            if let Some(pattern) = &schema.pattern {
                assert!(pattern.is_readable(), "{pattern:?}");
                patterns += 1;
            }
        };
        description.schemas.values().for_each(|schema| visit(schema, &mut seen));
        for shape in description.operations.values() {
            shape.parameters.iter().for_each(|parameter| visit(&parameter.schema, &mut seen));
        }
        assert!(patterns > 50);
    }
}
