//! The index of operations in `docs/`.

use crate::emit::OutputFile;
use crate::ir::{Answer, Api, Operation, PathArgument, Type, Work};

const PATH: &str = "docs/operations.md";

/// One table a group.
pub(crate) fn emit(api: &Api) -> OutputFile {
    let count = api.operations().count();
    let mut text = format!(
        "<!-- Written by cargo xtask generate from api/. Do not edit. -->\n# Operations\n\n\
         All {count} operations of the API, by group. Path arguments stand in parentheses; `...` \
         are further arguments. Names\nare the same in every language, in that language's case.\n"
    );
    for group in api.groups.iter().filter(|group| !group.operations.is_empty()) {
        text.push_str(&format!("\n## {}\n\n", group.name));
        for paragraph in &group.docs.0 {
            text.push_str(&format!("{paragraph}\n\n"));
        }
        text.push_str("| Call | Operation of the API | Answer | Notes |\n|---|---|---|---|\n");
        for operation in &group.operations {
            text.push_str(&row(operation));
        }
    }
    OutputFile::new(PATH, text)
}

fn row(operation: &Operation) -> String {
    let mut arguments: Vec<&str> =
        operation.path_arguments.iter().map(|argument: &PathArgument| &*argument.name).collect();
    if !matches!(operation.arguments, crate::ir::Arguments::None) {
        arguments.push("...");
    }
    format!(
        "| `{}({})` | `{}` (`{} {}`) | {} | {} |\n",
        operation.verb,
        arguments.join(", "),
        operation.id,
        operation.method,
        operation.path,
        answer(&operation.answer),
        notes(operation).join(", ")
    )
}

fn answer(answer: &Answer) -> String {
    match answer {
        Answer::Nothing => "nothing".into(),
        Answer::Bytes => "bytes".into(),
        Answer::Value { ty, optional: false, .. } | Answer::Work { ty, .. } => type_text(ty),
        Answer::Value { ty, optional: true, .. } | Answer::WorkOrGone { ty } => {
            format!("{} or nothing", type_text(ty))
        }
        Answer::List { item, .. } => format!("list of {}", type_text(item)),
    }
}

fn type_text(ty: &Type) -> String {
    match ty {
        Type::Boolean => "true or false".into(),
        Type::Int32 | Type::Int64 | Type::Uint64 | Type::Float => "number".into(),
        Type::Text => "text".into(),
        Type::Secret => "secret".into(),
        Type::Timestamp | Type::TimestampUpdate => "time stamp".into(),
        Type::Bytes => "bytes".into(),
        Type::Json => "JSON".into(),
        Type::List(inner) => format!("list of {}", type_text(inner)),
        Type::Map(inner) => format!("map of {}", type_text(inner)),
        Type::Record(name) | Type::Enumeration(name) | Type::Union(name) => format!("`{name}`"),
    }
}

fn notes(operation: &Operation) -> Vec<String> {
    let mut notes = Vec::new();
    if operation.work != Work::None {
        notes.push("waits".to_owned());
    }
    if matches!(operation.answer, Answer::List { is_paged: true, .. }) {
        notes.push("paged".to_owned());
    }
    notes.extend(operation.stability.map(str::to_lowercase));
    if operation.deprecation.is_some() {
        notes.push("deprecated".to_owned());
    }
    notes
}
