//! Members of an organization in one of its projects, and the roles given to them there.

use serde_json::{Value, json};

use crate::answer::{Answer, ApiError, Outcome};
use crate::call::Call;
use crate::routes::{Served, serves};
use crate::state::account::User;
use crate::state::organization::{Member, MemberRole, Organization};
use crate::state::project::Project;
use crate::state::sharing::{Permission, Sharing};

pub(super) const SERVED: &[Served] = &[
    serves("listProjectMembers", list),
    serves("setProjectMemberRole", set_role),
    serves("removeProjectMemberRole", remove_role),
];

/// The project of the path and its organization; a user's own project has no members.
fn place<'c>(call: &'c Call<'_>) -> Result<(&'c Project, &'c Organization), ApiError> {
    let world = &*call.world;
    let project = world.projects.get(call.request.path("project_id"));
    let project = project.filter(|project| project.deleted_at.is_none());
    let org_id = project.and_then(|project| project.data.org_id.as_deref());
    let organization = org_id.and_then(|id| world.account.organization(id));
    project.zip(organization).ok_or_else(|| ApiError::not_found("project"))
}

/// The access of a member, as far as each part of it is there.
fn access(sharing: &Sharing, member: &Member, user: Option<&User>) -> Value {
    let effective = sharing.effective(&member.user_id, member.role);
    let mut body = json!({
        "member_id": member.id,
        "user_id": member.user_id,
        "org_role": member.role,
    });
    let optional = [
        ("email", user.map(|user| json!(user.email))),
        ("name", user.map(|user| json!(user.display_name()))),
        ("project_role", effective.map(|it| json!(it.role_name()))),
        ("org_default_project_permission", member.role.permission().map(|it| json!(it))),
        ("explicit_project_permission", sharing.explicit.get(&member.user_id).map(|it| json!(it))),
        ("effective_project_permission", effective.map(|it| json!(it))),
    ];
    for (name, value) in optional {
        if let Some(value) = value {
            body[name] = value;
        }
    }
    body
}

/// Where a permission comes from.
fn grant_source(sharing: &Sharing, member: &Member) -> &'static str {
    match member.role {
        MemberRole::Admin => "org_admin_override",
        _ if sharing.explicit.contains_key(&member.user_id) => "explicit",
        role if role.permission().is_some() => "org_role_default",
        _ => "unassigned",
    }
}

/// Those without access are shown to admins of the project only.
fn list(call: &mut Call<'_>) -> Outcome {
    let request = call.request;
    let limit = request.query_integer("limit").map_or(usize::MAX, |it| it as usize);
    let (project, organization) = place(call)?;
    let account = &call.world.account;
    let permission = account.permission(&call.principal, project);
    let is_admin = permission == Some(Permission::Admin);
    let is_shown = |member: &&Member| {
        is_admin || project.sharing.effective(&member.user_id, member.role).is_some()
    };
    let members: Vec<&Member> = organization.members.iter().filter(is_shown).collect();
    let start = match request.query("cursor") {
        None => 0,
        Some(cursor) => members
            .iter()
            .position(|member| member.id == cursor)
            .map(|at| at + 1)
            .ok_or_else(|| ApiError::bad_request("invalid cursor"))?,
    };
    let rest = &members[start..];
    let page = &rest[..rest.len().min(limit)];
    let mut pagination = json!({});
    if let Some(last) = page.last().filter(|_| page.len() < rest.len()) {
        pagination["next"] = json!(last.id);
    }
    let items: Vec<Value> = page
        .iter()
        .map(|member| {
            let mut item = access(&project.sharing, member, account.user(&member.user_id));
            item["grant_source"] = json!(grant_source(&project.sharing, member));
            item
        })
        .collect();
    Ok(Answer::ok(&json!({"project_members": items, "pagination": pagination})))
}

fn set_role(call: &mut Call<'_>) -> Outcome {
    let role = Permission::of_role(call.request.fields()?.required_string("role")?);
    let role = role.ok_or_else(|| ApiError::bad_request("there is no such role"))?;
    change(call, Some(role), "confirm_self_demotion")
}

/// What membership brings remains.
fn remove_role(call: &mut Call<'_>) -> Outcome {
    change(call, None, "confirm_self_lockout")
}

fn change(call: &mut Call<'_>, role: Option<Permission>, confirmation: &str) -> Outcome {
    let (project, organization) = place(call)?;
    let member = organization.member(call.request.path("member_id"));
    let member = member.cloned().ok_or_else(|| ApiError::not_found("member"))?;
    let project_id = project.data.id.clone();
    let before = project.sharing.effective(&member.user_id, member.role);
    let mut sharing = project.sharing.clone();
    match role {
        Some(role) => sharing.explicit.insert(member.user_id.clone(), role),
        None => sharing.explicit.remove(&member.user_id),
    };
    let after = sharing.effective(&member.user_id, member.role);
    let is_self = call.principal.user_id() == Some(&member.user_id);
    if is_self && after < before && !call.request.query_boolean(confirmation) {
        return Err(ApiError::unprocessable(format!(
            "this lowers your own access; confirm it with {confirmation}"
        )));
    }
    let mut body = access(&sharing, &member, call.world.account.user(&member.user_id));
    body["project_id"] = json!(project_id);
    // Whoever could change the project may still know its passwords and keys.
    let is_lowered = after < before && before >= Some(Permission::Editor);
    let has_keys = call.world.keys.has_made_keys_to(&member.user_id, &project_id);
    body["credential_rotation_recommended"] = json!(is_lowered);
    body["org_api_key_rotation_recommended"] = json!(is_lowered && has_keys);
    call.scope()?.project.sharing = sharing;
    Ok(Answer::ok(&body))
}
