//! The program of the README: a project, a branch of it, and back to nothing.
#![allow(clippy::print_stdout, reason = "it is what an example does")]

use neonapi::Client;
use neonapi::models::{CreateBranch, CreateProject};

fn main() -> neonapi::Result<()> {
    let client = Client::from_environment()?; // reads NEON_API_KEY
    let project = CreateProject { name: Some("shop".to_owned()), ..Default::default() };
    let project = client.projects().create(&project)?.project;
    let branch = CreateBranch { name: Some("preview".to_owned()), ..Default::default() };
    let created = client.branches().create(&project.id, &branch)?; // returns when it is ready
    println!("{} is {}", created.branch.name, created.operations[0].status);
    client.projects().delete(&project.id)?;
    Ok(())
}
