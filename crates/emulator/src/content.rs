//! The body of a response: bytes, a part of an upload, or the pieces of a stream.

use std::{
    collections::VecDeque,
    io,
    ops::Range,
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use axum::body::Body;
use bytes::Bytes;
use futures_core::Stream;
use tokio::{task::JoinHandle, time::Sleep};

use crate::payload::Payload;

/// The body of a response.
#[derive(Clone, Debug)]
pub(crate) enum Content {
    /// Sent with its length.
    Bytes(Bytes),
    /// A part of what was uploaded, sent with its length.
    Part(Payload, Range<u64>),
    /// The pieces of a stream of unknown length, such as server-sent events.
    Pieces(Vec<Bytes>),
    /// No body, for a `HEAD` request: the length of what a `GET` would return.
    Head(u64),
}

impl From<Bytes> for Content {
    fn from(bytes: Bytes) -> Self {
        Self::Bytes(bytes)
    }
}

impl Content {
    /// Returns the content length; `None` for a stream.
    pub(crate) fn length(&self) -> Option<u64> {
        match self {
            Self::Bytes(bytes) => Some(bytes.len() as u64),
            Self::Part(_, range) => Some(range.end - range.start),
            Self::Pieces(_) => None,
            Self::Head(length) => Some(*length),
        }
    }

    /// Returns the first bytes, with the length of everything; `None` if there are no more bytes than
    /// these.
    pub(crate) fn cut(&self, after: usize) -> Option<(Bytes, Option<u64>)> {
        match self {
            Self::Bytes(bytes) => {
                (after < bytes.len()).then(|| (bytes.slice(..after), self.length()))
            }
            Self::Part(payload, range) => {
                let end = range.start + after as u64;
                // A cut is small, or else the length of the response is its limit.
                let sent = (end < range.end).then(|| payload.read(range.start..end))?.ok()?;
                Some((sent, self.length()))
            }
            Self::Pieces(pieces) => {
                let all = Bytes::from(pieces.concat());
                (after < all.len()).then(|| (all.slice(..after), None))
            }
            Self::Head(_) => None,
        }
    }

    pub(crate) fn into_body(self) -> Body {
        match self {
            Self::Bytes(bytes) => Body::from(bytes),
            Self::Part(payload, range) => match payload.in_memory() {
                Some(_) => Body::from(payload.read(range).unwrap_or_default()),
                None => Body::from_stream(FileRead {
                    pieces: payload.pieces(range).collect(),
                    payload,
                    reading: None,
                }),
            },
            Self::Pieces(pieces) => Body::from_stream(Pieces::of(pieces, Duration::ZERO)),
            Self::Head(_) => Body::empty(),
        }
    }

    /// Returns the body of a stream of events, with a delay before each event.
    pub(crate) fn into_paced_body(self, pace: Duration) -> Body {
        match self {
            Self::Pieces(pieces) => Body::from_stream(Pieces::of(pieces, pace)),
            Self::Bytes(bytes) => Body::from_stream(Pieces::of(events(&bytes), pace)),
            other => other.into_body(),
        }
    }
}

/// Splits a stream of events after the empty line that ends each of them.
fn events(bytes: &Bytes) -> Vec<Bytes> {
    let ends = bytes.windows(2).enumerate().filter(|(_, end)| *end == b"\n\n");
    let ends = ends.map(|(start, _)| start + 2).chain([bytes.len()]);
    let mut start = 0;
    let events = ends.map(|end| {
        let event = bytes.slice(start..end);
        start = end;
        event
    });
    events.filter(|event| !event.is_empty()).collect()
}

/// The pieces of a stream, each sent on its own.
struct Pieces {
    pieces: VecDeque<Bytes>,
    /// The delay before each piece.
    pace: Duration,
    delay: Option<Pin<Box<Sleep>>>,
}

impl Pieces {
    fn of(pieces: Vec<Bytes>, pace: Duration) -> Self {
        Self { pieces: pieces.into(), pace, delay: None }
    }
}

impl Stream for Pieces {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if !self.pace.is_zero() && !self.pieces.is_empty() {
            let pace = self.pace;
            let delay = self.delay.get_or_insert_with(|| Box::pin(tokio::time::sleep(pace)));
            ready!(delay.as_mut().poll(context));
            self.delay = None;
        }
        Poll::Ready(self.pieces.pop_front().map(Ok))
    }
}

/// A part of a file, read piece by piece off the threads that serve other requests.
struct FileRead {
    payload: Payload,
    pieces: VecDeque<Range<u64>>,
    reading: Option<JoinHandle<io::Result<Bytes>>>,
}

impl Stream for FileRead {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.reading.is_none() {
            let Some(piece) = self.pieces.pop_front() else {
                return Poll::Ready(None);
            };
            let payload = self.payload.clone();
            self.reading = Some(tokio::task::spawn_blocking(move || payload.read(piece)));
        }
        let Some(reading) = &mut self.reading else { return Poll::Ready(None) };
        let read = ready!(Pin::new(reading).poll(context));
        self.reading = None;
        Poll::Ready(Some(read.unwrap_or_else(|stopped| Err(io::Error::other(stopped)))))
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::events;

    #[test]
    fn stream_is_split_after_each_event() {
        for (text, expected) in [
            ("", &[][..]),
            ("data: 1\n\n", &["data: 1\n\n"]),
            ("data: 1\n\ndata: 2", &["data: 1\n\n", "data: 2"]),
            ("data: 1\ndata: 2\n\n\n", &["data: 1\ndata: 2\n\n", "\n"]),
        ] {
            assert_eq!(events(&Bytes::from_static(text.as_bytes())), expected);
        }
    }
}
