//! How things are called in C, and that no two of them are called the same.

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use heck::{ToShoutySnakeCase, ToSnakeCase};

use super::OutputFile;
use crate::check::reserved::{C_KEYWORDS, CPP_KEYWORDS, RUST_KEYWORDS};

/// What the type of a record, a union or an enumeration begins with, such as `neonapi_branch`.
pub(crate) fn handle(name: &str) -> String {
    format!("neonapi_{}", name.to_snake_case())
}

/// Such as `NEONAPI_BRANCH_STATE_READY`.
pub(crate) fn constant(type_name: &str, value: &str) -> String {
    format!("NEONAPI_{}_{}", type_name.to_shouty_snake_case(), value.to_shouty_snake_case())
}

/// What a record is called as the first argument: the last word of its name.
pub(crate) fn argument(name: &str) -> String {
    let name = name.to_snake_case();
    let last = name.rsplit('_').next().unwrap_or_default();
    let is_taken = ["index", "out", "value", "key", "data"].contains(&last);
    match is_taken || is_reserved(last) || last.chars().any(|character| character.is_ascii_digit())
    {
        true => "record".to_owned(),
        false => last.to_owned(),
    }
}

/// Whether C, C++ or Rust means something else with a name.
pub(crate) fn is_reserved(name: &str) -> bool {
    [C_KEYWORDS, CPP_KEYWORDS, RUST_KEYWORDS].iter().any(|words| words.contains(&name))
}

/// Functions and constants that files of Rust export, each with its place.
pub(crate) fn exported(files: &[OutputFile]) -> Result<BTreeMap<String, String>> {
    let mut names = BTreeMap::new();
    for file in files {
        for name in exports(&file.text) {
            let place = file.path.display().to_string();
            if let Some(other) = names.insert(name.clone(), place.clone()) {
                bail!(
                    "{name} would be exported by {other} and by {place}; rename what it is made of"
                );
            }
        }
    }
    Ok(names)
}

/// Functions and constants that a text of Rust exports.
pub(crate) fn exports(text: &str) -> Vec<String> {
    let lines = text.lines().map(str::trim);
    let names = lines.filter_map(|line| {
        let rest = match line.split_once("extern \"C\" fn ") {
            Some((_, rest)) => rest,
            None => line.strip_prefix("pub const ")?,
        };
        let is_name = |character: char| character.is_ascii_alphanumeric() || character == '_';
        let end = rest.find(|character| !is_name(character)).unwrap_or(rest.len());
        let name = &rest[..end];
        name.to_lowercase().starts_with("neonapi_").then(|| name.to_owned())
    });
    names.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exports_are_found() {
        let text = "pub const NEONAPI_A: u32 = 1;\nconst OTHER: u32 = 1;\n\
                    pub unsafe extern \"C\" fn neonapi_b(\n    c: u32,\n) {}\n\
                    #[unsafe(no_mangle)] pub extern \"C\" fn neonapi_d() -> u32 { 1 }\n\
                    type F = unsafe extern \"C\" fn(u32);\n";
        assert_eq!(exports(text), ["NEONAPI_A", "neonapi_b", "neonapi_d"]);
    }

    #[test]
    fn a_name_that_is_there_twice_is_refused() {
        let file = |name: &str| OutputFile::new(name, "pub extern \"C\" fn neonapi_a() {}\n");
        let error = exported(&[file("one.rs"), file("two.rs")]).expect_err("it is there twice");
        assert!(
            error.to_string().starts_with("neonapi_a would be exported by one.rs and by two.rs")
        );
    }

    #[test]
    fn arguments_have_names_that_mean_nothing_else() {
        assert_eq!(argument("GetProjectBranchResponse"), "response");
        assert_eq!(argument("SetDefault"), "record");
        assert_eq!(argument("ConsumptionV2"), "record");
    }
}
