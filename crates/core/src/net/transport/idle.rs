//! The idle timeout, which runs only while no data is sent or received.
//!
//! The read timeout of the HTTP client also runs while a request body is sent, so it would end every
//! longer upload.

use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body, Frame, SizeHint};
use tokio::sync::oneshot;
use tokio::time::{Sleep, sleep};

use super::slots::Slot;
use crate::error::Error;
use crate::net::body::stream::BodyStream;

/// A counter of the chunks of a request body that were sent.
#[derive(Debug, Clone, Default)]
pub(super) struct Progress(Arc<AtomicU64>);

impl Progress {
    fn count(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// Guard owned by the response; dropping it stops the upload of the request body.
pub(super) struct Interest(
    #[expect(dead_code, reason = "it is dropped")] oneshot::Sender<Infallible>,
);

/// A request body in chunks, with its progress.
#[derive(Debug)]
pub(super) struct Sending {
    /// Never locked: the mutex only makes the body `Sync`, which the HTTP client requires.
    chunks: Mutex<BodyStream>,
    /// The number of bytes that remain.
    remaining: u64,
    progress: Progress,
    interest: Option<oneshot::Receiver<Infallible>>,
}

impl Sending {
    pub(super) fn new(chunks: BodyStream, progress: Progress) -> (Self, Interest) {
        let remaining = chunks.remaining();
        let (interest, receiver) = oneshot::channel();
        let chunks = Mutex::new(chunks);
        let this = Self { chunks, remaining, progress, interest: Some(receiver) };
        (this, Interest(interest))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.remaining == 0
    }

    /// Waits until the [`Interest`] is dropped. The error closes the connection, which cannot be
    /// reused.
    pub(super) fn poll_given_up(&mut self, context: &mut Context<'_>) -> Poll<Error> {
        if let Some(interest) = &mut self.interest {
            // Nothing is ever sent through it.
            let _ = ready!(Pin::new(interest).poll(context));
            self.interest = None;
        }
        Poll::Ready(Error::argument(
            "the service responded before the request body was sent completely",
        ))
    }
}

impl Body for Sending {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let this = &mut *self;
        // A body that was sent completely is not cancelled.
        if this.remaining > 0
            && let Poll::Ready(error) = this.poll_given_up(context)
        {
            return Poll::Ready(Some(Err(error)));
        }
        let chunks = this.chunks.get_mut().unwrap_or_else(PoisonError::into_inner);
        let chunk = ready!(Pin::new(&mut *chunks).poll_next(context));
        this.remaining = chunks.remaining();
        self.progress.0.fetch_add(1, Ordering::Relaxed);
        Poll::Ready(chunk.map(|chunk| chunk.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.remaining)
    }
}

/// Waits for `answer`; `None` if no data was sent or received for `limit`.
pub(super) async fn answer<F: Future>(
    answer: F,
    limit: Duration,
    progress: &Progress,
) -> Option<F::Output> {
    let mut answer = std::pin::pin!(answer);
    let mut seen = progress.count();
    loop {
        match tokio::time::timeout(limit, answer.as_mut()).await {
            Ok(answer) => return Some(answer),
            Err(_) if progress.count() == seen => return None,
            Err(_) => seen = progress.count(),
        }
    }
}

/// A response body with an idle timeout.
pub(super) struct Receiving<B> {
    body: B,
    limit: Duration,
    /// Only set while the body is pending.
    silence: Option<Pin<Box<Sleep>>>,
    stalled: fn(Duration) -> Error,
    /// Until the end.
    held: Option<(Interest, Slot)>,
}

impl<B> Receiving<B> {
    pub(super) fn new(
        body: B,
        limit: Duration,
        stalled: fn(Duration) -> Error,
        interest: Interest,
        slot: Slot,
    ) -> Self {
        Self { body, limit, silence: None, stalled, held: Some((interest, slot)) }
    }
}

impl<B> Body for Receiving<B>
where
    B: Body<Data = Bytes> + Unpin,
    B::Error: Into<Error>,
{
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        let this = &mut *self;
        if let Poll::Ready(frame) = Pin::new(&mut this.body).poll_frame(context) {
            this.silence = None;
            if frame.is_none() {
                this.held = None;
            }
            return Poll::Ready(frame.map(|frame| frame.map_err(Into::into)));
        }
        let limit = this.limit;
        let silence = this.silence.get_or_insert_with(|| Box::pin(sleep(limit)));
        ready!(silence.as_mut().poll(context));
        Poll::Ready(Some(Err((this.stalled)(limit))))
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use tokio::time::Instant;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn upload_with_progress_has_no_idle_timeout() {
        let limit = Duration::from_secs(60);
        let progress = Progress::default();
        let uploading = async {
            for _ in 0..10 {
                sleep(Duration::from_secs(50)).await;
                progress.0.fetch_add(1, Ordering::Relaxed);
            }
            "answer"
        };
        assert_eq!(answer(uploading, limit, &progress).await, Some("answer"));
    }

    #[tokio::test(start_paused = true)]
    async fn idle_timeout_ends_the_wait() {
        let limit = Duration::from_secs(60);
        let started = Instant::now();
        let never = std::future::pending::<()>();
        assert_eq!(answer(never, limit, &Progress::default()).await, None);
        assert_eq!(started.elapsed(), limit);
    }
}
