//! The changes of a work request, as a stream.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use futures_core::future::BoxFuture;

use super::followed::{FollowedWorkRequest, Requests};
use super::following::{Open, Step, step};
use super::polling::Polling;
use super::settings::Settings;
use crate::error::Error;
use crate::retry::backoff::Backoff;
use crate::values::work_request::WorkRequest;

impl FollowedWorkRequest {
    /// Returns the work request whenever it has changed, until it has succeeded: a stream.
    ///
    /// When it fails, the stream ends with the same error as [`wait`](Self::wait).
    pub fn progress(self) -> WorkRequestUpdates {
        WorkRequestUpdates(State::Idle(Box::new(Updates {
            polling: Polling::new(self.client(), Settings::default()),
            followed: self,
            requests: None,
            open: None,
            is_done: false,
        })))
    }
}

/// The changes of a work request, as a stream; see [`FollowedWorkRequest::progress`].
#[must_use = "nothing is sent until it is polled"]
pub struct WorkRequestUpdates(State);

enum State {
    Idle(Box<Updates>),
    Polling(BoxFuture<'static, (Box<Updates>, Result<WorkRequest, Error>)>),
    Done,
}

/// The work request that the updates follow, and its last state.
struct Updates {
    followed: FollowedWorkRequest,
    /// Created with the first update.
    requests: Option<Requests>,
    polling: Polling,
    open: Option<Open>,
    is_done: bool,
}

impl Updates {
    /// Polls until the work request has changed.
    async fn next(&mut self) -> Result<WorkRequest, Error> {
        let requests = match &mut self.requests {
            Some(requests) => requests,
            None => self.requests.insert(self.followed.requests()?),
        };
        loop {
            let before = match self.open.take() {
                Some(open) => Some(open.delay(&mut self.polling, requests).await?),
                None => None,
            };
            match step(&mut self.polling, requests).await? {
                Step::Done(work_request) => {
                    self.is_done = true;
                    return Ok(work_request);
                }
                Step::Open(open) => {
                    let open = self.open.insert(open);
                    if before.as_ref() != Some(&open.work_request) {
                        return Ok(open.work_request.clone());
                    }
                }
            }
        }
    }
}

impl WorkRequestUpdates {
    /// Sets the time limit, from the first poll on; the default is 20 minutes.
    pub fn timeout(mut self, limit: Duration) -> Self {
        if let State::Idle(updates) = &mut self.0 {
            updates.polling.settings.limit = limit;
        }
        self
    }

    /// Sets the delays between polls. The default grows from one to 30 seconds; delays of less than
    /// 10 ms are treated as 10 ms.
    pub fn backoff(mut self, backoff: Backoff) -> Self {
        if let State::Idle(updates) = &mut self.0 {
            updates.polling.settings.backoff = backoff;
        }
        self
    }

    /// Sets a constant delay between polls, of at least 10 ms.
    pub fn interval(self, delay: Duration) -> Self {
        self.backoff(Backoff::constant(delay))
    }

    /// Returns the work request after its next change; `None` after it has succeeded.
    ///
    /// # Errors
    ///
    /// When the work request fails, does not end in time, or cannot be read.
    pub async fn try_next(&mut self) -> Result<Option<WorkRequest>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await.transpose()
    }
}

impl Stream for WorkRequestUpdates {
    type Item = Result<WorkRequest, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match std::mem::replace(&mut self.0, State::Done) {
                State::Done => return Poll::Ready(None),
                State::Idle(mut updates) => {
                    self.0 = State::Polling(Box::pin(async move {
                        let result = updates.next().await;
                        (updates, result)
                    }));
                }
                State::Polling(mut polling) => {
                    let Poll::Ready((updates, result)) = polling.as_mut().poll(context) else {
                        self.0 = State::Polling(polling);
                        return Poll::Pending;
                    };
                    if result.is_ok() && !updates.is_done {
                        self.0 = State::Idle(updates);
                    }
                    return Poll::Ready(Some(result));
                }
            }
        }
    }
}

impl fmt::Debug for WorkRequestUpdates {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("WorkRequestUpdates(..)")
    }
}
