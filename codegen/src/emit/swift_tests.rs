//! A call of every operation with all its arguments, for the tests of the Swift package.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

use super::swift::{WIDTH, identifier, name};
use super::{OutputFile, banner};
use crate::ir::{Answer, Api, Arguments, Group, Operation, PathKind, Record, Type, TypeDefinition};

const FOLDER: &str = "bindings-uniffi/swift/Tests/NeonAPITests/generated";

/// One file a group, one test an operation.
pub(crate) fn emit(api: &Api, groups: &[&Group]) -> Result<Vec<OutputFile>> {
    let types = Types(api.types().map(|definition| (definition.name(), definition)).collect());
    let mut files = Vec::new();
    for group in groups {
        let mut tests = String::new();
        for operation in &group.operations {
            tests.push_str(&test(operation, &types)?);
        }
        let class = format!("{}CallTests", group.type_name);
        let text = format!(
            "{}\nimport Foundation\nimport XCTest\n\n@testable import NeonAPI\n\n\
             final class {class}: CallTestCase {{\n{}}}\n",
            banner(&format!("api/{}.yaml", group.name)),
            tests.trim_start_matches('\n'),
        );
        files.push(OutputFile::new(format!("{FOLDER}/{class}.swift"), text));
    }
    Ok(files)
}

fn test(operation: &Operation, types: &Types<'_>) -> Result<String> {
    let call = operation.call_name();
    let given =
        given(operation, types).with_context(|| format!("{call}: no call for the tests"))?;
    let test = crate::names::type_name(&operation.verb);
    let start = format!("$0.{}.{}(", identifier(&operation.group), identifier(&operation.verb));
    let made = Text::Parts { start, items: given, end: ")" };
    let (start, end) = match operation.answer {
        Answer::List { .. } => ("try await self.pageOf(", ")"),
        _ => ("try await ", ""),
    };
    let attribute = match operation.deprecation {
        Some(_) => "  @available(*, deprecated)\n",
        None => "",
    };
    let made = made.render(6, start.len() + end.len());
    Ok(format!(
        "\n{attribute}  func test{test}() async throws {{\n    \
         try await check(\"{call}\") {{\n      {start}{made}{end}\n    }}\n  }}\n"
    ))
}

/// All arguments, as Swift.
fn given(operation: &Operation, types: &Types<'_>) -> Result<Vec<(String, Text)>> {
    let samples = &operation.samples.arguments;
    let mut given = Vec::new();
    for argument in &operation.path_arguments {
        let value = samples.get(&argument.name).context("a path argument has no sample")?;
        let ty = match &argument.kind {
            PathKind::Text => Type::Text,
            PathKind::Integer => Type::Int64,
            PathKind::Enumeration(name) => Type::Enumeration(name.clone()),
        };
        given.push((format!("{}: ", name(&argument.name)), types.literal(&ty, value)?));
    }
    match &operation.arguments {
        Arguments::None => {}
        Arguments::Record(name) => {
            given.push((String::new(), types.record(name, samples)?));
        }
        Arguments::Union { name, union } => {
            let value = samples.get(name).context("the union has no sample")?;
            given.push((String::new(), types.literal(&Type::Union(union.clone()), value)?));
        }
    }
    Ok(given)
}

/// An expression, not yet laid out.
enum Text {
    Whole(String),
    Parts { start: String, items: Vec<(String, Text)>, end: &'static str },
}

impl Text {
    fn line(&self) -> String {
        match self {
            Text::Whole(text) => text.clone(),
            Text::Parts { start, items, end } => {
                let items: Vec<String> =
                    items.iter().map(|(label, item)| format!("{label}{}", item.line())).collect();
                format!("{start}{}{end}", items.join(", "))
            }
        }
    }

