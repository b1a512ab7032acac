//! The steps of the demo.

use std::time::{Duration, SystemTime};

use neonapi::models::{
    BranchCreateRequestEndpointOptions, CreateBranch, CreateProject, CreateProjectResponse,
    EndpointType, GetConnectionUri, ListBranches,
};
use neonapi::{CallOptions, CancelToken, Client, Error, Result};

use crate::screen::{say, without_password};
use crate::{burst, progress};

/// How often it is looked whether a request left behind has ended.
const LOOK: Duration = Duration::from_millis(100);

/// A name that nobody else's project has, so that it can be found when its creation is not answered.
pub(crate) fn new_name() -> String {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    format!("neonapi-demo-{:x}", since.map_or(0, |since| since.as_micros()))
}

/// Shows the life of a project; whatever goes wrong or interrupts it, the project is deleted.
pub(crate) fn show(
    client: &Client,
    name: &str,
    calls: u32,
    token: &CancelToken,
) -> anyhow::Result<()> {
    let cancel = Some(token.clone());
    let stoppable = client.with_options(CallOptions { cancel, ..CallOptions::default() });
    say("\nCreating a project, and waiting until it can be used");
    let arguments = CreateProject { name: Some(name.to_owned()), ..CreateProject::default() };
    let created = stoppable.with_options(progress::shown()).projects().create(&arguments);
    let lived = match &created {
        Ok(created) => {
            say(format!("  project {} in {}", created.project.id, created.project.region_id));
            live(&stoppable, &created.project.id, calls)
        }
        Err(error) => Err(error.clone()),
    };
    say("\nDeleting the project");
    // Without the token: it may be what has ended the rest.
    let deleted = delete(client, name, &created);
    lived?;
    deleted?;
    Ok(())
}

/// Deletes the project, if there is one, and says in one line what became of it.
fn delete(client: &Client, name: &str, created: &Result<CreateProjectResponse>) -> Result<()> {
    let project_id = match created {
        Ok(created) => Ok(Some(created.project.id.clone())),
        Err(error) => created_all_the_same(client, error, name),
    };
    let (line, result) = match project_id {
        Ok(Some(project_id)) => match client.projects().delete(&project_id) {
            Ok(_) => (format!("project {project_id} is deleted"), Ok(())),
            Err(error) => {
                (format!("project {project_id} is left behind, delete it: {error}"), Err(error))
            }
        },
        Ok(None) => ("no project was created".to_owned(), Ok(())),
        Err(error) => {
            (format!("a project {name} may be left behind, look for it: {error}"), Err(error))
        }
    };
    say(format!("  {line}"));
    result
}

/// The project of a creation that failed: known where only the wait did, looked for where the answer
/// was lost.
fn created_all_the_same(client: &Client, error: &Error, name: &str) -> Result<Option<String>> {
    if let Some(answer) = error.answer::<CreateProjectResponse>() {
        return Ok(Some(answer.project.id.clone()));
    }
    if !error.outcome_unknown() {
        return Ok(None);
    }
    say("  looking whether the project was created");
    while client.requests_left_behind() > 0 {
        std::thread::sleep(LOOK);
    }
    Ok(client.projects().find_by_name(name)?.map(|project| project.id))
}

fn live(client: &Client, project_id: &str, calls: u32) -> Result<()> {
    say("\nBranching it, with a compute");
    let compute = BranchCreateRequestEndpointOptions {
        r#type: EndpointType::ReadWrite,
        ..BranchCreateRequestEndpointOptions::default()
    };
    let arguments = CreateBranch {
        name: Some("preview".to_owned()),
        endpoints: Some(vec![compute]),
        ..CreateBranch::default()
    };
    let branch =
        client.with_options(progress::shown()).branches().create(project_id, &arguments)?;
    say(format!("  branch {} ({})", branch.branch.name, branch.branch.id));

    say("\nConnecting to it");
    let database = client.databases().list(project_id, &branch.branch.id).next().transpose()?;
    let database = database.unwrap_or_default();
    for pooled in [false, true] {
        let uri = client.projects().connection_uri(
            project_id,
            &GetConnectionUri {
                branch_id: Some(branch.branch.id.clone()),
                database_name: database.name.clone(),
                role_name: database.owner_name.clone(),
                pooled: Some(pooled),
                ..GetConnectionUri::default()
            },
        )?;
        let kind = if pooled { "pooled" } else { "direct" };
        say(format!("  {kind}: {}", without_password(uri.expose())));
    }

    say("\nWalking all branches, one a page");
    let one_a_page = ListBranches { limit: Some(1), ..ListBranches::default() };
    for branch in client.branches().list(project_id, &one_a_page) {
        let branch = branch?;
        say(format!("  {} {} {}", branch.id, branch.name, branch.current_state));
    }

    say("\nA burst of calls, paced below 700 a minute");
    burst::show(client, project_id, calls)?;

    say("\nDeleting the branch");
    client.with_options(progress::shown()).branches().delete(project_id, &branch.branch.id)?;
    Ok(())
}
