//! The text of the header around what cbindgen writes.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};
use regex::Regex;

/// One section as cbindgen wrote it.
pub(crate) struct Section {
    pub(crate) name: String,
    pub(crate) title: String,
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
    let mut handles: BTreeSet<String> = BTreeSet::new();
    let pointer = Regex::new(r"\b(neonapi_\w+) \*")?;
    let mut body = String::new();
    for section in sections {
        let text = compact(&section.text);
        handles.extend(pointer.captures_iter(&text).map(|found| found[1].to_owned()));
        body.push_str(&format!(
            "\n/**\n * @defgroup neonapi_{} {}\n * @{{\n */\n\n{}\n/** @}} */\n",
            section.name,
            section.title,
            text.trim_end_matches('\n').to_owned() + "\n",
        ));
    }
    let function = Regex::new(r"\b(neonapi_\w+)\(")?;
    if let Some(found) = function.captures_iter(&body).find(|found| handles.contains(&found[1])) {
        bail!("{} is a type and a function; rename what one of them is made of", &found[1]);
    }
    let handles: Vec<String> = handles
        .iter()
        .map(|name| {
            let text = docs.get(name).map(|text| comment(text)).unwrap_or_default();
            format!("{text}typedef struct {name} {name};\n")
        })
        .collect();
    let handles = handles.join("\n");
    let version: Vec<&str> = env!("CARGO_PKG_VERSION").split('.').collect();
    let environment = minijinja::Environment::new();
    Ok(environment.render_str(
        TEMPLATE,
        minijinja::context! { version => env!("CARGO_PKG_VERSION"), parts => version, handles, body },
    )? + "\n")
}

/// Lines that fit behind the start of a comment's line.
fn wrapped(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        lines.push(String::new());
        for word in line.split(' ') {
            let last = lines.last().map_or(0, |line| line.chars().count());
            if last > 0 && last + 1 + word.chars().count() > WIDTH - 3 {
                lines.push(String::new());
            }
            if let Some(line) = lines.last_mut() {
                line.push_str(if line.is_empty() { "" } else { " " });
                line.push_str(word);
            }
        }
    }
    lines.join("\n")
}

fn comment(text: &str) -> String {
    let text = wrapped(text);
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
            && is_constant(lines.get(index + 2));
        if !is_gap {
            text.push_str(line);
            text.push('\n');
        }
    }
    text
}
