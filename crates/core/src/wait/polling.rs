//! Polls: one after the other, with growing delays, until a limit.

use std::time::Duration;

use tracing::debug;

use super::clock::Clock;
use super::progress::WaitProgress;
use super::settings::Settings;
use crate::call::client::Client;
use crate::call::execute::execute;
use crate::call::received::Received;
use crate::call::request::Request;
use crate::error::waited::Waited;
use crate::error::{Error, ErrorKind};
use crate::retry::backoff::random;
use crate::sync::runtime::check_runtime;

/// The minimum delay between polls, so that a delay of zero does not flood the service.
const LEAST_DELAY: Duration = Duration::from_millis(10);

/// A wait under way.
pub(super) struct Polling {
    pub(super) settings: Settings,
    /// Started by the first poll.
    clock: Option<Clock>,
    /// Whether delays take no time.
    skips: bool,
    pub(super) polls: u32,
    /// The number of polls of the request that is sent now.
    pub(super) own: u32,
    /// The time that had passed before the first of these.
    before: Duration,
    /// Whether the service has responded.
    is_reached: bool,
}

impl Polling {
    pub(super) fn new(client: &Client, settings: Settings) -> Self {
        let skips = client.0.config.transport().skips_delays();
        Self {
            settings,
            clock: None,
            skips,
            polls: 0,
            own: 0,
            before: Duration::ZERO,
            is_reached: false,
        }
    }

    fn clock(&mut self) -> &mut Clock {
        self.clock.get_or_insert_with(|| Clock::start(self.skips))
    }

    /// Begins with short delays again, for another request.
    pub(super) fn restart(&mut self) {
        self.own = 0;
        self.before = self.clock().elapsed();
    }

    /// Returns the time since the first poll of the request that is sent now.
    pub(super) fn own_time(&mut self) -> Duration {
        let before = self.before;
        self.clock().elapsed() - before
    }

    /// Marks the service as reachable, so that an outage is temporary.
    pub(super) fn reached(mut self) -> Self {
        self.is_reached = true;
        self
    }

    /// Polls once. Once the service was reached, an outage that the retry policy does not outlast
    /// does not end the wait: the next poll follows after the delay.
    pub(super) async fn poll(&mut self, request: &Request) -> Result<Received, Error> {
        check_runtime().map_err(|error| error.of_operation(request.operation.id))?;
        loop {
            self.polls += 1;
            self.own += 1;
            let limit = self.settings.limit;
            let error = match self.clock().within(limit, execute(request.clone())).await {
                None => return Err(self.timed_out(request, None, "no response to a poll")),
                Some(Err(error)) if self.is_reached && is_outage(&error) => error,
                Some(result) => {
                    self.is_reached = true;
                    return result;
                }
            };
            debug!(%error, polls = self.polls, "the poll failed");
            if !self.delay(error.retry_after()).await {
                return Err(error);
            }
        }
    }

    /// Reports what a poll has found.
    pub(super) fn report(&mut self, state: &str, details: Option<&str>, percent: Option<f64>) {
        debug!(state, polls = self.polls, "polled");
        let (polls, elapsed) = (self.polls, self.clock().elapsed());
        let percent_complete = percent;
        self.settings.report(&WaitProgress { state, details, percent_complete, polls, elapsed });
    }

    /// Waits until the next poll; false if there is no time for one.
    pub(super) async fn delay(&mut self, retry_after: Option<Duration>) -> bool {
        let backoff = self.settings.backoff.delay(self.own, false, random());
        let limit = self.settings.limit;
        let delay = backoff.max(retry_after.unwrap_or_default()).max(LEAST_DELAY);
        self.clock().delay(delay, limit).await
    }

    /// Returns the error of a wait that has taken too long.
    pub(super) fn timed_out(
        &self,
        request: &Request,
        waited: Option<Waited>,
        found: &str,
    ) -> Error {
        let limit = self.settings.limit;
        let message = format!(
            "{found} after {limit:?} (wait timeout); wait for it again, or for longer with `timeout`"
        );
        let error = Error::new(ErrorKind::Timeout, message).of_operation(request.operation.id);
        match waited {
            Some(waited) => error.with_waited(waited),
            None => error,
        }
    }
}

/// Whether the service cannot be reached, or has failed for now.
fn is_outage(error: &Error) -> bool {
    let is_of_server = error.status().is_some_and(|status| status.is_server_error());
    let is_of_connection =
        matches!(error.kind(), ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport);
    is_of_server || is_of_connection || error.is_throttle() || error.circuit().is_some()
}
