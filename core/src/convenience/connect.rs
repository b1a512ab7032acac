//! Connection strings, and things created together with one.

use std::sync::Arc;

use crate::error::{Error, Result};
use crate::generated::{
    BranchCreateRequestEndpointOptions, Branches, ConnectionDetails, CreateBranch, CreateProject,
    CreateProjectBranchResponse, CreateProjectResponse, EndpointType, ErrorKind, GetConnectionUri,
    Projects,
};
use crate::secret::Secret;

/// What a connection string leads to; what is left out is chosen where there is no doubt.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectionString {
    /// The branch; the one of the endpoint, or else the project's default one, when left out.
    pub branch_id: Option<String>,
    /// The endpoint; the branch's read-write one when left out.
    pub endpoint_id: Option<String>,
    /// The database; the only one of the branch when left out.
    pub database_name: Option<String>,
    /// The role; the only one of the branch that can log in when left out.
    pub role_name: Option<String>,
    /// Whether to go through the connection pooler.
    pub pooled: bool,
}

/// A new project and how to connect to it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectedProject {
    /// The answer to the creation, its operations finished.
    pub created: CreateProjectResponse,
    /// Connects to the endpoint itself.
    pub connection_string: Secret,
    /// Connects through the pooler.
    pub pooled_connection_string: Secret,
}

/// A new branch and how to connect to it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectedBranch {
    /// The answer to the creation, its operations finished.
    pub created: CreateProjectBranchResponse,
    /// Connects to the endpoint itself.
    pub connection_string: Secret,
    /// Connects through the pooler.
    pub pooled_connection_string: Secret,
}

impl Projects<'_> {
    /// Gives a connection string; branch, database and role are chosen where there is no doubt.
    ///
    /// Calls `getConnectionUri`, and before it `getProjectEndpoint`, `listProjectBranches`,
    /// `listProjectBranchDatabases` and `listProjectBranchRoles` for what is left out.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] naming the choices when there are several;
    /// [`ErrorKind::NotFound`] when there is nothing to choose from.
    pub fn connection_string(&self, project_id: &str, wanted: &ConnectionString) -> Result<Secret> {
        let arguments = self.without_doubt(project_id, wanted)?;
        self.connection_uri(project_id, &arguments)
    }

    /// Chooses what is left out.
    fn without_doubt(
        &self,
        project_id: &str,
        wanted: &ConnectionString,
    ) -> Result<GetConnectionUri> {
        let branch_id = match (&wanted.branch_id, &wanted.endpoint_id) {
            (Some(branch_id), _) => branch_id.clone(),
            (None, Some(endpoint_id)) => self.0.endpoints().get(project_id, endpoint_id)?.branch_id,
            (None, None) => self.0.branches().get_default(project_id)?.id,
        };
        let database_name = match &wanted.database_name {
            Some(name) => name.clone(),
            None => {
                let databases = self.0.databases().list(project_id, &branch_id);
                let names = databases.map(|database| Ok(database?.name));
                only("database_name", "databases", names.collect::<Result<_>>()?)?
            }
        };
        let role_name = match &wanted.role_name {
            Some(name) => name.clone(),
            None => only("role_name", "roles", self.login_roles(project_id, &branch_id)?)?,
        };
        Ok(GetConnectionUri {
            database_name,
            role_name,
            branch_id: Some(branch_id),
            endpoint_id: wanted.endpoint_id.clone(),
            pooled: Some(wanted.pooled),
        })
    }

    /// Roles that Neon's own services use cannot log in, and nobody means them.
    fn login_roles(&self, project_id: &str, branch_id: &str) -> Result<Vec<String>> {
        let mut names = Vec::new();
        for role in self.0.roles().list(project_id, branch_id) {
            let role = role?;
            if role.authentication_method.as_deref() != Some("no_login") {
                names.push(role.name);
            }
        }
        Ok(names)
    }

    /// Creates a project and gives connection strings to it. Waits for it, whatever the settings say.
    ///
    /// Calls `createProject`, and `getConnectionUri` where its answer has no connection string.
    ///
    /// # Errors
    ///
    /// When the project was created and the wait or something after it failed, [`Error::answer`] has
    /// the [`CreateProjectResponse`].
    pub fn create_and_connect(&self, arguments: &CreateProject) -> Result<ConnectedProject> {
        let client = self.0.waiting();
        let created = client.projects().create(arguments)?;
        let strings = strings_of(Some(&created.connection_uris)).map_or_else(
            || ask_for_both(&client.projects(), &created.project.id, &created.branch.id),
            Ok,
        );
        match strings {
            Ok((connection_string, pooled_connection_string)) => {
                Ok(ConnectedProject { created, connection_string, pooled_connection_string })
            }
            Err(error) => Err(error.with_answer(Arc::new(created))),
        }
    }
}

