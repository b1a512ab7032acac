// Written by cargo xtask generate from api/ai_gateway.yaml. Do not edit.

use crate::generated_support::*;

/// The AI gateway of a branch.
#[derive(Clone, Copy, Debug)]
pub struct AiGateway<'a>(pub(crate) &'a Client);

impl AiGateway<'_> {
    /// Tells whether the AI gateway is enabled on a branch and where it is reached.
    ///
    /// Fails with a reason when the AI gateway is unavailable or the branch is not found.
    ///
    /// Calls `getProjectBranchAiGateway`
    /// (`GET /projects/{project_id}/branches/{branch_id}/ai_gateway`). Beta.
    pub fn get(&self, project_id: &str, branch_id: &str) -> Result<BranchAiGateway> {
        self.0.call(&GET_PROJECT_BRANCH_AI_GATEWAY, &[project_id, branch_id], &())
    }
}

operations! {
    GET_PROJECT_BRANCH_AI_GATEWAY { id: "getProjectBranchAiGateway", name: "ai_gateway.get",
        path: "/projects/{project_id}/branches/{branch_id}/ai_gateway", retry: RetryClass::Safe }
}

/// AI gateway of a branch.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BranchAiGateway {
    /// Whether the AI gateway is enabled on the branch.
    pub enabled: bool,
    /// URL that requests to the AI gateway start with.
    pub base_url: String,
}

/// Error answer when a branch has no AI gateway.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BranchAiGatewayNotEnabled {
    /// Error code, as text.
    pub code: String,
    /// What went wrong, for people to read.
    pub message: String,
    /// Why the AI gateway is not enabled.
    pub reason: BranchAiGatewayNotEnabledReason,
}

open_enum! {
    /// Why the AI gateway is missing: not available, or no such branch.
    pub enum BranchAiGatewayNotEnabledReason {
        AiGatewayUnavailable = "ai_gateway_unavailable", BranchNotFound = "branch_not_found",
    }
}

records! {
    BranchAiGateway: enabled, base_url;
    BranchAiGatewayNotEnabled: code, message, reason;
}
