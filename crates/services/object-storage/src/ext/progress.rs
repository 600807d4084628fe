//! The progress of a transfer, by callback and as a stream.

use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use oci_sdk_core::auth::BoxFuture;
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

/// The function that is called with the progress.
type Callback = Box<dyn FnMut(&Progress) + Send>;

/// Collects the progress of all parts, and reports it.
#[derive(Default)]
pub(super) struct Reporter(Mutex<State>);

#[derive(Default)]
struct State {
    latest: Progress,
    /// The bytes of all parts, without those of failed tries.
    counted: u64,
    callback: Option<Callback>,
    watched: Option<watch::Sender<Progress>>,
}

impl Reporter {
    pub(super) fn set_callback(&mut self, callback: impl FnMut(&Progress) + Send + 'static) {
        self.lock().callback = Some(Box::new(callback));
    }

    pub(super) fn stream(&mut self) -> ProgressStream {
        let mut state = self.lock();
        let sender = state.watched.get_or_insert_with(|| watch::Sender::new(Progress::default()));
        ProgressStream::new(sender.subscribe())
    }

    /// Sets what is known at the start, or later.
    pub(super) fn expect(&self, total: u64, parts: u32) {
        let mut state = self.lock();
        (state.latest.total, state.latest.total_parts) = (Some(total), Some(parts));
        state.report();
    }

    /// Sets the state that tokens are made of.
    pub(super) fn record(&self, record: Arc<Record>) {
        let mut state = self.lock();
        state.latest.record = Some(record);
        state.report();
    }

    pub(super) fn advance(&self, bytes: u64) {
        let mut state = self.lock();
        state.counted += bytes;
        if state.counted > state.latest.bytes {
            state.latest.bytes = state.counted;
            state.report();
        }
    }

    /// Takes back the bytes of a failed try.
    pub(super) fn retract(&self, bytes: u64) {
        self.lock().counted -= bytes;
    }

    pub(super) fn complete_part(&self) {
        let mut state = self.lock();
        state.latest.parts += 1;
        state.report();
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // A callback that panics does not invalidate the numbers.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn report(&mut self) {
        if let Some(callback) = &mut self.callback {
            callback(&self.latest);
        }
        if let Some(watched) = &self.watched {
            watched.send_replace(self.latest.clone());
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

    pub(super) fn advance(&self, bytes: u64) {
        *self.lock() += bytes;
        self.reporter.advance(bytes);
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
        meter.advance(5);
        meter.advance(5);
        meter.reset();
        meter.advance(4);
        meter.advance(8);
        assert_eq!(*seen.lock().expect("no test panics"), [5, 10, 12]);
    }
}
