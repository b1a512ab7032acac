use super::*;

const NEON: Limits = Limits {
    requests_per_minute: 700,
    account_burst: 40,
    route_requests_per_second: 40,
    consumption_requests_per_minute: 30,
    org_api_keys_per_second: 10,
};

fn reserve(limiter: &RateLimiter, stage: Stage, route: &str, now: Moment) -> Reservation {
    limiter.reserve(stage, route, now, Moment::MAX).expect("any time will do")
}

fn starts(limiter: &RateLimiter, stage: Stage, count: usize) -> Vec<f64> {
    (0..count)
        .map(|_| reserve(limiter, stage, "GET /projects", Duration::ZERO).start.as_secs_f64())
        .collect()
}

#[test]
fn the_account_goes_in_a_burst_and_then_evenly() {
    let limiter = RateLimiter::new(NEON);
    let starts = starts(&limiter, Stage::Account, 150);
    assert!(starts[..40].iter().all(|start| *start == 0.0));
    let interval = 60.0 / (700.0 * 0.99);
    for (index, start) in starts[40..].iter().enumerate() {
        assert!((start - interval * (index + 1) as f64).abs() < 1e-6, "{index}: {start}");
    }
}

#[test]
fn an_idle_bucket_fills_up_to_its_depth_only() {
    let limiter = RateLimiter::new(NEON);
    let later = Duration::from_secs(3600);
    let at_once =
        (0..100).filter(|_| reserve(&limiter, Stage::Account, "", later).start == later).count();
    assert_eq!(at_once, 40);
}

#[test]
fn routes_are_apart_and_limits_shared() {
    let limiter = RateLimiter::new(NEON);
    for _ in 0..40 {
        reserve(&limiter, Stage::Route, "GET /a", Duration::ZERO);
    }
    assert!(reserve(&limiter, Stage::Route, "GET /a", Duration::ZERO).start > Duration::ZERO);
    assert_eq!(reserve(&limiter, Stage::Route, "GET /b", Duration::ZERO).start, Duration::ZERO);
    let consumption = starts(&limiter, Stage::Shared(SharedLimit::Consumption), 65);
    assert!(consumption[64] > 115.0 && consumption[64] < 122.0, "{}", consumption[64]);
    let keys = starts(&limiter, Stage::Shared(SharedLimit::OrgApiKeys), 21);
    assert!(keys[9] == 0.0 && keys[20] > 1.0);
}

#[test]
fn a_refusal_voids_reservations_and_slows_down_once() {
    let limiter = RateLimiter::new(NEON);
    let now = Duration::from_secs(1);
    let reservation = reserve(&limiter, Stage::Account, "", now);
    assert_eq!(limiter.turn(Stage::Account, reservation), Turn::Now);
    limiter.refused(SharedLimit::None, now, now + Duration::from_millis(10), None);
    assert_eq!(limiter.turn(Stage::Account, reservation), Turn::Void);
    let slowness = limiter.lock().slowness;
    assert!(slowness > 1.0);
    limiter.refused(SharedLimit::None, now, now + Duration::from_millis(11), None);
    assert_eq!(limiter.lock().slowness, slowness, "sent before the refusal was known");
    let next = reserve(&limiter, Stage::Account, "", now + Duration::from_millis(12));
    assert!(next.start > now + Duration::from_millis(100), "{next:?}");
    for _ in 0..2000 {
        limiter.accepted(now, now);
    }
    assert_eq!(limiter.lock().slowness, 1.0);
}

#[test]
fn the_time_that_the_server_asks_for_is_kept() {
    let limiter = RateLimiter::new(NEON);
    limiter.refused(
        SharedLimit::None,
        Duration::ZERO,
        Duration::ZERO,
        Some(Duration::from_secs(30)),
    );
    let next = reserve(&limiter, Stage::Account, "", Duration::from_secs(1));
    assert!(next.start >= Duration::from_secs(30), "{next:?}");
    let absurd = RateLimiter::new(NEON);
    absurd.refused(SharedLimit::None, Duration::ZERO, Duration::ZERO, Some(Duration::MAX));
    let next = reserve(&absurd, Stage::Account, "", Duration::ZERO);
    assert!(next.start > Duration::from_secs(59), "{next:?}");
    assert!(next.start < Duration::from_secs(62), "a minute fills every limit: {next:?}");
}

#[test]
fn a_refusal_of_a_narrow_limit_is_not_the_account_s() {
    let limiter = RateLimiter::new(NEON);
    for limit in [SharedLimit::Consumption, SharedLimit::OrgApiKeys] {
        limiter.refused(limit, Duration::ZERO, Duration::ZERO, Some(Duration::from_secs(20)));
        let next = reserve(&limiter, Stage::Shared(limit), "", Duration::ZERO);
        assert!(next.start >= Duration::from_secs(20), "{limit:?}: {next:?}");
    }
    assert_eq!(reserve(&limiter, Stage::Account, "", Duration::ZERO).start, Duration::ZERO);
    assert_eq!(limiter.lock().slowness, 1.0);
}

