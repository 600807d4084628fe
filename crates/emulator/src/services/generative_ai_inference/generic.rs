//! Chat with the models that are not Cohere's.

use serde_json::{Value, json};

use super::{
    conversation::{Chat, Output, as_json, reply_to_messages},
    generation::{self, Generation, Limits},
    text,
    tool::{self, ToolCall},
    usage,
};
use crate::{
    error_body::ErrorBody,
    services::{events::Events, words},
};

/// Responds to a request in the format `GENERIC`.
pub(super) fn answer(chat: &Chat<'_>) -> Result<Output, ErrorBody> {
    let request = chat.request;
    if request["messages"].as_array().is_none_or(Vec::is_empty) {
        return Err(super::invalid("messages must not be empty"));
    }
    let limits = Limits::of(request, "stop")?;
    let count = generation::count(request)?;
    let (reply, prompt) = reply_to_messages(request);
    let call = call(request)?;
    let format = &request["responseFormat"];
    let generation = match (&call, text(format, "type")) {
        (Some(_), _) => Generation::tool_call(),
        (None, "JSON_SCHEMA") => {
            let schema = format["jsonSchema"].get("schema");
            Generation::of(&as_json(schema, &reply), &limits)
        }
        (None, "JSON_OBJECT") => Generation::of(&as_json(None, &reply), &limits),
        (None, _) => Generation::of(&reply, &limits),
    };
    let completion = match &call {
        Some(call) => words::count(&call.arguments.to_string()),
        None => generation.tokens().len(),
    };
    let completion = completion * usize::try_from(count).unwrap_or_default();
    let usage = usage(prompt, completion);
    if chat.is_stream() {
        let mut events = Events::default();
        for index in 0..count {
            match &call {
                Some(call) => push_call(&mut events, index, call),
                None => push_text(&mut events, index, &generation),
            }
            events.push(&json!({
                "index": index,
                "message": message(""),
                "finishReason": generation.reason(),
            }));
        }
        if chat.streams_usage() {
            events.push(&json!({ "usage": usage }));
        }
        events.push_done();
        return Ok(Output::Events(events));
    }
    let choices = (0..count).map(|index| {
        let message = match &call {
            Some(call) => calling(call.id, Some(&call.name), &call.arguments.to_string()),
            None => message(&generation.text),
        };
        json!({ "index": index, "message": message, "finishReason": generation.reason() })
    });
    Ok(Output::Whole(json!({
        "apiFormat": "GENERIC",
        "timeCreated": chat.time,
        "choices": choices.collect::<Vec<_>>(),
        "usage": usage,
    })))
}

/// Returns the call of a tool, if the request requires one.
fn call(request: &Value) -> Result<Option<ToolCall>, ErrorBody> {
    let choice = &request["toolChoice"];
    let name = match text(choice, "type") {
        "REQUIRED" => None,
        "FUNCTION" => Some(text(choice, "name")),
        _ => return Ok(None),
    };
    let tool = tool::required(request, name, |tool| text(tool, "name"))?;
    Ok(Some(ToolCall::of_function(tool)))
}

fn message(text: &str) -> Value {
    json!({ "role": "ASSISTANT", "content": [{ "type": "TEXT", "text": text }] })
}

fn calling(id: &str, name: Option<&str>, arguments: &str) -> Value {
    let mut call = json!({ "id": id, "type": "FUNCTION", "arguments": arguments });
    if let Some(name) = name {
        call["name"] = Value::from(name);
    }
    json!({ "role": "ASSISTANT", "toolCalls": [call] })
}

fn push_text(events: &mut Events, index: i64, generation: &Generation) {
    for token in generation.tokens() {
        events.push(&json!({ "index": index, "message": message(token) }));
    }
}

/// Adds a tool call in two events: the arguments are to be joined.
fn push_call(events: &mut Events, index: i64, call: &ToolCall) {
    let arguments = call.arguments.to_string();
    let middle = arguments.char_indices().nth(arguments.chars().count() / 2);
    let (first, second) = arguments.split_at(middle.map_or(0, |(middle, _)| middle));
    for (name, piece) in [(Some(call.name.as_str()), first), (None, second)] {
        events.push(&json!({ "index": index, "message": calling(call.id, name, piece) }));
    }
}
