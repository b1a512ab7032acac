//! Filling the state fast, without requests and without waiting.

use std::borrow::Cow;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde::{Deserialize, Serialize};

use crate::clock::Stamp;
use crate::seed_accounts::SeedOrganization;
use crate::seed_advisor::SeedAdvisorIssue;
use crate::state::World;
use crate::state::branch::Branch;
use crate::state::bucket::{Bucket, StoredObject};
use crate::state::factory::{self, BranchDraft, ProjectDraft};
use crate::state::project::Project;

/// What to put into the state. Everything is ready at once.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Seed {
    /// Projects to make.
    pub projects: Vec<SeedProject>,
    /// Objects to store; their buckets are made with them.
    pub objects: Vec<SeedObject>,
    /// Work of the service's own that keeps projects busy.
    pub operations: Vec<SeedOperation>,
    /// Organizations to make; they come before everything else.
    pub organizations: Vec<SeedOrganization>,
    /// Findings of the advisor.
    pub advisor_issues: Vec<SeedAdvisorIssue>,
    /// Keys with a given text.
    pub api_keys: Vec<SeedApiKey>,
}

/// Projects to make.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SeedProject {
    /// Name; with several copies a number follows it.
    pub name: String,
    /// Organization; the first one when empty.
    pub org_id: String,
    /// Address of the user whose own project it is, in no organization.
    pub owner_email: String,
    /// How long ago it was made, with everything in it.
    pub age_days: u32,
    /// How long ago it was deleted, if it was.
    pub deleted_days_ago: Option<u32>,
    /// Data written to each branch since it was made.
    pub written_data_bytes: i64,
    /// Data transferred from each branch since it was made.
    pub data_transfer_bytes: i64,
    /// How many such projects.
    pub copies: u32,
    /// Branches besides the default one.
    pub branches: u32,
    /// Whether those branches get a read-write endpoint each.
    pub endpoints: bool,
    /// Whether passwords can be revealed.
    pub store_passwords: bool,
    /// Whether lists leave it out and name it in `unavailable_project_ids`.
    pub unavailable: bool,
    /// Applications shown beside the list of projects, such as `vercel`.
    pub applications: Vec<String>,
}

impl Default for SeedProject {
    fn default() -> Self {
        Self {
            name: "project".to_owned(),
            org_id: String::new(),
            owner_email: String::new(),
            age_days: 0,
            deleted_days_ago: None,
            written_data_bytes: 0,
            data_transfer_bytes: 0,
            copies: 1,
            branches: 0,
            endpoints: false,
            store_passwords: true,
            unavailable: false,
            applications: Vec::new(),
        }
    }
}

/// An object to store; at most one of text, base64 and size says what is in it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SeedObject {
    /// Project of the branch.
    pub project_id: String,
    /// Branch of the bucket; the default branch when empty.
    pub branch_id: String,
    /// Name of the bucket.
    pub bucket: String,
    /// Key of the object; with several copies a number follows it.
    pub key: String,
    /// How many such objects.
    pub copies: Option<u32>,
    /// Content as text.
    pub text: Option<String>,
    /// Content in base64.
    pub base64: Option<String>,
    /// Size of made-up content.
    pub size_bytes: Option<usize>,
}

/// An operation that nobody asked for, such as an availability check; it locks its project.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeedOperation {
    /// The project.
    pub project_id: String,
    /// What is done.
    #[serde(default = "availability_check")]
    pub action: String,
    /// How long it takes from now.
    pub duration_ms: u64,
}

fn availability_check() -> String {
    "check_availability".to_owned()
}

/// A key with a given text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeedApiKey {
    /// The key as clients send it.
    pub key: String,
    /// On whose behalf it acts.
    pub kind: SeedApiKeyKind,
    /// The project, for a key that reaches only one.
    #[serde(default)]
    pub project_id: String,
    /// Organization of its key; the first one when empty.
    #[serde(default)]
    pub org_id: String,
    /// Address of the user whose personal key it is; the first one when empty. Somebody without
    /// an account gets one.
    #[serde(default)]
    pub email: String,
}

/// On whose behalf a key acts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SeedApiKeyKind {
    /// The user.
    #[default]
    Personal,
    /// The organization.
    Organization,
    /// One project of the organization.
    Project,
}

/// What a seed made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seeded {
    /// The projects, in the order asked for.
    pub projects: Vec<SeededProject>,
    /// Identifiers of the organizations.
    pub organization_ids: Vec<String>,
    /// Identifiers of the operations.
    pub operation_ids: Vec<String>,
}

/// A project that a seed made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeededProject {
    /// Identifier of the project.
    pub id: String,
    /// Name of the project.
    pub name: String,
    /// Identifier of the default branch.
    pub default_branch_id: String,
    /// Identifier of the default branch's endpoint.
    pub endpoint_id: String,
    /// Identifiers of the other branches, in the order in which they were made.
    pub branch_ids: Vec<String>,
}

