//! When a circuit breaker opens, and for how long.

use std::time::Duration;

use crate::Environment;

/// The variable that switches circuit breakers on or off where nobody says otherwise.
const VARIABLE: &str = "OCI_SDK_DEFAULT_CIRCUITBREAKER_ENABLED";

/// When a circuit breaker opens, and for how long.
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
    /// The part of the requests that has to fail, from 0 to 1; 0.8 unless set.
    pub failure_ratio: f64,
    /// How many requests there have to be; 10 unless set.
    pub min_requests: u32,
    /// For how long requests and failures count; 120 seconds unless set.
    pub window: Duration,
    /// How long nothing is let through; 30 seconds unless set.
    pub open_for: Duration,
    /// How many failures are remembered, to be told; 5 unless set.
    pub history: usize,
}

impl BreakerSettings {
    /// Sets [`failure_ratio`](Self::failure_ratio).
    #[must_use]
    pub fn with_failure_ratio(mut self, ratio: f64) -> Self {
        self.failure_ratio = ratio;
        self
    }

    /// Sets [`min_requests`](Self::min_requests).
    #[must_use]
    pub fn with_min_requests(mut self, requests: u32) -> Self {
        self.min_requests = requests;
        self
    }

    /// Sets [`window`](Self::window).
    #[must_use]
    pub fn with_window(mut self, window: Duration) -> Self {
        self.window = window;
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

    /// The settings that hold where nobody says otherwise; none when the environment switches
    /// circuit breakers off.
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
            min_requests: 10,
            window: Duration::from_secs(120),
            open_for: Duration::from_secs(30),
            history: 5,
        }
    }
}
