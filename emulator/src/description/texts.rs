//! Values that come as texts: in paths, queries, forms and parts of multipart bodies.

use serde_json::Value;

use super::{Additional, Description, Kind, Schema};

/// Accepts the spellings of several languages: clients write what their language prints.
pub(crate) fn boolean(text: &str) -> Option<bool> {
    match text {
        "true" | "True" | "TRUE" | "t" | "T" | "1" => Some(true),
        "false" | "False" | "FALSE" | "f" | "F" | "0" => Some(false),
        _ => None,
    }
}

/// The value that a text stands for; the text itself when it stands for none of that kind.
pub(super) fn read(description: &Description, schema: &Schema, text: String) -> Value {
    let schema = description.resolved(schema);
    let value = match schema.kinds.iter().find(|kind| **kind != Kind::Null) {
        Some(Kind::Boolean) => boolean(&text).map(Value::Bool),
        Some(Kind::Integer) => {
            let number = text.parse::<i64>().map(Value::from);
            number.or_else(|_| text.parse::<u64>().map(Value::from)).ok()
        }
        Some(Kind::Number) => text.parse::<f64>().map(Value::from).ok(),
        Some(Kind::Array) => Some(Value::Array(vec![Value::String(text.clone())])),
        Some(Kind::Object) => serde_json::from_str(&text).ok(),
        _ => None,
    };
    value.unwrap_or(Value::String(text))
}

/// What the service takes of a value that fits its schema: without the fields that nobody knows, and
/// without nulls that stand for absent ones.
pub(super) fn known(description: &Description, schema: &Schema, value: Value) -> Value {
    let variant = description.variant(schema, &value);
    let tag = schema.discriminator.as_ref().map(|it| it.property_name.as_str());
    let schema = variant.unwrap_or_else(|| description.resolved(schema));
    match value {
        Value::Array(items) => match &schema.items {
            Some(item) => items.into_iter().map(|it| known(description, item, it)).collect(),
            None => Value::Array(items),
        },
        Value::Object(object) if !schema.properties.is_empty() => {
            let fields =
                object.into_iter().filter_map(|(name, value)| match schema.properties.get(&name) {
                    Some(field) if value.is_null() && !description.holds_null(field) => None,
                    Some(field) => Some((name, known(description, field, value))),
                    None if Some(name.as_str()) == tag => Some((name, value)),
                    None => None,
                });
            fields.collect()
        }
        value => value,
    }
}

/// The same value with the leaves of a form turned into what they stand for.
pub(super) fn read_all(description: &Description, schema: &Schema, value: Value) -> Value {
    let variant = description.variant(schema, &value);
    let schema = variant.unwrap_or_else(|| description.resolved(schema));
    match value {
        Value::String(text) => match read(description, schema, text) {
            items @ Value::Array(_) => read_all(description, schema, items),
            value => value,
        },
        Value::Array(items) => match &schema.items {
            Some(item) => items.into_iter().map(|it| read_all(description, item, it)).collect(),
            None => Value::Array(items),
        },
        Value::Object(object) => {
            let fields = object.into_iter().map(|(name, value)| {
                let field = match &schema.additional_properties {
                    Some(Additional::Like(schema)) => Some(schema.as_ref()),
                    _ => None,
                };
                match schema.properties.get(&name).or(field) {
                    Some(field) => (name, read_all(description, field, value)),
                    None => (name, value),
                }
            });
            fields.collect()
        }
        value => value,
    }
}
