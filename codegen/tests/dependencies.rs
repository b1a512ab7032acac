//! The table of dependencies names what the manifests name, and nothing else.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use toml::Table;

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

fn manifest(folder: &str) -> Table {
    let path = root().join(folder).join("Cargo.toml");
    fs::read_to_string(&path).expect("a manifest").parse().expect("TOML")
}

/// Names below every table of dependencies, also those for some targets only.
fn names(table: &Table, found: &mut BTreeSet<String>) {
    for (key, value) in table {
        let Some(inner) = value.as_table() else { continue };
        if key.ends_with("dependencies") {
            found.extend(inner.keys().cloned());
        } else if key == "target" || key.starts_with("cfg(") {
            names(inner, found);
        }
    }
}

#[test]
fn the_table_of_dependencies_is_complete_and_has_nothing_else() {
    let members = manifest(".")["workspace"]["members"].as_array().expect("members").clone();
    let mut found = BTreeSet::new();
    for member in members {
        names(&manifest(member.as_str().expect("a folder")), &mut found);
    }
    found.retain(|name| !name.starts_with("neonapi"));
    assert!(found.contains("webpki-roots"), "dependencies for one target count as well");
    let page = fs::read_to_string(root().join("docs/dependencies.md")).expect("the page");
    let rows = page.lines().filter_map(|line| line.strip_prefix("| `")?.split(" |").next());
    let told: BTreeSet<String> =
        rows.flat_map(|names| names.split(", ")).map(|name| name.replace('`', "")).collect();
    assert_eq!(told, found);
}
