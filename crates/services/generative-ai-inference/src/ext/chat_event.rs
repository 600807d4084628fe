//! The events of a chat.

use oci_sdk_core::events::{ServerSentEvent, StreamEvent};
use oci_sdk_core::serde_json::{self, Value};

use super::{text_of_cohere, text_of_content};
use crate::models::{
    BaseChatResponse, ChatChoice, ChatResult, CohereChatResponse, CohereChatResponseV2, Usage,
};

/// An event of a streamed chat, in the format of the model family: a part of the response.
///
/// A field that an event does not have has its default value: an empty string, for example.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_core::Error;
/// use oci_sdk_generative_ai_inference::models::ChatDetails;
/// use oci_sdk_generative_ai_inference::{ChatEvent, GenerativeAiInferenceClient};
///
/// # async fn example(client: GenerativeAiInferenceClient, details: ChatDetails) -> Result<(), Error> {
/// let mut events = client.chat(details).stream().await?;
/// while let Some(event) = events.try_next().await? {
///     match event {
///         ChatEvent::Generic(choice) => println!("{}: {:?}", choice.index, choice.message),
///         other => println!("{:?}", other.text()),
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ChatEvent {
    /// A part of the response of a Cohere model (version 1 of the Cohere API). The last event has the
    /// finish reason, and repeats the text of all events.
    Cohere(CohereChatResponse),
    /// A part of the response of a Cohere model (version 2 of the Cohere API).
    Coherev2(CohereChatResponseV2),
    /// A part of a choice of any other model. The index tells the choices apart, and the usage can be
    /// in an event of its own.
    Generic(ChatChoice),
    /// An event of a format that this version does not know.
    Unknown(Value),
}

impl ChatEvent {
    /// Returns the text that the event has, mostly a part; `None` if it has none.
    pub fn text(&self) -> Option<String> {
        let text = match self {
            Self::Cohere(response) => response.text.clone(),
            Self::Coherev2(response) => text_of_cohere(&response.message.content),
            Self::Generic(choice) => text_of_content(choice.message.content()?),
            Self::Unknown(_) => return None,
        };
        Some(text).filter(|text| !text.is_empty())
    }

    /// Returns the reason why the generation ended, which only the last event of a choice has.
    pub fn finish_reason(&self) -> Option<&str> {
        let reason = match self {
            Self::Cohere(response) => response.finish_reason.as_str(),
            Self::Coherev2(response) => response.finish_reason.as_str(),
            Self::Generic(choice) => &choice.finish_reason,
            Self::Unknown(_) => "",
        };
        Some(reason).filter(|reason| !reason.is_empty())
    }