impl Branches<'_> {
    /// Creates a branch with a compute and gives connection strings to it. Waits for it, whatever the
    /// settings say.
    ///
    /// Without `endpoints` a read-write one is created. Calls `createProjectBranch`, and
    /// `getConnectionUri` where its answer has no connection string.
    ///
    /// # Errors
    ///
    /// When the branch was created and something after it failed, as when its parent has several
    /// databases or roles, [`Error::answer`] has the [`CreateProjectBranchResponse`].
    pub fn create_and_connect(
        &self,
        project_id: &str,
        arguments: &CreateBranch,
    ) -> Result<ConnectedBranch> {
        let client = self.0.waiting();
        let mut arguments = arguments.clone();
        arguments.endpoints.get_or_insert_with(|| {
            let r#type = EndpointType::ReadWrite;
            vec![BranchCreateRequestEndpointOptions { r#type, ..Default::default() }]
        });
        let created = client.branches().create(project_id, &arguments)?;
        let strings = strings_of(created.connection_uris.as_deref())
            .map_or_else(|| ask_for_both(&client.projects(), project_id, &created.branch.id), Ok);
        match strings {
            Ok((connection_string, pooled_connection_string)) => {
                Ok(ConnectedBranch { created, connection_string, pooled_connection_string })
            }
            Err(error) => Err(error.with_answer(Arc::new(created))),
        }
    }
}

fn ask_for_both(
    projects: &Projects<'_>,
    project_id: &str,
    branch_id: &str,
) -> Result<(Secret, Secret)> {
    let branch_id = Some(branch_id.to_owned());
    let wanted = ConnectionString { branch_id, ..ConnectionString::default() };
    let direct = projects.without_doubt(project_id, &wanted)?;
    let pooled = GetConnectionUri { pooled: Some(true), ..direct.clone() };
    Ok((
        projects.connection_uri(project_id, &direct)?,
        projects.connection_uri(project_id, &pooled)?,
    ))
}

/// Both strings from an answer that holds exactly one connection.
fn strings_of(uris: Option<&[ConnectionDetails]>) -> Option<(Secret, Secret)> {
    let [details] = uris? else { return None };
    let pooler_host = &details.connection_parameters.pooler_host;
    let mut url = url::Url::parse(details.connection_uri.expose()).ok()?;
    if pooler_host.is_empty() || url.set_host(Some(pooler_host)).is_err() {
        return None;
    }
    Some((details.connection_uri.clone(), Secret::new(url.to_string())))
}

/// The only name there is; a guess among several would be somebody's wrong database.
fn only(argument: &str, what: &str, mut names: Vec<String>) -> Result<String> {
    match (names.pop(), names.is_empty()) {
        (Some(name), true) => Ok(name),
        (None, _) => Err(Error::new(
            ErrorKind::NotFound,
            format!(
                "the branch has no {what} to connect with; create one, or name one in {argument}"
            ),
        )),
        (Some(last), false) => {
            names.push(last);
            names.sort();
            Err(Error::invalid_argument(format!(
                "{argument}: the branch has {} {what} ({}); name one",
                names.len(),
                names.join(", ")
            )))
        }
    }
    .map_err(|error| error.with_operation("projects.connection_string"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::ConnectionParameters;

    #[test]
    fn both_strings_come_from_one_answer() {
        let details = ConnectionDetails {
            connection_uri: "postgresql://me:pa%20ss@ep-a.host/db?sslmode=require".into(),
            connection_parameters: ConnectionParameters {
                pooler_host: "ep-a-pooler.host".to_owned(),
                ..Default::default()
            },
        };
        let (direct, pooled) =
            strings_of(Some(std::slice::from_ref(&details))).expect("one connection");
        assert_eq!(direct, details.connection_uri);
        assert_eq!(pooled.expose(), "postgresql://me:pa%20ss@ep-a-pooler.host/db?sslmode=require");
        assert_eq!(strings_of(Some(&[details.clone(), details])), None, "which of the two?");
        assert_eq!(strings_of(Some(&[])), None);
        assert_eq!(strings_of(None), None);
    }

    #[test]
    fn nothing_is_chosen_where_there_is_doubt() {
        let names = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        assert_eq!(only("role_name", "roles", names(&["a"])).expect("only one"), "a");
        let several = only("role_name", "roles", names(&["b", "a"])).expect_err("two");
        assert_eq!(several.kind(), ErrorKind::InvalidArgument);
        assert_eq!(several.detail(), "role_name: the branch has 2 roles (a, b); name one");
        let none = only("role_name", "roles", Vec::new()).expect_err("none");
        assert_eq!(none.kind(), ErrorKind::NotFound);
    }
}
