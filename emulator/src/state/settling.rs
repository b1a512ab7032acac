//! How time moves what is inside a project, whenever somebody looks.

use super::branch::Branch;
use super::log::LogRecord;
use super::operation::{Effect, Finished};
use super::project::Project;
use super::snapshot::Snapshot;
use crate::clock::Stamp;

impl Project {
    /// Brings operations, states and expiries to `now`.
    pub(crate) fn settle(&mut self, now: Stamp) {
        for Finished { effect, branch_id, endpoint_id, at } in self.operations.settle(now) {
            self.note_suspensions();
            let branch = branch_id.and_then(|id| self.branches.get_mut(&id));
            let endpoint = endpoint_id.and_then(|id| self.endpoints.get_mut(&id));
            match (effect, branch, endpoint) {
                (Effect::BranchReady, Some(branch), _) => branch.arrive(at),
                (Effect::EndpointActive, Some(branch), Some(endpoint)) => {
                    endpoint.become_active(at);
                    branch.log.write(LogRecord::of_compute(&endpoint.id, "compute started", at));
                    if let Some(anonymization) = &mut branch.anonymization {
                        anonymization.initialize(at);
                    }
                }
                (Effect::EndpointIdle, Some(branch), Some(endpoint)) => {
                    endpoint.become_idle(at);
                    branch.log.write(LogRecord::of_compute(&endpoint.id, "compute suspended", at));
                }
                _ => {}
            }
        }
        if now >= self.next_scheduled_snapshot {
            self.take_scheduled_snapshots(now);
        }
        if now >= self.next_suspension {
            self.suspend_idle(now);
        }
        if now >= self.next_expiry {
            self.expire(now);
        }
    }

    /// Takes the snapshots that schedules ask for and whose time has come.
    fn take_scheduled_snapshots(&mut self, now: Stamp) {
        for branch in self.branches.values_mut() {
            for due in branch.snapshot_schedule.take_due(now) {
                let snapshot = Snapshot::new(due.id(&branch.id), branch, due.at);
                let (timestamp, expires_at) = (Some(due.at), due.expires_at);
                let snapshot = Snapshot { timestamp, expires_at, manual: false, ..snapshot };
                self.snapshots.insert(snapshot.id.clone(), snapshot);
            }
        }
        self.note_schedules();
        self.note_expiries();
    }

    /// Finds the next snapshot of a schedule again, after one was set or has been followed.
    pub(crate) fn note_schedules(&mut self) {
        let next = self.branches.values().map(|branch| branch.snapshot_schedule.next_at());
        self.next_scheduled_snapshot = next.min().unwrap_or(Stamp::NEVER);
    }

    /// Suspends the computes that nobody has used for as long as they wait.
    fn suspend_idle(&mut self, now: Stamp) {
        self.next_suspension = Stamp::NEVER;
        for endpoint in self.endpoints.values_mut() {
            match endpoint.suspends_at() {
                Some(at) if at <= now => {
                    endpoint.become_idle(at);
                    if let Some(branch) = self.branches.get_mut(&endpoint.branch_id) {
                        let message = "compute suspended after inactivity";
                        branch.log.write(LogRecord::of_compute(&endpoint.id, message, at));
                    }
                }
                Some(at) => self.next_suspension = self.next_suspension.min(at),
                None => {}
            }
        }
    }

    /// Finds the next suspension again, after computes or their settings have changed.
    pub(crate) fn note_suspensions(&mut self) {
        self.next_suspension = Stamp(0);
    }

    fn expire(&mut self, now: Stamp) {
        let expiry = |branch: &Branch| Some((branch.expires_at?, branch.id.clone()));
        let mut expired: Vec<(Stamp, String)> = self.branches.values().filter_map(expiry).collect();
        expired.retain(|(at, _)| *at <= now);
        expired.sort();
        for (at, id) in expired {
            self.remove_branch(&id, "ttl", at);
        }
        self.snapshots.retain(|_, snapshot| snapshot.expires_at.is_none_or(|at| at > now));
        self.note_expiries();
    }

    /// Finds the next expiry again, after one was set or has passed.
    pub(crate) fn note_expiries(&mut self) {
        let branches = self.branches.values().filter_map(|branch| branch.expires_at);
        let snapshots = self.snapshots.values().filter_map(|snapshot| snapshot.expires_at);
        self.next_expiry = branches.chain(snapshots).min().unwrap_or(Stamp::NEVER);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::clock::Stamp;
    use crate::state::Ids;
    use crate::state::endpoint::Endpoint;
    use crate::state::factory::{ProjectDraft, new_project};
    use crate::state::project::Project;
    use crate::state::schedule::Schedule;

    const START: Stamp = Stamp(1_000_000_000_000);

    fn running() -> Project {
        let mut project = new_project(&mut Ids::new(1), ProjectDraft::default(), START);
        project.endpoints.values_mut().for_each(|endpoint| endpoint.become_active(START));
        project
    }

    fn endpoint(project: &mut Project) -> &mut Endpoint {
        project.endpoints.values_mut().next().unwrap()
    }

    #[test]
    fn a_compute_that_nobody_uses_suspends_after_its_time_out() {
        for (timeout, seconds) in [(0, 300), (60, 60)] {
            let mut project = running();
            endpoint(&mut project).suspend_timeout_seconds = timeout;
            project.settle(START.plus_seconds(seconds - 1));
            assert_eq!(endpoint(&mut project).current_state, "active");
            project.settle(START.plus_seconds(seconds + 10));
            assert_eq!(endpoint(&mut project).current_state, "idle");
            let suspended_at = endpoint(&mut project).suspended_at;
            assert_eq!(suspended_at, Some(START.plus_seconds(seconds)), "when it was time");
            let log = &project.default_branch().unwrap().log;
            let messages: Vec<&str> = log.records().map(|it| it.message.as_str()).collect();
            assert_eq!(messages, ["compute suspended after inactivity"]);
        }
    }

    #[test]
    fn a_schedule_is_followed() {
        let mut project = running();
        let items = [("daily", 7200), ("monthly", 3600)].map(|(frequency, seconds)| {
            json!({"frequency": frequency, "hour": 5, "retention_seconds": seconds})
        });
        let branch = project.branches.values_mut().next().unwrap();
        branch.snapshot_schedule = Schedule::new(items.into(), START);
        project.note_schedules();
        project.settle(START);
        assert_eq!(project.snapshots.len(), 0);
        // START is 12 January 1970, 13:46:40.
        let at = Stamp::parse("1970-01-13T05:00:00Z").unwrap();
        project.settle(at.plus_seconds(600));
        project.settle(at.plus_seconds(600));
        let taken: Vec<_> = project.snapshots.values().collect();
        assert_eq!((taken.len(), taken[0].manual, taken[0].created_at), (1, false, at));
        assert_eq!(taken[0].expires_at, Some(at.plus_seconds(7200)));
        project.settle(at.plus_seconds(7200));
        assert_eq!(project.snapshots.len(), 0, "it has expired");
    }

    #[test]
    fn a_compute_never_suspends_when_it_is_told_so() {
        let mut project = running();
        project.settle(START.plus_seconds(1));
        endpoint(&mut project).suspend_timeout_seconds = -1;
        project.note_suspensions();
        project.settle(START.plus_seconds(1_000_000));
        assert_eq!(endpoint(&mut project).current_state, "active");
    }
}
