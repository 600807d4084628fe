//! The future of a call.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::future::BoxFuture;
use serde::Deserialize;

use super::execute::execute;
use super::received::{Decode, Received};
use super::request::Request;
use crate::error::Error;
use crate::events::stream::{Events, StreamEvent};
use crate::net::body::byte_stream::ByteStream;
use crate::net::response::Response;
use crate::values::wire::Wire;

/// The future of a call; await it for the [`Response`].
///
/// The request is sent when it is first polled, and dropping it cancels the call. It needs a tokio
/// runtime: outside of one it fails with [`ErrorKind::Config`](crate::ErrorKind::Config).
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<T> {
    received: BoxFuture<'static, Result<Received, Error>>,
    decode: Decode<T>,
}

impl<T> Call<T> {
    /// Creates the future that sends `request` and decodes the response with `decode`.
    #[doc(hidden)]
    pub fn new(request: Request, decode: Decode<T>) -> Self {
        Self { received: execute(request), decode }
    }
}

impl Request {
    /// Sends the request; the response is JSON. A response without a body is an error; see
    /// [`send_empty`](Self::send_empty).
    pub fn send_json<T>(self) -> Call<T>
    where
        T: for<'de> Deserialize<'de>,
    {
        Call::new(self.in_memory(), Received::serde)
    }

    /// Sends the request and ignores the body of the response, which may be empty, as with status
    /// 204.
    pub fn send_empty(self) -> Call<()> {
        Call::new(self, Received::empty)
    }

    /// Sends the request; the response is plain text. A JSON string is unquoted. Bytes
    /// that are not UTF-8 become U+FFFD.
    pub fn send_text(self) -> Call<String> {
        Call::new(self.in_memory(), Received::text)
    }

    /// Sends the request; the response is bytes, which are read into memory.
    pub fn send_bytes(self) -> Call<Bytes> {
        Call::new(self.in_memory(), Received::bytes)
    }

    /// Sends the request; the response is a stream of events. If the operation was declared with
    /// [`Operation::with_events_when`](crate::Operation::with_events_when), the field of the body
    /// that requests the stream is set to true.
    ///
    /// A JSON response is decoded into the events that it stands for. A response with another media
    /// type is an error.
    pub fn send_events<E: StreamEvent>(self) -> Call<Events<E>> {
        Call::new(self.for_events(), Received::events)
    }

    /// Sends the request; the response is a stream of events that are JSON values.
    #[doc(hidden)]
    pub fn send_json_events<E: Wire>(self) -> Call<Events<E>> {
        Call::new(self.for_events(), Received::json_events)
    }

    /// Sends the request; the response is a stream of bytes.
    ///
    /// The bytes are available as they arrive if the operation was declared with
    /// [`Operation::with_stream`](crate::Operation::with_stream); otherwise they are read into
    /// memory first.
    pub fn send_stream(self) -> Call<ByteStream> {
        Call::new(self, Received::stream)
    }
}

impl<T> Future for Call<T> {
    type Output = Result<Response<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let received = ready!(self.received.as_mut().poll(context));
        Poll::Ready(received.and_then(self.decode))
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Call(..)")
    }
}
