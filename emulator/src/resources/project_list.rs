//! Lists of projects: those of an account, and those that others share with a user.

use std::collections::BTreeMap;
use std::ops::Bound;

use serde::Serialize;
use serde_json::{Value, json};

use crate::answer::{Answer, ApiError, Outcome};
use crate::call::{Call, shown_permission};
use crate::routes::{Served, serves};
use crate::state::keys::Principal;
use crate::state::project::{Project, ProjectListItem};
use crate::state::sharing::Permission;

pub(super) const SERVED: &[Served] =
    &[serves("listProjects", list), serves("listSharedProjects", list_shared)];

#[derive(Serialize)]
struct ProjectPage<'a> {
    projects: Vec<ProjectListItem<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    unavailable_project_ids: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pagination: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    applications: Option<BTreeMap<&'a str, &'a [String]>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    integrations: Option<BTreeMap<&'a str, &'a [String]>>,
}

/// The organization that a request is about: the one it names, or the first of the key.
pub(super) fn org_id(call: &Call<'_>, named: Option<&str>) -> Result<String, ApiError> {
    let account = &call.world.account;
    if let Some(org_id) = named {
        let is_reached = match &call.principal {
            Principal::User(id) => account.organizations_of(id).any(|it| it.id == org_id),
            principal => principal.account_id() == org_id,
        };
        return match is_reached {
            true => Ok(org_id.to_owned()),
            false => Err(ApiError::not_found("organization")),
        };
    }
    let own = match &call.principal {
        Principal::User(_) if call.options.require_org_id => None,
        Principal::User(id) => account.organizations_of(id).map(|it| it.id.clone()).next(),
        principal => Some(principal.account_id().to_owned()),
    };
    own.ok_or_else(|| {
        ApiError::bad_request(
            "org_id is required, you can find it on your organization settings page",
        )
    })
}

/// Whoever may change things in an organization may also bring projects into it.
pub(super) fn refuse_adding(call: &Call<'_>, named: &str) -> Result<(), ApiError> {
    let org_id = org_id(call, Some(named))?;
    let permission = call.world.account.permission_in_organization(&call.principal, &org_id);
    match permission >= Some(Permission::Editor) {
        true => Ok(()),
        false => Err(ApiError::forbidden("not allowed to add projects to this organization")),
    }
}

fn list(call: &mut Call<'_>) -> Outcome {
    call.world.settle(call.now);
    let named = call.request.query("org_id");
    let org_id = org_id(call, named)?;
    let is_recoverable = call.request.query_boolean("recoverable");
    let (now, principal) = (call.now, &call.principal);
    // Without a name of an organization, projects of the user's own are among them.
    let user_id = principal.user_id().filter(|_| named.is_none());
    page(call, true, |project| {
        let is_wanted = match project.recoverable_until() {
            None => !is_recoverable,
            Some(until) => is_recoverable && until > now,
        };
        let data = &project.data;
        let is_own = data.org_id.as_ref() == Some(&org_id) || user_id == Some(&data.owner_id);
        is_wanted && is_own && call.world.account.permission(principal, project).is_some()
    })
}

fn list_shared(call: &mut Call<'_>) -> Outcome {
    call.world.settle(call.now);
    let account = &call.world.account;
    // Nothing is ever shared with an organization.
    let user = call.principal.user_id().and_then(|id| account.user(id));
    page(call, false, |project| {
        let Some(user) = user else { return false };
        let org_id = project.data.org_id.as_deref().unwrap_or_default();
        let is_member = account.organizations_of(&user.id).any(|it| it.id == org_id);
        project.deleted_at.is_none() && !is_member && project.sharing.is_shared_with(&user.email)
    })
}

fn page(call: &Call<'_>, with_applications: bool, is_listed: impl Fn(&Project) -> bool) -> Outcome {
    let (request, world) = (call.request, &*call.world);
    let limit = request.query_integer("limit").unwrap_or(10) as usize;
    let search = request.query("search");
    let is_found = |project: &&Project| {
        let (id, name) = (&project.data.id, &project.data.name);
        search.is_none_or(|text| name.contains(text) || id.contains(text))
    };
    let after = request.query("cursor").map_or(Bound::Unbounded, Bound::Excluded);
    let projects = world.projects.range::<str, _>((after, Bound::Unbounded));
    let projects = projects.map(|(_, project)| project).filter(is_found);
    let mut page = ProjectPage {
        projects: Vec::new(),
        unavailable_project_ids: Vec::new(),
        pagination: None,
        applications: with_applications.then(BTreeMap::new),
        integrations: with_applications.then(BTreeMap::new),
    };
    for project in projects.filter(|project| is_listed(project)).take(limit) {
        let id = project.data.id.as_str();
        // The cursor marks the last entry; it does not promise another page.
        page.pagination = Some(json!({"cursor": id}));
        if project.is_unavailable {
            page.unavailable_project_ids.push(id);
            continue;
        }
        for map in [&mut page.applications, &mut page.integrations] {
            if let Some(map) = map.as_mut().filter(|_| !project.applications.is_empty()) {
                map.insert(id, &project.applications);
            }
        }
        let org_id = project.data.org_id.as_deref();
        let organization = org_id.and_then(|id| world.account.organization(id));
        let org_name = organization.map(|organization| organization.name.as_str());
        let permission = shown_permission(&world.account, &call.principal, project);
        page.projects.push(project.list_item(org_name, permission, call.now));
    }
    Ok(Answer::ok(&page))
}
