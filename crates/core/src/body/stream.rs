//! The bytes of a request body, as they are sent.

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
use crate::Error;

/// How much is handed out at once, so that progress can be seen.
const CHUNK: usize = 64 * 1024;

/// The bytes of a [`Body`], in chunks, exactly as many as it has said.
pub struct BodyStream {
    state: State,
    length: u64,
    /// How many bytes are still to come.
    rest: u64,
}

enum State {
    Bytes(Bytes),
    Opening(Opened),
    Open {
        chunks: Chunks,
        /// What is left of a chunk that is longer than is handed out at once.
        rest: Bytes,
    },
    Done,
}

impl BodyStream {
    pub(super) fn new(body: Body) -> Self {
        let length = body.len();
        let state = match body.0 {
            Source::Bytes(bytes) => State::Bytes(bytes),
            Source::Reopenable { open, .. } => State::Opening(open()),
            // Taken when it is read: one that the service did not even look at can be sent yet.
            Source::OneShot { stream, .. } => State::Opening(Box::pin(async move {
                lock(&stream).take().ok_or_else(|| {
                    Error::argument("a body that can be sent only once was sent before")
                })
            })),
        };
        Self { state, length, rest: length }
    }

    /// How many bytes are still to come.
    pub fn remaining(&self) -> u64 {
        self.rest
    }

    /// The next bytes; `None` at the end.
    ///
    /// # Errors
    ///
    /// When the source fails, or has more or fewer bytes than was said.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await.transpose()
    }

    /// Takes note of a chunk, and of the end.
    fn count(&mut self, chunk: Option<Bytes>) -> Option<Result<Bytes, Error>> {
        let Some(chunk) = chunk else {
            self.state = State::Done;
            return (self.rest > 0).then(|| Err(self.wrong_length(self.length - self.rest)));
        };
        match self.rest.checked_sub(chunk.len() as u64) {
            Some(rest) => {
                self.rest = rest;
                Some(Ok(chunk))
            }
            None => {
                self.state = State::Done;
                Some(Err(self.wrong_length(self.length - self.rest + chunk.len() as u64)))
            }
        }
    }

    fn wrong_length(&self, found: u64) -> Error {
        let (length, or_more) = (self.length, if found > self.length { " or more" } else { "" });
        Error::argument(format!(
            "the body has {found} bytes{or_more}, and not the {length} that were said"
        ))
    }
}

impl Stream for BodyStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match &mut self.state {
                State::Done => return Poll::Ready(None),
                State::Bytes(bytes) => {
                    let length = bytes.len().min(CHUNK);
                    let chunk = (length > 0).then(|| bytes.split_to(length));
                    return Poll::Ready(self.count(chunk));
                }
                State::Opening(opening) => match ready!(opening.as_mut().poll(context)) {
                    Ok(chunks) => self.state = State::Open { chunks, rest: Bytes::new() },
                    Err(error) => {
                        self.state = State::Done;
                        return Poll::Ready(Some(Err(error)));
                    }
                },
                State::Open { rest, .. } if !rest.is_empty() => {
                    let chunk = rest.split_to(rest.len().min(CHUNK));
                    return Poll::Ready(self.count(Some(chunk)));
                }
                State::Open { chunks, rest } => {
                    match ready!(chunks.as_mut().poll_next(context)).transpose() {
                        Ok(Some(chunk)) => *rest = chunk,
                        Ok(None) => return Poll::Ready(self.count(None)),
                        Err(error) => {
                            self.state = State::Done;
                            return Poll::Ready(Some(Err(error)));
                        }
                    }
                }
            }
        }
    }
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
