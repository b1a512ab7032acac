//! A call of every operation with arguments in JSON, for the vectors in Rust.

use anyhow::Result;

use super::rust_text::{format, identifier};
use super::{OutputFile, banner};
use crate::ir::{Answer, Api, Arguments, Field, Operation, PathKind, Presence};

const PATH: &str = "tests/engine/generated/calls.rs";

/// One entry an operation, by its identifier.
pub(crate) fn emit(api: &Api) -> Result<OutputFile> {
    let calls: String = api.operations().map(call).collect();
    let text = format!(
        "{}\n//! Every operation, called with arguments in JSON.\n\n\
         #![allow(deprecated, reason = \"deprecated operations have vectors too\")]\n\n\
         use crate::vectors::{{Call, json, pages, text}};\n\n\
         /// Identifier of each operation, and its call, which gives the answer in JSON.\n\
         pub(crate) static CALLS: &[(&str, Call)] = &[\n{calls}];\n",
        banner("api/")
    );
    Ok(OutputFile::new(PATH, self::format(&text, PATH)?))
}

fn call(operation: &Operation) -> String {
    let mut arguments = Vec::new();
    for argument in &operation.path_arguments {
        arguments.push(match argument.kind {
            PathKind::Text => format!("given.text({:?})?", argument.name),
            PathKind::Integer => format!("given.one({:?})?", argument.name),
            PathKind::Enumeration(_) => format!("&given.one({:?})?", argument.name),
        });
    }
    match (&operation.arguments, &operation.file) {
        (Arguments::None, _) => {}
        (Arguments::Union { name, .. }, _) => arguments.push(format!("&given.one({name:?})?")),
        (Arguments::Record(_), None) => arguments.push("&given.all()?".to_owned()),
        (Arguments::Record(name), Some(file)) => arguments.push(with_file(name, file)),
    }
    let group = &operation.group;
    let verb = identifier(&operation.verb);
    let made = format!("client.{group}().{verb}({})", arguments.join(", "));
    let given = if arguments.is_empty() { "_" } else { "given" };
    let answer = match operation.answer {
        Answer::List { .. } => format!("pages({made})"),
        Answer::Bytes => format!("text({made}?)"),
        _ => format!("json({made}?)"),
    };
    format!("({:?}, |client, {given}| {answer}),\n", operation.id)
}

/// Arguments with a file, which JSON does not hold.
fn with_file(record: &str, file: &Field) -> String {
    let bytes = format!("given.text({:?})?.into()", file.name);
    let bytes = match file.presence {
        Presence::Required => bytes,
        _ => format!("Some({bytes})"),
    };
    let name = identifier(&file.name);
    format!("&neonapi::models::{record} {{ {name}: {bytes}, ..given.all()? }}")
}