#[test]
fn no_second_of_a_route_has_more_than_its_limit() {
    let limiter = RateLimiter::new(NEON);
    let mut starts: Vec<f64> = Vec::new();
    let mut now = Duration::ZERO;
    for number in 0..200_u64 {
        now += Duration::from_millis(number % 7);
        starts.push(reserve(&limiter, Stage::Route, "GET /a", now).start.as_secs_f64());
    }
    for (index, start) in starts.iter().enumerate() {
        let within = starts.iter().filter(|other| (*start..start + 1.0).contains(*other)).count();
        assert!(within <= 40, "{within} requests in the second after number {index}");
    }
}

#[test]
fn late_first_requests_put_the_others_off() {
    let limiter = RateLimiter::new(NEON);
    starts(&limiter, Stage::Account, 40);
    let waiting = reserve(&limiter, Stage::Account, "", Duration::ZERO);
    let late = Duration::from_millis(50);
    limiter.accepted(Duration::ZERO, late);
    assert_eq!(limiter.turn(Stage::Account, waiting), Turn::Later(waiting.start + late));
    // The next answers are later, but by then the server's bucket has filled by as much.
    limiter.accepted(Duration::ZERO, Duration::from_millis(130));
    assert_eq!(limiter.turn(Stage::Account, waiting), Turn::Later(waiting.start + late));
    limiter.accepted(Duration::ZERO, Duration::from_secs(30));
    let Turn::Later(latest) = limiter.turn(Stage::Account, waiting) else { panic!("put off") };
    assert!(latest < waiting.start + Duration::from_millis(300), "bounded: {latest:?}");
    let quiet = Duration::from_secs(600);
    assert_eq!(reserve(&limiter, Stage::Account, "", quiet).start, quiet);
    assert_eq!(limiter.lock().account.shift, Duration::ZERO, "forgotten after a quiet time");
}

#[test]
fn clients_of_one_account_share_the_lower_limits() {
    let join = |key, limits| join("http://limits.test", key, limits, Duration::ZERO);
    let first = join("key", NEON);
    let second = join("key", Limits { requests_per_minute: 60, ..NEON });
    assert!(Arc::ptr_eq(&first.limiter, &second.limiter));
    assert_eq!(first.lock().limits.requests_per_minute, 60);
    let other = join("other key", NEON);
    assert!(!Arc::ptr_eq(&first.limiter, &other.limiter));
    drop(second);
    assert_eq!(first.lock().limits, NEON, "the stricter client is gone, and its limits with it");
}

#[test]
fn a_limiter_is_remembered_until_it_is_full_again() {
    let join = |seconds| join("http://memory.test", "key", NEON, Duration::from_secs(seconds));
    let first = join(0);
    reserve(&first, Stage::Account, "", Duration::from_secs(100));
    drop(first);
    let again = join(99);
    assert!(again.lock().account.bucket.full_again_at > Duration::from_secs(100));
    drop(again);
    let fresh = join(101);
    assert_eq!(fresh.lock().account.bucket.full_again_at, Duration::ZERO);
}

/// Recovery does not hold up requests: the bucket's depth must not shrink beneath what was drained.
#[test]
fn speeding_up_again_puts_no_request_off() {
    let limits = Limits { account_burst: 1_000_000, ..NEON };
    let limiter = RateLimiter::new(limits);
    limiter.refused(SharedLimit::None, Duration::ZERO, Duration::ZERO, None);
    let mut now = Duration::ZERO;
    let mut longest = Duration::ZERO;
    for _ in 0..200 {
        let start = reserve(&limiter, Stage::Account, "", now).start;
        longest = longest.max(start - now);
        now = start;
        limiter.accepted(now, now);
    }
    let slowed = Duration::from_secs_f64(60.0 / (700.0 * 0.99)).mul_f64(SLOW_DOWN);
    assert!(longest <= slowed, "{longest:?} is more than {slowed:?}");
}

/// A server with half of the limits we believe in: everything gets through, near the optimum.
#[test]
fn a_stricter_server_is_found_out() {
    let limiter = RateLimiter::new(NEON);
    let server_interval = 60.0 / 350.0;
    let (mut tokens, mut filled_at) = (40.0_f64, 0.0_f64);
    let (mut accepted, mut now, mut refused) = (0, 0.0_f64, 0);
    while accepted < 600 {
        let at = Duration::from_secs_f64(now);
        let reservation = reserve(&limiter, Stage::Account, "", at);
        now = now.max(reservation.start.as_secs_f64());
        tokens = (tokens + (now - filled_at) / server_interval).min(40.0);
        filled_at = now;
        let at = Duration::from_secs_f64(now);
        if tokens >= 1.0 {
            tokens -= 1.0;
            accepted += 1;
            limiter.accepted(at, at);
        } else {
            refused += 1;
            limiter.refused(SharedLimit::None, at, at, None);
        }
    }
    let optimum = (600.0 - 40.0) * server_interval;
    assert!(now / optimum < 1.2, "took {now} s, optimum {optimum} s, {refused} refused");
    assert!(refused < 60, "{refused} refused");
}
