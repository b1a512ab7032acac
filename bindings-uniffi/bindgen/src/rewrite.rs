//! Changing what uniffi wrote, where it has no option for it.

use anyhow::{Result, bail};
use regex::Regex;

/// First line of what is written.
pub(crate) const BANNER: &str =
    "// Written by neonapi-uniffi-bindgen from the native library. Do not edit.";

/// Replaces every match; an error when there is none, since then the rewrite no longer does what it is for.
pub(crate) fn replace(text: &str, pattern: &str, by: &str) -> Result<String> {
    let pattern = Regex::new(pattern)?;
    if !pattern.is_match(text) {
        bail!("nothing matches `{pattern}`");
    }
    Ok(pattern.replace_all(text, by).into_owned())
}

/// Whether a type is for the users of the package. All else is between the facade and the library; the
/// generator refuses models whose names begin so.
pub(crate) fn is_public(name: &str) -> bool {
    const INTERNAL: [&str; 5] = ["Any", "FfiConverter", "Native", "RustBuffer", "Uniffi"];
    !INTERNAL.iter().any(|prefix| {
        let rest = name.strip_prefix(prefix);
        rest.is_some_and(|rest| !rest.starts_with(|next: char| next.is_ascii_lowercase()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rewrite_that_finds_nothing_fails() {
        assert_eq!(replace("a b a", "a", "c").expect("there are two"), "c b c");
        assert!(replace("a b a", "x", "c").expect_err("there is none").to_string().contains("`x`"));
    }

    #[test]
    fn internal_types_are_told_by_their_names() {
        for name in ["NativeClient", "AnyPage", "FfiConverterTypeBranch", "RustBuffer", "UniffiLib"]
        {
            assert!(!is_public(name), "{name}");
        }
        for name in ["Branch", "Anyone", "AnonymizationRunMetadata", "UniffisFriend"] {
            assert!(is_public(name), "{name}");
        }
    }
}
