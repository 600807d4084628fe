//! The text of chats with agents.

use std::collections::BTreeMap;

use oci_sdk_core::events::TextEvent;

use crate::models::{ChatResult, Citation, ParagraphCitation, RequiredAction, ToolOutput, Trace};

/// The reply of an agent: the parts of a stream, joined.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_core::Error;
/// use oci_sdk_generative_ai_agent_runtime::GenerativeAiAgentRuntimeClient;
/// use oci_sdk_generative_ai_agent_runtime::models::ChatDetails;
///
/// # async fn example(client: GenerativeAiAgentRuntimeClient, endpoint: &str) -> Result<(), Error> {
/// let details = ChatDetails::new().with_user_message("What time is it?");
/// let mut text = client.chat(endpoint, details).stream().await?.into_text();
/// while let Some(piece) = text.try_next().await? {
///     print!("{piece}");
/// }
/// println!("{} citations", text.finish().await?.citations.len());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatReply {
    /// The text of the messages.
    pub text: String,
    /// The citations in the messages.
    pub citations: Vec<Citation>,
    /// The citations in the messages, by paragraph.
    pub paragraph_citations: Vec<ParagraphCitation>,
    /// The traces of the steps of the agent.
    pub traces: Vec<Trace>,
    /// The results of tools.
    pub tool_results: BTreeMap<String, String>,
    /// The outputs of tools.
    pub tool_outputs: Vec<ToolOutput>,
    /// The actions that the client has to perform before the agent continues.
    pub required_actions: Vec<RequiredAction>,
    /// The result of the guardrails.
    pub guardrail_result: Option<String>,
}

impl TextEvent for ChatResult {
    type Reply = ChatReply;

    fn add_to(self, reply: &mut ChatReply) -> String {
        reply.traces.extend(self.traces.unwrap_or_default());
        reply.tool_results.extend(self.tool_results.unwrap_or_default());
        reply.tool_outputs.extend(self.tool_outputs.unwrap_or_default());
        reply.required_actions.extend(self.required_actions.unwrap_or_default());
        if self.guardrail_result.is_some() {
            reply.guardrail_result = self.guardrail_result;
        }
        let Some(message) = self.message else { return String::new() };
        reply.citations.extend(message.content.citations.unwrap_or_default());
        let paragraphs = message.content.paragraph_citations.unwrap_or_default();
        reply.paragraph_citations.extend(paragraphs);
        reply.text += &message.content.text;
        message.content.text
    }

    fn is_known(&self) -> bool {
        *self != Self::default()
    }
}

#[cfg(test)]
mod tests {
    use oci_sdk_core::events::TextEvent;
    use oci_sdk_core::serde_json::{self, Value, json};

    use super::ChatReply;
    use crate::models::ChatResult;

    fn add(reply: &mut ChatReply, json: Value) -> String {
        let event: ChatResult = serde_json::from_value(json).expect("the JSON is a chat result");
        event.add_to(reply)
    }

    #[test]
    fn parts_are_joined() {
        let mut reply = ChatReply::default();
        let trace = json!([{ "traceType": "GENERATION_TRACE", "generation": "g" }]);
        assert_eq!(add(&mut reply, json!({ "traces": trace })), "");
        for (text, title) in [("a", "x"), ("b", "y")] {
            let content = json!({
                "text": text,
                "citations": [{ "title": title }],
                "paragraphCitations": [{ "paragraph": { "text": title } }],
            });
            let event = json!({
                "message": { "role": "AGENT", "content": content },
                "traces": trace,
                "toolResults": { title: text },
            });
            assert_eq!(add(&mut reply, event), text);
        }
        assert_eq!(add(&mut reply, json!({ "guardrailResult": "blocked" })), "");
        let titles: Vec<_> = reply.citations.iter().map(|it| it.title.as_deref()).collect();
        assert_eq!((&*reply.text, titles), ("ab", vec![Some("x"), Some("y")]));
        let paragraphs = reply.paragraph_citations.iter().map(|it| &*it.paragraph.text);
        let paragraphs: Vec<_> = paragraphs.collect();
        assert_eq!(paragraphs, ["x", "y"]);
        let results = [("x", "a"), ("y", "b")].map(|(tool, result)| (tool.into(), result.into()));
        assert_eq!(reply.tool_results, results.into());
        assert_eq!((reply.traces.len(), reply.guardrail_result.as_deref()), (3, Some("blocked")));
    }

    #[test]
    fn event_with_a_field_of_the_result_is_known() {
        for (json, expected) in [
            (json!({ "guardrailResult": "" }), true),
            (json!({ "requiredActions": [] }), true),
            (json!({ "new": 1 }), false),
        ] {
            let event: ChatResult = serde_json::from_value(json).expect("it is a chat result");
            assert_eq!(event.is_known(), expected, "{event:?}");
        }
    }
}
