//! The stream of the events of a response.

use std::collections::VecDeque;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, StatusCode};
use serde_json::Value;
use tokio::time::{Sleep, sleep};

use super::parser::{MOST_OF_AN_EVENT, Parser, ServerSentEvent, TooLarge};
use crate::error::context::CallContext;
use crate::error::{Error, ErrorKind};
use crate::lenient::escape_control_characters;
use crate::net::body::byte_stream::ByteStream;
use crate::redact::json_error::without_value;

/// The data that ends a stream.
const DONE: &str = "[DONE]";

/// The maximum wait for the end of the body after [`DONE`]. Only then can the connection be reused.
const GRACE: Duration = Duration::from_millis(100);

/// A type of event, of which a stream of [`Events`] consists.
///
/// Service crates implement it for their events. [`Value`] accepts any event: data that is not JSON
/// becomes a string. [`ServerSentEvent`] is the event as it was sent.
pub trait StreamEvent: Sized + Send + 'static {
    /// Decodes an event.
    ///
    /// # Errors
    ///
    /// If the data is not JSON of the expected form.
    fn from_event(event: &ServerSentEvent) -> Result<Self, serde_json::Error>;

    /// Decodes a JSON response, which the service sent as a whole instead of a stream, into the
    /// events that it stands for. By default it is one event with the response as its data.
    ///
    /// # Errors
    ///
    /// If the response is not JSON of the expected form.
    fn from_response(json: &[u8]) -> Result<Vec<Self>, serde_json::Error> {
        let event = ServerSentEvent::new(String::from_utf8_lossy(json));
        Ok(vec![Self::from_event(&event)?])
    }
}

impl StreamEvent for ServerSentEvent {
    fn from_event(event: &ServerSentEvent) -> Result<Self, serde_json::Error> {
        Ok(event.clone())
    }
}

impl StreamEvent for Value {
    fn from_event(event: &ServerSentEvent) -> Result<Self, serde_json::Error> {
        Ok(serde_json::from_str(&event.data).unwrap_or_else(|_| Self::String(event.data.clone())))
    }

    fn from_response(json: &[u8]) -> Result<Vec<Self>, serde_json::Error> {
        serde_json::from_slice(json).map(|value| vec![value])
    }
}

/// Decodes an event.
pub(crate) type DecodeEvent<E> = fn(&ServerSentEvent) -> Result<E, serde_json::Error>;

/// The response that a stream belongs to.
#[derive(Debug)]
pub(crate) struct Origin {
    pub(crate) call: CallContext,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    /// Whether unescaped control characters in strings are accepted.
    pub(crate) is_lenient: bool,
}

/// The events of a response, as they arrive.
///
/// It is a stream, and [`try_next`](Self::try_next) returns the events without further crates. If the
/// events are parts of one text, [`Response::into_text`](crate::Response::into_text) joins them.
///
/// The call timeout of the configuration ends with the headers of the response: a stream may take any
/// time, as long as data arrives within [`Timeouts::idle`](crate::transport::Timeouts::idle). The
/// timeout of a request includes reading the events. Retries end with the headers as well: a stream
/// that is interrupted is not resumed. Dropping it closes the connection.
///
/// If the service sends JSON instead, the stream has the events that the JSON stands for.
///
/// # Errors
///
/// - [`Service`](ErrorKind::Service): the service sent an error as an event. The stream ends.
/// - [`Decode`](ErrorKind::Decode): an event is not of the expected form; the stream continues after
///   it. Or an event is larger than 8 MiB; the stream ends.
/// - [`Transport`](ErrorKind::Transport): the connection was lost. The stream ends.
/// - [`Timeout`](ErrorKind::Timeout): no data within the idle timeout, or the timeout of the request
///   has passed. The stream ends.
pub struct Events<E> {
    /// `None` after the end.
    body: Option<ByteStream>,
    parser: Parser,
    /// The part of the last chunk that is not parsed.
    chunk: Bytes,
    /// Events of a response that was sent as a whole.
    ready: VecDeque<E>,
    /// The end of the wait for the end of the body; `None` before [`DONE`].
    closing: Option<Pin<Box<Sleep>>>,
    /// The number of events that were received.
    received: usize,
    /// The data of the first event, or the response that was sent as a whole.
    start: Bytes,
    decode: DecodeEvent<E>,
    origin: Origin,
}

