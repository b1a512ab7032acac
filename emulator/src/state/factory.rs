//! Making projects, branches and endpoints with Neon's defaults.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::Ids;
use super::branch::Branch;
use super::endpoint::Endpoint;
use super::function::Function;
use super::project::{Project, ProjectData};
use super::role::{Database, Role};
use crate::clock::Stamp;
use crate::input;

/// Settings of a new project; absent ones take Neon's defaults.
#[derive(Debug, Default)]
pub(crate) struct ProjectDraft {
    pub(crate) name: Option<String>,
    /// A user or an organization.
    pub(crate) owner_id: String,
    pub(crate) org_id: Option<String>,
    pub(crate) region_id: Option<String>,
    pub(crate) provisioner: Option<String>,
    pub(crate) pg_version: Option<i64>,
    pub(crate) default_endpoint_settings: Option<Value>,
    pub(crate) settings: Option<Value>,
    pub(crate) store_passwords: Option<bool>,
    pub(crate) history_retention_seconds: Option<i64>,
    pub(crate) branch_name: Option<String>,
    pub(crate) role_name: Option<String>,
    pub(crate) database_name: Option<String>,
    pub(crate) annotation: BTreeMap<String, Value>,
}

/// Settings of a new branch.
#[derive(Debug, Default)]
pub(crate) struct BranchDraft {
    pub(crate) name: Option<String>,
    pub(crate) parent_lsn: Option<String>,
    pub(crate) parent_timestamp: Option<Stamp>,
    pub(crate) protected: bool,
    pub(crate) archived: bool,
    pub(crate) init_source: Option<String>,
    pub(crate) expires_at: Option<Stamp>,
    pub(crate) annotation: BTreeMap<String, Value>,
}

/// Settings of a new endpoint; absent ones come from the project.
#[derive(Debug, Default)]
pub(crate) struct EndpointDraft {
    pub(crate) kind: String,
    pub(crate) name: Option<String>,
    pub(crate) min_cu: Option<f64>,
    pub(crate) max_cu: Option<f64>,
    pub(crate) settings: Option<Value>,
    pub(crate) provisioner: Option<String>,
    pub(crate) suspend_timeout_seconds: Option<i64>,
    pub(crate) disabled: bool,
    pub(crate) passwordless_access: bool,
    pub(crate) pooler_enabled: bool,
}

/// A project with its default branch, role, database and endpoint, all still on their way.
pub(crate) fn new_project(ids: &mut Ids, draft: ProjectDraft, now: Stamp) -> Project {
    let database_name = draft.database_name.clone().unwrap_or_else(|| "neondb".to_owned());
    let role_name = draft.role_name.clone().unwrap_or_else(|| format!("{database_name}_owner"));
    let branch_name = draft.branch_name.clone().unwrap_or_else(|| "main".to_owned());
    let annotation = draft.annotation.clone();
    let mut project = Project::new(project_data(ids.project(), draft, now));

    let mut branch = Branch::new(ids.branch(), &project.data.id, &branch_name, now);
    (branch.default, branch.primary) = (true, true);
    branch.annotation = annotation;
    let role = Role::new(&branch.id, &role_name, Some(ids.random.password()), now);
    branch.roles.add(role, now);
    let database = Database::new(ids.number(), &branch.id, &database_name, &role_name, now);
    branch.databases.add(database, now);
    let draft = EndpointDraft { kind: "read_write".to_owned(), ..EndpointDraft::default() };
    let endpoint = new_endpoint(ids, &project, &branch.id, draft, now);
    project.endpoints.insert(endpoint.id.clone(), endpoint);
    project.add_branch(branch);
    project
}

fn project_data(id: String, draft: ProjectDraft, now: Stamp) -> ProjectData {
    let region_id = draft.region_id.unwrap_or_else(|| "aws-us-east-2".to_owned());
    let platform_id = region_id.split('-').next().unwrap_or("aws").to_owned();
    let mut default_endpoint_settings = json!({
        "autoscaling_limit_min_cu": 0.25,
        "autoscaling_limit_max_cu": 0.25,
        "suspend_timeout_seconds": 0,
    });
    if let Some(changes) = &draft.default_endpoint_settings {
        input::merge(&mut default_endpoint_settings, changes);
    }
    let mut settings = json!({
        "allowed_ips": {"ips": [], "protected_branches_only": false},
        "enable_logical_replication": false,
        "maintenance_window": {"weekdays": [6], "start_time": "05:00", "end_time": "06:00"},
        "block_public_connections": false,
        "block_vpc_connections": false,
        "hipaa": false,
    });
    if let Some(changes) = &draft.settings {
        input::merge(&mut settings, changes);
    }
    ProjectData {
        name: draft.name.unwrap_or_else(|| id.clone()),
        id,
        platform_id,
        proxy_host: proxy_host(&region_id),
        region_id,
        provisioner: draft.provisioner.unwrap_or_else(|| "k8s-neonvm".to_owned()),
        default_endpoint_settings,
        settings,
        pg_version: draft.pg_version.unwrap_or(17),
        branch_logical_size_limit: 16_384,
        branch_logical_size_limit_bytes: 17_179_869_184,
        store_passwords: draft.store_passwords.unwrap_or(true),
        cpu_used_sec: 0,
        creation_source: "console",
        history_retention_seconds: draft.history_retention_seconds.unwrap_or(86_400),
        created_at: now,
        updated_at: now,
        synthetic_storage_size: 0,
        owner_id: draft.owner_id,
        org_id: draft.org_id,
        compute_last_active_at: None,
    }
}

