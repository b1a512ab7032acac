//! The emulator in a process of its own, on a processor of its own.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::Context;
use serde_json::{Value, json};

use crate::{machine, per_call};

/// A running emulator; dropping it ends it.
pub(crate) struct Server {
    process: Child,
    origin: String,
}

impl Server {
    /// Starts an emulator with flags.
    pub(crate) fn start(flags: &[&str]) -> anyhow::Result<Server> {
        let program = std::env::current_exe()?.with_file_name("neonapi-emulator");
        let mut process = Command::new(&program)
            .args(flags)
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("starting {}; build it first", program.display()))?;
        machine::pin(process.id(), machine::SERVER_PROCESSOR)?;
        let stdout = process.stdout.take().context("the emulator's output")?;
        let mut line = String::new();
        BufReader::new(stdout).read_line(&mut line)?;
        let url = line.trim().strip_prefix("listening on ").context("the emulator's first line")?;
        let origin = url.trim_end_matches("/api/v2").to_owned();
        Ok(Server { process, origin })
    }

    pub(crate) fn base_url(&self) -> String {
        format!("{}/api/v2", self.origin)
    }

    /// Fills the state; gives what was made.
    pub(crate) fn seed(&self, seed: &Value) -> anyhow::Result<Value> {
        self.post("seed", seed)
    }

    /// Adds faults.
    pub(crate) fn add_faults(&self, faults: &Value) -> anyhow::Result<()> {
        self.post("faults", faults).map(|_| ())
    }

    fn post(&self, what: &str, body: &Value) -> anyhow::Result<Value> {
        let client = per_call::bare()?;
        let answer = client
            .post(format!("{}/_emulator/{what}", self.origin))
            .body(body.to_string())
            .send()?
            .error_for_status()?;
        Ok(serde_json::from_slice(&answer.bytes()?)?)
    }

    /// Makes projects; gives their identifiers.
    pub(crate) fn projects(&self, count: u32, branches: u32) -> anyhow::Result<Vec<String>> {
        let project = json!({"name": "bench", "copies": count, "branches": branches});
        let seeded = self.seed(&json!({"projects": [project]}))?;
        let ids = seeded["projects"].as_array().context("the seeded projects")?;
        Ok(ids.iter().filter_map(|project| project["id"].as_str().map(str::to_owned)).collect())
    }

    pub(crate) fn counters(&self) -> anyhow::Result<Value> {
        self.control("counters")
    }

    pub(crate) fn requests(&self) -> anyhow::Result<Vec<Value>> {
        let mut requests = self.control("requests")?;
        serde_json::from_value(requests["requests"].take()).context("the recorded requests")
    }

    fn control(&self, what: &str) -> anyhow::Result<Value> {
        let client = per_call::bare()?;
        let answer = client.get(format!("{}/_emulator/{what}", self.origin)).send()?;
        Ok(serde_json::from_slice(&answer.bytes()?)?)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It keeps nothing, so there is nothing to end gracefully; it may also have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
