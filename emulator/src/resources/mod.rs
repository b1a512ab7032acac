//! The resources of the API, one file each: a table of operations and the functions behind it.

mod advisors;
mod ai_gateway;
mod api_keys;
mod auth;
mod auth_domains;
mod auth_email;
mod auth_legacy;
mod auth_oauth_providers;
mod auth_users;
mod branch_anonymized;
mod branch_create;
mod branch_restore;
mod branch_schema;
mod branches;
mod buckets;
mod compute;
mod connection;
mod consumption;
mod consumption_frames;
mod credentials;
mod custom_domains;
mod data_api;
mod databases;
mod endpoints;
mod functions;
mod logs;
mod objects;
mod operations;
mod organization_invitations;
mod organization_members;
mod organization_vpc_endpoints;
mod organizations;
mod pages;
mod preload_libraries;
mod project_jwks;
mod project_list;
mod project_members;
mod project_permissions;
mod project_transfers;
mod project_vpc_endpoints;
mod projects;
mod regions;
mod roles;
mod snapshot_restore;
mod snapshots;
mod triggers;
mod users;

use crate::answer::{ApiError, Outcome};
use crate::call::{Call, Scope};
use crate::routes::Served;
use crate::state::operation::{Effect, Work};

/// The operations that this emulator serves.
pub(crate) const TABLES: &[&[Served]] = &[
    advisors::SERVED,
    ai_gateway::SERVED,
    api_keys::SERVED,
    auth::SERVED,
    auth_domains::SERVED,
    auth_email::SERVED,
    auth_legacy::SERVED,
    auth_oauth_providers::SERVED,
    auth_users::SERVED,
    branch_anonymized::SERVED,
    branch_create::SERVED,
    branch_restore::SERVED,
    branch_schema::SERVED,
    branches::SERVED,
    buckets::SERVED,
    consumption::SERVED,
    credentials::SERVED,
    custom_domains::SERVED,
    data_api::SERVED,
    databases::SERVED,
    endpoints::SERVED,
    functions::SERVED,
    logs::SERVED,
    objects::SERVED,
    operations::SERVED,
    organization_invitations::SERVED,
    organization_members::SERVED,
    organization_vpc_endpoints::SERVED,
    organizations::SERVED,
    preload_libraries::SERVED,
    project_jwks::SERVED,
    project_list::SERVED,
    project_members::SERVED,
    project_permissions::SERVED,
    project_transfers::SERVED,
    project_vpc_endpoints::SERVED,
    projects::SERVED,
    regions::SERVED,
    roles::SERVED,
    snapshot_restore::SERVED,
    snapshots::SERVED,
    triggers::SERVED,
    users::SERVED,
];

/// Stands in for the handler of an operation that no resource serves yet.
pub(crate) fn unserved(call: &mut Call<'_>) -> Outcome {
    let operation_id = call.request.route.operation_id;
    Err(ApiError::new(501, format!("this emulator does not serve {operation_id} yet")))
}

/// Changed roles or databases have to be applied by the computes of the branch.
fn compute_config(scope: &Scope<'_>, branch_id: &str) -> Vec<Work> {
    let endpoint = scope.project.read_write_endpoint(branch_id);
    let work = match endpoint {
        Some(it) => Work::on_endpoint("apply_config", branch_id, &it.id, Effect::None),
        None => Work::on_branch("apply_config", branch_id, Effect::None),
    };
    vec![work]
}
