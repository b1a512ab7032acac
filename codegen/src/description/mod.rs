//! The description in `api/`: read, joined into one document and parsed as OpenAPI 3.1.

pub(crate) mod extensions;
mod join;
pub(crate) mod keys;
pub(crate) mod node;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::problems::Problems;
use keys::{Kind, check_keys};
use node::{Node, pointer_step};

/// The one file of a description that names all others.
pub(crate) const ROOT_FILE: &str = "openapi.yaml";

/// A description: its files, the document joined from them, and that document parsed.
pub(crate) struct Description {
    /// The joined document, in the order of the files.
    pub bundle: Node,
    /// The same, as the OpenAPI library reads it.
    pub spec: oas3::Spec,
    /// File that each schema stands in, such as `branches.yaml`.
    homes: BTreeMap<String, String>,
    /// File that each path stands in.
    paths: BTreeMap<String, String>,
}

impl Description {
    /// Reads all files of a description folder.
    pub(crate) fn read(folder: &Path) -> Result<Description> {
        let files = read_files(folder)?;
        let mut problems = Problems::default();
        for (name, node) in &files {
            let kind = if name == ROOT_FILE { Kind::Root } else { Kind::GroupFile };
            check_keys(node, kind, &format!("api/{name}#"), &mut problems);
        }
        problems.finish()?;
        let joined = join::join(files)?;
        let text = serde_json::to_string(&join::for_the_library(&joined.bundle)?)?;
        let spec = oas3::from_json(text)
            .context("api/: the joined document is not OpenAPI 3.1; mend what the text names")?;
        spec.validate_version().context("api/openapi.yaml#/openapi: write 3.1.0")?;
        Ok(Description { bundle: joined.bundle, spec, homes: joined.homes, paths: joined.paths })
    }

    /// Group whose file holds the schema, such as `branches`.
    pub(crate) fn home_of_schema(&self, name: &str) -> &str {
        let file = self.homes.get(name).map_or(ROOT_FILE, String::as_str);
        file.strip_suffix(".yaml").unwrap_or(file)
    }

    /// Group whose file holds the path.
    pub(crate) fn home_of_path(&self, path: &str) -> &str {
        let file = self.paths.get(path).map_or(ROOT_FILE, String::as_str);
        file.strip_suffix(".yaml").unwrap_or(file)
    }

    /// Place of a schema for messages, such as `api/branches.yaml#/components/schemas/Branch`.
    pub(crate) fn place_of_schema(&self, name: &str) -> String {
        format!("api/{}.yaml#/components/schemas/{name}", self.home_of_schema(name))
    }

    /// Place of an operation for messages.
    pub(crate) fn place_of_operation(&self, path: &str, method: &str) -> String {
        let file = self.home_of_path(path);
        format!("api/{file}.yaml#/paths/{}/{}", pointer_step(path), method.to_lowercase())
    }
}

fn read_files(folder: &Path) -> Result<BTreeMap<String, Node>> {
    let mut files = BTreeMap::new();
    let entries = fs::read_dir(folder)
        .with_context(|| format!("{}: the folder cannot be read", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !name.ends_with(".yaml") {
            continue;
        }
        let text = fs::read_to_string(&path).with_context(|| format!("api/{name}"))?;
        let node = serde_saphyr::from_str(&text)
            .with_context(|| format!("api/{name}: not valid YAML; mend what the text names"))?;
        files.insert(name, node);
    }
    if !files.contains_key(ROOT_FILE) {
        bail!("{}: no {ROOT_FILE}; it is the root of the description", folder.display());
    }
    Ok(files)
}
