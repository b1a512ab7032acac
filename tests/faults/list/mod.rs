//! The list of faults.

mod answers;
mod cancelling;
mod connections;
mod forking;
mod many;
mod refusals;
mod walks;
mod work;

use neonapi_emulator::{FaultAction, FaultBody, When};

use crate::row::Section;

/// All faults.
pub(crate) fn sections() -> Vec<Section> {
    vec![
        connections::section(),
        answers::lost(),
        answers::spoiled(),
        answers::hanging(),
        refusals::too_many_requests(),
        refusals::locked(),
        refusals::server_errors(),
        walks::section(),
        work::polls(),
        work::operations(),
        cancelling::section(),
        forking::section(),
        many::section(),
    ]
}

const READ: &str = "getProject";
const CREATE: &str = "createProjectBranch";
const WALK: &str = "listProjectBranches";
const POLL: &str = "getProjectOperation";
const POLL_LIST: &str = "listProjectOperations";

const HANG: FaultAction = FaultAction::Hang { when: When::Before };

/// A refusal by Neon itself: nothing is done.
fn refusal(status: u16, retry_after: Option<&str>) -> FaultAction {
    let message = match status {
        401 => "supplied credentials do not pass authentication",
        404 => "operation not found",
        423 => {
            "project already has running conflicting operations, scheduling of new ones is prohibited"
        }
        429 => "you have exceeded the rate limit",
        503 => "the service is temporarily unavailable",
        _ => "internal error",
    };
    FaultAction::Status {
        status,
        code: String::new(),
        message: message.to_owned(),
        retry_after: retry_after.map(str::to_owned),
        body: FaultBody::Error,
        when: When::Before,
    }
}

/// An answer of something between Neon and the caller; nobody knows what was done.
fn from_proxy(status: u16, body: FaultBody) -> FaultAction {
    FaultAction::Status {
        status,
        code: String::new(),
        message: String::new(),
        retry_after: None,
        body,
        when: When::After,
    }
}

fn requests(number: u32, operation_id: &str) -> String {
    format!("{number} `{operation_id}`")
}

/// What the server is asked for when a branch is made and waited for.
fn made(requests: u32) -> String {
    format!("{requests} `{CREATE}`, polls, 1 branch made")
}
