//! The parts of an upload, in order.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use oci_sdk_core::bytes::{Bytes, BytesMut};
use oci_sdk_core::{Error, ErrorKind};
use tokio::io::{AsyncRead, ReadBuf};

use super::super::plan::{MOST_PARTS, Plan};
use super::content::{Content, Piece};

/// A stream of bytes, boxed.
pub(super) type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, Error>> + Send>>;

/// The size of the reads of a reader: 64 KiB.
const READ: usize = 64 * 1024;

/// The parts that are still to be sent.
pub(super) enum Feed {
    /// Parts of content of a known length.
    Known { content: Content, plan: Plan, numbers: std::vec::IntoIter<u32> },
    /// Parts of a stream, of which the first is read already.
    Stream { first: Option<Bytes>, filler: Filler, sent: u32 },
}

impl Feed {
    /// Returns the next part and its number; `None` after the last one.
    pub(super) fn poll_part(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<(u32, Piece)>, Error>> {
        match self {
            Self::Known { content, plan, numbers } => {
                let number = numbers.next();
                let piece = number.map(|number| (number, content.piece(plan.part(number))));
                Poll::Ready(Ok(piece))
            }
            Self::Stream { first, filler, sent } => {
                let bytes = match first.take() {
                    Some(bytes) => bytes,
                    None => match ready!(filler.poll_part(context))? {
                        Some(bytes) => bytes,
                        None => return Poll::Ready(Ok(None)),
                    },
                };
                if u64::from(*sent) == MOST_PARTS {
                    return Poll::Ready(Err(Error::new(
                        ErrorKind::Argument,
                        format!(
                            "the stream is too long: it has more than {MOST_PARTS} parts of {} \
                             bytes; set a larger part size",
                            filler.part_size
                        ),
                    )));
                }
                *sent += 1;
                Poll::Ready(Ok(Some((*sent, Piece::of_bytes(bytes)))))
            }
        }
    }
}

/// Collects the bytes of a stream into parts.
pub(super) struct Filler {
    /// `None` after its end.
    chunks: Option<Chunks>,
    part_size: u64,
    part: BytesMut,
    /// The bytes of the stream that belong to the next part.
    rest: Bytes,
}

impl Filler {
    pub(super) fn new(chunks: Chunks, part_size: u64) -> Self {
        Self { chunks: Some(chunks), part_size, part: BytesMut::new(), rest: Bytes::new() }
    }

    /// Returns the next part, which is full unless it is the last one; `None` at the end.
    pub(super) fn poll_part(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<Bytes>, Error>> {
        // A part that does not fit into memory fails in the allocator.
        let size = usize::try_from(self.part_size).unwrap_or(usize::MAX);
        loop {
            if !self.rest.is_empty() {
                if self.part.capacity() == 0 {
                    // A short stream does not need a whole part.
                    self.part.reserve(self.rest.len());
                }
                let taken = self.rest.split_to(self.rest.len().min(size - self.part.len()));
                self.part.extend_from_slice(&taken);
            }
            if self.part.len() == size {
                return Poll::Ready(Ok(Some(std::mem::take(&mut self.part).freeze())));
            }
            if !ready!(self.poll_more(context))? {
                let part = std::mem::take(&mut self.part).freeze();
                return Poll::Ready(Ok((!part.is_empty()).then_some(part)));
            }
        }
    }

    /// Waits until there are more bytes; `false` at the end.
    pub(super) fn poll_more(&mut self, context: &mut Context<'_>) -> Poll<Result<bool, Error>> {
        while self.rest.is_empty() {
            let Some(chunks) = &mut self.chunks else { return Poll::Ready(Ok(false)) };
            match ready!(chunks.as_mut().poll_next(context)).transpose()? {
                Some(chunk) if chunk.is_empty() => {
                    // Yields, as a source of empty chunks would loop for ever.
                    context.waker().wake_by_ref();
                    return Poll::Pending;
                }
                Some(chunk) => self.rest = chunk,
                None => self.chunks = None,
            }
        }
        Poll::Ready(Ok(true))
    }
}

/// Converts the errors of the stream of a caller.
pub(super) fn source_error<S, E>(stream: S) -> Chunks
where
    S: Stream<Item = Result<Bytes, E>> + Send + 'static,
    E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static,
{
    Box::pin(Source(Box::pin(stream)))
}

/// A stream of a caller.
struct Source<E>(Pin<Box<dyn Stream<Item = Result<Bytes, E>> + Send>>);

impl<E: Into<Box<dyn std::error::Error + Send + Sync>>> Stream for Source<E> {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let chunk = ready!(self.0.as_mut().poll_next(context));
        Poll::Ready(chunk.map(|chunk| chunk.map_err(|error| unreadable(error.into()))))
    }
}

fn unreadable(source: Box<dyn std::error::Error + Send + Sync>) -> Error {
    let message = format!("the source of the upload cannot be read: {source}");
    Error::new(ErrorKind::Argument, message).with_source(source)
}

/// Returns the bytes of a reader.
pub(super) fn reader_chunks(reader: Pin<Box<dyn AsyncRead + Send>>) -> Chunks {
    Box::pin(ReaderChunks { reader, buffer: BytesMut::new() })
}

struct ReaderChunks {
    reader: Pin<Box<dyn AsyncRead + Send>>,
    buffer: BytesMut,
}

impl Stream for ReaderChunks {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        this.buffer.resize(READ, 0);
        let mut buffer = ReadBuf::new(&mut this.buffer);
        let read = ready!(this.reader.as_mut().poll_read(context, &mut buffer));
        let length = buffer.filled().len();
        Poll::Ready(match read {
            Err(error) => Some(Err(unreadable(error.into()))),
            Ok(()) if length == 0 => None,
            Ok(()) => Some(Ok(this.buffer.split_to(length).freeze())),
        })
    }
}

#[cfg(test)]
mod tests {
    use std::pin::Pin;
    use std::task::{Context, Poll, Waker};

    use futures_core::Stream;
    use oci_sdk_core::Error;
    use oci_sdk_core::bytes::Bytes;

    use super::Filler;

    /// A stream that is always ready, whose chunks are empty before the last one.
    struct Empty(usize);

    impl Stream for Empty {
        type Item = Result<Bytes, Error>;

        fn poll_next(
            mut self: Pin<&mut Self>,
            _: &mut Context<'_>,
        ) -> Poll<Option<Result<Bytes, Error>>> {
            self.0 -= 1;
            Poll::Ready(Some(Ok(Bytes::from(if self.0 == 0 { "a" } else { "" }))))
        }
    }

    #[test]
    fn empty_chunks_leave_time_for_other_tasks() {
        let mut filler = Filler::new(Box::pin(Empty(3)), 1);
        let mut context = Context::from_waker(Waker::noop());
        let mut pending = 0;
        let part = loop {
            match filler.poll_part(&mut context) {
                Poll::Ready(part) => break part,
                Poll::Pending => pending += 1,
            }
        };
        assert_eq!((part.ok(), pending), (Some(Some(Bytes::from("a"))), 2));
    }
}
