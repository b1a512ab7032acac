//! Triggers of functions. They are kept and timed, but nothing runs.

use serde_json::{Value, json};

use super::branches::branch_mut;
use crate::answer::{Answer, ApiError, Outcome};
use crate::call::{Call, Scope};
use crate::cron::Cron;
use crate::input::Fields;
use crate::routes::{Served, serves};
use crate::state::branch::Branch;
use crate::state::trigger::{Occasion, Trigger};

pub(super) const SERVED: &[Served] = &[
    serves("listProjectBranchTriggers", list),
    serves("createProjectBranchTrigger", create),
    serves("getProjectBranchTrigger", get),
    serves("updateProjectBranchTrigger", update),
    serves("deleteProjectBranchTrigger", delete),
];

/// The trigger of the path.
fn trigger<'s>(scope: &'s Scope<'_>) -> Result<&'s Trigger, ApiError> {
    let branch = &scope.project.branches[&scope.branch_id()?];
    let trigger = branch.triggers.get(scope.request.path("trigger_id"));
    trigger.ok_or_else(|| ApiError::not_found("function trigger"))
}

/// By identifier.
fn list(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    let branch = &scope.project.branches[&scope.branch_id()?];
    let triggers = branch.triggers.values().map(|trigger| trigger.view(scope.now));
    Ok(Answer::ok(&json!({"triggers": triggers.collect::<Vec<Value>>()})))
}

fn get(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    Ok(Answer::ok(&json!({"trigger": trigger(&scope)?.view(scope.now)})))
}

/// The occasion that a body describes, if it describes the one of its type.
fn occasion(fields: &Fields<'_>) -> Result<Option<Occasion>, ApiError> {
    match fields.required_string("type")? {
        "schedule" => {
            let Some(schedule) = fields.object("schedule")? else { return Ok(None) };
            let cron = schedule.required_string("cron")?.to_owned();
            let times = Cron::parse(&cron)
                .map_err(|flaw| ApiError::bad_request(format!("schedule.cron: {flaw}")))?;
            Ok(Some(Occasion::Schedule { cron, times }))
        }
        "storage_object_created" => {
            let Some(object) = fields.object("storage_object_created")? else { return Ok(None) };
            Ok(Some(Occasion::ObjectCreated {
                bucket_name: object.required_string("bucket_name")?.to_owned(),
                prefix: object.string("prefix")?.map(str::to_owned),
            }))
        }
        _ => Err(ApiError::bad_request("type must be schedule or storage_object_created")),
    }
}

/// What only the branch can tell: the function is there, the name is free, the path is one.
fn refuse_misfit(branch: &Branch, trigger: &Trigger) -> Result<(), ApiError> {
    if !trigger.function_path.starts_with('/') || trigger.function_path.contains(['?', '#']) {
        return Err(ApiError::bad_request("function_path must be a path without a query"));
    }
    if !branch.functions.contains_key(&trigger.function_slug) {
        return Err(ApiError::not_found("function"));
    }
    let mut others = branch.triggers.values().filter(|other| other.id != trigger.id);
    match others.any(|other| other.name == trigger.name) {
        true => Err(ApiError::conflict("a function trigger of this name exists on the branch")),
        false => Ok(()),
    }
}

/// Takes over the fields that are given.
fn change(trigger: &mut Trigger, fields: &Fields<'_>) -> Result<(), ApiError> {
    let texts = [
        ("function_slug", 20, &mut trigger.function_slug),
        ("name", 256, &mut trigger.name),
        ("function_path", 2048, &mut trigger.function_path),
    ];
    for (name, max_length, text) in texts {
        if let Some(given) = fields.name(name, max_length)? {
            given.clone_into(text);
        }
    }
    trigger.is_enabled = fields.boolean("enabled")?.unwrap_or(trigger.is_enabled);
    Ok(())
}

fn create(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let (branch_id, now) = (scope.branch_id()?, scope.now);
    let fields = scope.request.fields()?;
    let kind = fields.required_string("type")?;
    let mut trigger = Trigger {
        id: format!("trigger-{}", scope.ids.random.uuid()),
        function_slug: String::new(),
        name: fields.required_string("name")?.to_owned(),
        function_path: "/".to_owned(),
        occasion: occasion(&fields)?.ok_or_else(|| fields.missing(kind))?,
        is_enabled: true,
        version: 1,
        is_inherited: false,
    };
    change(&mut trigger, &fields)?;
    let branch = branch_mut(&mut scope, &branch_id)?;
    refuse_misfit(branch, &trigger)?;
    branch.triggers.insert(trigger.id.clone(), trigger.clone());
    scope.tally.created("triggers");
    Ok(Answer::created(&json!({"trigger": trigger.view(now)})))
}

/// Changing an inherited trigger makes it the branch's own; it stays off unless it is turned on.
fn update(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let (branch_id, now) = (scope.branch_id()?, scope.now);
    let mut trigger = trigger(&scope)?.clone();
    let fields = scope.request.fields()?;
    if fields.required_string("type")? != trigger.occasion.kind() {
        return Err(ApiError::bad_request("type must be that of the trigger"));
    }
    change(&mut trigger, &fields)?;
    if let Some(occasion) = occasion(&fields)? {
        trigger.occasion = occasion;
    }
    trigger.is_inherited = false;
    trigger.version += 1;
    let branch = branch_mut(&mut scope, &branch_id)?;
    refuse_misfit(branch, &trigger)?;
    branch.triggers.insert(trigger.id.clone(), trigger.clone());
    Ok(Answer::ok(&json!({"trigger": trigger.view(now)})))
}

fn delete(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let (branch_id, trigger_id) = (scope.branch_id()?, trigger(&scope)?.id.clone());
    branch_mut(&mut scope, &branch_id)?.triggers.remove(&trigger_id);
    scope.tally.deleted("triggers");
    Ok(Answer::no_content())
}
