//! Chat, in each API format.

use http::StatusCode;
use serde_json::{Value, json};

use super::{MODEL_VERSION, cohere, cohere_v2, generic, is_set, model, result_id, text};
use crate::{
    answer::Answer,
    call::Call,
    error_body::ErrorBody,
    services::{events::Events, words},
};

/// The most tools of a request.
const MOST_TOOLS: usize = 128;

/// A chat request, and what its response needs besides.
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

pub(super) fn respond(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let request = &call.body["chatRequest"];
    if request["tools"].as_array().is_some_and(|tools| tools.len() > MOST_TOOLS) {
        return Err(super::invalid(format!("no more than {MOST_TOOLS} tools are supported")));
    }
    let chat = Chat { request, id: result_id(call), time: call.time() };
    let output = match text(request, "apiFormat") {
        "COHERE" => cohere::answer(&chat)?,
        "COHEREV2" => cohere_v2::answer(&chat)?,
        _ => generic::answer(&chat)?,
    };
    Ok(match output {
        Output::Events(events) => events.into_answer(),
        Output::Whole(response) => Answer::json(
            StatusCode::OK,
            &json!({
                "modelId": model(&call.body),
                "modelVersion": MODEL_VERSION,
                "chatResponse": response,
            }),
        ),
    })
}

/// Returns the reply of the model to a message of the user.
pub(super) fn reply_to_user(message: &str) -> String {
    format!("You said: {message}")
}

/// Returns the reply of the model to the result of a tool.
pub(super) fn reply_to_tool(result: &str) -> String {
    format!("The tool returned: {result}")
}

/// Returns the reply as JSON: a sample of the schema, or an object with the reply.
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
