//! The text of the header around what cbindgen writes.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};
use regex::Regex;

/// One section as cbindgen wrote it.
pub(crate) struct Section {
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) docs: String,
    pub(crate) text: String,
}

const TEMPLATE: &str = include_str!("../../templates/neonapi.h.jinja");
/// Longest line of the header where it is up to us.
const WIDTH: usize = 100;

/// Docs of the handles that a file defines, by name.
pub(crate) fn documented_structs(source: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut docs: Vec<&str> = Vec::new();
    for line in source.lines() {
        if let Some(text) = line.strip_prefix("///") {
            docs.push(text.trim());
        } else if let Some(rest) = line.strip_prefix("pub struct neonapi_") {
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            found.insert(format!("neonapi_{}", &rest[..end]), docs.join("\n"));
            docs.clear();
        } else if !line.starts_with("#[") {
            docs.clear();
        }
    }
    found
}

/// The whole header.
pub(crate) fn assemble(sections: &[Section], docs: &BTreeMap<String, String>) -> Result<String> {
    let mut declared: BTreeSet<String> = BTreeSet::new();
    let pointer = Regex::new(r"\b(neonapi_\w+) \*")?;
    let mut body = String::new();
    for section in sections {
        let text = to_be_checked(&short_lines(&compact(&section.text))?);
        let handles: BTreeSet<&str> = pointer
            .captures_iter(&text)
            .filter_map(|found| found.get(1).map(|name| name.as_str()))
            .filter(|name| !declared.contains(*name))
            .collect();
        let declarations = handles.iter().map(|name| {
            let text = docs.get(*name).map(|text| comment(text)).unwrap_or_default();
            format!("{text}typedef struct {name} {name};\n\n")
        });
        let said = match section.docs.as_str() {
            "" => String::new(),
            docs => reflowed(docs).lines().map(|line| format!(" * {line}\n")).collect(),
        };
        body.push_str(&format!(
            "\n/**\n * @defgroup neonapi_{} {}\n{said} * @{{\n */\n\n{}{}\n\n/** @}} */\n",
            section.name,
            section.title,
            declarations.collect::<String>(),
            text.trim(),
        ));
        declared.extend(handles.into_iter().map(str::to_owned));
    }
    let function = Regex::new(r"\b(neonapi_\w+)\(")?;
    if let Some(found) = function.captures_iter(&body).find(|found| declared.contains(&found[1])) {
        bail!("{} is a type and a function; rename what one of them is made of", &found[1]);
    }
    let version: Vec<&str> = env!("CARGO_PKG_VERSION").split('.').collect();
    let environment = minijinja::Environment::new();
    Ok(environment.render_str(
        TEMPLATE,
        minijinja::context! { version => env!("CARGO_PKG_VERSION"), parts => version, body => body.trim_start() },
    )? + "\n")
}

/// Breaks declarations that are too long behind the name of the function, one argument a line.
fn short_lines(text: &str) -> Result<String> {
    let declaration = Regex::new(r"(?m)^(\w[^;/#()]*\bneonapi_\w+\()([^;/#()]*)\);$")?;
    let shorter = declaration.replace_all(text, |found: &regex::Captures<'_>| {
        if found[0].lines().all(|line| line.len() <= WIDTH) {
            return found[0].to_owned();
        }
        let arguments = found[2].split(',').map(|argument| format!("    {}", argument.trim()));
        format!("{}\n{});", &found[1], arguments.collect::<Vec<String>>().join(",\n"))
    });
    Ok(shorter.into_owned())
}

/// Marks what gives an error: to pass over its status is a mistake. The status of a setter need not be
/// looked at, since a refused value is refused again.
fn to_be_checked(text: &str) -> String {
    let mut marked = String::new();
    for declaration in text.split_inclusive(";\n") {
        let start = declaration.rfind("\nneonapi_status ").map_or(0, |start| start + 1);
        let is_marked = declaration[start..].starts_with("neonapi_status ")
            && declaration[start..].contains("neonapi_error **");
        marked.push_str(&declaration[..start]);
        marked.push_str(if is_marked { "NEONAPI_MUST_CHECK\n" } else { "" });
        marked.push_str(&declaration[start..]);
    }
    marked
}

