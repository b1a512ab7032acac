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

/// Whether a type is for the users of the package. All else is between the facade and the library.
pub(crate) fn is_public(name: &str) -> bool {
    const OURS: [&str; 6] =
        ["Native", "AnyPage", "AnyAnswer", "Uniffi", "FfiConverter", "RustBuffer"];
    !OURS.iter().any(|prefix| name.starts_with(prefix))
}
