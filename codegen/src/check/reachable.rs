//! Every schema and shared parameter must be used by an operation.

use std::collections::BTreeSet;

use crate::description::Description;
use crate::description::node::Node;
use crate::problems::Problems;

/// Notes parts of `components` that no operation leads to.
pub(crate) fn check(description: &Description, problems: &mut Problems) {
    let bundle = &description.bundle;
    let mut waiting: Vec<&Node> = bundle.get("paths").into_iter().collect();
    let mut reached: BTreeSet<String> = BTreeSet::new();
    while let Some(node) = waiting.pop() {
        match node {
            Node::List(items) => waiting.extend(items),
            Node::Map(map) => {
                waiting.extend(map.values());
                if let Some(Node::Text(reference)) = map.get("$ref")
                    && reached.insert(reference.clone())
                {
                    let keys: Vec<&str> = reference.split('/').skip(1).collect();
                    waiting.extend(bundle.at(&keys));
                }
            }
            _ => {}
        }
    }
    for kind in ["schemas", "parameters", "responses"] {
        let parts = bundle.at(&["components", kind]).and_then(Node::as_map);
        for name in parts.into_iter().flat_map(|map| map.keys()) {
            if !reached.contains(&format!("#/components/{kind}/{name}")) {
                let place = match kind {
                    "schemas" => description.place_of_schema(name),
                    _ => format!("api/openapi.yaml#/components/{kind}/{name}"),
                };
                problems.add(&place, "is used by no operation; remove it or use it");
            }
        }
    }
}
