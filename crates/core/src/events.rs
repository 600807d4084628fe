//! Server-sent events: responses that arrive piece by piece (`text/event-stream`).
//!
//! An operation that streams returns [`Events`]. [`TextStream`] reduces them to the text that a
//! model generates; for events that are JSON, [`CompletionReply`] lists the forms that have text.
//! [`ServerSentEvent`] is an event as it was sent.
//!
//! # Format
//!
//! The format is that of the [HTML standard](https://html.spec.whatwg.org/multipage/server-sent-events.html),
//! with these decisions:
//!
//! - An event is at most 8 MiB: its data and the line that is being received. A line has no limit of
//!   its own. A larger event is an error, which ends the stream. Comments and unknown fields do not
//!   count.
//! - Bytes that are not UTF-8 become U+FFFD.
//! - The data `[DONE]` ends the stream.
//! - The last event does not need an empty line after it.
//! - There is no reconnection: a stream that is interrupted is not resumed, as the services cannot
//!   resume it.

pub(crate) mod completion;
pub(crate) mod parser;
pub(crate) mod stream;
pub(crate) mod text;

pub use self::completion::CompletionReply;
pub use self::parser::ServerSentEvent;
pub use self::stream::{Events, StreamEvent};
pub use self::text::{TextEvent, TextStream};
