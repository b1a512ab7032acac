//! Plays the vectors with a program that makes the calls: `neonapi-vectors PROGRAM`.
//!
//! It finds the emulator in `NEONAPI_TEST_URL`. For each operation that its input names it makes the call with all
//! arguments and prints one line, `{"value": ...}` or `{"error": ...}`; what is null in a value may be absent. Beside the value of a
//! list stands how many pages it had, `"pages"`.

use std::env;
use std::error::Error;
use std::io::{self, BufRead, BufReader, Write};
use std::process::{Command, ExitCode, Stdio};

use neonapi_tests::vectors::{answer_with, compare, compare_requests, write_down};
use neonapi_tests::{options, start};
use serde_json::Value;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let program = env::args_os().nth(1).ok_or("usage: neonapi-vectors PROGRAM")?;
    let emulator = start(options());
    let mut process = Command::new(program)
        .env("NEONAPI_TEST_URL", emulator.base_url())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut input = process.stdin.take().ok_or("no standard input")?;
    let mut lines = BufReader::new(process.stdout.take().ok_or("no standard output")?).lines();
    let vectors: Vec<Value> = serde_json::from_str(include_str!("operations.json"))?;
    let mut screen = io::stdout().lock();
    let mut failures = 0;
    for vector in &vectors {
        let operation = vector["operation"].as_str().ok_or("no operation")?;
        answer_with(&emulator, vector);
        writeln!(input, "{operation}")?;
        let line = lines.next().ok_or_else(|| format!("{operation}: the program ended"))??;
        let found: Value = serde_json::from_str(&line)?;
        let mut mismatches = Vec::new();
        match (found.get("value"), &found["error"]) {
            (Some(value), _) => {
                let answer = &vector["answer"];
                let expected = answer.get("value").unwrap_or(&answer["body"]);
                let (expected, value) = (without_nulls(expected), without_nulls(value));
                compare("answer", &expected, &value, &mut mismatches);
            }
            (None, error) => mismatches.push(error.to_string()),
        }
        let pages = found["pages"].as_u64().unwrap_or(1);
        compare_requests(&vector["request"], &emulator.requests(), pages, &mut mismatches);
        if mismatches.is_empty() {
            write_down(operation)?;
        } else {
            failures += 1;
        }
        for mismatch in mismatches {
            writeln!(screen, "# {operation}: {mismatch}")?;
        }
    }
    drop(input);
    let status = process.wait()?;
    let passed = vectors.len() - failures;
    writeln!(screen, "vectors: {passed} passed, {failures} failed")?;
    if !status.success() {
        writeln!(screen, "FAILED: the program ended with {status}")?;
    }
    Ok(if failures == 0 && status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let fields = fields.iter().filter(|(_, value)| !value.is_null());
            fields.map(|(name, value)| (name.clone(), without_nulls(value))).collect()
        }
        Value::Array(items) => items.iter().map(without_nulls).collect(),
        value => value.clone(),
    }
}
