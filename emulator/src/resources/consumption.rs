//! Consumption, made up but steady: the same question always has the same answer.

use serde_json::{Value, json};

use crate::answer::{Answer, ApiError, Outcome};
use crate::call::Call;
use crate::clock::Stamp;
use crate::random::mix;
use crate::request::ApiRequest;
use crate::routes::{Served, serves};

pub(super) const SERVED: &[Served] = &[
    serves("getConsumptionHistoryPerProjectV2", per_project),
    serves("getConsumptionHistoryPerBranchV2", per_branch),
];

const METRICS: &[&str] = &[
    "compute_unit_seconds",
    "root_branch_bytes_month",
    "child_branch_bytes_month",
    "instant_restore_bytes_month",
    "public_network_transfer_bytes",
    "private_network_transfer_bytes",
    "extra_branches_month",
    "snapshot_storage_bytes_month",
];

/// What is asked for, apart from the page.
struct Question<'a> {
    from: Stamp,
    to: Stamp,
    /// Length of one time frame.
    frame_seconds: i64,
    metrics: Vec<&'a str>,
}

impl<'a> Question<'a> {
    fn read(request: &'a ApiRequest, own_org_id: &str) -> Result<Question<'a>, ApiError> {
        if request.required_query("org_id")? != own_org_id {
            return Err(ApiError::not_found("organization"));
        }
        let from = request.required_query_stamp("from")?;
        let to = request.required_query_stamp("to")?;
        // Each granularity reaches back only so far.
        let (frame_seconds, frames_limit) = match request.required_query("granularity")? {
            "hourly" => (3_600, 168),
            "daily" => (86_400, 60),
            "monthly" => (2_592_000, 13),
            _ => return Err(ApiError::bad_request("granularity must be hourly, daily or monthly")),
        };
        let seconds = to.seconds() - from.seconds();
        if seconds <= 0 {
            return Err(ApiError::bad_request("to must be after from"));
        }
        if seconds > frame_seconds * frames_limit {
            return Err(ApiError::new(406, "the time range is too long for this granularity"));
        }
        let metrics = request.query_list("metrics");
        if metrics.is_empty() {
            return Err(ApiError::bad_request("query parameter \"metrics\" is required"));
        }
        if let Some(unknown) = metrics.iter().find(|metric| !METRICS.contains(metric)) {
            return Err(ApiError::bad_request(format!("unknown metric \"{unknown}\"")));
        }
        Ok(Question { from, to, frame_seconds, metrics })
    }

    /// One period with all its time frames.
    fn periods(&self, thing: &str) -> Value {
        let mut frames = Vec::new();
        let mut start = self.from;
        while start < self.to {
            let end = start.plus_seconds(self.frame_seconds);
            let metrics: Vec<Value> = self
                .metrics
                .iter()
                .map(|metric| json!({"metric_name": metric, "value": figure(thing, metric, start)}))
                .collect();
            frames.push(json!({
                "timeframe_start": start, "timeframe_end": end, "metrics": metrics,
            }));
            start = end;
        }
        let hash = hash(thing);
        json!([{
            "period_id": format!("{:08x}-0000-4000-8000-{:012x}", hash >> 32, hash & 0xFFFF_FFFF),
            "period_plan": "scale",
            "period_start": self.from,
            "consumption": frames,
        }])
    }
}

fn hash(text: &str) -> u64 {
    text.bytes().fold(0, |hash, byte| mix(hash ^ u64::from(byte)))
}

fn figure(thing: &str, metric: &str, start: Stamp) -> u64 {
    mix(hash(thing) ^ hash(metric) ^ start.seconds().unsigned_abs()) % 1_000_000
}

fn per_project(call: &mut Call<'_>) -> Outcome {
    let request = call.request;
    let question = Question::read(request, &call.world.account.organization.id)?;
    let limit = request.query_integer("limit", 1, 100)?.unwrap_or(10) as usize;
    let wanted = request.query_list("project_ids");
    let after = request.query("cursor").unwrap_or("");
    let ids = call.world.projects.keys().map(String::as_str);
    let page: Vec<&str> = ids
        .filter(|id| *id > after && (wanted.is_empty() || wanted.contains(id)))
        .take(limit)
        .collect();
    let projects: Vec<Value> =
        page.iter().map(|id| json!({"project_id": id, "periods": question.periods(id)})).collect();
    Ok(with_cursor(json!({"projects": projects}), page.last().copied()))
}

fn per_branch(call: &mut Call<'_>) -> Outcome {
    let request = call.request;
    let question = Question::read(request, &call.world.account.organization.id)?;
    let limit = request.query_integer("limit", 1, 1000)?.unwrap_or(100) as usize;
    let project_ids = request.query_list("project_ids");
    if project_ids.is_empty() {
        return Err(ApiError::bad_request("query parameter \"project_ids\" is required"));
    }
    let wanted = request.query_list("branch_ids");
    let after = request.query("cursor").unwrap_or("");
    let projects = project_ids.iter().filter_map(|id| call.world.projects.get(*id));
    let mut branches: Vec<(&str, &str)> = projects
        .flat_map(|project| project.branches.values())
        .map(|branch| (branch.id.as_str(), branch.project_id.as_str()))
        .filter(|(id, _)| *id > after && (wanted.is_empty() || wanted.contains(id)))
        .collect();
    branches.sort_unstable();
    branches.truncate(limit);
    let items: Vec<Value> = branches
        .iter()
        .map(|(id, project_id)| {
            json!({"project_id": project_id, "branch_id": id, "periods": question.periods(id)})
        })
        .collect();
    Ok(with_cursor(json!({"branches": items}), branches.last().map(|(id, _)| *id)))
}

fn with_cursor(mut body: Value, cursor: Option<&str>) -> Answer {
    if let Some(cursor) = cursor {
        body["pagination"] = json!({"cursor": cursor});
    }
    Answer::ok(&body)
}
