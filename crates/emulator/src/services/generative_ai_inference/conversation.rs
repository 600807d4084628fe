//! A chat in any API format: the request, the response, and what the model says.

use serde_json::{Value, json};

use super::{is_set, text};
use crate::services::{events::Events, words};

/// A chat request, and what the response needs besides.
pub(super) struct Chat<'c> {
    pub(super) request: &'c Value,
    pub(super) id: String,
    pub(super) time: String,
}

/// The response of a model: as a whole, or as events.
pub(super) enum Output {
    Whole(Value),
    Events(Events),
}

impl Chat<'_> {
    pub(super) fn is_stream(&self) -> bool {
        is_set(self.request, "isStream")
    }

    /// Whether a stream ends with the number of tokens.
    pub(super) fn streams_usage(&self) -> bool {
        is_set(&self.request["streamOptions"], "isIncludeUsage")
    }
}

/// Returns the response of the model to a message of the user.
pub(super) fn reply_to_user(message: &str) -> String {
    format!("You said: {message}")
}

/// Returns the response of the model to the result of a tool.
pub(super) fn reply_to_tool(result: &str) -> String {
    format!("The tool returned: {result}")
}

/// Returns the reply as JSON: of the schema, or of an object with the reply.
pub(super) fn as_json(schema: Option<&Value>, reply: &str) -> String {
    match schema.filter(|schema| schema.is_object()) {
        Some(schema) => super::sample::of(schema).to_string(),
        None => json!({ "answer": reply }).to_string(),
    }
}

/// Returns the text of a message whose content is a list of parts.
pub(super) fn text_of(message: &Value) -> String {
    let parts = super::list(message, "content").filter(|part| part["type"] == "TEXT");
    parts.map(|part| text(part, "text")).collect::<Vec<_>>().join("\n")
}

/// Returns the reply to the last message with the role of the user or of a tool, and the number of tokens
/// of all messages.
pub(super) fn reply_to_messages(request: &Value) -> (String, usize) {
    let last = super::list(request, "messages")
        .rev()
        .find(|message| matches!(text(message, "role"), "USER" | "TOOL"));
    let reply = match last {
        Some(message) if message["role"] == "TOOL" => reply_to_tool(&text_of(message)),
        Some(message) => reply_to_user(&text_of(message)),
        None => reply_to_user(""),
    };
    let messages = super::list(request, "messages");
    (reply, messages.map(|message| words::count(&text_of(message))).sum())
}
