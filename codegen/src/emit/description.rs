//! The description as data, for the emulator: what it checks requests and answers against.

use anyhow::{Context, Result};
use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use super::OutputFile;
use crate::description::Description;
use crate::description::node::Node;

const PATH: &str = "emulator/src/generated/description.json";

/// Keys of a schema that say what a value must be.
const LEAVES: [&str; 16] = [
    "$ref",
    "type",
    "format",
    "contentMediaType",
    "pattern",
    "enum",
    "const",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "required",
];

/// One operation and one schema a line, without words for people.
pub(crate) fn emit(description: &Description) -> Result<OutputFile> {
    let bundle = &description.bundle;
    let mut operations = Vec::new();
    for (path, item) in maps(bundle.get("paths")) {
        for (_, operation) in maps(Some(item)) {
            let id = operation.get("operationId").and_then(Node::as_text);
            let id = id.with_context(|| format!("{path}: an operation without operationId"))?;
            operations.push(line(id, &operation_of(bundle, operation)?)?);
        }
    }
    let mut schemas = Vec::new();
    for (name, node) in maps(bundle.at(&["components", "schemas"])) {
        schemas.push(line(name, &schema(node)?)?);
    }
    let text = format!(
        "{{\n\"$comment\": \"Written by cargo xtask generate from api/. Do not edit.\",\n\
         \"operations\": {{\n{}\n}},\n\"schemas\": {{\n{}\n}}\n}}\n",
        operations.join(",\n"),
        schemas.join(",\n")
    );
    Ok(OutputFile::new(PATH, text))
}

fn line(name: &str, value: &Value) -> Result<String> {
    Ok(format!("{}: {}", serde_json::to_string(name)?, serde_json::to_string(value)?))
}

fn maps(node: Option<&Node>) -> impl Iterator<Item = (&String, &Node)> {
    node.and_then(Node::as_map).into_iter().flatten()
}

fn list(node: Option<&Node>) -> impl Iterator<Item = &Node> {
    match node {
        Some(Node::List(items)) => items.iter(),
        _ => [].iter(),
    }
}

/// What a reference to a part of the document leads to; the node itself when it is none.
fn resolved<'a>(bundle: &'a Node, node: &'a Node) -> Result<&'a Node> {
    let Some(reference) = node.get("$ref").and_then(Node::as_text) else { return Ok(node) };
    let keys: Vec<&str> = reference.trim_start_matches("#/").split('/').collect();
    bundle.at(&keys).with_context(|| format!("{reference} leads nowhere"))
}

fn operation_of(bundle: &Node, operation: &Node) -> Result<Value> {
    let mut parameters = Vec::new();
    for parameter in list(operation.get("parameters")) {
        let parameter = resolved(bundle, parameter)?;
        let mut shape = leaves(parameter, &["name", "in", "required"])?;
        shape.insert("schema".into(), schema(parameter.get("schema").unwrap_or(&Node::Null))?);
        parameters.push(Value::Object(shape));
    }
    let mut responses = Map::new();
    for (status, response) in maps(operation.get("responses")) {
        responses.insert(status.clone(), content(resolved(bundle, response)?)?);
    }
    let mut shape = json!({ "parameters": parameters, "responses": responses });
    if operation.get("x-neonapi-retry").and_then(Node::as_text) == Some("safe") {
        shape["safe"] = json!(true);
    }
    if let Some(body) = operation.get("requestBody") {
        let mut requested = leaves(body, &["required"])?;
        requested.insert("content".into(), content(body)?);
        shape["requestBody"] = Value::Object(requested);
    }
    Ok(shape)
}

/// Schemas by media type.
fn content(node: &Node) -> Result<Value> {
    let mut shapes = Map::new();
    for (media_type, content) in maps(node.get("content")) {
        let node = content.get("schema").unwrap_or(&Node::Null);
        shapes.insert(media_type.clone(), schema(node)?);
    }
    Ok(Value::Object(shapes))
}

fn leaves(node: &Node, keys: &[&str]) -> Result<Map<String, Value>> {
    let mut found = Map::new();
    for key in keys {
        if let Some(value) = node.get(key) {
            found.insert((*key).to_owned(), serde_json::to_value(value)?);
        }
    }
    Ok(found)
}

fn schema(node: &Node) -> Result<Value> {
    let empty = IndexMap::new();
    let mut shape = leaves(node, &LEAVES)?;
    for (key, value) in node.as_map().unwrap_or(&empty) {
        let value = match key.as_str() {
            "properties" => {
                let properties =
                    maps(Some(value)).map(|(name, it)| Ok((name.clone(), schema(it)?)));
                Value::Object(properties.collect::<Result<_>>()?)
            }
            "oneOf" | "anyOf" => {
                Value::Array(list(Some(value)).map(schema).collect::<Result<_>>()?)
            }
            "additionalProperties" if matches!(value, Node::Bool(_)) => {
                serde_json::to_value(value)?
            }
            "items" | "additionalProperties" => schema(value)?,
            "discriminator" => serde_json::to_value(value)?,
            _ => continue,
        };
        shape.insert(key.clone(), value);
    }
    Ok(Value::Object(shape))
}
