//! The reply of a streamed chat.

use oci_sdk_core::events::TextEvent;

use super::chat_event::ChatEvent;
use super::joined_response::add;
use crate::models::{BaseChatResponse, Usage};

/// The reply of a chat: the parts of a stream, joined.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_core::Error;
/// use oci_sdk_generative_ai_inference::GenerativeAiInferenceClient;
/// use oci_sdk_generative_ai_inference::models::ChatDetails;
///
/// # async fn example(client: GenerativeAiInferenceClient, details: ChatDetails) -> Result<(), Error> {
/// let mut text = client.chat(details).stream().await?.into_text();
/// while let Some(piece) = text.try_next().await? {
///     print!("{piece}");
/// }
/// let reply = text.finish().await?;
/// println!("{:?} {:?}", reply.finish_reason, reply.usage);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatReply {
    /// The text; of the first choice, if there are several.
    pub text: String,
    /// The reason why the generation ended, such as `COMPLETE`, `stop` or `MAX_TOKENS`. `None` if the
    /// stream has not sent one.
    pub finish_reason: Option<String>,
    /// The token usage. Some models only send it if the stream options of the request include it.
    pub usage: Option<Usage>,
    /// The message of an error that ended the generation.
    pub error_message: Option<String>,
    /// The response that the events make up, in the form that it has without streaming: all choices,
    /// with their tool calls, reasoning, citations and log probabilities.
    ///
    /// The events of the generic format do not have the time of the response, so `time_created` is
    /// 1970-01-01. `Unknown` if all events are of a format that this version does not know.
    pub response: BaseChatResponse,
}

impl TextEvent for ChatEvent {
    type Reply = ChatReply;

    fn add_to(mut self, reply: &mut ChatReply) -> String {
        if let Some(usage) = self.usage() {
            reply.usage = Some(usage.clone());
        }
        if let Some(message) = self.error_message() {
            reply.error_message = Some(message.clone());
        }
        if let Self::Cohere(last) = &mut self
            && !last.finish_reason.as_str().is_empty()
            && let Some(rest) = last.text.strip_prefix(reply.text.as_str())
        {
            // The last event repeats the text of all events.
            last.text = rest.to_owned();
        }
        let mut piece = String::new();
        if !matches!(&self, Self::Generic(choice) if choice.index != 0) {
            piece = self.text().unwrap_or_default();
            reply.text += &piece;
            if let Some(reason) = self.finish_reason() {
                reply.finish_reason = Some(reason.to_owned());
            }
        }
        add(&mut reply.response, self);
        piece
    }

    fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