    /// Returns the token usage, which only one of the last events has.
    pub fn usage(&self) -> Option<&Usage> {
        match self {
            Self::Cohere(response) => response.usage.as_ref(),
            Self::Coherev2(response) => response.usage.as_ref(),
            Self::Generic(choice) => choice.usage.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    pub(super) fn error_message(&self) -> Option<&String> {
        match self {
            Self::Cohere(response) => response.error_message.as_ref(),
            Self::Coherev2(response) => response.error_message.as_ref(),
            Self::Generic(_) | Self::Unknown(_) => None,
        }
    }
}

/// The formats of events.
enum Format {
    Cohere,
    Coherev2,
    Generic,
    Unknown,
}

impl Format {
    fn of(event: &Value) -> Self {
        match event["apiFormat"].as_str() {
            Some("COHERE") => Self::Cohere,
            Some("COHEREV2") => Self::Coherev2,
            // The form of a response as a whole is no event.
            Some("GENERIC") if event.get("choices").is_none() => Self::Generic,
            Some(_) => Self::Unknown,
            None if event["text"].is_string() => Self::Cohere,
            // The events of this format do not name it.
            None if ["message", "finishReason", "usage"]
                .iter()
                .any(|name| !event[name].is_null()) =>
            {
                Self::Generic
            }
            None => Self::Unknown,
        }
    }
}

/// Adds the types that pieces of a generic message may leave out: all of them are of the assistant, and
/// only functions are called.
fn add_types(message: &mut Value) {
    let add = |object: &mut Value, name: &str, value: &str| {
        if let Some(fields) = object.as_object_mut() {
            fields.entry(name).or_insert_with(|| value.into());
        }
    };
    add(message, "role", "ASSISTANT");
    for call in message.get_mut("toolCalls").and_then(Value::as_array_mut).into_iter().flatten() {
        add(call, "type", "FUNCTION");
    }
}

impl StreamEvent for ChatEvent {
    fn from_event(event: &ServerSentEvent) -> Result<Self, serde_json::Error> {
        let mut event: Value = serde_json::from_str(&event.data)?;
        Ok(match Format::of(&event) {
            Format::Cohere => Self::Cohere(serde_json::from_value(event)?),
            Format::Coherev2 => Self::Coherev2(serde_json::from_value(event)?),
            Format::Generic => {
                if let Some(message) = event.get_mut("message") {
                    add_types(message);
                }
                Self::Generic(serde_json::from_value(event)?)
            }
            Format::Unknown => Self::Unknown(event),
        })
    }

    /// A generic response is one event for each choice, the last of which has the usage and the
    /// service tier.
    fn from_response(json: &[u8]) -> Result<Vec<Self>, serde_json::Error> {
        let result: ChatResult = serde_json::from_slice(json)?;
        Ok(match result.chat_response {
            BaseChatResponse::Cohere(response) => vec![Self::Cohere(response)],
            BaseChatResponse::Coherev2(response) => vec![Self::Coherev2(response)],
            BaseChatResponse::Generic(mut response) => {
                if let Some(last) = response.choices.last_mut() {
                    last.usage = last.usage.take().or(response.usage);
                    last.service_tier = last.service_tier.take().or(response.service_tier);
                }
                response.choices.into_iter().map(Self::Generic).collect()
            }
            BaseChatResponse::Unknown(response) => vec![Self::Unknown(response)],
        })
    }
}

#[cfg(test)]
mod tests {
    use oci_sdk_core::events::{ServerSentEvent, StreamEvent, TextEvent};
    use oci_sdk_core::serde_json::{Value, json};

    use super::super::ChatReply;
    use super::ChatEvent;

    fn event(json: &Value) -> ChatEvent {
        ChatEvent::from_event(&ServerSentEvent::new(json.to_string())).expect("it is JSON")
    }

    /// Joins events, and returns the pieces with the reply.
    fn joined(events: impl IntoIterator<Item = ChatEvent>) -> (Vec<String>, ChatReply) {
        let mut reply = ChatReply::default();
        let pieces = events.into_iter().map(|event| event.add_to(&mut reply)).collect();
        (pieces, reply)
    }

    fn usage(total: i64) -> Value {
        json!({ "promptTokens": 1, "completionTokens": total - 1, "totalTokens": total })
    }

    fn generic(index: i64, text: &str) -> Value {
        let content = json!([{ "type": "TEXT", "text": text }]);
        json!({ "index": index, "message": { "role": "ASSISTANT", "content": content } })
    }

    #[test]
    fn repeated_text_of_the_last_cohere_event_is_no_piece() {
        let part = |text: &str| json!({ "apiFormat": "COHERE", "text": text });
        let mut last = part("a b c");
        last["finishReason"] = json!("COMPLETE");
        last["usage"] = usage(9);
        let (pieces, reply) = joined([part("a"), part(" b"), last.clone()].map(|it| event(&it)));
        assert_eq!(pieces, ["a", " b", " c"]);
        assert_eq!((&*reply.text, reply.finish_reason.as_deref()), ("a b c", Some("COMPLETE")));
        assert_eq!(reply.usage.and_then(|usage| usage.total_tokens), Some(9));
        // A last event that only has the last part.
        let (pieces, reply) = joined([part("x"), last].map(|it| event(&it)));
        assert_eq!((pieces.concat(), &*reply.text), ("xa b c".to_owned(), "xa b c"));
    }

    #[test]
    fn generic_events_need_no_format_and_other_choices_are_left_out() {
        let mut end = generic(0, "");
        end["finishReason"] = json!("stop");
        let mut other = generic(1, "other");
        other["finishReason"] = json!("length");
        let events = [generic(0, "a"), generic(1, "z"), generic(0, "b"), end, other];
        let events = events.into_iter().chain([json!({ "usage": usage(5) })]);
        let (pieces, reply) = joined(events.map(|it| event(&it)));
        assert_eq!(pieces, ["a", "", "b", "", "", ""]);
        assert_eq!((&*reply.text, reply.finish_reason.as_deref()), ("ab", Some("stop")));
        assert_eq!(reply.usage.and_then(|usage| usage.total_tokens), Some(5));
    }

    #[test]
    fn second_cohere_format_is_joined() {
        let content =
            json!([{ "type": "THINKING", "thinking": "hm" }, { "type": "TEXT", "text": "a" }]);
        let part = json!({ "apiFormat": "COHEREV2", "id": "1", "message": { "content": content } });
        let last = json!({ "apiFormat": "COHEREV2", "id": "1", "finishReason": "MAX_TOKENS" });
        let (pieces, reply) = joined([&part, &part, &last].map(event));
        assert_eq!(pieces, ["a", "a", ""]);
        assert_eq!((&*reply.text, reply.finish_reason.as_deref()), ("aa", Some("MAX_TOKENS")));
    }

    #[test]
    fn unknown_event_is_kept_as_json() {
        for json in [
            json!({ "apiFormat": "NEW", "text": "a" }),
            json!({ "apiFormat": "GENERIC", "choices": [] }),
            json!({ "other": 1 }),
            json!([1]),
            json!(null),
        ] {
            assert_eq!(event(&json), ChatEvent::Unknown(json.clone()));
            assert_eq!(event(&json).text(), None);
            assert!(!event(&json).is_known());
        }
    }

    #[test]
    fn whole_response_is_one_event_or_one_for_each_choice() {
        let whole = |response: Value| {
            let json = json!({ "modelId": "m", "modelVersion": "1", "chatResponse": response });
            ChatEvent::from_response(json.to_string().as_bytes()).expect("it is a chat result")
        };
        let cohere = json!({ "apiFormat": "COHERE", "text": "a", "finishReason": "COMPLETE" });
        assert_eq!(whole(cohere.clone()), [event(&cohere)]);
        assert_eq!(joined(whole(cohere)).0, ["a"]);
        let choices = json!([generic(0, "a"), generic(1, "b")]);
        let events =
            whole(json!({ "apiFormat": "GENERIC", "choices": choices, "usage": usage(3) }));
        assert_eq!(events.len(), 2);
        let (pieces, reply) = joined(events);
        assert_eq!(pieces, ["a", ""]);
        assert_eq!(reply.usage.and_then(|usage| usage.total_tokens), Some(3));
        let unknown = json!({ "apiFormat": "NEW", "text": "a" });
        assert_eq!(whole(unknown.clone()), [ChatEvent::Unknown(unknown)]);
    }
}
