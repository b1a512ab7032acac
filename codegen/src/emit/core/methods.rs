//! Methods and what they tell the engine.

use serde::Serialize;

use super::fill;
use crate::emit::rust_text::{doc_lines, identifier, type_name};
use crate::ir::{
    Answer, Arguments, Body, Limit, NestedObject, Operation, PathKind, Presence, Work,
};
use crate::names;

/// One method of a group.
#[derive(Serialize)]
pub(crate) struct Method {
    name: String,
    docs: Vec<String>,
    deprecation: Option<String>,
    arguments: Vec<String>,
    answer: String,
    engine_call: String,
}

pub(crate) fn method(operation: &Operation) -> Method {
    let mut arguments = Vec::new();
    for argument in &operation.path_arguments {
        let ty = match &argument.kind {
            PathKind::Text => "&str".to_owned(),
            PathKind::Integer => "i64".to_owned(),
            PathKind::Enumeration(name) => format!("&{name}"),
        };
        arguments.push(format!("{}: {ty}", identifier(&argument.name)));
    }
    match &operation.arguments {
        Arguments::None => {}
        Arguments::Record(name) => arguments.push(format!("arguments: &{name}")),
        Arguments::Union { name, union } => {
            arguments.push(format!("{}: &{union}", identifier(name)));
        }
    }
    Method {
        name: identifier(&operation.verb),
        docs: doc_lines(&operation.docs, 4),
        deprecation: operation.deprecation.clone(),
        arguments,
        answer: answer_type(&operation.answer),
        engine_call: engine_call(operation),
    }
}

fn answer_type(answer: &Answer) -> String {
    match answer {
        Answer::Nothing => "Result<()>".into(),
        Answer::Bytes => "Result<Vec<u8>>".into(),
        Answer::Value { ty, optional: true, .. } | Answer::WorkOrGone { ty } => {
            format!("Result<Option<{}>>", type_name(ty))
        }
        Answer::Value { ty, .. } | Answer::Work { ty, .. } => format!("Result<{}>", type_name(ty)),
        Answer::List { page, .. } => format!("List<{}>", type_name(page)),
    }
}

fn engine_call(operation: &Operation) -> String {
    let name = match (&operation.answer, operation.body) {
        (_, Body::Multipart) => "call_multipart",
        (Answer::Nothing, _) => "call_empty",
        (Answer::Bytes, _) => "call_bytes",
        (Answer::Value { .. }, _) => "call",
        (Answer::Work { .. }, _) => "call_work",
        (Answer::WorkOrGone { .. }, _) => "call_work_or_gone",
        (Answer::List { .. }, _) => "list",
    };
    let path = operation.path_arguments.iter().map(|argument| {
        let name = identifier(&argument.name);
        match argument.kind {
            PathKind::Text => name,
            PathKind::Integer => format!("&{name}.to_string()"),
            PathKind::Enumeration(_) => format!("{name}.as_str()"),
        }
    });
    let path: Vec<String> = path.collect();
    let arguments = match &operation.arguments {
        Arguments::None => "&()".to_owned(),
        Arguments::Record(_) => "arguments".to_owned(),
        Arguments::Union { name, .. } => identifier(name),
    };
    let file = operation.file.as_ref().map(|file| {
        let value = format!("arguments.{}", identifier(&file.name));
        match file.presence {
            Presence::Required => format!(", \"{}\", Some(&{value})", file.wire),
            _ => format!(", \"{}\", {value}.as_deref()", file.wire),
        }
    });
    let file = file.unwrap_or_default();
    let spec = names::constant(&operation.id);
    format!("{name}(&{spec}, &[{}], {arguments}{file})", path.join(", "))
}

/// What describes an operation to the engine, in as few lines as fit.
pub(crate) fn spec(operation: &Operation) -> String {
    let mut fields =
        vec![format!("id: {:?}", operation.id), format!("name: {:?}", operation.call_name())];
    if operation.method != "GET" {
        fields.push(format!("method: Method::{}", names::type_name(&operation.method)));
    }
    fields.push(format!("path: {:?}", operation.typed_path()));
    if operation.is_safe {
        fields.push("retry: RetryClass::Safe".into());
    }
    match operation.work {
        Work::None => {}
        work => fields.push(format!("work: Work::{work:?}")),
    }
    match operation.limit {
        Limit::None => {}
        limit => fields.push(format!("limit: SharedLimit::{limit:?}")),
    }
    match operation.body {
        Body::None => {}
        body => fields.push(format!("body: BodyKind::{body:?}")),
    }
    let mut list = |name: &str, items: String, is_empty: bool| {
        if !is_empty {
            fields.push(format!("{name}: &{items}"));
        }
    };
    let Operation { query, nested, renamed, required, .. } = operation;
    list("query", format!("{query:?}"), query.is_empty());
    let object = |object: &NestedObject| {
        let optional = if object.is_required { "" } else { "?" };
        format!("(\"{}{optional}\", &{:?})", object.path, object.arguments)
    };
    let objects: Vec<String> = nested.iter().map(object).collect();
    list("nested", format!("[{}]", objects.join(", ")), nested.is_empty());
    list("renamed", format!("{renamed:?}"), renamed.is_empty());
    list("required", format!("{required:?}"), required.is_empty());
    if operation.takes_org_id {
        fields.push("takes_org_id: true".into());
    }
    if let Answer::Value { unwrap: Some(field), .. } | Answer::Work { unwrap: Some(field), .. } =
        &operation.answer
    {
        fields.push(format!("unwrap: Some({field:?})"));
    }
    let name = names::constant(&operation.id);
    let mut lines = fill(&format!("{name} {{ {} }}", fields.join(", ")), 8);
    lines[0].insert_str(0, "    ");
    lines[1..].iter_mut().for_each(|line| line.insert_str(0, "        "));
    lines.join("\n")
}
