//! Throttling: finds the rate at which a service accepts the requests of an operation.
//!
//! A client that receives 429 sends too many requests, and backoff alone does not change that:
//! calls that were throttled together are retried together. So the requests of a throttled
//! operation, first attempts and retries, are paced at a rate that falls to what the service
//! accepts and then grows until it is throttled again. Each operation has its own rate, as services
//! limit them separately.

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

/// The same when it is throttled again, unless the service requires more: many services count the
/// requests of a second of the clock, and accept none until the next.
const REST: Duration = Duration::from_millis(500);

/// The interval of the requests that are sent although `Retry-After` requires a longer delay.
const PROBES: Duration = Duration::from_secs(1);

/// The rate never falls below this, in requests a second.
const LEAST_RATE: f64 = 0.5;

/// The share of the rate that remains when the operation is throttled: the largest and the
/// smallest.
const DECREASE: (f64, f64) = (0.8, 0.3);

/// The share of the accepted rate that is used.
const USE: f64 = 0.95;

/// The rate grows by this times the square of the seconds since it fell: 10 % in the first three
/// seconds, twofold within ten.
const GROWTH: f64 = 0.01;

/// The longest time for which the rate grows.
const LONGEST_GROWTH: Duration = Duration::from_secs(60);

/// The time without a waiting request after which an operation is no longer paced.
const FORGOTTEN_AFTER: Duration = Duration::from_secs(10);

/// Throttled requests do not slow an operation down if there are fewer than this share of those
/// that were accepted in the last second: they are only retried.
const RARE: f64 = 0.05;

/// An operation that is throttled below this share of the rate that the service has accepted is not
/// throttled for its rate: other clients use up the limit, or the limit is that of a single
/// resource.
const HELPS_ABOVE: f64 = 0.5;

/// The same if so many requests in a row are throttled at the least rate.
const MOST_IN_VAIN: u32 = 20;

/// The time for which such an operation is not paced, as slower requests do not help.
const RELEASED_FOR: Duration = Duration::from_secs(60);

/// The time over which the accepted rate is averaged: a shorter time would count the bursts that
/// the service tolerates.
const AVERAGE: Duration = Duration::from_secs(5);

/// The time whose requests may be sent at once.
const BURST: Duration = Duration::from_millis(50);

/// The longest time that a request waits before it checks the rate again.
const LONGEST_SLEEP: Duration = Duration::from_millis(250);

/// The operations of one client that are throttled.
#[derive(Debug)]
pub(crate) struct Throttle {
    /// Set if there are any, so that other calls need no lock.
    is_active: AtomicBool,
    paces: Mutex<HashMap<&'static str, Pace>>,
    /// The requests of all operations: the estimate when an operation is first throttled.
    accepted: Mutex<Accepted>,
}

/// The rate of one operation.
#[derive(Debug)]
struct Pace {
    /// The requests per second when the rate last fell.
    rate: f64,
    /// Whether the operation was throttled only once, so that its rate is not known yet.
    is_first: bool,
    /// The time at which requests resume after the rate fell: the rate grows from then on, and a
    /// request that was sent before says nothing about it.
    resumes: Instant,
    /// The time at which the next request may be sent.
    next: Instant,
    /// The time at which a single request may be sent although `next` is later, because
    /// `Retry-After` is long: it applies to one call, and others may be accepted.
    probe: Option<Instant>,
    /// Whether such a request was sent.
    is_probed: bool,
    /// The time at which a request last had to wait.
    waited: Instant,
    /// Set while the operation is no longer paced because that did not help.
    released_until: Option<Instant>,
    accepted: Accepted,
    /// The same for those that were throttled.
    rejected: Accepted,
    best: Best,
    /// The number of requests that were throttled since the last one was accepted.
    in_vain: u32,
    /// The number of requests that have ever started to wait, and of those that have stopped.
    came: u64,
    went: u64,
}