/// `aws-us-east-2` is reached at `c-2.us-east-2.aws.neon.tech`.
fn proxy_host(region_id: &str) -> String {
    let (platform, region) = region_id.split_once('-').unwrap_or(("aws", region_id));
    format!("c-2.{region}.{platform}.neon.tech")
}

/// A child of `parent`, with what the parent has now or had at the time asked for.
pub(crate) fn new_branch(
    ids: &mut Ids,
    parent: &Branch,
    draft: BranchDraft,
    proxy_host: &str,
    now: Stamp,
) -> Branch {
    let id = ids.branch();
    let name = draft.name.unwrap_or_else(|| id.clone());
    let mut branch = Branch::new(id, &parent.project_id, &name, now);
    // A branch with the schema alone shares nothing with the one it was made from.
    let is_child = draft.init_source.as_deref() != Some("schema-only");
    if is_child {
        branch.parent_id = Some(parent.id.clone());
        branch.parent_lsn = draft.parent_lsn.or_else(|| Some(ids.lsn()));
        branch.parent_timestamp = draft.parent_timestamp.or(Some(now));
    }
    branch.protected = draft.protected;
    branch.init_source = draft.init_source.or_else(|| Some("parent-data".to_owned()));
    branch.annotation = draft.annotation;
    branch.set_expiry(draft.expires_at, now);
    if draft.archived {
        branch.pending_state = Some("archived");
    }
    copy_contents(ids, parent, &mut branch, (draft.parent_timestamp, now));
    if branch.init_source.as_deref() != Some("parent-data") {
        branch.auth = None;
    }
    if is_child {
        copy_services(parent, &mut branch, proxy_host);
    }
    branch
}

/// Gives `branch` the roles and databases of `source`, as they are or as they were, and Neon Auth,
/// which lives in them.
pub(crate) fn copy_contents(
    ids: &mut Ids,
    source: &Branch,
    branch: &mut Branch,
    (time, now): (Option<Stamp>, Stamp),
) {
    let time = source.own_time(time.unwrap_or(now));
    branch.logical_size = source.logical_size;
    let mut roles = source.roles.at(time);
    for role in &mut roles {
        role.branch_id.clone_from(&branch.id);
    }
    let mut databases = source.databases.at(time);
    for database in &mut databases {
        database.id = ids.number();
        database.branch_id.clone_from(&branch.id);
    }
    branch.roles.replace_all(roles, now);
    branch.databases.replace_all(databases, now);
    let auth = source.auth.as_ref().filter(|auth| auth.was_on(time));
    branch.auth = match source.id == branch.id {
        true => auth.cloned(),
        false => auth.and_then(|auth| auth.copied(ids, now)),
    };
}

/// Gives `branch` what `source` has beside Postgres. Custom domains stay: a host name leads to
/// one place only.
pub(crate) fn copy_services(source: &Branch, branch: &mut Branch, proxy_host: &str) {
    // Objects are shared until one of the two changes them.
    branch.buckets.clone_from(&source.buckets);
    branch.functions.clone_from(&source.functions);
    for function in branch.functions.values_mut() {
        function.invocation_url = Function::url(&branch.id, &function.slug, proxy_host);
    }
    let triggers = source.triggers.iter();
    branch.triggers = triggers.map(|(id, trigger)| (id.clone(), trigger.inherited())).collect();
}

/// An endpoint that is starting.
pub(crate) fn new_endpoint(
    ids: &mut Ids,
    project: &Project,
    branch_id: &str,
    draft: EndpointDraft,
    now: Stamp,
) -> Endpoint {
    let id = ids.endpoint();
    let defaults = &project.data.default_endpoint_settings;
    let default_cu = |name: &str| defaults[name].as_f64().unwrap_or(0.25);
    let min_cu = draft.min_cu.unwrap_or_else(|| default_cu("autoscaling_limit_min_cu"));
    let max_cu = draft.max_cu.unwrap_or_else(|| default_cu("autoscaling_limit_max_cu"));
    let default_timeout = || defaults["suspend_timeout_seconds"].as_i64().unwrap_or(0);
    Endpoint {
        host: format!("{id}.{}", project.data.proxy_host),
        id,
        name: draft.name,
        project_id: project.data.id.clone(),
        branch_id: branch_id.to_owned(),
        autoscaling_limit_min_cu: min_cu,
        autoscaling_limit_max_cu: max_cu.max(min_cu),
        region_id: project.data.region_id.clone(),
        kind: draft.kind,
        current_state: "init",
        pending_state: Some("active"),
        settings: draft.settings.unwrap_or_else(|| json!({})),
        pooler_enabled: draft.pooler_enabled,
        pooler_mode: "transaction",
        disabled: draft.disabled,
        passwordless_access: draft.passwordless_access,
        last_active: None,
        creation_source: "console",
        created_at: now,
        updated_at: now,
        started_at: None,
        suspended_at: None,
        proxy_host: project.data.proxy_host.clone(),
        suspend_timeout_seconds: draft.suspend_timeout_seconds.unwrap_or_else(default_timeout),
        provisioner: draft.provisioner.unwrap_or_else(|| project.data.provisioner.clone()),
        compute_release_version: "10423",
    }
}
