//! The text of events that model servers send.

use serde_json::Value;

use super::text::TextEvent;

/// The reply of a model server: the text of its events, joined.
///
/// Events that are JSON ([`Value`]), such as those of model deployments, have text in the forms of
/// common model servers:
///
/// | server | text of an event |
/// |---|---|
/// | OpenAI-compatible, such as vLLM: chat | `choices[].delta.content` |
/// | OpenAI-compatible, such as vLLM: completion | `choices[].text` |
/// | Text Generation Inference | `token.text` unless `token.special`, and `generated_text` |
///
/// A response that the server sent as a whole has its text in `choices[].message.content`,
/// `choices[].text` or `generated_text`. All other events have no text and are ignored, and so are
/// choices other than the first. Read the events themselves for another form, or for tool calls.
///
/// # Example
///
/// ```
/// use oci_sdk_core::events::{CompletionReply, TextEvent};
/// use serde_json::json;
///
/// let event = json!({ "choices": [{ "index": 0, "delta": { "content": "Hello" } }] });
/// let mut reply = CompletionReply::default();
/// assert_eq!(event.add_to(&mut reply), "Hello");
/// assert_eq!(reply.text, "Hello");
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompletionReply {
    /// The text; of the first choice, if there are several.
    pub text: String,
    /// The reason why the generation ended, such as `stop` or `length`. `None` if the stream has not
    /// sent one.
    pub finish_reason: Option<String>,
    /// The token usage, unmodified. OpenAI-compatible servers only send it if the request has
    /// `"stream_options": {"include_usage": true}`.
    pub usage: Option<Value>,
}

impl TextEvent for Value {
    type Reply = CompletionReply;

    fn add_to(self, reply: &mut CompletionReply) -> String {
        let usage = &self["usage"];
        if usage.is_object() {
            reply.usage = Some(usage.clone());
        }
        let is_first = |choice: &&Self| matches!(choice["index"].as_u64(), None | Some(0));
        let choices = self["choices"].as_array();
        let first = choices.into_iter().flatten().find(is_first);
        let choice = first.unwrap_or(&Self::Null);
        let reasons = [&choice["finish_reason"], &self["details"]["finish_reason"]];
        if let Some(reason) = reasons.into_iter().find_map(Self::as_str) {
            reply.finish_reason = Some(reason.to_owned());
        }
        let piece = match choice {
            Self::Null => generated(&self, &reply.text),
            choice => {
                let texts =
                    [&choice["delta"]["content"], &choice["message"]["content"], &choice["text"]];
                texts.into_iter().find_map(Self::as_str)
            }
        };
        let piece = piece.unwrap_or_default().to_owned();
        reply.text += &piece;
        piece
    }

    /// Whether the event has the choices, the usage, a token or the text of a model server.
    fn is_known(&self) -> bool {
        self["choices"].is_array()
            || self["usage"].is_object()
            || self["token"].is_object()
            || self["generated_text"].is_string()
    }
}

