//! Schemas to types.

use anyhow::{Context, Result, bail};
use oas3::spec::{ObjectOrReference, ObjectSchema, Schema, SchemaType};

use super::docs;
use super::view::{Target, View, has_type, schema_name, view};
use crate::description::Description;
use crate::ir::{
    EnumValue, Enumeration, Field, Presence, Record, Type, TypeDefinition, Union, Variant,
};
use crate::names;

/// Looks schemas up and turns them into types.
pub(crate) struct Schemas<'a> {
    pub description: &'a Description,
    schemas: &'a oas3::Map<String, Schema>,
}

/// What a schema of `components` becomes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Kind {
    Record,
    Enumeration,
    Union,
    /// Written out where it is used.
    Alias,
}

impl<'a> Schemas<'a> {
    pub(crate) fn new(description: &'a Description) -> Result<Schemas<'a>> {
        let components = description.spec.components.as_ref();
        let components = components.context("api/openapi.yaml#: no components; add them")?;
        Ok(Schemas { description, schemas: &components.schemas })
    }

    /// Names of all schemas, in the order of the files.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'a str> {
        self.schemas.keys().map(String::as_str)
    }

    /// The schema of that name, as written in `components`.
    pub(crate) fn get(&self, name: &str) -> Result<&'a ObjectSchema> {
        let place = self.description.place_of_schema(name);
        let schema = self.schemas.get(name).with_context(|| format!("{place}: no such schema"))?;
        match schema {
            Schema::Object(object) => match &**object {
                ObjectOrReference::Object(schema) => Ok(schema),
                ObjectOrReference::Ref { .. } => bail!("{place}: is only a $ref; use its target"),
            },
            Schema::Boolean(_) => bail!("{place}: is true or false; write a type"),
        }
    }

    /// The schema of that name as a place of use would see it.
    pub(crate) fn view(&self, name: &str) -> Result<View<'a>> {
        let schema = self.schemas.get(name).with_context(|| format!("no schema {name}"))?;
        view(schema, &self.description.place_of_schema(name))
    }

    pub(crate) fn kind(&self, name: &str) -> Result<Kind> {
        let schema = self.get(name)?;
        Ok(if schema.discriminator.is_some() {
            Kind::Union
        } else if !schema.enum_values.is_empty() {
            Kind::Enumeration
        } else if is_record(schema) {
            Kind::Record
        } else {
            Kind::Alias
        })
    }

    /// Type of a value with this schema.
    pub(crate) fn type_of(&self, view: &View, place: &str) -> Result<Type> {
        let ty = match view.target {
            Target::Named(name) => match self.kind(name)? {
                Kind::Record => Type::Record(name.to_owned()),
                Kind::Enumeration => Type::Enumeration(name.to_owned()),
                Kind::Union => Type::Union(name.to_owned()),
                Kind::Alias => {
                    self.type_of(&self.view(name)?, &self.description.place_of_schema(name))?
                }
            },
            Target::Inline(schema) => self.type_of_inline(schema, view, place)?,
        };
        let ty = if view.extensions.secret { keep_secret(ty, place)? } else { ty };
        match (view.extensions.update, ty) {
            (false, ty) => Ok(ty),
            (true, Type::Timestamp) => Ok(Type::TimestampUpdate),
            (true, _) => bail!("{place}: x-neonapi-update is for date-time only; remove it"),
        }
    }

    fn type_of_inline(&self, schema: &ObjectSchema, view: &View, place: &str) -> Result<Type> {
        if schema.discriminator.is_some() || !schema.enum_values.is_empty() || is_record(schema) {
            bail!("{place}: an inline type with parts; give it a name in components/schemas");
        }
        let format = schema.format.as_deref();
        if has_type(schema, SchemaType::String) {
            return Ok(match format {
                _ if view.extensions.json => Type::Map(Box::new(Type::Text)),
                Some("date-time") => Type::Timestamp,
                Some("binary") => Type::Bytes,
                _ => Type::Text,
            });
        }
        if has_type(schema, SchemaType::Integer) {
            return Ok(match format {
                Some("int32") => Type::Int32,
                Some("uint64") => Type::Uint64,
                _ => Type::Int64,
            });
        }
        if has_type(schema, SchemaType::Array) {
            let items = schema.items.as_deref();
            let items = items.with_context(|| format!("{place}: an array without items"))?;
            let place = format!("{place}/items");
            return Ok(Type::List(Box::new(self.type_of(&view_items(items, &place)?, &place)?)));
        }
        if has_type(schema, SchemaType::Object) {
            return self.type_of_map(schema, place);
        }
        if has_type(schema, SchemaType::Number) {
            return Ok(Type::Float);
        }
        if has_type(schema, SchemaType::Boolean) {
            return Ok(Type::Boolean);
        }
        Ok(Type::Json)
    }

    fn type_of_map(&self, schema: &ObjectSchema, place: &str) -> Result<Type> {
        let place = format!("{place}/additionalProperties");
        match &schema.additional_properties {
            None => Ok(Type::Json),
            Some(Schema::Boolean(_)) => Ok(Type::Map(Box::new(Type::Json))),
            Some(values) => {
                Ok(Type::Map(Box::new(self.type_of(&view_items(values, &place)?, &place)?)))
            }
        }
    }

    /// The type definition of a schema of `components` that is no alias.
    pub(crate) fn definition(&self, name: &str, tag: Option<&str>) -> Result<TypeDefinition> {
        let schema = self.get(name)?;
        match self.kind(name)? {
            Kind::Record => {
                let mut fields = self.fields(name)?;
                fields.retain(|field| Some(field.wire.as_str()) != tag);
                let docs = docs::of_schema(schema);
                Ok(TypeDefinition::Record(Record {
                    name: name.to_owned(),
                    docs,
                    fields,
                    is_arguments: false,
                    starts_work: false,
                    page: None,
                }))
            }
            Kind::Enumeration => self.enumeration(name, schema).map(TypeDefinition::Enumeration),
            Kind::Union => self.union(name, schema).map(TypeDefinition::Union),
            Kind::Alias => {
                bail!("{}: an alias has no type", self.description.place_of_schema(name))
            }
        }
    }

    /// Fields of an object schema, in its order.
    pub(crate) fn fields(&self, name: &str) -> Result<Vec<Field>> {
        let schema = self.get(name)?;
        let place = self.description.place_of_schema(name);
        let mut fields = Vec::new();
        for (wire, property) in &schema.properties {
            let place = format!("{place}/properties/{wire}");
            let is_required = schema.required.contains(wire);
            fields.push(self.field(wire, &view(property, &place)?, is_required, &place)?);
        }
        Ok(fields)
    }

    pub(crate) fn field(
        &self,
        wire: &str,
        view: &View,
        required: bool,
        place: &str,
    ) -> Result<Field> {
        let ty = self.type_of(view, place)?;
        let presence = match (required, view.is_nullable) {
            _ if ty == Type::TimestampUpdate => Presence::Required,
            (true, true) => Presence::RequiredNullable,
            (true, false) => Presence::Required,
            (false, _) => Presence::Optional,
        };
        let is_deprecated = view.is_deprecated || self.target_is_deprecated(view)?;
        Ok(Field {
            name: view.extensions.name.clone().unwrap_or_else(|| wire.to_owned()),
            wire: wire.to_owned(),
            docs: docs::of_field(view, &self.known_values(view)?, is_deprecated),
            ty,
            presence,
            is_identifier: view.extensions.identifier,
            is_deprecated,
        })
    }

    fn target_is_deprecated(&self, view: &View) -> Result<bool> {
        match view.target {
            Target::Named(name) => Ok(self.get(name)?.deprecated.unwrap_or(false)),
            Target::Inline(_) => Ok(false),
        }
    }

    /// Known values of an open text, said here or at the alias.
    fn known_values(&self, view: &View) -> Result<Vec<String>> {
        if !view.extensions.known_values.is_empty() {
            return Ok(view.extensions.known_values.clone());
        }
        match view.target {
            Target::Named(name) if self.kind(name)? == Kind::Alias => {
                self.known_values(&self.view(name)?)
            }
            Target::Inline(ObjectSchema { items: Some(items), .. }) => {
                self.known_values(&view_items(items, "items")?)
            }
            _ => Ok(Vec::new()),
        }
    }

    fn enumeration(&self, name: &str, schema: &ObjectSchema) -> Result<Enumeration> {
        let place = format!("{}/enum", self.description.place_of_schema(name));
        let mut values = Vec::new();
        for value in &schema.enum_values {
            let Some(wire) = value.as_str() else { bail!("{place}: {value} is not text") };
            values.push(EnumValue { name: names::enum_value(wire), wire: wire.to_owned() });
        }
        Ok(Enumeration { name: name.to_owned(), docs: docs::of_schema(schema), values })
    }

    fn union(&self, name: &str, schema: &ObjectSchema) -> Result<Union> {
        let place = self.description.place_of_schema(name);
        let discriminator = schema.discriminator.as_ref();
        let discriminator = discriminator.with_context(|| format!("{place}: no discriminator"))?;
        let mapping = discriminator.mapping.as_ref();
        let mapping = mapping.with_context(|| format!("{place}/discriminator: add a mapping"))?;
        if mapping.len() != schema.one_of.len() {
            bail!("{place}/discriminator/mapping: must name each variant of oneOf once");
        }
        let mut variants = Vec::new();
        for (wire, target) in mapping {
            let record = schema_name(target, &place)?.to_owned();
            if self.kind(&record)? != Kind::Record {
                bail!("{place}: {record} is not an object; a variant must be one");
            }
            variants.push(Variant { name: names::enum_value(wire), wire: wire.clone(), record });
        }
        let tag = discriminator.property_name.clone();
        Ok(Union { name: name.to_owned(), docs: docs::of_schema(schema), tag, variants })
    }
}

/// An object with properties, or one that is there to be empty.
fn is_record(schema: &ObjectSchema) -> bool {
    let is_map = !matches!(
        &schema.additional_properties,
        None | Some(Schema::Boolean(oas3::spec::BooleanSchema(false)))
    );
    let closed = schema.additional_properties.is_some() && !is_map;
    !schema.properties.is_empty() || (has_type(schema, SchemaType::Object) && closed)
}

fn view_items<'a>(schema: &'a Schema, place: &str) -> Result<View<'a>> {
    let view = view(schema, place)?;
    if view.is_nullable {
        bail!("{place}: items that may be null; leave null out");
    }
    Ok(view)
}

fn keep_secret(ty: Type, place: &str) -> Result<Type> {
    Ok(match ty {
        Type::Text => Type::Secret,
        Type::List(inner) => Type::List(Box::new(keep_secret(*inner, place)?)),
        Type::Map(inner) => Type::Map(Box::new(keep_secret(*inner, place)?)),
        _ => bail!("{place}: x-neonapi-secret is for text; remove it or mark the text inside"),
    })
}
