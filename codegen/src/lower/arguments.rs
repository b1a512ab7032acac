//! Bodies taken apart into arguments.

use anyhow::{Result, bail};

use super::types::Schemas;
use crate::ir::{Body, Field, NestedObject, Presence, Type};

/// One argument and where it goes.
#[derive(Clone, Debug)]
pub(crate) struct Argument {
    pub field: Field,
    /// Object of the body that it goes into (dotted path, empty for the body itself); none for the
    /// query.
    pub object: Option<String>,
}

impl Argument {
    pub(crate) fn name(&self) -> String {
        self.field.name.clone()
    }

    /// Names of the arguments that go into one place.
    pub(crate) fn names_in(all: &[Argument], object: Option<&str>) -> Vec<String> {
        all.iter().filter(|one| one.object.as_deref() == object).map(Argument::name).collect()
    }

    pub(crate) fn renamed(all: &[Argument]) -> Vec<(String, String)> {
        let renamed = all.iter().filter(|one| one.field.name != one.field.wire);
        renamed.map(|one| (one.field.name.clone(), one.field.wire.clone())).collect()
    }

    /// Whether an empty value is certainly a mistake.
    pub(crate) fn must_not_be_empty(&self) -> bool {
        let can_be_empty = matches!(
            self.field.ty,
            Type::Text | Type::Enumeration(_) | Type::Secret | Type::List(_)
        );
        self.field.presence == Presence::Required && can_be_empty
    }
}

/// A body as arguments.
#[derive(Debug)]
pub(crate) struct BodyArguments {
    pub kind: Body,
    pub arguments: Vec<Argument>,
    /// Objects inside the body (dotted path), the outer ones first, and whether each is required.
    pub objects: Vec<(String, bool)>,
    /// Schema of the body.
    pub schema: Option<String>,
    /// Argument name and type of a body that is a union.
    pub union: Option<(String, String)>,
}

impl BodyArguments {
    pub(crate) fn none() -> BodyArguments {
        BodyArguments {
            kind: Body::None,
            arguments: Vec::new(),
            objects: Vec::new(),
            schema: None,
            union: None,
        }
    }

    pub(crate) fn union(kind: Body, name: String, union: &str) -> BodyArguments {
        let schema = Some(union.to_owned());
        let union = Some((name, union.to_owned()));
        BodyArguments { kind, schema, union, ..BodyArguments::none() }
    }

    /// Objects inside the body with the arguments that go into each, given in their order.
    pub(crate) fn nested(&self, all: &[Argument]) -> Vec<NestedObject> {
        let nested = self.objects.iter().map(|(path, is_required)| NestedObject {
            path: path.clone(),
            is_required: *is_required,
            arguments: Argument::names_in(all, Some(path)),
        });
        nested.filter(|object| object.is_required || !object.arguments.is_empty()).collect()
    }

    /// Makes arguments of the fields of `record` and of the objects named in `flatten`.
    pub(crate) fn take_apart(
        &mut self,
        schemas: &Schemas,
        record: &str,
        flatten: &[String],
        place: &str,
    ) -> Result<()> {
        self.schema = Some(record.to_owned());
        let mut waiting: Vec<&String> = flatten.iter().collect();
        self.take_object(schemas, record, "", true, &mut waiting)?;
        match waiting.first() {
            Some(absent) => bail!("{place}: x-neonapi-flatten names {absent}, which is not there"),
            None => Ok(()),
        }
    }

    fn take_object(
        &mut self,
        schemas: &Schemas,
        record: &str,
        object: &str,
        is_required: bool,
        flatten: &mut Vec<&String>,
    ) -> Result<()> {
        for mut field in schemas.fields(record)? {
            let dotted = match object {
                "" => field.wire.clone(),
                _ => format!("{object}.{}", field.wire),
            };
            let named = flatten.iter().position(|name| **name == dotted);
            match (named, &field.ty) {
                (Some(index), Type::Record(inner)) => {
                    flatten.remove(index);
                    let required = field.presence == Presence::Required;
                    if required && !is_required {
                        let place = schemas.description.place_of_schema(record);
                        bail!(
                            "{place}/properties/{}: required inside of an optional object, and \
                             flattened; that is not supported",
                            field.wire
                        );
                    }
                    self.objects.push((dotted.clone(), required));
                    self.take_object(schemas, inner, &dotted, required, flatten)?;
                }
                (Some(_), _) => {
                    let place = schemas.description.place_of_schema(record);
                    bail!("{place}/properties/{}: flattened, but no object", field.wire);
                }
                (None, ty) => {
                    if !is_required && *ty != Type::TimestampUpdate {
                        field.presence = Presence::Optional;
                    }
                    self.arguments.push(Argument { field, object: Some(object.to_owned()) });
                }
            }
        }
        Ok(())
    }
}
