//! Seeds of organizations, members and keys.

use serde::{Deserialize, Serialize};

use crate::clock::Stamp;
use crate::seed::{SeedApiKey, SeedApiKeyKind, SeedProject};
use crate::state::World;
use crate::state::account::OrganizationDraft;
use crate::state::keys::Principal;
use crate::state::organization::MemberRole;

/// An organization to make.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SeedOrganization {
    /// Identifier; drawn when empty.
    pub id: String,
    /// Name.
    pub name: String,
    /// Plan: `free`, `launch` or `scale`.
    pub plan: String,
    /// Number of projects it can have, when not that of all organizations.
    pub projects_limit: Option<u32>,
    /// Members, who get an account if they have none; when empty, the first user is its admin.
    pub members: Vec<SeedMember>,
}

impl Default for SeedOrganization {
    fn default() -> Self {
        Self {
            id: String::new(),
            name: "Organization".to_owned(),
            plan: "scale".to_owned(),
            projects_limit: None,
            members: Vec::new(),
        }
    }
}

/// A member of an organization.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeedMember {
    /// Address of the user.
    pub email: String,
    /// `admin`, `editor`, `member`, `viewer` or `collaborator`.
    pub role: String,
}

fn given(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}

impl World {
    pub(crate) fn seed_organization(
        &mut self,
        seed: &SeedOrganization,
        now: Stamp,
    ) -> Result<String, String> {
        if self.account.organization(&seed.id).is_some() {
            return Err(format!("there is an organization \"{}\" already", seed.id));
        }
        let draft = OrganizationDraft {
            id: given(&seed.id),
            name: &seed.name,
            plan: &seed.plan,
            projects_limit: seed.projects_limit,
        };
        let mut members = Vec::new();
        for member in &seed.members {
            let role = MemberRole::parse(&member.role)
                .ok_or_else(|| format!("there is no role \"{}\"", member.role))?;
            members.push((self.account.sign_up(&mut self.ids, &member.email, now), role));
        }
        if members.is_empty() {
            members.push((self.account.user_id.clone(), MemberRole::Admin));
        }
        let id = self.account.add_organization(&mut self.ids, &draft, now);
        if let Some(organization) = self.account.organization_mut(&id) {
            for (user_id, role) in members {
                organization.join(&mut self.ids, &user_id, role, now);
            }
        }
        Ok(id)
    }

    pub(crate) fn seed_api_key(&mut self, seed: &SeedApiKey, now: Stamp) -> Result<(), String> {
        let principal = match seed.kind {
            SeedApiKeyKind::Personal => Principal::User(self.seed_user(&seed.email, now)),
            SeedApiKeyKind::Organization => {
                Principal::Organization(self.seed_org_id(&seed.org_id)?)
            }
            SeedApiKeyKind::Project => {
                let project = self.projects.get(&seed.project_id);
                let project = project.ok_or_else(|| "no such project".to_owned())?;
                let org_id = project.data.org_id.clone();
                let org_id = org_id.ok_or_else(|| "the project has no organization".to_owned())?;
                Principal::Project { id: seed.project_id.clone(), org_id }
            }
        };
        self.keys.configure(&seed.key, principal);
        Ok(())
    }

    /// Owner and organization of a project.
    pub(crate) fn owner_of(
        &mut self,
        seed: &SeedProject,
        now: Stamp,
    ) -> Result<(String, Option<String>), String> {
        if !seed.owner_email.is_empty() {
            return Ok((self.seed_user(&seed.owner_email, now), None));
        }
        let org_id = self.seed_org_id(&seed.org_id)?;
        Ok((org_id.clone(), Some(org_id)))
    }

    fn seed_user(&mut self, email: &str, now: Stamp) -> String {
        match given(email) {
            Some(email) => self.account.sign_up(&mut self.ids, email, now),
            None => self.account.user_id.clone(),
        }
    }

    fn seed_org_id(&self, id: &str) -> Result<String, String> {
        let id = given(id).unwrap_or(&self.account.org_id);
        match self.account.organization(id) {
            Some(organization) => Ok(organization.id.clone()),
            None => Err(format!("there is no organization \"{id}\"")),
        }
    }
}
