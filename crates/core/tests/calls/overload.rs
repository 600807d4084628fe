//! Many concurrent calls to a service with an outage, or that throttles: the defaults of retries,
//! circuit breaker and budget together.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::Method;
use oci_sdk_core::auth::BoxFuture;
use oci_sdk_core::config::{ConfigBuilder, Environment};
use oci_sdk_core::retry::{BreakerSettings, CircuitState, RetryBudget};
use oci_sdk_core::transport::Transport;
use oci_sdk_core::{Body, ByteStream, Client, Config, Error, ErrorKind, Request, RetryPolicy};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

use crate::canned::{CREATE, LIST, SERVICE, answer, credentials};

const SECOND: Duration = Duration::from_secs(1);

/// The latency of the service.
const LATENCY: Duration = Duration::from_millis(20);

/// A service whose behaviour depends on the time.
#[derive(Clone)]
struct Cloud(Arc<Mutex<State>>);

struct State {
    started: Instant,
    behaviour: Behaviour,
    retry_after: Option<&'static str>,
    /// The times of accepted requests.
    accepted: VecDeque<Instant>,
    requests: usize,
    refused: usize,
    random: u64,
}

#[derive(Debug, Clone, Copy)]
enum Behaviour {
    /// Fails for this time.
    DownFor(Duration),
    /// Fails this many of ten requests.
    Fails { in_ten: u64 },
    /// Fails after ten seconds each, for this time.
    HangsFor(Duration),
    /// Fails for the host `down.example.com`.
    OneHostDown,
    /// Accepts this many requests in each calendar second.
    PerSecond(usize),
    /// Accepts this many requests in any interval of a second.
    InAnySecond(usize),
    /// Throttles one of this many requests, at any rate.
    OneIn(usize),
    /// Accepts a request per token of a token bucket with this rate and capacity.
    Tokens(f64),
}

impl Cloud {
    fn new(behaviour: Behaviour, retry_after: Option<&'static str>) -> Self {
        Self(Arc::new(Mutex::new(State {
            started: Instant::now(),
            behaviour,
            retry_after,
            accepted: VecDeque::new(),
            requests: 0,
            refused: 0,
            random: 1,
        })))
    }

    fn config(&self) -> ConfigBuilder {
        Config::builder()
            .with_environment(Environment::from_vars([("", ""); 0]))
            .with_credentials(credentials())
            .with_region("us-phoenix-1")
            .with_transport(self.clone())
    }

    /// Creates a client with the defaults.
    async fn client(&self) -> Client {
        Client::new(&self.config().load().await.unwrap(), &SERVICE).unwrap()
    }

    fn requests(&self) -> usize {
        self.0.lock().unwrap().requests
    }

    fn refused(&self) -> usize {
        self.0.lock().unwrap().refused
    }
}

impl State {
    /// Returns the status of a request that arrives now.
    fn status(&mut self) -> u16 {
        let now = Instant::now();
        let elapsed = now - self.started;
        let count = |accepted: &VecDeque<Instant>, is_recent: &dyn Fn(Instant) -> bool| {
            accepted.iter().rev().take_while(|at| is_recent(**at)).count()
        };
        let is_accepted = match self.behaviour {
            Behaviour::DownFor(time) if elapsed < time => return 503,
            Behaviour::HangsFor(time) if elapsed < time => return 503,
            Behaviour::DownFor(_) | Behaviour::HangsFor(_) | Behaviour::OneHostDown => true,
            Behaviour::Fails { in_ten } => {
                // The numbers of a linear congruential generator, the same in every run.
                self.random = self.random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                return if (self.random >> 33) % 10 < in_ten { 503 } else { 200 };
            }
            Behaviour::PerSecond(most) => {
                let second = self.started + SECOND * elapsed.as_secs() as u32;
                count(&self.accepted, &|at| at >= second) < most
            }
            Behaviour::OneIn(number) => !self.requests.is_multiple_of(number),
            Behaviour::InAnySecond(most) => count(&self.accepted, &|at| now - at < SECOND) < most,
            Behaviour::Tokens(rate) => {
                // As many as came since, and no more than a second's worth.
                let (mut tokens, mut last) = (rate, self.started);
                for at in &self.accepted {
                    tokens = (tokens + rate * (*at - last).as_secs_f64()).min(rate) - 1.0;
                    last = *at;
                }
                (tokens + rate * (now - last).as_secs_f64()).min(rate) >= 1.0
            }
        };
        if is_accepted {
            self.accepted.push_back(now);
        }
        if is_accepted { 200 } else { 429 }
    }
}

impl fmt::Debug for Cloud {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Cloud")
    }
}

