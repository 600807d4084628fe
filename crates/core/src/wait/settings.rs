//! The settings of a wait.

use std::time::Duration;

use super::progress::WaitProgress;
use crate::retry::backoff::Backoff;

/// The default time limit: 20 minutes.
const LIMIT: Duration = Duration::from_secs(20 * 60);

/// The settings of a wait.
pub(super) struct Settings {
    pub(super) backoff: Backoff,
    pub(super) limit: Duration,
    /// The states that end the wait with an error, if the caller has set them.
    pub(super) failing: Option<Vec<String>>,
    pub(super) report: Option<Report>,
}

/// The callback for each poll.
pub(super) type Report = Box<dyn Fn(&WaitProgress<'_>) + Send + Sync>;

impl Settings {
    /// Calls the callback, if there is one.
    pub(super) fn report(&self, progress: &WaitProgress<'_>) {
        if let Some(report) = &self.report {
            report(progress);
        }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self { backoff: Backoff::equal_jitter(), limit: LIMIT, failing: None, report: None }
    }
}
