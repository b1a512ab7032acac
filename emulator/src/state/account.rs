//! Everybody with an account: users, and the organizations they are members of.

use serde_json::{Value, json};

use super::Ids;
use super::keys::Principal;
use super::organization::{MemberRole, Organization};
use super::project::Project;
use super::sharing::Permission;
use crate::clock::Stamp;

/// A person with an account.
#[derive(Clone, Debug)]
pub(crate) struct User {
    pub(crate) id: String,
    pub(crate) email: String,
    pub(crate) name: String,
    pub(crate) last_name: String,
    pub(crate) created_at: Stamp,
}

impl User {
    fn new(id: String, email: &str, now: Stamp) -> User {
        // `dana.developer@example.com` is called Dana Developer.
        let mut names = email.split('@').next().unwrap_or(email).split('.').map(capitalized);
        User {
            id,
            email: email.to_owned(),
            name: names.next().unwrap_or_default(),
            last_name: names.next().unwrap_or_default(),
            created_at: now,
        }
    }

    pub(crate) fn login(&self) -> String {
        self.name.to_lowercase()
    }

    pub(crate) fn display_name(&self) -> String {
        format!("{} {}", self.name, self.last_name).trim_end().to_owned()
    }

    pub(crate) fn image(&self) -> String {
        format!("https://example.com/{}.png", self.login())
    }

    /// As in the lists of API keys.
    pub(crate) fn key_creator(&self) -> Value {
        json!({"id": self.id, "name": self.display_name(), "image": self.image()})
    }
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Email addresses differ in case only when they are the same.
pub(crate) fn is_same_email(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}

/// An organization that is to be made.
#[derive(Clone, Debug)]
pub(crate) struct OrganizationDraft<'a> {
    pub(crate) id: Option<&'a str>,
    pub(crate) name: &'a str,
    pub(crate) plan: &'a str,
    pub(crate) projects_limit: Option<u32>,
}

/// All users and organizations; the first of each belong to the owner of the emulator.
#[derive(Debug)]
pub(crate) struct Account {
    users: Vec<User>,
    organizations: Vec<Organization>,
    pub(crate) user_id: String,
    pub(crate) org_id: String,
}

impl Account {
    pub(crate) const EMAIL: &'static str = "dana.developer@example.com";

    pub(crate) fn new(ids: &mut Ids, org_id: Option<&str>, now: Stamp) -> Account {
        let user = User::new(ids.random.uuid(), Self::EMAIL, now);
        let user_id = user.id.clone();
        let mut account = Account {
            users: vec![user],
            organizations: Vec::new(),
            user_id: user_id.clone(),
            org_id: String::new(),
        };
        let draft =
            OrganizationDraft { id: org_id, name: "Example", plan: "scale", projects_limit: None };
        account.org_id = account.add_organization(ids, &draft, now);
        if let Some(organization) = account.organizations.first_mut() {
            organization.join(ids, &user_id, MemberRole::Admin, now);
        }
        account
    }

    /// Makes an organization without members and returns its identifier.
    pub(crate) fn add_organization(
        &mut self,
        ids: &mut Ids,
        draft: &OrganizationDraft<'_>,
        now: Stamp,
    ) -> String {
        let id = draft.id.map_or_else(|| ids.organization(), str::to_owned);
        self.organizations.push(Organization::new(id.clone(), draft, now));
        id
    }

    /// The identifier of the user with this address, who gets an account if there is none yet and
    /// joins where an invitation has been waiting.
    pub(crate) fn sign_up(&mut self, ids: &mut Ids, email: &str, now: Stamp) -> String {
        if let Some(user) = self.user_by_email(email) {
            return user.id.clone();
        }
        let user = User::new(ids.uuid(), email, now);
        let id = user.id.clone();
        self.users.push(user);
        for organization in &mut self.organizations {
            if let Some(role) = organization.take_invitation(email) {
                organization.join(ids, &id, role, now);
            }
        }
        id
    }

    pub(crate) fn user(&self, id: &str) -> Option<&User> {
        self.users.iter().find(|user| user.id == id)
    }

    pub(crate) fn user_by_email(&self, email: &str) -> Option<&User> {
        self.users.iter().find(|user| is_same_email(&user.email, email))
    }

    pub(crate) fn organization(&self, id: &str) -> Option<&Organization> {
        self.organizations.iter().find(|organization| organization.id == id)
    }

    pub(crate) fn organization_mut(&mut self, id: &str) -> Option<&mut Organization> {
        self.organizations.iter_mut().find(|organization| organization.id == id)
    }

    /// The organizations that a user is a member of, the oldest first.
    pub(crate) fn organizations_of<'a>(
        &'a self,
        user_id: &'a str,
    ) -> impl Iterator<Item = &'a Organization> {
        self.organizations.iter().filter(move |it| it.member_of_user(user_id).is_some())
    }

    /// How far a key reaches in the projects of an organization; `None` when it is not let in.
    pub(crate) fn permission_in_organization(
        &self,
        principal: &Principal,
        org_id: &str,
    ) -> Option<Permission> {
        let organization = self.organization(org_id)?;
        match principal {
            Principal::User(id) => organization.member_of_user(id)?.role.permission(),
            Principal::Organization(id) => (id == org_id).then_some(Permission::Admin),
            Principal::Project { .. } => None,
        }
    }

    /// How far a key reaches in a project; `None` when it may not even know of it.
    pub(crate) fn permission(
        &self,
        principal: &Principal,
        project: &Project,
    ) -> Option<Permission> {
        let org_id = project.data.org_id.as_deref();
        match principal {
            Principal::User(id) if *id == project.data.owner_id => Some(Permission::Admin),
            Principal::User(id) => {
                let member = org_id
                    .and_then(|org_id| self.organization(org_id))
                    .and_then(|organization| organization.member_of_user(id));
                let as_member = member
                    .and_then(|member| project.sharing.effective(&member.user_id, member.role));
                as_member.or_else(|| {
                    let is_shared = project.sharing.is_shared_with(&self.user(id)?.email);
                    is_shared.then_some(Permission::Editor)
                })
            }
            Principal::Organization(id) => (org_id == Some(id)).then_some(Permission::Admin),
            Principal::Project { id, .. } => (*id == project.data.id).then_some(Permission::Editor),
        }
    }
}