/// The number of requests that the service has accepted recently.
#[derive(Debug)]
struct Accepted {
    /// The time at which requests resumed after a rest.
    started: Instant,
    /// The start of the second that `now` counts; `before` counts the previous one.
    since: Instant,
    now: u32,
    before: u32,
}

/// The highest average rate that the service has accepted since the operation is paced.
#[derive(Debug)]
struct Best {
    per_second: f64,
    /// The start of the current period, and the requests accepted in it.
    since: Instant,
    now: u32,
}

impl Throttle {
    pub(crate) fn new() -> Self {
        Self {
            is_active: AtomicBool::new(false),
            paces: Mutex::default(),
            accepted: Mutex::new(Accepted::from(Instant::now())),
        }
    }

    /// Whether an operation is throttled.
    pub(crate) fn is_active(&self) -> bool {
        self.is_active.load(Ordering::Relaxed)
    }

    /// Waits until a request of the operation may be sent.
    pub(crate) async fn turn(&self, operation: &'static str) {
        let Some(number) = self.with(operation, Pace::comes) else { return };
        let _waiting = Waiting { throttle: self, operation };
        // Not a queue: a task that is no longer polled must not block the others.
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
        if pace.throttled(sent, retry_after.unwrap_or_default().max(REST)) {
            tracing::info!(operation, "slower requests are throttled as well; no longer pacing");
        }
        self.is_active.store(true, Ordering::Relaxed);
    }

    /// Reports a request that was not throttled: it succeeded, or failed for another reason.
    pub(crate) fn accepted(&self, operation: &'static str) {
        lock(&self.accepted).add();
        if !self.is_active.load(Ordering::Relaxed) {
            return;
        }
        let mut paces = lock(&self.paces);
        if let Some(pace) = paces.get_mut(operation) {
            pace.accept();
            if pace.is_over() {
                paces.remove(operation);
                self.is_active.store(!paces.is_empty(), Ordering::Relaxed);
            }
        }
    }

