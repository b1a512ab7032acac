// Written by cargo xtask generate from api/consumption.yaml. Do not edit.

use crate::generated_support::*;

use super::Pagination;

/// Consumption: what projects and branches used over time, for billing.
#[derive(Clone, Copy, Debug)]
pub struct Consumption<'a>(pub(crate) &'a Client);

impl Consumption<'_> {
    /// Lists the consumption metrics of branches over a span of time.
    ///
    /// Consumption figures move about every 15 minutes and asking wakes no compute; these calls
    /// have a small rate limit of their own, so poll rarely.
    ///
    /// Calls `getConsumptionHistoryPerBranchV2` (`GET /consumption_history/v2/branches`). Beta.
    pub fn per_branch_v2(
        &self,
        arguments: &ConsumptionPerBranchV2,
    ) -> List<GetConsumptionHistoryPerBranchV2Response> {
        self.0.list(&GET_CONSUMPTION_HISTORY_PER_BRANCH_V2, &[], arguments)
    }

    /// Lists the older consumption figures of projects over a span of time.
    ///
    /// Consumption endpoints share a rate limit of about 30 requests per minute per account; more
    /// answer 429. Figures move about every 15 minutes and asking wakes no compute.
    ///
    /// Calls `getConsumptionHistoryPerProject` (`GET /consumption_history/projects`).
    pub fn per_project(
        &self,
        arguments: &ConsumptionPerProject,
    ) -> List<GetConsumptionHistoryPerProjectResponse> {
        self.0.list(&GET_CONSUMPTION_HISTORY_PER_PROJECT, &[], arguments)
    }

    /// Lists the consumption metrics of projects over a span of time.
    ///
    /// Consumption figures move about every 15 minutes and asking wakes no compute; these calls
    /// have a small rate limit of their own, so poll rarely.
    ///
    /// Calls `getConsumptionHistoryPerProjectV2` (`GET /consumption_history/v2/projects`).
    pub fn per_project_v2(
        &self,
        arguments: &ConsumptionPerProjectV2,
    ) -> List<GetConsumptionHistoryPerProjectV2Response> {
        self.0.list(&GET_CONSUMPTION_HISTORY_PER_PROJECT_V2, &[], arguments)
    }
}

operations! {
    GET_CONSUMPTION_HISTORY_PER_BRANCH_V2 { id: "getConsumptionHistoryPerBranchV2",
        name: "consumption.per_branch_v2", path: "/consumption_history/v2/branches",
        retry: RetryClass::Safe, limit: SharedLimit::Consumption, query: &["project_ids",
        "from_time", "to_time", "granularity", "org_id", "metrics", "cursor", "limit",
        "branch_ids"], renamed: &[("from_time", "from"), ("to_time", "to")],
        required: &["project_ids", "granularity", "org_id", "metrics"], takes_org_id: true }
    GET_CONSUMPTION_HISTORY_PER_PROJECT { id: "getConsumptionHistoryPerProject",
        name: "consumption.per_project", path: "/consumption_history/projects",
        retry: RetryClass::Safe, limit: SharedLimit::Consumption, query: &["from_time", "to_time",
        "granularity", "cursor", "limit", "project_ids", "org_id", "include_v1_metrics", "metrics"],
        renamed: &[("from_time", "from"), ("to_time", "to")], required: &["granularity"],
        takes_org_id: true }
    GET_CONSUMPTION_HISTORY_PER_PROJECT_V2 { id: "getConsumptionHistoryPerProjectV2",
        name: "consumption.per_project_v2", path: "/consumption_history/v2/projects",
        retry: RetryClass::Safe, limit: SharedLimit::Consumption, query: &["from_time", "to_time",
        "granularity", "org_id", "metrics", "cursor", "limit", "project_ids"],
        renamed: &[("from_time", "from"), ("to_time", "to")], required: &["granularity", "org_id",
        "metrics"], takes_org_id: true }
}

open_enum! {
    /// Length of the time frames of a consumption report: hours, days or months.
    pub enum ConsumptionHistoryGranularity {
        Hourly = "hourly", Daily = "daily", Monthly = "monthly",
    }
}

/// Consumption metrics of one branch, by billing period.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConsumptionHistoryPerBranchV2 {
    /// Id of the project the figures belong to.
    pub project_id: String,
    /// Id of the branch the figures belong to.
    pub branch_id: String,
    /// Billing periods that the asked span touches, each with its figures.
    pub periods: Vec<ConsumptionHistoryPerPeriodV2>,
}

