//! What calls functions: schedules, and objects that are stored.

use serde_json::{Value, json};

use crate::clock::Stamp;
use crate::cron::Cron;

/// What makes a trigger fire.
#[derive(Clone, Debug)]
pub(crate) enum Occasion {
    Schedule { cron: String, times: Cron },
    ObjectCreated { bucket_name: String, prefix: Option<String> },
}

impl Occasion {
    /// The discriminator of requests and answers.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Occasion::Schedule { .. } => "schedule",
            Occasion::ObjectCreated { .. } => "storage_object_created",
        }
    }
}

/// A trigger of a branch.
#[derive(Clone, Debug)]
pub(crate) struct Trigger {
    pub(crate) id: String,
    pub(crate) function_slug: String,
    pub(crate) name: String,
    pub(crate) function_path: String,
    pub(crate) occasion: Occasion,
    pub(crate) is_enabled: bool,
    pub(crate) version: i64,
    /// Whether it is as it came from the parent.
    pub(crate) is_inherited: bool,
}

impl Trigger {
    /// The trigger as a new child gets it: known, but off, so that nothing runs twice.
    pub(crate) fn inherited(&self) -> Trigger {
        Trigger { is_inherited: true, is_enabled: false, ..self.clone() }
    }

    pub(crate) fn view(&self, now: Stamp) -> Value {
        let mut view = json!({
            "type": self.occasion.kind(),
            "trigger_id": self.id,
            "function_slug": self.function_slug,
            "name": self.name,
            "function_path": self.function_path,
            "enabled": self.is_enabled,
            "version": self.version,
            "inherited": self.is_inherited,
        });
        match &self.occasion {
            Occasion::Schedule { cron, times } => {
                let next = times.next_after(now).filter(|_| self.is_enabled);
                view["schedule"] = json!({"cron": cron});
                view["next_run_at"] = json!(next.map(Stamp::to_text_us));
            }
            Occasion::ObjectCreated { bucket_name, prefix } => {
                let mut occasion = json!({"bucket_name": bucket_name});
                if let Some(prefix) = prefix {
                    occasion["prefix"] = json!(prefix);
                }
                view["storage_object_created"] = occasion;
            }
        }
        view
    }
}