/// Paragraphs in lines that fit behind the start of a comment's line.
fn reflowed(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut is_new = true;
    for line in text.lines().map(str::trim) {
        is_new |= line.is_empty();
        for word in line.split_whitespace() {
            let last = lines.last().map_or(0, |line| line.chars().count());
            match lines.last_mut() {
                Some(line) if !is_new && last + 1 + word.chars().count() <= WIDTH - 3 => {
                    line.push(' ');
                    line.push_str(word);
                }
                _ => lines.push(word.to_owned()),
            }
            is_new = false;
        }
        if line.is_empty() {
            lines.push(String::new());
        }
    }
    lines.join("\n")
}

fn comment(text: &str) -> String {
    let text = reflowed(text);
    if !text.contains('\n') && text.chars().count() + 8 <= WIDTH {
        return format!("/** {text} */\n");
    }
    let lines = text.lines().map(|line| format!(" * {line}").trim_end().to_owned() + "\n");
    format!("/**\n{} */\n", lines.collect::<String>())
}

/// Comments of one line on one line, and constants without an empty line between them.
fn compact(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut docs: Option<Vec<String>> = None;
    for line in text.lines() {
        let line = line.trim_end();
        match (&mut docs, line) {
            (None, "/**") => docs = Some(Vec::new()),
            (Some(said), " */") => {
                let said: Vec<&str> = said.iter().map(|line| line.trim()).collect();
                lines.extend(comment(&said.join("\n")).lines().map(str::to_owned));
                docs = None;
            }
            (Some(said), line) => said.push(line.trim_start_matches(" *").to_owned()),
            (None, line) => {
                let follows = |last: &String| last.is_empty();
                if !(line.is_empty() && lines.last().is_none_or(follows)) {
                    lines.push(line.to_owned());
                }
            }
        }
    }
    without_gaps(&lines)
}

/// Constants follow each other without an empty line, so that they read as a table.
fn without_gaps(lines: &[String]) -> String {
    let mut text = String::new();
    for (index, line) in lines.iter().enumerate() {
        let is_constant =
            |line: Option<&String>| line.is_some_and(|line| line.starts_with("#define"));
        let before = index.checked_sub(1).and_then(|index| lines.get(index));
        let next_is_small = lines.get(index + 1).is_some_and(|line| line.starts_with("/** "));
        let is_gap = line.is_empty()
            && is_constant(before)
            && next_is_small
            && is_constant(lines.get(index + 2))
            // The numbers of a type begin with 1.
            && !lines.get(index + 2).is_some_and(|line| line.ends_with(" 1"));
        if !is_gap {
            text.push_str(line);
            text.push('\n');
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_have_to_be_checked_and_setters_need_not() {
        let text = "/** a; b. */\nneonapi_status neonapi_a(int b,\n    neonapi_error **error);\n\n\
                    neonapi_status neonapi_a_set_b(int b);\n";
        assert_eq!(
            to_be_checked(text),
            text.replacen("neonapi_status", "NEONAPI_MUST_CHECK\nneonapi_status", 1)
        );
    }

    #[test]
    fn declarations_that_are_too_long_are_broken() {
        let short = "int neonapi_a(int b,\n              int c);\n";
        assert_eq!(short_lines(short).expect("it is text"), short);
        let name = "a".repeat(80);
        let long = format!("int *neonapi_{name}(const int *b,\n                 int c);\n");
        let broken = format!("int *neonapi_{name}(\n    const int *b,\n    int c);\n");
        assert_eq!(short_lines(&long).expect("it is text"), broken);
    }

    #[test]
    fn paragraphs_are_filled_and_stay_apart() {
        assert_eq!(reflowed("one\ntwo\n\nthree\n"), "one two\n\nthree");
        let long = "word ".repeat(30);
        assert!(reflowed(&long).lines().all(|line| line.len() <= WIDTH - 3));
    }
}
