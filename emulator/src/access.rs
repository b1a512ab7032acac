//! What a key reaches: kinds of keys, organizations, projects, and how far it may go there.

use crate::answer::ApiError;
use crate::request::ApiRequest;
use crate::state::World;
use crate::state::keys::Principal;
use crate::state::sharing::Permission;

/// Beside everything below `/users/me` and `/api_keys`, these need a personal key.
const PERSONAL: &[&str] =
    &["createOrgApiKey", "createOrganizationInvitations", "removeOrganizationMember"];

/// These go beyond changing what is in a project.
const PROJECT_ADMIN: &[&str] = &[
    "createProjectTransferRequest",
    "deleteProject",
    "recoverProject",
    "removeProjectMemberRole",
    "setProjectMemberRole",
];

/// A POST that only reads.
const READING: &[&str] = &["queryProjectBranchLogs"];

/// Whoever takes a project over has no access to it yet.
const WITHOUT_ACCESS: &[&str] = &["acceptProjectTransferRequest"];

/// Refuses what the key does not reach: as if it did not exist, or because it may not go so far.
pub(crate) fn refuse_outside(
    principal: &Principal,
    request: &ApiRequest,
    world: &World,
) -> Result<(), ApiError> {
    refuse_wrong_kind(principal, request)?;
    let org_id = match request.path("org_id") {
        "" => request.path("source_org_id"),
        org_id => org_id,
    };
    if !org_id.is_empty() {
        refuse_outside_of_organization(principal, request, world, org_id)?;
    }
    refuse_outside_of_project(principal, request, world, request.path("project_id"))
}

/// The same for one project, which most requests name in their path.
pub(crate) fn refuse_outside_of_project(
    principal: &Principal,
    request: &ApiRequest,
    world: &World,
    project_id: &str,
) -> Result<(), ApiError> {
    match world.projects.get(project_id) {
        Some(_) if WITHOUT_ACCESS.contains(&request.route.operation_id) => Ok(()),
        Some(project) => {
            let permission = world.account.permission(principal, project);
            let permission = permission.ok_or_else(|| ApiError::not_found("project"))?;
            refuse_too_far(principal, request, permission)
        }
        None => Ok(()),
    }
}

fn refuse_wrong_kind(principal: &Principal, request: &ApiRequest) -> Result<(), ApiError> {
    let template = request.route.template;
    let is_personal = template.starts_with("/users/me")
        || template.starts_with("/api_keys")
        || PERSONAL.contains(&request.route.operation_id);
    match principal {
        Principal::Organization(_) if is_personal => Err(ApiError::not_for_organization_keys()),
        Principal::Project { id, .. } => {
            let named = match template.starts_with("/projects/auth/") {
                true => request.fields()?.string("project_id")?.unwrap_or_default(),
                false => request.path("project_id"),
            };
            let is_inside = named == id || template == "/auth";
            if is_inside { Ok(()) } else { Err(outside_of_project(id)) }
        }
        _ => Ok(()),
    }
}

fn outside_of_project(project_id: &str) -> ApiError {
    ApiError::new(
        404,
        format!(
            "not allowed to perform actions outside the project this key is scoped to; \
             subject_project_id:\"{project_id}\""
        ),
    )
}

/// Members may look; only admins change an organization.
fn refuse_outside_of_organization(
    principal: &Principal,
    request: &ApiRequest,
    world: &World,
    org_id: &str,
) -> Result<(), ApiError> {
    let is_member = match principal {
        Principal::User(id) => {
            world.account.organization(org_id).and_then(|it| it.member_of_user(id)).is_some()
        }
        _ => principal.account_id() == org_id,
    };
    let permission = world.account.permission_in_organization(principal, org_id);
    match permission {
        _ if !is_member => Err(ApiError::not_found("organization")),
        _ if request.route.method == "GET" => Ok(()),
        Some(Permission::Admin) => Ok(()),
        _ => Err(ApiError::forbidden("only admins of the organization can do this")),
    }
}

fn refuse_too_far(
    principal: &Principal,
    request: &ApiRequest,
    permission: Permission,
) -> Result<(), ApiError> {
    let operation_id = request.route.operation_id;
    let is_reading = request.route.method == "GET" || READING.contains(&operation_id);
    let needed = match () {
        () if PROJECT_ADMIN.contains(&operation_id) => Permission::Admin,
        () if is_reading => Permission::Viewer,
        () => Permission::Editor,
    };
    match principal {
        _ if permission >= needed => Ok(()),
        Principal::Project { id, .. } => Err(outside_of_project(id)),
        _ => Err(ApiError::forbidden(format!(
            "this needs the role {} on the project",
            needed.role_name()
        ))),
    }
}
