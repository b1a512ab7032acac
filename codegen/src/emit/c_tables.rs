//! What types look like behind the border, as tables: names, texts, roots, numbers.

use anyhow::Result;

use super::banner;
use super::c_ledger::Ledger;
use super::c_shape::{Convenience, Shape};
use super::python_rust::lines;
use super::rust_text::{identifier, type_name};
use crate::ir::{Answer, Record, Type, TypeDefinition};

/// The whole file of tables.
pub(crate) fn tables(
    shape: &Shape<'_>,
    convenience: &Convenience,
    ledger: &Ledger,
) -> Result<String> {
    let path = |name: &str| match convenience.has(name) {
        true => format!("neonapi::{name}"),
        false => format!("neonapi::models::{name}"),
    };
    let mut handles = String::new();
    let (mut records, mut enumerations, mut unions) = (String::new(), String::new(), String::new());
    let mut roots = Vec::new();
    for (name, definition) in &shape.definitions {
        if !shape.read.contains(name) && !shape.built.contains(name) {
            continue;
        }
        match definition {
            TypeDefinition::Record(record) => {
                let text = format!("{} {{ {} }}", path(name), texts_of(record).join(", "));
                records.push_str(&format!("{}\n", lines(&text, 4)));
            }
            TypeDefinition::Enumeration(_) => {
                enumerations.push_str(&entry(name, ledger.given(name), |variant, wire, number| {
                    format!("{variant} = {wire:?} {number}")
                }));
                continue;
            }
            TypeDefinition::Union(_) => {
                unions.push_str(&entry(name, ledger.given(name), |variant, _, number| {
                    format!("{variant} {number}")
                }));
            }
        }
        let handle = shape.handle(name);
        handles.push_str(&format!("    {handle} {handle}_owner = {};\n", path(name)));
        roots.push(path(name));
    }
    let arrays = shape.arrays.iter().map(|name| {
        let handle = shape.handle(name);
        format!("pub(crate) type {handle}_array = crate::handle::Owned<Vec<{}>>;\n", path(name))
    });
    let arrays: String = arrays.collect();
    let lists = shape.lists.iter().map(|(name, answer)| {
        let page = match answer {
            Answer::List { page: Type::List(item), .. } => {
                format!("Vec<neonapi::models::{}>", type_name(item))
            }
            Answer::List { page, .. } => format!("neonapi::models::{}", type_name(page)),
            _ => String::new(),
        };
        format!("    {name} = {page};\n")
    });
    let lists: String = lists.collect();
    Ok(format!(
        "{}\n//! Types behind the border.\n\nhandles! {{\n{handles}}}\n\n{arrays}\nlists! {{\n{lists}}}\n\n\
         records! {{\n{records}}}\n\nroots! {{\n{}\n}}\n\nenumerations! {{\n{enumerations}}}\n\n\
         unions! {{\n{unions}}}\n",
        banner("api/"),
        lines(&roots.join(", "), 4),
    ))
}

fn entry(
    name: &str,
    values: &[(String, String, u32)],
    item: impl Fn(&str, &str, u32) -> String,
) -> String {
    let items: Vec<String> =
        values.iter().map(|(variant, wire, number)| item(variant, wire, *number)).collect();
    format!("{}\n", lines(&format!("{name} {{ {} }}", items.join(", ")), 4))
}

/// The fields with texts in them.
fn texts_of(record: &Record) -> Vec<String> {
    let fields = record.fields.iter().filter(|field| has_text(&field.ty));
    fields.map(|field| identifier(&field.name)).collect()
}

fn has_text(ty: &Type) -> bool {
    match ty {
        Type::Text
        | Type::Secret
        | Type::Record(_)
        | Type::Enumeration(_)
        | Type::Union(_)
        | Type::Map(_) => true,
        Type::List(inner) => has_text(inner),
        _ => false,
    }
}
