//! What the README shows works as it stands there.

use std::process::Command;

use neonapi_emulator::{Emulator, Options};

const README: &str = include_str!("../../README.md");
const PROGRAM: &str = include_str!("../../core/examples/first_program.rs");

#[test]
fn the_first_program_is_the_one_that_is_tested_and_short() {
    let (_, program) = PROGRAM.split_once("\n\n").expect("a doc line, then the program");
    assert!(README.contains(&format!("```rust\n{program}```")), "README and example differ");
    assert!(program.lines().count() <= 15, "{} lines", program.lines().count());
}

#[test]
fn the_first_program_runs() {
    let options = Options { operation_duration_ms: 10..=20, ..Options::default() };
    let emulator = Emulator::start(options).expect("a free port");
    let output = Command::new(env!("CARGO_BIN_EXE_first-program"))
        .env("NEON_API_KEY", "napi_readme")
        .env("NEON_API_BASE_URL", emulator.base_url())
        .output()
        .expect("the program starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(String::from_utf8_lossy(&output.stdout), "preview is finished\n");
    assert_eq!(emulator.counters().created("projects"), 1);
}
