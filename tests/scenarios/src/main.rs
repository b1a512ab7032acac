//! Plays each scenario in every language, and compares what came of it: with what the scenario says, and the
//! languages with each other.

mod account;
mod compare;
mod driver;
mod play;
mod report;
mod scenario;
mod soak;
mod table;
mod transcript;
mod usage;

use std::path::PathBuf;
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use clap::{Args, Parser};

use crate::driver::Driver;
use crate::report::Played;
use crate::scenario::{Language, Scenario};

/// What all languages have to do alike.
#[derive(Debug, Parser)]
enum Options {
    /// Plays scenarios in several languages, and compares what came of them.
    Play {
        #[command(flatten)]
        languages: Languages,
        /// Folder of the scenarios.
        #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR")))]
        folder: PathBuf,
        /// Plays only scenarios whose name has this in it.
        #[arg(long)]
        only: Option<String>,
        /// Prints the transcripts, too.
        #[arg(long)]
        show: bool,
    },
    /// Puts load with faults on each language, and many waits at a time.
    Soak {
        #[command(flatten)]
        languages: Languages,
        /// How long the load lasts.
        #[arg(long, default_value_t = 10)]
        seconds: u64,
        /// Threads or tasks of the load.
        #[arg(long, default_value_t = 64)]
        tasks: usize,
    },
    /// Prints a table of what the tests of all languages have written down.
    Table {
        /// Folder of what they have written down.
        results: PathBuf,
        /// Fails where a language or a part of it is not there.
        #[arg(long)]
        whole: bool,
    },
}

#[derive(Debug, Args)]
struct Languages {
    /// A language and the command that starts its driver: `python=python3 driver.py`.
    #[arg(long = "driver", value_name = "LANGUAGE=COMMAND", required = true)]
    drivers: Vec<String>,
    /// Folder for what the table is made of.
    #[arg(long)]
    results: Option<PathBuf>,
}

impl Languages {
    fn drivers(&self) -> Result<Vec<(Language, String)>> {
        self.drivers.iter().map(|text| named(text)).collect()
    }
}

fn main() -> Result<ExitCode> {
    let (rows, languages) = match Options::parse() {
        Options::Play { languages, folder, only, show } => {
            let scenarios: Vec<Scenario> = scenario::read(&folder)?
                .into_iter()
                .filter(|it| only.as_ref().is_none_or(|word| it.name.contains(word.as_str())))
                .collect();
            ensure!(
                !scenarios.is_empty(),
                "no scenario has '{}' in its name",
                only.unwrap_or_default()
            );
            let played = play_in_all(&languages.drivers()?, &scenarios);
            (report::print(&scenarios, &played, show)?, languages)
        }
        Options::Soak { languages, seconds, tasks } => {
            let time = Duration::from_secs(seconds);
            (soak::soak(&languages.drivers()?, time, tasks)?, languages)
        }
        Options::Table { results, whole } => return table::print(&results, whole),
    };
    if let Some(folder) = languages.results {
        table::write_down(&folder, &rows)?;
    }
    Ok(match rows.iter().all(|(_, row)| row.is_good()) {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}

/// All languages at the same time.
fn play_in_all(
    drivers: &[(Language, String)],
    scenarios: &[Scenario],
) -> Vec<(Language, Vec<Played>)> {
    thread::scope(|scope| {
        let running: Vec<_> = drivers
            .iter()
            .map(|(language, command)| {
                (*language, scope.spawn(move || play_all(*language, command, scenarios)))
            })
            .collect();
        let ended = running.into_iter().map(|(language, thread)| {
            (language, thread.join().unwrap_or_else(|_| report::lost(scenarios)))
        });
        ended.collect()
    })
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
    if let (Ok(driver), Some(last)) = (&mut driver, played.last_mut()) {
        match driver.end() {
            Ok(printed) if !printed.contains(play::KEY) => {}
            Ok(_) => *last = Played::Lost("the key was printed in the end".to_owned()),
            Err(error) => *last = Played::Lost(format!("{error:#}")),
        }
    }
    played
}
