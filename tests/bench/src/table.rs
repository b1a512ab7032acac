//! The table of results.

use std::io::Write;

/// One row: what was measured, the figure, and what it should be.
struct Row {
    what: String,
    figure: String,
    target: String,
    met: Option<bool>,
}

/// All rows of a run.
#[derive(Default)]
pub(crate) struct Table {
    rows: Vec<Row>,
}

impl Table {
    /// A figure without a target.
    pub(crate) fn note(&mut self, what: &str, figure: impl Into<String>) {
        let (what, target) = (what.to_owned(), String::new());
        self.rows.push(Row { what, figure: figure.into(), target, met: None });
    }

    /// A figure with a target.
    pub(crate) fn target(
        &mut self,
        what: &str,
        figure: impl Into<String>,
        target: &str,
        met: bool,
    ) {
        self.rows.push(Row {
            what: what.to_owned(),
            figure: figure.into(),
            target: target.to_owned(),
            met: Some(met),
        });
    }

    /// Prints the table; says whether all targets are met.
    pub(crate) fn print(&self) -> std::io::Result<bool> {
        let mut out = std::io::stdout();
        let width = self.rows.iter().map(|row| row.what.len()).max().unwrap_or(0);
        let figures = self.rows.iter().map(|row| row.figure.len()).max().unwrap_or(0);
        for row in &self.rows {
            let verdict = match row.met {
                Some(true) => format!("ok      {}", row.target),
                Some(false) => format!("MISSED  {}", row.target),
                None => String::new(),
            };
            writeln!(out, "{:width$}  {:figures$}  {verdict}", row.what, row.figure)?;
        }
        Ok(self.rows.iter().all(|row| row.met != Some(false)))
    }
}
