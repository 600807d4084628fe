//! The progress of a wait.

use std::time::Duration;

/// The result of a poll, for the callback of [`Waiter::on_progress`](super::Waiter::on_progress).
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct WaitProgress<'a> {
    /// The state of the resource, or the status of its work request.
    pub state: &'a str,
    /// The details of the state, if the service sends them.
    pub details: Option<&'a str>,
    /// The progress of the work request in percent, if there is one and it reports it.
    pub percent_complete: Option<f64>,
    /// The number of polls so far.
    pub polls: u32,
    /// The time since the wait began.
    pub elapsed: Duration,
}
