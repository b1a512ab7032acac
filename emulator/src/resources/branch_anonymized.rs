//! Anonymized branches: made, masked by rules, asked how far that is.

use serde_json::{Value, json};

use super::branch_create;
use super::branches::branch_mut;
use super::functions::settled;
use crate::answer::{Answer, ApiError, Outcome};
use crate::call::{Call, Scope};
use crate::input::Fields;
use crate::routes::{Served, serves};
use crate::state::anonymization::{Anonymization, RunDraft};
use crate::state::branch::{Branch, RestrictedAction};
use crate::state::factory::EndpointDraft;

pub(super) const SERVED: &[Served] = &[
    serves("createProjectBranchAnonymized", create),
    serves("startAnonymization", start),
    serves("getAnonymizedBranchStatus", status),
    serves("getMaskingRules", get_rules),
    serves("updateMaskingRules", update_rules),
];

const RULE_TEXTS: [&str; 6] = [
    "database_name",
    "schema_name",
    "table_name",
    "column_name",
    "masking_function",
    "masking_value",
];

/// The rules of a body, each with the texts that it has.
fn rules(fields: &Fields<'_>) -> Result<Vec<Value>, ApiError> {
    fields.objects("masking_rules")?.iter().map(rule).collect()
}

fn rule(fields: &Fields<'_>) -> Result<Value, ApiError> {
    let mut rule = json!({});
    for (index, name) in RULE_TEXTS.into_iter().enumerate() {
        // The first four say which column is meant.
        let text =
            if index < 4 { Some(fields.required_string(name)?) } else { fields.string(name)? };
        if let Some(text) = text {
            rule[name] = json!(text);
        }
    }
    match fields.has("masking_function") && fields.has("masking_value") {
        true => Err(ApiError::bad_request("masking_function and masking_value exclude each other")),
        false => Ok(rule),
    }
}

/// How a run with these rules would go. Tables are not known here, databases are.
fn run_draft(
    branch: &Branch,
    rules: &[Value],
    triggered_by: Option<String>,
    duration_ms: u64,
) -> RunDraft {
    let databases = rules.iter().filter_map(|rule| rule["database_name"].as_str());
    let missing = databases.into_iter().find(|name| branch.database(name).is_none());
    let flaw = missing.map(|name| format!("database \"{name}\" does not exist"));
    RunDraft { duration_ms, triggered_by, flaw }
}

/// The user behind a personal key.
fn user_id(call: &Call<'_>) -> Option<String> {
    call.principal.user_id().map(str::to_owned)
}

fn create(call: &mut Call<'_>) -> Outcome {
    let user_id = user_id(call);
    let mut scope = call.scope()?;
    let fields = scope.request.fields()?;
    let rules = rules(&fields)?;
    let starts = fields.boolean("start_anonymization")?.unwrap_or(false);
    let annotation = fields.settings("annotation_value")?;
    let branch_create = fields.object_or_empty("branch_create")?;
    let mut wanted = branch_create::Wanted::read(&branch_create, annotation, &scope)?;
    // The masking is done by the compute, which needs a library for it.
    if !wanted.endpoints.iter().any(|draft| draft.kind == "read_write") {
        let kind = "read_write".to_owned();
        wanted.endpoints.push(EndpointDraft { kind, ..EndpointDraft::default() });
    }
    for draft in &mut wanted.endpoints {
        let settings = draft.settings.get_or_insert_with(|| json!({}));
        settings["preload_libraries"] =
            json!({"use_defaults": false, "enabled_libraries": ["anon"]});
    }
    let (duration_ms, now) = (scope.duration_ms(), scope.now);
    branch_create::create_wanted(&mut scope, wanted, |branch| {
        let first_run = starts.then(|| run_draft(branch, &rules, user_id, duration_ms));
        branch.anonymization = Some(Anonymization::new(rules, first_run, now));
        branch.restricted_actions.extend(RestrictedAction::OF_ANONYMIZED);
    })
}

/// The anonymization of the path's branch, brought to the present.
fn anonymization<'s>(scope: &'s mut Scope<'_>) -> Result<&'s mut Anonymization, ApiError> {
    let anonymization = settled(scope)?.anonymization.as_mut();
    anonymization.ok_or_else(|| ApiError::not_found("anonymized branch"))
}

fn view(scope: &mut Scope<'_>) -> Outcome {
    let (project_id, branch_id) = (scope.project.data.id.clone(), scope.branch_id()?);
    Ok(Answer::ok(&anonymization(scope)?.view(&project_id, &branch_id)))
}

fn status(call: &mut Call<'_>) -> Outcome {
    view(&mut call.scope()?)
}

fn start(call: &mut Call<'_>) -> Outcome {
    let user_id = user_id(call);
    let mut scope = call.scope()?;
    let (branch_id, now) = (scope.branch_id()?, scope.now);
    let current = anonymization(&mut scope)?;
    if !current.can_start() {
        let message = format!("anonymization cannot start in state {}", current.state);
        return Err(ApiError::unprocessable(message));
    }
    let rules = current.rules.clone();
    let duration_ms = scope.duration_ms();
    let branch = branch_mut(&mut scope, &branch_id)?;
    let draft = run_draft(branch, &rules, user_id, duration_ms);
    anonymization(&mut scope)?.start(draft, now);
    view(&mut scope)
}

fn get_rules(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    Ok(Answer::ok(&json!({"masking_rules": anonymization(&mut scope)?.rules})))
}

/// All rules are replaced; the next run is the first to follow them.
fn update_rules(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let fields = scope.request.fields()?;
    if !fields.has("masking_rules") {
        return Err(fields.missing("masking_rules"));
    }
    let rules = rules(&fields)?;
    anonymization(&mut scope)?.rules.clone_from(&rules);
    Ok(Answer::ok(&json!({"masking_rules": rules})))
}