/// Returns the text of an event of Text Generation Inference. The last one has the last token, and
/// repeats the text of all events.
fn generated<'a>(event: &'a Value, before: &str) -> Option<&'a str> {
    let whole = event["generated_text"].as_str();
    let token = &event["token"];
    let is_special = token["special"].as_bool() == Some(true);
    match (whole, token["text"].as_str()) {
        (Some(whole), Some(text)) => {
            whole.strip_prefix(before).or(Some(text).filter(|_| !is_special))
        }
        (None, text) => text.filter(|_| !is_special),
        (whole, None) => whole,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// Joins events, and returns the pieces with the reply.
    fn joined(events: &[Value]) -> (Vec<String>, CompletionReply) {
        let mut reply = CompletionReply::default();
        let pieces = events.iter().map(|event| event.clone().add_to(&mut reply)).collect();
        (pieces, reply)
    }

    #[test]
    fn chat_of_an_openai_compatible_server_is_joined() {
        let part = |index: u32, delta: Value, reason: Option<&str>| {
            json!({
                "id": "chatcmpl-1", "object": "chat.completion.chunk", "usage": null,
                "choices": [{ "index": index, "delta": delta, "finish_reason": reason }],
            })
        };
        let (pieces, reply) = joined(&[
            part(0, json!({ "role": "assistant", "content": "" }), None),
            part(0, json!({ "content": "a" }), None),
            part(1, json!({ "content": "z" }), None),
            part(0, json!({ "content": null, "reasoning_content": "hm" }), None),
            part(0, json!({ "content": " b" }), None),
            part(0, json!({}), Some("stop")),
            part(1, json!({}), Some("length")),
            json!({ "choices": [], "usage": { "total_tokens": 9 } }),
        ]);
        assert_eq!(pieces, ["", "a", "", "", " b", "", "", ""]);
        assert_eq!((&*reply.text, reply.finish_reason.as_deref()), ("a b", Some("stop")));
        assert_eq!(reply.usage, Some(json!({ "total_tokens": 9 })));
    }

    #[test]
    fn completion_of_an_openai_compatible_server_is_joined() {
        let (pieces, reply) = joined(&[
            json!({ "choices": [{ "index": 0, "text": "a", "finish_reason": null }] }),
            // Some servers leave out the index of the only choice.
            json!({ "choices": [{ "text": "b", "finish_reason": "length" }] }),
        ]);
        assert_eq!(pieces, ["a", "b"]);
        assert_eq!((&*reply.text, reply.finish_reason.as_deref()), ("ab", Some("length")));
    }

    #[test]
    fn tokens_of_text_generation_inference_are_joined() {
        let token = |text: &str, special: bool| json!({ "token": { "id": 1, "text": text, "special": special }, "generated_text": null });
        let last = |text: &str, special: bool, whole: &str| {
            let mut last = token(text, special);
            last["generated_text"] = json!(whole);
            last["details"] = json!({ "finish_reason": "eos_token", "generated_tokens": 3 });
            last
        };
        for (last, expected) in [
            // The end of the sequence, the last word, and an output that differs from the tokens.
            (last("</s>", true, "a b"), vec!["a", " b", ""]),
            (last(" c", false, "a b c"), vec!["a", " b", " c"]),
            (last(" c", false, "A b c"), vec!["a", " b", " c"]),
            (last("</s>", true, "A b"), vec!["a", " b", ""]),
        ] {
            let (pieces, reply) = joined(&[token("a", false), token(" b", false), last]);
            assert_eq!(pieces, expected);
            assert_eq!(reply.text, expected.concat());
            assert_eq!(reply.finish_reason.as_deref(), Some("eos_token"));
        }
        let (_, reply) = joined(&[token("<s>", true), json!({ "generated_text": "x" })]);
        assert_eq!(reply.text, "x");
    }

    #[test]
    fn whole_response_is_one_piece() {
        for whole in [
            json!({ "choices": [{ "index": 0, "message": { "content": "a" } }, { "index": 1 }] }),
            json!({ "choices": [{ "text": "a" }] }),
            json!({ "generated_text": "a" }),
        ] {
            assert_eq!(joined(&[whole]).1.text, "a");
        }
    }

    #[test]
    fn events_of_model_servers_are_known() {
        for known in [
            json!({ "choices": [], "usage": { "total_tokens": 9 } }),
            json!({ "usage": { "total_tokens": 9 } }),
            json!({ "choices": [{ "delta": { "tool_calls": [] } }] }),
            json!({ "token": { "text": "</s>", "special": true } }),
            json!({ "generated_text": "" }),
        ] {
            assert!(known.is_known(), "{known}");
        }
        for unknown in [json!({ "prediction": [0.5] }), json!({ "usage": null }), json!("a")] {
            assert!(!unknown.is_known(), "{unknown}");
        }
    }

    #[test]
    fn other_events_have_no_text() {
        for other in [
            json!({ "prediction": [0.5] }),
            json!({ "text": ["a"] }),
            json!({ "choices": [{ "index": 0, "delta": { "tool_calls": [] } }] }),
            json!({ "choices": "a", "token": "a", "generated_text": 1, "usage": 7 }),
            json!("a"),
            json!(["a"]),
            json!(1),
            json!(null),
        ] {
            let (pieces, reply) = joined(std::slice::from_ref(&other));
            assert_eq!((&*pieces[0], reply), ("", CompletionReply::default()), "{other}");
        }
    }
}
