//! One sample call of each operation, for the tests of all languages.

use anyhow::Result;
use serde_json::{Value, json};

use super::OutputFile;
use crate::ir::{Answer, Api, Operation};

const PATH: &str = "tests/vectors/operations.json";

/// A JSON list with one operation a line; an answer has a `value` where the caller gets something
/// other than its body.
pub(crate) fn emit(api: &Api) -> Result<OutputFile> {
    let mut lines = Vec::new();
    for operation in api.operations() {
        lines.push(serde_json::to_string(&vector(operation))?);
    }
    Ok(OutputFile::new(PATH, format!("[\n{}\n]\n", lines.join(",\n"))))
}

fn vector(operation: &Operation) -> Value {
    let samples = &operation.samples;
    let mut request = json!({
        "method": operation.method,
        "path": samples.path,
        "query": samples.query,
    });
    if let Some(body) = &samples.body {
        request["body"] = body.clone();
    }
    if !samples.parts.is_empty() {
        request["parts"] = json!(samples.parts);
    }
    let body = json!(samples.answer);
    let value = value(&operation.answer, &body);
    let mut answer = json!({ "status": samples.status, "body": body });
    if value != answer["body"] {
        answer["value"] = value;
    }
    json!({
        "operation": operation.id,
        "call": operation.call_name(),
        "arguments": samples.arguments,
        "request": request,
        "answer": answer,
    })
}

/// What the caller gets of the body of an answer.
fn value(answer: &Answer, body: &Value) -> Value {
    match answer {
        Answer::Nothing => Value::Null,
        Answer::Value { unwrap: Some(field), .. } | Answer::Work { unwrap: Some(field), .. } => {
            body[field].clone()
        }
        _ => body.clone(),
    }
}
