//! Holding a value against its schema.

use std::collections::BTreeSet;
use std::fmt;

use serde_json::{Map, Value};

use super::{Additional, Description, Kind, Schema};

/// Whose value is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction<'a> {
    /// A client's: fields nobody knows are ignored, and null counts as absent.
    Request,
    /// Our own: it has what is described and nothing else, but for words that faults put there.
    Answer { wanted_words: &'a BTreeSet<String> },
    /// Our own refusal: what the few with a schema of their own say stands beside the usual fields.
    Refusal,
}

/// What is wrong with a value, and where.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// Path of the value, such as `endpoints[0].type`; empty for the whole.
    pub(super) path: String,
    /// Such as `must be a string`.
    pub(super) problem: String,
}

/// A place in a value; it becomes a text only when something is wrong there.
#[derive(Clone, Copy)]
enum Place<'a> {
    Root,
    Field(&'a Place<'a>, &'a str),
    Item(&'a Place<'a>, usize),
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::Root => Ok(()),
            Place::Field(Place::Root, name) => formatter.write_str(name),
            Place::Field(parent, name) => write!(formatter, "{parent}.{name}"),
            Place::Item(parent, index) => write!(formatter, "{parent}[{index}]"),
        }
    }
}

impl Place<'_> {
    fn fault(&self, problem: impl Into<String>) -> Result<(), Fault> {
        Err(Fault { path: self.to_string(), problem: problem.into() })
    }
}

/// Says what is wrong with a value first, if anything is.
pub(super) fn check(
    description: &Description,
    direction: Direction<'_>,
    schema: &Schema,
    value: &Value,
) -> Result<(), Fault> {
    Checker { description, direction }.value(schema, value, &Place::Root, None)
}

struct Checker<'d> {
    description: &'d Description,
    direction: Direction<'d>,
}

impl Checker<'_> {
    /// `tag` is a field that told the variant; its own schema need not know it.
    fn value(
        &self,
        schema: &Schema,
        value: &Value,
        place: &Place<'_>,
        tag: Option<&str>,
    ) -> Result<(), Fault> {
        if let Some(target) = schema.reference.as_deref().and_then(|it| self.description.named(it))
        {
            self.value(target, value, place, tag)?;
        }
        if let Some(discriminator) = &schema.discriminator {
            let tag = discriminator.property_name.as_str();
            let Some(variant) = self.description.variant(schema, value) else {
                let place = Place::Field(place, tag);
                return place.fault(one_of(discriminator.mapping.keys()));
            };
            return self.value(variant, value, place, Some(tag));
        }
        self.any_of(&schema.any_of, value, place)?;
        self.any_of(&schema.one_of, value, place)?;
        self.kind(schema, value, place)?;
        self.choice(schema, value, place)?;
        match value {
            Value::Number(number) => number_in_range(schema, number.as_f64(), place)?,
            Value::String(text) => self.text(schema, text, place)?,
            Value::Array(items) => self.list(schema, items, place)?,
            Value::Object(object) => self.object(schema, object, place, tag)?,
            Value::Null | Value::Bool(_) => {}
        }
        match schema.format {
            Some(format) if !format.holds(value) => place.fault(format.expected()),
            _ => Ok(()),
        }
    }

    /// One of them must fit; what does not fit the first is told.
    fn any_of(&self, variants: &[Schema], value: &Value, place: &Place<'_>) -> Result<(), Fault> {
        let Some((first, others)) = variants.split_first() else { return Ok(()) };
        let fits = |variant: &Schema| self.value(variant, value, place, None).is_ok();
        if others.iter().any(fits) { Ok(()) } else { self.value(first, value, place, None) }
    }

    fn kind(&self, schema: &Schema, value: &Value, place: &Place<'_>) -> Result<(), Fault> {
        if schema.kinds.is_empty() || schema.kinds.iter().any(|kind| kind.holds(value)) {
            return Ok(());
        }
        let names: Vec<&str> = schema.kinds.iter().map(|kind| kind.name()).collect();
        place.fault(format!("must be {}", names.join(" or ")))
    }

    fn choice(&self, schema: &Schema, value: &Value, place: &Place<'_>) -> Result<(), Fault> {
        let values =
            schema.values.as_deref().or(schema.constant.as_ref().map(std::slice::from_ref));
        let is_wanted = match self.direction {
            Direction::Request | Direction::Refusal => false,
            Direction::Answer { wanted_words } => wanted_words.iter().any(|word| value == word),
        };
        match values {
            Some(values) if !values.contains(value) && !is_wanted => {
                place.fault(one_of(values.iter().map(|it| it.as_str().unwrap_or("null"))))
            }
            _ => Ok(()),
        }
    }

    fn text(&self, schema: &Schema, text: &str, place: &Place<'_>) -> Result<(), Fault> {
        let length = text.chars().count();
        if !is_within(length, schema.min_length, schema.max_length) {
            let range = range(schema.min_length, schema.max_length);
            return place.fault(format!("must be {range} characters long"));
        }
        match &schema.pattern {
            Some(pattern) if !pattern.matches(text) => {
                place.fault(format!("must match {}", pattern.text))
            }
            _ => Ok(()),
        }
    }

    fn list(&self, schema: &Schema, items: &[Value], place: &Place<'_>) -> Result<(), Fault> {
        if !is_within(items.len(), schema.min_items, schema.max_items) {
            let range = range(schema.min_items, schema.max_items);
            return place.fault(format!("must have {range} items"));
        }
        let Some(schema) = &schema.items else { return Ok(()) };
        let mut items = items.iter().enumerate();
        items.try_for_each(|(index, item)| {
            self.value(schema, item, &Place::Item(place, index), None)
        })
    }

    fn object(
        &self,
        schema: &Schema,
        object: &Map<String, Value>,
        place: &Place<'_>,
        tag: Option<&str>,
    ) -> Result<(), Fault> {
        if !is_within(object.len(), schema.min_properties, schema.max_properties) {
            let range = range(schema.min_properties, schema.max_properties);
            return place.fault(format!("must have {range} fields"));
        }
        let is_absent = |name: &&String| match object.get(name.as_str()) {
            None => true,
            Some(Value::Null) => {
                schema.properties.get(name.as_str()).is_some_and(|it| self.is_left_out(it))
            }
            Some(_) => false,
        };
        if let Some(name) = schema.required.iter().find(is_absent) {
            return Place::Field(place, name).fault("is required");
        }
        object.iter().try_for_each(|(name, value)| {
            let place = Place::Field(place, name);
            match (schema.properties.get(name), &schema.additional_properties) {
                (Some(schema), _) if value.is_null() && self.is_left_out(schema) => Ok(()),
                (Some(schema), _) => self.value(schema, value, &place, None),
                (None, _) if Some(name.as_str()) == tag => Ok(()),
                (None, Some(Additional::Like(schema))) => self.value(schema, value, &place, None),
                (None, Some(Additional::Allowed(true))) => Ok(()),
                (None, None) if self.is_unknown_ignored(schema) => Ok(()),
                (None, _) => place.fault("is not a known field"),
            }
        })
    }

    /// Whether null stands for a field that was left out.
    fn is_left_out(&self, schema: &Schema) -> bool {
        self.direction == Direction::Request
            && self.value(schema, &Value::Null, &Place::Root, None).is_err()
    }

    /// A schema that names no properties is a part of one that does.
    fn is_unknown_ignored(&self, schema: &Schema) -> bool {
        !matches!(self.direction, Direction::Answer { .. }) || schema.properties.is_empty()
    }
}

