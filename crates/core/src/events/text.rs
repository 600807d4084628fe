//! The text of a stream of events.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::stream::Events;
use crate::error::Error;
use crate::net::response::Response;

/// An event with a part of the generated text, such as that of a chat.
///
/// Service crates implement it for their events.
pub trait TextEvent: Sized + Send + 'static {
    /// The reply as a whole: the text, with what the last events add to it, such as the usage.
    type Reply: Default + Send;

    /// Adds the event to the reply, and returns the text that it has added.
    fn add_to(self, reply: &mut Self::Reply) -> String;

    /// Whether the event has a known form. A stream without such an event has no reply. By default,
    /// every event has.
    fn is_known(&self) -> bool {
        true
    }
}

impl<E: TextEvent> Response<Events<E>> {
    /// Returns the text of the events, piece by piece. [`TextStream::finish`] returns the reply as a
    /// whole.
    pub fn into_text(self) -> TextStream<E> {
        let request_id = self.request_id().map(str::to_owned);
        let (events, reply) = (self.into_inner(), E::Reply::default());
        TextStream { events, reply, request_id, is_understood: false, failure: None }
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
    /// Whether an event had a known form.
    is_understood: bool,
    /// The first error.
    failure: Option<Error>,
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
    /// See [`Events`]. Also, with the first error, if [`try_next`](Self::try_next) has failed before,
    /// even if only one event could not be decoded: [`reply`](Self::reply) returns the parts that
    /// were received. With [`ErrorKind::Decode`](crate::ErrorKind::Decode), if no event of the stream
    /// has a known form.
    pub async fn finish(mut self) -> Result<E::Reply, Error> {
        while self.try_next().await?.is_some() {}
        match self.failure {
            Some(error) => {
                let message = format!("the reply is not complete: {}", error.message());
                Err(error.with_message(message))
            }
            None if !self.is_understood => Err(self.events.no_reply()),
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
                    self.failure.get_or_insert_with(|| error.retold());
                    return Poll::Ready(Some(Err(error)));
                }
                None => return Poll::Ready(None),
            };
            self.is_understood |= event.is_known();
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