impl Transport for Cloud {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>> {
        if request.method() == Method::POST {
            // Another operation, with another limit.
            return Box::pin(async { Ok(answer(200, &[], "{}").map(ByteStream::from)) });
        }
        let (status, retry_after, latency) = {
            let mut state = self.0.lock().unwrap();
            state.requests += 1;
            let is_down = matches!(state.behaviour, Behaviour::OneHostDown)
                && request.uri().host() == Some("down.example.com");
            let status = if is_down { 503 } else { state.status() };
            state.refused += usize::from(status != 200);
            let hangs = status != 200 && matches!(state.behaviour, Behaviour::HangsFor(_));
            let latency = if hangs { SECOND * 10 } else { LATENCY };
            (status, state.retry_after.filter(|_| status == 429), latency)
        };
        let headers: Vec<_> = retry_after.iter().map(|value| ("retry-after", *value)).collect();
        let body = if status == 200 { "{}" } else { r#"{"code":"No","message":"not now"}"# };
        let response = answer(status, &headers, body).map(ByteStream::from);
        Box::pin(async move {
            sleep(latency).await;
            Ok(response)
        })
    }
}

/// Runs concurrent tasks that make calls one after the other.
async fn run(client: &Client, tasks: usize, calls: usize) -> (Vec<Error>, Duration) {
    let started = Instant::now();
    let tasks: Vec<_> = (0..tasks)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move {
                let mut errors = Vec::new();
                for _ in 0..calls {
                    let call = Request::new(&client, &LIST).send_json::<serde_json::Value>();
                    errors.extend(call.await.err());
                }
                errors
            })
        })
        .collect();
    let mut errors = Vec::new();
    for task in tasks {
        errors.extend(task.await.unwrap());
    }
    (errors, started.elapsed())
}

