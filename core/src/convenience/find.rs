//! Finding things by name.

use crate::error::{Error, Result};
use crate::generated::{
    Branch, BranchSortBy, Branches, ErrorKind, ListBranches, ListProjects, ProjectListItem,
    Projects,
};

impl Projects<'_> {
    /// Finds a project by its exact name; `None` when there is none.
    ///
    /// Calls `listProjects`, all pages.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] when several projects have the name, since nothing forbids that;
    /// [`ErrorKind::Server`] when Neon could not read all projects, so that it may be one of those.
    pub fn find_by_name(&self, name: &str) -> Result<Option<ProjectListItem>> {
        const OPERATION: &str = "projects.find_by_name";
        if name.is_empty() {
            return Err(
                Error::invalid_argument("name: must not be empty").with_operation(OPERATION)
            );
        }
        let arguments = ListProjects {
            search: Some(name.to_owned()),
            limit: Some(400),
            ..ListProjects::default()
        };
        let (mut found, mut unavailable) = (Vec::new(), Vec::new());
        for page in self.list(&arguments).pages() {
            let page = page?;
            found.extend(page.projects.into_iter().filter(|project| project.name == name));
            unavailable.extend(page.unavailable_project_ids.unwrap_or_default());
        }
        let refused = |kind, text: String| Err(Error::new(kind, text).with_operation(OPERATION));
        match (found.pop(), found.len()) {
            (Some(project), 0) => Ok(Some(project)),
            (None, _) if !unavailable.is_empty() => refused(
                ErrorKind::Server,
                format!("Neon could not read these projects in time: {}", unavailable.join(", ")),
            ),
            (None, _) => Ok(None),
            (Some(last), _) => {
                found.push(last);
                let ids: Vec<&str> = found.iter().map(|project| project.id.as_str()).collect();
                let ids = ids.join(", ");
                refused(
                    ErrorKind::InvalidArgument,
                    format!(
                        "name: several projects are called {name:?} ({ids}); use an identifier"
                    ),
                )
            }
        }
    }
}

impl Branches<'_> {
    /// Finds a branch by its exact name; `None` when there is none.
    ///
    /// Calls `listProjectBranches`, all pages.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub fn find_by_name(&self, project_id: &str, name: &str) -> Result<Option<Branch>> {
        if name.is_empty() {
            let error = Error::invalid_argument("name: must not be empty");
            return Err(error.with_operation("branches.find_by_name"));
        }
        let arguments = ListBranches { search: Some(name.to_owned()), ..in_lasting_order() };
        self.list(project_id, &arguments)
            .find(|branch| branch.as_ref().map_or(true, |branch| branch.name == name))
            .transpose()
    }

    /// Gives the default branch of a project.
    ///
    /// Calls `listProjectBranches`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotFound`] when no branch is the default one.
    pub fn get_default(&self, project_id: &str) -> Result<Branch> {
        self.list(project_id, &in_lasting_order())
            .find(|branch| branch.as_ref().map_or(true, |branch| branch.default))
            .transpose()?
            .ok_or_else(|| {
                let text = format!("project {project_id} has no default branch");
                Error::new(ErrorKind::NotFound, text).with_operation("branches.get_default")
            })
    }
}

/// Without it the branch changed last comes first, and one that is changed between two pages is missed.
fn in_lasting_order() -> ListBranches {
    ListBranches { sort_by: Some(BranchSortBy::CreatedAt), ..ListBranches::default() }
}
