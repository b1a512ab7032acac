//! A sample of every type, with which the languages show that it crosses unchanged.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::ir::{Api, Record, Type, TypeDefinition};

/// What tests look for where no secret may be.
const SECRET: &str = "sample-secret";

/// Samples of every type in JSON, those of enumerations with each of their values.
pub(crate) fn probes_file(api: &Api) -> String {
    let types = api.types().map(|definition| (definition.name(), definition));
    let types: BTreeMap<&str, &TypeDefinition> = types.collect();
    let (mut arguments, mut records, mut choices) = (String::new(), String::new(), String::new());
    for (name, definition) in &types {
        let samples = samples(definition, &types);
        let samples: Vec<String> =
            samples.iter().map(|sample| format!("r##\"{sample}\"##")).collect();
        let kind = match definition {
            TypeDefinition::Record(record) if record.is_arguments => &mut arguments,
            TypeDefinition::Record(_) => &mut records,
            TypeDefinition::Enumeration(_) | TypeDefinition::Union(_) => &mut choices,
        };
        kind.push_str(&format!("{name}: {},\n", samples.join(" ")));
    }
    format!(
        "//! Samples of every type.\n\nuse crate::values::*;\n\n#[rustfmt::skip]\nprobes! {{\n\
         AnyArguments arguments {{\n{arguments}}}\nAnyRecord records {{\n{records}}}\n\
         AnyChoice choices {{\n{choices}}}\n}}\n"
    )
}

fn samples(definition: &TypeDefinition, types: &BTreeMap<&str, &TypeDefinition>) -> Vec<Value> {
    match definition {
        TypeDefinition::Record(record) => vec![self::record(record, types)],
        TypeDefinition::Enumeration(enumeration) => {
            let known = enumeration.values.iter().map(|value| json!(value.wire));
            known.chain([json!("a value of tomorrow")]).collect()
        }
        TypeDefinition::Union(union) => {
            let known = union.variants.iter().map(|variant| {
                let mut sample = sample(&Type::Record(variant.record.clone()), types);
                if let Value::Object(fields) = &mut sample {
                    fields.insert(union.tag.clone(), json!(variant.wire));
                }
                sample
            });
            known.chain([json!({ &union.tag: "a form of tomorrow" })]).collect()
        }
    }
}

fn record(record: &Record, types: &BTreeMap<&str, &TypeDefinition>) -> Value {
    let fields = record.fields.iter().filter(|field| field.ty != Type::Bytes).map(|field| {
        // The core knows arguments by their public names.
        let name = if record.is_arguments { &field.name } else { &field.wire };
        (name.clone(), sample(&field.ty, types))
    });
    Value::Object(fields.collect::<Map<String, Value>>())
}

fn sample(ty: &Type, types: &BTreeMap<&str, &TypeDefinition>) -> Value {
    match ty {
        Type::Boolean => json!(true),
        Type::Int32 => json!(-7),
        Type::Int64 => json!(-9_007_199_254_740_993_i64),
        Type::Uint64 => json!(u64::MAX),
        Type::Float => json!(0.25),
        Type::Text => json!("a text \u{1f418}"),
        Type::Secret => json!(SECRET),
        Type::Timestamp | Type::TimestampUpdate => json!("2026-11-23T16:26:51.123456Z"),
        Type::Bytes => Value::Null,
        Type::Json => json!({"list": [1, null, "two"]}),
        Type::List(inner) => json!([sample(inner, types)]),
        Type::Map(inner) => json!({"a key": sample(inner, types)}),
        Type::Record(name) | Type::Enumeration(name) | Type::Union(name) => types
            .get(name.as_str())
            .and_then(|definition| samples(definition, types).into_iter().next())
            .unwrap_or_default(),
    }
}
