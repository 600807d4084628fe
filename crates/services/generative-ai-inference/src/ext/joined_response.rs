//! The response that the events of a chat make up.
//!
//! The events have the fields of the response: strings and lists are continued by later events, and
//! other values are replaced.

use oci_sdk_core::serde_json::{self, Map, Value};

use super::chat_event::ChatEvent;
use crate::models::{
    AssistantMessage, BaseChatResponse, ChatChoice, ChatContent, CohereAssistantMessageV2,
    CohereChatResponse, CohereChatResponseV2, CohereContentV2, CohereToolCallV2, FunctionCall,
    GenericChatResponse, Logprobs, Message, ToolCall,
};

/// Adds an event to the response.
pub(super) fn add(response: &mut BaseChatResponse, event: ChatEvent) {
    match (response, event) {
        (BaseChatResponse::Cohere(whole), ChatEvent::Cohere(part)) => add_cohere(whole, part),
        (BaseChatResponse::Coherev2(whole), ChatEvent::Coherev2(part)) => add_coherev2(whole, part),
        (BaseChatResponse::Generic(whole), ChatEvent::Generic(part)) => add_choice(whole, part),
        // The first event decides the format.
        (response @ BaseChatResponse::Unknown(_), event) => {
            *response = match &event {
                ChatEvent::Cohere(_) => CohereChatResponse::default().into(),
                ChatEvent::Coherev2(_) => CohereChatResponseV2::default().into(),
                ChatEvent::Generic(_) => GenericChatResponse::default().into(),
                ChatEvent::Unknown(_) => return,
            };
            add(response, event);
        }
        _ => {}
    }
}

fn add_cohere(whole: &mut CohereChatResponse, part: CohereChatResponse) {
    let is_last = !part.finish_reason.as_str().is_empty();
    whole.text += &part.text;
    if is_last {
        whole.finish_reason = part.finish_reason;
    }
    add_or_repeat(&mut whole.citations, part.citations, is_last);
    add_or_repeat(&mut whole.search_queries, part.search_queries, is_last);
    add_or_repeat(&mut whole.documents, part.documents, is_last);
    add_or_repeat(&mut whole.tool_calls, part.tool_calls, is_last);
    replace(&mut whole.chat_history, part.chat_history);
    replace(&mut whole.is_search_required, part.is_search_required);
    replace(&mut whole.error_message, part.error_message);
    replace(&mut whole.prompt, part.prompt);
    replace(&mut whole.usage, part.usage);
}

fn add_coherev2(whole: &mut CohereChatResponseV2, part: CohereChatResponseV2) {
    if !part.id.is_empty() {
        whole.id = part.id;
    }
    if !part.finish_reason.as_str().is_empty() {
        whole.finish_reason = part.finish_reason;
    }
    add_list(&mut whole.log_probabilities, part.log_probabilities);
    replace(&mut whole.error_message, part.error_message);
    replace(&mut whole.usage, part.usage);
    let (whole, part): (&mut CohereAssistantMessageV2, _) = (&mut whole.message, part.message);
    let is_empty = |part: &CohereContentV2| part.as_text().is_some_and(|part| has_no(&part.text));
    for part in part.content.into_iter().filter(|part| !is_empty(part)) {
        match (whole.content.last_mut(), part) {
            (Some(CohereContentV2::Text(whole)), CohereContentV2::Text(part)) => {
                add_string(&mut whole.text, part.text);
            }
            (Some(CohereContentV2::Thinking(whole)), CohereContentV2::Thinking(part)) => {
                add_string(&mut whole.thinking, part.thinking);
            }
            (_, part) => whole.content.push(part),
        }
    }
    add_string(&mut whole.tool_plan, part.tool_plan);
    add_list(&mut whole.citations, part.citations);
    for part in part.tool_calls.into_iter().flatten() {
        add_cohere_tool_call(whole.tool_calls.get_or_insert_default(), part);
    }
}

