//! Creating branches.

use serde_json::{Value, json};

use super::branches::{branch_mut, refuse_expiry_out_of_range, refuse_taken_name};
use super::{compute, connection};
use crate::answer::{Answer, ApiError, Outcome};
use crate::call::{Call, Scope};
use crate::input::Fields;
use crate::routes::{Served, serves};
use crate::state::branch::Branch;
use crate::state::endpoint::Endpoint;
use crate::state::factory::{self, BranchDraft, EndpointDraft};
use crate::state::operation::{Effect, Work};

pub(super) const SERVED: &[Served] = &[serves("createProjectBranch", create)];

/// The branch that a request wants, and its endpoints.
pub(super) struct Wanted {
    draft: BranchDraft,
    parent_id: String,
    pub(super) endpoints: Vec<EndpointDraft>,
}

impl Wanted {
    pub(super) fn read(
        fields: &Fields<'_>,
        annotation: Option<Value>,
        scope: &Scope<'_>,
    ) -> Result<Wanted, ApiError> {
        let (draft, parent_id) = draft(fields, annotation, scope)?;
        Ok(Wanted { draft, parent_id, endpoints: endpoint_drafts(fields)? })
    }
}

fn create(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let fields = scope.request.fields()?;
    let wanted = Wanted::read(&fields, fields.settings("annotation_value")?, &scope)?;
    create_wanted(&mut scope, wanted, |_| ())
}

/// Makes the branch, lets it be completed, and answers.
pub(super) fn create_wanted(
    scope: &mut Scope<'_>,
    wanted: Wanted,
    complete: impl FnOnce(&mut Branch),
) -> Outcome {
    scope.refuse_if_busy()?;
    if let Some(name) = &wanted.draft.name {
        refuse_taken_name(scope, name, None)?;
    }
    scope.refuse_if_full()?;
    let now = scope.now;
    let parent = branch_mut(scope, &wanted.parent_id)?;
    parent.settle(now);
    let parent = &scope.project.branches[&wanted.parent_id];
    if parent.current_state == "init" {
        return Err(ApiError::unprocessable("branch not ready yet"));
    }
    if parent.expires_at.is_some() {
        return Err(ApiError::unprocessable("a branch that expires cannot have children"));
    }
    let proxy_host = &scope.project.data.proxy_host;
    let mut branch = factory::new_branch(scope.ids, parent, wanted.draft, proxy_host, scope.now);
    complete(&mut branch);
    let id = branch.id.clone();
    let works = vec![Work::on_branch("create_branch", &id, Effect::BranchReady)];
    scope.project.add_branch(branch);
    scope.tally.created("branches");
    Ok(finish(scope, &id, works, wanted.endpoints))
}

/// Adds the endpoints, schedules everything, and writes the answer.
fn finish(
    scope: &mut Scope<'_>,
    branch_id: &str,
    mut works: Vec<Work>,
    drafts: Vec<EndpointDraft>,
) -> Answer {
    let mut endpoint_ids = Vec::new();
    for draft in drafts {
        let endpoint = factory::new_endpoint(scope.ids, scope.project, branch_id, draft, scope.now);
        let effect = Effect::EndpointActive;
        works.push(Work::on_endpoint("start_compute", branch_id, &endpoint.id, effect));
        endpoint_ids.push(endpoint.id.clone());
        scope.project.endpoints.insert(endpoint.id.clone(), endpoint);
        scope.tally.created("endpoints");
    }
    let count = scope.schedule(works);
    let project = &*scope.project;
    let branch = &project.branches[branch_id];
    let endpoints: Vec<&Endpoint> = endpoint_ids.iter().map(|id| &project.endpoints[id]).collect();
    let mut body = json!({
        "branch": branch,
        "endpoints": endpoints,
        "operations": scope.latest(count),
        "roles": branch.roles,
        "databases": branch.databases,
    });
    let endpoint = endpoints.first().copied().filter(|_| project.data.store_passwords);
    if let Some(details) = connection::details(branch, endpoint) {
        body["connection_uris"] = Value::Array(vec![details]);
    }
    Answer::created(&body)
}

fn draft(
    fields: &Fields<'_>,
    annotation: Option<Value>,
    scope: &Scope<'_>,
) -> Result<(BranchDraft, String), ApiError> {
    let branch = fields.object_or_empty("branch")?;
    let expires_at = branch.stamp("expires_at")?;
    if let Some(expires_at) = expires_at {
        refuse_expiry_out_of_range(expires_at, scope.now)?;
    }
    let draft = BranchDraft {
        name: branch.string("name")?.map(str::to_owned),
        parent_lsn: branch.string("parent_lsn")?.map(str::to_owned),
        parent_timestamp: branch.stamp("parent_timestamp")?,
        protected: branch.boolean("protected")?.unwrap_or(false),
        archived: branch.boolean("archived")?.unwrap_or(false),
        init_source: branch.string("init_source")?.map(str::to_owned),
        expires_at,
        annotation: super::branches::annotation(annotation.unwrap_or_default()),
    };
    if draft.parent_lsn.is_some() && draft.parent_timestamp.is_some() {
        return Err(ApiError::bad_request("parent_lsn and parent_timestamp exclude each other"));
    }
    if draft.parent_timestamp.is_some_and(|at| at > scope.now) {
        return Err(ApiError::bad_request("parent_timestamp must not be in the future"));
    }
    if draft.protected && expires_at.is_some() {
        return Err(ApiError::unprocessable("a protected branch cannot expire"));
    }
    let parent = match branch.string("parent_id")? {
        Some(id) => scope.project.branches.get(id),
        None => scope.project.default_branch(),
    };
    let parent = parent.ok_or_else(|| ApiError::not_found("parent branch"))?;
    Ok((draft, parent.id.clone()))
}

fn endpoint_drafts(fields: &Fields<'_>) -> Result<Vec<EndpointDraft>, ApiError> {
    let drafts: Vec<EndpointDraft> = fields
        .objects("endpoints")?
        .iter()
        .map(compute::endpoint_draft)
        .collect::<Result<_, _>>()?;
    let read_write = drafts.iter().filter(|draft| draft.kind == "read_write").count();
    if read_write > 1 { Err(compute::read_write_exists()) } else { Ok(drafts) }
}
