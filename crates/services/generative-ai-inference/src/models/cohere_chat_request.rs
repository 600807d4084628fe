// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// A chat request to a Cohere model (version 1 of the Cohere API).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereChatRequest {
    /// The message.
    pub message: String,
    /// The previous messages of the conversation.
    pub chat_history: Option<Vec<models::CohereMessage>>,
    /// The documents that the model can use as sources, as objects with keys such as `title` and
    /// `snippet`. At most 300 words each are recommended.
    pub documents: Option<Vec<Value>>,
    /// The format of the response.
    pub response_format: Option<models::CohereResponseFormat>,
    /// Whether to return only search queries, without a response.
    pub is_search_queries_only: Option<bool>,
    /// The preamble, which overrides the default instructions of the model for its behavior and
    /// style.
    pub preamble_override: Option<String>,
    /// Whether to stream the response as server-sent events.
    pub is_stream: Option<bool>,
    /// The options for streaming.
    pub stream_options: Option<models::StreamOptions>,
    /// The maximum number of tokens to generate. The prompt and the generated tokens must fit into
    /// the context of the model. In `CohereLlmInferenceRequest`, the maximum includes the prompt.
    pub max_tokens: Option<i64>,
    /// The maximum number of input tokens passed to the model. The default is slightly below its
    /// context length.
    pub max_input_tokens: Option<i64>,
    /// The randomness of the output. Lower values suit questions with a correct answer; higher
    /// values are more creative but less accurate. Start with a value below 1.
    pub temperature: Option<f64>,
    /// The number of most likely tokens to sample from. 0 disables the limit, as does -1 for models
    /// other than Cohere.
    pub top_k: Option<i64>,
    /// The cumulative probability of the most likely tokens to sample from, between 0 and 1.
    /// Applied after `topK`; both 0 and 1 disable the limit.
    pub top_p: Option<f64>,
    /// The handling of prompts that are too long: drop parts of `chatHistory` and `documents` but
    /// keep their order, or do not truncate (`OFF`, the default).
    pub prompt_truncation: Option<models::CohereChatRequestPromptTruncation>,
    /// The penalty for a token, proportional to its number of occurrences. Negative values
    /// encourage repetition; 0 has no effect.
    pub frequency_penalty: Option<f64>,
    /// The penalty for a token that has occurred at least once. Negative values encourage
    /// repetition; 0 has no effect.
    pub presence_penalty: Option<f64>,
    /// The seed for sampling. Requests with the same seed and parameters return the same output on
    /// a best-effort basis.
    pub seed: Option<i64>,
    /// Whether to include the prompt in the response.
    pub is_echo: Option<bool>,
    /// The tools that the model can call.
    pub tools: Option<Vec<models::CohereTool>>,
    /// The results of the tool calls requested in the previous turn.
    pub tool_results: Option<Vec<models::CohereToolResult>>,
    /// Whether the model must make all tool calls in a single step and then respond.
    pub is_force_single_step: Option<bool>,
    /// The stop sequences, which end the generation.
    pub stop_sequences: Option<Vec<String>>,
    /// Whether to send the message to the model unmodified, without preprocessing.
    pub is_raw_prompting: Option<bool>,
    /// The quality of citations: precise (`ACCURATE`), or generated along with the text, which is
    /// faster (`FAST`).
    pub citation_quality: Option<models::CohereChatRequestCitationQuality>,
    /// The safety instruction to the model: `CONTEXTUAL` (default) is less restrictive than
    /// `STRICT`; `OFF` omits it. Only for Cohere models from 08-2024 on.
    pub safety_mode: Option<models::CohereChatRequestSafetyMode>,
}

model! {
    CohereChatRequest, "apiFormat" = "COHERE" {
        required {
            message = "message", with_message(String);
        }
        optional {
            chat_history = "chatHistory", with_chat_history([models::CohereMessage]);
            documents = "documents", with_documents([Value]);
            response_format = "responseFormat", with_response_format(models::CohereResponseFormat);
            is_search_queries_only = "isSearchQueriesOnly", with_is_search_queries_only(bool);
            preamble_override = "preambleOverride", with_preamble_override(String);
            is_stream = "isStream", with_is_stream(bool);
            stream_options = "streamOptions", with_stream_options(models::StreamOptions);
            max_tokens = "maxTokens", with_max_tokens(i64);
            max_input_tokens = "maxInputTokens", with_max_input_tokens(i64);
            temperature = "temperature", with_temperature(f64);
            top_k = "topK", with_top_k(i64);
            top_p = "topP", with_top_p(f64);
            prompt_truncation = "promptTruncation",
                with_prompt_truncation(models::CohereChatRequestPromptTruncation);
            frequency_penalty = "frequencyPenalty", with_frequency_penalty(f64);
            presence_penalty = "presencePenalty", with_presence_penalty(f64);
            seed = "seed", with_seed(i64);
            is_echo = "isEcho", with_is_echo(bool);
            tools = "tools", with_tools([models::CohereTool]);
            tool_results = "toolResults", with_tool_results([models::CohereToolResult]);
            is_force_single_step = "isForceSingleStep", with_is_force_single_step(bool);
            stop_sequences = "stopSequences", with_stop_sequences([String]);
            is_raw_prompting = "isRawPrompting", with_is_raw_prompting(bool);
            citation_quality = "citationQuality",
                with_citation_quality(models::CohereChatRequestCitationQuality);
            safety_mode = "safetyMode", with_safety_mode(models::CohereChatRequestSafetyMode);
        }
    }
}
