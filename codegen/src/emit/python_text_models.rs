//! Models: their stub, and their names for the module that makes them when they are asked for.

use std::collections::BTreeSet;

use super::python_text::is_model;
use super::python_text_types::{
    answer_type, argument_type, banner, docstring, filled, imports, wrapped_list,
};
use crate::ir::{Enumeration, Field, Presence, Record, TypeDefinition, Union};

/// The stub of `neonapi.models`.
pub(crate) fn stub(definitions: &[&TypeDefinition]) -> String {
    let mut text = String::new();
    let mut models: Vec<&&TypeDefinition> =
        definitions.iter().filter(|definition| is_model(definition)).collect();
    // Unions name records, which have to be there; generators of documentation run stubs.
    models.sort_by_key(|definition| matches!(definition, TypeDefinition::Union(_)));
    let mut names: Vec<String> =
        models.iter().map(|definition| format!("{:?},", definition.name())).collect();
    names.sort();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    for definition in models {
        text.push('\n');
        text.push_str(&match definition {
            TypeDefinition::Record(record) => class(record),
            TypeDefinition::Enumeration(enumeration) => alias_of_values(enumeration),
            TypeDefinition::Union(union) => alias_of_records(union),
        });
    }
    format!(
        "{}from __future__ import annotations\n{}from neonapi._neonapi import _Model\n\n\
         __all__ = [\n{}]\n{text}",
        banner("api/"),
        imports(&text, &BTreeSet::new(), 0),
        filled(&names, 4),
    )
}

fn class(record: &Record) -> String {
    let names: Vec<String> =
        record.fields.iter().map(|field| format!("\"{}\"", field.name)).collect();
    let names = match names.as_slice() {
        [one] => wrapped_list("__match_args__ = (", &[format!("{one},")], ")", 4),
        names => wrapped_list("__match_args__ = (", names, ")", 4),
    };
    let mut items = vec!["cls".to_owned()];
    if !record.fields.is_empty() {
        items.push("*".to_owned());
    }
    items.extend(record.fields.iter().map(keyword));
    let end = format!(") -> {}: ...", record.name);
    let mut text = format!(
        "@final\nclass {}(_Model):\n{}{names}{}",
        record.name,
        docstring(&record.docs, &[], 4),
        wrapped_list("def __new__(", &items, &end, 4)
    );
    for field in &record.fields {
        let ty = or_none(field, answer_type(&field.ty, "list"));
        text.push_str(&format!(
            "    @property\n    def {}(self) -> {ty}:\n{}",
            field.name,
            docstring(&field.docs, &[], 8)
        ));
    }
    text
}

fn keyword(field: &Field) -> String {
    let ty = or_none(field, argument_type(&field.ty));
    let default = if field.presence == Presence::Required { "" } else { " = None" };
    format!("{}: {ty}{default}", field.name)
}

fn or_none(field: &Field, ty: String) -> String {
    match field.presence {
        Presence::Required => ty,
        Presence::Optional | Presence::RequiredNullable => format!("{ty} | None"),
    }
}

fn alias_of_values(enumeration: &Enumeration) -> String {
    let values: Vec<String> =
        enumeration.values.iter().map(|value| format!("{:?}", value.wire)).collect();
    let start = format!("{}: TypeAlias = Literal[", enumeration.name);
    let alias = wrapped_list(&start, &values, "] | str", 0);
    format!("{alias}{}", docstring(&enumeration.docs, &[], 0))
}

fn alias_of_records(union: &Union) -> String {
    let records: Vec<&str> = union.variants.iter().map(|variant| variant.record.as_str()).collect();
    let alias = format!("{}: TypeAlias = {}\n", union.name, records.join(" | "));
    format!("{alias}{}", docstring(&union.docs, &[], 0))
}

/// Names of models, values of enumerations, and records of unions.
pub(crate) fn names_file(definitions: &[&TypeDefinition]) -> String {
    let (mut models, mut enumerations, mut unions) = (Vec::new(), String::new(), String::new());
    for definition in definitions.iter().filter(|definition| is_model(definition)) {
        match definition {
            TypeDefinition::Record(record) => models.push(record.name.as_str()),
            TypeDefinition::Enumeration(enumeration) => {
                let values = enumeration.values.iter().map(|value| format!("{:?}", value.wire));
                enumerations.push_str(&tuple(&enumeration.name, values.collect()));
            }
            TypeDefinition::Union(union) => {
                let records = union.variants.iter().map(|variant| format!("{:?}", variant.record));
                unions.push_str(&tuple(&union.name, records.collect()));
            }
        }
    }
    format!(
        "{}\"\"\"Names of the models; values of enumerations; what unions are made of.\"\"\"\n\n\
         MODELS = \"\"\"\n{}\"\"\".split()\n\nENUMERATIONS = {{\n{enumerations}}}\n\n\
         UNIONS = {{\n{unions}}}\n",
        banner("api/"),
        filled(&models, 0),
    )
}

fn tuple(name: &str, mut items: Vec<String>) -> String {
    if let [one] = items.as_mut_slice() {
        one.push(',');
    }
    let text = wrapped_list(&format!("\"{name}\": ("), &items, "),", 4);
    text.replace(",,\n", ",\n")
}
