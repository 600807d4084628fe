//! The body of a reply.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use crate::error::{Error, ErrorKind};

/// A body that arrives in chunks, and may break.
pub(super) struct Chunks {
    pub(super) chunks: VecDeque<Bytes>,
    /// The error after the last chunk.
    pub(super) end: Option<Error>,
}

impl Chunks {
    /// Creates a body of the first `length` bytes of `chunks`, after which the connection breaks.
    pub(super) fn cut(chunks: Vec<Bytes>, mut length: usize) -> Self {
        let mut kept = VecDeque::new();
        for mut chunk in chunks {
            chunk.truncate(length);
            length -= chunk.len();
            if !chunk.is_empty() {
                kept.push_back(chunk);
            }
        }
        let message = "reading the response body failed: connection reset";
        Self { chunks: kept, end: Some(Error::new(ErrorKind::Transport, message)) }
    }
}

impl Body for Chunks {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        Poll::Ready(match self.chunks.pop_front() {
            Some(chunk) => Some(Ok(Frame::data(chunk))),
            None => self.end.take().map(Err),
        })
    }

    fn size_hint(&self) -> SizeHint {
        let length = self.chunks.iter().map(|chunk| chunk.len() as u64).sum();
        match self.end {
            Some(_) => SizeHint::default(),
            None => SizeHint::with_exact(length),
        }
    }
}