    /// On one line where it fits, otherwise an item a line; `beside` is what else stands on the line.
    fn render(&self, indent: usize, beside: usize) -> String {
        let line = self.line();
        let Text::Parts { start, items, end } = self else { return line };
        if indent + beside + line.chars().count() < WIDTH || items.is_empty() {
            return line;
        }
        let items: Vec<String> = items
            .iter()
            .map(|(label, item)| {
                format!("{:2$}{label}{}", "", item.render(indent + 2, label.len()), indent + 2)
            })
            .collect();
        format!("{start}\n{}\n{:indent$}{end}", items.join(",\n"), "")
    }
}

struct Types<'a>(BTreeMap<&'a str, &'a TypeDefinition>);

impl Types<'_> {
    fn literal(&self, ty: &Type, value: &Value) -> Result<Text> {
        let text =
            |value: &Value| value.as_str().map(|text| format!("{text:?}")).context("no text");
        Ok(Text::Whole(match ty {
            Type::Boolean | Type::Int32 | Type::Int64 | Type::Uint64 | Type::Float => {
                value.to_string()
            }
            Type::Text => text(value)?,
            Type::Secret => format!("Secret({})", text(value)?),
            Type::Timestamp => format!("time({})", text(value)?),
            Type::TimestampUpdate => format!(".set(time({}))", text(value)?),
            Type::Bytes => format!("Data({}.utf8)", text(value)?),
            Type::Json => format!("JsonValue(#\"{value}\"#)"),
            Type::List(inner) => {
                let items = value.as_array().context("no list")?.iter();
                let items = items.map(|item| Ok((String::new(), self.literal(inner, item)?)));
                let items = items.collect::<Result<_>>()?;
                return Ok(Text::Parts { start: "[".to_owned(), items, end: "]" });
            }
            Type::Map(inner) => {
                let items = value.as_object().context("no map")?.iter();
                let items =
                    items.map(|(key, item)| Ok((format!("{key:?}: "), self.literal(inner, item)?)));
                let items = items.collect::<Result<_>>()?;
                return Ok(Text::Parts { start: "[".to_owned(), items, end: "]" });
            }
            Type::Record(name) => {
                return self.record(name, value.as_object().context("no object")?);
            }
            Type::Enumeration(name) => self.case(name, value)?,
            Type::Union(name) => return self.variant(name, value),
        }))
    }

    fn record(&self, record: &str, values: &Map<String, Value>) -> Result<Text> {
        let Some(TypeDefinition::Record(Record { fields, is_arguments, .. })) = self.0.get(record)
        else {
            bail!("{record} is no record");
        };
        let mut items = Vec::new();
        for field in fields {
            let key = if *is_arguments { &field.name } else { &field.wire };
            if let Some(value) = values.get(key) {
                items.push((format!("{}: ", name(&field.name)), self.literal(&field.ty, value)?));
            }
        }
        Ok(Text::Parts { start: format!("{record}("), items, end: ")" })
    }

    fn case(&self, enumeration: &str, value: &Value) -> Result<String> {
        let Some(TypeDefinition::Enumeration(found)) = self.0.get(enumeration) else {
            bail!("{enumeration} is no enumeration");
        };
        let known = found.values.iter().find(|known| value == known.wire.as_str());
        let known = known.with_context(|| format!("{value} is no {enumeration}"))?;
        Ok(format!(".{}", identifier(&known.name)))
    }

    fn variant(&self, union: &str, value: &Value) -> Result<Text> {
        let Some(TypeDefinition::Union(found)) = self.0.get(union) else {
            bail!("{union} is no union");
        };
        let variant =
            found.variants.iter().find(|variant| value[&found.tag] == variant.wire.as_str());
        let variant = variant.with_context(|| format!("{value} is no {union}"))?;
        let record = self.record(&variant.record, value.as_object().context("no object")?)?;
        let items = vec![(String::new(), record)];
        Ok(Text::Parts { start: format!(".{}(", identifier(&variant.name)), items, end: ")" })
    }
}
