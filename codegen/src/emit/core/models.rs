//! Models, arguments, enumerations and unions.

use serde::Serialize;

use super::fill;
use crate::emit::rust_text::{doc_lines, field_type, identifier, type_name};
use crate::ir::{Field, Presence, Record, Type, TypeDefinition};

/// One type of a group.
#[derive(Default, Serialize)]
pub(crate) struct Definition {
    form: &'static str,
    name: String,
    docs: Vec<String>,
    inner_docs: Vec<String>,
    has_optional: bool,
    fields: Vec<FieldView>,
    tag: String,
    variants: Vec<String>,
}

#[derive(Serialize)]
struct FieldView {
    name: String,
    ty: String,
    docs: Vec<String>,
    attributes: Vec<String>,
}

pub(crate) fn definition(definition: &TypeDefinition) -> Definition {
    match definition {
        TypeDefinition::Record(record) => record_definition(record),
        TypeDefinition::Enumeration(enumeration) => Definition {
            form: "enumeration",
            name: enumeration.name.clone(),
            inner_docs: doc_lines(&enumeration.docs, 4),
            variants: variants(
                enumeration.values.iter().map(|value| format!("{} = {:?}", value.name, value.wire)),
            ),
            ..Definition::default()
        },
        TypeDefinition::Union(union) => Definition {
            form: "union",
            name: union.name.clone(),
            inner_docs: doc_lines(&union.docs, 4),
            tag: union.tag.clone(),
            variants: variants(union.variants.iter().map(|variant| {
                format!("{}({}) = {:?}", variant.name, variant.record, variant.wire)
            })),
            ..Definition::default()
        },
    }
}

fn variants(items: impl Iterator<Item = String>) -> Vec<String> {
    let items: Vec<String> = items.collect();
    fill(&(items.join(", ") + ","), 8)
}

fn record_definition(record: &Record) -> Definition {
    let optional = |field: &Field| field.presence != Presence::Required && field.ty != Type::Bytes;
    Definition {
        form: "record",
        name: record.name.clone(),
        docs: doc_lines(&record.docs, 0),
        has_optional: record.fields.iter().any(optional),
        fields: record.fields.iter().map(|field| field_view(field, record.is_arguments)).collect(),
        ..Definition::default()
    }
}

fn field_view(field: &Field, is_argument: bool) -> FieldView {
    let mut attributes = Vec::new();
    if field.presence == Presence::RequiredNullable {
        attributes.push("#[serialize_always]".to_owned());
    }
    if field.ty == Type::TimestampUpdate {
        attributes.push("#[serde(skip_serializing_if = \"TimestampUpdate::is_leave\")]".to_owned());
    }
    if field.ty == Type::Bytes {
        attributes.push("#[serde(skip)]".to_owned());
    }
    if wire_name(field, is_argument) != field.name {
        attributes.push(format!("#[serde(rename = {:?})]", field.wire));
    }
    FieldView {
        name: identifier(&field.name),
        ty: field_type(field),
        docs: doc_lines(&field.docs, 4),
        attributes,
    }
}

/// The fields of a record that are read, in lines.
pub(crate) fn fields(record: &Record) -> Vec<String> {
    let fields = record.fields.iter().filter(|field| field.ty != Type::Bytes);
    let texts: Vec<String> = fields
        .map(|field| {
            let (name, wire) = (identifier(&field.name), wire_name(field, record.is_arguments));
            if name == wire { name } else { format!("{name} = {wire:?}") }
        })
        .collect();
    fill(&format!("{}: {};", record.name, texts.join(", ")), 8)
}

/// Arguments have their own names until they are sent.
fn wire_name(field: &Field, is_argument: bool) -> &str {
    if is_argument { &field.name } else { &field.wire }
}

/// What makes a record a page of a list.
pub(crate) fn page(record: &Record) -> Option<String> {
    let page = record.page.as_ref()?;
    let optional = if page.items_are_optional { "?" } else { "" };
    let cursor = page.cursor.as_ref().map(|cursor| format!(", cursor {cursor}"));
    let text = format!(
        "{}: {} in {}{optional}{}",
        record.name,
        type_name(&page.item),
        identifier(&page.items),
        cursor.unwrap_or_default()
    );
    match fill(&text, 12).as_slice() {
        [line] => Some(format!("page! {{ {line} }}")),
        lines => Some(format!("page! {{\n    {}\n}}", lines.join("\n    "))),
    }
}
