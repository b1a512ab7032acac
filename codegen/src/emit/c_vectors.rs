//! A call of every operation with all its arguments, in C, for the vectors.

use std::fmt::Write;

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

use super::OutputFile;
use super::c_models::scalar;
use super::c_names::constant;
use super::c_shape::{Convenience, Shape};
use super::c_vectors_fields::{BANNER, FOLDER, group_fields, prototypes, write};
use crate::ir::{
    Answer, Api, Arguments, Field, Group, Operation, PathKind, Record, Type, TypeDefinition,
};

/// A file with the calls of each group and one that reads its types, a table of the calls, and a header.
pub(crate) fn emit(api: &Api) -> Result<Vec<OutputFile>> {
    let convenience = Convenience::new();
    let shape = Shape::new(api, &convenience);
    let mut files = vec![OutputFile::new(format!("{FOLDER}/fields.h"), prototypes(api, &shape))];
    for group in &api.groups {
        files.extend(group_fields(group, &shape));
        if !group.operations.is_empty() {
            files.push(group_calls(group, &shape)?);
        }
    }
    files.push(table(api));
    Ok(files)
}

fn group_calls(group: &Group, shape: &Shape<'_>) -> Result<OutputFile> {
    let mut text = format!("{BANNER}\n\n#include \"fields.h\"\n");
    for operation in &group.operations {
        let call = call(operation, shape);
        let name = operation.call_name();
        text.push_str(&call.with_context(|| format!("{name}: no call for the tests of C"))?);
    }
    Ok(OutputFile::new(format!("{FOLDER}/{}_calls.c", group.name), text))
}

fn function(operation: &Operation) -> String {
    format!("call_{}_{}", operation.group, operation.verb)
}

/// Which function makes the call of an operation.
fn table(api: &Api) -> OutputFile {
    let mut text = format!("{BANNER}\n\n#include \"../vectors.h\"\n\n");
    for operation in api.operations() {
        let _ = writeln!(text, "vector_call {};", function(operation));
    }
    text.push_str("\nconst struct vector vectors[] = {\n");
    for operation in api.operations() {
        let _ = writeln!(text, "    {{\"{}\", {}}},", operation.id, function(operation));
    }
    text.push_str("    {NULL, NULL},\n};\n");
    OutputFile::new(format!("{FOLDER}/table.c"), text)
}

fn call(operation: &Operation, shape: &Shape<'_>) -> Result<String> {
    let mut body = Body { shape, text: String::new() };
    let mut given = vec!["client".to_owned()];
    for argument in &operation.path_arguments {
        let value = operation.samples.arguments.get(&argument.name);
        let value = value.context("a path argument has no sample")?;
        given.push(match argument.kind {
            PathKind::Integer => value.to_string(),
            PathKind::Text | PathKind::Enumeration(_) => literal(value)?,
        });
    }
    let samples = &operation.samples.arguments;
    let arguments = match &operation.arguments {
        Arguments::None => None,
        Arguments::Record(name) => {
            body.record(name, samples, "arguments", 1)?;
            Some(shape.handle(name))
        }
        Arguments::Union { name, union } => {
            body.union(
                union,
                samples.get(name).context("the union has no sample")?,
                "arguments",
                1,
            )?;
            Some(shape.handle(union))
        }
    };
    let mut declarations = String::new();
    if let Some(handle) = &arguments {
        let _ = writeln!(declarations, "    {handle} *arguments = {handle}_new();");
        given.push("arguments".to_owned());
    }
    given.push("NULL".to_owned());
    let out = Out::of(&operation.answer, shape);
    declarations.push_str(&out.declarations);
    given.extend(out.places.iter().map(|place| (*place).to_owned()));
    given.push("error".to_owned());
    let name = format!("neonapi_{}_{}", operation.group, operation.verb);
    let free = arguments.map(|handle| format!("    {handle}_free(arguments);\n"));
    Ok(format!(
        "\nneonapi_status {}(const neonapi_client *client, struct json *answer, neonapi_error **error) {{\n\
         {declarations}    neonapi_status status;\n\n{}    status = {name}({});\n{}{}    return status;\n}}\n",
        function(operation),
        body.text,
        given.join(", "),
        out.reading,
        free.unwrap_or_default(),
    ))
}

/// Where an answer goes, and how it is written down and freed.
struct Out {
    declarations: String,
    places: Vec<&'static str>,
    reading: String,
}

