//! The delays between attempts.

use std::time::Duration;

use aws_lc_rs::rand;

/// The delays between attempts: they grow, and are randomized, so that callers that failed together
/// do not retry together.
///
/// # Example
///
/// ```
/// use std::time::Duration;
///
/// use oci_sdk_core::retry::Backoff;
///
/// let backoff = Backoff::equal_jitter()
///     .with_base(Duration::from_millis(200))
///     .with_cap(Duration::from_secs(10));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Backoff {
    kind: Kind,
    base: Duration,
    factor: f64,
    cap: Duration,
    jitter: Duration,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Exponential,
    Full,
    Equal,
    FullUnlessThrottled,
}

impl Backoff {
    /// Creates the default backoff: `base * factor^(n-1)` after attempt n plus a random part of the
    /// jitter, at most the cap.
    pub const fn exponential() -> Self {
        Self {
            kind: Kind::Exponential,
            base: Duration::from_secs(1),
            factor: 2.0,
            cap: Duration::from_secs(30),
            jitter: Duration::from_secs(1),
        }
    }

    /// Creates a backoff in which all delays are the same.
    pub const fn constant(delay: Duration) -> Self {
        Self { base: delay, factor: 1.0, cap: delay, jitter: Duration::ZERO, ..Self::exponential() }
    }

    /// Creates a backoff between zero and `base * factor^n`, at most the cap.
    pub const fn full_jitter() -> Self {
        Self { kind: Kind::Full, ..Self::exponential() }
    }

    /// Creates a backoff between half of `base * factor^n` and all of it, at most the cap.
    pub const fn equal_jitter() -> Self {
        Self { kind: Kind::Equal, ..Self::exponential() }
    }

    /// Creates a backoff with equal jitter after 429 and full jitter after other errors.
    pub const fn full_jitter_unless_throttled() -> Self {
        Self { kind: Kind::FullUnlessThrottled, ..Self::exponential() }
    }

    /// Sets the first delay; the default is one second.
    #[must_use]
    pub const fn with_base(mut self, base: Duration) -> Self {
        self.base = base;
        self
    }

    /// Sets the factor by which the delay grows; the default is 2. Values below 1 and NaN are
    /// treated as 1.
    #[must_use]
    pub const fn with_factor(mut self, factor: f64) -> Self {
        self.factor = if factor >= 1.0 { factor } else { 1.0 };
        self
    }

    /// Sets the longest delay; the default is 30 seconds.
    #[must_use]
    pub const fn with_cap(mut self, cap: Duration) -> Self {
        self.cap = cap;
        self
    }

    /// Sets the largest random time that is added to an exponential delay; the default is one
    /// second. The other kinds ignore it.
    #[must_use]
    pub const fn with_jitter(mut self, jitter: Duration) -> Self {
        self.jitter = jitter;
        self
    }

    /// Returns the longest delay.
    pub(super) fn cap(&self) -> Duration {
        self.cap
    }

    /// Returns a random delay after attempt `attempt`, the first being 1.
    ///
    /// The transfers of Object Storage use it; it is not part of the public interface.
    #[doc(hidden)]
    pub fn random_delay(&self, attempt: u32) -> Duration {
        self.delay(attempt, false, random())
    }

    /// Returns the delay after attempt `attempt`, the first being 1, for a random number from 0 to
    /// 1.
    pub(crate) fn delay(&self, attempt: u32, is_throttled: bool, random: f64) -> Duration {
        let (base, cap) = (self.base.as_secs_f64(), self.cap.as_secs_f64());
        let grown = |steps: u32| base * self.factor.powf(f64::from(steps));
        let seconds = match self.kind {
            Kind::Exponential => {
                grown(attempt.saturating_sub(1)) + random * self.jitter.as_secs_f64()
            }
            Kind::Full => random * grown(attempt).min(cap),
            Kind::FullUnlessThrottled if !is_throttled => random * grown(attempt).min(cap),
            Kind::Equal | Kind::FullUnlessThrottled => {
                let half = grown(attempt).min(cap) / 2.0;
                half + random * half
            }
        };
        // After many steps it is infinity, which is capped, or NaN if the base is 0.
        let seconds = if seconds.is_nan() { 0.0 } else { seconds.min(cap) };
        Duration::try_from_secs_f64(seconds).map_or(self.cap, |delay| delay.min(self.cap))
    }
}

impl Default for Backoff {
    fn default() -> Self {
        Self::exponential()
    }
}

/// Returns a random number from 0 to 1.
pub(crate) fn random() -> f64 {
    let mut bytes = [0; 4];
    // It fails only if the system has no source of randomness; the result is then 0.
    _ = rand::fill(&mut bytes);
    f64::from(u32::from_le_bytes(bytes)) / f64::from(u32::MAX)
}
