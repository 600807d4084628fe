//! The events of text generation.

use oci_sdk_core::events::{ServerSentEvent, StreamEvent, TextEvent};
use oci_sdk_core::serde_json::{self, Value};

use crate::models::{Choice, GenerateTextResult, GeneratedText, LlmInferenceResponse};

/// An event of streamed text generation, in the format of the model family: a part of the output.
///
/// A field that an event does not have has its default value: an empty string, for example.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GenerateTextEvent {
    /// A part of the output of a Cohere model. If there are several outputs, the id tells them apart.
    Cohere(GeneratedText),
    /// A part of the output of a Llama model. If there are several outputs, the index tells them
    /// apart.
    Llama(Choice),
    /// An event of a format that this version does not know.
    Unknown(Value),
}

/// A generated text: the parts of a stream, joined.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateTextReply {
    /// The text; that of the first output, if there are several.
    pub text: String,
    /// The reason why the generation ended. `None` if the stream has not sent one.
    pub finish_reason: Option<String>,
    /// The id of the output, if it is of a Cohere model.
    pub id: Option<String>,
}

impl GenerateTextEvent {
    /// Returns the text that the event has, mostly a part; `None` if it has none.
    pub fn text(&self) -> Option<&str> {
        let text = match self {
            Self::Cohere(part) => &part.text,
            Self::Llama(part) => &part.text,
            Self::Unknown(_) => return None,
        };
        Some(text.as_str()).filter(|text| !text.is_empty())
    }

    /// Returns the reason why the generation ended, which only the last event of an output
    /// has.
    pub fn finish_reason(&self) -> Option<&str> {
        let reason = match self {
            Self::Cohere(part) => part.finish_reason.as_deref()?,
            Self::Llama(part) => &part.finish_reason,
            Self::Unknown(_) => return None,
        };
        Some(reason).filter(|reason| !reason.is_empty())
    }
}

impl StreamEvent for GenerateTextEvent {
    fn from_event(event: &ServerSentEvent) -> Result<Self, serde_json::Error> {
        let event: Value = serde_json::from_str(&event.data)?;
        let has = |name: &str| event.get(name).is_some();
        Ok(match (has("index"), has("text") || has("finishReason")) {
            (true, true) => Self::Llama(serde_json::from_value(event)?),
            (false, true) => Self::Cohere(serde_json::from_value(event)?),
            (_, false) => Self::Unknown(event),
        })
    }

    /// A response is one event for each output.
    fn from_response(json: &[u8]) -> Result<Vec<Self>, serde_json::Error> {
        let result: GenerateTextResult = serde_json::from_slice(json)?;
        Ok(match result.inference_response {
            LlmInferenceResponse::Cohere(response) => {
                response.generated_texts.into_iter().map(Self::Cohere).collect()
            }
            LlmInferenceResponse::Llama(response) => {
                response.choices.into_iter().map(Self::Llama).collect()
            }
            LlmInferenceResponse::Unknown(response) => vec![Self::Unknown(response)],
        })
    }
}

impl TextEvent for GenerateTextEvent {
    type Reply = GenerateTextReply;

    fn add_to(self, reply: &mut GenerateTextReply) -> String {
        let is_of_the_first = match &self {
            Self::Cohere(part) => *reply.id.get_or_insert_with(|| part.id.clone()) == part.id,
            Self::Llama(part) => part.index == 0,
            Self::Unknown(_) => false,
        };
        if !is_of_the_first {
            return String::new();
        }
        if let Some(reason) = self.finish_reason() {
            reply.finish_reason = Some(reason.to_owned());
        }
        let piece = self.text().unwrap_or_default().to_owned();
        reply.text += &piece;
        piece
    }

    fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

#[cfg(test)]
mod tests {
    use oci_sdk_core::events::{ServerSentEvent, StreamEvent, TextEvent};
    use oci_sdk_core::serde_json::{Value, json};

    use super::{GenerateTextEvent, GenerateTextReply};

    fn joined(events: Vec<GenerateTextEvent>) -> (String, GenerateTextReply) {
        let mut reply = GenerateTextReply::default();
        let pieces = events.into_iter().map(|event| event.add_to(&mut reply)).collect();
        (pieces, reply)
    }

    fn streamed(events: &[Value]) -> Vec<GenerateTextEvent> {
        let event = |json: &Value| ServerSentEvent::new(json.to_string());
        let read = |json| GenerateTextEvent::from_event(&event(json)).expect("it is JSON");
        events.iter().map(read).collect()
    }

    #[test]
    fn first_text_of_each_family_is_joined() {
        let cohere = |id: &str, text: &str| json!({ "id": id, "text": text });
        let llama = |index: i64, text: &str| json!({ "index": index, "text": text });
        for (part, events) in [
            ("Cohere", [cohere("x", "a"), cohere("y", "z"), cohere("x", "b"), cohere("x", "")]),
            ("Llama", [llama(0, "a"), llama(1, "z"), llama(0, "b"), llama(0, "")]),
        ] {
            let [first, other, second, mut last] = events;
            last["finishReason"] = json!("COMPLETE");
            let events = streamed(&[first, other, second, last]);
            assert!(format!("{:?}", events[0]).starts_with(part), "{events:?}");
            let (pieces, reply) = joined(events);
            assert_eq!((&*pieces, &*reply.text), ("ab", "ab"));
            assert_eq!(reply.finish_reason.as_deref(), Some("COMPLETE"));
        }
        let [known, unknown] = [json!({ "text": "" }), json!({ "new": 1 })];
        let events = streamed(&[known, unknown.clone()]);
        assert_eq!(events[1], GenerateTextEvent::Unknown(unknown));
        assert_eq!([&events[0], &events[1]].map(TextEvent::is_known), [true, false]);
    }

    #[test]
    fn whole_response_is_one_event_for_each_text() {
        let texts = json!([{ "id": "x", "text": "a" }, { "id": "y", "text": "b" }]);
        let choices = json!([{ "index": 0, "text": "a" }, { "index": 1, "text": "b" }]);
        for response in [
            json!({ "runtimeType": "COHERE", "generatedTexts": texts }),
            json!({ "runtimeType": "LLAMA", "choices": choices }),
        ] {
            let json = json!({ "modelId": "m", "inferenceResponse": response }).to_string();
            let events = GenerateTextEvent::from_response(json.as_bytes()).expect("it is a result");
            assert_eq!(events.len(), 2);
            assert_eq!(joined(events).0, "a");
        }
    }
}
