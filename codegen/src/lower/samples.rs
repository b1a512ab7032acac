//! Values made from schemas, always the same ones, for tests.

use anyhow::{Context, Result, bail};
use oas3::spec::{ObjectSchema, Schema, SchemaType};
use regex::Regex;
use serde_json::{Map, Value, json};

use super::types::{Kind, Schemas};
use super::view::{Target, View, has_type, view};
use crate::ir::TypeDefinition;

const TIME: &str = "2026-01-02T03:04:05Z";
const UUID: &str = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

impl Schemas<'_> {
    /// A value that fits the schema, as it stands in JSON; `name` makes it tell itself apart.
    pub(crate) fn sample(&self, view: &View, name: &str, place: &str) -> Result<Value> {
        match view.target {
            Target::Named(schema) => self.sample_of(schema, name),
            Target::Inline(schema) if view.extensions.json => {
                let _ = schema;
                Ok(Value::String(json!({ "KEY": format!("sample {name}") }).to_string()))
            }
            Target::Inline(schema) => {
                self.sample_inline(schema, &view.extensions.known_values, name, place)
            }
        }
    }

    fn sample_of(&self, schema: &str, name: &str) -> Result<Value> {
        let place = self.description.place_of_schema(schema);
        match self.kind(schema)? {
            Kind::Alias => self.sample(&self.view(schema)?, name, &place),
            Kind::Enumeration => {
                let first = self.get(schema)?.enum_values.first().cloned();
                first.with_context(|| format!("{place}: an enum without values"))
            }
            Kind::Record => Ok(Value::Object(self.sample_fields(schema)?)),
            Kind::Union => {
                let TypeDefinition::Union(union) = self.definition(schema, None)? else {
                    bail!("{place}: is no union");
                };
                let first = union.variants.first();
                let first = first.with_context(|| format!("{place}: a union without variants"))?;
                let mut fields = self.sample_fields(&first.record)?;
                fields.insert(union.tag.clone(), Value::String(first.wire.clone()));
                Ok(Value::Object(fields))
            }
        }
    }

    fn sample_fields(&self, record: &str) -> Result<Map<String, Value>> {
        let place = self.description.place_of_schema(record);
        let mut fields = Map::new();
        for (wire, property) in &self.get(record)?.properties {
            let place = format!("{place}/properties/{wire}");
            let view = view(property, &place)?;
            fields.insert(wire.clone(), self.sample(&view, wire, &place)?);
        }
        Ok(fields)
    }

    fn sample_inline(
        &self,
        schema: &ObjectSchema,
        known_values: &[String],
        name: &str,
        place: &str,
    ) -> Result<Value> {
        if let Some(value) = schema.const_value.clone().or(schema.examples.first().cloned()) {
            return Ok(value);
        }
        if has_type(schema, SchemaType::String) {
            return sample_text(schema, known_values, name, place).map(Value::String);
        }
        if has_type(schema, SchemaType::Integer) {
            return Ok(json!(sample_number(schema, name)));
        }
        if has_type(schema, SchemaType::Number) {
            return Ok(json!(sample_number(schema, name) as f64 + 0.5));
        }
        if has_type(schema, SchemaType::Boolean) {
            return Ok(Value::Bool(true));
        }
        if has_type(schema, SchemaType::Array) {
            let items = schema.items.as_deref();
            let items = items.with_context(|| format!("{place}: an array without items"))?;
            let place = format!("{place}/items");
            return Ok(json!([self.sample(&view(items, &place)?, name, &place)?]));
        }
        match &schema.additional_properties {
            Some(values @ Schema::Object(_)) => {
                let place = format!("{place}/additionalProperties");
                Ok(json!({ "key": self.sample(&view(values, &place)?, name, &place)? }))
            }
            _ => Ok(json!({ "key": format!("sample {name}") })),
        }
    }
}

/// A text that fits format, length and pattern.
fn sample_text(
    schema: &ObjectSchema,
    known_values: &[String],
    name: &str,
    place: &str,
) -> Result<String> {
    match schema.format.as_deref() {
        Some("date-time") => return Ok(TIME.into()),
        Some("uuid") => return Ok(UUID.into()),
        Some("uri") => return Ok(format!("https://example.com/{name}")),
        Some("email") => return Ok(format!("{name}@example.com")),
        _ => {}
    }
    let hyphenated = name.replace('_', "-");
    let mut candidates = known_values.to_vec();
    candidates.extend([
        format!("sample {name}"),
        format!("sample-{hyphenated}"),
        "sample".into(),
        "1h".into(),
        "4bf92f3577b34da6a3ce929d0e0e4736".into(),
    ]);
    let pattern = schema.pattern.as_deref().map(Regex::new).transpose();
    let pattern = pattern.with_context(|| format!("{place}/pattern: does not compile"))?;
    let fits = |text: &String| {
        let length = text.chars().count() as u64;
        schema.min_length.is_none_or(|minimum| length >= minimum)
            && schema.max_length.is_none_or(|maximum| length <= maximum)
            && pattern.as_ref().is_none_or(|pattern| pattern.is_match(text))
    };
    let found = candidates.into_iter().find(fits);
    found.with_context(|| format!("{place}: no sample fits its pattern and length; add examples"))
}

/// A number in the allowed range, which depends on the name.
fn sample_number(schema: &ObjectSchema, name: &str) -> i64 {
    let bound = |number: &Option<serde_json::Number>| number.as_ref().and_then(|n| n.as_f64());
    let minimum = bound(&schema.minimum).map_or(1, |minimum| minimum.ceil() as i64);
    let maximum = bound(&schema.maximum).map_or(i64::MAX, |maximum| maximum.floor() as i64);
    let wanted = name.bytes().map(i64::from).sum::<i64>() % 97 + 1;
    wanted.clamp(minimum, maximum.max(minimum))
}
