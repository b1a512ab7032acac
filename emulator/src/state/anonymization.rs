//! Anonymized branches: which columns are masked, and how far that has come.

use serde_json::{Value, json};

use crate::clock::Stamp;

/// One run over the rules.
#[derive(Clone, Debug)]
struct Run {
    started_at: Stamp,
    completes_at: Stamp,
    triggered_by: Option<String>,
    masked_columns: usize,
    /// Why it will fail.
    flaw: Option<String>,
}

/// How long a run takes, who wants it, and what is known to be wrong with the rules.
#[derive(Clone, Debug)]
pub(crate) struct RunDraft {
    pub(crate) duration_ms: u64,
    pub(crate) triggered_by: Option<String>,
    pub(crate) flaw: Option<String>,
}

/// What makes a branch an anonymized one.
#[derive(Clone, Debug)]
pub(crate) struct Anonymization {
    pub(crate) rules: Vec<Value>,
    /// Begins by itself once the branch is there.
    pub(crate) first_run: Option<RunDraft>,
    pub(crate) state: &'static str,
    created_at: Stamp,
    updated_at: Stamp,
    run: Option<Run>,
}

impl Anonymization {
    pub(crate) fn new(rules: Vec<Value>, first_run: Option<RunDraft>, now: Stamp) -> Anonymization {
        Anonymization {
            rules,
            first_run,
            state: "created",
            created_at: now,
            updated_at: now,
            run: None,
        }
    }

    fn enter(&mut self, state: &'static str, at: Stamp) {
        (self.state, self.updated_at) = (state, at);
    }

    /// The branch and its compute are ready for the masking.
    pub(crate) fn initialize(&mut self, now: Stamp) {
        if self.state == "created" {
            self.enter("initialized", now);
            if let Some(draft) = self.first_run.take() {
                self.start(draft, now);
            }
        }
    }

    /// Whether a run can be started now.
    pub(crate) fn can_start(&self) -> bool {
        matches!(self.state, "initialized" | "error" | "anonymized")
    }

    pub(crate) fn start(&mut self, draft: RunDraft, now: Stamp) {
        self.enter("anonymizing", now);
        self.run = Some(Run {
            started_at: now,
            completes_at: now.plus_ms(draft.duration_ms),
            triggered_by: draft.triggered_by,
            masked_columns: self.rules.len(),
            flaw: draft.flaw,
        });
    }

    /// Ends the run whose time has come.
    pub(crate) fn settle(&mut self, now: Stamp) {
        if self.state != "anonymizing" {
            return;
        }
        let over = self.run.as_ref().filter(|run| now >= run.completes_at);
        if let Some((at, is_flawed)) = over.map(|run| (run.completes_at, run.flaw.is_some())) {
            self.enter(if is_flawed { "error" } else { "anonymized" }, at);
        }
    }

    /// The state as the API shows it.
    pub(crate) fn view(&self, project_id: &str, branch_id: &str) -> Value {
        let mut view = json!({
            "project_id": project_id,
            "branch_id": branch_id,
            "state": self.state,
            "created_at": self.created_at,
            "updated_at": self.updated_at,
        });
        let Some(run) = &self.run else { return view };
        view["last_run"] = json!({"started_at": run.started_at});
        if let Some(user_id) = &run.triggered_by {
            view["last_run"]["triggered_by"] = json!(user_id);
        }
        view["status_message"] = match (self.state, &run.flaw) {
            ("error", Some(flaw)) => {
                view["failed_at"] = json!(run.completes_at);
                json!(format!("anonymization failed: {flaw}"))
            }
            ("anonymized", _) => {
                view["last_run"]["completed_at"] = json!(run.completes_at);
                view["last_run"]["masked_columns"] = json!(run.masked_columns);
                json!(format!("anonymization completed, {} columns masked", run.masked_columns))
            }
            _ => json!(format!("masking {} columns", run.masked_columns)),
        };
        view
    }
}
