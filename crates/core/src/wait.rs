//! Waiting for resources: until they reach a state, are deleted, or their work request has ended.
//!
//! The requests of generated crates create a [`Waiter`]: `wait_until` and `wait_until_deleted` of a
//! request that gets a resource, and `and_wait` of an operation that changes one. All of them run one
//! loop, which is compiled once; what differs is data.
//!
//! [The guide](crate::guide::waiting) has examples.

mod clock;
mod follow_up;
mod followed;
mod following;
mod goal;
mod outcome;
mod polling;
mod progress;
mod run;
mod settings;
mod start;
mod state;
mod updates;

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::future::BoxFuture;

use self::follow_up::FollowUp;
use self::followed::no_work_request;
use self::goal::Goal;
use self::outcome::Outcome;
use self::run::run;
use self::settings::Settings;
use self::start::Start;
use crate::call::operation::Operation;
use crate::call::request::Request;
use crate::error::{Error, ErrorKind};
use crate::net::response::Response;
use crate::retry::backoff::Backoff;
use crate::values::parameter::ToParameter;
use crate::values::wire::Wire;

pub use self::followed::FollowedWorkRequest;
pub use self::progress::WaitProgress;
pub use self::updates::WorkRequestUpdates;
pub use crate::call::work_requests::WorkRequestOperations;
pub use crate::values::work_request::{
    WorkRequest, WorkRequestError, WorkRequestLog, WorkRequestResource,
};

/// Waits for a resource; await it.
///
/// It polls with growing intervals, from one to 30 seconds, for at most 20 minutes, and honours the
/// `Retry-After` of the service. It ends early when the resource is in a state from which the wanted one
/// cannot follow, such as `FAILED`: the error has the state and its details. Dropping it ends the
/// wait, and cancels nothing in the cloud.
///
/// `T` is the result, and `S` the type of the states.
///
/// # Example
///
/// ```no_run
/// use std::time::Duration;
///
/// # use oci_sdk_core::{Error, Response};
/// # use oci_sdk_core::wait::Waiter;
/// # async fn example(waiter: Waiter<Response<String>>) -> Result<(), Error> {
/// let resource = waiter
///     .timeout(Duration::from_secs(3600))
///     .on_progress(|progress| println!("{} after {:.0?}", progress.state, progress.elapsed))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a waiter does nothing until it is awaited"]
pub struct Waiter<T, S = String> {
    start: Start,
    goal: Goal,
    settings: Settings,
    read: Read<T>,
    states: PhantomData<fn(S)>,
}

/// Reads the result of a wait.
type Read<T> = fn(Outcome) -> Result<T, Error>;

impl<T, S> Waiter<T, S> {
    fn new(start: Start, goal: Goal, read: Read<T>) -> Self {
        Self { start, goal, settings: Settings::default(), read, states: PhantomData }
    }

    /// Sets the time limit of the wait; the default is 20 minutes. The wait ends in time for a last
    /// poll, and then fails with [`ErrorKind::Timeout`].
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.settings.limit = limit;
        self
    }

    /// Sets the delays between polls. The default grows from one to 30 seconds; a part of each
    /// is random, so that many waiters do not poll at once. Delays of less than 10 ms are treated as
    /// 10 ms.
    pub fn backoff(mut self, backoff: Backoff) -> Self {
        self.settings.backoff = backoff;
        self
    }

    /// Sets a constant delay between polls, of at least 10 ms.
    pub fn interval(self, delay: Duration) -> Self {
        self.backoff(Backoff::constant(delay))
    }

    /// Calls `report` after each poll that does not end the wait.
    pub fn on_progress(
        mut self,
        report: impl Fn(&WaitProgress<'_>) + Send + Sync + 'static,
    ) -> Self {
        self.settings.report = Some(Box::new(report));
        self
    }
}

impl<T, S: ToParameter> Waiter<Response<T>, S> {
    /// Waits for this state instead.
    pub fn until(mut self, state: impl Into<S>) -> Self {
        self.goal = Goal::States(vec![state.into().to_parameter().into_owned()]);
        self
    }

    /// Waits for this state as well: the wait ends when any of the states is reached.
    pub fn or(mut self, state: impl Into<S>) -> Self {
        let state = state.into().to_parameter().into_owned();
        match &mut self.goal {
            Goal::States(states) => states.push(state),
            _ => self.goal = Goal::States(vec![state]),
        }
        self
    }