#[tokio::test(start_paused = true)]
async fn calls_succeed_after_an_outage_of_four_seconds() {
    for (calls, most_requests, longest) in [
        // Each call is attempted at 0, between 1 and 2, 3 and 5, 7 and 10 seconds; the first that
        // succeeds wakes the others.
        (1, 4, 11),
        (4, 16, 9),
        (20, 80, 6),
        // The circuit breaker opens: trials at 1, about 2.4 and 4.3 seconds.
        (100, 204, 6),
        (500, 1004, 6),
    ] {
        let cloud = Cloud::new(Behaviour::DownFor(SECOND * 4), None);
        let (errors, took) = run(&cloud.client().await, calls, 1).await;
        let requests = cloud.requests();
        println!("{calls} calls: {requests} requests, {took:?}");
        assert!(errors.is_empty(), "{calls} calls: {} failed: {}", errors.len(), errors[0]);
        assert!(requests <= most_requests, "{calls} calls: {requests} requests");
        assert!(took <= SECOND * longest, "{calls} calls: {took:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn calls_succeed_in_spite_of_throttling() {
    for behaviour in [Behaviour::PerSecond(10), Behaviour::InAnySecond(10), Behaviour::Tokens(10.0)]
    {
        for retry_after in [None, Some("1")] {
            for (tasks, calls) in [(100, 1), (20, 15)] {
                let cloud = Cloud::new(behaviour, retry_after);
                let (errors, took) = run(&cloud.client().await, tasks, calls).await;
                let (all, refused) = (tasks * calls, cloud.refused());
                let row = format!(
                    "{behaviour:?}, Retry-After {retry_after:?}, {tasks} tasks of {calls} calls: \
                     {refused} refused, {took:.1?}"
                );
                println!("{row}");
                assert!(errors.is_empty(), "{row}; {} failed: {}", errors.len(), errors[0]);
                // Those that were on their way when the first was refused, and few more.
                assert!(refused <= tasks + all / 20, "{row}");
                // At best a second for ten calls.
                let best = SECOND * (all as u32) / 10;
                assert!(took <= best * 3 / 2 + SECOND * 5, "{row}");
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn high_rate_limit_is_found_quickly() {
    let cloud = Cloud::new(Behaviour::PerSecond(300), None);
    let (errors, took) = run(&cloud.client().await, 900, 1).await;
    println!("{} refused, {took:?}", cloud.refused());
    assert!(errors.is_empty(), "{}", errors[0]);
    assert!(took < SECOND * 5, "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn throttling_unrelated_to_the_rate_slows_calls_only_briefly() {
    // Paced by the rate alone, the first would take two hours.
    for (number, longest) in [(3, 400), (30, 60)] {
        let cloud = Cloud::new(Behaviour::OneIn(number), None);
        let (errors, took) = run(&cloud.client().await, 50, 50).await;
        println!("one in {number}: {} refused, {took:?}", cloud.refused());
        // Of 2,500, one in three to the power of eight has no luck.
        assert!(errors.len() <= 5, "{} failed: {}", errors.len(), errors[0]);
        assert!(took <= SECOND * longest, "one in {number}: {took:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn long_retry_after_of_one_call_does_not_block_the_others() {
    let cloud = Cloud::new(Behaviour::OneIn(1), Some("1000000000"));
    let client = cloud.client().await;
    let first = {
        let client = client.clone();
        tokio::spawn(async move { run(&client, 1, 1).await })
    };
    sleep(SECOND / 2).await;
    cloud.0.lock().unwrap().behaviour = Behaviour::PerSecond(1000);
    let (errors, took) = run(&client, 10, 10).await;
    assert!(errors.is_empty(), "{}", errors[0]);
    assert!(took < SECOND * 8, "{took:?}");
    let (errors, took) = first.await.unwrap();
    assert!(errors.is_empty() && took >= SECOND * 30, "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn timeout_while_throttled_is_named() {
    let cloud = Cloud::new(Behaviour::PerSecond(0), None);
    let client = cloud.client().await;
    let mut calls = JoinSet::new();
    for _ in 0..50 {
        let mut request = Request::new(&client, &LIST);
        request.timeout(SECOND * 5);
        calls.spawn(request.send_json::<serde_json::Value>());
        sleep(SECOND / 10).await;
    }
    let errors: Vec<_> = calls.join_all().await.into_iter().map(Result::unwrap_err).collect();
    assert!(errors.iter().any(|error| error.attempts() > 0 && !error.total_delay().is_zero()));
    for error in &errors {
        match error.attempts() {
            0 => {
                assert_eq!(error.kind(), ErrorKind::Timeout, "{error:#}");
                assert_eq!(error.total_delay(), SECOND * 5, "{error:#}");
            }
            // The deadline may pass while an attempt is in flight.
            _ => assert!(error.is_throttle() || error.kind() == ErrorKind::Timeout, "{error:#}"),
        }
        assert!(!error.to_string().contains("was not sent") || error.attempts() == 0, "{error:#}");
    }
}

#[tokio::test(start_paused = true)]
async fn throttled_operation_does_not_slow_down_another() {
    let cloud = Cloud::new(Behaviour::PerSecond(1), Some("20"));
    let client = cloud.client().await;
    let busy = {
        let client = client.clone();
        tokio::spawn(async move { run(&client, 10, 1).await })
    };
    sleep(SECOND * 5).await;
    let started = Instant::now();
    let mut request = Request::new(&client, &CREATE);
    request.json(&serde_json::json!({}));
    request.send_json::<serde_json::Value>().await.unwrap();
    assert_eq!(started.elapsed(), Duration::ZERO);
    let (errors, _) = busy.await.unwrap();
    assert!(errors.is_empty(), "{}", errors[0]);
}

#[tokio::test(start_paused = true)]
async fn permanent_outage_limits_requests() {
    let forever = Behaviour::DownFor(Duration::from_secs(1_000_000));
    for (tasks, calls) in [(20, 30), (100, 5)] {
        let cloud = Cloud::new(forever, None);
        let (errors, _) = run(&cloud.client().await, tasks, calls).await;
        let spared = cloud.requests();
        assert_eq!(errors.len(), tasks * calls);

        let cloud = Cloud::new(forever, None);
        let config = cloud.config().without_circuit_breaker();
        let config = config.with_retry_budget(RetryBudget::unlimited());
        let client = Client::new(&config.load().await.unwrap(), &SERVICE).unwrap();
        run(&client, tasks, calls).await;
        let all = cloud.requests();
        println!("{tasks} tasks of {calls} calls: {spared} of {all} requests");
        assert_eq!(all, tasks * calls * 8);
        assert!(spared * 10 <= all, "{spared} of {all}");
    }
}

#[tokio::test(start_paused = true)]
async fn open_breaker_delays_the_end_of_a_call_only_briefly() {
    let default = BreakerSettings::default();
    for (settings, longest) in
        [(default.clone().with_open_for(SECOND * 10), SECOND * 110), (default, SECOND * 130)]
    {
        let cloud = Cloud::new(Behaviour::DownFor(Duration::from_secs(1_000_000)), None);
        let config = cloud.config().with_circuit_breaker(settings).load().await.unwrap();
        let client = Client::new(&config, &SERVICE).unwrap();
        let (errors, took) = run(&client, 100, 1).await;
        // Delays of 1, 2, 4, 8, 16, 30 and 30 seconds, each plus up to a second.
        // And perhaps the time until the next trial, up to another backoff.
        assert!((SECOND * 91..longest).contains(&took), "{took:?}");
        for error in &errors {
            // Each has sent something, and says what came of it.
            assert_eq!((error.kind(), error.code()), (ErrorKind::Service, Some("No")), "{error}");
            assert!(error.attempts() >= 1 && error.circuit().is_some(), "{error:#}");
        }
        let is_open = |error: &Error| error.to_string().contains("the circuit breaker is open");
        assert!(errors.iter().filter(|error| is_open(error)).count() >= 90, "{}", errors[0]);
        // One that comes now finds it open, and has as much patience.
        let started = Instant::now();
        let error =
            Request::new(&client, &LIST).send_json::<serde_json::Value>().await.unwrap_err();
        assert!((SECOND * 91..longest).contains(&started.elapsed()), "{:?}", started.elapsed());
        assert!(error.circuit().is_some(), "{error:#}");

        let mut request = Request::new(&client, &LIST);
        request.retry(RetryPolicy::none());
        let started = Instant::now();
        let error = request.send_json::<serde_json::Value>().await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::CircuitOpen, 0), "{error:#}");
        assert_eq!(started.elapsed(), Duration::ZERO);
    }
}

#[tokio::test(start_paused = true)]
async fn budget_alone_delays_calls_and_does_not_fail_them() {
    let cloud = Cloud::new(Behaviour::DownFor(SECOND * 4), None);
    let config = cloud.config().without_circuit_breaker();
    let client = Client::new(&config.load().await.unwrap(), &SERVICE).unwrap();
    let (errors, took) = run(&client, 300, 1).await;
    println!("{} requests, {took:?}", cloud.requests());
    assert!(errors.is_empty(), "{} failed: {}", errors.len(), errors[0]);
}

/// Makes calls at a constant rate for some time, and returns the share of successful ones.
async fn steady(cloud: &Cloud, client: &Client, per_second: u32, time: Duration) -> f64 {
    let calls = (time.as_secs_f64() * f64::from(per_second)) as usize;
    let mut running = JoinSet::new();
    for _ in 0..calls {
        running.spawn(Request::new(client, &LIST).send_json::<serde_json::Value>());
        sleep(SECOND / per_second).await;
    }
    let results = running.join_all().await;
    let succeeded = results.iter().filter(|result| result.is_ok()).count();
    let share = succeeded as f64 / calls as f64;
    println!("{share:.3} of {calls} calls succeed with {} requests", cloud.requests());
    share
}

/// Creates a client with backoff only.
async fn plain(cloud: &Cloud) -> Client {
    let config = cloud.config().without_circuit_breaker();
    let config = config.with_retry_budget(RetryBudget::unlimited());
    Client::new(&config.load().await.unwrap(), &SERVICE).unwrap()
}

#[tokio::test(start_paused = true)]
async fn as_many_calls_succeed_as_with_backoff_alone() {
    for (behaviour, tolerance) in [
        // 70 and 90 % fail, for good. It takes the breaker a while to see that the second is not down.
        (Behaviour::Fails { in_ten: 7 }, 0.05),
        (Behaviour::Fails { in_ten: 9 }, 0.25),
        // A request fails after ten seconds, as long as the service is down.
        (Behaviour::HangsFor(SECOND * 140), 0.03),
        (Behaviour::DownFor(SECOND * 110), 0.03),
    ] {
        let mut shares = Vec::new();
        for is_plain in [false, true] {
            let cloud = Cloud::new(behaviour, None);
            let client = if is_plain { plain(&cloud).await } else { cloud.client().await };
            shares.push(steady(&cloud, &client, 10, SECOND * 60).await);
        }
        assert!(shares[0] >= shares[1] - tolerance, "{behaviour:?}: {shares:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn policy_limits_the_trial_requests_of_a_call() {
    let cloud = Cloud::new(Behaviour::DownFor(Duration::from_secs(1_000_000)), None);
    let settings = BreakerSettings::default().with_failures_in_a_row(10);
    let settings = settings.with_first_open_for(SECOND / 10).with_open_for(SECOND / 2);
    let config = cloud.config().with_circuit_breaker(settings).load().await.unwrap();
    let client = Client::new(&config, &SERVICE).unwrap();
    let (errors, _) = run(&client, 10, 1).await;
    for error in errors {
        assert!(error.attempts() <= 8, "{error:#}");
    }
}

#[tokio::test(start_paused = true)]
async fn host_that_is_down_does_not_affect_another() {
    let cloud = Cloud::new(Behaviour::OneHostDown, None);
    let client = cloud.client().await;
    let mut bad = JoinSet::new();
    for _ in 0..200 {
        let mut request = Request::new(&client, &LIST);
        request.endpoint("https://down.example.com");
        bad.spawn(request.send_json::<serde_json::Value>());
    }
    sleep(SECOND * 5).await;
    assert_eq!(client.circuit_breaker().unwrap().state(), CircuitState::Closed);
    let (errors, took) = run(&client, 10, 10).await;
    assert!(errors.is_empty() && took <= SECOND, "{took:?}, {errors:?}");
    for result in bad.join_all().await {
        assert!(result.unwrap_err().circuit().is_some(), "the host has a breaker of its own");
    }
    assert!(cloud.requests() < 200 + 100 + 50, "{} requests", cloud.requests());
}
