//! Chat with Cohere's models, in the first version of their format.

use serde_json::{Value, json};

use super::{
    conversation::{Chat, Output, as_json, reply_to_tool, reply_to_user},
    generation::{End, Generation, Limits},
    is_set, list, text,
    tool::ToolCall,
    usage,
};
use crate::{
    error_body::ErrorBody,
    services::{events::Events, words},
};

/// Responds to a request in the format `COHERE`.
pub(super) fn answer(chat: &Chat<'_>) -> Result<Output, ErrorBody> {
    let request = chat.request;
    let limits = Limits::of(request, "stopSequences")?;
    let message = text(request, "message");
    let call = call(request);
    let only_queries = is_set(request, "isSearchQueriesOnly");
    let generation = match &call {
        Some(_) => Generation::tool_call(),
        None if only_queries => Generation::of("", &limits),
        None => Generation::of(&reply(request, message), &limits),
    };
    let mut response = json!({
        "apiFormat": "COHERE",
        "text": generation.text,
        "chatHistory": history(request, message, &generation),
        "finishReason": match generation.end {
            End::Length => "MAX_TOKENS",
            _ => "COMPLETE",
        },
    });
    let calls = call.map(|call| json!([{ "name": call.name, "parameters": call.arguments }]));
    if let Some(calls) = &calls {
        response["toolCalls"] = calls.clone();
    }
    if only_queries {
        response["isSearchRequired"] = Value::Bool(true);
        response["searchQueries"] = json!([{ "text": message }]);
    }
    if is_set(request, "isEcho") {
        response["prompt"] = Value::from(message);
    }
    let completion = match &calls {
        Some(calls) => words::count(&calls.to_string()),
        None => generation.tokens().len(),
    };
    let usage = usage(prompt_tokens(request, message), completion);
    if !chat.is_stream() {
        response["usage"] = usage;
        return Ok(Output::Whole(response));
    }
    let mut events = Events::default();
    for token in generation.tokens() {
        events.push(&json!({ "apiFormat": "COHERE", "text": token }));
    }
    if let Some(calls) = &calls {
        events.push(&json!({ "apiFormat": "COHERE", "text": "", "toolCalls": calls }));
    }
    // The last event repeats the whole response.
    if chat.streams_usage() {
        response["usage"] = usage;
    }
    events.push(&response);
    Ok(Output::Events(events))
}

/// Returns the call of a tool. The format cannot require one, but can force a single step of tool calls
/// before their results are sent.
fn call(request: &Value) -> Option<ToolCall> {
    let is_answered = list(request, "toolResults").next().is_some();
    let calls = is_set(request, "isForceSingleStep") && !is_answered;
    list(request, "tools").next().filter(|_| calls).map(ToolCall::of_parameters)
}

fn reply(request: &Value, message: &str) -> String {
    let results = list(request, "toolResults").flat_map(|result| list(result, "outputs"));
    let results: Vec<String> = results.map(Value::to_string).collect();
    let reply = match results.as_slice() {
        [] => reply_to_user(message),
        results => reply_to_tool(&results.join("\n")),
    };
    let format = &request["responseFormat"];
    match text(format, "type") {
        "JSON_OBJECT" => as_json(format.get("schema"), &reply),
        _ => reply,
    }
}

/// Returns the messages so far, with those of this chat.
fn history(request: &Value, message: &str, generation: &Generation) -> Vec<Value> {
    let messages = [
        json!({ "role": "USER", "message": message }),
        json!({ "role": "CHATBOT", "message": generation.text }),
    ];
    list(request, "chatHistory").cloned().chain(messages).collect()
}

fn prompt_tokens(request: &Value, message: &str) -> usize {
    let history = list(request, "chatHistory").map(|message| text(message, "message"));
    let texts = history.chain([text(request, "preambleOverride"), message]);
    texts.map(words::count).sum()
}
