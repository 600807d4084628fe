//! Chat with Cohere's models, in the second version of their format.

use serde_json::{Value, json};

use super::{
    conversation::{Chat, Output, as_json, reply_to_messages},
    generation::{End, Generation, Limits},
    text,
    tool::{self, ToolCall},
    usage,
};
use crate::{
    error_body::ErrorBody,
    services::{events::Events, words},
};

const FORMAT: &str = "COHEREV2";

/// Responds to a request in the format `COHEREV2`.
pub(super) fn answer(chat: &Chat<'_>) -> Result<Output, ErrorBody> {
    let request = chat.request;
    if request["messages"].as_array().is_none_or(Vec::is_empty) {
        return Err(super::invalid("messages must not be empty"));
    }
    let limits = Limits::of(request, "stopSequences")?;
    let (reply, prompt) = reply_to_messages(request);
    let call = call(request)?;
    let format = &request["responseFormat"];
    let generation = match (&call, text(format, "type")) {
        (Some(_), _) => Generation::tool_call(),
        (None, "JSON_OBJECT") => Generation::of(&as_json(format.get("schema"), &reply), &limits),
        (None, _) => Generation::of(&reply, &limits),
    };
    let reason = match generation.end {
        End::Complete => "COMPLETE",
        End::StopSequence => "STOP_SEQUENCE",
        End::Length => "MAX_TOKENS",
        End::ToolCall => "TOOL_CALL",
    };
    let completion = match &call {
        Some(call) => words::count(&call.arguments.to_string()),
        None => generation.tokens().len(),
    };
    let usage = usage(prompt, completion);
    let of_message =
        |message: Value| json!({ "apiFormat": FORMAT, "id": chat.id, "message": message });
    if chat.is_stream() {
        let mut events = Events::default();
        for token in generation.tokens() {
            events.push(&of_message(saying(token)));
        }
        if let Some(call) = &call {
            events.push(&of_message(calling(call)));
        }
        let mut last = json!({ "apiFormat": FORMAT, "id": chat.id, "finishReason": reason });
        if chat.streams_usage() {
            last["usage"] = usage;
        }
        events.push(&last);
        return Ok(Output::Events(events));
    }
    let message = call.as_ref().map_or_else(|| saying(&generation.text), calling);
    let mut response = of_message(message);
    response["finishReason"] = Value::from(reason);
    response["usage"] = usage;
    Ok(Output::Whole(response))
}

/// Returns the call of a tool, if the request requires one.
fn call(request: &Value) -> Result<Option<ToolCall>, ErrorBody> {
    if text(request, "toolsChoice") != "REQUIRED" {
        return Ok(None);
    }
    let tool = tool::required(request, None, |tool| text(&tool["function"], "name"))?;
    Ok(Some(ToolCall::of_function(&tool["function"])))
}

fn saying(text: &str) -> Value {
    json!({ "role": "ASSISTANT", "content": [{ "type": "TEXT", "text": text }] })
}

fn calling(call: &ToolCall) -> Value {
    let function = json!({ "name": call.name, "arguments": call.arguments.to_string() });
    let call = json!({ "id": call.id, "type": "FUNCTION", "function": function });
    json!({ "role": "ASSISTANT", "content": [], "toolCalls": [call] })
}
