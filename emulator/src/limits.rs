//! Rate limits: one bucket of tokens per limit, refilled steadily.

use crate::clock::Stamp;
use crate::options::Options;
use crate::routes::Route;

#[derive(Clone, Debug)]
struct Bucket {
    tokens: f64,
    depth: f64,
    refill_per_second: f64,
    filled_at: Stamp,
}

impl Bucket {
    fn full(depth: u32, refill_per_second: f64) -> Bucket {
        let depth = f64::from(depth);
        Bucket { tokens: depth, depth, refill_per_second, filled_at: Stamp(0) }
    }

    /// Seconds until there is a token; 0 when there is one.
    fn wait_seconds(&mut self, now: Stamp) -> f64 {
        let elapsed_seconds = now.0.saturating_sub(self.filled_at.0).max(0) as f64 / 1e6;
        self.tokens = (self.tokens + elapsed_seconds * self.refill_per_second).min(self.depth);
        self.filled_at = now;
        if self.tokens >= 1.0 { 0.0 } else { (1.0 - self.tokens) / self.refill_per_second }
    }
}

/// All limits of the one account.
#[derive(Debug)]
pub(crate) struct Limits {
    is_on: bool,
    account: Bucket,
    route: Bucket,
    /// By place in the route table, made on first use.
    routes: Vec<Option<Bucket>>,
    consumption: Bucket,
    org_api_keys: Bucket,
    pub(crate) refused_total: u64,
}

impl Limits {
    pub(crate) fn new(options: &Options, route_count: usize) -> Limits {
        let per_minute = |requests: u32| f64::from(requests) / 60.0;
        let route_rate = options.route_requests_per_second;
        let consumption = options.consumption_requests_per_minute;
        let org_api_keys = options.org_api_keys_per_second;
        Limits {
            is_on: options.rate_limit,
            account: Bucket::full(options.account_burst, per_minute(options.requests_per_minute)),
            route: Bucket::full(route_rate, f64::from(route_rate)),
            routes: vec![None; route_count],
            consumption: Bucket::full(consumption, per_minute(consumption)),
            org_api_keys: Bucket::full(org_api_keys, f64::from(org_api_keys)),
            refused_total: 0,
        }
    }

    /// Spends a token of each limit the request falls under, or none of them and says how many
    /// seconds to wait.
    pub(crate) fn admit(&mut self, route: Option<(usize, &Route)>, now: Stamp) -> Result<(), f64> {
        if !self.is_on {
            return Ok(());
        }
        let mut buckets = vec![&mut self.account];
        if let Some((index, route)) = route {
            buckets.push(self.routes[index].get_or_insert_with(|| self.route.clone()));
            if route.is_consumption() {
                buckets.push(&mut self.consumption);
            }
            if route.operation_id == "createOrgApiKey" {
                buckets.push(&mut self.org_api_keys);
            }
        }
        let waits = buckets.iter_mut().map(|bucket| bucket.wait_seconds(now));
        let wait_seconds = waits.fold(0.0, f64::max);
        if wait_seconds > 0.0 {
            self.refused_total += 1;
            return Err(wait_seconds);
        }
        buckets.into_iter().for_each(|bucket| bucket.tokens -= 1.0);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Limits;
    use crate::clock::Stamp;
    use crate::options::Options;
    use crate::routes::Router;

    fn admitted(limits: &mut Limits, operation_id: &str, count: usize, now: Stamp) -> usize {
        let routes = &Router::get().routes;
        let index = routes.iter().position(|route| route.operation_id == operation_id).unwrap();
        (0..count).filter(|_| limits.admit(Some((index, &routes[index])), now).is_ok()).count()
    }

    #[test]
    fn a_burst_is_taken_and_then_the_refill() {
        let mut limits = Limits::new(&Options::default(), 179);
        let now = Stamp(1_000_000);
        assert_eq!(admitted(&mut limits, "listProjects", 100, now), 40);
        assert_eq!(limits.refused_total, 60);
        assert_eq!(admitted(&mut limits, "getProject", 100, now.plus_seconds(3)), 35);
    }

    #[test]
    fn a_route_has_its_own_limit_below_the_account() {
        let options = Options { account_burst: 1000, ..Options::default() };
        let mut limits = Limits::new(&options, 179);
        let now = Stamp(1_000_000);
        assert_eq!(admitted(&mut limits, "listProjects", 100, now), 40);
        assert_eq!(admitted(&mut limits, "getProject", 100, now), 40);
        assert_eq!(admitted(&mut limits, "createOrgApiKey", 100, now), 10);
        assert_eq!(admitted(&mut limits, "getConsumptionHistoryPerProjectV2", 20, now), 20);
        assert_eq!(admitted(&mut limits, "getConsumptionHistoryPerBranchV2", 6, now), 6);
        assert_eq!(admitted(&mut limits, "getConsumptionHistoryPerProject", 6, now), 4);
    }

    #[test]
    fn the_wait_is_until_the_next_token() {
        let mut limits = Limits::new(&Options::default(), 179);
        let now = Stamp(1_000_000);
        (0..40).for_each(|_| limits.admit(None, now).unwrap());
        let wait_seconds = limits.admit(None, now).unwrap_err();
        assert!((wait_seconds - 60.0 / 700.0).abs() < 1e-6);
    }
}
