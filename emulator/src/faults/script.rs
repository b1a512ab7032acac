//! The fault script: which faults hit a request.

use std::borrow::Cow;
use std::time::Duration;

use serde_json::Value;

use super::{Fault, FaultAction, When};
use crate::random::Random;
use crate::state::operation::{Ending, OperationPlan};

/// A request as faults look at it.
pub(crate) struct Target<'a> {
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    pub(crate) operation_id: Option<&'a str>,
}

/// Everything that will happen to one request.
#[derive(Debug, Default)]
pub(crate) struct Selection {
    pub(crate) delay_before: Duration,
    pub(crate) delay_after: Duration,
    pub(crate) plan: OperationPlan,
    pub(crate) patches: Vec<Value>,
    pub(crate) headers: Vec<(String, String)>,
    /// The one action that replaces the answer or the way it is sent.
    pub(crate) action: Option<FaultAction>,
    pub(crate) kinds: Vec<&'static str>,
}

#[derive(Debug)]
struct Rule {
    fault: Fault,
    matched: u32,
    fired: u32,
}

/// All faults, in the order in which they were added.
#[derive(Debug)]
pub(crate) struct Script {
    rules: Vec<Rule>,
    random: Random,
    pub(crate) fired_total: u64,
}

impl Script {
    pub(crate) fn new(seed: u64) -> Script {
        Script { rules: Vec::new(), random: Random::new(seed, 4), fired_total: 0 }
    }

    pub(crate) fn add(&mut self, fault: Fault) {
        self.rules.push(Rule { fault, matched: 0, fired: 0 });
    }

    pub(crate) fn clear(&mut self) {
        self.rules.clear();
    }

    /// Counts the request in every rule it matches and collects what hits it.
    pub(crate) fn select(&mut self, target: &Target<'_>) -> Selection {
        let mut selection = Selection::default();
        for rule in &mut self.rules {
            let is_free = selection.action.is_none() || rule.fault.action.is_companion();
            if is_free && rule.hits(target, &mut self.random) {
                self.fired_total += 1;
                selection.take(&rule.fault.action);
            }
        }
        selection
    }
}

impl Rule {
    fn hits(&mut self, target: &Target<'_>, random: &mut Random) -> bool {
        let fault = &self.fault;
        let is_match =
            fault.method.as_ref().is_none_or(|it| it.eq_ignore_ascii_case(target.method))
                && fault.path.as_ref().is_none_or(|glob| matches(glob, target.path))
                && fault.operation.as_deref().is_none_or(|it| Some(it) == target.operation_id);
        if !is_match {
            return false;
        }
        self.matched = self.matched.saturating_add(1);
        let is_due = self.matched > fault.after
            && fault.times.is_none_or(|times| self.fired < times)
            && random.happens(fault.probability);
        self.fired += u32::from(is_due);
        is_due
    }
}

impl FaultAction {
    /// Whether it goes together with other actions on the same request.
    fn is_companion(&self) -> bool {
        matches!(
            self,
            FaultAction::Delay { .. }
                | FaultAction::OperationStatus { .. }
                | FaultAction::OperationVanishes { .. }
                | FaultAction::PatchAnswer { .. }
                | FaultAction::SetHeader { .. }
        )
    }
}

impl Selection {
    fn take(&mut self, action: &FaultAction) {
        self.kinds.push(action.kind());
        match action {
            FaultAction::Delay { delay_ms, when: When::Before } => {
                self.delay_before += Duration::from_millis(*delay_ms);
            }
            FaultAction::Delay { delay_ms, when: When::After } => {
                self.delay_after += Duration::from_millis(*delay_ms);
            }
            FaultAction::OperationStatus { status, recovers_after_ms } => {
                self.plan.ending = Some(Ending {
                    status: Cow::Owned(status.clone()),
                    recovers_after_ms: *recovers_after_ms,
                });
            }
            FaultAction::OperationVanishes { for_ms } => {
                self.plan.hidden_ms = Some(for_ms.unwrap_or(u64::MAX));
            }
            FaultAction::PatchAnswer { patch } => self.patches.push(patch.clone()),
            FaultAction::SetHeader { name, value } => {
                self.headers.push((name.clone(), value.clone()));
            }
            replacing => self.action = Some(replacing.clone()),
        }
    }
}

/// `*` stands for any characters.
fn matches(glob: &str, text: &str) -> bool {
    let Some((start, rest)) = glob.split_once('*') else { return glob == text };
    let Some(mut text) = text.strip_prefix(start) else { return false };
    let mut pieces: Vec<&str> = rest.split('*').collect();
    let end = pieces.pop().unwrap_or_default();
    for piece in pieces {
        match text.find(piece) {
            Some(at) => text = &text[at + piece.len()..],
            None => return false,
        }
    }
    text.ends_with(end)
}

#[cfg(test)]
mod tests {
    use super::{Script, Target, matches};
    use crate::faults::{Fault, FaultAction, When};

    #[test]
    fn a_star_stands_for_anything() {
        assert!(matches("/projects/*/branches", "/projects/p/branches"));
        assert!(matches("*", "/anything"));
        assert!(matches("/projects*", "/projects/p/branches/b"));
        assert!(!matches("/projects/*/branches", "/projects/p/branches/b"));
        assert!(!matches("/projects", "/projects/p"));
        assert!(!matches("/a*a", "/a"));
    }

    fn fired(script: &mut Script) -> Vec<&'static str> {
        let target =
            Target { method: "GET", path: "/projects", operation_id: Some("listProjects") };
        script.select(&target).kinds
    }

    #[test]
    fn some_are_let_through_and_then_some_are_hit() {
        let mut script = Script::new(1);
        script.add(Fault::new(FaultAction::DropBefore).method("get").after(1).times(2));
        let hits: Vec<usize> = (0..4).map(|_| fired(&mut script).len()).collect();
        assert_eq!(hits, [0, 1, 1, 0]);
        assert_eq!(script.fired_total, 2);
    }

    #[test]
    fn a_delay_goes_with_another_fault_and_two_answers_do_not() {
        let mut script = Script::new(1);
        script.add(Fault::new(FaultAction::DropAfter).times(1));
        script.add(Fault::new(FaultAction::HtmlOk).times(1));
        script.add(Fault::new(FaultAction::Delay { delay_ms: 5, when: When::After }));
        assert_eq!(fired(&mut script), ["drop_after", "delay"]);
        assert_eq!(fired(&mut script), ["html_ok", "delay"]);
    }

    #[test]
    fn chances_are_kept_roughly() {
        let mut script = Script::new(1);
        script.add(Fault::new(FaultAction::DropBefore).probability(0.25));
        let hits = (0..1000).filter(|_| !fired(&mut script).is_empty()).count();
        assert!((200..300).contains(&hits), "{hits}");
    }

    #[test]
    fn a_fault_is_read_from_json_and_typos_are_refused() {
        let json = r#"{"operation": "getProject", "times": 2,
            "action": {"kind": "status", "status": 503, "retry_after": "1"}}"#;
        let fault: Fault = serde_json::from_str(json).unwrap();
        assert_eq!((fault.times, fault.probability), (Some(2), 1.0));
        assert!(serde_json::from_str::<Fault>(r#"{"acton": {"kind": "drop_before"}}"#).is_err());
        let unknown = r#"{"action": {"kind": "status", "status": 503, "retry": 1}}"#;
        assert!(serde_json::from_str::<Fault>(unknown).is_err());
    }
}