/// Adds a tool call of a Cohere model, or a piece of its arguments, as [`add_tool_call`] does.
fn add_cohere_tool_call(calls: &mut Vec<CohereToolCallV2>, part: CohereToolCallV2) {
    let function = part.function.as_ref();
    let has_name = function.is_some_and(|function| !has_no_string(&function["name"]));
    let call = match (has_no(&part.id), has_name) {
        (false, _) => calls.iter_mut().rfind(|call| call.id == part.id),
        (true, false) => calls.last_mut(),
        (true, true) => None,
    };
    let Some(call) = call else { return calls.push(part) };
    replace(&mut call.type_, part.type_);
    match (&mut call.function, part.function) {
        (Some(Value::Object(whole)), Some(Value::Object(part))) => {
            for (name, value) in part {
                match (whole.get_mut(&name), value) {
                    (Some(Value::String(whole)), Value::String(part)) if name == "arguments" => {
                        add_arguments(whole, &part);
                    }
                    (Some(_), value) if has_no_string(&value) => {}
                    (_, value) => _ = whole.insert(name, value),
                }
            }
        }
        (whole, part) => replace(whole, part),
    }
}

/// Whether a JSON value is null or an empty string.
fn has_no_string(value: &Value) -> bool {
    value.is_null() || value.as_str() == Some("")
}

fn add_choice(whole: &mut GenericChatResponse, mut part: ChatChoice) {
    // These two are of the response, and can be in an event of their own.
    replace(&mut whole.usage, part.usage.take());
    replace(&mut whole.service_tier, part.service_tier.take());
    if part == ChatChoice::default() {
        return;
    }
    let choices = &mut whole.choices;
    let position = choices.partition_point(|choice| choice.index < part.index);
    if choices.get(position).is_none_or(|choice| choice.index != part.index) {
        choices.insert(position, ChatChoice { index: part.index, ..ChatChoice::default() });
    }
    let whole = &mut choices[position];
    if !part.finish_reason.is_empty() {
        whole.finish_reason = part.finish_reason;
    }
    replace(&mut whole.grounding_metadata, part.grounding_metadata);
    match (&mut whole.logprobs, part.logprobs) {
        (Some(whole), Some(part)) => add_logprobs(whole, part),
        (whole, part) => replace(whole, part),
    }
    match (&mut whole.message, part.message) {
        (_, Message::Unknown(Value::Null)) => {}
        (Message::Assistant(whole), Message::Assistant(part)) => add_message(whole, part),
        (whole, Message::Assistant(part)) => {
            let mut message = AssistantMessage::default();
            add_message(&mut message, part);
            *whole = message.into();
        }
        (whole, part) => *whole = part,
    }
}

fn add_logprobs(whole: &mut Logprobs, part: Logprobs) {
    add_list(&mut whole.text_offset, part.text_offset);
    add_list(&mut whole.token_logprobs, part.token_logprobs);
    add_list(&mut whole.tokens, part.tokens);
    add_list(&mut whole.top_logprobs, part.top_logprobs);
}

fn add_message(whole: &mut AssistantMessage, part: AssistantMessage) {
    // Models reject an empty text in the messages of the next request.
    let is_empty = |part: &ChatContent| part.as_text().is_some_and(|part| has_no(&part.text));
    for part in part.content.into_iter().flatten().filter(|part| !is_empty(part)) {
        let content = whole.content.get_or_insert_default();
        match (content.last_mut(), part) {
            (Some(ChatContent::Text(whole)), ChatContent::Text(part)) => {
                add_string(&mut whole.text, part.text);
            }
            (_, part) => content.push(part),
        }
    }
    replace(&mut whole.name, part.name);
    add_string(&mut whole.refusal, part.refusal);
    add_string(&mut whole.reasoning_content, part.reasoning_content);
    add_list(&mut whole.annotations, part.annotations);
    for part in part.tool_calls.into_iter().flatten() {
        add_tool_call(whole.tool_calls.get_or_insert_default(), part);
    }
}

