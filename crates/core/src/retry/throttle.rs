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

/// The time between the requests that are sent although `Retry-After` asks for a longer rest.
const PROBES: Duration = Duration::from_secs(1);

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

/// Fewer throttled requests than this share of those that were accepted in the last second do not
/// slow an operation down: they are retried, and that is all.
const RARE: f64 = 0.05;

/// An operation that is throttled although its requests are sent at less than this share of the
/// rate that the service has accepted is not throttled for its rate: other clients use up the limit,
/// or it is that of a single resource.
const HELPS_ABOVE: f64 = 0.5;

/// The same when nothing was accepted for so many requests in a row that were sent at the least
/// rate.
const MOST_IN_VAIN: u32 = 20;

/// The time for which such an operation is not paced, as slower requests do not help it.
const RELEASED_FOR: Duration = Duration::from_secs(60);

/// The time over which the rate that the service has accepted is averaged: less would count the
/// bursts that it tolerates.
const AVERAGE: Duration = Duration::from_secs(5);

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
    /// When a single request may be sent although `next` is later, because `Retry-After` is long:
    /// it was said to one call, and others may be accepted.
    probe: Option<Instant>,
    /// Whether such a request was sent.
    is_probed: bool,
    /// When a request last had to wait.
    waited: Instant,
    /// Set while the operation is not slowed down any more, because that did not help.
    released_until: Option<Instant>,
    accepted: Accepted,
    /// The same for those that were throttled.
    refused: Accepted,
    best: Best,
    /// How many requests were throttled since the last one was accepted.
    in_vain: u32,
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

/// The highest rate that the service has accepted for a while since the operation is paced.
#[derive(Debug)]
struct Best {
    per_second: f64,
    /// The period that is counted, and the requests accepted in it.
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
            probe: None,
            is_probed: false,
            waited: now,
            released_until: None,
            accepted: Accepted::from(now + FIRST_REST),
            refused: Accepted::from(now),
            best: Best { per_second: 0.0, since: now + FIRST_REST, now: 0 },
            in_vain: 0,
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
            (self.next, self.goes_on) = (now, now);
            (self.probe, self.is_probed) = (None, false);
            self.accepted = Accepted::from(now);
        }
        self.accepted.add();
        self.best.add();
        self.in_vain = 0;
    }

    /// Whether the operation need not be paced any more.
    fn is_over(&self) -> bool {
        let is_released = self.released_until.is_some_and(|until| Instant::now() < until);
        self.waited.elapsed() > FORGOTTEN_AFTER && self.came == self.went && !is_released
    }

    /// Slows down, and returns whether it gives up, as slower requests are throttled as well.
    fn throttled(&mut self, sent: Instant, rest: Duration) -> bool {
        let now = Instant::now();
        match self.released_until {
            Some(until) if now < until => return false,
            Some(_) => self.restart(),
            None => {}
        }
        self.refused.add();
        if self.refused.in_last_second(now) <= self.accepted.in_last_second(now) * RARE {
            return false;
        }
        let (rate, accepted) = (self.rate(now), self.accepted.per_second(now) * USE);
        let is_news = sent > self.goes_on;
        if is_news {
            self.in_vain += 1;
            let is_slow = rate < self.best.per_second * HELPS_ABOVE;
            if is_slow || (rate <= LEAST_RATE * 2.0 && self.in_vain >= MOST_IN_VAIN) {
                self.release(now);
                return true;
            }
        }
        self.waited = now;
        let resumes = now + rest;
        if self.next < resumes {
            self.next = resumes;
            (self.probe, self.is_probed) = ((rest > FIRST_REST).then(|| now + PROBES), false);
            self.goes_on = resumes;
            self.accepted = Accepted::from(resumes);
        }
        if is_news {
            self.rate = accepted.clamp(rate * DECREASE.1, rate * DECREASE.0).max(LEAST_RATE);
            self.is_first = false;
            self.goes_on = resumes;
        }
        false
    }

    /// Lets more requests through each second, so that those that wait do not go all at once.
    fn release(&mut self, now: Instant) {
        self.released_until = Some(now + RELEASED_FOR);
        self.rate = self.rate(now).max(FIRST_RATE);
        (self.is_first, self.goes_on, self.next) = (true, now, now);
        (self.probe, self.is_probed) = (None, false);
    }

    /// Begins again, after a time in which nothing was slowed down.
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
