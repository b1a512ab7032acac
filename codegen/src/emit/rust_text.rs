//! How the intermediate representation is spelled in Rust.

use std::io::Write;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::ir::{Docs, Field, Presence, Type};

/// Longest line of generated Rust.
const WIDTH: usize = 100;

/// Type of a value.
pub(crate) fn type_name(ty: &Type) -> String {
    match ty {
        Type::Boolean => "bool".into(),
        Type::Int32 => "i32".into(),
        Type::Int64 => "i64".into(),
        Type::Uint64 => "u64".into(),
        Type::Float => "f64".into(),
        Type::Text => "String".into(),
        Type::Secret => "Secret".into(),
        Type::Timestamp => "Timestamp".into(),
        Type::TimestampUpdate => "TimestampUpdate".into(),
        Type::Bytes => "Vec<u8>".into(),
        Type::Json => "Value".into(),
        Type::List(inner) => format!("Vec<{}>", type_name(inner)),
        Type::Map(inner) => format!("BTreeMap<String, {}>", type_name(inner)),
        Type::Record(name) | Type::Enumeration(name) | Type::Union(name) => name.clone(),
    }
}

/// Type of a field, which may be absent.
pub(crate) fn field_type(field: &Field) -> String {
    match field.presence {
        Presence::Required => type_name(&field.ty),
        Presence::Optional | Presence::RequiredNullable => {
            format!("Option<{}>", type_name(&field.ty))
        }
    }
}

/// A name that may be a keyword.
pub(crate) fn identifier(name: &str) -> String {
    match crate::check::reserved::RUST_KEYWORDS.contains(&name) {
        true => format!("r#{name}"),
        false => name.to_owned(),
    }
}

/// Doc comment lines, wrapped.
pub(crate) fn doc_lines(docs: &Docs, indent: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in docs.0.iter().filter(|paragraph| !paragraph.is_empty()) {
        if !lines.is_empty() {
            lines.push("///".to_owned());
        }
        let mut line = "///".to_owned();
        for word in words(paragraph, WIDTH - indent - 6) {
            if indent + line.chars().count() + 1 + word.chars().count() > WIDTH && line != "///" {
                lines.push(std::mem::replace(&mut line, "///".to_owned()));
            }
            line.push(' ');
            line.push_str(&word);
        }
        lines.push(line);
    }
    lines
}

/// Words of a text; code in backticks is one word as long as it fits on a line.
pub(crate) fn words(text: &str, width: usize) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for piece in text.split_whitespace() {
        match words.last_mut() {
            Some(last)
                if last.matches('`').count() % 2 == 1
                    && last.chars().count() + 1 + piece.chars().count() <= width =>
            {
                last.push(' ');
                last.push_str(piece);
            }
            _ => words.push(piece.to_owned()),
        }
    }
    words
}

/// Runs the toolchain's rustfmt over a text.
pub(crate) fn format(text: &str, what: &str) -> Result<String> {
    let settings = "max_width=100,use_small_heuristics=Max";
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--config", settings])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .context("rustfmt does not start; install it with: rustup component add rustfmt")?;
    if let Some(mut input) = child.stdin.take() {
        input.write_all(text.as_bytes())?;
    }
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!("{what}: rustfmt refuses the text: {}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8(output.stdout)?)
}
