//! A schema as the generator looks at it: what it points to and what is said about it there.

use anyhow::{Result, bail};
use oas3::spec::{ObjectOrReference, ObjectSchema, Schema, SchemaType};

use crate::description::extensions::{self, ValueExtensions};

/// A schema at one place of use.
#[derive(Clone, Debug)]
pub(crate) struct View<'a> {
    pub target: Target<'a>,
    pub is_nullable: bool,
    pub description: Option<&'a str>,
    pub is_deprecated: bool,
    pub extensions: ValueExtensions,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Target<'a> {
    /// A schema of `components`.
    Named(&'a str),
    Inline(&'a ObjectSchema),
}

/// Looks at a schema; `place` is for messages.
pub(crate) fn view<'a>(schema: &'a Schema, place: &str) -> Result<View<'a>> {
    let Schema::Object(object) = schema else {
        bail!("{place}: a schema that is true or false; write a type");
    };
    let schema = match &**object {
        ObjectOrReference::Ref { ref_path, .. } => {
            return Ok(View {
                target: Target::Named(schema_name(ref_path, place)?),
                is_nullable: false,
                description: None,
                is_deprecated: false,
                extensions: ValueExtensions::default(),
            });
        }
        ObjectOrReference::Object(schema) => schema,
    };
    let own = extensions::read(&schema.extensions, place)?;
    let mut view = match inner(schema, place)? {
        Some((inner, is_nullable)) => {
            let mut inner = self::view(inner, place)?;
            inner.is_nullable |= is_nullable;
            inner
        }
        None => View {
            target: Target::Inline(schema),
            is_nullable: has_type(schema, SchemaType::Null),
            description: None,
            is_deprecated: false,
            extensions: ValueExtensions::default(),
        },
    };
    view.description = schema.description.as_deref().or(view.description);
    view.is_deprecated |= schema.deprecated.unwrap_or(false);
    view.extensions = own;
    Ok(view)
}

/// The schema that this one merely says more about, and whether it adds null.
fn inner<'a>(schema: &'a ObjectSchema, place: &str) -> Result<Option<(&'a Schema, bool)>> {
    if !schema.all_of.is_empty() {
        let [inner] = schema.all_of.as_slice() else {
            bail!("{place}/allOf: compositions are not supported; write the properties out");
        };
        return Ok(Some((inner, false)));
    }
    let choices = match (&schema.any_of[..], &schema.one_of[..]) {
        ([], []) => return Ok(None),
        ([], one_of) if schema.discriminator.is_some() && !one_of.is_empty() => return Ok(None),
        ([], one_of) => one_of,
        (any_of, _) => any_of,
    };
    match choices {
        [inner, null] | [null, inner] if is_null(null) => Ok(Some((inner, true))),
        _ => bail!("{place}: a choice without a discriminator; only a type or null may be chosen"),
    }
}

fn is_null(schema: &Schema) -> bool {
    match schema {
        Schema::Object(object) => match &**object {
            ObjectOrReference::Object(schema) => {
                schema.schema_type == Some(oas3::spec::SchemaTypeSet::Single(SchemaType::Null))
            }
            ObjectOrReference::Ref { .. } => false,
        },
        Schema::Boolean(_) => false,
    }
}

/// Whether the schema's type is, or can be, the given one.
pub(crate) fn has_type(schema: &ObjectSchema, wanted: SchemaType) -> bool {
    schema.schema_type.as_ref().is_some_and(|types| types.contains(wanted))
}

/// Name of the schema that a reference leads to.
pub(crate) fn schema_name<'a>(reference: &'a str, place: &str) -> Result<&'a str> {
    match reference.strip_prefix("#/components/schemas/") {
        Some(name) => Ok(name),
        None => bail!("{place}: $ref {reference} is not a schema; name one of components/schemas"),
    }
}
