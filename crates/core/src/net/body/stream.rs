//! The stream of a request body.

use std::fmt;
use std::future::poll_fn;
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use tokio::fs::File;
use tokio::io::AsyncRead;

use super::{Body, Chunks, FILE_CHUNK, Opened, Source, lock, unreadable};
use crate::error::Error;

/// The maximum size of a chunk, so that progress can be observed: 64 KiB.
const CHUNK: usize = 64 * 1024;

/// The bytes of a [`Body`] in chunks, exactly as many as declared.
///
/// The last chunk is returned only when the source has ended, as HTTP clients stop reading at the
/// declared length and would not notice a longer body.
pub struct BodyStream {
    state: Reading,
    length: u64,
    /// The number of bytes that remain.
    rest: u64,
}

enum Reading {
    Bytes(Bytes),
    Opening(Opened),
    Open {
        chunks: Chunks,
        /// Bytes of the source that are not returned yet.
        held: Bytes,
    },
    Done,
}

impl BodyStream {
    pub(super) fn new(body: Body) -> Self {
        let length = body.len();
        let state = match body.0 {
            Source::Bytes(bytes) => Reading::Bytes(bytes),
            Source::Reopenable { open, .. } => Reading::Opening(open()),
            // Taken when it is first read, so that an unread body can still be sent.
            Source::OneShot { stream, .. } => Reading::Opening(Box::pin(async move {
                lock(&stream).take().ok_or_else(|| {
                    Error::argument(
                        "a one-shot request body cannot be sent twice; create it anew, or use \
                         `Body::reopenable`",
                    )
                })
            })),
        };
        Self { state, length, rest: length }
    }

    /// Returns the number of bytes that remain.
    pub fn remaining(&self) -> u64 {
        self.rest
    }

    /// Returns the next chunk; `None` at the end.
    ///
    /// # Errors
    ///
    /// If the source fails, or has more or fewer bytes than declared.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await.transpose()
    }

    /// Ends the stream with an error.
    fn fail(&mut self, error: Error) -> Poll<Option<Result<Bytes, Error>>> {
        self.state = Reading::Done;
        Poll::Ready(Some(Err(error)))
    }

    /// Returns the error of a source with `more` bytes beyond those returned.
    fn wrong_length(&self, more: u64) -> Error {
        let (length, found) = (self.length, self.length - self.rest + more);
        let or_more = if found > length { " or more" } else { "" };
        Error::argument(format!(
            "the request body has {found} bytes{or_more}, but its declared length is {length}"
        ))
    }
}

impl Stream for BodyStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            let (chunks, held) = match &mut this.state {
                Reading::Done => return Poll::Ready(None),
                Reading::Opening(opening) => {
                    match ready!(opening.as_mut().poll(context)) {
                        Ok(chunks) => this.state = Reading::Open { chunks, held: Bytes::new() },
                        Err(error) => return this.fail(error),
                    }
                    continue;
                }
                Reading::Bytes(bytes) => {
                    let chunk = split(bytes, &mut this.rest);
                    return Poll::Ready((!chunk.is_empty()).then_some(Ok(chunk)));
                }
                Reading::Open { chunks, held } => (chunks, held),
            };
            let available = held.len() as u64;
            if available > this.rest {
                let error = this.wrong_length(available);
                return this.fail(error);
            }
            if held.len() > CHUNK || (available > 0 && available < this.rest) {
                return Poll::Ready(Some(Ok(split(held, &mut this.rest))));
            }
            // Nothing is held, or the last bytes.
            match ready!(chunks.as_mut().poll_next(context)).transpose() {
                Ok(Some(chunk)) if chunk.is_empty() => {
                    // Yields, as a source of empty chunks would loop for ever.
                    context.waker().wake_by_ref();
                    return Poll::Pending;
                }
                Ok(Some(chunk)) if held.is_empty() => *held = chunk,
                Ok(Some(chunk)) => {
                    let error = this.wrong_length(available + chunk.len() as u64);
                    return this.fail(error);
                }
                Ok(None) if available == this.rest => {
                    this.state = Reading::Bytes(std::mem::take(held));
                }
                Ok(None) => {
                    let error = this.wrong_length(available);
                    return this.fail(error);
                }
                Err(error) => return this.fail(error),
            }
        }
    }
}

/// Splits off the next chunk.
fn split(bytes: &mut Bytes, rest: &mut u64) -> Bytes {
    let chunk = bytes.split_to(bytes.len().min(CHUNK));
    *rest -= chunk.len() as u64;
    chunk
}

impl fmt::Debug for BodyStream {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "BodyStream({} of {} bytes)", self.rest, self.length)
    }
}

/// The bytes of a file.
pub(super) struct FileChunks {
    pub(super) file: File,
    pub(super) path: PathBuf,
    pub(super) buffer: BytesMut,
}

impl Stream for FileChunks {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        this.buffer.resize(FILE_CHUNK, 0);
        let mut buffer = tokio::io::ReadBuf::new(&mut this.buffer);
        let read = ready!(Pin::new(&mut this.file).poll_read(context, &mut buffer));
        let length = buffer.filled().len();
        Poll::Ready(match read {
            Err(error) => Some(Err(unreadable(&this.path, error))),
            Ok(()) if length == 0 => None,
            Ok(()) => Some(Ok(this.buffer.split_to(length).freeze())),
        })
    }
}
