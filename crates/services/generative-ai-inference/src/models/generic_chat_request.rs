// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// A chat request to a model of any family except Cohere, such as Llama.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenericChatRequest {
    /// The messages of the conversation, in chronological order.
    pub messages: Option<Vec<models::Message>>,
    /// The reasoning effort. Less effort is faster and uses fewer tokens.
    pub reasoning_effort: Option<models::GenericChatRequestReasoningEffort>,
    /// The verbosity of the response.
    pub verbosity: Option<models::GenericChatRequestVerbosity>,
    /// Up to 16 key-value pairs, with keys of up to 64 characters and values of up to 512
    /// characters.
    pub metadata: Option<Value>,
    /// Whether to stream the response as server-sent events.
    pub is_stream: Option<bool>,
    /// The options for streaming.
    pub stream_options: Option<models::StreamOptions>,
    /// The number of texts to generate.
    pub num_generations: Option<i64>,
    /// The seed for sampling. Requests with the same seed and parameters return the same output on
    /// a best-effort basis.
    pub seed: Option<i64>,
    /// Whether to include the prompt in the response.
    pub is_echo: Option<bool>,
    /// The number of most likely tokens to sample from. 0 disables the limit, as does -1 for models
    /// other than Cohere. Default: `-1`.
    pub top_k: Option<i64>,
    /// The cumulative probability of the most likely tokens to sample from, between 0 and 1.
    /// Applied after `topK`; both 0 and 1 disable the limit.
    pub top_p: Option<f64>,
    /// The randomness of the output. Lower values suit questions with a correct answer; higher
    /// values are more creative but less accurate. Start with a value below 1.
    pub temperature: Option<f64>,
    /// The penalty for a token, proportional to its number of occurrences. Negative values
    /// encourage repetition; 0 has no effect.
    pub frequency_penalty: Option<f64>,
    /// The penalty for a token that has occurred at least once. Negative values encourage
    /// repetition; 0 has no effect.
    pub presence_penalty: Option<f64>,
    /// The stop sequences, which end the generation. They are not included in the output.
    pub stop: Option<Vec<String>>,
    /// The number of most likely tokens to return at each position, with log probabilities. The
    /// sampled token is always returned.
    pub log_probs: Option<i64>,
    /// The maximum number of tokens to generate. The prompt and the generated tokens must fit into
    /// the context of the model. In `CohereLlmInferenceRequest`, the maximum includes the prompt.
    pub max_tokens: Option<i64>,
    /// The maximum number of tokens to generate, including reasoning tokens.
    pub max_completion_tokens: Option<i64>,
    /// The bias to apply to the likelihood of each token, by token ID, such as `{"6395": 2, "5923":
    /// -100}`.
    pub logit_bias: Option<Value>,
    /// The expected content of the response, which reduces latency.
    pub prediction: Option<models::Prediction>,
    /// The format of the response.
    pub response_format: Option<models::ResponseFormat>,
    /// The tool choice: whether and how the model calls tools.
    pub tool_choice: Option<models::ToolChoice>,
    /// Whether the model can make several tool calls in parallel.
    pub is_parallel_tool_calls: Option<bool>,
    /// The tools that the model can call.
    pub tools: Option<Vec<models::ToolDefinition>>,
    /// The options for web search. If absent, no web search is performed.
    pub web_search_options: Option<models::WebSearchOptions>,
    /// The service tier that processes the request.
    pub service_tier: Option<models::GenericChatRequestServiceTier>,
}

model! {
    GenericChatRequest, "apiFormat" = "GENERIC" {
        optional {
            messages = "messages", with_messages([models::Message]);
            reasoning_effort = "reasoningEffort",
                with_reasoning_effort(models::GenericChatRequestReasoningEffort);
            verbosity = "verbosity", with_verbosity(models::GenericChatRequestVerbosity);
            metadata = "metadata", with_metadata(Value);
            is_stream = "isStream", with_is_stream(bool);
            stream_options = "streamOptions", with_stream_options(models::StreamOptions);
            num_generations = "numGenerations", with_num_generations(i64);
            seed = "seed", with_seed(i64);
            is_echo = "isEcho", with_is_echo(bool);
            top_k = "topK", with_top_k(i64);
            top_p = "topP", with_top_p(f64);
            temperature = "temperature", with_temperature(f64);
            frequency_penalty = "frequencyPenalty", with_frequency_penalty(f64);
            presence_penalty = "presencePenalty", with_presence_penalty(f64);
            stop = "stop", with_stop([String]);
            log_probs = "logProbs", with_log_probs(i64);
            max_tokens = "maxTokens", with_max_tokens(i64);
            max_completion_tokens = "maxCompletionTokens", with_max_completion_tokens(i64);
            logit_bias = "logitBias", with_logit_bias(Value);
            prediction = "prediction", with_prediction(models::Prediction);
            response_format = "responseFormat", with_response_format(models::ResponseFormat);
            tool_choice = "toolChoice", with_tool_choice(models::ToolChoice);
            is_parallel_tool_calls = "isParallelToolCalls", with_is_parallel_tool_calls(bool);
            tools = "tools", with_tools([models::ToolDefinition]);
            web_search_options = "webSearchOptions",
                with_web_search_options(models::WebSearchOptions);
            service_tier = "serviceTier", with_service_tier(models::GenericChatRequestServiceTier);
        }
    }
}
