//! The circuit breaker: spares a service that fails, and finds out when it works again.
//!
//! Every client has one, which its clones share. It is for services that are down: one that fails
//! for some requests only is left to retries, which reach it sooner. A call is one unit for it,
//! however often it is attempted, and a breaker that is open does not end a call: the call waits in
//! its backoff, and one call at a time sends the request that finds out whether the service works
//! again.

pub(crate) mod settings;

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use self::settings::BreakerSettings;
use super::backoff::random;
use crate::error::circuit::{CircuitFailure, OpenCircuit};
use crate::error::{Error, ErrorKind};

/// A circuit breaker; clones are the same one.
///
/// It is closed at first, and lets every request through. It opens when ten calls in a row fail,
/// and then lets nothing through for a second. After that one request is sent on trial: if it
/// succeeds the breaker closes, else it stays open a tenth longer than before, up to 30 seconds, less
/// up to a quarter at random. A service that fails soon after a trial has succeeded is not down, but
/// fails for some requests: for the next two minutes it takes ten times as many failures in a row
/// to open the breaker.
///
/// A call counts once as a failure, however often it is attempted. Failures are 5xx other than 501,
/// timeouts, and connections that break or cannot be made. Throttling (429) is no failure and no
/// success; every other response is a success. The numbers are [`BreakerSettings`].
///
/// A call that meets an open breaker waits in its backoff for as long as its
/// [`RetryPolicy`](crate::RetryPolicy) has attempts and time left. It ends with
/// [`ErrorKind::CircuitOpen`] if it has sent nothing, otherwise with its own last error; both have
/// [`Error::circuit`].
///
/// # Example
///
/// ```no_run
/// # use oci_sdk_core::Client;
/// # fn example(client: &Client) {
/// if let Some(breaker) = client.circuit_breaker() {
///     println!("{:?}, recent failures: {:?}", breaker.state(), breaker.failures());
/// }
/// # }
/// ```
#[derive(Clone)]
pub struct CircuitBreaker(Arc<Inner>);

struct Inner {
    service: &'static str,
    settings: BreakerSettings,
    state: Mutex<BreakerState>,
}

struct BreakerState {
    circuit: Circuit,
    /// How long the breaker was last open without a success since.
    open_for: Option<Duration>,
    /// How many calls have failed since the last success.
    in_a_row: u32,
    /// When a trial has last succeeded.
    trial_succeeded: Option<Instant>,
    /// Counts how often the breaker has closed, so that a call fails once between two times.
    period: u64,
    /// The calls of the window, by when they ended.
    slices: VecDeque<Slice>,
    history: VecDeque<CircuitFailure>,
    /// How long the last request that failed has taken.
    took: Duration,
}

/// The calls of a part of the window: counted, as there may be a great many.
struct Slice {
    since: Instant,
    calls: u32,
    failed: u32,
}

/// As long as a breaker is open whose settings go beyond the end of time.
const FOR_EVER: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// A trial that has no result after this, or after the longest time that the breaker is open, is
/// given up: its task may not be polled any more.
const LONGEST_TRIAL: Duration = Duration::from_secs(60);

/// How many parts a window has.
const SLICES: u32 = 20;

/// How much longer the breaker is open after a trial that failed. Slowly, as of a service that fails
/// for most requests several trials fail before one succeeds.
const GROWTH: f64 = 1.1;

/// How many times as many failures in a row open the breaker for a window after a trial has
/// succeeded: a service that fails for nine requests in ten hardly ever fails for a hundred in a
/// row.
const AFTER_A_TRIAL: u32 = 10;

/// The share of that time which is random, beginning with the second trial.
const JITTER: f64 = 0.25;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Circuit {
    Closed,
    Open {
        until: Instant,
    },
    /// One request is on trial.
    Trying {
        since: Instant,
    },
}

/// The part of a call in what a circuit breaker counts.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Unit {
    /// The period in which the call has counted as a failure.
    failed_in: Option<u64>,
}

/// The state of a circuit breaker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CircuitState {
    /// Every request is sent.
    Closed,
    /// No request is sent.
    Open {
        /// The time until one request is sent on trial.
        remaining: Duration,
    },
    /// One request is sent on trial, and closes or opens the breaker.
    HalfOpen,
}

impl CircuitBreaker {
    /// A closed circuit breaker for a service.
    pub(crate) fn new(service: &'static str, settings: BreakerSettings) -> Self {
        let state = BreakerState {
            circuit: Circuit::Closed,
            open_for: None,
            in_a_row: 0,
            trial_succeeded: None,
            period: 0,
            slices: VecDeque::new(),
            history: VecDeque::new(),
            took: Duration::ZERO,
        };
        Self(Arc::new(Inner { service, settings, state: Mutex::new(state) }))
    }

    /// Returns the state.
    pub fn state(&self) -> CircuitState {
        match self.lock().circuit {
            Circuit::Closed => CircuitState::Closed,
            Circuit::Open { until } => match until.checked_duration_since(Instant::now()) {
                Some(remaining) if !remaining.is_zero() => CircuitState::Open { remaining },
                _ => CircuitState::HalfOpen,
            },
            Circuit::Trying { .. } => CircuitState::HalfOpen,
        }
    }

