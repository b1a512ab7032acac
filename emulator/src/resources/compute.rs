//! What several resources read about compute: sizes, time-outs, endpoints of a request.

use crate::answer::ApiError;
use crate::input::Fields;
use crate::state::factory::EndpointDraft;

/// Smallest and largest compute size; the smaller one must not exceed the larger.
pub(super) fn limits(fields: &Fields<'_>) -> Result<(Option<f64>, Option<f64>), ApiError> {
    let min = fields.number("autoscaling_limit_min_cu")?;
    let max = fields.number("autoscaling_limit_max_cu")?;
    match (min, max) {
        (Some(min), Some(max)) if min > max => Err(limits_are_crossed()),
        limits => Ok(limits),
    }
}

/// The refusal of a smallest size above the largest.
pub(super) fn limits_are_crossed() -> ApiError {
    ApiError::bad_request(
        "autoscaling_limit_min_cu must not be larger than autoscaling_limit_max_cu",
    )
}

/// 0 is the default, -1 is never, otherwise 60 seconds to a week.
pub(super) fn suspend_timeout(fields: &Fields<'_>) -> Result<Option<i64>, ApiError> {
    let seconds = fields.integer("suspend_timeout_seconds")?;
    match seconds {
        Some(1..60) => Err(ApiError::bad_request(
            "suspend_timeout_seconds must be 0, -1, or from 60 to 604800",
        )),
        seconds => Ok(seconds),
    }
}

/// An endpoint that a request wants.
pub(super) fn endpoint_draft(fields: &Fields<'_>) -> Result<EndpointDraft, ApiError> {
    let kind = fields.required_string("type")?;
    let (min_cu, max_cu) = limits(fields)?;
    Ok(EndpointDraft {
        kind: kind.to_owned(),
        name: fields.string("name")?.map(str::to_owned),
        min_cu,
        max_cu,
        settings: fields.settings("settings")?,
        provisioner: fields.string("provisioner")?.map(str::to_owned),
        suspend_timeout_seconds: suspend_timeout(fields)?,
        disabled: fields.boolean("disabled")?.unwrap_or(false),
        passwordless_access: fields.boolean("passwordless_access")?.unwrap_or(true),
        pooler_enabled: fields.boolean("pooler_enabled")?.unwrap_or(false),
    })
}

/// The refusal of a second read-write endpoint.
pub(super) fn read_write_exists() -> ApiError {
    ApiError::conflict("read_write endpoint already exists").with_code("ENDPOINTS_LIMIT_EXCEEDED")
}