    /// Returns the result of `act` on the pace of the operation, if it has one.
    fn with<T>(&self, operation: &'static str, act: impl FnOnce(&mut Pace) -> T) -> Option<T> {
        lock(&self.paces).get_mut(operation).map(act)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // Nothing under a lock can panic half way.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A waiting request.
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
    /// Creates the pace of a client that had so many requests accepted in the last second.
    fn new(accepted: f64) -> Self {
        let now = Instant::now();
        Self {
            rate: FIRST_RATE.max(accepted * USE),
            is_first: true,
            resumes: now + FIRST_REST,
            next: now + FIRST_REST,
            probe: None,
            is_probed: false,
            waited: now,
            released_until: None,
            accepted: Accepted::from(now + FIRST_REST),
            rejected: Accepted::from(now),
            best: Best { per_second: 0.0, since: now + FIRST_REST, now: 0 },
            in_vain: 0,
            came: 0,
            went: 0,
        }
    }

    /// Returns the current rate.
    fn rate(&self, now: Instant) -> f64 {
        let grown = now.saturating_duration_since(self.resumes).min(LONGEST_GROWTH);
        let seconds = grown.as_secs_f64();
        match self.is_first {
            true => self.rate * 2_f64.powf(seconds),
            false => self.rate * (1.0 + GROWTH * seconds * seconds),
        }
    }

    /// Counts a request that starts to wait, and returns its number.
    fn comes(&mut self) -> u64 {
        self.came += 1;
        self.came
    }

    /// Allows request `number`, or returns the time after which it checks again.
    fn admit(&mut self, number: u64) -> Option<Duration> {
        let now = Instant::now();
        let interval = Duration::from_secs_f64(1.0 / self.rate(now));
        let ahead = number.saturating_sub(self.went + 1);
        let rest = self.next.saturating_duration_since(now);
        if rest.is_zero() {
            let earliest = now.checked_sub(BURST).unwrap_or(now);
            self.next = self.next.max(earliest) + interval;
            (self.probe, self.is_probed) = (None, false);
            return None;
        }
        self.waited = now;
        if let Some(probe) = &mut self.probe {
            if *probe <= now {
                (*probe, self.is_probed) = (now + PROBES, true);
                return None;
            }
            return Some(rest.min(*probe - now));
        }
        let queue = interval.mul_f64(ahead.min(1_000_000) as f64 / 2.0);
        Some((rest + queue).min(LONGEST_SLEEP.max(rest)).max(Duration::from_millis(1)))
    }

    fn accept(&mut self) {
        let now = Instant::now();
        if self.is_probed && now < self.next {
            (self.next, self.resumes) = (now, now);
            (self.probe, self.is_probed) = (None, false);
            self.accepted = Accepted::from(now);
        }
        self.accepted.add();
        self.best.add();
        self.in_vain = 0;
    }

    /// Whether the operation no longer has to be paced.
    fn is_over(&self) -> bool {
        let is_released = self.released_until.is_some_and(|until| Instant::now() < until);
        self.waited.elapsed() > FORGOTTEN_AFTER && self.came == self.went && !is_released
    }

    /// Slows down. Returns whether pacing ends, as slower requests are throttled as well.
    fn throttled(&mut self, sent: Instant, rest: Duration) -> bool {
        let now = Instant::now();
        match self.released_until {
            Some(until) if now < until => return false,
            Some(_) => self.restart(),
            None => {}
        }
        self.rejected.add();
        if self.rejected.in_last_second(now) <= self.accepted.in_last_second(now) * RARE {
            return false;
        }
        let (rate, accepted) = (self.rate(now), self.accepted.per_second(now) * USE);
        let is_news = sent > self.resumes;
        if is_news {
            self.in_vain += 1;
            let is_slow = rate < self.best.per_second * HELPS_ABOVE;
            if is_slow || (rate <= LEAST_RATE * 2.0 && self.in_vain >= MOST_IN_VAIN) {
                self.release(now);
                return true;
            }
        }
        self.waited = now;
        let until = now + rest;
        if self.next < until {
            self.next = until;
            (self.probe, self.is_probed) = ((rest > FIRST_REST).then(|| now + PROBES), false);
            self.resumes = until;
            self.accepted = Accepted::from(until);
        }
        if is_news {
            self.rate = accepted.clamp(rate * DECREASE.1, rate * DECREASE.0).max(LEAST_RATE);
            self.is_first = false;
            self.resumes = until;
        }
        false
    }

    /// Allows more requests each second, so that the waiting ones are not all sent at once.
    fn release(&mut self, now: Instant) {
        self.released_until = Some(now + RELEASED_FOR);
        self.rate = self.rate(now).max(FIRST_RATE);
        (self.is_first, self.resumes, self.next) = (true, now, now);
        (self.probe, self.is_probed) = (None, false);
    }

    /// Starts again, after a time in which the operation was not paced.
    fn restart(&mut self) {
        let (came, went) = (self.came, self.went);
        let accepted = self.accepted.in_last_second(Instant::now());
        *self = Self { came, went, ..Self::new(accepted) };
    }
}

impl Best {
    fn add(&mut self) {
        let elapsed = self.since.elapsed();
        if elapsed >= AVERAGE {
            let rate = f64::from(self.now) / elapsed.as_secs_f64();
            self.per_second = self.per_second.max(rate);
            (self.since, self.now) = (Instant::now(), 0);
        }
        self.now = self.now.saturating_add(1);
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

    /// Returns the number of requests in the last second.
    fn in_last_second(&mut self, now: Instant) -> f64 {
        self.turn(now);
        let part = now.saturating_duration_since(self.since).as_secs_f64().min(1.0);
        f64::from(self.now) + f64::from(self.before) * (1.0 - part)
    }

    /// Returns the rate in the last second, or since the start if that is shorter.
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