impl Out {
    fn new(ty: &str, start: &str, reading: String) -> Out {
        Out { declarations: format!("    {ty}out = {start};\n"), places: vec!["&out"], reading }
    }

    fn of(answer: &Answer, shape: &Shape<'_>) -> Out {
        match answer {
            Answer::Nothing => Out {
                declarations: String::new(),
                places: Vec::new(),
                reading: "    json_text(answer, NULL);\n".to_owned(),
            },
            Answer::Bytes => Out::new(
                "neonapi_bytes *",
                "NULL",
                "    write_bytes(answer, out);\n    neonapi_bytes_free(out);\n".to_owned(),
            ),
            Answer::Value { ty: Type::Int64, optional: true, .. } => Out {
                declarations: "    int64_t out = 0;\n    bool is_there = false;\n".to_owned(),
                places: vec!["&out", "&is_there"],
                reading:
                    "    if (is_there) {\n        json_number(answer, out);\n    } else {\n        \
                          json_text(answer, NULL);\n    }\n"
                        .to_owned(),
            },
            Answer::Value { ty, .. } | Answer::Work { ty, .. } | Answer::WorkOrGone { ty } => {
                Out::of_type(ty, shape)
            }
            Answer::List { page, item, .. } => Out::list(page, item, shape),
        }
    }

    fn of_type(ty: &Type, shape: &Shape<'_>) -> Out {
        match ty {
            Type::Record(name) | Type::Union(name) => {
                let handle = shape.handle(name);
                let reading = format!(
                    "    {};\n    {handle}_free(out);\n",
                    write(ty, "answer", "out", shape)
                );
                Out::new(&format!("{handle} *"), "NULL", reading)
            }
            Type::List(inner) => {
                let array = format!("{}_array", shape.handle(inner.named().unwrap_or_default()));
                let item = write(inner, "answer", &format!("{array}_at(out, index)"), shape);
                let reading = format!(
                    "    ITEMS(answer, {array}_count(out), {item});\n    {array}_free(out);\n"
                );
                Out::new(&format!("{array} *"), "NULL", reading)
            }
            Type::Boolean => Out::new("bool ", "false", "    json_flag(answer, out);\n".to_owned()),
            Type::Int64 => Out::new("int64_t ", "0", "    json_number(answer, out);\n".to_owned()),
            Type::Json => Out::new("char *", "NULL", "    write_json(answer, out);\n".to_owned()),
            _ => {
                let reading = "    json_text(answer, out);\n    neonapi_string_free(out);\n";
                Out::new("char *", "NULL", reading.to_owned())
            }
        }
    }

    fn list(page: &Type, item: &Type, shape: &Shape<'_>) -> Out {
        let list = shape.list_name(page).unwrap_or_default();
        let (more, reading) = match (page, item) {
            (Type::Record(name), _) => {
                let handle = shape.handle(name);
                let written = write(page, "&text", "page", shape);
                let reading = format!(
                    "    while (status == NEONAPI_OK && \
                     (status = {list}_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {{\n        \
                     struct json text = {{0}};\n        {written};\n        {handle}_free(page);\n        \
                     keep_page(answer, &text);\n    }}\n"
                );
                (format!("    {handle} *page = NULL;\n"), reading)
            }
            _ => {
                let shown = match item {
                    Type::Record(name) | Type::Union(name) => shape.handle(name),
                    _ => "char".to_owned(),
                };
                let written = write(item, "answer", "item", shape);
                let reading = format!(
                    "    json_begin(answer, '[');\n    while (status == NEONAPI_OK && \
                     (status = {list}_next(out, &item, error)) == NEONAPI_OK && item != NULL) {{\n        \
                     {written};\n    }}\n    json_end(answer, ']');\n"
                );
                (format!("    const {shown} *item = NULL;\n"), reading)
            }
        };
        let mut out =
            Out::new(&format!("{list} *"), "NULL", format!("{reading}    {list}_free(out);\n"));
        out.declarations.push_str(&more);
        out
    }
}

/// A text of C.
fn literal(value: &Value) -> Result<String> {
    let text = value.as_str().context("no text")?;
    if text.contains(char::is_control) || text.contains("??") {
        bail!("{text:?} needs an escape that nobody wrote yet");
    }
    Ok(format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")))
}

/// What is done with the arguments before the call.
struct Body<'a> {
    shape: &'a Shape<'a>,
    text: String,
}

