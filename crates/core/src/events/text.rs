//! The text of a stream of events.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::stream::Events;
use crate::error::{Error, ErrorKind};
use crate::net::response::Response;

/// An event with a part of the generated text, such as that of a chat.
///
/// Service crates implement it for their events.
pub trait TextEvent: Sized + Send + 'static {
    /// The reply as a whole: the text, with what the last events add to it, such as the usage.
    type Reply: Default + Send;

    /// Adds the event to the reply, and returns the text that it has added.
    fn add_to(self, reply: &mut Self::Reply) -> String;
}

impl<E: TextEvent> Response<Events<E>> {
    /// Returns the text of the events, piece by piece. [`TextStream::finish`] returns the reply as a
    /// whole.
    pub fn into_text(self) -> TextStream<E> {
        let request_id = self.request_id().map(str::to_owned);
        let (events, reply) = (self.into_inner(), E::Reply::default());
        TextStream { events, reply, request_id, failure: None }
    }
}

/// The text of a stream of events, piece by piece.
///
/// It is a stream of strings, none of which is empty. At the end, [`finish`](Self::finish) returns
/// the whole reply. Timeouts and errors are those of [`Events`]; dropping it closes the connection.
///
/// # Example
///
/// ```
/// use oci_sdk_core::Error;
/// use oci_sdk_core::events::{TextEvent, TextStream};
///
/// async fn show<E: TextEvent>(mut text: TextStream<E>) -> Result<E::Reply, Error> {
///     while let Some(piece) = text.try_next().await? {
///         print!("{piece}");
///     }
///     text.finish().await
/// }
/// ```
pub struct TextStream<E: TextEvent> {
    events: Events<E>,
    reply: E::Reply,
    request_id: Option<String>,
    /// The error that has ended the stream.
    failure: Option<(ErrorKind, String)>,
}

impl<E: TextEvent> TextStream<E> {
    /// Returns the next piece of the text; `None` at the end.
    ///
    /// # Errors
    ///
    /// See [`Events`].
    pub async fn try_next(&mut self) -> Result<Option<String>, Error> {
        poll_fn(|context| self.poll_piece(context)).await.transpose()
    }

    /// Returns the reply as a whole. The events that are left are read first, so this can be called
    /// at once if the pieces do not matter.
    ///
    /// # Errors
    ///
    /// See [`Events`]. Also if an error has ended the stream before: [`reply`](Self::reply) returns
    /// what had arrived.
    pub async fn finish(mut self) -> Result<E::Reply, Error> {
        while self.try_next().await?.is_some() {}
        match self.failure {
            Some((kind, message)) => {
                let message =
                    format!("the reply is not complete: the stream has failed: {message}");
                Err(Error::new(kind, message))
            }
            None => Ok(self.reply),
        }
    }

    /// Returns the reply so far, for example after an error.
    pub fn reply(&self) -> &E::Reply {
        &self.reply
    }

    /// Returns the request id (`opc-request-id`), which Oracle support needs.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<String, Error>>> {
        loop {
            let event = match ready!(self.events.poll_event(context)) {
                Some(Ok(event)) => event,
                Some(Err(error)) => {
                    if self.events.has_ended() {
                        self.failure = Some((error.kind(), error.message().to_owned()));
                    }
                    return Poll::Ready(Some(Err(error)));
                }
                None => return Poll::Ready(None),
            };
            let piece = event.add_to(&mut self.reply);
            if !piece.is_empty() {
                return Poll::Ready(Some(Ok(piece)));
            }
        }
    }
}

impl<E: TextEvent> Unpin for TextStream<E> {}

impl<E: TextEvent> Stream for TextStream<E> {
    type Item = Result<String, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_piece(context)
    }
}

impl<E: TextEvent> fmt::Debug for TextStream<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("TextStream(..)")
    }
}
