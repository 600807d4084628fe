//! How long the pauses between attempts are.

use std::time::Duration;

use aws_lc_rs::rand;

/// The pauses between attempts: longer from one to the next, and never quite the same for two
/// callers, so that those who failed together do not come back together.
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
    /// Exponential pauses plus up to a second: after attempt n, `base * factor^(n-1)` and a random
    /// part of the jitter, at most the cap. The default.
    pub const fn exponential() -> Self {
        Self {
            kind: Kind::Exponential,
            base: Duration::from_secs(1),
            factor: 2.0,
            cap: Duration::from_secs(30),
            jitter: Duration::from_secs(1),
        }
    }

    /// Anything between nothing and `base * factor^n`, at most the cap.
    pub const fn full_jitter() -> Self {
        Self { kind: Kind::Full, ..Self::exponential() }
    }

    /// At least half of `base * factor^n`, at most all of it, and at most the cap.
    pub const fn equal_jitter() -> Self {
        Self { kind: Kind::Equal, ..Self::exponential() }
    }

    /// Equal jitter after a 429, full jitter after anything else.
    pub const fn full_jitter_unless_throttled() -> Self {
        Self { kind: Kind::FullUnlessThrottled, ..Self::exponential() }
    }

    /// Sets the first pause; a second unless set.
    #[must_use]
    pub const fn with_base(mut self, base: Duration) -> Self {
        self.base = base;
        self
    }

    /// Sets what the pause is multiplied by each time; 2 unless set. Less than 1, and what is no
    /// number, counts as 1.
    #[must_use]
    pub const fn with_factor(mut self, factor: f64) -> Self {
        self.factor = if factor >= 1.0 { factor } else { 1.0 };
        self
    }

    /// Sets the longest pause; 30 seconds unless set.
    #[must_use]
    pub const fn with_cap(mut self, cap: Duration) -> Self {
        self.cap = cap;
        self
    }

    /// Sets how much is added at random to exponential pauses; up to a second unless set. The other
    /// kinds do not go by it.
    #[must_use]
    pub const fn with_jitter(mut self, jitter: Duration) -> Self {
        self.jitter = jitter;
        self
    }

    /// The longest pause.
    pub(super) fn cap(&self) -> Duration {
        self.cap
    }

    /// The pause after attempt `attempt`, the first being 1, given a number from 0 to 1.
    pub(super) fn pause(&self, attempt: u32, is_throttled: bool, random: f64) -> Duration {
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
        // Many steps make infinity of it, which the cap is smaller than; 0 times infinity is none.
        let seconds = if seconds.is_nan() { 0.0 } else { seconds.min(cap) };
        Duration::try_from_secs_f64(seconds).map_or(self.cap, |pause| pause.min(self.cap))
    }
}

impl Default for Backoff {
    fn default() -> Self {
        Self::exponential()
    }
}

/// A random number from 0 to 1.
pub(crate) fn random() -> f64 {
    let mut bytes = [0; 4];
    // Only fails where the machine has no randomness; then nothing is added.
    _ = rand::fill(&mut bytes);
    f64::from(u32::from_le_bytes(bytes)) / f64::from(u32::MAX)
}
