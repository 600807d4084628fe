//! Throttling: finds the rate at which a service accepts the requests of an operation.
//!
//! A client that is answered with 429 sends too much, and backoff alone does not change that: calls
//! that were throttled together come back together. So the requests of an operation that was
//! throttled, first attempts and retries, are spread over time, at a rate that falls to what the
//! service accepts and then grows until it is throttled again. Operations have a rate each, as
//! the services limit them separately.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, sleep};

/// The least rate, in requests a second, when an operation is first throttled; doubled each second
/// until it is throttled again.
const FIRST_RATE: f64 = 5.0;

/// The time without requests when an operation is first throttled.
const FIRST_REST: Duration = Duration::from_secs(1);

/// The same when it is throttled again, unless the service asks for more: many services count the
/// requests of a second of the clock, and accept none until the next.
const REST: Duration = Duration::from_millis(500);

/// The rate never falls below this, in requests a second.
const LEAST_RATE: f64 = 0.5;

/// The share of the rate that is left when the operation is throttled: not more than that, and
/// not less.
const DECREASE: (f64, f64) = (0.8, 0.3);

/// The share that is used of what the service was seen to accept.
const USE: f64 = 0.95;

/// The rate grows by this times the square of the seconds since it fell: 10 % in the first three
/// seconds, twofold within ten.
const GROWTH: f64 = 0.01;

/// The rate grows for so long.
const LONGEST_GROWTH: Duration = Duration::from_secs(60);

/// After so long without a request that had to wait, an operation is not paced any more.
const FORGOTTEN_AFTER: Duration = Duration::from_secs(10);

/// How much of a second's requests may be sent at once.
const BURST: Duration = Duration::from_millis(50);

/// How long a request waits at most before it looks at the rate again.
const LONGEST_SLEEP: Duration = Duration::from_millis(250);

/// The operations of one client that are throttled.
#[derive(Debug)]
pub(crate) struct Throttle {
    /// Whether there are any, so that the calls of all others need not look.
    is_active: AtomicBool,
    paces: Mutex<HashMap<&'static str, Pace>>,
    /// The requests of all operations: what is known when one is first throttled.
    accepted: Mutex<Accepted>,
}

/// The rate of one operation.
#[derive(Debug)]
struct Pace {
    /// Requests a second, when it last fell.
    rate: f64,
    /// Whether the operation was throttled once only, so that its rate is not known yet.
    is_first: bool,
    /// When requests went on after the rate fell, or will: it grows from then on, and a request
    /// that was sent before says nothing about it.
    goes_on: Instant,
    /// When the next request may be sent.
    next: Instant,
    /// When a request last had to wait.
    waited: Instant,
    accepted: Accepted,
    /// How many requests have ever come to wait, and how many of them have gone.
    came: u64,
    went: u64,
}

/// How many requests the service has accepted recently.
#[derive(Debug)]
struct Accepted {
    /// When requests went on after a rest.
    started: Instant,
    /// The second that `now` counts, the one before being counted by `before`.
    since: Instant,
    now: u32,
    before: u32,
}

impl Throttle {
    pub(crate) fn new() -> Self {
        Self {
            is_active: AtomicBool::new(false),
            paces: Mutex::default(),
            accepted: Mutex::new(Accepted::from(Instant::now())),
        }
    }

    /// Waits until a request of the operation may be sent.
    pub(crate) async fn turn(&self, operation: &'static str) {
        if !self.is_active.load(Ordering::Relaxed) {
            return;
        }
        let Some(number) = self.with(operation, Pace::comes) else { return };
        let _waiting = Waiting { throttle: self, operation };
        // Not a queue: a task that is not polled any more must not hold up the others.
        while let Some(Some(rest)) = self.with(operation, |pace| pace.admit(number)) {
            sleep(rest).await;
        }
    }

    /// Reports a request, sent at `sent`, that was throttled.
    pub(crate) fn throttled(
        &self,
        operation: &'static str,
        sent: Instant,
        retry_after: Option<Duration>,
    ) {
        let mut paces = lock(&self.paces);
        let pace = paces.entry(operation).or_insert_with(|| {
            tracing::info!(operation, "the service throttles the operation; pacing its requests");
            Pace::new(lock(&self.accepted).in_last_second(Instant::now()))
        });
        pace.throttled(sent, retry_after.unwrap_or_default().max(REST));
        self.is_active.store(true, Ordering::Relaxed);
    }

