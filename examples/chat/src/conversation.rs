//! A question and its reply.

use std::io::{Write, stdout};

use anyhow::Result;
use oci_sdk_generative_ai_inference::models::{
    BaseChatRequest, ChatDetails, CohereChatRequest, GenericChatRequest, OnDemandServingMode,
    StreamOptions, TextContent, UserMessage,
};
use oci_sdk_generative_ai_inference::{ChatReply, GenerativeAiInferenceClient};

use crate::stage::Stage;

/// Prints the reply while the model generates it, and what it has used.
pub(crate) async fn ask(
    client: &GenerativeAiInferenceClient,
    stage: &Stage,
    question: &str,
) -> Result<()> {
    let model = OnDemandServingMode::new(&stage.model);
    let request = request(&stage.model, question);
    let details = ChatDetails::new(&stage.compartment, model, request);

    let mut text = client.chat(details).stream().await?.into_text();
    while let Some(piece) = text.try_next().await? {
        write!(stdout(), "{piece}")?;
        stdout().flush()?;
    }
    let reply = text.finish().await?;
    writeln!(stdout(), "\n\n[{}: {}]", stage.model, summary(&reply))?;
    Ok(())
}

/// Returns the request in the format of the model.
fn request(model: &str, question: &str) -> BaseChatRequest {
    let options = StreamOptions::new().with_is_include_usage(true);
    if model.starts_with("cohere.") {
        return CohereChatRequest::new(question).with_stream_options(options).into();
    }
    let content = TextContent::new().with_text(question);
    let message = UserMessage::new().with_content([content]);
    GenericChatRequest::new()
        .with_messages([message])
        .with_max_tokens(1000)
        .with_stream_options(options)
        .into()
}

/// Returns the usage and the finish reason in words.
fn summary(reply: &ChatReply) -> String {
    let mut parts = Vec::new();
    if let Some(usage) = &reply.usage {
        let count =
            |tokens: Option<i64>| tokens.map_or("?".to_owned(), |tokens| tokens.to_string());
        parts.push(format!(
            "{} tokens in, {} tokens out",
            count(usage.prompt_tokens),
            count(usage.completion_tokens)
        ));
    }
    parts.extend(reply.finish_reason.as_ref().map(|reason| format!("finish reason {reason}")));
    parts.extend(reply.error_message.as_ref().map(|message| format!("error: {message}")));
    if parts.is_empty() { "no usage was sent".to_owned() } else { parts.join(", ") }
}