    /// Returns the latest failures, the last one last: at most five of the last two minutes, unless
    /// the settings differ.
    pub fn failures(&self) -> Vec<CircuitFailure> {
        self.lock().recent(&self.0.settings)
    }

    /// Closes the breaker and forgets all failures.
    pub fn reset(&self) {
        let mut state = self.lock();
        state.close();
        state.trial_succeeded = None;
        state.history.clear();
    }

    /// Lets a request through, or returns the error of a call that has sent nothing.
    pub(crate) fn admit(&self) -> Result<Admission, Error> {
        let mut state = self.lock();
        if state.circuit == Circuit::Closed {
            return Ok(self.admission(false));
        }
        let now = Instant::now();
        let remaining = state.opens_at(&self.0.settings).saturating_duration_since(now);
        if remaining.is_zero() {
            state.circuit = Circuit::Trying { since: now };
            tracing::info!(service = self.0.service, "circuit breaker: sending a request on trial");
            return Ok(self.admission(true));
        }
        Err(Error::circuit_open(self.open_circuit(&state)))
    }

    /// Lets a request through if it is time for a trial.
    pub(crate) fn admit_trial(&self) -> Option<Admission> {
        self.admit().ok().filter(|admission| admission.is_trial)
    }

    /// Why nothing is let through at the moment.
    pub(crate) fn rejection(&self) -> Option<OpenCircuit> {
        let state = self.lock();
        let is_open =
            state.circuit != Circuit::Closed && state.opens_at(&self.0.settings) > Instant::now();
        is_open.then(|| self.open_circuit(&state))
    }

    /// When the next request is let through on trial; `None` while the breaker is closed.
    pub(crate) fn next_trial(&self) -> Option<Instant> {
        let state = self.lock();
        (state.circuit != Circuit::Closed).then(|| state.opens_at(&self.0.settings))
    }

    /// How long requests take until they fail.
    pub(crate) fn failure_time(&self) -> Duration {
        self.lock().took
    }

    /// Lets a request through although the breaker may be open, because the service has just
    /// responded to the same call.
    pub(crate) fn admit_again(&self) -> Admission {
        self.admission(false)
    }

    fn admission(&self, is_trial: bool) -> Admission {
        Admission { breaker: self.clone(), is_trial, is_pending: true, started: Instant::now() }
    }

    fn open_circuit(&self, state: &BreakerState) -> OpenCircuit {
        let remaining = match state.circuit {
            Circuit::Open { until } => until.saturating_duration_since(Instant::now()),
            Circuit::Closed | Circuit::Trying { .. } => Duration::ZERO,
        };
        let failures = state.recent(&self.0.settings);
        OpenCircuit { service: self.0.service, remaining, failures }
    }

    fn lock(&self) -> MutexGuard<'_, BreakerState> {
        // Nothing that is done under the lock can panic half way.
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A request that was let through.
#[derive(Debug)]
pub(crate) struct Admission {
    breaker: CircuitBreaker,
    is_trial: bool,
    /// Whether the result is still to be reported.
    is_pending: bool,
    started: Instant,
}

impl Admission {
    /// Reports the result of the request, which belongs to the call of `unit`.
    pub(crate) fn record(mut self, error: Option<&Error>, unit: &mut Unit) {
        let outcome = error.map_or(Outcome::Success, Outcome::of);
        if outcome == Outcome::OfTheCaller {
            return;
        }
        self.is_pending = false;
        let breaker = self.breaker.clone();
        let Inner { service, settings, .. } = &*breaker.0;
        let now = Instant::now();
        let mut state = breaker.lock();
        let is_current = match self.is_trial {
            // Reset, or given up, in the meantime.
            true => matches!(state.circuit, Circuit::Trying { .. }),
            false => state.circuit == Circuit::Closed,
        };
        if let (Outcome::Failure, Some(error)) = (outcome, error)
            && (is_current || !self.is_trial)
        {
            state.note(CircuitFailure::new(error, now), settings);
            state.took = now.saturating_duration_since(self.started);
        }
        if !is_current {
            return;
        }
        match outcome {
            Outcome::Failure if self.is_trial => {
                let open_for = state.open(now, settings);
                tracing::info!(service, ?open_for, "circuit breaker: the trial failed");
            }
            _ if self.is_trial => {
                state.close();
                state.trial_succeeded = Some(now);
                tracing::info!(service, "circuit breaker closed: the service responds again");
            }
            Outcome::Failure => {
                if unit.failed_in.replace(state.period) == Some(state.period) {
                    return;
                }
                state.count(now, true, settings);
                if state.has_failed_too_often(now, settings) {
                    let (calls, failed) = state.counts();
                    let open_for = state.open(now, settings);
                    tracing::warn!(
                        service,
                        failed,
                        calls,
                        ?open_for,
                        "circuit breaker opened: the service fails"
                    );
                }
            }
            Outcome::Success => state.count(now, false, settings),
            Outcome::Throttled | Outcome::OfTheCaller => {}
        }
    }
}

impl Drop for Admission {
    /// A trial without a result makes room for the next.
    fn drop(&mut self) {
        if !(self.is_pending && self.is_trial) {
            return;
        }
        let mut state = self.breaker.lock();
        // Unless the breaker was reset in the meantime.
        if matches!(state.circuit, Circuit::Trying { .. }) {
            state.circuit = Circuit::Open { until: Instant::now() };
        }
    }
}

impl BreakerState {
    /// When the next request may be sent on trial, if the breaker is not closed.
    fn opens_at(&self, settings: &BreakerSettings) -> Instant {
        match self.circuit {
            Circuit::Closed => Instant::now(),
            Circuit::Open { until } => until,
            Circuit::Trying { since } => {
                let longest = settings.open_for.max(LONGEST_TRIAL);
                since.checked_add(longest).unwrap_or(since + FOR_EVER)
            }
        }
    }

