//! The time that resources live in: real time, and what a test has added to it.

use std::{
    sync::Mutex,
    time::{Duration, SystemTime},
};

use chrono::{DateTime, SecondsFormat, Utc};
use tokio::time::Instant;

use crate::lock::lock;

/// The most time that a test adds, some 6,000 years. Times of models have four digits for the year.
pub(crate) const MOST_ADDED: Duration = Duration::from_secs(200_000_000_000);

/// The time of states and work requests. Signatures and tokens have a clock of their own, so that a test can
/// let a week pass without making each signature stale.
#[derive(Debug, Default)]
pub(crate) struct Timeline {
    added: Mutex<Duration>,
}

/// A moment of the timeline.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Moment {
    /// For differences. It stands still while the clock of tokio is paused.
    pub(crate) instant: Instant,
    pub(crate) time: SystemTime,
}

impl Timeline {
    /// Adds time, up to [`MOST_ADDED`] in all.
    pub(crate) fn advance(&self, by: Duration) {
        let mut added = lock(&self.added);
        *added = added.saturating_add(by).min(MOST_ADDED);
    }

    /// Takes back what a test has added.
    pub(crate) fn reset(&self) {
        *lock(&self.added) = Duration::ZERO;
    }

    /// Returns how far the timeline is ahead of real time.
    pub(crate) fn added(&self) -> Duration {
        *lock(&self.added)
    }

    pub(crate) fn now(&self) -> Moment {
        let added = self.added();
        let (instant, time) = (Instant::now(), SystemTime::now());
        Moment {
            instant: instant.checked_add(added).unwrap_or(instant),
            time: time.checked_add(added).unwrap_or(time),
        }
    }
}

impl Moment {
    /// Returns the time as in models: `2023-01-05T21:31:40.123Z`.
    pub(crate) fn text(self) -> String {
        text(self.time)
    }
}

/// Reads a time as in models.
pub(crate) fn read(text: &str) -> Option<SystemTime> {
    DateTime::parse_from_rfc3339(text).ok().map(SystemTime::from)
}

/// Returns a time as in models.
pub(crate) fn text(time: SystemTime) -> String {
    DateTime::<Utc>::from(time).to_rfc3339_opts(SecondsFormat::Millis, true)
}