/// Older consumption figures within one billing period.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConsumptionHistoryPerPeriod {
    /// Id of the billing period.
    pub period_id: String,
    /// Plan that applied in the billing period.
    pub period_plan: String,
    /// Time the billing period began.
    pub period_start: Timestamp,
    /// Time the billing period ended; absent while it has no end.
    pub period_end: Option<Timestamp>,
    /// Figures of the billing period, one entry per time frame.
    pub consumption: Vec<ConsumptionHistoryPerTimeframe>,
}

/// Consumption metrics within one billing period.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConsumptionHistoryPerPeriodV2 {
    /// Id of the billing period.
    pub period_id: String,
    /// Plan that applied in the billing period.
    pub period_plan: String,
    /// Time the billing period began.
    pub period_start: Timestamp,
    /// Time the billing period ended; absent while it has no end.
    pub period_end: Option<Timestamp>,
    /// Figures of the billing period, one entry per time frame.
    pub consumption: Vec<ConsumptionHistoryPerTimeframeV2>,
}

/// Older consumption figures of one project, by billing period.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConsumptionHistoryPerProject {
    /// Id of the project the figures belong to.
    pub project_id: String,
    /// Billing periods that the asked span touches, each with its figures.
    pub periods: Vec<ConsumptionHistoryPerPeriod>,
}

/// Consumption metrics of one project, by billing period.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConsumptionHistoryPerProjectV2 {
    /// Id of the project the figures belong to.
    pub project_id: String,
    /// Billing periods that the asked span touches, each with its figures.
    pub periods: Vec<ConsumptionHistoryPerPeriodV2>,
}

/// Older consumption figures of one time frame.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConsumptionHistoryPerTimeframe {
    /// Time the time frame begins.
    pub timeframe_start: Timestamp,
    /// Time the time frame ends.
    pub timeframe_end: Timestamp,
    /// Time that computes were active, in seconds.
    pub active_time_seconds: u64,
    /// Compute time used, in seconds.
    pub compute_time_seconds: u64,
    /// Data written, in bytes.
    pub written_data_bytes: u64,
    /// Storage taken, in bytes. Deprecated.
    pub synthetic_storage_size_bytes: u64,
    /// Storage used over the time frame, in byte-hours.
    pub data_storage_bytes_hour: Option<u64>,
    /// Logical size of the data, in bytes.
    pub logical_size_bytes: Option<u64>,
    /// Logical size of the data over the time frame, in byte-hours.
    pub logical_size_bytes_hour: Option<u64>,
}

/// Consumption metrics of one time frame.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConsumptionHistoryPerTimeframeV2 {
    /// Time the time frame begins.
    pub timeframe_start: Option<Timestamp>,
    /// Time the time frame ends.
    pub timeframe_end: Option<Timestamp>,
    /// Metrics measured in the time frame, with their values.
    pub metrics: Option<Vec<ConsumptionMetricValue>>,
}

/// One consumption metric and its value.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConsumptionMetricValue {
    /// Name of the metric that was measured.
    pub metric_name: String,
    /// Amount measured, in the unit of the metric.
    pub value: i64,
}

/// Arguments of `consumption.per_branch_v2`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConsumptionPerBranchV2 {
    /// Projects to report on, by id.
    pub project_ids: Vec<String>,
    /// Start of the span of time to report on.
    pub from_time: Timestamp,
    /// End of the span of time to report on.
    pub to_time: Timestamp,
    /// Length of the time frames the figures are split into.
    pub granularity: ConsumptionHistoryGranularity,
    /// Organization to report on, by id.
    pub org_id: String,
    /// Names of the metrics to return. Known values: `compute_unit_seconds`,
    /// `root_branch_bytes_month`, `child_branch_bytes_month`, `instant_restore_bytes_month`,
    /// `public_network_transfer_bytes`, `private_network_transfer_bytes`.
    pub metrics: Vec<String>,
    /// Cursor taken from the page before; leave it out for the first page.
    pub cursor: Option<String>,
    /// Branches per page, 1 to 1000; the server takes 100 when it is left out.
    pub limit: Option<i64>,
    /// Branches to report on, by id.
    pub branch_ids: Option<Vec<String>>,
}