/// Adds a tool call, or a piece of its arguments: the id and the name may only be in the first piece.
fn add_tool_call(calls: &mut Vec<ToolCall>, part: ToolCall) {
    let ToolCall::Function(part) = part else { return calls.push(part) };
    match continued(calls, &part) {
        Some(call) => {
            if has_no(&call.name) {
                replace(&mut call.name, part.name);
            }
            match (&mut call.arguments, part.arguments) {
                (Some(whole), Some(part)) => add_arguments(whole, &part),
                (whole, part) => replace(whole, part),
            }
        }
        None => calls.push(part.into()),
    }
}

/// Adds a piece of the arguments of a tool call. If both are complete, the event has the whole call
/// once more, and its arguments are used.
fn add_arguments(whole: &mut String, part: &str) {
    let is_object = |json: &str| serde_json::from_str::<Map<String, Value>>(json).is_ok();
    match is_object(part) && is_object(whole) {
        true => part.clone_into(whole),
        false => *whole += part,
    }
}

/// Returns the call that `part` continues: the one with its id, or the last one if it has neither an
/// id nor a name.
fn continued<'a>(calls: &'a mut [ToolCall], part: &FunctionCall) -> Option<&'a mut FunctionCall> {
    let mut functions = calls.iter_mut().filter_map(|call| match call {
        ToolCall::Function(function) => Some(function),
        ToolCall::Unknown(_) => None,
    });
    match (part.id.is_empty(), has_no(&part.name)) {
        (false, _) => functions.rfind(|call| call.id == part.id),
        (true, true) => functions.next_back(),
        (true, false) => None,
    }
}

fn has_no(string: &Option<String>) -> bool {
    string.as_ref().is_none_or(String::is_empty)
}

fn replace<T>(whole: &mut Option<T>, part: Option<T>) {
    if part.is_some() {
        *whole = part;
    }
}

fn add_string(whole: &mut Option<String>, part: Option<String>) {
    match (whole, part) {
        (Some(whole), Some(part)) => *whole += &part,
        (whole, part) => replace(whole, part),
    }
}

fn add_list<T>(whole: &mut Option<Vec<T>>, part: Option<Vec<T>>) {
    match (whole, part) {
        (Some(whole), Some(part)) => whole.extend(part),
        (whole, part) => replace(whole, part),
    }
}

/// Adds to a list, unless the event is the last one and repeats the list of the others.
fn add_or_repeat<T: PartialEq>(whole: &mut Option<Vec<T>>, part: Option<Vec<T>>, is_last: bool) {
    match (whole, part) {
        (Some(whole), Some(part)) if is_last && part.starts_with(whole) => *whole = part,
        (whole, part) => add_list(whole, part),
    }
}

#[cfg(test)]
mod tests {
    use oci_sdk_core::events::{ServerSentEvent, StreamEvent, TextEvent};
    use oci_sdk_core::serde_json::{self, Value, json};

    use super::super::{ChatEvent, ChatReply};
    use crate::models::BaseChatResponse;

    /// Joins events that a stream sends.
    #[track_caller]
    fn joined(events: impl IntoIterator<Item = Value>) -> ChatReply {
        let mut reply = ChatReply::default();
        for event in events {
            let event = ServerSentEvent::new(event.to_string());
            ChatEvent::from_event(&event).expect("it is JSON").add_to(&mut reply);
        }
        reply
    }

    /// Checks that events make up the response that the service would send as a whole.
    #[track_caller]
    fn make_up(events: impl IntoIterator<Item = Value>, expected: Value) {
        let expected: BaseChatResponse =
            serde_json::from_value(expected).expect("it is a response");
        assert_eq!(joined(events).response, expected);
    }

    /// An event of a message in the generic format.
    fn says(index: i64, message: Value) -> Value {
        json!({ "index": index, "message": message })
    }

    fn calls(calls: Value) -> Value {
        says(0, json!({ "role": "ASSISTANT", "toolCalls": calls }))
    }

    /// A choice with these tool calls.
    fn choosing(calls: &Value) -> Value {
        let message = json!({ "role": "ASSISTANT", "toolCalls": calls });
        json!([{ "index": 0, "message": message, "finishReason": "tool_calls" }])
    }