impl World {
    /// Puts everything a seed asks for into the state, or says what is wrong with it.
    pub(crate) fn seed(&mut self, seed: &Seed, now: Stamp) -> Result<Seeded, String> {
        let mut seeded = Seeded::default();
        for organization in &seed.organizations {
            seeded.organization_ids.push(self.seed_organization(organization, now)?);
        }
        for draft in &seed.projects {
            for number in 1..=draft.copies {
                seeded.projects.push(self.seed_project(draft, number, now)?);
            }
        }
        for object in &seed.objects {
            self.seed_object(object, now)?;
        }
        for operation in &seed.operations {
            let project = find(self.projects.get_mut(&operation.project_id))?;
            let (action, duration_ms) = (operation.action.clone(), operation.duration_ms);
            let Project { operations, data, .. } = project;
            let scheduler = &mut self.scheduler;
            let id = scheduler.schedule_for(operations, &data.id, action, duration_ms, now);
            seeded.operation_ids.push(id);
        }
        for issue in &seed.advisor_issues {
            self.seed_advisor_issue(issue)?;
        }
        for key in &seed.api_keys {
            self.seed_api_key(key, now)?;
        }
        Ok(seeded)
    }

    fn seed_project(
        &mut self,
        seed: &SeedProject,
        number: u32,
        now: Stamp,
    ) -> Result<SeededProject, String> {
        let days_ago = |days: u32| now.plus_seconds(-i64::from(days) * 86_400);
        let deleted_at = seed.deleted_days_ago.map(days_ago);
        let seeded_at = now;
        let now = days_ago(seed.age_days.max(seed.deleted_days_ago.unwrap_or(0)));
        let (owner_id, org_id) = self.owner_of(seed, now)?;
        let name = numbered(&seed.name, number, seed.copies);
        let draft = ProjectDraft {
            name: Some(name.to_string()),
            owner_id,
            org_id,
            store_passwords: Some(seed.store_passwords),
            ..ProjectDraft::default()
        };
        let mut project = factory::new_project(&mut self.ids, draft, now);
        let mut seeded = SeededProject {
            id: project.data.id.clone(),
            name: name.into_owned(),
            ..SeededProject::default()
        };
        if let Some(branch) = project.branches.values_mut().next() {
            branch.arrive(now);
            seeded.default_branch_id.clone_from(&branch.id);
        }
        if let Some(endpoint) = project.endpoints.values().next() {
            seeded.endpoint_id.clone_from(&endpoint.id);
        }
        for number in 1..=seed.branches {
            let parent = &project.branches[&seeded.default_branch_id];
            let draft =
                BranchDraft { name: Some(format!("branch-{number:04}")), ..BranchDraft::default() };
            // Each a little later than the one before, so that their order is known.
            let created_at = Stamp(now.0 + i64::from(number));
            let host = &project.data.proxy_host;
            let mut branch = factory::new_branch(&mut self.ids, parent, draft, host, created_at);
            branch.arrive(created_at);
            seeded.branch_ids.push(branch.id.clone());
            if seed.endpoints {
                add_endpoint(&mut self.ids, &mut project, &branch, now);
            }
            project.add_branch(branch);
        }
        for endpoint in project.endpoints.values_mut() {
            endpoint.become_active(now);
            // However long ago it was started, somebody uses it still.
            endpoint.last_active = Some(seeded_at);
        }
        for branch in project.branches.values_mut() {
            branch.written_data_bytes = seed.written_data_bytes;
            branch.data_transfer_bytes = seed.data_transfer_bytes;
        }
        project.deleted_at = deleted_at;
        project.is_unavailable = seed.unavailable;
        project.applications.clone_from(&seed.applications);
        self.projects.insert(seeded.id.clone(), project);
        Ok(seeded)
    }

    fn seed_object(&mut self, seed: &SeedObject, now: Stamp) -> Result<(), String> {
        let project = find(self.projects.get_mut(&seed.project_id))?;
        let branch = match seed.branch_id.as_str() {
            "" => project.branches.values_mut().find(|branch| branch.default),
            id => project.branches.get_mut(id),
        };
        let branch = branch.ok_or_else(|| "no such branch".to_owned())?;
        let content = match (&seed.text, &seed.base64, seed.size_bytes) {
            (Some(text), _, _) => Bytes::from(text.clone()),
            (_, Some(text), _) => {
                Bytes::from(STANDARD.decode(text).map_err(|error| error.to_string())?)
            }
            (_, _, size_bytes) => Bytes::from(vec![b'x'; size_bytes.unwrap_or(0)]),
        };
        let object = StoredObject::new(content, None, now);
        let bucket = branch.buckets.entry(seed.bucket.clone());
        let bucket = bucket.or_insert_with(|| Bucket::new(&seed.bucket, "private", now));
        let copies = seed.copies.unwrap_or(1);
        for number in 1..=copies {
            bucket.put(&numbered(&seed.key, number, copies), object.clone());
        }
        Ok(())
    }
}

fn add_endpoint(ids: &mut crate::state::Ids, project: &mut Project, branch: &Branch, now: Stamp) {
    let draft = factory::EndpointDraft { kind: "read_write".to_owned(), ..Default::default() };
    let endpoint = factory::new_endpoint(ids, project, &branch.id, draft, now);
    project.endpoints.insert(endpoint.id.clone(), endpoint);
}

fn numbered(name: &str, number: u32, copies: u32) -> Cow<'_, str> {
    if copies > 1 { Cow::Owned(format!("{name}-{number:04}")) } else { Cow::Borrowed(name) }
}

fn find<T>(found: Option<T>) -> Result<T, String> {
    found.ok_or_else(|| "no such project".to_owned())
}
