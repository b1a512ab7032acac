//! What the loader refuses beyond what lowering needs.

mod documented;
mod examples;
mod naming;
mod reachable;
pub(crate) mod reserved;

use anyhow::Result;

use crate::description::Description;
use crate::ir::Api;
use crate::lower::Schemas;
use crate::problems::Problems;

/// Refuses what lowering can do without: docs, spare schemas, examples.
pub(crate) fn check_description(description: &Description) -> Result<()> {
    let mut problems = Problems::default();
    documented::check(description, &mut problems);
    reachable::check(description, &mut problems);
    examples::check(&Schemas::new(description)?, &mut problems)?;
    problems.finish()
}

/// Refuses names that some target cannot take.
pub(crate) fn check_names(description: &Description, api: &Api) -> Result<()> {
    let mut problems = Problems::default();
    naming::check(description, api, &mut problems);
    problems.finish()
}
