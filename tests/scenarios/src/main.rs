//! Plays each scenario in every language, and compares what came of it: with what the scenario says, and the
//! languages with each other.

mod compare;
mod driver;
mod play;
mod report;
mod scenario;
mod soak;
mod transcript;
mod usage;

use std::path::PathBuf;
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};
use clap::Parser;

use crate::driver::Driver;
use crate::report::Played;
use crate::scenario::{Language, Scenario};

/// Plays scenarios in several languages.
#[derive(Debug, Parser)]
pub(crate) struct Options {
    /// Folder of the scenarios.
    #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR")))]
    folder: PathBuf,
    /// A language and the command that starts its driver: `python=python3 driver.py`.
    #[arg(long = "driver", value_name = "LANGUAGE=COMMAND", required = true)]
    drivers: Vec<String>,
    /// Plays only scenarios whose name has this in it.
    #[arg(long)]
    only: Option<String>,
    /// Prints the transcripts, too.
    #[arg(long)]
    show: bool,
    /// Instead of scenarios, load with faults in each language for so many seconds.
    #[arg(long, value_name = "SECONDS")]
    soak: Option<u64>,
    /// Threads or tasks of the load.
    #[arg(long, default_value_t = 64)]
    tasks: usize,
}

fn main() -> Result<ExitCode> {
    let options = Options::parse();
    let drivers = options.drivers.iter().map(|text| named(text)).collect::<Result<Vec<_>>>()?;
    if let Some(seconds) = options.soak {
        return soak::soak(&drivers, Duration::from_secs(seconds), options.tasks);
    }
    let scenarios: Vec<Scenario> = scenario::read(&options.folder)?
        .into_iter()
        .filter(|it| options.only.as_ref().is_none_or(|word| it.name.contains(word.as_str())))
        .collect();
    let played: Vec<(Language, Vec<Played>)> = thread::scope(|scope| {
        let running: Vec<_> = drivers
            .iter()
            .map(|(language, command)| {
                let scenarios = &scenarios;
                (*language, scope.spawn(move || play_all(*language, command, scenarios)))
            })
            .collect();
        let ended = running.into_iter().map(|(language, thread)| {
            (language, thread.join().unwrap_or_else(|_| report::lost(&scenarios)))
        });
        ended.collect()
    });
    report::print(&scenarios, &played, options.show)
}

fn named(text: &str) -> Result<(Language, String)> {
    let (name, command) = text.split_once('=').context("--driver takes LANGUAGE=COMMAND")?;
    let language = serde_json::from_value(name.into())
        .with_context(|| format!("there is no language '{name}'"))?;
    Ok((language, command.to_owned()))
}

/// One driver for all scenarios; another one only where it hung or died.
fn play_all(language: Language, command: &str, scenarios: &[Scenario]) -> Vec<Played> {
    let mut driver = Driver::start(command);
    let mut played = Vec::new();
    for scenario in scenarios {
        if !scenario.languages.contains(&language) {
            played.push(Played::NotHere);
            continue;
        }
        let result = match &mut driver {
            Ok(driver) => play::play(driver, scenario),
            Err(error) => Err(anyhow::anyhow!("the driver did not start: {error}")),
        };
        if result.is_err() {
            driver = Driver::start(command);
        }
        played.push(match result {
            Ok(transcript) => {
                let differences = compare::with_expected(scenario, &transcript);
                Played::Ended { transcript, differences }
            }
            Err(error) => Played::Lost(format!("{error:#}")),
        });
    }
    played
}
