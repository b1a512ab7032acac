//! Examples must be what their schema says.

use anyhow::Result;
use serde_json::Value;

use crate::description::node::Node;
use crate::ir::{Presence, Type, TypeDefinition};
use crate::lower::{Kind, Schemas};
use crate::problems::Problems;

/// Notes examples that do not decode.
pub(crate) fn check(schemas: &Schemas, problems: &mut Problems) -> Result<()> {
    for name in schemas.names() {
        let place = schemas.description.place_of_schema(name);
        let node = schemas.description.bundle.at(&["components", "schemas", name]);
        if schemas.kind(name)? == Kind::Record {
            for field in schemas.fields(name)? {
                let property = node.and_then(|node| node.at(&["properties", &field.wire]));
                let place = format!("{place}/properties/{}", field.wire);
                check_examples(schemas, property, &field.ty, &place, problems)?;
            }
        }
        let ty = match schemas.kind(name)? {
            Kind::Record => Type::Record(name.to_owned()),
            Kind::Enumeration => Type::Enumeration(name.to_owned()),
            Kind::Union => Type::Union(name.to_owned()),
            Kind::Alias => schemas.type_of(&schemas.view(name)?, &place)?,
        };
        check_examples(schemas, node, &ty, &place, problems)?;
    }
    Ok(())
}

fn check_examples(
    schemas: &Schemas,
    node: Option<&Node>,
    ty: &Type,
    place: &str,
    problems: &mut Problems,
) -> Result<()> {
    let Some(Node::List(examples)) = node.and_then(|node| node.get("examples")) else {
        return Ok(());
    };
    for (index, example) in examples.iter().enumerate() {
        let value = serde_json::to_value(example)?;
        if let Some(fault) = fault(schemas, &value, ty)? {
            let place = format!("{place}/examples/{index}");
            problems.add(&place, format!("does not decode: {fault}; mend the example"));
        }
    }
    Ok(())
}

/// Why a value is not of a type, if it is not.
pub(crate) fn fault(schemas: &Schemas, value: &Value, ty: &Type) -> Result<Option<String>> {
    let fits = match ty {
        Type::Json => true,
        Type::Boolean => value.is_boolean(),
        Type::Int32 => value.as_i64().is_some_and(|number| i32::try_from(number).is_ok()),
        Type::Int64 => value.is_i64(),
        Type::Uint64 => value.is_u64(),
        Type::Float => value.is_number(),
        Type::Text | Type::Secret | Type::Bytes => value.is_string(),
        Type::Timestamp => value.as_str().is_some_and(looks_like_time),
        Type::TimestampUpdate => value.is_null() || value.as_str().is_some_and(looks_like_time),
        Type::List(inner) => return fault_inside(schemas, value.as_array(), inner),
        Type::Map(inner) => {
            let values = value.as_object().map(|map| map.values());
            return fault_inside(schemas, values, inner);
        }
        Type::Record(name) => return fault_in_record(schemas, value, name, None),
        Type::Enumeration(name) => match schemas.definition(name, None)? {
            TypeDefinition::Enumeration(enumeration) => {
                enumeration.values.iter().any(|known| Some(known.wire.as_str()) == value.as_str())
            }
            _ => false,
        },
        Type::Union(name) => return fault_in_union(schemas, value, name),
    };
    Ok((!fits).then(|| format!("{value} is not {ty:?}")))
}

fn fault_inside<'a>(
    schemas: &Schemas,
    values: Option<impl IntoIterator<Item = &'a Value>>,
    ty: &Type,
) -> Result<Option<String>> {
    let Some(values) = values else {
        return Ok(Some(format!("a value that is no list or map of {ty:?}")));
    };
    for value in values {
        if let Some(fault) = fault(schemas, value, ty)? {
            return Ok(Some(fault));
        }
    }
    Ok(None)
}

fn fault_in_record(
    schemas: &Schemas,
    value: &Value,
    name: &str,
    tag: Option<&str>,
) -> Result<Option<String>> {
    let Some(object) = value.as_object() else {
        return Ok(Some(format!("{value} is no {name}")));
    };
    let fields = schemas.fields(name)?;
    let known =
        |key: &String| Some(key.as_str()) == tag || fields.iter().any(|field| field.wire == *key);
    if let Some(unknown) = object.keys().find(|key| !known(key)) {
        return Ok(Some(format!("{name} has no field {unknown}")));
    }
    for field in fields.iter().filter(|field| Some(field.wire.as_str()) != tag) {
        match (object.get(&field.wire), field.presence) {
            (None, Presence::Optional) => {}
            (None, _) if field.ty == Type::TimestampUpdate => {}
            (None, _) => return Ok(Some(format!("{name} lacks {}", field.wire))),
            (Some(Value::Null), Presence::Optional | Presence::RequiredNullable) => {}
            (Some(value), _) => {
                if let Some(fault) = fault(schemas, value, &field.ty)? {
                    return Ok(Some(format!("{}: {fault}", field.wire)));
                }
            }
        }
    }
    Ok(None)
}

fn fault_in_union(schemas: &Schemas, value: &Value, name: &str) -> Result<Option<String>> {
    let TypeDefinition::Union(union) = schemas.definition(name, None)? else {
        return Ok(Some(format!("{name} is no union")));
    };
    let tag = value.get(&union.tag).and_then(Value::as_str);
    match union.variants.iter().find(|variant| Some(variant.wire.as_str()) == tag) {
        Some(variant) => fault_in_record(schemas, value, &variant.record, Some(&union.tag)),
        None => Ok(Some(format!("{name} has no variant {tag:?}"))),
    }
}

fn looks_like_time(text: &str) -> bool {
    text.parse::<jiff::Timestamp>().is_ok()
}
