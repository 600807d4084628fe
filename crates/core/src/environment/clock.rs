//! The wall clock that expiry is judged by.
//!
//! Intervals are measured on tokio's clock, which tests control. The wall clock follows
//! it where a test enables that.

use std::time::SystemTime;

use tokio::time::Instant;

/// A wall clock.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) enum Clock {
    /// The clock of this machine.
    #[default]
    System,
    /// A clock that showed `start` at `since` and advances with tokio's clock.
    Tokio { start: SystemTime, since: Instant },
}

impl Clock {
    /// Creates a clock that shows the current time and advances with tokio's clock.
    pub(crate) fn tokio() -> Self {
        Self::Tokio { start: SystemTime::now(), since: Instant::now() }
    }

    /// Returns the current time.
    pub(crate) fn now(self) -> SystemTime {
        match self {
            Self::System => SystemTime::now(),
            Self::Tokio { start, since } => start + since.elapsed(),
        }
    }
}