impl<E> Events<E> {
    pub(crate) fn new(body: ByteStream, decode: DecodeEvent<E>, origin: Origin) -> Self {
        Self { body: Some(body), ..Self::of_whole(Vec::new(), Bytes::new(), decode, origin) }
    }

    /// Creates the stream of a response that was sent as a whole.
    pub(crate) fn of_whole(
        events: Vec<E>,
        raw: Bytes,
        decode: DecodeEvent<E>,
        origin: Origin,
    ) -> Self {
        Self {
            body: None,
            parser: Parser::default(),
            chunk: Bytes::new(),
            received: events.len(),
            start: raw,
            ready: events.into(),
            closing: None,
            decode,
            origin,
        }
    }

    /// Returns the next event; `None` at the end.
    ///
    /// It can be cancelled: no event is lost if the future is dropped.
    ///
    /// # Errors
    ///
    /// See [`Events`]. After an error other than that of a single event, the stream has ended.
    pub async fn try_next(&mut self) -> Result<Option<E>, Error> {
        poll_fn(|context| self.poll_event(context)).await.transpose()
    }

    /// Returns the error of a stream that has ended without an event of a known form.
    pub(super) fn no_reply(&self) -> Error {
        let message = match self.received {
            0 => "no reply: the stream ended without an event; send the request again".to_owned(),
            received => format!(
                "no reply: no event of the stream has a known form ({received} received); update \
                 the SDK, or read the events without `into_text()`"
            ),
        };
        self.decode_error(message, self.start.clone())
    }

