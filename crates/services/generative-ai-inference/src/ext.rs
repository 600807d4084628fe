//! The text of chat responses of all model families, and the events of streamed responses.

mod chat_event;
mod chat_reply;
mod generate_text_event;
mod joined_response;

pub use self::chat_event::ChatEvent;
pub use self::chat_reply::ChatReply;
pub use self::generate_text_event::{GenerateTextEvent, GenerateTextReply};
use crate::models::{BaseChatResponse, ChatContent, ChatResult, CohereContentV2};

impl ChatResult {
    /// Returns the text of the response; of the first choice, if there are several.
    ///
    /// `None` if there is no text, as in a response that only calls tools, and for a response
    /// format that this version does not know.
    ///
    /// # Example
    ///
    /// ```
    /// use oci_sdk_generative_ai_inference::models::{ChatResult, CohereChatResponse};
    ///
    /// let mut response = CohereChatResponse::default();
    /// response.text = "It scatters the light.".to_owned();
    /// let mut result = ChatResult::default();
    /// result.chat_response = response.into();
    /// assert_eq!(result.text().as_deref(), Some("It scatters the light."));
    /// ```
    pub fn text(&self) -> Option<String> {
        let text = match &self.chat_response {
            BaseChatResponse::Cohere(response) => response.text.clone(),
            BaseChatResponse::Coherev2(response) => text_of_cohere(&response.message.content),
            BaseChatResponse::Generic(response) => {
                text_of_content(response.choices.first()?.message.content()?)
            }
            BaseChatResponse::Unknown(_) => return None,
        };
        Some(text).filter(|text| !text.is_empty())
    }
}

/// Joins the text parts of the content of a Cohere message.
fn text_of_cohere(content: &[CohereContentV2]) -> String {
    let parts = content.iter().filter_map(CohereContentV2::as_text);
    parts.filter_map(|part| part.text.as_deref()).collect()
}

/// Joins the text parts of the content of a message.
fn text_of_content(content: &[ChatContent]) -> String {
    let parts = content.iter().filter_map(ChatContent::as_text);
    parts.filter_map(|part| part.text.as_deref()).collect()
}

#[cfg(test)]
mod tests {
    use oci_sdk_core::serde_json::{self, Value, json};

    use super::ChatResult;

    #[track_caller]
    fn says(chat_response: Value, expected: Option<&str>) {
        let json = json!({ "modelId": "m", "modelVersion": "1", "chatResponse": chat_response });
        let result: ChatResult = serde_json::from_value(json).expect("the JSON is a chat result");
        assert_eq!(result.text().as_deref(), expected);
    }

    #[test]
    fn text_of_every_format_is_found() {
        says(json!({ "apiFormat": "COHERE", "text": "a" }), Some("a"));
        let content = json!([{ "type": "TEXT", "text": "a" }, { "type": "THINKING" }, { "type": "TEXT", "text": "b" }]);
        says(json!({ "apiFormat": "COHEREV2", "message": { "content": content } }), Some("ab"));
        let message = json!({ "role": "ASSISTANT", "content": content });
        let choices = json!([{ "message": message }, { "message": message }]);
        says(json!({ "apiFormat": "GENERIC", "choices": choices }), Some("ab"));
    }

    #[test]
    fn response_without_text_has_none() {
        says(json!({ "apiFormat": "COHERE", "text": "" }), None);
        says(json!({ "apiFormat": "GENERIC", "choices": [] }), None);
        let message = json!({ "role": "ASSISTANT", "content": null, "toolCalls": [] });
        says(json!({ "apiFormat": "GENERIC", "choices": [{ "message": message }] }), None);
        says(json!({ "apiFormat": "NEW", "text": "a" }), None);
    }
}
