//! Invitations to organizations.

use serde_json::json;

use super::organization_members::role;
use crate::answer::{Answer, ApiError, Outcome};
use crate::call::Call;
use crate::routes::{Served, serves};
use crate::state::World;
use crate::state::organization::{Invitation, Organization};

pub(super) const SERVED: &[Served] =
    &[serves("getOrganizationInvitations", list), serves("createOrganizationInvitations", create)];

fn list(call: &mut Call<'_>) -> Outcome {
    Ok(Answer::ok(&json!({"invitations": call.organization()?.invitations})))
}

/// Who has an account joins at once; everybody else is waited for. One refusal refuses all.
fn create(call: &mut Call<'_>) -> Outcome {
    let org_id = call.organization()?.id.clone();
    let invited_by = call.user()?.id.clone();
    let mut invitations: Vec<Invitation> = Vec::new();
    for fields in call.request.fields()?.objects("invitations")? {
        let email = fields.required_string("email")?;
        let is_repeated = invitations.iter().any(|it| it.email.eq_ignore_ascii_case(email));
        if is_repeated || is_known(call, email)? {
            return Err(ApiError::conflict(format!(
                "already a member or invited; email:\"{email}\""
            )));
        }
        invitations.push(Invitation {
            id: call.world.ids.uuid(),
            email: email.to_owned(),
            org_id: org_id.clone(),
            invited_by: invited_by.clone(),
            invited_at: call.now,
            role: role(&fields)?,
        });
    }
    let World { account, ids, tally, .. } = &mut *call.world;
    for invitation in &invitations {
        tally.created("invitations");
        let user_id = account.user_by_email(&invitation.email).map(|user| user.id.clone());
        let Some(organization) = account.organization_mut(&org_id) else { continue };
        match user_id {
            Some(user_id) => organization.join(ids, &user_id, invitation.role, call.now),
            None => organization.invitations.push(invitation.clone()),
        }
    }
    Ok(Answer::ok(&json!({"invitations": invitations})))
}

/// Whether somebody is a member already, or has been invited.
fn is_known(call: &Call<'_>, email: &str) -> Result<bool, ApiError> {
    let organization: &Organization = call.organization()?;
    let user = call.world.account.user_by_email(email);
    let is_member = user.is_some_and(|user| organization.member_of_user(&user.id).is_some());
    Ok(is_member || organization.is_invited(email))
}
