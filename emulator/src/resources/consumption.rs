//! Reports of consumption: by project, by branch, and the older one by project.

use serde_json::{Value, json};

use super::consumption_frames;
use super::organizations::refuse_plan;
use super::project_list;
use crate::answer::{Answer, ApiError, Outcome};
use crate::call::Call;
use crate::clock::{Span, Stamp};
use crate::random::mix;
use crate::request::ApiRequest;
use crate::routes::{Served, serves};
use crate::state::branch::Branch;
use crate::state::project::Project;
use crate::state::usage::{
    BRANCH_METRICS, LEGACY_METRICS, Meter, PROJECT_METRICS, included_branches,
};

pub(super) const SERVED: &[Served] = &[
    serves("getConsumptionHistoryPerProject", per_project_legacy),
    serves("getConsumptionHistoryPerProjectV2", per_project),
    serves("getConsumptionHistoryPerBranchV2", per_branch),
];

/// What is asked for, apart from the page.
struct Question<'a> {
    org_id: String,
    plan: &'a str,
    frames: Vec<Span>,
    metrics: Vec<&'a str>,
    now: Stamp,
}

impl<'a> Question<'a> {
    fn read(
        call: &'a Call<'_>,
        plans: &[&str],
        known_metrics: &[&[&str]],
    ) -> Result<Question<'a>, ApiError> {
        let request = call.request;
        let org_id = project_list::org_id(call, request.query("org_id"))?;
        let organization = call.world.account.organization(&org_id);
        let organization = organization.ok_or_else(|| ApiError::not_found("organization"))?;
        refuse_plan(organization, plans, "this report is")?;
        let metrics = request.query_list("metrics");
        let is_known = |metric: &str| known_metrics.iter().any(|known| known.contains(&metric));
        if let Some(unknown) = metrics.iter().find(|metric| !is_known(metric)) {
            return Err(ApiError::bad_request(format!("unknown metric \"{unknown}\"")));
        }
        let frames = consumption_frames::read(request, call.now)?;
        Ok(Question { org_id, plan: &organization.plan, frames, metrics, now: call.now })
    }

    /// The newer reports have no metrics of their own accord.
    fn refuse_without_metrics(self) -> Result<Question<'a>, ApiError> {
        match self.metrics.is_empty() {
            true => Err(ApiError::bad_request("query parameter \"metrics\" is required")),
            false => Ok(self),
        }
    }

    /// Billing periods with their time frames, from when the thing was there.
    fn periods(&self, since: Stamp, consumption: impl Fn(Span) -> Value) -> Vec<Value> {
        let mut periods: Vec<(Span, Vec<Value>)> = Vec::new();
        for frame in self.frames.iter().filter(|frame| frame.end > since) {
            let month = frame.start.month();
            let mut item = consumption(*frame);
            item["timeframe_start"] = json!(frame.start);
            item["timeframe_end"] = json!(frame.end);
            match periods.last_mut().filter(|(period, _)| *period == month) {
                Some((_, items)) => items.push(item),
                None => periods.push((month, vec![item])),
            }
        }
        periods.into_iter().map(|(month, items)| self.period(month, items)).collect()
    }

    fn period(&self, month: Span, consumption: Vec<Value>) -> Value {
        let text = format!("{} {}", self.org_id, month.start.seconds());
        let hash = text.bytes().fold(0, |hash, byte| mix(hash ^ u64::from(byte)));
        let mut period = json!({
            "period_id": format!("{:08x}-0000-4000-8000-{:012x}", hash >> 32, hash & 0xFFFF_FFFF),
            "period_plan": self.plan,
            "period_start": month.start,
            "consumption": consumption,
        });
        if month.end <= self.now {
            period["period_end"] = json!(month.end);
        }
        period
    }

    /// The metrics asked for, each with its value.
    fn values(&self, figure: impl Fn(&str) -> i64) -> Value {
        let values = self.metrics.iter();
        let values: Vec<Value> =
            values.map(|metric| json!({"metric_name": metric, "value": figure(metric)})).collect();
        json!({"metrics": values})
    }

    fn meter<'p>(&self, project: &'p Project, frame: Span) -> Meter<'p> {
        Meter::new(project, frame, self.now)
    }
}

/// The projects asked for, the newest first, as far as a page goes.
fn projects<'c>(call: &'c Call<'_>, org_id: &str) -> Result<Vec<&'c Project>, ApiError> {
    let request = call.request;
    let limit = request.query_integer("limit").unwrap_or(10) as usize;
    let wanted = request.query_list("project_ids");
    let mut projects: Vec<&Project> = call.world.projects.values().collect();
    projects.sort_by_key(|project| std::cmp::Reverse((project.data.created_at, &project.data.id)));
    // A cursor stays good when its project has been deleted or moved since.
    let start = match request.query("cursor") {
        None => 0,
        Some(cursor) => projects
            .iter()
            .position(|project| project.data.id == cursor)
            .map(|at| at + 1)
            .ok_or_else(|| ApiError::bad_request("invalid cursor"))?,
    };
    let is_asked_for = |project: &&&Project| {
        let data = &project.data;
        project.deleted_at.is_none()
            && data.org_id.as_deref() == Some(org_id)
            && (wanted.is_empty() || wanted.contains(&data.id.as_str()))
    };
    Ok(projects[start..].iter().filter(is_asked_for).take(limit).copied().collect())
}