    pub(super) fn poll_event(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<E, Error>>> {
        if let Some(event) = self.ready.pop_front() {
            return Poll::Ready(Some(Ok(event)));
        }
        loop {
            if self.closing.is_some() {
                ready!(self.poll_closed(context));
            }
            let Some(body) = &mut self.body else { return Poll::Ready(None) };
            match self.parser.next(&mut self.chunk) {
                Ok(None) => {}
                Ok(Some(event)) if is_end(&event) => {
                    self.closing = Some(Box::pin(sleep(GRACE)));
                    continue;
                }
                Ok(Some(event)) => return Poll::Ready(Some(self.read(event))),
                Err(TooLarge) => return Poll::Ready(Some(Err(self.is_too_large()))),
            }
            match ready!(Pin::new(body).poll_next(context)) {
                Some(Ok(chunk)) => self.chunk = chunk,
                Some(Err(error)) => return Poll::Ready(Some(Err(self.is_interrupted(error)))),
                None => {
                    self.body = None;
                    let last = self.parser.finish().filter(|event| !is_end(event));
                    return Poll::Ready(last.map(|event| self.read(event)));
                }
            }
        }
    }

    /// Waits for the end of the body, for [`GRACE`] at most, and drops it.
    fn poll_closed(&mut self, context: &mut Context<'_>) -> Poll<()> {
        if let (Some(body), Some(limit)) = (&mut self.body, &mut self.closing)
            && Pin::new(body).poll_next(context).is_pending()
        {
            ready!(limit.as_mut().poll(context));
        }
        self.body = None;
        Poll::Ready(())
    }

    /// Interprets an event.
    fn read(&mut self, event: ServerSentEvent) -> Result<E, Error> {
        if self.received == 0 {
            self.start = Bytes::copy_from_slice(event.data.as_bytes());
        }
        self.received += 1;
        if is_error(&event) {
            self.body = None;
            let (status, headers) = (self.origin.status, self.origin.headers.clone());
            let error = Error::service_event(status, headers, event.data.into());
            return Err(error.in_call(&self.origin.call));
        }
        self.decode(event)
    }

    fn decode(&self, event: ServerSentEvent) -> Result<E, Error> {
        let mut decoded = (self.decode)(&event);
        if self.origin.is_lenient && decoded.is_err() {
            let escaped = escape_control_characters(event.data.as_bytes());
            let data = String::from_utf8_lossy(&escaped).into_owned();
            decoded = (self.decode)(&ServerSentEvent { data, ..event.clone() });
        }
        decoded.map_err(|error| {
            let (number, error) = (self.received, error.to_string());
            let message =
                format!("cannot decode event {number} of the stream: {}", without_value(&error));
            self.decode_error(message, event.data.into())
        })
    }

    fn is_too_large(&mut self) -> Error {
        self.body = None;
        let message = format!(
            "event too large: it has more than {MOST_OF_AN_EVENT} bytes (8 MiB); request a shorter \
             response, or one without streaming"
        );
        self.decode_error(message, Bytes::new())
    }

    fn decode_error(&self, message: String, data: Bytes) -> Error {
        let (status, headers) = (self.origin.status, self.origin.headers.clone());
        Error::decode(message, status, headers, data).in_call(&self.origin.call)
    }

    fn is_interrupted(&mut self, error: Error) -> Error {
        self.body = None;
        let error = match error.kind() {
            ErrorKind::Transport => {
                let message = format!(
                    "the stream of events ended early: {}; it cannot be resumed, send the request \
                     again",
                    error.message()
                );
                Error::new(ErrorKind::Transport, message).with_source(error)
            }
            _ => error,
        };
        let id = self.origin.headers.get("opc-request-id").and_then(|id| id.to_str().ok());
        let error = id.into_iter().fold(error, Error::sent_with_id);
        error.in_call(&self.origin.call)
    }
}

/// Whether an event ends the stream.
fn is_end(event: &ServerSentEvent) -> bool {
    event.data.trim() == DONE
}

/// Whether an event is an error of the service: it is named `error`, has an object `error`, a string
/// `error` and no content, or a code and a message.
fn is_error(event: &ServerSentEvent) -> bool {
    if event.name == "error" {
        return true;
    }
    let has = |name| event.data.contains(name);
    let may_be = has("\"error\"") || has("\"code\"") && has("\"message\"");
    if !may_be {
        return false;
    }
    let Ok(Value::Object(object)) = serde_json::from_str(&event.data) else { return false };
    match (object.get("error"), object.get("code"), object.get("message")) {
        (Some(Value::Object(error)), _, _) => !error.is_empty(),
        // The form of Text Generation Inference.
        (Some(Value::String(error)), _, _) => {
            !error.is_empty() && (object.len() == 1 || object.contains_key("error_type"))
        }
        (_, Some(Value::String(_) | Value::Number(_)), Some(Value::String(_))) => true,
        _ => false,
    }
}

impl<E> Unpin for Events<E> {}

impl<E> Stream for Events<E> {
    type Item = Result<E, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_event(context)
    }
}

impl<E> fmt::Debug for Events<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Events(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_are_told_from_events() {
        let named = |name: &str, data: &str| {
            let mut event = ServerSentEvent::new(data);
            event.name = name.to_owned();
            is_error(&event)
        };
        for data in [
            r#"{"code": "400", "message": "no"}"#,
            r#"{"code": 429, "message": ""}"#,
            r#"{"error": {"message": "no"}}"#,
            r#"{"id": 1, "error": {"code": 1}}"#,
            r#"{"error": "overloaded", "error_type": "overloaded"}"#,
            r#"{"error": "overloaded"}"#,
        ] {
            assert!(named("message", data), "{data}");
        }
        for data in [
            r#"{"index": 0, "message": {"role": "ASSISTANT"}}"#,
            r#"{"code": "a", "message": {"content": []}}"#,
            r#"{"code": null, "message": "a"}"#,
            r#"{"message": "a"}"#,
            r#"{"error": null, "text": "a"}"#,
            r#"{"error": {}, "text": "a"}"#,
            r#"{"error": "", "text": "a"}"#,
            r#"{"error": "no", "text": "a"}"#,
            r#"{"text": "\"code\" \"message\""}"#,
            r#"["code", "message"]"#,
            "code message",
        ] {
            assert!(!named("message", data), "{data}");
            assert!(named("error", data), "{data}");
        }
    }
}
