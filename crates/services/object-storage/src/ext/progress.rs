//! The progress of a transfer, by callback and as a stream.

use std::any::Any;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use oci_sdk_core::auth::BoxFuture;
use oci_sdk_core::{Error, ErrorKind};
use tokio::sync::watch;

use super::token::{Record, ResumeToken};

/// The progress of a transfer.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Progress {
    /// The number of bytes that were transferred. It never decreases: a part that is retried
    /// counts once.
    pub bytes: u64,
    /// The total number of bytes, if it is known.
    pub total: Option<u64>,
    /// The number of parts that are complete; of a folder, the number of files.
    pub parts: u32,
    /// The total number of parts, if it is known.
    pub total_parts: Option<u32>,
    record: Option<Arc<Record>>,
}

impl Progress {
    /// Returns the state of the transfer as of now, to resume it in another process.
    ///
    /// `None` until it can be resumed, and for transfers that cannot be: uploads in a single
    /// request or from a stream, downloads to a writer, folders.
    pub fn token(&self) -> Option<ResumeToken> {
        self.record.as_ref().map(|record| record.token())
    }
}

/// The progress of a transfer as a stream, which ends with the transfer.
///
/// It skips intermediate states that are not read in time.
#[must_use = "a stream does nothing unless it is polled"]
pub struct ProgressStream {
    next: Option<BoxFuture<'static, Option<Next>>>,
}

/// The next state, and where the one after it comes from.
type Next = (Progress, watch::Receiver<Progress>);

impl ProgressStream {
    fn new(mut receiver: watch::Receiver<Progress>) -> Self {
        Self {
            next: Some(Box::pin(async move {
                receiver.changed().await.ok()?;
                let progress = receiver.borrow_and_update().clone();
                Some((progress, receiver))
            })),
        }
    }

    /// Waits for progress; `None` when the transfer has ended.
    pub async fn next(&mut self) -> Option<Progress> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl Stream for ProgressStream {
    type Item = Progress;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Progress>> {
        let Some(next) = &mut self.next else { return Poll::Ready(None) };
        let Some((progress, receiver)) = ready!(next.as_mut().poll(context)) else {
            self.next = None;
            return Poll::Ready(None);
        };
        *self = Self::new(receiver);
        Poll::Ready(Some(progress))
    }
}

impl fmt::Debug for ProgressStream {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ProgressStream(..)")
    }
}

/// The receiver of the progress.
#[derive(Default)]
enum Listener {
    #[default]
    None,
    Callback(Box<dyn FnMut(&Progress) + Send>),
    /// The progress of the folder to which the file belongs.
    Folder(FolderShare),
    /// The callback has panicked, and the transfer is stopped.
    Panicked(Option<Box<dyn Any + Send>>),
}

/// The share of a file in the progress of its folder.
struct FolderShare {
    folder: Arc<Reporter>,
    /// The bytes that the folder has counted.
    counted: u64,
    /// The bytes that the total of the folder contains.
    expected: u64,
}

/// Collects the progress of all parts, and reports it.
///
/// A report is an error once the callback has panicked. Parts run in tasks, and their bodies in those
/// of the HTTP client, from which a panic would not reach the caller: the transfer fails as after
/// any other error, and [`finished`](Self::finished) continues the panic in the task of the caller.
#[derive(Default)]
pub(super) struct Reporter(Mutex<State>);

#[derive(Default)]
struct State {
    latest: Progress,
    /// The bytes of all parts, without those of failed tries.
    counted: u64,
    listener: Listener,
    watched: Option<watch::Sender<Progress>>,
}

impl Reporter {
    pub(super) fn set_callback(&mut self, callback: impl FnMut(&Progress) + Send + 'static) {
        self.lock().listener = Listener::Callback(Box::new(callback));
    }

    /// Adds the bytes to the progress of a folder, whose total contains those that are `expected`.
    pub(super) fn set_folder(&mut self, folder: &Arc<Self>, expected: u64) {
        let folder = Arc::clone(folder);
        self.lock().listener = Listener::Folder(FolderShare { folder, counted: 0, expected });
    }

    pub(super) fn stream(&mut self) -> ProgressStream {
        let mut state = self.lock();
        let sender = state.watched.get_or_insert_with(|| watch::Sender::new(Progress::default()));
        ProgressStream::new(sender.subscribe())
    }

