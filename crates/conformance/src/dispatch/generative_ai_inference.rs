// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

//! The operations and types of the Generative AI Inference API.
#![allow(deprecated, reason = "deprecated operations are checked as well")]
use crate::arguments::Arguments;
use crate::service::{Operation, Sending, Service, Type, again, sending};
use oci_sdk_core::{Config, Error};
pub(super) static SERVICE: Service = Service {
    name: "generative-ai-inference",
    operations: OPERATIONS,
    types: TYPES,
};
const OPERATIONS: &[Operation] = &[
    Operation {
        client: "GenerativeAiInferenceClient",
        id: "ApplyGuardrails",
        send: apply_guardrails,
    },
    Operation {
        client: "GenerativeAiInferenceClient",
        id: "Chat",
        send: chat,
    },
    Operation {
        client: "GenerativeAiInferenceClient",
        id: "EmbedText",
        send: embed_text,
    },
    Operation {
        client: "GenerativeAiInferenceClient",
        id: "GenerateText",
        send: generate_text,
    },
    Operation {
        client: "GenerativeAiInferenceClient",
        id: "ListGuardrailVersions",
        send: list_guardrail_versions,
    },
    Operation {
        client: "GenerativeAiInferenceClient",
        id: "RerankText",
        send: rerank_text,
    },
    Operation {
        client: "GenerativeAiInferenceClient",
        id: "SummarizeText",
        send: summarize_text,
    },
];
const TYPES: &[Type] = &[
    Type {
        name: "Annotation",
        again: again::<oci_sdk_generative_ai_inference::models::Annotation>,
    },
    Type {
        name: "ApplyGuardrailsDetails",
        again: again::<oci_sdk_generative_ai_inference::models::ApplyGuardrailsDetails>,
    },
    Type {
        name: "ApplyGuardrailsResult",
        again: again::<oci_sdk_generative_ai_inference::models::ApplyGuardrailsResult>,
    },
    Type {
        name: "ApproximateLocation",
        again: again::<oci_sdk_generative_ai_inference::models::ApproximateLocation>,
    },
    Type {
        name: "AssistantMessage",
        again: again::<oci_sdk_generative_ai_inference::models::AssistantMessage>,
    },
    Type {
        name: "AudioContent",
        again: again::<oci_sdk_generative_ai_inference::models::AudioContent>,
    },
    Type {
        name: "AudioUrl",
        again: again::<oci_sdk_generative_ai_inference::models::AudioUrl>,
    },
    Type {
        name: "AudioUrlDetail",
        again: again::<oci_sdk_generative_ai_inference::models::AudioUrlDetail>,
    },
    Type {
        name: "BaseChatRequest",
        again: again::<oci_sdk_generative_ai_inference::models::BaseChatRequest>,
    },
    Type {
        name: "BaseChatResponse",
        again: again::<oci_sdk_generative_ai_inference::models::BaseChatResponse>,
    },
    Type {
        name: "CategoryScore",
        again: again::<oci_sdk_generative_ai_inference::models::CategoryScore>,
    },
    Type {
        name: "CategoryScoreFlaggedModality",
        again: again::<
            oci_sdk_generative_ai_inference::models::CategoryScoreFlaggedModality,
        >,
    },
    Type {
        name: "ChatChoice",
        again: again::<oci_sdk_generative_ai_inference::models::ChatChoice>,
    },
    Type {
        name: "ChatContent",
        again: again::<oci_sdk_generative_ai_inference::models::ChatContent>,
    },
    Type {
        name: "ChatDetails",
        again: again::<oci_sdk_generative_ai_inference::models::ChatDetails>,
    },
    Type {
        name: "ChatResult",
        again: again::<oci_sdk_generative_ai_inference::models::ChatResult>,
    },
    Type {
        name: "Choice",
        again: again::<oci_sdk_generative_ai_inference::models::Choice>,
    },
    Type {
        name: "Citation",
        again: again::<oci_sdk_generative_ai_inference::models::Citation>,
    },
    Type {
        name: "CitationOptionsV2",
        again: again::<oci_sdk_generative_ai_inference::models::CitationOptionsV2>,
    },
    Type {
        name: "CitationOptionsV2Mode",
        again: again::<oci_sdk_generative_ai_inference::models::CitationOptionsV2Mode>,
    },
    Type {
        name: "CohereAssistantMessageV2",
        again: again::<oci_sdk_generative_ai_inference::models::CohereAssistantMessageV2>,
    },
    Type {
        name: "CohereChatBotMessage",
        again: again::<oci_sdk_generative_ai_inference::models::CohereChatBotMessage>,
    },
    Type {
        name: "CohereChatRequest",
        again: again::<oci_sdk_generative_ai_inference::models::CohereChatRequest>,
    },
    Type {
        name: "CohereChatRequestCitationQuality",
        again: again::<
            oci_sdk_generative_ai_inference::models::CohereChatRequestCitationQuality,
        >,
    },
    Type {
        name: "CohereChatRequestPromptTruncation",
        again: again::<
            oci_sdk_generative_ai_inference::models::CohereChatRequestPromptTruncation,
        >,
    },
    Type {
        name: "CohereChatRequestSafetyMode",
        again: again::<
            oci_sdk_generative_ai_inference::models::CohereChatRequestSafetyMode,
        >,
    },
    Type {
        name: "CohereChatRequestV2",
        again: again::<oci_sdk_generative_ai_inference::models::CohereChatRequestV2>,
    },
    Type {
        name: "CohereChatRequestV2SafetyMode",
        again: again::<
            oci_sdk_generative_ai_inference::models::CohereChatRequestV2SafetyMode,
        >,
    },
    Type {
        name: "CohereChatRequestV2ToolsChoice",
        again: again::<
            oci_sdk_generative_ai_inference::models::CohereChatRequestV2ToolsChoice,
        >,
    },
    Type {
        name: "CohereChatResponse",
        again: again::<oci_sdk_generative_ai_inference::models::CohereChatResponse>,
    },
    Type {
        name: "CohereChatResponseFinishReason",
        again: again::<
            oci_sdk_generative_ai_inference::models::CohereChatResponseFinishReason,
        >,
    },
    Type {
        name: "CohereChatResponseV2",
        again: again::<oci_sdk_generative_ai_inference::models::CohereChatResponseV2>,
    },
    Type {
        name: "CohereChatResponseV2FinishReason",
        again: again::<
            oci_sdk_generative_ai_inference::models::CohereChatResponseV2FinishReason,
        >,
    },
    Type {
        name: "CohereCitationDocument",
        again: again::<oci_sdk_generative_ai_inference::models::CohereCitationDocument>,
    },
    Type {
        name: "CohereCitationSourceV2",
        again: again::<oci_sdk_generative_ai_inference::models::CohereCitationSourceV2>,
    },
    Type {
        name: "CohereCitationSourceV2Type",
        again: again::<
            oci_sdk_generative_ai_inference::models::CohereCitationSourceV2Type,
        >,
    },
    Type {
        name: "CohereCitationToolV2",
        again: again::<oci_sdk_generative_ai_inference::models::CohereCitationToolV2>,
    },
    Type {
        name: "CohereCitationV2",
        again: again::<oci_sdk_generative_ai_inference::models::CohereCitationV2>,
    },
    Type {
        name: "CohereCitationV2Type",
        again: again::<oci_sdk_generative_ai_inference::models::CohereCitationV2Type>,
    },
    Type {
        name: "CohereContentV2",
        again: again::<oci_sdk_generative_ai_inference::models::CohereContentV2>,
    },
    Type {
        name: "CohereDocumentContentV2",
        again: again::<oci_sdk_generative_ai_inference::models::CohereDocumentContentV2>,
    },
    Type {
        name: "CohereImageContentV2",
        again: again::<oci_sdk_generative_ai_inference::models::CohereImageContentV2>,
    },
    Type {
        name: "CohereImageUrlV2",
        again: again::<oci_sdk_generative_ai_inference::models::CohereImageUrlV2>,
    },
    Type {
        name: "CohereImageUrlV2Detail",
        again: again::<oci_sdk_generative_ai_inference::models::CohereImageUrlV2Detail>,
    },
    Type {
        name: "CohereLlmInferenceRequest",
        again: again::<
            oci_sdk_generative_ai_inference::models::CohereLlmInferenceRequest,
        >,
    },
    Type {
        name: "CohereLlmInferenceRequestReturnLikelihoods",
        again: again::<
            oci_sdk_generative_ai_inference::models::CohereLlmInferenceRequestReturnLikelihoods,
        >,
    },
    Type {
        name: "CohereLlmInferenceRequestTruncate",
        again: again::<
            oci_sdk_generative_ai_inference::models::CohereLlmInferenceRequestTruncate,
        >,
    },
    Type {
        name: "CohereLlmInferenceResponse",
        again: again::<
            oci_sdk_generative_ai_inference::models::CohereLlmInferenceResponse,
        >,
    },
    Type {
        name: "CohereMessage",
        again: again::<oci_sdk_generative_ai_inference::models::CohereMessage>,
    },
    Type {
        name: "CohereMessageV2",
        again: again::<oci_sdk_generative_ai_inference::models::CohereMessageV2>,
    },
    Type {
        name: "CohereParameterDefinition",
        again: again::<
            oci_sdk_generative_ai_inference::models::CohereParameterDefinition,
        >,
    },
    Type {
        name: "CohereResponseFormat",
        again: again::<oci_sdk_generative_ai_inference::models::CohereResponseFormat>,
    },
    Type {
        name: "CohereResponseJsonFormat",
        again: again::<oci_sdk_generative_ai_inference::models::CohereResponseJsonFormat>,
    },
    Type {
        name: "CohereResponseTextFormat",
        again: again::<oci_sdk_generative_ai_inference::models::CohereResponseTextFormat>,
    },
    Type {
        name: "CohereSystemMessage",
        again: again::<oci_sdk_generative_ai_inference::models::CohereSystemMessage>,
    },
    Type {
        name: "CohereSystemMessageV2",
        again: again::<oci_sdk_generative_ai_inference::models::CohereSystemMessageV2>,
    },
    Type {
        name: "CohereTextContentV2",
        again: again::<oci_sdk_generative_ai_inference::models::CohereTextContentV2>,
    },
    Type {
        name: "CohereThinkingContentV2",
        again: again::<oci_sdk_generative_ai_inference::models::CohereThinkingContentV2>,
    },
    Type {
        name: "CohereThinkingV2",
        again: again::<oci_sdk_generative_ai_inference::models::CohereThinkingV2>,
    },
    Type {
        name: "CohereThinkingV2Type",
        again: again::<oci_sdk_generative_ai_inference::models::CohereThinkingV2Type>,
    },
    Type {
        name: "CohereTool",
        again: again::<oci_sdk_generative_ai_inference::models::CohereTool>,
    },
    Type {
        name: "CohereToolCall",
        again: again::<oci_sdk_generative_ai_inference::models::CohereToolCall>,
    },
    Type {
        name: "CohereToolCallV2",
        again: again::<oci_sdk_generative_ai_inference::models::CohereToolCallV2>,
    },
    Type {
        name: "CohereToolCallV2Type",
        again: again::<oci_sdk_generative_ai_inference::models::CohereToolCallV2Type>,
    },
    Type {
        name: "CohereToolMessage",
        again: again::<oci_sdk_generative_ai_inference::models::CohereToolMessage>,
    },
    Type {
        name: "CohereToolMessageV2",
        again: again::<oci_sdk_generative_ai_inference::models::CohereToolMessageV2>,
    },
    Type {
        name: "CohereToolResult",
        again: again::<oci_sdk_generative_ai_inference::models::CohereToolResult>,
    },
    Type {
        name: "CohereToolV2",
        again: again::<oci_sdk_generative_ai_inference::models::CohereToolV2>,
    },
    Type {
        name: "CohereToolV2Type",
        again: again::<oci_sdk_generative_ai_inference::models::CohereToolV2Type>,
    },
    Type {
        name: "CohereUserMessage",
        again: again::<oci_sdk_generative_ai_inference::models::CohereUserMessage>,
    },
    Type {
        name: "CohereUserMessageV2",
        again: again::<oci_sdk_generative_ai_inference::models::CohereUserMessageV2>,
    },
    Type {
        name: "CompletionTokensDetails",
        again: again::<oci_sdk_generative_ai_inference::models::CompletionTokensDetails>,
    },
    Type {
        name: "ContentModerationConfiguration",
        again: again::<
            oci_sdk_generative_ai_inference::models::ContentModerationConfiguration,
        >,
    },
    Type {
        name: "ContentModerationResult",
        again: again::<oci_sdk_generative_ai_inference::models::ContentModerationResult>,
    },
    Type {
        name: "DedicatedServingMode",
        again: again::<oci_sdk_generative_ai_inference::models::DedicatedServingMode>,
    },
    Type {
        name: "DeveloperMessage",
        again: again::<oci_sdk_generative_ai_inference::models::DeveloperMessage>,
    },
    Type {
        name: "Document",
        again: again::<oci_sdk_generative_ai_inference::models::Document>,
    },
    Type {
        name: "DocumentContent",
        again: again::<oci_sdk_generative_ai_inference::models::DocumentContent>,
    },
    Type {
        name: "DocumentRank",
        again: again::<oci_sdk_generative_ai_inference::models::DocumentRank>,
    },
    Type {
        name: "DocumentUrl",
        again: again::<oci_sdk_generative_ai_inference::models::DocumentUrl>,
    },
    Type {
        name: "DocumentUrlDetail",
        again: again::<oci_sdk_generative_ai_inference::models::DocumentUrlDetail>,
    },
    Type {
        name: "EmbedContent",
        again: again::<oci_sdk_generative_ai_inference::models::EmbedContent>,
    },
    Type {
        name: "EmbedImageContent",
        again: again::<oci_sdk_generative_ai_inference::models::EmbedImageContent>,
    },
    Type {
        name: "EmbedTextContent",
        again: again::<oci_sdk_generative_ai_inference::models::EmbedTextContent>,
    },
    Type {
        name: "EmbedTextDetails",
        again: again::<oci_sdk_generative_ai_inference::models::EmbedTextDetails>,
    },
    Type {
        name: "EmbedTextEmbeddingType",
        again: again::<oci_sdk_generative_ai_inference::models::EmbedTextEmbeddingType>,
    },
    Type {
        name: "EmbedTextInputType",
        again: again::<oci_sdk_generative_ai_inference::models::EmbedTextInputType>,
    },
    Type {
        name: "EmbedTextResult",
        again: again::<oci_sdk_generative_ai_inference::models::EmbedTextResult>,
    },
    Type {
        name: "EmbedTextTruncate",
        again: again::<oci_sdk_generative_ai_inference::models::EmbedTextTruncate>,
    },
    Type {
        name: "Function",
        again: again::<oci_sdk_generative_ai_inference::models::Function>,
    },
    Type {
        name: "FunctionCall",
        again: again::<oci_sdk_generative_ai_inference::models::FunctionCall>,
    },
    Type {
        name: "FunctionDefinition",
        again: again::<oci_sdk_generative_ai_inference::models::FunctionDefinition>,
    },
    Type {
        name: "GenerateTextDetails",
        again: again::<oci_sdk_generative_ai_inference::models::GenerateTextDetails>,
    },
    Type {
        name: "GenerateTextResult",
        again: again::<oci_sdk_generative_ai_inference::models::GenerateTextResult>,
    },
    Type {
        name: "GeneratedText",
        again: again::<oci_sdk_generative_ai_inference::models::GeneratedText>,
    },
    Type {
        name: "GenericChatRequest",
        again: again::<oci_sdk_generative_ai_inference::models::GenericChatRequest>,
    },
    Type {
        name: "GenericChatRequestReasoningEffort",
        again: again::<
            oci_sdk_generative_ai_inference::models::GenericChatRequestReasoningEffort,
        >,
    },
    Type {
        name: "GenericChatRequestServiceTier",
        again: again::<
            oci_sdk_generative_ai_inference::models::GenericChatRequestServiceTier,
        >,
    },
    Type {
        name: "GenericChatRequestVerbosity",
        again: again::<
            oci_sdk_generative_ai_inference::models::GenericChatRequestVerbosity,
        >,
    },
    Type {
        name: "GenericChatResponse",
        again: again::<oci_sdk_generative_ai_inference::models::GenericChatResponse>,
    },
    Type {
        name: "GroundingChunk",
        again: again::<oci_sdk_generative_ai_inference::models::GroundingChunk>,
    },
    Type {
        name: "GroundingMetadata",
        again: again::<oci_sdk_generative_ai_inference::models::GroundingMetadata>,
    },
    Type {
        name: "GroundingSupport",
        again: again::<oci_sdk_generative_ai_inference::models::GroundingSupport>,
    },
    Type {
        name: "GroundingSupportSegment",
        again: again::<oci_sdk_generative_ai_inference::models::GroundingSupportSegment>,
    },
    Type {
        name: "GroundingWebChunk",
        again: again::<oci_sdk_generative_ai_inference::models::GroundingWebChunk>,
    },
    Type {
        name: "GuardrailConfigs",
        again: again::<oci_sdk_generative_ai_inference::models::GuardrailConfigs>,
    },
    Type {
        name: "GuardrailVersion",
        again: again::<oci_sdk_generative_ai_inference::models::GuardrailVersion>,
    },
    Type {
        name: "GuardrailVersionCollection",
        again: again::<
            oci_sdk_generative_ai_inference::models::GuardrailVersionCollection,
        >,
    },
    Type {
        name: "GuardrailVersionConfig",
        again: again::<oci_sdk_generative_ai_inference::models::GuardrailVersionConfig>,
    },
    Type {
        name: "GuardrailVersionResponse",
        again: again::<oci_sdk_generative_ai_inference::models::GuardrailVersionResponse>,
    },
    Type {
        name: "GuardrailVersionState",
        again: again::<oci_sdk_generative_ai_inference::models::GuardrailVersionState>,
    },
    Type {
        name: "GuardrailVersionSummary",
        again: again::<oci_sdk_generative_ai_inference::models::GuardrailVersionSummary>,
    },
    Type {
        name: "GuardrailsImageInput",
        again: again::<oci_sdk_generative_ai_inference::models::GuardrailsImageInput>,
    },
    Type {
        name: "GuardrailsImageUrl",
        again: again::<oci_sdk_generative_ai_inference::models::GuardrailsImageUrl>,
    },
    Type {
        name: "GuardrailsInput",
        again: again::<oci_sdk_generative_ai_inference::models::GuardrailsInput>,
    },
    Type {
        name: "GuardrailsResults",
        again: again::<oci_sdk_generative_ai_inference::models::GuardrailsResults>,
    },
    Type {
        name: "GuardrailsTextInput",
        again: again::<oci_sdk_generative_ai_inference::models::GuardrailsTextInput>,
    },
    Type {
        name: "ImageContent",
        again: again::<oci_sdk_generative_ai_inference::models::ImageContent>,
    },
    Type {
        name: "ImageUrl",
        again: again::<oci_sdk_generative_ai_inference::models::ImageUrl>,
    },
    Type {
        name: "ImageUrlDetail",
        again: again::<oci_sdk_generative_ai_inference::models::ImageUrlDetail>,
    },
    Type {
        name: "JsonObjectResponseFormat",
        again: again::<oci_sdk_generative_ai_inference::models::JsonObjectResponseFormat>,
    },
    Type {
        name: "JsonSchemaResponseFormat",
        again: again::<oci_sdk_generative_ai_inference::models::JsonSchemaResponseFormat>,
    },
    Type {
        name: "LlamaLlmInferenceRequest",
        again: again::<oci_sdk_generative_ai_inference::models::LlamaLlmInferenceRequest>,
    },
    Type {
        name: "LlamaLlmInferenceResponse",
        again: again::<
            oci_sdk_generative_ai_inference::models::LlamaLlmInferenceResponse,
        >,
    },
    Type {
        name: "LlmInferenceRequest",
        again: again::<oci_sdk_generative_ai_inference::models::LlmInferenceRequest>,
    },
    Type {
        name: "LlmInferenceResponse",
        again: again::<oci_sdk_generative_ai_inference::models::LlmInferenceResponse>,
    },
    Type {
        name: "LogProbability",
        again: again::<oci_sdk_generative_ai_inference::models::LogProbability>,
    },
    Type {
        name: "Logprobs",
        again: again::<oci_sdk_generative_ai_inference::models::Logprobs>,
    },
    Type {
        name: "Message",
        again: again::<oci_sdk_generative_ai_inference::models::Message>,
    },
    Type {
        name: "OnDemandServingMode",
        again: again::<oci_sdk_generative_ai_inference::models::OnDemandServingMode>,
    },
    Type {
        name: "PersonallyIdentifiableInformationConfiguration",
        again: again::<
            oci_sdk_generative_ai_inference::models::PersonallyIdentifiableInformationConfiguration,
        >,
    },
    Type {
        name: "PersonallyIdentifiableInformationResult",
        again: again::<
            oci_sdk_generative_ai_inference::models::PersonallyIdentifiableInformationResult,
        >,
    },
    Type {
        name: "Prediction",
        again: again::<oci_sdk_generative_ai_inference::models::Prediction>,
    },
    Type {
        name: "PromptInjectionConfiguration",
        again: again::<serde_json::Value>,
    },
    Type {
        name: "PromptInjectionProtectionResult",
        again: again::<
            oci_sdk_generative_ai_inference::models::PromptInjectionProtectionResult,
        >,
    },
    Type {
        name: "PromptInjectionProtectionResultFlaggedModality",
        again: again::<
            oci_sdk_generative_ai_inference::models::PromptInjectionProtectionResultFlaggedModality,
        >,
    },
    Type {
        name: "PromptTokensDetails",
        again: again::<oci_sdk_generative_ai_inference::models::PromptTokensDetails>,
    },
    Type {
        name: "RerankTextDetails",
        again: again::<oci_sdk_generative_ai_inference::models::RerankTextDetails>,
    },
    Type {
        name: "RerankTextResult",
        again: again::<oci_sdk_generative_ai_inference::models::RerankTextResult>,
    },
    Type {
        name: "ResponseFormat",
        again: again::<oci_sdk_generative_ai_inference::models::ResponseFormat>,
    },
    Type {
        name: "ResponseJsonSchema",
        again: again::<oci_sdk_generative_ai_inference::models::ResponseJsonSchema>,
    },
    Type {
        name: "SearchEntryPoint",
        again: again::<oci_sdk_generative_ai_inference::models::SearchEntryPoint>,
    },
    Type {
        name: "SearchQuery",
        again: again::<oci_sdk_generative_ai_inference::models::SearchQuery>,
    },
    Type {
        name: "ServingMode",
        again: again::<oci_sdk_generative_ai_inference::models::ServingMode>,
    },
    Type {
        name: "StaticContent",
        again: again::<oci_sdk_generative_ai_inference::models::StaticContent>,
    },
    Type {
        name: "StreamOptions",
        again: again::<oci_sdk_generative_ai_inference::models::StreamOptions>,
    },
    Type {
        name: "SummarizeTextDetails",
        again: again::<oci_sdk_generative_ai_inference::models::SummarizeTextDetails>,
    },
    Type {
        name: "SummarizeTextExtractiveness",
        again: again::<
            oci_sdk_generative_ai_inference::models::SummarizeTextExtractiveness,
        >,
    },
    Type {
        name: "SummarizeTextFormat",
        again: again::<oci_sdk_generative_ai_inference::models::SummarizeTextFormat>,
    },
    Type {
        name: "SummarizeTextLength",
        again: again::<oci_sdk_generative_ai_inference::models::SummarizeTextLength>,
    },
    Type {
        name: "SummarizeTextResult",
        again: again::<oci_sdk_generative_ai_inference::models::SummarizeTextResult>,
    },
    Type {
        name: "SystemMessage",
        again: again::<oci_sdk_generative_ai_inference::models::SystemMessage>,
    },
    Type {
        name: "TextContent",
        again: again::<oci_sdk_generative_ai_inference::models::TextContent>,
    },
    Type {
        name: "TextResponseFormat",
        again: again::<oci_sdk_generative_ai_inference::models::TextResponseFormat>,
    },
    Type {
        name: "TokenLikelihood",
        again: again::<oci_sdk_generative_ai_inference::models::TokenLikelihood>,
    },
    Type {
        name: "ToolCall",
        again: again::<oci_sdk_generative_ai_inference::models::ToolCall>,
    },
    Type {
        name: "ToolChoice",
        again: again::<oci_sdk_generative_ai_inference::models::ToolChoice>,
    },
    Type {
        name: "ToolChoiceAuto",
        again: again::<oci_sdk_generative_ai_inference::models::ToolChoiceAuto>,
    },
    Type {
        name: "ToolChoiceFunction",
        again: again::<oci_sdk_generative_ai_inference::models::ToolChoiceFunction>,
    },
    Type {
        name: "ToolChoiceNone",
        again: again::<oci_sdk_generative_ai_inference::models::ToolChoiceNone>,
    },
    Type {
        name: "ToolChoiceRequired",
        again: again::<oci_sdk_generative_ai_inference::models::ToolChoiceRequired>,
    },
    Type {
        name: "ToolDefinition",
        again: again::<oci_sdk_generative_ai_inference::models::ToolDefinition>,
    },
    Type {
        name: "ToolMessage",
        again: again::<oci_sdk_generative_ai_inference::models::ToolMessage>,
    },
    Type {
        name: "UrlCitation",
        again: again::<oci_sdk_generative_ai_inference::models::UrlCitation>,
    },
    Type {
        name: "Usage",
        again: again::<oci_sdk_generative_ai_inference::models::Usage>,
    },
    Type {
        name: "UserMessage",
        again: again::<oci_sdk_generative_ai_inference::models::UserMessage>,
    },
    Type {
        name: "VideoContent",
        again: again::<oci_sdk_generative_ai_inference::models::VideoContent>,
    },
    Type {
        name: "VideoUrl",
        again: again::<oci_sdk_generative_ai_inference::models::VideoUrl>,
    },
    Type {
        name: "VideoUrlDetail",
        again: again::<oci_sdk_generative_ai_inference::models::VideoUrlDetail>,
    },
    Type {
        name: "WebSearchOptions",
        again: again::<oci_sdk_generative_ai_inference::models::WebSearchOptions>,
    },
    Type {
        name: "WebSearchOptionsSearchContextSize",
        again: again::<
            oci_sdk_generative_ai_inference::models::WebSearchOptionsSearchContextSize,
        >,
    },
];
fn apply_guardrails(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai_inference::GenerativeAiInferenceClient::new(
        config,
    )?;
    let mut request = client
        .apply_guardrails(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai_inference::models::ApplyGuardrailsDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn chat(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai_inference::GenerativeAiInferenceClient::new(
        config,
    )?;
    let mut request = client
        .chat(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai_inference::models::ChatDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn embed_text(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai_inference::GenerativeAiInferenceClient::new(
        config,
    )?;
    let mut request = client
        .embed_text(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai_inference::models::EmbedTextDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn generate_text(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai_inference::GenerativeAiInferenceClient::new(
        config,
    )?;
    let mut request = client
        .generate_text(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai_inference::models::GenerateTextDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_guardrail_versions(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai_inference::GenerativeAiInferenceClient::new(
        config,
    )?;
    let mut request = client
        .list_guardrail_versions(arguments.header::<String>("opc-compartment-id")?);
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai_inference::models::GuardrailVersionState,
        >("state")?
    {
        request = request.state(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn rerank_text(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai_inference::GenerativeAiInferenceClient::new(
        config,
    )?;
    let mut request = client
        .rerank_text(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai_inference::models::RerankTextDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn summarize_text(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai_inference::GenerativeAiInferenceClient::new(
        config,
    )?;
    let mut request = client
        .summarize_text(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai_inference::models::SummarizeTextDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
