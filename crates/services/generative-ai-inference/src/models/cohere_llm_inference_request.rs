// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A text generation request to a Cohere model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereLlmInferenceRequest {
    /// The prompt. In a response, only present if `isEcho` is set.
    pub prompt: String,
    /// Whether to stream the response as server-sent events.
    pub is_stream: Option<bool>,
    /// The number of texts to generate.
    pub num_generations: Option<i64>,
    /// Whether to include the prompt in the response.
    pub is_echo: Option<bool>,
    /// The maximum number of tokens to generate. The prompt and the generated tokens must fit into
    /// the context of the model. In `CohereLlmInferenceRequest`, the maximum includes the prompt.
    pub max_tokens: Option<i64>,
    /// The randomness of the output. Lower values suit questions with a correct answer; higher
    /// values are more creative but less accurate. Start with a value below 1.
    pub temperature: Option<f64>,
    /// The number of most likely tokens to sample from. 0 disables the limit, as does -1 for models
    /// other than Cohere. Default: `0`.
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
    /// The stop sequences, which end the generation.
    pub stop_sequences: Option<Vec<String>>,
    /// The tokens for which likelihoods are returned: all (`ALL`), only generated ones
    /// (`GENERATION`), or none (`NONE`).
    pub return_likelihoods: Option<models::CohereLlmInferenceRequestReturnLikelihoods>,
    /// The part of an input to truncate if the input is too long: the start (`START`), the end
    /// (`END`), or none (`NONE`).
    pub truncate: Option<models::CohereLlmInferenceRequestTruncate>,
}

model! {
    CohereLlmInferenceRequest, "runtimeType" = "COHERE" {
        required {
            prompt = "prompt", with_prompt(String);
        }
        optional {
            is_stream = "isStream", with_is_stream(bool);
            num_generations = "numGenerations", with_num_generations(i64);
            is_echo = "isEcho", with_is_echo(bool);
            max_tokens = "maxTokens", with_max_tokens(i64);
            temperature = "temperature", with_temperature(f64);
            top_k = "topK", with_top_k(i64);
            top_p = "topP", with_top_p(f64);
            frequency_penalty = "frequencyPenalty", with_frequency_penalty(f64);
            presence_penalty = "presencePenalty", with_presence_penalty(f64);
            stop_sequences = "stopSequences", with_stop_sequences([String]);
            return_likelihoods = "returnLikelihoods",
                with_return_likelihoods(models::CohereLlmInferenceRequestReturnLikelihoods);
            truncate = "truncate", with_truncate(models::CohereLlmInferenceRequestTruncate);
        }
    }
}