    /// Sets what is known at the start, or later.
    pub(super) fn expect(&self, total: u64, parts: u32) -> Result<(), Error> {
        let mut state = self.lock();
        if let Listener::Folder(share) = &mut state.listener {
            // The file may have another length than it had when the folder was listed.
            let before = std::mem::replace(&mut share.expected, total);
            share.folder.correct_total(before, total);
        }
        (state.latest.total, state.latest.total_parts) = (Some(total), Some(parts));
        state.report()
    }

    /// Corrects the bytes of a file in the total of a folder.
    fn correct_total(&self, before: u64, now: u64) {
        let total = &mut self.lock().latest.total;
        *total = total.map(|total| total.saturating_sub(before).saturating_add(now));
    }

    /// Sets the state that tokens are made of.
    pub(super) fn record(&self, record: Arc<Record>) -> Result<(), Error> {
        let mut state = self.lock();
        state.latest.record = Some(record);
        state.report()
    }

    pub(super) fn advance(&self, bytes: u64) -> Result<(), Error> {
        let mut state = self.lock();
        state.counted += bytes;
        if state.counted <= state.latest.bytes {
            return state.check();
        }
        state.latest.bytes = state.counted;
        state.report()
    }

    /// Takes back the bytes of a failed try.
    pub(super) fn retract(&self, bytes: u64) {
        self.lock().counted -= bytes;
    }

    pub(super) fn complete_part(&self) -> Result<(), Error> {
        let mut state = self.lock();
        state.latest.parts += 1;
        state.report()
    }

    /// Fails if the callback has panicked.
    pub(super) fn check(&self) -> Result<(), Error> {
        self.lock().check()
    }

    /// Returns the result of the transfer, or continues the panic of the callback.
    pub(super) fn finished<T>(&self, result: Result<T, Error>) -> Result<T, Error> {
        let panic = match &mut self.lock().listener {
            Listener::Panicked(panic) => panic.take(),
            _ => None,
        };
        match panic {
            Some(panic) => resume_unwind(panic),
            None => result,
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // Nothing that is done under the lock can panic half way.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn report(&mut self) -> Result<(), Error> {
        let Self { latest, listener, .. } = self;
        match listener {
            Listener::None | Listener::Panicked(_) => {}
            Listener::Callback(callback) => {
                // It is never called again, so it does not matter in which state it is.
                let called = catch_unwind(AssertUnwindSafe(|| callback(latest)));
                if let Err(panic) = called {
                    *listener = Listener::Panicked(Some(panic));
                }
            }
            Listener::Folder(share) => {
                let before = std::mem::replace(&mut share.counted, latest.bytes);
                share.folder.advance(latest.bytes - before)?;
            }
        }
        self.check()?;
        if let Some(watched) = &self.watched {
            watched.send_replace(self.latest.clone());
        }
        Ok(())
    }

    fn check(&self) -> Result<(), Error> {
        match &self.listener {
            Listener::None | Listener::Callback(_) => Ok(()),
            Listener::Folder(share) => share.folder.check(),
            Listener::Panicked(_) => Err(Error::new(
                ErrorKind::Argument,
                "the transfer was stopped: its progress callback panicked",
            )),
        }
    }
}

impl fmt::Debug for Reporter {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Reporter(..)")
    }
}

/// The bytes of one try of a part.
#[derive(Debug)]
pub(super) struct Meter {
    reporter: Arc<Reporter>,
    bytes: Mutex<u64>,
}

impl Meter {
    pub(super) fn new(reporter: &Arc<Reporter>) -> Self {
        Self { reporter: Arc::clone(reporter), bytes: Mutex::default() }
    }

    pub(super) fn advance(&self, bytes: u64) -> Result<(), Error> {
        *self.lock() += bytes;
        self.reporter.advance(bytes)
    }

    /// Takes back all bytes, as the part is retried.
    pub(super) fn reset(&self) {
        let bytes = std::mem::take(&mut *self.lock());
        self.reporter.retract(bytes);
    }

    fn lock(&self) -> MutexGuard<'_, u64> {
        self.bytes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::{Meter, Reporter};

    #[test]
    fn bytes_that_are_sent_again_count_once() {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let mut reporter = Reporter::default();
        let sink = Arc::clone(&seen);
        reporter.set_callback(move |progress| {
            sink.lock().expect("no test panics").push(progress.bytes);
        });
        let reporter = Arc::new(reporter);
        let meter = Meter::new(&reporter);
        for bytes in [5, 5, 0, 4, 8] {
            match bytes {
                0 => meter.reset(),
                bytes => meter.advance(bytes).expect("the callback does not panic"),
            }
        }
        assert_eq!(*seen.lock().expect("no test panics"), [5, 10, 12]);
    }
}
