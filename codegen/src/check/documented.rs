//! Everything public must be described.

use crate::description::Description;
use crate::description::node::{Node, pointer_step};
use crate::problems::Problems;

/// Notes everything without the text that the docs are made of.
pub(crate) fn check(description: &Description, problems: &mut Problems) {
    let bundle = &description.bundle;
    for tag in bundle.get("tags").into_iter().flat_map(items) {
        let name = tag.get("name").and_then(Node::as_text).unwrap_or_default();
        require(tag, "description", &format!("api/openapi.yaml#/tags/{name}"), problems);
    }
    for (name, schema) in entries(bundle.at(&["components", "schemas"])) {
        let place = description.place_of_schema(name);
        require(schema, "description", &place, problems);
        for (property, schema) in entries(schema.get("properties")) {
            let place = format!("{place}/properties/{}", pointer_step(property));
            require(schema, "description", &place, problems);
        }
    }
    for (name, parameter) in entries(bundle.at(&["components", "parameters"])) {
        let place = format!("api/openapi.yaml#/components/parameters/{name}");
        require(parameter, "description", &place, problems);
    }
    for (path, item) in entries(bundle.get("paths")) {
        for (method, operation) in entries(Some(item)) {
            let place = description.place_of_operation(path, method);
            require(operation, "summary", &place, problems);
            let parameters = operation.get("parameters").into_iter().flat_map(items);
            for parameter in parameters.filter(|parameter| parameter.get("$ref").is_none()) {
                let name = parameter.get("name").and_then(Node::as_text).unwrap_or_default();
                let place = format!("{place}/parameters/{name}");
                require(parameter, "description", &place, problems);
            }
        }
    }
}

fn require(node: &Node, key: &str, place: &str, problems: &mut Problems) {
    let text = node.get(key).and_then(Node::as_text).unwrap_or_default();
    if text.trim().is_empty() {
        problems.add(place, format!("has no {key}; add one, the docs are made of it"));
    }
}

fn entries(node: Option<&Node>) -> impl Iterator<Item = (&str, &Node)> {
    node.and_then(Node::as_map).into_iter().flatten().map(|(key, value)| (key.as_str(), value))
}

fn items(node: &Node) -> &[Node] {
    match node {
        Node::List(items) => items,
        _ => &[],
    }
}
