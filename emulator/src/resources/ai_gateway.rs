//! The AI gateway of a branch.

use serde_json::json;

use crate::answer::{Answer, ApiError, Outcome};
use crate::call::Call;
use crate::routes::{Served, serves};

pub(super) const SERVED: &[Served] = &[serves("getProjectBranchAiGateway", get)];

/// The only region that has it.
const REGION_ID: &str = "aws-us-east-2";

fn get(call: &mut Call<'_>) -> Outcome {
    let absent = |error: ApiError| error.with_reason("branch_not_found");
    let scope = call.scope().map_err(absent)?;
    let branch_id = scope.branch_id().map_err(absent)?;
    let data = &scope.project.data;
    if data.region_id != REGION_ID {
        let error = ApiError::new(404, "the AI gateway is not available in this region");
        return Err(error.with_reason("ai_gateway_unavailable"));
    }
    let base_url = format!("https://{branch_id}-api.ai.{}", data.proxy_host);
    Ok(Answer::ok(&json!({"enabled": true, "base_url": base_url})))
}
