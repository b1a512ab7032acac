//! The resources of the API, one file each: a table of routes and the functions behind it.

mod api_keys;
mod branch_create;
mod branch_restore;
mod branches;
mod compute;
mod connection;
mod consumption;
mod databases;
mod endpoints;
mod functions;
mod objects;
mod operations;
mod organizations;
mod projects;
mod regions;
mod roles;
mod unserved;
mod users;

use crate::call::Scope;
use crate::routes::Route;
use crate::state::operation::{Effect, Work};

/// Every operation of the API.
pub(crate) const TABLES: &[&[Route]] = &[
    api_keys::ROUTES,
    branch_create::ROUTES,
    branch_restore::ROUTES,
    branches::ROUTES,
    consumption::ROUTES,
    databases::ROUTES,
    endpoints::ROUTES,
    functions::ROUTES,
    objects::ROUTES,
    operations::ROUTES,
    organizations::ROUTES,
    projects::ROUTES,
    regions::ROUTES,
    roles::ROUTES,
    users::ROUTES,
    unserved::ROUTES,
];

/// Changed roles or databases have to be applied by the computes of the branch.
fn compute_config(scope: &Scope<'_>, branch_id: &str) -> Vec<Work> {
    let endpoint = scope.project.read_write_endpoint(branch_id);
    let work = match endpoint {
        Some(it) => Work::on_endpoint("apply_config", branch_id, &it.id, Effect::None),
        None => Work::on_branch("apply_config", branch_id, Effect::None),
    };
    vec![work]
}
