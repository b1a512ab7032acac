//! Counters over all requests.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::routes::Router;

/// What has been counted since the start or the last reset.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counters {
    /// Requests to the API, control requests not counted.
    pub requests_total: u64,
    /// Requests that got no complete answer: dropped, reset, truncated, or given up by the client.
    pub unanswered_total: u64,
    /// Answers with status 429 given by the rate limits, faults not counted.
    pub rate_limited_total: u64,
    /// Faults that hit a request.
    pub faults_fired_total: u64,
    /// Answers by status.
    pub by_status: BTreeMap<u16, u64>,
    /// Answers by method and path template, then by status.
    pub by_route: BTreeMap<String, BTreeMap<u16, u64>>,
    /// Requests by operation of the API, answered or not.
    pub by_operation: BTreeMap<String, u64>,
    /// Connections accepted.
    pub connections_total: u64,
    /// Connections open now.
    pub connections_open: u64,
    /// Requests in flight now.
    pub requests_in_flight: u64,
    /// Most requests ever in flight at once.
    pub requests_in_flight_peak: u64,
    /// Operations scheduled.
    pub operations_scheduled_total: u64,
    /// Things created by requests, by kind: `projects`, `branches`, `endpoints` and so on.
    pub created: BTreeMap<String, u64>,
    /// Things deleted by requests, by kind.
    pub deleted: BTreeMap<String, u64>,
}

impl Counters {
    /// Things of a kind created by requests.
    pub fn created(&self, kind: &str) -> u64 {
        self.created.get(kind).copied().unwrap_or(0)
    }

    /// Answers with a status.
    pub fn status(&self, status: u16) -> u64 {
        self.by_status.get(&status).copied().unwrap_or(0)
    }

    /// Requests of an operation of the API.
    pub fn operation(&self, operation_id: &str) -> u64 {
        self.by_operation.get(operation_id).copied().unwrap_or(0)
    }
}

/// The counts of one route.
#[derive(Clone, Debug, Default)]
struct RouteCount {
    requests: u64,
    statuses: BTreeMap<u16, u64>,
}

/// Counts kept while requests run.
#[derive(Debug)]
pub(crate) struct Counts {
    /// By place in the route table; the last one is for unknown paths.
    routes: Vec<RouteCount>,
    unanswered_total: u64,
    pub(crate) connections_total: u64,
    pub(crate) connections_open: u64,
    in_flight: u64,
    in_flight_peak: u64,
}

impl Counts {
    pub(crate) fn new() -> Counts {
        Counts {
            routes: vec![RouteCount::default(); Router::get().routes.len() + 1],
            unanswered_total: 0,
            connections_total: 0,
            connections_open: 0,
            in_flight: 0,
            in_flight_peak: 0,
        }
    }

    /// Forgets what was counted; what is under way stays.
    pub(crate) fn reset(&mut self) {
        let (connections_open, in_flight) = (self.connections_open, self.in_flight);
        *self = Counts {
            connections_total: connections_open,
            connections_open,
            in_flight,
            in_flight_peak: in_flight,
            ..Counts::new()
        };
    }

    fn route(&mut self, route: Option<usize>) -> &mut RouteCount {
        let last = self.routes.len() - 1;
        &mut self.routes[route.unwrap_or(last)]
    }

    pub(crate) fn begin(&mut self, route: Option<usize>) {
        self.route(route).requests += 1;
        self.in_flight += 1;
        self.in_flight_peak = self.in_flight_peak.max(self.in_flight);
    }

    pub(crate) fn end(&mut self, route: Option<usize>, status: Option<u16>, is_answered: bool) {
        self.in_flight = self.in_flight.saturating_sub(1);
        self.unanswered_total += u64::from(!is_answered);
        if let Some(status) = status {
            *self.route(route).statuses.entry(status).or_default() += 1;
        }
    }

    /// Writes what was counted into the public form.
    pub(crate) fn fill(&self, counters: &mut Counters) {
        let names = Router::get().routes.iter().map(|route| (route.name(), route.operation_id));
        let names = names.chain(std::iter::once(("unknown".to_owned(), "unknown")));
        let seen = self.routes.iter().zip(names).filter(|(count, _)| count.requests > 0);
        for (count, (name, operation_id)) in seen {
            counters.requests_total += count.requests;
            counters.by_operation.insert(operation_id.to_owned(), count.requests);
            for (status, answers) in &count.statuses {
                *counters.by_status.entry(*status).or_default() += answers;
            }
            counters.by_route.insert(name, count.statuses.clone());
        }
        counters.unanswered_total = self.unanswered_total;
        counters.connections_total = self.connections_total;
        counters.connections_open = self.connections_open;
        counters.requests_in_flight = self.in_flight;
        counters.requests_in_flight_peak = self.in_flight_peak;
    }
}
