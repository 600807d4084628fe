//! The settings of a circuit breaker.

use std::time::Duration;

use crate::environment::Environment;

/// The variable that switches circuit breakers on or off by default.
const VARIABLE: &str = "OCI_SDK_DEFAULT_CIRCUITBREAKER_ENABLED";

/// The settings of a circuit breaker: when it opens, and for how long.
///
/// # Example
///
/// ```
/// use std::time::Duration;
///
/// use oci_sdk_core::retry::BreakerSettings;
///
/// let settings =
///     BreakerSettings::default().with_failure_ratio(0.8).with_open_for(Duration::from_secs(30));
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BreakerSettings {
    /// The share of the calls in the window that opens the breaker if they fail, from 0 to 1. A
    /// call counts once as a failure, however often it is attempted, and once as a success. The
    /// default is infinity: a service that fails for some calls does not open the breaker, as their
    /// retries may succeed.
    pub failure_ratio: f64,
    /// The number of calls that opens the breaker if they fail without a success between them; the
    /// default is 10. Ten times as many are needed for a window after a trial has succeeded.
    pub failures_in_a_row: u32,
    /// The smallest number of calls in the window for the ratio to count; the default is 10.
    pub min_calls: u32,
    /// The time for which calls and failures count; the default is 120 seconds.
    pub window: Duration,
    /// The time until the first request is sent on trial; the default is one second. Each trial
    /// that fails makes it a tenth longer.
    pub first_open_for: Duration,
    /// The longest time between two trials, at least `first_open_for`; the default is 30 seconds.
    pub open_for: Duration,
    /// The number of failures that are kept for errors to report; the default is 5.
    pub history: usize,
}

impl BreakerSettings {
    /// Sets [`failure_ratio`](Self::failure_ratio).
    #[must_use]
    pub fn with_failure_ratio(mut self, ratio: f64) -> Self {
        self.failure_ratio = ratio;
        self
    }

    /// Sets [`failures_in_a_row`](Self::failures_in_a_row).
    #[must_use]
    pub fn with_failures_in_a_row(mut self, failures: u32) -> Self {
        self.failures_in_a_row = failures;
        self
    }

    /// Sets [`min_calls`](Self::min_calls).
    #[must_use]
    pub fn with_min_calls(mut self, calls: u32) -> Self {
        self.min_calls = calls;
        self
    }

    /// Sets [`window`](Self::window).
    #[must_use]
    pub fn with_window(mut self, window: Duration) -> Self {
        self.window = window;
        self
    }

    /// Sets [`first_open_for`](Self::first_open_for).
    #[must_use]
    pub fn with_first_open_for(mut self, time: Duration) -> Self {
        self.first_open_for = time;
        self
    }

    /// Sets [`open_for`](Self::open_for).
    #[must_use]
    pub fn with_open_for(mut self, time: Duration) -> Self {
        self.open_for = time;
        self
    }

    /// Sets [`history`](Self::history).
    #[must_use]
    pub fn with_history(mut self, failures: usize) -> Self {
        self.history = failures;
        self
    }

    /// The default settings; `None` if the environment switches circuit breakers off.
    pub(crate) fn from_environment(environment: &Environment) -> Option<Self> {
        environment.flag(VARIABLE).unwrap_or(true).then(Self::default)
    }
}

impl Default for BreakerSettings {
    fn default() -> Self {
        Self {
            failure_ratio: f64::INFINITY,
            failures_in_a_row: 10,
            min_calls: 10,
            window: Duration::from_secs(120),
            first_open_for: Duration::from_secs(1),
            open_for: Duration::from_secs(30),
            history: 5,
        }
    }
}
