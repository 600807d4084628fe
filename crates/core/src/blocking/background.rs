//! The runtime of blocking calls: one thread of the process drives its connections and timers.

use std::future::pending;
use std::io;
use std::panic::resume_unwind;
use std::sync::mpsc::sync_channel;
use std::sync::{Mutex, PoisonError};
use std::thread::{self, Builder, ThreadId};

use tokio::runtime::{self, Handle};
use tokio::task::yield_now;
use tracing::instrument::WithSubscriber;
use tracing::{Instrument, Span};

use crate::error::Error;

/// The name of the threads that are started here.
const NAME: &str = "oci-sdk-blocking";

/// The runtime, and the thread that drives it until the process ends.
#[derive(Clone)]
struct Background {
    handle: Handle,
    thread: ThreadId,
}

impl Background {
    fn block_on<F: Future>(&self, future: F) -> F::Output {
        self.handle.block_on(async {
            // The thread finishes what it does for the previous call: without this, the connection
            // of that call might not be idle yet, and another one would be opened.
            _ = self.handle.spawn(yield_now()).await;
            future.await
        })
    }
}

/// Runs `future` to its end.
///
/// A thread that belongs to a runtime cannot block on another one, so that the future runs on a
/// thread of its own there.
pub(super) fn run<F, T>(future: F) -> Result<T, Error>
where
    F: Future<Output = Result<T, Error>> + Send,
    T: Send,
{
    let background = background().map_err(not_started)?;
    // A thread that ends may have lost its context, and cannot block on a runtime either.
    if Handle::try_current().is_err_and(|error| error.is_missing_context()) {
        return background.block_on(future);
    }
    let is_background = thread::current().id() == background.thread;
    // Both are known by thread.
    let future = future.instrument(Span::current()).with_current_subscriber();
    let work = move || match is_background {
        // A task of a call that makes blocking calls: while it waits, it drives nothing.
        true => new_runtime().map_err(not_started)?.block_on(future),
        false => background.block_on(future),
    };
    thread::scope(|scope| {
        let thread = Builder::new().name(NAME.to_owned()).spawn_scoped(scope, work);
        thread.map_err(not_started)?.join().unwrap_or_else(|panic| resume_unwind(panic))
    })
}

/// Returns the runtime, and starts it if it is not running. A failed start is attempted again by
/// the next call.
fn background() -> io::Result<Background> {
    static BACKGROUND: Mutex<Option<Background>> = Mutex::new(None);
    // No code that holds the lock can panic.
    let mut background = BACKGROUND.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(background) = &*background {
        return Ok(background.clone());
    }
    let started = start()?;
    *background = Some(started.clone());
    Ok(started)
}

fn start() -> io::Result<Background> {
    let (sender, receiver) = sync_channel(1);
    // The runtime is created on its thread: async code must not drop it if the thread cannot start.
    let thread = Builder::new().name(NAME.to_owned()).spawn(move || {
        // The receiver waits for it, so sending cannot fail.
        match new_runtime() {
            Ok(runtime) => {
                _ = sender.send(Ok(runtime.handle().clone()));
                runtime.block_on(pending::<()>());
            }
            Err(error) => _ = sender.send(Err(error)),
        }
    })?;
    let handle = receiver.recv().map_err(io::Error::other)??;
    Ok(Background { handle, thread: thread.thread().id() })
}

fn new_runtime() -> io::Result<runtime::Runtime> {
    runtime::Builder::new_current_thread().thread_name(NAME).enable_all().build()
}

fn not_started(source: io::Error) -> Error {
    let message = format!(
        "cannot start the background thread of blocking calls: {source}; raise the limits of open \
         files and threads of the process"
    );
    Error::config(message).with_source(source)
}