impl Body<'_> {
    fn line(&mut self, depth: usize, line: &str) {
        let _ = writeln!(self.text, "{:1$}{line}", "", 4 * depth);
    }

    /// Sets all fields that have a sample.
    fn record(
        &mut self,
        name: &str,
        values: &Map<String, Value>,
        to: &str,
        depth: usize,
    ) -> Result<()> {
        let Some(TypeDefinition::Record(record)) = self.shape.definitions.get(name) else {
            bail!("{name} is no record");
        };
        let Record { fields, is_arguments, .. } = record;
        for field in fields {
            let key = if *is_arguments { &field.name } else { &field.wire };
            if let Some(value) = values.get(key) {
                let handle = self.shape.handle(name);
                self.field(&handle, field, value, to, depth)
                    .with_context(|| format!("{name}.{}", field.name))?;
            }
        }
        Ok(())
    }

    fn field(
        &mut self,
        handle: &str,
        field: &Field,
        value: &Value,
        to: &str,
        depth: usize,
    ) -> Result<()> {
        let name = &field.name;
        match &field.ty {
            Type::List(inner) => {
                let items = value.as_array().context("no list")?;
                if items.is_empty() {
                    self.line(depth, &format!("{handle}_empty_{name}({to});"));
                }
                for item in items {
                    self.give(&format!("{handle}_add_{name}"), inner, item, to, depth)?;
                }
                Ok(())
            }
            Type::Map(inner) => {
                for (key, value) in value.as_object().context("no map")? {
                    let key = literal(&Value::from(key.as_str()))?;
                    let value = match **inner {
                        Type::Json => literal(&Value::String(value.to_string()))?,
                        _ => literal(value)?,
                    };
                    self.line(depth, &format!("{handle}_put_{name}({to}, {key}, {value});"));
                }
                Ok(())
            }
            ty => self.give(&format!("{handle}_set_{name}"), ty, value, to, depth),
        }
    }

    /// Gives one value to a function.
    fn give(
        &mut self,
        function: &str,
        ty: &Type,
        value: &Value,
        to: &str,
        depth: usize,
    ) -> Result<()> {
        let given = match ty {
            Type::Text | Type::Secret => literal(value)?,
            Type::Timestamp | Type::TimestampUpdate => format!("time_of({})", literal(value)?),
            Type::Bytes => {
                let text = literal(value)?;
                format!("(const uint8_t *){text}, sizeof {text} - 1")
            }
            Type::Enumeration(name) => {
                let Some(TypeDefinition::Enumeration(found)) =
                    self.shape.definitions.get(name.as_str())
                else {
                    bail!("{name} is no enumeration");
                };
                let known = found.values.iter().find(|known| value == known.wire.as_str());
                constant(name, &known.with_context(|| format!("{value} is no {name}"))?.name)
            }
            Type::Record(name) | Type::Union(name) => {
                let (handle, part) = (self.shape.handle(name), format!("part_{depth}"));
                self.line(depth, "{");
                self.line(depth + 1, &format!("{handle} *{part} = {handle}_new();"));
                match ty {
                    Type::Record(_) => {
                        let fields = value.as_object().context("no object")?;
                        self.record(name, fields, &part, depth + 1)?;
                    }
                    _ => self.union(name, value, &part, depth + 1)?,
                }
                self.line(depth + 1, &format!("{function}({to}, {part});"));
                self.line(depth + 1, &format!("{handle}_free({part});"));
                self.line(depth, "}");
                return Ok(());
            }
            _ if scalar(ty).is_some() => value.to_string(),
            _ => bail!("{ty:?} is no argument of C"),
        };
        self.line(depth, &format!("{function}({to}, {given});"));
        Ok(())
    }

    /// Gives a union the form that its tag names.
    fn union(&mut self, name: &str, value: &Value, to: &str, depth: usize) -> Result<()> {
        let Some(TypeDefinition::Union(union)) = self.shape.definitions.get(name) else {
            bail!("{name} is no union");
        };
        let form = union.variants.iter().find(|form| value[&union.tag] == form.wire.as_str());
        let form = form.with_context(|| format!("{value} is no {name}"))?;
        let function = format!(
            "{}_set_{}",
            self.shape.handle(name),
            heck::ToSnakeCase::to_snake_case(form.name.as_str())
        );
        self.give(&function, &Type::Record(form.record.clone()), value, to, depth)
    }
}