/// Arguments of `consumption.per_project`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConsumptionPerProject {
    /// Start of the span of time to report on.
    pub from_time: Timestamp,
    /// End of the span of time to report on.
    pub to_time: Timestamp,
    /// Length of the time frames the figures are split into.
    pub granularity: ConsumptionHistoryGranularity,
    /// Cursor taken from the page before; leave it out for the first page.
    pub cursor: Option<String>,
    /// Projects per page, 1 to 100; the server takes 10 when it is left out.
    pub limit: Option<i64>,
    /// Projects to report on, by id.
    pub project_ids: Option<Vec<String>>,
    /// Organization to report on, by id.
    pub org_id: Option<String>,
    /// Whether the answer also has the first-version metrics. Deprecated.
    pub include_v1_metrics: Option<bool>,
    /// Names of the metrics to return. Known values: `active_time_seconds`, `compute_time_seconds`,
    /// `written_data_bytes`, `synthetic_storage_size_bytes`, `data_storage_bytes_hour`,
    /// `logical_size_bytes`, `logical_size_bytes_hour`.
    pub metrics: Option<Vec<String>>,
}

/// Arguments of `consumption.per_project_v2`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConsumptionPerProjectV2 {
    /// Start of the span of time to report on.
    pub from_time: Timestamp,
    /// End of the span of time to report on.
    pub to_time: Timestamp,
    /// Length of the time frames the figures are split into.
    pub granularity: ConsumptionHistoryGranularity,
    /// Organization to report on, by id.
    pub org_id: String,
    /// Names of the metrics to return. Known values: `compute_unit_seconds`,
    /// `root_branch_bytes_month`, `child_branch_bytes_month`, `instant_restore_bytes_month`,
    /// `public_network_transfer_bytes`, `private_network_transfer_bytes`, `extra_branches_month`,
    /// `snapshot_storage_bytes_month`.
    pub metrics: Vec<String>,
    /// Cursor taken from the page before; leave it out for the first page.
    pub cursor: Option<String>,
    /// Projects per page, 1 to 100; the server takes 10 when it is left out.
    pub limit: Option<i64>,
    /// Projects to report on, by id.
    pub project_ids: Option<Vec<String>>,
}

/// A page of consumption metrics by branch.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct GetConsumptionHistoryPerBranchV2Response {
    /// Branches of the page, each with its figures.
    pub branches: Vec<ConsumptionHistoryPerBranchV2>,
    /// Where the next page starts.
    pub pagination: Option<Pagination>,
}

/// A page of older consumption figures by project.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct GetConsumptionHistoryPerProjectResponse {
    /// Projects of the page, each with its figures.
    pub projects: Vec<ConsumptionHistoryPerProject>,
    /// Where the next page starts.
    pub pagination: Option<Pagination>,
}

/// A page of consumption metrics by project.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct GetConsumptionHistoryPerProjectV2Response {
    /// Projects of the page, each with its figures.
    pub projects: Vec<ConsumptionHistoryPerProjectV2>,
    /// Where the next page starts.
    pub pagination: Option<Pagination>,
}

records! {
    ConsumptionHistoryPerBranchV2: project_id, branch_id, periods;
    ConsumptionHistoryPerPeriod: period_id, period_plan, period_start, period_end, consumption;
    ConsumptionHistoryPerPeriodV2: period_id, period_plan, period_start, period_end,
    consumption;
    ConsumptionHistoryPerProject: project_id, periods;
    ConsumptionHistoryPerProjectV2: project_id, periods;
    ConsumptionHistoryPerTimeframe: timeframe_start, timeframe_end, active_time_seconds,
    compute_time_seconds, written_data_bytes, synthetic_storage_size_bytes,
    data_storage_bytes_hour, logical_size_bytes, logical_size_bytes_hour;
    ConsumptionHistoryPerTimeframeV2: timeframe_start, timeframe_end, metrics;
    ConsumptionMetricValue: metric_name, value;
    ConsumptionPerBranchV2: project_ids, from_time, to_time, granularity, org_id, metrics,
    cursor, limit, branch_ids;
    ConsumptionPerProject: from_time, to_time, granularity, cursor, limit, project_ids, org_id,
    include_v1_metrics, metrics;
    ConsumptionPerProjectV2: from_time, to_time, granularity, org_id, metrics, cursor, limit,
    project_ids;
    GetConsumptionHistoryPerBranchV2Response: branches, pagination;
    GetConsumptionHistoryPerProjectResponse: projects, pagination;
    GetConsumptionHistoryPerProjectV2Response: projects, pagination;
}

page! {
    GetConsumptionHistoryPerBranchV2Response: ConsumptionHistoryPerBranchV2 in branches,
    cursor pagination.cursor
}
page! {
    GetConsumptionHistoryPerProjectResponse: ConsumptionHistoryPerProject in projects,
    cursor pagination.cursor
}
page! {
    GetConsumptionHistoryPerProjectV2Response: ConsumptionHistoryPerProjectV2 in projects,
    cursor pagination.cursor
}
