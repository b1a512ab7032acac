//! Reads every field of every answer in C and writes it down as JSON, for the vectors.

use std::fmt::Write;

use super::OutputFile;
use super::c_models::scalar;
use super::c_names::{constant, handle};
use super::c_shape::Shape;
use crate::ir::{Api, Field, Group, Presence, Type, TypeDefinition};

pub(crate) const FOLDER: &str = "bindings-c/tests/vectors/generated";
pub(crate) const BANNER: &str = "/* Written by cargo xtask generate from api/. Do not edit. */";

/// Types whose fields C reads.
fn read<'a>(group: &'a Group, shape: &'a Shape<'_>) -> impl Iterator<Item = &'a TypeDefinition> {
    group.types.iter().filter(|definition| {
        shape.read.contains(definition.name())
            && !matches!(definition, TypeDefinition::Enumeration(_))
    })
}

/// The function that writes the fields of a type.
fn signature(name: &str, shape: &Shape<'_>) -> String {
    let handle = shape.handle(name);
    format!("void {}(struct json *json, const {handle} *it)", function(name))
}

fn function(name: &str) -> String {
    format!("fields_{}", &handle(name)["neonapi_".len()..])
}

/// The header of all of these functions.
pub(crate) fn prototypes(api: &Api, shape: &Shape<'_>) -> String {
    let mut text =
        format!("{BANNER}\n\n#ifndef FIELDS_H\n#define FIELDS_H\n\n#include \"../vectors.h\"\n\n");
    for definition in api.groups.iter().flat_map(|group| read(group, shape)) {
        let _ = writeln!(text, "{};", signature(definition.name(), shape));
    }
    text.push_str("\n#endif\n");
    text
}

/// The functions of the types of one group.
pub(crate) fn group_fields(group: &Group, shape: &Shape<'_>) -> Option<OutputFile> {
    let functions: String =
        read(group, shape).map(|definition| fields(definition, shape)).collect();
    if functions.is_empty() {
        return None;
    }
    let text = format!("{BANNER}\n\n#include \"fields.h\"\n{functions}");
    Some(OutputFile::new(format!("{FOLDER}/{}_fields.c", group.name), text))
}

fn fields(definition: &TypeDefinition, shape: &Shape<'_>) -> String {
    let mut text = format!("\n{} {{\n", signature(definition.name(), shape));
    match definition {
        TypeDefinition::Record(record) => {
            if record.fields.is_empty() {
                text.push_str("    (void)json;\n    (void)it;\n");
            }
            for one in &record.fields {
                let _ = writeln!(text, "    {};", field(&shape.handle(&record.name), one, shape));
            }
        }
        TypeDefinition::Union(union) => {
            let handle = shape.handle(&union.name);
            for form in &union.variants {
                let read = heck::ToSnakeCase::to_snake_case(form.name.as_str());
                let _ = writeln!(
                    text,
                    "    if ({handle}_form(it) == {}) {{\n        \
                     text_field(json, \"{}\", \"{}\");\n        {}(json, {handle}_{read}(it));\n    }}",
                    constant(&union.name, &form.name),
                    union.tag,
                    form.wire,
                    function(&form.record),
                );
            }
        }
        TypeDefinition::Enumeration(_) => {}
    }
    text + "}\n"
}

/// What writes one field, unless it is absent.
fn field(owner: &str, field: &Field, shape: &Shape<'_>) -> String {
    let (name, wire) = (format!("{owner}_{}", field.name), &field.wire);
    match &field.ty {
        Type::Enumeration(ty) => {
            let texts = format!("{name}_text(it), {}_text_of({name}(it))", handle(ty));
            format!("enumeration_field(json, \"{wire}\", {texts})")
        }
        Type::List(inner) => {
            let item = match &**inner {
                Type::Enumeration(ty) => {
                    let number = format!("{name}_at(it, index)");
                    format!(
                        "write_enumeration(json, {name}_text_at(it, index), {}_text_of({number}))",
                        handle(ty)
                    )
                }
                inner => write(inner, "json", &format!("{name}_at(it, index)"), shape),
            };
            format!("json_name(json, \"{wire}\");\n    ITEMS(json, {name}_count(it), {item})")
        }
        Type::Map(inner) => {
            let value = match &**inner {
                Type::List(_) => {
                    let one = format!("json_text(json, {name}_value_at(it, entry, index))");
                    format!("ITEMS(json, {name}_value_count(it, entry), {one})")
                }
                inner => write(inner, "json", &format!("{name}_value_at(it, entry)"), shape),
            };
            format!(
                "json_name(json, \"{wire}\");\n    \
                 ENTRIES(json, {name}_count(it), {name}_key_at(it, entry), {value})"
            )
        }
        Type::Bytes | Type::TimestampUpdate => format!("(void)\"{wire}, which C does not read\""),
        ty => match scalar(ty) {
            Some(_) if field.presence != Presence::Required => {
                let write = write(ty, "json", "value", shape);
                let c = match ty {
                    Type::Boolean => "bool",
                    Type::Int32 => "int32_t",
                    Type::Uint64 => "uint64_t",
                    Type::Float => "double",
                    _ => "int64_t",
                };
                format!("OPTIONAL(json, \"{wire}\", {c}, {name}(it, &value), {write})")
            }
            _ => format!(
                "json_name(json, \"{wire}\");\n    {}",
                write(ty, "json", &format!("{name}(it)"), shape)
            ),
        },
    }
}

/// What writes a value, which an expression gives.
pub(crate) fn write(ty: &Type, json: &str, value: &str, shape: &Shape<'_>) -> String {
    debug_assert!(ty.named().is_none_or(|name| shape.definitions.contains_key(name)));
    match ty {
        Type::Record(name) | Type::Union(name) => {
            format!("RECORD({json}, {}, {value})", function(name))
        }
        Type::Boolean => format!("json_flag({json}, {value})"),
        Type::Int32 | Type::Int64 | Type::Uint64 => {
            format!("json_number({json}, (int64_t){value})")
        }
        Type::Float => format!("write_float({json}, {value})"),
        Type::Timestamp => format!("write_time({json}, {value})"),
        Type::Json => format!("write_json({json}, {value})"),
        _ => format!("json_text({json}, {value})"),
    }
}
