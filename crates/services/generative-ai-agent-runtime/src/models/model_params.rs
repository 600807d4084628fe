// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Model parameters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelParams {
    /// The maximum number of tokens to generate.
    pub max_tokens: Option<i64>,
    /// The sampling temperature.
    pub temperature: Option<f64>,
    /// The total probability of the most likely tokens to sample from (nucleus sampling). Less
    /// likely tokens are ignored.
    pub top_p: Option<f64>,
    /// The number of most likely tokens to sample from. A higher value makes the output more
    /// random.
    pub top_k: Option<i64>,
    /// The penalty for tokens according to how often they have been generated. A higher value
    /// reduces repetition.
    pub frequency_penalty: Option<f64>,
    /// The penalty for tokens that have already been generated. A higher value favors new tokens.
    pub presence_penalty: Option<f64>,
    /// The seed.
    pub seed: Option<i64>,
    /// The effort that reasoning models spend on reasoning.
    pub reasoning_effort: Option<String>,
    /// The verbosity.
    pub verbosity: Option<String>,
}

model! {
    ModelParams {
        max_tokens = "maxTokens";
        temperature = "temperature";
        top_p = "topP";
        top_k = "topK";
        frequency_penalty = "frequencyPenalty";
        presence_penalty = "presencePenalty";
        seed = "seed";
        reasoning_effort = "reasoningEffort";
        verbosity = "verbosity";
    }
}