impl Kind {
    fn holds(self, value: &Value) -> bool {
        match self {
            Kind::Null => value.is_null(),
            Kind::Boolean => value.is_boolean(),
            Kind::Integer => value.is_i64() || value.is_u64(),
            Kind::Number => value.is_number(),
            Kind::String => value.is_string(),
            Kind::Array => value.is_array(),
            Kind::Object => value.is_object(),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Kind::Null => "null",
            Kind::Boolean => "true or false",
            Kind::Integer => "an integer",
            Kind::Number => "a number",
            Kind::String => "a string",
            Kind::Array => "a list",
            Kind::Object => "an object",
        }
    }
}

fn number_in_range(schema: &Schema, number: Option<f64>, place: &Place<'_>) -> Result<(), Fault> {
    match number {
        Some(number) if !is_within(number, schema.minimum, schema.maximum) => {
            let is_closed = schema.minimum.is_some() && schema.maximum.is_some();
            let from = if is_closed { "from " } else { "" };
            place.fault(format!("must be {from}{}", range(schema.minimum, schema.maximum)))
        }
        _ => Ok(()),
    }
}

fn is_within<T: PartialOrd>(number: T, min: Option<T>, max: Option<T>) -> bool {
    min.is_none_or(|min| number >= min) && max.is_none_or(|max| number <= max)
}

fn range<T: fmt::Display>(min: Option<T>, max: Option<T>) -> String {
    match (min, max) {
        (Some(min), Some(max)) => format!("{min} to {max}"),
        (Some(min), None) => format!("at least {min}"),
        (None, Some(max)) => format!("at most {max}"),
        (None, None) => String::new(),
    }
}

fn one_of<T: AsRef<str>>(values: impl Iterator<Item = T>) -> String {
    let mut list = String::new();
    for value in values {
        list.push_str(if list.is_empty() { "" } else { ", " });
        list.push_str(value.as_ref());
    }
    format!("must be one of: {list}")
}
