//! How the intermediate representation is spelled in Kotlin.

use heck::{ToLowerCamelCase, ToUpperCamelCase};

use crate::ir::{Docs, Type};

/// Longest line of generated Kotlin.
const WIDTH: usize = 120;

pub(crate) fn banner(source: &str) -> String {
    format!("// Written by cargo xtask generate from {source}. Do not edit.\n")
}

/// Such as `projectId`.
pub(crate) fn name(name: &str) -> String {
    name.to_lower_camel_case()
}

/// Such as `ProjectId`.
pub(crate) fn type_case(name: &str) -> String {
    name.to_upper_camel_case()
}

/// Type of a value.
pub(crate) fn type_name(ty: &Type) -> String {
    match ty {
        Type::Boolean => "Boolean".to_owned(),
        Type::Int32 => "Int".to_owned(),
        Type::Int64 => "Long".to_owned(),
        Type::Uint64 => "ULong".to_owned(),
        Type::Float => "Double".to_owned(),
        Type::Text => "String".to_owned(),
        Type::Secret => "Secret".to_owned(),
        Type::Timestamp => "Instant".to_owned(),
        Type::TimestampUpdate => "TimestampUpdate".to_owned(),
        Type::Bytes => "ByteArray".to_owned(),
        Type::Json => "JsonValue".to_owned(),
        Type::List(inner) => format!("List<{}>", type_name(inner)),
        Type::Map(inner) => format!("Map<String, {}>", type_name(inner)),
        Type::Record(name) | Type::Enumeration(name) | Type::Union(name) => name.clone(),
    }
}

/// Names between backticks that `is_name` knows, in this language's case.
pub(crate) fn in_kotlin(text: &str, is_name: impl Fn(&str) -> bool) -> String {
    let parts = text.split('`').enumerate().map(|(place, part)| {
        let is_code = place % 2 == 1 && is_name(part);
        if is_code { dotted(part) } else { part.to_owned() }
    });
    parts.collect::<Vec<String>>().join("`")
}

/// Such as `operations.waitFor`.
pub(crate) fn dotted(text: &str) -> String {
    text.split('.').map(name).collect::<Vec<String>>().join(".")
}

/// A comment of documentation, wrapped.
pub(crate) fn kdoc(docs: &Docs, indent: usize) -> String {
    let space = " ".repeat(indent);
    let paragraphs: Vec<Vec<String>> = docs
        .0
        .iter()
        .filter(|paragraph| !paragraph.is_empty())
        .map(|paragraph| wrapped(paragraph, WIDTH - indent - 3))
        .collect();
    if let [lines] = paragraphs.as_slice()
        && let [line] = lines.as_slice()
        && line.chars().count() + indent + 7 <= WIDTH
    {
        return format!("{space}/** {line} */\n");
    }
    let paragraphs: Vec<String> = paragraphs
        .iter()
        .map(|lines| lines.iter().map(|line| format!("{space} * {line}\n")).collect())
        .collect();
    format!("{space}/**\n{}{space} */\n", paragraphs.join(&format!("{space} *\n")))
}

fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
    lines
}

/// `start`, items and `end` on one line, or the items on lines of their own where they do not fit.
pub(crate) fn wrapped_list(start: &str, items: &[String], end: &str, indent: usize) -> String {
    let space = " ".repeat(indent);
    let line = format!("{space}{start}{}{end}\n", items.join(", "));
    if line.chars().count() <= WIDTH + 1 {
        return line;
    }
    let items: String = wrapped_items(items, WIDTH - indent - 4)
        .iter()
        .map(|items| format!("{space}    {items}\n"))
        .collect();
    format!("{space}{start}\n{items}{space}{end}\n")
}

/// A declaration and the expression that it stands for, on the same line where that fits.
pub(crate) fn body(declaration: &str, expression: &str) -> String {
    let last = declaration.lines().last().unwrap_or_default();
    let length = expression.chars().count();
    if last.chars().count() + 1 + length <= WIDTH {
        return format!("{} {expression}\n", declaration.trim_end());
    }
    // A lambda that is too long for a line is between lines with its braces.
    match (length + 8 > WIDTH, expression.rsplit_once("-> "), expression.rsplit_once("{ ")) {
        (true, Some((start, inside)), _) => lambda(declaration, &format!("{start}->"), inside),
        (true, None, Some((start, inside))) => lambda(declaration, &format!("{start}{{"), inside),
        _ => format!("{declaration}        {expression}\n"),
    }
}

fn lambda(declaration: &str, start: &str, inside: &str) -> String {
    let inside = inside.trim_end_matches(" }");
    format!("{declaration}        {start}\n            {inside}\n        }}\n")
}

/// As many items on a line as fit.
fn wrapped_items(items: &[String], width: usize) -> Vec<String> {
    let mut lines = Vec::<String>::new();
    for item in items {
        match lines.last_mut() {
            Some(line) if line.chars().count() + item.chars().count() + 2 <= width => {
                line.push_str(&format!(" {item},"));
            }
            _ => lines.push(format!("{item},")),
        }
    }
    lines
}
