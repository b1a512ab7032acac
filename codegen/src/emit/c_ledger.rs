//! What C programs were given once: numbers and symbols. It only ever grows.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::OutputFile;

const PATH: &str = "api/ledger-c.toml";

/// Numbers of values by enumeration, and symbols with the version that they came with.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Shipped {
    #[serde(default)]
    numbers: BTreeMap<String, BTreeMap<String, u32>>,
    #[serde(default)]
    symbols: BTreeMap<String, String>,
}

/// The ledger as it was, and what this run adds.
pub(crate) struct Ledger {
    shipped: Shipped,
    /// Values of this description: name, text, number.
    given: BTreeMap<String, Vec<(String, String, u32)>>,
}

impl Ledger {
    pub(crate) fn read(root: &Path) -> Result<Ledger> {
        let shipped = match fs::read_to_string(root.join(PATH)) {
            Ok(text) => toml::from_str(&text)
                .with_context(|| format!("{PATH}: mend what the text names"))?,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Shipped::default(),
            Err(error) => return Err(error).context(format!("{PATH}: cannot be read")),
        };
        Ok(Ledger { shipped, given: BTreeMap::new() })
    }

    /// Numbers for the values of a type, each a pair of name and text; a new one gets the next number.
    pub(crate) fn numbers<'a>(
        &mut self,
        name: &str,
        values: impl Iterator<Item = (&'a str, &'a str)>,
    ) -> Result<Vec<(&'a str, &'a str, u32)>> {
        let numbers = self.shipped.numbers.entry(name.to_owned()).or_default();
        check_numbers(name, numbers)?;
        let mut last = numbers.values().copied().max().unwrap_or(0);
        let values = values.map(|(value, wire)| {
            let number = *numbers.entry(value.to_owned()).or_insert_with(|| {
                last += 1;
                last
            });
            (value, wire, number)
        });
        let values: Vec<_> = values.collect();
        for shipped in numbers.keys() {
            if !values.iter().any(|(value, _, _)| value == shipped) {
                bail!(
                    "{PATH}: {name} was shipped with {shipped}; put that back into the description"
                );
            }
        }
        let given = values
            .iter()
            .map(|(value, wire, number)| ((*value).to_owned(), (*wire).to_owned(), *number));
        self.given.insert(name.to_owned(), given.collect());
        Ok(values)
    }

    /// What [`Ledger::numbers`] gave out for a type.
    pub(crate) fn given(&self, name: &str) -> &[(String, String, u32)] {
        self.given.get(name).map(Vec::as_slice).unwrap_or_default()
    }

    /// Takes in everything that is exported now; an error says what is gone.
    pub(crate) fn take_in(&mut self, symbols: impl Iterator<Item = String>) -> Result<()> {
        let symbols: BTreeSet<String> = symbols.collect();
        let gone: Vec<&str> = self
            .shipped
            .symbols
            .keys()
            .filter(|symbol| !symbols.contains(*symbol))
            .map(String::as_str)
            .collect();
        if !gone.is_empty() {
            bail!(
                "{PATH}: these were shipped and are gone; put them back\n  {}",
                gone.join("\n  ")
            );
        }
        for symbol in symbols {
            let version = || env!("CARGO_PKG_VERSION").to_owned();
            self.shipped.symbols.entry(symbol).or_insert_with(version);
        }
        Ok(())
    }

    /// The ledger as it is to be.
    pub(crate) fn file(&self) -> OutputFile {
        let mut text = String::from(
            "# Written by cargo xtask generate, which only ever adds to it: what a program was compiled with\n\
             # stays as it is. Numbers of values, and symbols with the version that they came with.\n",
        );
        for (name, numbers) in &self.shipped.numbers {
            text.push_str(&format!("\n[numbers.{name}]\n"));
            let mut numbers: Vec<_> = numbers.iter().collect();
            numbers.sort_by_key(|(_, number)| **number);
            for (value, number) in numbers {
                text.push_str(&format!("{value} = {number}\n"));
            }
        }
        text.push_str("\n[symbols]\n");
        for (symbol, version) in &self.shipped.symbols {
            text.push_str(&format!("{symbol} = \"{version}\"\n"));
        }
        OutputFile::new(PATH, text)
    }
}

fn check_numbers(name: &str, numbers: &BTreeMap<String, u32>) -> Result<()> {
    let mut owners: BTreeMap<u32, &str> = BTreeMap::new();
    for (value, number) in numbers {
        if *number == 0 {
            bail!("{PATH}: {name}.{value} has 0, which stands for what is not known");
        }
        if let Some(other) = owners.insert(*number, value) {
            bail!("{PATH}: {name}.{value} has the number of {other}; put its own back");
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ledger(text: &str) -> Ledger {
        Ledger { shipped: toml::from_str(text).expect("a ledger"), given: BTreeMap::new() }
    }

    #[test]
    fn what_is_new_comes_after_what_was_shipped() {
        let mut ledger = ledger("[numbers.State]\nReady = 2\nInit = 1\n[symbols]\n");
        let values = [("Archived", "archived"), ("Init", "init"), ("Ready", "ready")];
        let numbers = ledger.numbers("State", values.into_iter()).expect("numbers");
        let numbers: Vec<u32> = numbers.iter().map(|value| value.2).collect();
        assert_eq!(numbers, [3, 1, 2]);
        let text = ledger.file().text;
        assert!(text.contains("[numbers.State]\nInit = 1\nReady = 2\nArchived = 3\n"), "{text}");
    }

    #[test]
    fn what_is_gone_or_given_twice_is_refused() {
        let refusal = |text: &str| {
            let mut ledger = ledger(text);
            let values = [("Init", "init")];
            ledger.numbers("State", values.into_iter()).expect_err("it was shipped").to_string()
        };
        assert!(refusal("[numbers.State]\nInit = 1\nReady = 2\n").contains("shipped with Ready"));
        assert!(
            refusal("[numbers.State]\nInit = 1\nReady = 1\n").contains("has the number of Init")
        );
        assert!(refusal("[numbers.State]\nInit = 0\n").contains("not known"));
    }

    #[test]
    fn symbols_stay() {
        let mut ledger = ledger("[symbols]\nneonapi_a = \"0.0.1\"\nneonapi_b = \"0.0.1\"\n");
        let gone = ledger.take_in(["neonapi_a".to_owned()].into_iter()).expect_err("b is gone");
        assert!(gone.to_string().ends_with("neonapi_b"), "{gone}");
        let names = ["neonapi_a", "neonapi_b", "neonapi_c"].map(str::to_owned);
        ledger.take_in(names.into_iter()).expect("one more");
        let text = ledger.file().text;
        assert!(text.contains("neonapi_a = \"0.0.1\"\n"), "{text}");
        assert!(
            text.contains(concat!("neonapi_c = \"", env!("CARGO_PKG_VERSION"), "\"\n")),
            "{text}"
        );
    }
}
