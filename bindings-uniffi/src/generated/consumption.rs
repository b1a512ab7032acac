// Written by cargo xtask generate from api/. Do not edit.
//! What `consumption` takes and gives.

use crate::values::*;

/// Length of the time frames of a consumption report: hours, days or months.
#[uniffi::remote(Enum)]
pub enum ConsumptionHistoryGranularity {
    /// `hourly`.
    Hourly,
    /// `daily`.
    Daily,
    /// `monthly`.
    Monthly,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// Consumption metrics of one branch, by billing period.
#[uniffi::remote(Record)]
pub struct ConsumptionHistoryPerBranchV2 {
    /// Id of the project the figures belong to.
    pub project_id: String,
    /// Id of the branch the figures belong to.
    pub branch_id: String,
    /// Billing periods that the asked span touches, each with its figures.
    pub periods: Vec<ConsumptionHistoryPerPeriodV2>,
}

/// Older consumption figures within one billing period.
#[uniffi::remote(Record)]
pub struct ConsumptionHistoryPerPeriod {
    /// Id of the billing period.
    pub period_id: String,
    /// Plan that applied in the billing period.
    pub period_plan: String,
    /// Time the billing period began.
    pub period_start: Timestamp,
    /// Time the billing period ended; absent while it has no end.
    #[uniffi(default = None)]
    pub period_end: Option<Timestamp>,
    /// Figures of the billing period, one entry per time frame.
    pub consumption: Vec<ConsumptionHistoryPerTimeframe>,
}

/// Consumption metrics within one billing period.
#[uniffi::remote(Record)]
pub struct ConsumptionHistoryPerPeriodV2 {
    /// Id of the billing period.
    pub period_id: String,
    /// Plan that applied in the billing period.
    pub period_plan: String,
    /// Time the billing period began.
    pub period_start: Timestamp,
    /// Time the billing period ended; absent while it has no end.
    #[uniffi(default = None)]
    pub period_end: Option<Timestamp>,
    /// Figures of the billing period, one entry per time frame.
    pub consumption: Vec<ConsumptionHistoryPerTimeframeV2>,
}

/// Older consumption figures of one project, by billing period.
#[uniffi::remote(Record)]
pub struct ConsumptionHistoryPerProject {
    /// Id of the project the figures belong to.
    pub project_id: String,
    /// Billing periods that the asked span touches, each with its figures.
    pub periods: Vec<ConsumptionHistoryPerPeriod>,
}

/// Consumption metrics of one project, by billing period.
#[uniffi::remote(Record)]
pub struct ConsumptionHistoryPerProjectV2 {
    /// Id of the project the figures belong to.
    pub project_id: String,
    /// Billing periods that the asked span touches, each with its figures.
    pub periods: Vec<ConsumptionHistoryPerPeriodV2>,
}

/// Older consumption figures of one time frame.
#[uniffi::remote(Record)]
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
    #[uniffi(default = None)]
    pub data_storage_bytes_hour: Option<u64>,
    /// Logical size of the data, in bytes.
    #[uniffi(default = None)]
    pub logical_size_bytes: Option<u64>,
    /// Logical size of the data over the time frame, in byte-hours.
    #[uniffi(default = None)]
    pub logical_size_bytes_hour: Option<u64>,
}

/// Consumption metrics of one time frame.
#[uniffi::remote(Record)]
pub struct ConsumptionHistoryPerTimeframeV2 {
    /// Time the time frame begins.
    #[uniffi(default = None)]
    pub timeframe_start: Option<Timestamp>,
    /// Time the time frame ends.
    #[uniffi(default = None)]
    pub timeframe_end: Option<Timestamp>,
    /// Metrics measured in the time frame, with their values.
    #[uniffi(default = None)]
    pub metrics: Option<Vec<ConsumptionMetricValue>>,
}

/// One consumption metric and its value.
#[uniffi::remote(Record)]
pub struct ConsumptionMetricValue {
    /// Name of the metric that was measured.
    pub metric_name: String,
    /// Amount measured, in the unit of the metric.
    pub value: i64,
}

/// Arguments of `consumption.per_branch_v2`.
#[uniffi::remote(Record)]
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
    #[uniffi(default = None)]
    pub cursor: Option<String>,
    /// Branches per page, 1 to 1000; the server takes 100 when it is left out.
    #[uniffi(default = None)]
    pub limit: Option<i64>,
    /// Branches to report on, by id.
    #[uniffi(default = None)]
    pub branch_ids: Option<Vec<String>>,
}

/// Arguments of `consumption.per_project`.
#[uniffi::remote(Record)]
pub struct ConsumptionPerProject {
    /// Start of the span of time to report on.
    pub from_time: Timestamp,
    /// End of the span of time to report on.
    pub to_time: Timestamp,
    /// Length of the time frames the figures are split into.
    pub granularity: ConsumptionHistoryGranularity,
    /// Cursor taken from the page before; leave it out for the first page.
    #[uniffi(default = None)]
    pub cursor: Option<String>,
    /// Projects per page, 1 to 100; the server takes 10 when it is left out.
    #[uniffi(default = None)]
    pub limit: Option<i64>,
    /// Projects to report on, by id.
    #[uniffi(default = None)]
    pub project_ids: Option<Vec<String>>,
    /// Organization to report on, by id.
    #[uniffi(default = None)]
    pub org_id: Option<String>,
    /// Whether the answer also has the first-version metrics. Deprecated.
    #[uniffi(default = None)]
    pub include_v1_metrics: Option<bool>,
    /// Names of the metrics to return. Known values: `active_time_seconds`, `compute_time_seconds`,
    /// `written_data_bytes`, `synthetic_storage_size_bytes`, `data_storage_bytes_hour`,
    /// `logical_size_bytes`, `logical_size_bytes_hour`.
    #[uniffi(default = None)]
    pub metrics: Option<Vec<String>>,
}

/// Arguments of `consumption.per_project_v2`.
#[uniffi::remote(Record)]
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
    #[uniffi(default = None)]
    pub cursor: Option<String>,
    /// Projects per page, 1 to 100; the server takes 10 when it is left out.
    #[uniffi(default = None)]
    pub limit: Option<i64>,
    /// Projects to report on, by id.
    #[uniffi(default = None)]
    pub project_ids: Option<Vec<String>>,
}

/// A page of consumption metrics by branch.
#[uniffi::remote(Record)]
pub struct GetConsumptionHistoryPerBranchV2Response {
    /// Branches of the page, each with its figures.
    pub branches: Vec<ConsumptionHistoryPerBranchV2>,
    /// Where the next page starts.
    #[uniffi(default = None)]
    pub pagination: Option<Pagination>,
}

/// A page of older consumption figures by project.
#[uniffi::remote(Record)]
pub struct GetConsumptionHistoryPerProjectResponse {
    /// Projects of the page, each with its figures.
    pub projects: Vec<ConsumptionHistoryPerProject>,
    /// Where the next page starts.
    #[uniffi(default = None)]
    pub pagination: Option<Pagination>,
}

/// A page of consumption metrics by project.
#[uniffi::remote(Record)]
pub struct GetConsumptionHistoryPerProjectV2Response {
    /// Projects of the page, each with its figures.
    pub projects: Vec<ConsumptionHistoryPerProjectV2>,
    /// Where the next page starts.
    #[uniffi(default = None)]
    pub pagination: Option<Pagination>,
}
