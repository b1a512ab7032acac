//! A driver: a process that makes the calls of one language.

use std::io::{BufRead, BufReader, Read, Write};
use std::mem;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

/// Nothing that a scenario does takes this long.
const PATIENCE: Duration = Duration::from_secs(90);
/// A driver whose input has ended is gone by then.
const END: Duration = Duration::from_secs(20);
/// What stands for itself in a command.
const PLAIN: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'/').remove(b':');

pub(crate) struct Driver {
    process: Child,
    /// Nothing once it was told to end.
    input: Option<ChildStdin>,
    readers: Vec<JoinHandle<()>>,
    lines: Receiver<String>,
    /// All that it has printed, standard error included.
    printed: Arc<Mutex<String>>,
}

impl Driver {
    /// Starts a driver; its command is read as the shell reads it.
    pub(crate) fn start(command: &str) -> Result<Driver> {
        let mut process = Command::new("sh")
            .args(["-c", &format!("exec {command}")])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .with_context(|| format!("starting {command}"))?;
        let input = process.stdin.take();
        let output = process.stdout.take().context("a standard output")?;
        let errors = process.stderr.take().context("a standard error")?;
        let (sender, lines) = mpsc::channel();
        let printed = Arc::<Mutex<String>>::default();
        let readers = vec![
            keep(&printed, output, move |line| drop(sender.send(line))),
            keep(&printed, errors, |line| eprintln!("{line}")),
        ];
        Ok(Driver { process, input, readers, lines, printed })
    }

    /// What it has printed since this was asked last.
    pub(crate) fn take_printed(&self) -> String {
        mem::take(&mut *self.printed.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Of the process, or of what it was started by.
    pub(crate) fn process_id(&self) -> u32 {
        self.process.id()
    }

    /// Sends one command.
    pub(crate) fn send(&mut self, words: &[&str]) -> Result<()> {
        let encoded: Vec<String> = words
            .iter()
            .map(|word| match *word {
                "" => "%".to_owned(),
                word => utf8_percent_encode(word, PLAIN).to_string(),
            })
            .collect();
        let input = self.input.as_mut().context("the driver was told to end")?;
        writeln!(input, "{}", encoded.join(" ")).context("the driver reads nothing any more")?;
        input.flush().context("the driver reads nothing any more")
    }

    /// Ends it with its input, as every program ends; gives what it has printed since it was asked last.
    pub(crate) fn end(&mut self) -> Result<String> {
        drop(self.input.take());
        let begun = Instant::now();
        let status = loop {
            if let Some(status) = self.process.try_wait()? {
                break status;
            }
            ensure!(begun.elapsed() < END, "hung: the driver did not end with its input");
            thread::sleep(Duration::from_millis(10));
        };
        ensure!(status.success(), "the driver ended with {status}");
        for reader in self.readers.drain(..) {
            let _ = reader.join();
        }
        Ok(self.take_printed())
    }

    /// The next line that it prints.
    pub(crate) fn answer(&mut self) -> Result<Value> {
        self.answer_within(PATIENCE)
    }

    /// The same for what takes its time.
    pub(crate) fn answer_within(&mut self, patience: Duration) -> Result<Value> {
        match self.lines.recv_timeout(patience) {
            Ok(line) => serde_json::from_str(&line)
                .with_context(|| format!("the driver printed no JSON: {}", shortened(&line))),
            Err(RecvTimeoutError::Timeout) => {
                bail!("hung: nothing came for {} s", patience.as_secs())
            }
            Err(RecvTimeoutError::Disconnected) => {
                let status = self.process.wait()?;
                bail!("the driver died: {status}")
            }
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It may hang, which is no reason to do so as well.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Reads lines on a thread, keeps them, and passes them on. What is no UTF-8 is searched like all the rest.
fn keep(
    printed: &Arc<Mutex<String>>,
    from: impl Read + Send + 'static,
    to: impl Fn(String) + Send + 'static,
) -> JoinHandle<()> {
    let printed = printed.clone();
    thread::spawn(move || {
        for line in BufReader::new(from).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line).into_owned();
            {
                let mut printed = printed.lock().unwrap_or_else(PoisonError::into_inner);
                printed.push_str(&line);
                printed.push('\n');
            }
            to(line);
        }
    })
}

fn shortened(line: &str) -> String {
    line.chars().take(300).collect()
}
