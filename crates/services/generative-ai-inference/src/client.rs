// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("generative-ai-inference", "https://inference.generativeai.{region}.oci.{secondLevelDomain}", "/20231130")
        .with_dual_stack_template("https://inference.generativeai.{region}.ds.oci.{secondLevelDomain}");

/// A client for the Generative AI Inference API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_generative_ai_inference::models::{ChatDetails, GenericChatRequest, OnDemandServingMode, TextContent, UserMessage};
/// use oci_sdk_generative_ai_inference::{Config, GenerativeAiInferenceClient};
///
/// # async fn example() -> Result<(), oci_sdk_generative_ai_inference::Error> {
/// let config = Config::load().await?;
/// let client = GenerativeAiInferenceClient::new(&config)?;
///
/// let question = TextContent::new().with_text("Why is the sky blue?");
/// let message = UserMessage::new().with_content([question]);
/// let request = GenericChatRequest::new().with_messages([message]).with_max_tokens(200);
/// let model = OnDemandServingMode::new("meta.llama-3.3-70b-instruct");
/// let details = ChatDetails::new("ocid1.compartment.oc1..example", model, request);
/// let result = client.chat(details).await?;
/// println!("{}", result.text().unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct GenerativeAiInferenceClient {
    client: Client,
}

impl GenerativeAiInferenceClient {
    /// Creates a client with the credentials, region and settings of `config`.
    ///
    /// # Errors
    ///
    /// Fails if `config` has neither a region nor an endpoint, or if they do not give a valid URL.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self { client: Client::new(config, &SERVICE)? })
    }
}

/// # Apply guardrails
impl GenerativeAiInferenceClient {
    /// Applies guardrails to content: content moderation, personal data (PII) detection and prompt
    /// injection detection. Requires `input` or `multimodalInput`; with both, only `input` is used.
    ///
    /// - `apply_guardrails_details`: The request body:
    ///   [`ApplyGuardrailsDetails`](crate::models::ApplyGuardrailsDetails).
    #[inline]
    pub fn apply_guardrails(
        &self,
        apply_guardrails_details: models::ApplyGuardrailsDetails,
    ) -> operations::ApplyGuardrails {
        operations::ApplyGuardrails::new(&self.client, apply_guardrails_details)
    }
}

/// # Chat
impl GenerativeAiInferenceClient {
    /// Generates a response to a conversation with a chat model.
    ///
    /// - `chat_details`: The request body: [`ChatDetails`](crate::models::ChatDetails).
    #[inline]
    pub fn chat(&self, chat_details: models::ChatDetails) -> operations::Chat {
        operations::Chat::new(&self.client, chat_details)
    }
}

/// # Embed text
impl GenerativeAiInferenceClient {
    /// Generates embeddings for texts or images: vectors that are close to each other if the
    /// meanings are similar.
    ///
    /// - `embed_text_details`: The request body:
    ///   [`EmbedTextDetails`](crate::models::EmbedTextDetails).
    #[inline]
    pub fn embed_text(
        &self,
        embed_text_details: models::EmbedTextDetails,
    ) -> operations::EmbedText {
        operations::EmbedText::new(&self.client, embed_text_details)
    }
}

/// # Generate text
impl GenerativeAiInferenceClient {
    /// Generates text from a prompt.
    ///
    /// - `generate_text_details`: The request body:
    ///   [`GenerateTextDetails`](crate::models::GenerateTextDetails).
    #[inline]
    pub fn generate_text(
        &self,
        generate_text_details: models::GenerateTextDetails,
    ) -> operations::GenerateText {
        operations::GenerateText::new(&self.client, generate_text_details)
    }
}

/// # Guardrail version
impl GenerativeAiInferenceClient {
    /// Lists the guardrail versions.
    ///
    /// - `opc_compartment_id`: The OCID of the compartment of the caller.
    pub fn list_guardrail_versions(
        &self,
        opc_compartment_id: impl Into<String>,
    ) -> operations::ListGuardrailVersions {
        operations::ListGuardrailVersions::new(&self.client, opc_compartment_id.into())
    }
}

/// # Rerank text
impl GenerativeAiInferenceClient {
    /// Ranks documents by relevance to a query.
    ///
    /// - `rerank_text_details`: The request body:
    ///   [`RerankTextDetails`](crate::models::RerankTextDetails).
    #[inline]
    pub fn rerank_text(
        &self,
        rerank_text_details: models::RerankTextDetails,
    ) -> operations::RerankText {
        operations::RerankText::new(&self.client, rerank_text_details)
    }
}

/// # Summarize text
impl GenerativeAiInferenceClient {
    /// Generates a summary of a text.
    ///
    /// - `summarize_text_details`: The request body:
    ///   [`SummarizeTextDetails`](crate::models::SummarizeTextDetails).
    #[inline]
    pub fn summarize_text(
        &self,
        summarize_text_details: models::SummarizeTextDetails,
    ) -> operations::SummarizeText {
        operations::SummarizeText::new(&self.client, summarize_text_details)
    }
}

client!(GenerativeAiInferenceClient);
