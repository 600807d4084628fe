//! By hand: an event, as in the crates of services.

use oci_sdk_core::events::{ServerSentEvent, StreamEvent};
use serde_json::Error;

/// An event of a chat: its data.
#[derive(Debug, PartialEq)]
pub struct ChatEvent(pub String);

impl StreamEvent for ChatEvent {
    fn from_event(event: &ServerSentEvent) -> Result<Self, Error> {
        Ok(Self(event.data.clone()))
    }
}
