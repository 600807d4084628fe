//! Two callers on two runtimes, of which one rests.

use std::future::Future;
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use tokio::runtime::{Builder, Runtime};

/// Far longer than a caller has to wait.
pub(crate) const PATIENCE: Duration = Duration::from_secs(25);

/// A call in the middle of which its runtime was left.
pub(crate) struct Parked<F> {
    _call: Pin<Box<F>>,
    _runtime: Runtime,
}

/// Begins a call, which then rests.
pub(crate) fn park<F: Future>(call: F) -> Parked<F> {
    let (mut call, runtime) = (Box::pin(call), runtime());
    runtime.block_on(std::future::poll_fn(|context| {
        assert!(call.as_mut().poll(context).is_pending(), "there is nothing to wait for");
        Poll::Ready(())
    }));
    Parked { _call: call, _runtime: runtime }
}

/// What comes of a call on another runtime.
#[track_caller]
pub(crate) fn elsewhere<F: Future>(call: F) -> F::Output {
    let ended = runtime().block_on(async { tokio::time::timeout(PATIENCE, call).await });
    ended.expect("it waits for the call that rests")
}

pub(crate) fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}
