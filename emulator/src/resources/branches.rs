//! Branches: reading and changing. Creating and restoring have files of their own.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;
use serde_json::{Value, json};

use crate::answer::{Answer, ApiError, Outcome};
use crate::call::{Call, Scope};
use crate::clock::Stamp;
use crate::request::ApiRequest;
use crate::routes::{Served, serves};
use crate::state::branch::Branch;
use crate::state::operation::{Effect, Work};

pub(super) const SERVED: &[Served] = &[
    serves("listProjectBranches", list),
    serves("countProjectBranches", count),
    serves("getProjectBranch", get),
    serves("updateProjectBranch", update),
    serves("deleteProjectBranch", delete),
    serves("setDefaultProjectBranch", set_as_default),
];

const LONGEST_LIFE_SECONDS: i64 = 30 * 24 * 3600;

/// The texts of an annotation.
pub(super) fn annotation(value: Value) -> BTreeMap<String, Value> {
    match value {
        Value::Object(object) => object.into_iter().collect(),
        _ => BTreeMap::new(),
    }
}

fn annotation_data(branch: &Branch) -> Value {
    json!({
        "object": {"type": "console/branch", "id": branch.id},
        "value": branch.annotation,
        "created_at": branch.created_at,
        "updated_at": branch.updated_at,
    })
}

#[derive(Serialize)]
struct BranchPage<'a> {
    branches: Vec<&'a Branch>,
    annotations: BTreeMap<&'a str, Value>,
    pagination: Value,
}

/// The order of a list of branches.
struct Order<'a> {
    sort_by: &'a str,
    sort_order: &'a str,
}

impl<'a> Order<'a> {
    fn read(request: &'a ApiRequest) -> Order<'a> {
        let sort_by = request.query("sort_by").unwrap_or("updated_at");
        let sort_order = request.query("sort_order").unwrap_or("desc");
        Order { sort_by, sort_order }
    }

    /// What branches are compared by; the identifier makes it unique.
    fn key<'b>(&self, branch: &'b Branch) -> (Stamp, &'b str, &'b str) {
        match self.sort_by {
            "name" => (Stamp(0), &branch.name, &branch.id),
            "created_at" => (branch.created_at, "", &branch.id),
            _ => (branch.updated_at, "", &branch.id),
        }
    }

    fn sort(&self, branches: &mut [&Branch]) {
        branches.sort_unstable_by(|one, other| self.key(one).cmp(&self.key(other)));
        if self.sort_order == "desc" {
            branches.reverse();
        }
    }

    fn is_after(&self, branch: &Branch, cursor: &(Stamp, String, String)) -> bool {
        let cursor = (cursor.0, cursor.1.as_str(), cursor.2.as_str());
        match self.sort_order {
            "asc" => self.key(branch) > cursor,
            _ => self.key(branch) < cursor,
        }
    }

    fn cursor(&self, last: &Branch) -> String {
        let (stamp, name, id) = self.key(last);
        URL_SAFE_NO_PAD.encode(json!([stamp.0, name, id]).to_string())
    }
}

fn read_cursor(text: &str) -> Result<(Stamp, String, String), ApiError> {
    let bytes = URL_SAFE_NO_PAD.decode(text).ok();
    let key = bytes.and_then(|bytes| serde_json::from_slice::<(i64, String, String)>(&bytes).ok());
    key.map(|(stamp, name, id)| (Stamp(stamp), name, id))
        .ok_or_else(|| ApiError::bad_request("invalid cursor"))
}

fn list(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    let request = scope.request;
    let order = Order::read(request);
    let limit = request.query_integer("limit").map(|limit| limit as usize);
    let cursor = request.query("cursor").map(read_cursor).transpose()?;
    let deleted: &[Branch] = if request.query_boolean("include_deleted") {
        &scope.project.deleted_branches
    } else {
        &[]
    };
    let search = request.query("search");
    let all = scope.project.branches.values().chain(deleted);
    let mut branches: Vec<&Branch> = all
        .filter(|branch| branch.matches(search))
        .filter(|branch| cursor.as_ref().is_none_or(|cursor| order.is_after(branch, cursor)))
        .collect();
    order.sort(&mut branches);
    let mut pagination = json!({"sort_by": order.sort_by, "sort_order": order.sort_order});
    // A full page carries a cursor even when nothing follows.
    if let Some(limit) = limit.filter(|limit| branches.len() >= *limit) {
        branches.truncate(limit);
        if let Some(last) = branches.last() {
            pagination["next"] = Value::String(order.cursor(last));
        }
    }
    let annotated = branches.iter().filter(|branch| !branch.annotation.is_empty());
    let annotations =
        annotated.map(|branch| (branch.id.as_str(), annotation_data(branch))).collect();
    Ok(Answer::ok(&BranchPage { branches, annotations, pagination }))
}

fn count(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    let search = scope.request.query("search");
    let count = scope.project.branches.values().filter(|branch| branch.matches(search)).count();
    Ok(Answer::ok(&json!({"count": count})))
}

fn get(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    let branch = &scope.project.branches[&scope.branch_id()?];
    Ok(Answer::ok(&json!({"branch": branch, "annotation": annotation_data(branch)})))
}