    fn function(id: &str, name: &str, arguments: &str) -> Value {
        json!({ "type": "FUNCTION", "id": id, "name": name, "arguments": arguments })
    }

    #[test]
    fn pieces_of_generic_tool_calls_are_joined() {
        let whole = json!([function("1", "sum", r#"{"a":1}"#), function("2", "sum", "{}")]);
        let mut end = says(0, json!({ "content": [{ "type": "TEXT", "text": "" }] }));
        end["finishReason"] = json!("tool_calls");
        let pieces: [&[Value]; 6] = [
            // As a whole, in one event or in two.
            &[calls(whole.clone())],
            &[calls(json!([whole[0]])), calls(json!([whole[1]]))],
            // Each piece has the id.
            &[
                calls(json!([function("1", "sum", "")])),
                calls(json!([{ "type": "FUNCTION", "id": "1", "arguments": "{\"a\"" }])),
                calls(json!([{ "type": "FUNCTION", "id": "2", "name": "sum", "arguments": "{" }])),
                calls(json!([{ "type": "FUNCTION", "id": "1", "arguments": ":1}" }])),
                calls(json!([{ "type": "FUNCTION", "id": "2", "name": "", "arguments": "}" }])),
            ],
            // Only the first piece has the id, the name and the type.
            &[
                calls(json!([function("1", "sum", "{")])),
                calls(json!([{ "arguments": "\"a\":1" }])),
                says(0, json!({ "toolCalls": [{ "id": "", "arguments": "}" }] })),
                calls(json!([{ "id": "2", "name": "sum" }])),
                calls(json!([{ "id": null, "name": null, "arguments": "{}" }])),
            ],
            // The last event repeats the calls.
            &[
                calls(json!([function("1", "sum", "{\"a\"")])),
                calls(json!([{ "id": "1", "arguments": ":1}" }])),
                calls(whole.clone()),
            ],
            // The id before the name.
            &[
                calls(json!([{ "id": "1" }])),
                calls(json!([{ "id": "1", "name": "sum" }])),
                calls(json!([{ "id": "1", "name": "sum", "arguments": "{\"a\":1}" }])),
                calls(json!([whole[1]])),
            ],
        ];
        for pieces in pieces {
            let events = pieces.iter().cloned().chain([end.clone()]);
            make_up(events, json!({ "apiFormat": "GENERIC", "choices": choosing(&whole) }));
        }
    }

    #[test]
    fn tool_calls_without_ids_are_told_apart_by_their_names() {
        let whole = json!([function("", "sum", "{}"), function("", "sum", r#"{"a":1}"#)]);
        let mut end = calls(json!([whole[1]]));
        end["finishReason"] = json!("tool_calls");
        let events = [calls(json!([whole[0]])), end];
        make_up(events, json!({ "apiFormat": "GENERIC", "choices": choosing(&whole) }));
    }

    #[test]
    fn unknown_tool_calls_are_kept() {
        let whole = json!([{ "type": "NEW", "x": 1 }, { "type": "NEW", "x": 1 }]);
        let mut end = calls(json!([whole[1]]));
        end["finishReason"] = json!("tool_calls");
        let events = [calls(json!([whole[0]])), end];
        make_up(events, json!({ "apiFormat": "GENERIC", "choices": choosing(&whole) }));
    }

    #[test]
    fn generic_events_make_up_all_choices() {
        let text = |text: &str| json!([{ "type": "TEXT", "text": text }]);
        let logprobs = |token: &str| json!({ "tokens": [token], "tokenLogprobs": [-0.5] });
        let note = |url: &str| json!([{ "type": "url_citation", "urlCitation": { "url": url } }]);
        let mut first = says(1, json!({ "role": "ASSISTANT", "content": text("z") }));
        first["logprobs"] = logprobs("z");
        let mut end = says(0, json!({ "role": "ASSISTANT", "content": text("") }));
        end["finishReason"] = json!("stop");
        end["groundingMetadata"] = json!({ "webSearchQueries": ["q"] });
        let mut other =
            says(1, json!({ "role": "ASSISTANT", "content": text("y"), "refusal": "r" }));
        other["logprobs"] = logprobs("y");
        other["finishReason"] = json!("length");
        let events = [
            first,
            says(0, json!({ "role": "ASSISTANT", "content": text(""), "reasoningContent": "h" })),
            says(0, json!({ "role": "ASSISTANT", "content": null, "reasoningContent": "m" })),
            says(0, json!({ "role": "ASSISTANT", "content": text("a"), "annotations": note("x") })),
            says(0, json!({ "role": "ASSISTANT", "content": text("b"), "annotations": note("y") })),
            end,
            other,
            json!({ "usage": { "totalTokens": 7 }, "serviceTier": "PRIORITY" }),
        ];
        let [x, y] = ["x", "y"].map(|url| note(url)[0].clone());
        let expected = json!([
            {
                "index": 0,
                "message": {
                    "role": "ASSISTANT",
                    "content": text("ab"),
                    "reasoningContent": "hm",
                    "annotations": [x, y],
                },
                "finishReason": "stop",
                "groundingMetadata": { "webSearchQueries": ["q"] },
            },
            {
                "index": 1,
                "message": { "role": "ASSISTANT", "content": text("zy"), "refusal": "r" },
                "finishReason": "length",
                "logprobs": { "tokens": ["z", "y"], "tokenLogprobs": [-0.5, -0.5] },
            },
        ]);
        make_up(
            events,
            json!({
                "apiFormat": "GENERIC",
                "choices": expected,
                "usage": { "totalTokens": 7 },
                "serviceTier": "PRIORITY",
            }),
        );
    }

    #[test]
    fn cohere_events_make_up_the_response_whether_the_last_repeats_it_or_not() {
        let call = |name: &str| json!({ "name": name, "parameters": { "a": 1 } });
        let citation =
            |start: i64| json!({ "start": start, "end": 9, "text": "a", "documentIds": ["d"] });
        let part = |fields: Value| {
            let mut part = json!({ "apiFormat": "COHERE", "text": "" });
            let fields = fields.as_object().expect("they are an object").clone();
            part.as_object_mut().expect("it is an object").extend(fields);
            part
        };
        let whole = part(json!({
            "text": "ab",
            "toolCalls": [call("x"), call("x")],
            "citations": [citation(1), citation(2)],
            "chatHistory": [{ "role": "USER", "message": "hi" }],
            "searchQueries": [{ "text": "q" }],
            "documents": [{ "title": "t" }],
            "finishReason": "COMPLETE",
            "usage": { "totalTokens": 3 },
        }));
        let parts = [
            part(json!({ "text": "a", "citations": [citation(1)] })),
            part(json!({ "text": "b", "citations": [citation(2)] })),
            part(json!({ "toolCalls": [call("x")] })),
            part(json!({ "toolCalls": [call("x")], "searchQueries": [{ "text": "q" }] })),
        ];
        make_up(parts.iter().cloned().chain([whole.clone()]), whole.clone());
        let mut last = whole.clone();
        last["text"] = json!("");
        for repeated in ["toolCalls", "citations", "searchQueries"] {
            last.as_object_mut().expect("it is an object").remove(repeated);
        }
        make_up(parts.into_iter().chain([last]), whole.clone());
        make_up([whole.clone()], whole);
    }

    #[test]
    fn second_cohere_format_makes_up_the_response() {
        let part =
            |message: Value| json!({ "apiFormat": "COHEREV2", "id": "1", "message": message });
        let content =
            |kind: &str, field: &str, value: &str| json!([{ "type": kind, field: value }]);
        let call = |arguments: &str| {
            let function = json!({ "name": "sum", "arguments": arguments });
            json!({ "id": "c", "type": "FUNCTION", "function": function })
        };
        let events = [
            part(json!({ "content": content("THINKING", "thinking", "h"), "toolPlan": "I " })),
            part(json!({ "content": content("THINKING", "thinking", "m"), "toolPlan": "add" })),
            part(json!({ "content": content("TEXT", "text", "a"), "citations": [{ "start": 0 }] })),
            part(json!({ "content": content("TEXT", "text", "b"), "citations": [{ "start": 1 }] })),
            part(json!({ "content": [], "toolCalls": [call("{}")] })),
            part(json!({ "content": [], "toolCalls": [call("{}")] })),
            json!({ "apiFormat": "COHEREV2", "finishReason": "TOOL_CALL", "usage": { "totalTokens": 3 } }),
        ];
        let message = json!({
            "role": "ASSISTANT",
            "content": [{ "type": "THINKING", "thinking": "hm" }, { "type": "TEXT", "text": "ab" }],
            "toolPlan": "I add",
            "toolCalls": [call("{}")],
            "citations": [{ "start": 0 }, { "start": 1 }],
        });
        let mut whole = part(message);
        whole["finishReason"] = json!("TOOL_CALL");
        whole["usage"] = json!({ "totalTokens": 3 });
        make_up(events, whole);
    }

    #[test]
    fn pieces_of_tool_calls_of_the_second_cohere_format_are_joined() {
        let function =
            |name: &str, arguments: &str| json!({ "name": name, "arguments": arguments });
        let call = |id: &str, function: Value| json!({ "id": id, "type": "FUNCTION", "function": function });
        let calls = |calls: Value| json!({ "apiFormat": "COHEREV2", "message": { "content": [], "toolCalls": calls } });
        let whole =
            json!([call("1", function("sum", r#"{"a":1}"#)), call("2", function("sum", "{}")),]);
        let pieces: [&[Value]; 5] = [
            &[calls(whole.clone())],
            // Each piece has the id.
            &[
                calls(json!([call("1", function("sum", ""))])),
                calls(json!([call("1", function("", "{\"a\""))])),
                calls(json!([call("2", function("sum", "{"))])),
                calls(json!([call("1", json!({ "arguments": ":1}" }))])),
                calls(json!([call("2", json!({ "name": null, "arguments": "}" }))])),
            ],
            // Only the first piece has the id, the name and the type.
            &[
                calls(json!([call("1", json!({ "name": "sum" }))])),
                calls(json!([{ "function": function("", "{\"a\"") }])),
                calls(json!([{ "function": { "arguments": ":1}" } }])),
                calls(json!([call("2", function("sum", ""))])),
                calls(json!([{ "id": "", "function": { "arguments": "{}" } }])),
            ],
            // The last event repeats the calls.
            &[
                calls(json!([call("1", function("sum", "{\"a\""))])),
                calls(json!([call("1", json!({ "arguments": ":1}" }))])),
                calls(json!([whole[1]])),
                calls(whole.clone()),
            ],
            &[calls(whole.clone()), calls(whole.clone())],
        ];
        for pieces in pieces {
            let end = json!({ "apiFormat": "COHEREV2", "finishReason": "TOOL_CALL" });
            let message = json!({ "role": "ASSISTANT", "content": [], "toolCalls": whole });
            make_up(
                pieces.iter().cloned().chain([end]),
                json!({ "apiFormat": "COHEREV2", "id": "", "message": message, "finishReason": "TOOL_CALL" }),
            );
        }
    }

    #[test]
    fn calls_of_the_second_cohere_format_without_ids_are_told_apart_by_their_names() {
        let call = |name: &str| json!({ "type": "FUNCTION", "function": { "name": name, "arguments": "{}" } });
        let event = |calls: Value| json!({ "apiFormat": "COHEREV2", "message": { "content": [], "toolCalls": calls } });
        let other = json!({ "id": "3", "function": "f" });
        let events = [event(json!([call("a")])), event(json!([call("b")])), event(json!([other]))];
        make_up(events, event(json!([call("a"), call("b"), other])));
    }

    #[test]
    fn unknown_events_are_no_part_of_the_response() {
        let new = json!({ "apiFormat": "NEW", "text": "a" });
        assert_eq!(joined([new.clone()]).response, BaseChatResponse::default());
        let known = json!({ "apiFormat": "COHERE", "text": "a", "finishReason": "COMPLETE" });
        make_up([new.clone(), known.clone(), new], known);
    }
}
