//! Faults that could never strike, or not as they say.

use http::header::{HeaderName, HeaderValue};
use serde_json::Value;

use super::{Fault, FaultAction};
use crate::routes::Router;

impl Fault {
    /// What is wrong with it, if anything is.
    pub(crate) fn problem(&self) -> Option<String> {
        if let Some(id) = &self.operation
            && Router::get().find_by_operation_id(id).is_none()
        {
            return Some(format!("there is no operation \"{id}\""));
        }
        if !(0.0..=1.0).contains(&self.probability) {
            return Some(format!("probability is {}; allowed is 0 to 1", self.probability));
        }
        if self.path.as_deref().is_some_and(|path| !path.starts_with(['/', '*'])) {
            return Some("path must begin with / or *; it is what follows /api/v2".to_owned());
        }
        if self.times == Some(0) {
            return Some("times is 0, so it would never strike".to_owned());
        }
        self.action.problem()
    }
}

impl FaultAction {
    fn problem(&self) -> Option<String> {
        match self {
            // What is below is not the end of an answer, so no client would see it as one.
            FaultAction::Status { status, .. } if !(200..=599).contains(status) => {
                Some(format!("status is {status}; allowed is 200 to 599"))
            }
            FaultAction::Status { retry_after: Some(text), .. }
                if HeaderValue::from_str(text).is_err() =>
            {
                Some("retry_after cannot be sent in a header".to_owned())
            }
            FaultAction::SlowBody { bytes: 0, .. } => {
                Some("bytes is 0, so nothing would ever be sent".to_owned())
            }
            FaultAction::OperationStatus { status, .. } if status.is_empty() => {
                Some("status is empty; give the word that operations end with".to_owned())
            }
            FaultAction::SetHeader { name, .. } if name.parse::<HeaderName>().is_err() => {
                Some(format!("\"{name}\" is no name of a header"))
            }
            FaultAction::SetHeader { value, .. } if HeaderValue::from_str(value).is_err() => {
                Some("value cannot be sent in a header".to_owned())
            }
            FaultAction::PatchAnswer { patch } => patch_problem(patch),
            _ => None,
        }
    }
}

/// `$remove` and `$set` are looked at wherever they stand in a patch.
fn patch_problem(patch: &Value) -> Option<String> {
    let Value::Object(fields) = patch else { return None };
    let problem = |(name, change): (&String, &Value)| match (name.as_str(), change) {
        ("$remove", Value::Array(paths)) if paths.iter().all(Value::is_string) => None,
        ("$remove", _) => Some("$remove must be a list of paths".to_owned()),
        ("$set", change) if !change.is_object() => {
            Some("$set must be an object of paths and values".to_owned())
        }
        ("$set", _) => None,
        (_, change) => patch_problem(change),
    };
    fields.iter().find_map(problem)
}

#[cfg(test)]
mod tests {
    use crate::faults::Fault;
    use serde_json::json;

    #[test]
    fn faults_that_cannot_be_are_refused_with_what_is_wrong() {
        let wrong = [
            (json!({"operation": "listProject"}), "there is no operation \"listProject\""),
            (json!({"probability": 1.5}), "probability is 1.5; allowed is 0 to 1"),
            (json!({"probability": -0.1}), "probability is -0.1; allowed is 0 to 1"),
            (json!({"path": "projects"}), "path must begin with / or *"),
            (json!({"times": 0}), "times is 0"),
            (json!({"action": {"kind": "status", "status": 99}}), "status is 99; allowed is"),
            (json!({"action": {"kind": "status", "status": 600}}), "status is 600; allowed is"),
            (json!({"action": {"kind": "status", "status": 100}}), "status is 100; allowed is"),
            (
                json!({"action": {"kind": "status", "status": 429, "retry_after": "a\nb"}}),
                "retry_after cannot be sent",
            ),
            (json!({"action": {"kind": "slow_body", "bytes": 0, "interval_ms": 1}}), "bytes is 0"),
            (json!({"action": {"kind": "operation_status", "status": ""}}), "status is empty"),
            (
                json!({"action": {"kind": "set_header", "name": "a b", "value": ""}}),
                "\"a b\" is no",
            ),
            (json!({"action": {"kind": "set_header", "name": "a", "value": "\n"}}), "value cannot"),
            (
                json!({"action": {"kind": "patch_answer", "patch": {"$remove": "a"}}}),
                "$remove must",
            ),
            (json!({"action": {"kind": "patch_answer", "patch": {"a": {"$set": 1}}}}), "$set must"),
        ];
        for (mut fault, problem) in wrong {
            if fault.get("action").is_none() {
                fault["action"] = json!({"kind": "drop_before"});
            }
            let told = serde_json::from_value::<Fault>(fault).unwrap().problem().unwrap();
            assert!(told.starts_with(problem), "{told}");
        }
    }

    #[test]
    fn faults_that_can_be_are_not() {
        let right = [
            json!({"path": "*/branches", "probability": 0, "action": {"kind": "hang"}}),
            json!({"action": {"kind": "status", "status": 599, "retry_after": "date+5"}}),
            json!({"action": {"kind": "operation_status", "status": "levitating"}}),
            json!({"action": {"kind": "patch_answer", "patch": {"$remove": ["a.*"], "$set": {}}}}),
        ];
        for fault in right {
            assert_eq!(serde_json::from_value::<Fault>(fault).unwrap().problem(), None);
        }
    }
}
