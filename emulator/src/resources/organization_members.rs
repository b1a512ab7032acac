//! Members of organizations.

use serde_json::{Value, json};

use crate::answer::{Answer, ApiError, Outcome};
use crate::call::Call;
use crate::input::Fields;
use crate::routes::{Served, serves};
use crate::state::organization::{Member, MemberRole};

pub(super) const SERVED: &[Served] = &[
    serves("getOrganizationMembers", list),
    serves("getOrganizationMember", get),
    serves("updateOrganizationMember", update),
    serves("removeOrganizationMember", remove),
];

/// The role in a body.
pub(super) fn role(fields: &Fields<'_>) -> Result<MemberRole, ApiError> {
    let role = MemberRole::parse(fields.required_string("role")?);
    role.ok_or_else(|| ApiError::bad_request("there is no such role"))
}

/// The member of the path.
fn member<'c>(call: &'c Call<'_>) -> Result<&'c Member, ApiError> {
    let member = call.organization()?.member(call.request.path("member_id"));
    member.ok_or_else(|| ApiError::not_found("member"))
}

fn list(call: &mut Call<'_>) -> Outcome {
    let request = call.request;
    let limit = request.query_integer("limit").map_or(usize::MAX, |it| it as usize);
    let sort_by = request.query("sort_by").unwrap_or("joined_at");
    let sort_order = request.query("sort_order").unwrap_or("desc");
    let account = &call.world.account;
    let mut members: Vec<_> = call
        .organization()?
        .members
        .iter()
        .filter_map(|member| Some((member, account.user(&member.user_id)?)))
        .collect();
    // They are kept in the order in which they joined, and every sort keeps it among equals.
    match sort_by {
        "email" => members.sort_by_key(|(_, user)| user.email.to_lowercase()),
        "role" => members.sort_by_key(|(member, _)| member.role),
        _ => {}
    }
    if sort_order == "desc" {
        members.reverse();
    }
    let start = match request.query("cursor") {
        None => 0,
        Some(cursor) => members
            .iter()
            .position(|(member, _)| member.id == cursor)
            .map(|at| at + 1)
            .ok_or_else(|| ApiError::bad_request("invalid cursor"))?,
    };
    let rest = &members[start..];
    let page = &rest[..rest.len().min(limit)];
    let mut pagination = json!({"sort_by": sort_by, "sort_order": sort_order});
    if let Some((last, _)) = page.last().filter(|_| page.len() < rest.len()) {
        pagination["next"] = json!(last.id);
    }
    let items: Vec<Value> = page
        .iter()
        .map(|(member, user)| {
            json!({"member": member, "user": {"email": user.email, "has_mfa": false}})
        })
        .collect();
    Ok(Answer::ok(&json!({"members": items, "pagination": pagination})))
}

fn get(call: &mut Call<'_>) -> Outcome {
    Ok(Answer::ok(member(call)?))
}

/// 422 for what would leave an organization without an admin.
fn refuse_last_admin(call: &Call<'_>, what: &str) -> Result<(), ApiError> {
    let member = member(call)?;
    match call.organization()?.is_only_admin(&member.id) {
        true => Err(ApiError::unprocessable(format!("the last admin cannot be {what}"))),
        false => Ok(()),
    }
}

fn update(call: &mut Call<'_>) -> Outcome {
    let role = role(&call.request.fields()?)?;
    let id = member(call)?.id.clone();
    if role != MemberRole::Admin {
        refuse_last_admin(call, "given another role")?;
    }
    let members = &mut call.organization_mut()?.members;
    let changed = members.iter_mut().find(|member| member.id == id);
    let changed = changed.ok_or_else(|| ApiError::not_found("member"))?;
    changed.role = role;
    Ok(Answer::ok(changed))
}

/// Takes away what the member was given on projects of the organization, too.
fn remove(call: &mut Call<'_>) -> Outcome {
    refuse_last_admin(call, "removed")?;
    let Member { id, user_id, org_id, .. } = member(call)?.clone();
    call.organization_mut()?.members.retain(|member| member.id != id);
    let projects = call.world.projects.values_mut();
    for project in projects.filter(|project| project.data.org_id.as_ref() == Some(&org_id)) {
        project.sharing.explicit.remove(&user_id);
    }
    Ok(Answer::ok(&json!({})))
}
