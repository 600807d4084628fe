// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// A chat request to a Cohere model (version 2 of the Cohere API).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereChatRequestV2 {
    /// The messages of the conversation, in chronological order.
    pub messages: Vec<models::CohereMessageV2>,
    /// The documents that the model can use as sources, as objects with keys such as `title` and
    /// `snippet`. At most 300 words each are recommended.
    pub documents: Option<Vec<Value>>,
    /// The options for citations.
    pub citation_options: Option<models::CitationOptionsV2>,
    /// Whether the model must call a tool (`REQUIRED`) or must not (`NONE`). If absent, the model
    /// decides. For Command R7B and newer models.
    pub tools_choice: Option<models::CohereChatRequestV2ToolsChoice>,
    /// The tools that the model can call.
    pub tools: Option<Vec<models::CohereToolV2>>,
    /// Whether tool calls must match the tool definitions exactly. The first requests with new
    /// tools take longer.
    pub is_strict_tools_enabled: Option<bool>,
    /// Whether to return the log probabilities of the response tokens.
    pub is_log_probs_enabled: Option<bool>,
    /// The reasoning configuration.
    pub thinking: Option<models::CohereThinkingV2>,
    /// The format of the response.
    pub response_format: Option<models::CohereResponseFormat>,
    /// Whether to return only search queries, without a response.
    pub is_search_queries_only: Option<bool>,
    /// The options for streaming.
    pub stream_options: Option<models::StreamOptions>,
    /// Whether to stream the response as server-sent events.
    pub is_stream: Option<bool>,
    /// The maximum number of tokens to generate. The prompt and the generated tokens must fit into
    /// the context of the model. In `CohereLlmInferenceRequest`, the maximum includes the prompt.
    pub max_tokens: Option<i64>,
    /// The randomness of the output. Lower values suit questions with a correct answer; higher
    /// values are more creative but less accurate. Start with a value below 1.
    pub temperature: Option<f64>,
    /// The number of most likely tokens to sample from. 0 disables the limit, as does -1 for models
    /// other than Cohere.
    pub top_k: Option<i64>,
    /// The cumulative probability of the most likely tokens to sample from, between 0 and 1.
    /// Applied after `topK`; both 0 and 1 disable the limit.
    pub top_p: Option<f64>,
    /// The penalty for a token, proportional to its number of occurrences. Negative values
    /// encourage repetition; 0 has no effect.
    pub frequency_penalty: Option<f64>,
    /// The penalty for a token that has occurred at least once. Negative values encourage
    /// repetition; 0 has no effect.
    pub presence_penalty: Option<f64>,
    /// The seed for sampling. Requests with the same seed and parameters return the same output on
    /// a best-effort basis.
    pub seed: Option<i64>,
    /// The stop sequences, which end the generation.
    pub stop_sequences: Option<Vec<String>>,
    /// The priority of the request under load. Lower numbers are processed earlier; 0 (default) is
    /// the highest priority.
    pub priority: Option<i64>,
    /// Whether to send the message to the model unmodified, without preprocessing.
    pub is_raw_prompting: Option<bool>,
    /// The safety instruction to the model: `CONTEXTUAL` (default) is less restrictive than
    /// `STRICT`; `OFF` omits it. Only for Cohere models from 08-2024 on.
    pub safety_mode: Option<models::CohereChatRequestV2SafetyMode>,
}

model! {
    CohereChatRequestV2, "apiFormat" = "COHEREV2" {
        required {
            messages = "messages", with_messages([models::CohereMessageV2]);
        }
        optional {
            documents = "documents", with_documents([Value]);
            citation_options = "citationOptions", with_citation_options(models::CitationOptionsV2);
            tools_choice = "toolsChoice", with_tools_choice(models::CohereChatRequestV2ToolsChoice);
            tools = "tools", with_tools([models::CohereToolV2]);
            is_strict_tools_enabled = "isStrictToolsEnabled", with_is_strict_tools_enabled(bool);
            is_log_probs_enabled = "isLogProbsEnabled", with_is_log_probs_enabled(bool);
            thinking = "thinking", with_thinking(models::CohereThinkingV2);
            response_format = "responseFormat", with_response_format(models::CohereResponseFormat);
            is_search_queries_only = "isSearchQueriesOnly", with_is_search_queries_only(bool);
            stream_options = "streamOptions", with_stream_options(models::StreamOptions);
            is_stream = "isStream", with_is_stream(bool);
            max_tokens = "maxTokens", with_max_tokens(i64);
            temperature = "temperature", with_temperature(f64);
            top_k = "topK", with_top_k(i64);
            top_p = "topP", with_top_p(f64);
            frequency_penalty = "frequencyPenalty", with_frequency_penalty(f64);
            presence_penalty = "presencePenalty", with_presence_penalty(f64);
            seed = "seed", with_seed(i64);
            stop_sequences = "stopSequences", with_stop_sequences([String]);
            priority = "priority", with_priority(i64);
            is_raw_prompting = "isRawPrompting", with_is_raw_prompting(bool);
            safety_mode = "safetyMode", with_safety_mode(models::CohereChatRequestV2SafetyMode);
        }
    }
}
