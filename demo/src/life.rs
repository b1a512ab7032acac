//! The steps of the demo.

use neonapi::models::{
    BranchCreateRequestEndpointOptions, CreateBranch, CreateProject, EndpointType,
    GetConnectionUri, ListBranches,
};
use neonapi::{Client, Result};

use crate::screen::{say, without_password};
use crate::{burst, progress};

/// Shows the life of a project; whatever goes wrong, the project is deleted.
pub(crate) fn show(client: &Client, calls: u32) -> anyhow::Result<()> {
    say("\nCreating a project, and waiting until it can be used");
    let arguments =
        CreateProject { name: Some("neonapi-demo".to_owned()), ..CreateProject::default() };
    let created = client.with_options(progress::shown()).projects().create(&arguments);
    let project_id = match &created {
        Ok(created) => created.project.id.clone(),
        // A wait that failed has created the project all the same.
        Err(error) => match error.answer::<neonapi::models::CreateProjectResponse>() {
            Some(answer) => answer.project.id.clone(),
            None => return Err(error.clone().into()),
        },
    };
    let lived = created.and_then(|created| {
        say(format!("  project {} in {}", created.project.id, created.project.region_id));
        live(client, &project_id, calls)
    });
    say("\nDeleting the project");
    let deleted = client.projects().delete(&project_id);
    if deleted.is_ok() {
        say(format!("  project {project_id} is gone"));
    } else {
        say(format!("  project {project_id} could not be deleted: delete it in the console"));
    }
    lived?;
    deleted?;
    Ok(())
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
