//! Joins the files of a description into one document without references to files.

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use indexmap::IndexMap;

use super::ROOT_FILE;
use super::node::{Node, pointer_step};
use crate::problems::Problems;

/// One document, and which file each part came from.
pub(crate) struct Joined {
    pub bundle: Node,
    pub homes: BTreeMap<String, String>,
    pub paths: BTreeMap<String, String>,
}

/// Joins all files into the root document.
pub(crate) fn join(mut files: BTreeMap<String, Node>) -> Result<Joined> {
    let mut problems = Problems::default();
    let homes = homes_of_schemas(&files, &mut problems);
    for (file, node) in &mut files {
        resolve_references(file, node, &homes, &mut problems)?;
    }
    let paths = join_paths(&mut files, &mut problems);
    problems.finish()?;
    let mut schemas = IndexMap::new();
    for node in files.values_mut() {
        let found = node.as_map_mut().and_then(|map| map.get_mut("components"));
        let found = found.and_then(Node::as_map_mut).and_then(|map| map.get_mut("schemas"));
        schemas.extend(found.and_then(Node::as_map_mut).map(std::mem::take).unwrap_or_default());
    }
    let mut bundle = files.remove(ROOT_FILE).unwrap_or(Node::Null);
    let Some(root) = bundle.as_map_mut() else { bail!("api/{ROOT_FILE}: is not a map") };
    let components = root.entry("components".into()).or_insert(Node::Map(IndexMap::new()));
    if let Some(components) = components.as_map_mut() {
        components.insert("schemas".into(), Node::Map(schemas));
    }
    Ok(Joined { bundle, homes, paths })
}

fn homes_of_schemas(
    files: &BTreeMap<String, Node>,
    problems: &mut Problems,
) -> BTreeMap<String, String> {
    let mut homes: BTreeMap<String, String> = BTreeMap::new();
    for (file, node) in files {
        let schemas = node.at(&["components", "schemas"]).and_then(Node::as_map);
        for name in schemas.into_iter().flat_map(IndexMap::keys) {
            if let Some(other) = homes.insert(name.clone(), file.clone()) {
                let place = format!("api/{file}#/components/schemas/{name}");
                problems.add(&place, format!("is also in api/{other}; give it another name"));
            }
        }
    }
    homes
}

/// Turns `./FILE.yaml#/...` into `#/...`, after a look whether the target is there.
fn resolve_references(
    file: &str,
    node: &mut Node,
    homes: &BTreeMap<String, String>,
    problems: &mut Problems,
) -> Result<()> {
    let mut resolve = |reference: &mut String| {
        if reference.contains("#/paths/") {
            return;
        }
        let Some((target, pointer)) = reference.split_once('#') else {
            problems.add(&format!("api/{file}#"), no_such_target(reference));
            return;
        };
        let target = target.strip_prefix("./").unwrap_or(target);
        let target = if target.is_empty() { file } else { target };
        let found = match pointer.strip_prefix("/components/schemas/") {
            Some(name) => homes.get(name).is_some_and(|home| home == target),
            None => target == ROOT_FILE && pointer.starts_with("/components/"),
        };
        if !found {
            problems.add(&format!("api/{file}#"), no_such_target(reference));
        }
        *reference = format!("#{pointer}");
    };
    node.change_maps(&mut |map| {
        if let Some(Node::Text(reference)) = map.get_mut("$ref") {
            resolve(reference);
        }
        let mapping = map.get_mut("discriminator").and_then(Node::as_map_mut);
        let mapping = mapping.and_then(|discriminator| discriminator.get_mut("mapping"));
        for target in mapping.and_then(Node::as_map_mut).into_iter().flat_map(IndexMap::values_mut)
        {
            if let Node::Text(reference) = target {
                resolve(reference);
            }
        }
        Ok(())
    })
}

fn no_such_target(reference: &str) -> String {
    format!("$ref {reference} leads nowhere; name the file that holds the target")
}

/// Puts the path items in the place of the root's references to them.
fn join_paths(
    files: &mut BTreeMap<String, Node>,
    problems: &mut Problems,
) -> BTreeMap<String, String> {
    let mut items: IndexMap<String, (String, Node)> = IndexMap::new();
    for (file, node) in files.iter().filter(|(file, _)| *file != ROOT_FILE) {
        for (path, item) in node.get("paths").and_then(Node::as_map).into_iter().flatten() {
            let place = format!("api/{file}#/paths/{}", pointer_step(path));
            if let Some((other, _)) = items.insert(path.clone(), (file.clone(), item.clone())) {
                problems.add(&place, format!("is also in api/{other}; keep one of them"));
            }
        }
    }
    let homes = items.iter().map(|(path, (file, _))| (path.clone(), file.clone())).collect();
    let root = files.get_mut(ROOT_FILE).and_then(Node::as_map_mut);
    let Some(paths) = root.and_then(|root| root.get_mut("paths")).and_then(Node::as_map_mut) else {
        problems.add(&format!("api/{ROOT_FILE}#"), "has no paths; add them");
        return homes;
    };
    for (path, node) in paths.iter_mut() {
        let place = format!("api/{ROOT_FILE}#/paths/{}", pointer_step(path));
        let reference = node.get("$ref").and_then(Node::as_text).map(str::to_owned);
        match items.shift_remove(path) {
            Some((file, item)) => {
                let expected = format!("./{file}#/paths/{}", pointer_step(path));
                if reference.as_deref() != Some(expected.as_str()) {
                    problems.add(&place, format!("must be $ref: {expected}"));
                }
                *node = item;
            }
            None => problems.add(&place, "is in no group file; add it there or remove it here"),
        }
    }
    for (path, (file, _)) in items {
        let place = format!("api/{file}#/paths/{}", pointer_step(&path));
        problems.add(&place, format!("is not in api/{ROOT_FILE}; add a $ref to it there"));
    }
    homes
}

/// The document in the form that the OpenAPI library keeps whole.
///
/// The library drops keys beside `$ref` and does not know `contentMediaType`, so the first become
/// an `allOf` of one (which means the same) and the second `format: binary`.
pub(crate) fn for_the_library(bundle: &Node) -> Result<Node> {
    let mut document = bundle.clone();
    document.change_maps(&mut |map| {
        if map.len() > 1 && matches!(map.get("$ref"), Some(Node::Text(_))) {
            let reference = map.shift_remove("$ref").unwrap_or(Node::Null);
            let part = Node::Map(IndexMap::from([("$ref".to_owned(), reference)]));
            map.insert("allOf".into(), Node::List(vec![part]));
        }
        if let Some(Node::Text(_)) = map.get("contentMediaType") {
            map.insert("format".into(), Node::Text("binary".into()));
        }
        Ok(())
    })?;
    Ok(document)
}
