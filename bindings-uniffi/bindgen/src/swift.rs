//! What uniffi has no option for in Swift.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, ensure};
use regex::{Captures, Regex};

use crate::rewrite::{BANNER, is_public, replace};
use crate::swift_docs;

/// Types that keep a model from being `Codable`: nobody is to store a secret by accident, which a raw body may hold as
/// well, and JSON has no third form beside a value and none.
const NOT_CODABLE: [&str; 3] = ["RequestBody", "Secret", "TimestampUpdate"];

/// The text as it is compiled.
pub(crate) fn rewrite(text: &str) -> Result<String> {
    let text = replace(text, r"(?m)\A// This file was auto.*\n.*\n", &format!("{BANNER}\n"))?;
    // uniffi has no default for an enumeration.
    let text = replace(&text, r"(?m)(\*/\w+: TimestampUpdate)([,)])", "$1 = .leave$2")?;
    let text = quick_reads(&text)?;
    let text = swift_docs::rewrite(&text)?;
    let (text, models) = visibility(&text)?;
    ensure!(models > 200, "only {models} models were found");
    let (text, codable) = codable(&text)?;
    ensure!(codable > 100 && codable < models, "{codable} of {models} models are Codable");
    unknown_texts(&text)
}

/// Gives the text of a value that an enumeration does not know, which its protocol asks for: reflection may be off.
fn unknown_texts(text: &str) -> Result<String> {
    let enumeration =
        Regex::new(r"(?m)^public enum (\w+): [^{]*\{(?:[^}]*?)case unknown\(String\b")?;
    let mut extensions = String::new();
    for found in enumeration.captures_iter(text) {
        extensions.push_str(&format!(
            "\nextension {} {{\n    /// The text of a value that this version does not know.\n    public var unknownText: \
             String? {{ if case .unknown(let text) = self {{ text }} else {{ nil }} }}\n}}\n",
            &found[1]
        ));
    }
    ensure!(!extensions.is_empty(), "no enumeration has a value for what it does not know");
    Ok(format!("{text}{extensions}"))
}

/// Numbers and texts straight out of the buffer: through the generic copy of `Data` a long list takes three times as
/// long.
fn quick_reads(text: &str) -> Result<String> {
    let text = replace(
        text,
        r"(?m)^    var value: T = 0\n    let _ = withUnsafeMutableBytes\(of: &value, \{ reader\.data\.copyBytes\(to: \$0, from: range\)\}\)$",
        "    let value = reader.data.withUnsafeBytes { $$0.loadUnaligned(fromByteOffset: range.lowerBound, as: T.self) }",
    )?;
    replace(
        &text,
        r"(?m)^    var value = \[UInt8\]\(repeating: 0, count: count\)\n.*\n *reader\.data\.copyBytes\(to: buffer, from: range\)\n    \}\)$",
        "    let value = reader.data.withUnsafeBytes { [UInt8]($$0[range]) }",
    )
}

/// Models are public, and all else is for the module alone; also how many models there are.
fn visibility(text: &str) -> Result<(String, usize)> {
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
    Ok((lines.join("\n") + "\n", models))
}

/// Makes those models `Codable` that hold no secret; also how many they are.
///
/// Enumerations are not: the package has them as the text that Neon knows. Unions are; they are told from enumerations by
/// what they keep when they do not know it, which is JSON.
fn codable(text: &str) -> Result<(String, usize)> {
    let parts = parts_of_types(text)?;
    let mut refused: BTreeSet<&str> = NOT_CODABLE.into();
    loop {
        let before = refused.len();
        for (name, parts) in &parts {
            if parts.iter().any(|part| refused.contains(part)) {
                refused.insert(name);
            }
        }
        if refused.len() == before {
            break;
        }
    }
    let header = Regex::new(r"(?m)^public (struct|enum) (\w+): Equatable, Hashable")?;
    let is_union = |name: &str| parts.get(name).is_some_and(|parts| parts.contains("JsonValue"));
    let mut codable = 0;
    let text = header.replace_all(text, |found: &Captures<'_>| {
        let (kind, name) = (&found[1], &found[2]);
        if refused.contains(name) || kind == "enum" && !is_union(name) {
            return found[0].to_owned();
        }
        codable += 1;
        format!("public {kind} {name}: Codable, Equatable, Hashable")
    });
    Ok((text.into_owned(), codable))
}

/// What each public type is made of.
fn parts_of_types(text: &str) -> Result<BTreeMap<&str, BTreeSet<&str>>> {
    let declaration = Regex::new(r"^public (?:struct|enum|typealias) (\w+)(?: = (.*))?")?;
    let part = Regex::new(r"^    (?:public var `?\w+`?: (.*)|case `?\w+`?\((.*))$")?;
    let word = Regex::new(r"\w+")?;
    let mut types: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut current = None;
    for line in text.lines() {
        let found = match declaration.captures(line) {
            Some(found) => {
                current = found.get(1).map(|name| name.as_str());
                found.get(2)
            }
            None => part.captures(line).and_then(|found| found.get(1).or(found.get(2))),
        };
        if let (Some(name), Some(found)) = (current, found) {
            let words = word.find_iter(found.as_str()).map(|word| word.as_str());
            types.entry(name).or_default().extend(words);
        }
        if line == "}" {
            current = None;
        }
    }
    Ok(types)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn models_are_public_and_all_else_is_for_the_module() {
        let text = "\
public struct Branch: Equatable, Hashable {
    public var id: String
}
public func FfiConverterTypeBranch_lower(_ value: Branch) -> RustBuffer {
}
open class NativeList: NativeListProtocol, @unchecked Sendable {
    required public init(unsafeFromHandle handle: UInt64) {
    }
open func cursor() -> String?  {
}
}
";
        let expected = "\
public struct Branch: Equatable, Hashable {
    public var id: String
}
func FfiConverterTypeBranch_lower(_ value: Branch) -> RustBuffer {
}
class NativeList: NativeListProtocol, @unchecked Sendable {
    required init(unsafeFromHandle handle: UInt64) {
    }
func cursor() -> String?  {
}
}
";
        assert_eq!(visibility(text).expect("it is Swift"), (expected.to_owned(), 1));
    }

    #[test]
    fn models_with_a_secret_anywhere_inside_are_not_codable() {
        let text = "\
public struct Plain: Equatable, Hashable {
    public var names: [String]?
}
public struct Role: Equatable, Hashable {
    public var password: Secret?
}
public struct Outer: Equatable, Hashable {
    public var roles: [Role]
}
public struct Environment: Equatable, Hashable {
    public var variables: SecretMap
}
public typealias SecretMap = [String: Secret]
public enum Server: Equatable, Hashable {
    case standard(Role
    )
}
public struct Mail: Equatable, Hashable {
    public var `default`: Server
}
public struct Update: Equatable, Hashable {
    public var expiresAt: TimestampUpdate
}
";
        let (text, codable) = codable(text).expect("it is Swift");
        assert_eq!(codable, 1);
        assert!(text.contains("public struct Plain: Codable, Equatable, Hashable"), "{text}");
    }
}
