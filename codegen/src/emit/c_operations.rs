//! The functions that make calls, and those that walk lists.

use super::c_models::{export, with};
use super::c_shape::Shape;
use super::rust_text::identifier;
use crate::ir::{
    Answer, Arguments, Docs, Operation, PathArgument, PathKind, Presence, Type, TypeDefinition,
};

/// The function of one operation.
pub(crate) fn operation(operation: &Operation, shape: &Shape<'_>) -> String {
    let name = format!("neonapi_{}_{}", operation.group, operation.verb);
    let mut parameters = vec!["client: *const neonapi_client".to_owned()];
    parameters.extend(operation.path_arguments.iter().map(|argument| {
        let ty = match argument.kind {
            PathKind::Integer => "i64",
            PathKind::Text | PathKind::Enumeration(_) => "*const c_char",
        };
        format!("{}: {ty}", argument.name)
    }));
    let given = Given::of(operation, shape);
    parameters.extend(given.parameter);
    parameters.push("options: *const neonapi_call_options".to_owned());
    let out = Out::of(&operation.answer, shape);
    parameters.extend(out.parameters.iter().cloned());
    parameters.push("error: *mut *mut neonapi_error".to_owned());

    let texts = || {
        let is_text = |argument: &&PathArgument| argument.kind != PathKind::Integer;
        operation.path_arguments.iter().filter(is_text).map(|argument| argument.name.as_str())
    };
    let pairs: Vec<String> = texts().map(|name| format!("({name:?}, {name})")).collect();
    let names: Vec<&str> = texts().collect();
    let mut values: Vec<String> = operation
        .path_arguments
        .iter()
        .map(|argument| match argument.kind {
            PathKind::Enumeration(_) => format!("&{}.into()", argument.name),
            _ => argument.name.clone(),
        })
        .collect();
    let closure_argument = match operation.arguments {
        Arguments::None => "_",
        _ => {
            values.push("arguments".to_owned());
            "arguments"
        }
    };
    let body = format!(
        "{}(Caller {{ client, options, error }}, {}, [{}], {}, |client, [{}], {closure_argument}| client.{}().{}({}))",
        if matches!(operation.answer, Answer::List { .. }) { "list" } else { "answer" },
        out.place,
        pairs.join(", "),
        given.value,
        names.join(", "),
        operation.group,
        identifier(&operation.verb),
        values.join(", "),
    );
    let signature = format!("{name}({}) -> neonapi_status", parameters.join(", "));
    let text = export(&docs(operation, shape, &given.docs, &out.docs), &signature, &body);
    match operation.deprecation {
        // cbindgen makes the compiler of C warn of it.
        Some(_) => text.replacen("#[unsafe(no_mangle)]", "#[deprecated]\n#[unsafe(no_mangle)]", 1),
        None => text,
    }
}

/// What is said of a call: the operation's own words, and what becomes of what is given and what comes.
fn docs(operation: &Operation, shape: &Shape<'_>, given: &str, out: &str) -> Docs {
    let mut docs = shape.docs(&operation.docs);
    let more: Vec<&str> = [given, out].into_iter().filter(|text| !text.is_empty()).collect();
    if !more.is_empty() {
        let last = docs.0.len().saturating_sub(1);
        docs.0.insert(last, more.join(" "));
    }
    docs
}

/// The arguments beside those of the path.
struct Given {
    parameter: Option<String>,
    value: String,
    docs: String,
}

/// The handle of what a call is lent. C has it by a pointer to `const`, as it has what it only borrowed
/// from an answer: the two must not be of one type.
fn lent(name: &str, shape: &Shape<'_>) -> String {
    assert!(
        !shape.read.contains(name),
        "{name} is an argument and part of an answer too: C could give one that it borrowed; take it by *mut"
    );
    shape.handle(name)
}

impl Given {
    fn of(operation: &Operation, shape: &Shape<'_>) -> Given {
        match &operation.arguments {
            Arguments::None => Given {
                parameter: None,
                value: "Given::<()>::Nothing".to_owned(),
                docs: String::new(),
            },
            Arguments::Union { name, union } => Given {
                parameter: Some(format!("{name}: Option<&{}_owner>", lent(union, shape))),
                value: format!("Given::Required({name:?}, {name})"),
                docs: format!("`{name}` stays yours."),
            },
            Arguments::Record(record) => {
                let handle = lent(record, shape);
                let is_required = match shape.definitions.get(record.as_str()) {
                    Some(TypeDefinition::Record(record)) => record
                        .fields
                        .iter()
                        .any(|field| field.presence == Presence::Required && !is_update(&field.ty)),
                    _ => false,
                };
                let (value, docs) = match is_required {
                    true => {
                        ("Given::Required(\"arguments\", arguments)", "`arguments` stay yours.")
                    }
                    false => {
                        ("Given::Optional(arguments)", "`arguments` stay yours; NULL for none.")
                    }
                };
                Given {
                    parameter: Some(format!("arguments: Option<&{handle}_owner>")),
                    value: value.to_owned(),
                    docs: docs.to_owned(),
                }
            }
        }
    }
}

