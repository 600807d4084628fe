//! The settings of a circuit breaker.

use std::time::Duration;

use crate::Environment;

/// The variable that switches circuit breakers on or off by default.
const VARIABLE: &str = "OCI_SDK_DEFAULT_CIRCUITBREAKER_ENABLED";

/// The settings of a circuit breaker: when it opens, and for how long.
///
/// # Example
///
/// ```
/// use std::time::Duration;
///
/// use oci_sdk_core::BreakerSettings;
///
/// let settings =
///     BreakerSettings::default().with_failure_ratio(0.5).with_open_for(Duration::from_secs(10));
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BreakerSettings {
    /// The share of the calls that has to fail, from 0 to 1; the default is 0.8.
    pub failure_ratio: f64,
    /// The smallest number of calls in the window; the default is 10. As many failures in a row
    /// open the breaker whatever the ratio.
    pub min_calls: u32,
    /// The time for which calls and failures count; the default is 120 seconds.
    pub window: Duration,
    /// The time until the first request is sent on trial; the default is one second. Each trial
    /// that fails makes it half as long again.
    pub first_open_for: Duration,
    /// The longest time between two trials; the default is 30 seconds.
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
        let is_on =
            environment.var(VARIABLE).is_none_or(|value| value.trim().eq_ignore_ascii_case("true"));
        is_on.then(Self::default)
    }
}

impl Default for BreakerSettings {
    fn default() -> Self {
        Self {
            failure_ratio: 0.8,
            min_calls: 10,
            window: Duration::from_secs(120),
            first_open_for: Duration::from_secs(1),
            open_for: Duration::from_secs(30),
            history: 5,
        }
    }
}
