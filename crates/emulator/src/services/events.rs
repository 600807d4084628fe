//! Server-sent events, which some operations respond with.

use bytes::Bytes;
use http::StatusCode;
use serde_json::Value;

use crate::answer::{Answer, Content};

/// The media type, without a character set: clients compare the whole header.
const MEDIA: &str = "text/event-stream";

/// The data of the event that ends some streams.
const DONE: &str = "[DONE]";

/// The events of a response.
#[derive(Debug, Default)]
pub(super) struct Events(Vec<Bytes>);

impl Events {
    /// Adds an event with a JSON object as its data.
    pub(super) fn push(&mut self, data: &Value) {
        self.0.push(format!("data: {data}\n\n").into());
    }

    /// Adds the event that says that there are no more.
    pub(super) fn push_done(&mut self) {
        self.0.push(format!("data: {DONE}\n\n").into());
    }

    /// Adds an event with text, one `data` field for each line.
    pub(super) fn push_text(&mut self, text: &str) {
        let mut event = String::new();
        for line in text.split('\n') {
            event += "data: ";
            event += line.trim_end_matches('\r');
            event.push('\n');
        }
        event.push('\n');
        self.0.push(event.into());
    }

    /// Returns the response, which sends each event on its own and then ends.
    pub(super) fn into_answer(self) -> Answer {
        Answer::of(StatusCode::OK, MEDIA, Content::Pieces(self.0))
    }
}