    /// Sets the states that end the wait with an error. By default, these are the states from which
    /// the wanted one cannot follow.
    pub fn fails_on(mut self, states: impl IntoIterator<Item = S>) -> Self {
        let states = states.into_iter().map(|state| state.to_parameter().into_owned());
        self.settings.failing = Some(states.collect());
        self
    }
}

/// The constructors for generated code.
#[doc(hidden)]
impl<T: Wire, S: ToParameter> Waiter<Response<T>, S> {
    /// Sends `request` until the resource is in this state.
    pub fn of_resource(request: Request, state: impl Into<S>) -> Self {
        Self::new(Start::Poll(request), Goal::States(Vec::new()), resource::<T>).until(state)
    }

    /// Sends `request`, and then waits until the resource, which `get` gets, is in a state that
    /// lasts. It has the path parameters of the operation.
    pub fn after(request: Request, get: &'static Operation) -> Self {
        let start = Start::Operation(request, FollowUp { get: Some(get), id: None });
        Self::new(start, Goal::Settled { canceled: false }, resource::<T>)
    }

    /// The path parameter `parameter` of the resource is the field `field` of the response.
    pub fn with_id(mut self, parameter: &'static str, field: &'static str) -> Self {
        if let Start::Operation(_, then) = &mut self.start {
            then.id = Some((parameter, field));
        }
        self
    }

    /// The operation cancels what the resource does.
    pub fn with_cancellation(mut self) -> Self {
        self.goal = Goal::Settled { canceled: true };
        self
    }
}

#[doc(hidden)]
impl<S> Waiter<(), S> {
    /// Sends `request` until the resource is deleted.
    pub fn of_deletion(request: Request) -> Self {
        Self::new(Start::Poll(request), Goal::Deleted { canceled: false }, deleted)
    }

    /// Sends `request`, which deletes the resource, and waits until it is deleted.
    pub fn after_deletion(request: Request, get: &'static Operation) -> Self {
        let then = FollowUp { get: Some(get), id: None };
        Self::new(Start::Operation(request, then), Goal::Deleted { canceled: true }, deleted)
    }
}

#[doc(hidden)]
impl Waiter<Option<WorkRequest>> {
    /// Sends `request`, and waits until its work request has succeeded.
    pub fn after_work_request(request: Request) -> Self {
        let start = Start::Operation(request, FollowUp { get: None, id: None });
        let goal = Goal::Settled { canceled: false };
        Self::new(start, goal, |outcome| match outcome {
            Outcome::WorkRequest(work_request) => Ok(work_request.map(|request| *request)),
            Outcome::Resource(_) | Outcome::Deleted => Ok(None),
        })
    }
}

impl FollowedWorkRequest {
    /// Waits until the work request has succeeded.
    ///
    /// When it fails or is canceled, the error has its errors and its last log entries:
    /// [`Error::work_request`].
    pub fn wait(self) -> Waiter<WorkRequest> {
        let goal = Goal::Settled { canceled: false };
        Waiter::new(Start::WorkRequest(self), goal, |outcome| match outcome {
            Outcome::WorkRequest(Some(work_request)) => Ok(*work_request),
            Outcome::WorkRequest(None) | Outcome::Resource(_) | Outcome::Deleted => {
                Err(no_work_request())
            }
        })
    }
}

fn resource<T: Wire>(outcome: Outcome) -> Result<Response<T>, Error> {
    match outcome {
        Outcome::Resource(received) => received.json(),
        Outcome::Deleted | Outcome::WorkRequest(_) => {
            Err(Error::new(ErrorKind::Wait, "the resource does not exist any more"))
        }
    }
}

fn deleted(_: Outcome) -> Result<(), Error> {
    Ok(())
}

impl<T, S> IntoFuture for Waiter<T, S> {
    type Output = Result<T, Error>;
    type IntoFuture = Waiting<T>;

    fn into_future(self) -> Waiting<T> {
        let outcome = Box::pin(run(self.start, self.goal, self.settings));
        Waiting { outcome, read: self.read }
    }
}

impl<T, S> fmt::Debug for Waiter<T, S> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Waiter")
            .field("start", &self.start)
            .field("goal", &self.goal)
            .finish_non_exhaustive()
    }
}

/// The future of a [`Waiter`].
#[must_use = "a wait does nothing until it is awaited"]
pub struct Waiting<T> {
    outcome: BoxFuture<'static, Result<Outcome, Error>>,
    read: Read<T>,
}

impl<T> Future for Waiting<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let outcome = ready!(self.outcome.as_mut().poll(context));
        Poll::Ready(outcome.and_then(self.read))
    }
}

impl<T> fmt::Debug for Waiting<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Waiting(..)")
    }
}
