//! Everything found wrong in one run, so that all of it can be mended at once.

/// Problems, each with its place: file and JSON pointer.
#[derive(Debug, Default)]
pub(crate) struct Problems(Vec<String>);

impl Problems {
    pub(crate) fn add(&mut self, place: &str, text: impl AsRef<str>) {
        self.0.push(format!("{place}: {}", text.as_ref()));
    }

    /// An error that lists all problems, if there are any.
    pub(crate) fn finish(self) -> anyhow::Result<()> {
        if self.0.is_empty() {
            return Ok(());
        }
        let count = self.0.len();
        let plural = if count == 1 { "" } else { "s" };
        anyhow::bail!("{count} problem{plural} in the description\n  {}", self.0.join("\n  "))
    }
}
