//! Roles and databases of a branch.

use serde::Serialize;

use super::data_api::DataApi;
use super::rows::Row;
use crate::clock::Stamp;

/// A role; its password is written only where the API shows it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Role {
    pub(crate) branch_id: String,
    pub(crate) name: String,
    #[serde(skip)]
    pub(crate) password: Option<String>,
    protected: bool,
    authentication_method: &'static str,
    pub(crate) created_at: Stamp,
    pub(crate) updated_at: Stamp,
    #[serde(skip)]
    since: Stamp,
}

impl Role {
    pub(crate) fn new(branch_id: &str, name: &str, password: Option<String>, now: Stamp) -> Role {
        Role {
            branch_id: branch_id.to_owned(),
            name: name.to_owned(),
            authentication_method: if password.is_some() { "password" } else { "no_login" },
            password,
            protected: false,
            created_at: now,
            updated_at: now,
            since: now,
        }
    }

    /// The role as it is shown once, with its password.
    pub(crate) fn with_password(&self) -> RoleWithPassword<'_> {
        RoleWithPassword { role: self, password: self.password.as_deref() }
    }
}

impl Row for Role {
    fn name(&self) -> &str {
        &self.name
    }

    fn created_at(&self) -> Stamp {
        self.created_at
    }

    fn since(&self) -> Stamp {
        self.since
    }

    fn set_since(&mut self, since: Stamp) {
        self.since = since;
    }
}

/// A role in the answer that created it or that reset its password.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct RoleWithPassword<'a> {
    #[serde(flatten)]
    role: &'a Role,
    #[serde(skip_serializing_if = "Option::is_none")]
    password: Option<&'a str>,
}

/// A database of a branch.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Database {
    pub(crate) id: i64,
    pub(crate) branch_id: String,
    pub(crate) name: String,
    pub(crate) owner_name: String,
    pub(crate) created_at: Stamp,
    pub(crate) updated_at: Stamp,
    /// Set up for this database; it follows a renaming and goes with the database.
    #[serde(skip)]
    pub(crate) data_api: Option<DataApi>,
    #[serde(skip)]
    since: Stamp,
}

impl Database {
    pub(crate) fn new(
        id: i64,
        branch_id: &str,
        name: &str,
        owner_name: &str,
        now: Stamp,
    ) -> Database {
        Database {
            id,
            branch_id: branch_id.to_owned(),
            name: name.to_owned(),
            owner_name: owner_name.to_owned(),
            created_at: now,
            updated_at: now,
            data_api: None,
            since: now,
        }
    }
}

impl Row for Database {
    fn name(&self) -> &str {
        &self.name
    }

    fn created_at(&self) -> Stamp {
        self.created_at
    }

    fn since(&self) -> Stamp {
        self.since
    }

    fn set_since(&mut self, since: Stamp) {
        self.since = since;
    }
}
