//! What the advisor finds in a database: nothing but what a seed has put there.

use serde_json::{Value, json};

use crate::answer::{Answer, ApiError, Outcome};
use crate::call::Call;
use crate::routes::{Served, serves};
use crate::state::project::AdvisorIssue;

pub(super) const SERVED: &[Served] = &[serves("getProjectAdvisorSecurityIssues", list)];

/// From the least to the gravest.
const SEVERITIES: &[&str] = &["INFO", "WARN", "ERROR"];

fn severity(name: &str) -> Option<usize> {
    SEVERITIES.iter().position(|severity| *severity == name)
}

fn list(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    let (request, project) = (scope.request, &*scope.project);
    let branch = match request.query("branch_id") {
        Some(id) => project.branches.get(id),
        None => project.default_branch(),
    };
    let branch = branch.ok_or_else(|| ApiError::not_found("branch"))?;
    let database = match (request.query("database_name"), &*branch.databases) {
        (Some(name), _) => branch.database(name).ok_or_else(|| ApiError::not_found("database"))?,
        (None, [database]) => database,
        (None, []) => return Err(ApiError::not_found("database")),
        (None, _) => {
            return Err(ApiError::bad_request(
                "database_name is required: the branch has several databases",
            ));
        }
    };
    let category = request.query("category");
    let least = request.query("min_severity").and_then(severity);
    let is_asked_for = |issue: &&AdvisorIssue| {
        issue.branch_id == branch.id
            && issue.database_name == database.name
            && category.is_none_or(|category| issue.category == category)
            && severity(&issue.level) >= least
    };
    let issues: Vec<Value> = project.advisor_issues.iter().filter(is_asked_for).map(view).collect();
    Ok(Answer::ok(&json!({"issues": issues})))
}

fn view(issue: &AdvisorIssue) -> Value {
    json!({
        "name": issue.name,
        "title": issue.name.replace('_', " "),
        "level": issue.level,
        "facing": "EXTERNAL",
        "categories": [issue.category],
        "description": issue.detail,
        "detail": issue.detail,
        "remediation": format!("https://example.com/advisors/{}", issue.name),
        "metadata": {"database": issue.database_name},
        "cache_key": format!("{}_{}_{}", issue.name, issue.branch_id, issue.database_name),
    })
}
