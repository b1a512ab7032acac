//! Seeds of what the advisor finds.

use serde::{Deserialize, Serialize};

use crate::state::World;
use crate::state::project::AdvisorIssue;

/// Something that the advisor finds in a database of a default branch.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SeedAdvisorIssue {
    /// Project of the database.
    pub project_id: String,
    /// Name of the database.
    pub database_name: String,
    /// Name of the check that finds it.
    pub name: String,
    /// `INFO`, `WARN` or `ERROR`.
    pub level: String,
    /// `SECURITY` or `PERFORMANCE`.
    pub category: String,
    /// What was found.
    pub detail: String,
}

impl Default for SeedAdvisorIssue {
    fn default() -> Self {
        Self {
            project_id: String::new(),
            database_name: "neondb".to_owned(),
            name: "rls_disabled_in_public".to_owned(),
            level: "ERROR".to_owned(),
            category: "SECURITY".to_owned(),
            detail: "A public table has no row security.".to_owned(),
        }
    }
}

impl World {
    pub(crate) fn seed_advisor_issue(&mut self, seed: &SeedAdvisorIssue) -> Result<(), String> {
        let project = self.projects.get_mut(&seed.project_id);
        let project = project.ok_or_else(|| "no such project".to_owned())?;
        let branch = project.default_branch().ok_or_else(|| "no such branch".to_owned())?;
        project.advisor_issues.push(AdvisorIssue {
            branch_id: branch.id.clone(),
            database_name: seed.database_name.clone(),
            name: seed.name.clone(),
            level: seed.level.clone(),
            category: seed.category.clone(),
            detail: seed.detail.clone(),
        });
        Ok(())
    }
}
