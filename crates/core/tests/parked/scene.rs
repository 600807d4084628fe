//! Two callers on two runtimes, of which one rests.

use std::future::Future;
use std::pin::Pin;
use std::sync::mpsc::{Sender, channel};
use std::task::Poll;
use std::time::Duration;

use tokio::runtime::{Builder, Runtime};

/// Far longer than a caller has to wait.
pub(crate) const PATIENCE: Duration = Duration::from_secs(25);

/// A call in the middle of which its runtime was left.
pub(crate) struct Parked<F> {
    _call: Pin<Box<F>>,
    /// Ends the thread that is busy, which the end of the runtime waits for.
    _busy: Sender<()>,
    _runtime: Runtime,
}

/// Begins a call, which then rests. Files are not read meanwhile.
pub(crate) fn park<F: Future>(call: F) -> Parked<F> {
    park_later(Duration::ZERO, call)
}

/// Like [`park`], on a runtime whose clock is ahead.
pub(crate) fn park_later<F: Future>(ahead: Duration, call: F) -> Parked<F> {
    let mut builder = Builder::new_current_thread();
    let runtime = builder.enable_all().max_blocking_threads(1).build().unwrap();
    skip(&runtime, ahead);
    let (busy, blocked) = channel::<()>();
    let mut call = Box::pin(call);
    runtime.block_on(async {
        tokio::task::spawn_blocking(move || blocked.recv());
        std::future::poll_fn(|context| {
            assert!(call.as_mut().poll(context).is_pending(), "there is nothing to wait for");
            Poll::Ready(())
        })
        .await;
    });
    Parked { _call: call, _busy: busy, _runtime: runtime }
}

/// Returns the result of a call on another runtime.
#[track_caller]
pub(crate) fn elsewhere<F: Future>(call: F) -> F::Output {
    elsewhere_later(Duration::ZERO, call)
}

/// Like [`elsewhere`], on a runtime whose clock is ahead.
#[track_caller]
pub(crate) fn elsewhere_later<F: Future>(ahead: Duration, call: F) -> F::Output {
    let runtime = runtime();
    skip(&runtime, ahead);
    let ended = runtime.block_on(async { tokio::time::timeout(PATIENCE, call).await });
    ended.expect("it waits for the call that rests")
}

/// Advances the clock of a runtime.
fn skip(runtime: &Runtime, time: Duration) {
    runtime.block_on(async {
        tokio::time::pause();
        tokio::time::advance(time).await;
        tokio::time::resume();
    });
}

pub(crate) fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}