fn per_project_answer(
    call: &Call<'_>,
    question: &Question<'_>,
    consumption: impl Fn(Meter<'_>) -> Value,
) -> Outcome {
    let page = projects(call, &question.org_id)?;
    let items: Vec<Value> = page
        .iter()
        .map(|project| {
            let of_frame = |frame| consumption(question.meter(project, frame));
            let periods = question.periods(project.data.created_at, of_frame);
            json!({"project_id": project.data.id, "periods": periods})
        })
        .collect();
    let last = page.last().map(|project| project.data.id.clone());
    Ok(with_cursor(json!({"projects": items}), last))
}

fn per_project(call: &mut Call<'_>) -> Outcome {
    call.world.settle(call.now);
    let metrics = [BRANCH_METRICS, PROJECT_METRICS];
    let question =
        Question::read(call, &["launch", "scale"], &metrics)?.refuse_without_metrics()?;
    let included = included_branches(question.plan);
    per_project_answer(call, &question, |meter| {
        question.values(|metric| meter.of_project(metric, included))
    })
}

/// Here a metric is a field, and four of them are always there.
fn per_project_legacy(call: &mut Call<'_>) -> Outcome {
    call.world.settle(call.now);
    let mut question = Question::read(call, &["scale"], &[LEGACY_METRICS])?;
    let (always, optional) = LEGACY_METRICS.split_at(4);
    if question.metrics.is_empty() && call.request.query_boolean("include_v1_metrics") {
        question.metrics.push("data_storage_bytes_hour");
    }
    let told = optional.iter().filter(|metric| question.metrics.contains(metric));
    let told: Vec<&str> = always.iter().chain(told).copied().collect();
    per_project_answer(call, &question, |meter| {
        told.iter().map(|metric| ((*metric).to_owned(), json!(meter.legacy(metric)))).collect()
    })
}

/// Ordered by project, then by branch; the cursor has both.
fn per_branch(call: &mut Call<'_>) -> Outcome {
    call.world.settle(call.now);
    let question = Question::read(call, &["launch", "scale"], &[BRANCH_METRICS])?;
    let question = question.refuse_without_metrics()?;
    let limit = call.request.query_integer("limit").unwrap_or(100) as usize;
    let after = call.request.query("cursor").map(|cursor| cursor.split_once('/'));
    let after = match after {
        None => ("", ""),
        Some(after) => after.ok_or_else(|| ApiError::bad_request("invalid cursor"))?,
    };
    let branches = branches(call, &question.org_id)?;
    let is_after = |(project, branch): &(&Project, &Branch)| {
        (project.data.id.as_str(), branch.id.as_str()) > after
    };
    let page: Vec<(&Project, &Branch)> = branches.filter(is_after).take(limit).collect();
    let items: Vec<Value> = page
        .iter()
        .map(|(project, branch)| {
            let periods = question.periods(branch.created_at, |frame| {
                let meter = question.meter(project, frame);
                question.values(|metric| meter.of_branch(branch, metric))
            });
            json!({"project_id": project.data.id, "branch_id": branch.id, "periods": periods})
        })
        .collect();
    let last = page.last().map(|(project, branch)| format!("{}/{}", project.data.id, branch.id));
    Ok(with_cursor(json!({"branches": items}), last))
}

fn branches<'c>(
    call: &'c Call<'_>,
    org_id: &str,
) -> Result<impl Iterator<Item = (&'c Project, &'c Branch)>, ApiError> {
    let request: &'c ApiRequest = call.request;
    let mut project_ids = request.query_list("project_ids");
    if project_ids.is_empty() {
        return Err(ApiError::bad_request("query parameter \"project_ids\" is required"));
    }
    project_ids.sort_unstable();
    project_ids.dedup();
    let wanted = request.query_list("branch_ids");
    let projects: Vec<&Project> = project_ids
        .iter()
        .filter_map(|id| call.world.projects.get(*id))
        .filter(|it| it.deleted_at.is_none() && it.data.org_id.as_deref() == Some(org_id))
        .collect();
    let of_project =
        |project: &'c Project| project.branches.values().map(move |branch| (project, branch));
    let is_asked_for = move |(_, branch): &(&Project, &Branch)| {
        wanted.is_empty() || wanted.contains(&branch.id.as_str())
    };
    Ok(projects.into_iter().flat_map(of_project).filter(is_asked_for))
}

fn with_cursor(mut body: Value, cursor: Option<String>) -> Answer {
    if let Some(cursor) = cursor {
        body["pagination"] = json!({"cursor": cursor});
    }
    Answer::ok(&body)
}
