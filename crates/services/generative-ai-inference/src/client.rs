// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::{Client, Config, Error, Service};

use crate::models::{
    ApplyGuardrailsDetails, ChatDetails, EmbedTextDetails, GenerateTextDetails,
    RerankTextDetails, SummarizeTextDetails,
};

use crate::operations::{
    ApplyGuardrails, Chat, EmbedText, GenerateText, ListGuardrailVersions, RerankText,
    SummarizeText,
};

static SERVICE: Service = Service::new(
        "generative-ai-inference",
        "https://inference.generativeai.{region}.oci.{secondLevelDomain}",
        "/20231130",
    )
    .with_dual_stack_template(
        "https://inference.generativeai.{region}.ds.oci.{secondLevelDomain}",
    );

/// A client of the Generative AI Inference API of Oracle Cloud Infrastructure.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_generative_ai_inference::{Config, GenerativeAiInferenceClient};
///
/// # async fn example() -> Result<(), oci_sdk_generative_ai_inference::Error> {
/// let config = Config::load().await?;
/// let client = GenerativeAiInferenceClient::new(&config)?;
///
/// let mut items = client.list_guardrail_versions("ocid1.opccompartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct GenerativeAiInferenceClient {
    client: Client,
}

impl GenerativeAiInferenceClient {
    /// A client with what `config` says.
    ///
    /// # Errors
    ///
    /// When there is neither a region nor an endpoint, or no URL can be made of them.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self {
            client: Client::new(config, &SERVICE)?,
        })
    }

    /// Checks content with guardrails: moderation, personal data (PII) and prompt injection. Pass
    /// `input` or `multimodalInput`; with both, only `input` counts.
    ///
    /// - `apply_guardrails_details`: What to send:
    ///   [`ApplyGuardrailsDetails`](crate::models::ApplyGuardrailsDetails).
    ///
    /// `POST /actions/applyGuardrails`. See
    /// [`ApplyGuardrails`](crate::operations::ApplyGuardrails).
    #[inline]
    pub fn apply_guardrails(
        &self,
        apply_guardrails_details: ApplyGuardrailsDetails,
    ) -> ApplyGuardrails {
        ApplyGuardrails::new(&self.client, apply_guardrails_details)
    }

    /// Answers a conversation with a chat model.
    ///
    /// - `chat_details`: What to send: [`ChatDetails`](crate::models::ChatDetails).
    ///
    /// `POST /actions/chat`. See [`Chat`](crate::operations::Chat).
    #[inline]
    pub fn chat(&self, chat_details: ChatDetails) -> Chat {
        Chat::new(&self.client, chat_details)
    }

    /// Turns texts or images into embeddings: vectors that are close to each other when the
    /// meanings are.
    ///
    /// - `embed_text_details`: What to send:
    ///   [`EmbedTextDetails`](crate::models::EmbedTextDetails).
    ///
    /// `POST /actions/embedText`. See [`EmbedText`](crate::operations::EmbedText).
    #[inline]
    pub fn embed_text(&self, embed_text_details: EmbedTextDetails) -> EmbedText {
        EmbedText::new(&self.client, embed_text_details)
    }

    /// Continues a prompt with generated text.
    ///
    /// - `generate_text_details`: What to send:
    ///   [`GenerateTextDetails`](crate::models::GenerateTextDetails).
    ///
    /// `POST /actions/generateText`. See [`GenerateText`](crate::operations::GenerateText).
    #[inline]
    pub fn generate_text(
        &self,
        generate_text_details: GenerateTextDetails,
    ) -> GenerateText {
        GenerateText::new(&self.client, generate_text_details)
    }

    /// Lists the versions of the guardrails.
    ///
    /// - `opc_compartment_id`: The OCID of the compartment of the caller.
    ///
    /// `GET /guardrailVersions`, in pages. See
    /// [`ListGuardrailVersions`](crate::operations::ListGuardrailVersions).
    pub fn list_guardrail_versions(
        &self,
        opc_compartment_id: impl Into<String>,
    ) -> ListGuardrailVersions {
        ListGuardrailVersions::new(&self.client, opc_compartment_id.into())
    }

    /// Ranks documents by how relevant they are to a query.
    ///
    /// - `rerank_text_details`: What to send:
    ///   [`RerankTextDetails`](crate::models::RerankTextDetails).
    ///
    /// `POST /actions/rerankText`. See [`RerankText`](crate::operations::RerankText).
    #[inline]
    pub fn rerank_text(&self, rerank_text_details: RerankTextDetails) -> RerankText {
        RerankText::new(&self.client, rerank_text_details)
    }

    /// Summarizes a text.
    ///
    /// - `summarize_text_details`: What to send:
    ///   [`SummarizeTextDetails`](crate::models::SummarizeTextDetails).
    ///
    /// `POST /actions/summarizeText`. See [`SummarizeText`](crate::operations::SummarizeText).
    #[inline]
    pub fn summarize_text(
        &self,
        summarize_text_details: SummarizeTextDetails,
    ) -> SummarizeText {
        SummarizeText::new(&self.client, summarize_text_details)
    }
}

oci_sdk_core::client!(GenerativeAiInferenceClient);