/// A branch of the scope that is known to exist.
pub(super) fn branch_mut<'s>(
    scope: &'s mut Scope<'_>,
    id: &str,
) -> Result<&'s mut Branch, ApiError> {
    scope.project.branches.get_mut(id).ok_or_else(|| ApiError::not_found("branch"))
}

fn update(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let id = scope.branch_id()?;
    let now = scope.now;
    let fields = scope.request.fields()?.required_object("branch")?;
    let name = fields.string("name")?.map(str::to_owned);
    let protected = fields.boolean("protected")?;
    let is_expiry_cleared = fields.raw("expires_at").is_some_and(Value::is_null);
    let expires_at = fields.stamp("expires_at")?;
    if let Some(name) = &name {
        refuse_taken_name(&scope, name, Some(&id))?;
    }
    if let Some(expires_at) = expires_at {
        let branch = &scope.project.branches[&id];
        refuse_expiry_out_of_range(expires_at, now)?;
        let is_kept = branch.default || protected.unwrap_or(branch.protected);
        if is_kept || scope.project.has_children(&id) {
            return Err(ApiError::unprocessable(
                "default, protected and parent branches cannot expire",
            ));
        }
    }
    let branch = branch_mut(&mut scope, &id)?;
    let is_expiring = branch.expires_at.is_some() && !is_expiry_cleared;
    if is_expiring && protected == Some(true) {
        return Err(ApiError::unprocessable("a branch that expires cannot be protected"));
    }
    let old_name = branch.name.clone();
    if let Some(name) = name {
        branch.name = name;
    }
    branch.protected = protected.unwrap_or(branch.protected);
    if is_expiry_cleared || expires_at.is_some() {
        branch.set_expiry(expires_at, now);
    }
    branch.updated_at = now;
    let new_name = branch.name.clone();
    scope.project.branch_names.remove(&old_name);
    scope.project.branch_names.insert(new_name);
    scope.project.note_expiries();
    let body = json!({"branch": scope.project.branches[&id], "operations": []});
    Ok(Answer::ok(&body))
}

/// 409 when another branch of the project has the name.
pub(super) fn refuse_taken_name(
    scope: &Scope<'_>,
    name: &str,
    own_id: Option<&str>,
) -> Result<(), ApiError> {
    let is_own = own_id.is_some_and(|id| scope.project.branches[id].name == name);
    if !is_own && scope.project.branch_names.contains(name) {
        return Err(ApiError::conflict(format!("branch already exists; branch_name:\"{name}\"")));
    }
    Ok(())
}

/// 400 for an expiry that has passed.
pub(super) fn refuse_expiry_in_the_past(expires_at: Stamp, now: Stamp) -> Result<(), ApiError> {
    match expires_at > now {
        true => Ok(()),
        false => Err(ApiError::bad_request("expires_at must be in the future")),
    }
}

/// A branch lives 30 days at most once it has an expiry.
pub(super) fn refuse_expiry_out_of_range(expires_at: Stamp, now: Stamp) -> Result<(), ApiError> {
    refuse_expiry_in_the_past(expires_at, now)?;
    match expires_at <= now.plus_seconds(LONGEST_LIFE_SECONDS) {
        true => Ok(()),
        false => Err(ApiError::bad_request("expires_at must be at most 30 days from now")),
    }
}

fn delete(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    // Repeating a delete is harmless: what is already gone is answered without a body.
    let Ok(id) = scope.branch_id() else { return Ok(Answer::no_content()) };
    let branch = &scope.project.branches[&id];
    let refusal = match branch {
        Branch { default: true, .. } => Some("cannot delete the default branch"),
        Branch { parent_id: None, .. } if scope.project.is_only_root(&id) => {
            Some("cannot delete the root branch")
        }
        Branch { protected: true, .. } => Some("cannot delete a protected branch"),
        _ if scope.project.has_children(&id) => Some("cannot delete a branch that has children"),
        _ => None,
    };
    if let Some(message) = refusal {
        return Err(ApiError::unprocessable(message));
    }
    scope.refuse_if_busy()?;
    let running = scope.project.endpoints_of(&id).filter(|it| it.current_state != "idle");
    let mut works: Vec<Work> =
        running.map(|it| Work::on_endpoint("suspend_compute", &id, &it.id, Effect::None)).collect();
    works.push(Work::on_branch("delete_timeline", &id, Effect::None));
    let now = scope.now;
    scope.project.remove_branch(&id, "user", now);
    scope.tally.deleted("branches");
    let count = scope.schedule(works);
    let branch = scope.project.deleted_branches.last();
    Ok(Answer::ok(&json!({"branch": branch, "operations": scope.latest(count)})))
}

fn set_as_default(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    let id = scope.branch_id()?;
    if scope.project.branches[&id].expires_at.is_some() {
        return Err(ApiError::unprocessable("a branch that expires cannot be the default one"));
    }
    scope.refuse_if_busy()?;
    for branch in scope.project.branches.values_mut() {
        let is_chosen = branch.id == id;
        if branch.default != is_chosen {
            (branch.default, branch.primary) = (is_chosen, is_chosen);
            branch.updated_at = scope.now;
        }
    }
    let body = json!({"branch": scope.project.branches[&id], "operations": []});
    Ok(Answer::ok(&body))
}