/// Nothing set leaves the value as it is.
fn is_update(ty: &Type) -> bool {
    *ty == Type::TimestampUpdate
}

/// Where the answer goes.
struct Out {
    parameters: Vec<String>,
    place: String,
    docs: String,
}

impl Out {
    fn new(ty: &str, docs: impl Into<String>) -> Out {
        Out {
            parameters: vec![format!("out: *mut {ty}")],
            place: "out".to_owned(),
            docs: docs.into(),
        }
    }

    fn of(answer: &Answer, shape: &Shape<'_>) -> Out {
        match answer {
            Answer::Nothing => {
                Out { parameters: Vec::new(), place: "()".to_owned(), docs: String::new() }
            }
            Answer::Bytes => Out::new("*mut neonapi_bytes", yours("neonapi_bytes_free", "")),
            Answer::Value { ty: Type::Int64, optional: true, .. } => Out {
                parameters: vec!["out: *mut i64".to_owned(), "is_there: *mut bool".to_owned()],
                place: "(out, is_there)".to_owned(),
                docs: "`is_there` says whether there is a number at all.".to_owned(),
            },
            Answer::Value { ty, optional: true, .. } | Answer::WorkOrGone { ty } => {
                Out::of_type(ty, shape, " NULL when there is none.")
            }
            Answer::Value { ty, .. } | Answer::Work { ty, .. } => Out::of_type(ty, shape, ""),
            Answer::List { page, .. } => {
                let name = shape.list_name(page).unwrap_or_default();
                let docs = format!(
                    "Sends nothing yet: `{name}_next` does. {}",
                    yours(&format!("{name}_free"), "")
                );
                Out::new(&format!("*mut {name}"), docs)
            }
        }
    }

    fn of_type(ty: &Type, shape: &Shape<'_>, more: &str) -> Out {
        match ty {
            Type::Record(name) | Type::Union(name) => {
                let handle = shape.handle(name);
                Out::new(&format!("*mut {handle}_owner"), yours(&format!("{handle}_free"), more))
            }
            Type::List(inner) => {
                let handle = shape.handle(inner.named().unwrap_or_default());
                Out::new(
                    &format!("*mut {handle}_array"),
                    yours(&format!("{handle}_array_free"), more),
                )
            }
            Type::Boolean => Out::new("bool", ""),
            Type::Int64 => Out::new("i64", ""),
            _ => Out::new("*mut c_char", yours("neonapi_string_free", more)),
        }
    }
}

fn yours(free: &str, more: &str) -> String {
    format!("`out` is yours: free it with `{free}`.{more}")
}

/// The functions of one list.
pub(crate) fn list(name: &str, answer: &Answer, shape: &Shape<'_>) -> String {
    let Answer::List { page, item, .. } = answer else { return String::new() };
    let docs = Docs::new("Shows the next item, fetching a page where needed; NULL at the end.");
    let docs = with(
        &docs,
        "Borrowed: valid until the next call on this list. After an error the list has ended.",
    );
    let (shown, next) = match item {
        Type::Record(item) | Type::Union(item) => (shape.handle(item), "next"),
        _ => ("c_char".to_owned(), "next_text"),
    };
    let signature = format!(
        "{name}_next(list: Option<&mut {name}>, item: *mut *const {shown}, \
         error: *mut *mut neonapi_error) -> neonapi_status"
    );
    let mut text = export(&docs, &signature, &format!("walk::{next}(list, item, error)"));
    if let Type::Record(page) = page {
        let page = shape.handle(page);
        let docs = Docs::new(format!(
            "Gives the next page with all its fields; NULL at the end. Items of the page in use that were \
             not shown are skipped. Yours: free it with `{page}_free`."
        ));
        let signature = format!(
            "{name}_next_page(list: Option<&mut {name}>, page: *mut *mut {page}_owner, \
             error: *mut *mut neonapi_error) -> neonapi_status"
        );
        text.push_str(&export(&docs, &signature, "walk::next_page(list, page, error)"));
    }
    let docs = Docs::new(
        "Where the page after the last one fetched begins, to go on later; NULL when nothing follows. \
         Borrowed: valid until the next call on this list.",
    );
    let signature = format!("{name}_cursor(list: Option<&{name}>) -> *const c_char");
    text.push_str(&export(&docs, &signature, "walk::cursor(list)"));
    let docs = Docs::new("Frees a list. NULL does nothing.");
    let signature = format!("{name}_free(list: Option<Box<{name}>>)");
    text.push_str(&export(&docs, &signature, "free(list)"));
    text
}
