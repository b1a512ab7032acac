//! What uniffi has no option for in Swift.

use anyhow::{Result, ensure};
use regex::Regex;

use crate::rewrite::{BANNER, is_public, replace};

/// The text as it is compiled.
pub(crate) fn rewrite(text: &str) -> Result<String> {
    let text = replace(text, r"(?m)\A// This file was auto.*\n.*\n", &format!("{BANNER}\n"))?;
    // uniffi has no default for an enumeration.
    let text = replace(&text, r"(?m)(\*/\w+: TimestampUpdate)([,)])", "$1 = .leave$2")?;
    visibility(&text)
}

/// Models are public, and all else is for the module alone.
fn visibility(text: &str) -> Result<String> {
    let declaration = Regex::new(
        r"^(?:public |open |fileprivate |private )?(?:struct|enum|class|protocol|extension|typealias) (\w+)",
    )?;
    let loose = Regex::new(r"^(\s*)((?:required )?)(?:public|open) ")?;
    let function = Regex::new(r"^(?:public|open) func ")?;
    let (mut lines, mut inside_public, mut models) = (Vec::new(), false, 0);
    for line in text.lines() {
        if let Some(found) = declaration.captures(line) {
            inside_public = is_public(&found[1]);
            models += usize::from(inside_public && line.starts_with("public struct"));
        }
        // Functions stand at the beginning of a line even where they are methods.
        if !inside_public || function.is_match(line) {
            lines.push(loose.replace(line, "$1$2").into_owned());
        } else {
            lines.push(line.to_owned());
        }
    }
    ensure!(models > 200, "only {models} models were found");
    Ok(lines.join("\n") + "\n")
}
