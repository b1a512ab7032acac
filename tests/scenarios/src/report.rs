//! What is printed in the end.

use std::io::{self, Write};

use anyhow::Result;

use crate::compare;
use crate::scenario::{Language, Scenario};
use crate::table::Row;
use crate::transcript::Transcript;

/// What became of a scenario in a language.
pub(crate) enum Played {
    /// It cannot be played there.
    NotHere,
    Ended {
        transcript: Transcript,
        differences: Vec<String>,
    },
    /// The driver hung, died, or did not know what to do.
    Lost(String),
}

/// What is left where a thread of the supervisor itself broke down.
pub(crate) fn lost(scenarios: &[Scenario]) -> Vec<Played> {
    scenarios.iter().map(|_| Played::Lost("the supervisor broke down".to_owned())).collect()
}

/// Scenarios that cannot be played in a language.
fn left_out<'a>(scenarios: &'a [Scenario], played: &[Played]) -> Vec<&'a str> {
    let both = scenarios.iter().zip(played);
    both.filter(|(_, it)| matches!(it, Played::NotHere)).map(|(it, _)| it.name.as_str()).collect()
}

/// Prints everything that failed, and a table.
pub(crate) fn print(
    scenarios: &[Scenario],
    played: &[(Language, Vec<Played>)],
    show: bool,
) -> Result<Vec<(Language, Row)>> {
    let mut screen = io::stdout().lock();
    let mut passed = vec![0; played.len()];
    let mut failed = vec![0; played.len()];
    for (place, scenario) in scenarios.iter().enumerate() {
        let mut reference = None;
        for (column, (language, all)) in played.iter().enumerate() {
            let wrong = match &all[place] {
                Played::NotHere => continue,
                Played::Lost(why) => vec![why.clone()],
                Played::Ended { transcript, differences } => {
                    if show {
                        let name = &scenario.name;
                        writeln!(screen, "\n{name}, {}: {}", language.name(), scenario.about)?;
                        write!(screen, "{}", transcript.text())?;
                    }
                    let mut wrong = differences.clone();
                    let (first, first_transcript) =
                        *reference.get_or_insert((language, transcript));
                    for difference in compare::with_each_other(first_transcript, transcript) {
                        wrong.push(format!("otherwise than in {}: {difference}", first.name()));
                    }
                    wrong
                }
            };
            if wrong.is_empty() {
                passed[column] += 1;
                continue;
            }
            failed[column] += 1;
            writeln!(screen, "\nFAILED: {} in {}", scenario.name, language.name())?;
            for difference in wrong {
                let short: String = difference.chars().take(4_000).collect();
                writeln!(screen, "  {short}")?;
            }
        }
    }
    writeln!(screen, "\nlanguage   scenarios   passed   failed   not possible there")?;
    for (column, (language, all)) in played.iter().enumerate() {
        let (passed, failed) = (passed[column], failed[column]);
        let (count, left_out) = (passed + failed, left_out(scenarios, all).join(", "));
        writeln!(
            screen,
            "{:<10} {count:>9} {passed:>8} {failed:>8}   {left_out}",
            language.name()
        )?;
    }
    let all: (usize, usize) = (passed.iter().sum(), failed.iter().sum());
    writeln!(screen, "scenarios: {} passed, {} failed", all.0, all.1)?;
    let numbers = passed.into_iter().zip(failed);
    let rows = numbers.map(|(passed, failed)| Row::Scenarios { passed, failed });
    Ok(played.iter().map(|(language, _)| *language).zip(rows).collect())
}
