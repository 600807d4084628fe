//! Chat in each format, embeddings and ranking by the client of generative AI inference.

use oci_sdk_core::ErrorKind;
use oci_sdk_generative_ai_inference::{GenerativeAiInferenceClient, models};

use crate::local::Local;

const MODEL: &str = "cohere.command-a-03-2025";

async fn client(local: &Local) -> GenerativeAiInferenceClient {
    GenerativeAiInferenceClient::new(&local.config().load().await.unwrap()).unwrap()
}

fn mode() -> models::ServingMode {
    models::OnDemandServingMode::new(MODEL).into()
}

/// Returns a chat request in each format.
fn requests() -> [models::BaseChatRequest; 3] {
    let content = models::TextContent::new().with_text("Tell me a story");
    let message = models::UserMessage::new().with_content([content]);
    let content = models::CohereTextContentV2::new().with_text("Tell me a story");
    let second = models::CohereUserMessageV2::new([content]);
    [
        models::GenericChatRequest::new().with_messages([message]).into(),
        models::CohereChatRequest::new("Tell me a story").into(),
        models::CohereChatRequestV2::new([second]).into(),
    ]
}

#[tokio::test]
async fn chat_in_each_format_is_decoded() {
    let local = Local::start().await;
    let client = client(&local).await;
    for request in requests() {
        let format = format!("{request:?}");
        let details = models::ChatDetails::new(&local.identity.tenancy, mode(), request);
        let result = client.chat(details).await.unwrap();
        assert_eq!(result.text().as_deref(), Some("You said: Tell me a story"), "{format}");
        assert_eq!(result.model_id, MODEL);
        let usage = match &result.chat_response {
            models::BaseChatResponse::Cohere(response) => response.usage.clone(),
            models::BaseChatResponse::Coherev2(response) => response.usage.clone(),
            models::BaseChatResponse::Generic(response) => response.usage.clone(),
            other => panic!("{other:?}"),
        };
        assert_eq!(usage.unwrap().total_tokens, Some(10), "{format}");
    }
}

#[tokio::test]
async fn text_embeddings_and_ranks_are_decoded() {
    let local = Local::start().await;
    let client = client(&local).await;
    let tenancy = &local.identity.tenancy;

    let request = models::LlamaLlmInferenceRequest::new().with_prompt("Hi");
    let details = models::GenerateTextDetails::new(tenancy, mode(), request);
    let generated = client.generate_text(details).await.unwrap();
    let models::LlmInferenceResponse::Llama(response) = &generated.inference_response else {
        panic!("{generated:?}");
    };
    assert_eq!(response.choices[0].text, "You said: Hi");

    let details = models::EmbedTextDetails::new(mode(), tenancy)
        .with_inputs(["a cat", "a dog"])
        .with_output_dimensions(256);
    let embedded = client.embed_text(details).await.unwrap();
    assert_eq!(embedded.embeddings.iter().map(Vec::len).collect::<Vec<_>>(), [256, 256]);

    let documents = ["dogs bark", "a cat sleeps"];
    let details =
        models::RerankTextDetails::new("a cat", tenancy, mode(), documents).with_is_echo(true);
    let ranked = client.rerank_text(details).await.unwrap();
    assert_eq!(ranked.document_ranks[0].index, Some(1));
    assert_eq!(ranked.document_ranks[0].document.as_ref().unwrap().text, "a cat sleeps");

    let details = models::SummarizeTextDetails::new("One. Two. Three.", mode(), tenancy);
    assert_eq!(client.summarize_text(details).await.unwrap().summary, "One. Two.");
}

#[tokio::test]
async fn guardrails_and_errors_are_decoded() {
    let local = Local::start().await;
    let client = client(&local).await;
    let categories = models::ContentModerationConfiguration::new(["HATE"]);
    let configs = models::GuardrailConfigs::new().with_content_moderation_config(categories);
    let input = models::GuardrailsTextInput::new().with_content("I hate it");
    let details =
        models::ApplyGuardrailsDetails::new(configs, &local.identity.tenancy).with_input(input);
    let applied = client.apply_guardrails(details).await.unwrap();
    let moderation = applied.results.content_moderation.as_ref().unwrap();
    assert_eq!(moderation.categories[0].score, 1.0);

    let request = models::GenericChatRequest::new().with_messages(Vec::<models::Message>::new());
    let details = models::ChatDetails::new(&local.identity.tenancy, mode(), request);
    let error = client.chat(details).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Service, Some("400")), "{error}");
}