    fn count(&mut self, now: Instant, failed: bool, settings: &BreakerSettings) {
        self.in_a_row = if failed { self.in_a_row.saturating_add(1) } else { 0 };
        while self.slices.front().is_some_and(|slice| now - slice.since >= settings.window) {
            self.slices.pop_front();
        }
        let is_current = |slice: &&mut Slice| now - slice.since < settings.window / SLICES;
        match self.slices.back_mut().filter(is_current) {
            Some(slice) => {
                slice.calls = slice.calls.saturating_add(1);
                slice.failed = slice.failed.saturating_add(u32::from(failed));
            }
            None => {
                self.slices.push_back(Slice { since: now, calls: 1, failed: u32::from(failed) });
            }
        }
    }

    /// How many calls there are in the window, and how many of them failed.
    fn counts(&self) -> (u32, u32) {
        self.slices.iter().fold((0, 0), |(calls, failed), slice| {
            (calls.saturating_add(slice.calls), failed.saturating_add(slice.failed))
        })
    }

    /// Whether it is time to open. By default it is when nothing succeeds any more: a ratio would
    /// open the breaker for a service that most retries would reach, and be hidden for long by many
    /// successes before.
    fn has_failed_too_often(&self, now: Instant, settings: &BreakerSettings) -> bool {
        let has_worked = self.trial_succeeded.is_some_and(|at| now - at < settings.window);
        let factor = if has_worked { AFTER_A_TRIAL } else { 1 };
        let most = settings.failures_in_a_row.saturating_mul(factor);
        let (calls, failed) = self.counts();
        let is_often = calls >= settings.min_calls
            && f64::from(failed) >= settings.failure_ratio * f64::from(calls);
        is_often || self.in_a_row >= most
    }

    /// Opens, and returns for how long.
    fn open(&mut self, now: Instant, settings: &BreakerSettings) -> Duration {
        self.slices.clear();
        self.in_a_row = 0;
        let first = settings.first_open_for;
        let longer = |last: Duration| {
            Duration::try_from_secs_f64(last.as_secs_f64() * GROWTH).unwrap_or(Duration::MAX)
        };
        let open_for = self.open_for.map_or(first, longer).min(settings.open_for.max(first));
        self.open_for = Some(open_for);
        // Else the trials of many clients would come together, and those of one always in the down
        // time of a service that fails periodically.
        let open_for = match open_for == first {
            true => first,
            false => open_for.mul_f64(1.0 - JITTER * random()),
        };
        let until = now.checked_add(open_for).unwrap_or(now + FOR_EVER);
        self.circuit = Circuit::Open { until };
        open_for
    }

    fn close(&mut self) {
        self.slices.clear();
        self.in_a_row = 0;
        self.open_for = None;
        self.period += 1;
        self.circuit = Circuit::Closed;
    }

    fn note(&mut self, failure: CircuitFailure, settings: &BreakerSettings) {
        self.history.push_back(failure);
        while self.history.len() > settings.history {
            self.history.pop_front();
        }
    }

    fn recent(&self, settings: &BreakerSettings) -> Vec<CircuitFailure> {
        let failures = self.history.iter();
        failures.filter(|failure| failure.age() < settings.window).cloned().collect()
    }
}

/// What the result of a request says about the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Success,
    Failure,
    /// The service works, but the client sends too much.
    Throttled,
    /// Nothing.
    OfTheCaller,
}

impl Outcome {
    fn of(error: &Error) -> Self {
        match error.kind() {
            _ if error.is_local() => Self::OfTheCaller,
            // A connection that was closed while it was idle is nobody's fault.
            ErrorKind::Transport if error.was_never_sent() => Self::OfTheCaller,
            ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport => Self::Failure,
            ErrorKind::Service => match error.status().map_or(0, |status| status.as_u16()) {
                429 => Self::Throttled,
                501 => Self::Success,
                500.. => Self::Failure,
                _ => Self::Success,
            },
            _ => Self::OfTheCaller,
        }
    }
}

impl fmt::Debug for CircuitBreaker {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("CircuitBreaker")
            .field("service", &self.0.service)
            .field("state", &self.state())
            .field("settings", &self.0.settings)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
