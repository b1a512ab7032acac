//! A tree of YAML or JSON values that keeps the order of keys.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

/// One value of a description file, before anything is known of its meaning.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(untagged)]
pub(crate) enum Node {
    Null,
    Bool(bool),
    Number(serde_json::Number),
    Text(String),
    List(Vec<Node>),
    Map(IndexMap<String, Node>),
}

impl Node {
    pub(crate) fn get(&self, key: &str) -> Option<&Node> {
        self.as_map()?.get(key)
    }

    pub(crate) fn as_map(&self) -> Option<&IndexMap<String, Node>> {
        match self {
            Node::Map(map) => Some(map),
            _ => None,
        }
    }

    pub(crate) fn as_map_mut(&mut self) -> Option<&mut IndexMap<String, Node>> {
        match self {
            Node::Map(map) => Some(map),
            _ => None,
        }
    }

    pub(crate) fn as_text(&self) -> Option<&str> {
        match self {
            Node::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Walks down a path of keys.
    pub(crate) fn at(&self, keys: &[&str]) -> Option<&Node> {
        keys.iter().try_fold(self, |node, key| node.get(key))
    }

    /// Calls `change` on every map of the tree, the innermost first.
    pub(crate) fn change_maps(
        &mut self,
        change: &mut impl FnMut(&mut IndexMap<String, Node>) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        match self {
            Node::List(items) => items.iter_mut().try_for_each(|item| item.change_maps(change)),
            Node::Map(map) => {
                map.values_mut().try_for_each(|value| value.change_maps(change))?;
                change(map)
            }
            _ => Ok(()),
        }
    }
}

/// One key as a step of a JSON pointer.
pub(crate) fn pointer_step(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}
