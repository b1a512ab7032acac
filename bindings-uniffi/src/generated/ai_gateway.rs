// Written by cargo xtask generate from api/. Do not edit.
//! What `ai_gateway` takes and gives.

use crate::values::*;

/// AI gateway of a branch.
#[uniffi::remote(Record)]
pub struct BranchAiGateway {
    /// Whether the AI gateway is enabled on the branch.
    pub enabled: bool,
    /// URL that requests to the AI gateway start with.
    pub base_url: String,
}

/// Error answer when a branch has no AI gateway.
#[uniffi::remote(Record)]
pub struct BranchAiGatewayNotEnabled {
    /// Error code, as text.
    pub code: String,
    /// What went wrong, for people to read.
    pub message: String,
    /// Why the AI gateway is not enabled.
    pub reason: BranchAiGatewayNotEnabledReason,
}

/// Why the AI gateway is missing: not available, or no such branch.
#[uniffi::remote(Enum)]
pub enum BranchAiGatewayNotEnabledReason {
    /// `ai_gateway_unavailable`.
    AiGatewayUnavailable,
    /// `branch_not_found`.
    BranchNotFound,
    /// A value that this version of the library does not know.
    Unknown(String),
}