    /// Reports a request that was accepted.
    pub(crate) fn accepted(&self, operation: &'static str) {
        lock(&self.accepted).add();
        if !self.is_active.load(Ordering::Relaxed) {
            return;
        }
        let mut paces = lock(&self.paces);
        if let Some(pace) = paces.get_mut(operation) {
            pace.accepted.add();
            if pace.waited.elapsed() > FORGOTTEN_AFTER && pace.came == pace.went {
                paces.remove(operation);
                self.is_active.store(!paces.is_empty(), Ordering::Relaxed);
            }
        }
    }

    /// The result of `act` on the pace of the operation, if it has one.
    fn with<T>(&self, operation: &'static str, act: impl FnOnce(&mut Pace) -> T) -> Option<T> {
        lock(&self.paces).get_mut(operation).map(act)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // Nothing under a lock can panic half way.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A request that has come to wait.
struct Waiting<'a> {
    throttle: &'a Throttle,
    operation: &'static str,
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.throttle.with(self.operation, |pace| pace.went += 1);
    }
}

impl Pace {
    /// A pace for a client that had so many requests accepted in the last second.
    fn new(accepted: f64) -> Self {
        let now = Instant::now();
        Self {
            rate: FIRST_RATE.max(accepted * USE),
            is_first: true,
            goes_on: now + FIRST_REST,
            next: now + FIRST_REST,
            waited: now,
            accepted: Accepted::from(now + FIRST_REST),
            came: 0,
            went: 0,
        }
    }

    /// The rate at the moment.
    fn rate(&self, now: Instant) -> f64 {
        let grown = now.saturating_duration_since(self.goes_on).min(LONGEST_GROWTH);
        let seconds = grown.as_secs_f64();
        match self.is_first {
            true => self.rate * 2_f64.powf(seconds),
            false => self.rate * (1.0 + GROWTH * seconds * seconds),
        }
    }

    /// Notes that a request has come, and returns its number.
    fn comes(&mut self) -> u64 {
        self.came += 1;
        self.came
    }

    /// Lets request `number` through, or returns how long it should wait before it asks again.
    fn admit(&mut self, number: u64) -> Option<Duration> {
        let now = Instant::now();
        let interval = Duration::from_secs_f64(1.0 / self.rate(now));
        let ahead = number.saturating_sub(self.went + 1);
        let rest = self.next.saturating_duration_since(now);
        if rest.is_zero() {
            let earliest = now.checked_sub(BURST).unwrap_or(now);
            self.next = self.next.max(earliest) + interval;
            return None;
        }
        self.waited = now;
        let queue = interval.mul_f64(ahead.min(1_000_000) as f64 / 2.0);
        Some((rest + queue).min(LONGEST_SLEEP.max(rest)).max(Duration::from_millis(1)))
    }

    fn throttled(&mut self, sent: Instant, rest: Duration) {
        let now = Instant::now();
        self.waited = now;
        let (rate, accepted) = (self.rate(now), self.accepted.per_second(now) * USE);
        let is_news = sent > self.goes_on;
        let resumes = now + rest;
        if self.next < resumes {
            self.next = resumes;
            self.goes_on = resumes;
            self.accepted = Accepted::from(resumes);
        }
        if is_news {
            self.rate = accepted.clamp(rate * DECREASE.1, rate * DECREASE.0).max(LEAST_RATE);
            self.is_first = false;
            self.goes_on = resumes;
        }
    }
}

impl Accepted {
    fn from(started: Instant) -> Self {
        Self { started, since: started, now: 0, before: 0 }
    }

    fn add(&mut self) {
        self.turn(Instant::now());
        self.now = self.now.saturating_add(1);
    }

    /// How many there were in the last second.
    fn in_last_second(&mut self, now: Instant) -> f64 {
        self.turn(now);
        let part = now.saturating_duration_since(self.since).as_secs_f64().min(1.0);
        f64::from(self.now) + f64::from(self.before) * (1.0 - part)
    }

    /// The rate in the last second, or since the start if that is less.
    fn per_second(&mut self, now: Instant) -> f64 {
        let elapsed = now.saturating_duration_since(self.started).as_secs_f64();
        self.in_last_second(now) / elapsed.clamp(0.1, 1.0)
    }

    fn turn(&mut self, now: Instant) {
        let second = Duration::from_secs(1);
        let elapsed = now.saturating_duration_since(self.since);
        if elapsed >= second * 2 {
            (self.since, self.before, self.now) = (now, 0, 0);
        } else if elapsed >= second {
            (self.since, self.before, self.now) = (self.since + second, self.now, 0);
        }
    }
}
