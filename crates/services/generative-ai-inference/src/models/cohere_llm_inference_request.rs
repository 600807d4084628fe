// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{
    CohereLlmInferenceRequestReturnLikelihoods, CohereLlmInferenceRequestTruncate,
};

/// A request to a Cohere model to generate text.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereLlmInferenceRequest {
    /// The prompt. Answers only have it if asked to by `isEcho`.
    pub prompt: String,
    /// Whether the answer is sent bit by bit, as server-sent events.
    pub is_stream: Option<bool>,
    /// How many texts to generate.
    pub num_generations: Option<i64>,
    /// Whether the answer also has the prompt.
    pub is_echo: Option<bool>,
    /// How many tokens may be generated at most. They have to fit into the context of the model
    /// together with the prompt; `CohereLlmInferenceRequest` counts the prompt, too.
    pub max_tokens: Option<i64>,
    /// How random the output is. Low values suit questions with a right answer; high ones are more
    /// creative, and more often wrong. Start below 1.
    pub temperature: Option<f64>,
    /// Only choose among this many of the likeliest tokens. 0 chooses among all, as does -1 for
    /// models other than those of Cohere.
    pub top_k: Option<i64>,
    /// Only choose among the likeliest tokens that together have this probability, from 0 to 1.
    /// Applies after `topK`; both 0 and 1 allow all tokens.
    pub top_p: Option<f64>,
    /// Makes a token less likely for each time it has occurred; below 0, more likely. 0 has no
    /// effect.
    pub frequency_penalty: Option<f64>,
    /// Makes a token less likely once it has occurred, however often; below 0, more likely. 0 has
    /// no effect.
    pub presence_penalty: Option<f64>,
    /// Texts that end the generation.
    pub stop_sequences: Option<Vec<String>>,
    /// Whether likelihoods are returned, and if so, for which tokens.
    pub return_likelihoods: Option<CohereLlmInferenceRequestReturnLikelihoods>,
    /// Which end of inputs that are too long is cut off.
    pub truncate: Option<CohereLlmInferenceRequestTruncate>,
}

impl CohereLlmInferenceRequest {
    /// With the members that are required.
    pub fn new(prompt: impl Into<String>) -> Self {
        Self {
            prompt: prompt.into(),
            ..Self::default()
        }
    }

    /// Sets [`prompt`](Self::prompt).
    #[must_use]
    pub fn with_prompt(mut self, prompt: impl Into<String>) -> Self {
        self.prompt = prompt.into();
        self
    }

    /// Sets [`is_stream`](Self::is_stream).
    #[must_use]
    pub fn with_is_stream(mut self, is_stream: impl Into<bool>) -> Self {
        self.is_stream = Some(is_stream.into());
        self
    }

    /// Sets [`num_generations`](Self::num_generations).
    #[must_use]
    pub fn with_num_generations(mut self, num_generations: impl Into<i64>) -> Self {
        self.num_generations = Some(num_generations.into());
        self
    }

    /// Sets [`is_echo`](Self::is_echo).
    #[must_use]
    pub fn with_is_echo(mut self, is_echo: impl Into<bool>) -> Self {
        self.is_echo = Some(is_echo.into());
        self
    }

    /// Sets [`max_tokens`](Self::max_tokens).
    #[must_use]
    pub fn with_max_tokens(mut self, max_tokens: impl Into<i64>) -> Self {
        self.max_tokens = Some(max_tokens.into());
        self
    }

    /// Sets [`temperature`](Self::temperature).
    #[must_use]
    pub fn with_temperature(mut self, temperature: impl Into<f64>) -> Self {
        self.temperature = Some(temperature.into());
        self
    }

    /// Sets [`top_k`](Self::top_k).
    #[must_use]
    pub fn with_top_k(mut self, top_k: impl Into<i64>) -> Self {
        self.top_k = Some(top_k.into());
        self
    }

    /// Sets [`top_p`](Self::top_p).
    #[must_use]
    pub fn with_top_p(mut self, top_p: impl Into<f64>) -> Self {
        self.top_p = Some(top_p.into());
        self
    }

    /// Sets [`frequency_penalty`](Self::frequency_penalty).
    #[must_use]
    pub fn with_frequency_penalty(mut self, frequency_penalty: impl Into<f64>) -> Self {
        self.frequency_penalty = Some(frequency_penalty.into());
        self
    }

    /// Sets [`presence_penalty`](Self::presence_penalty).
    #[must_use]
    pub fn with_presence_penalty(mut self, presence_penalty: impl Into<f64>) -> Self {
        self.presence_penalty = Some(presence_penalty.into());
        self
    }

    /// Sets [`stop_sequences`](Self::stop_sequences).
    #[must_use]
    pub fn with_stop_sequences(
        mut self,
        stop_sequences: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.stop_sequences = Some(generated::list(stop_sequences));
        self
    }

    /// Sets [`return_likelihoods`](Self::return_likelihoods).
    #[must_use]
    pub fn with_return_likelihoods(
        mut self,
        return_likelihoods: impl Into<CohereLlmInferenceRequestReturnLikelihoods>,
    ) -> Self {
        self.return_likelihoods = Some(return_likelihoods.into());
        self
    }

    /// Sets [`truncate`](Self::truncate).
    #[must_use]
    pub fn with_truncate(
        mut self,
        truncate: impl Into<CohereLlmInferenceRequestTruncate>,
    ) -> Self {
        self.truncate = Some(truncate.into());
        self
    }
}

impl Model for CohereLlmInferenceRequest {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "prompt" => generated::read(&mut self.prompt, map),
            "isStream" => generated::read(&mut self.is_stream, map),
            "numGenerations" => generated::read(&mut self.num_generations, map),
            "isEcho" => generated::read(&mut self.is_echo, map),
            "maxTokens" => generated::read(&mut self.max_tokens, map),
            "temperature" => generated::read(&mut self.temperature, map),
            "topK" => generated::read(&mut self.top_k, map),
            "topP" => generated::read(&mut self.top_p, map),
            "frequencyPenalty" => generated::read(&mut self.frequency_penalty, map),
            "presencePenalty" => generated::read(&mut self.presence_penalty, map),
            "stopSequences" => generated::read(&mut self.stop_sequences, map),
            "returnLikelihoods" => generated::read(&mut self.return_likelihoods, map),
            "truncate" => generated::read(&mut self.truncate, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("runtimeType", "COHERE")?;
        generated::write(map, "prompt", &self.prompt)?;
        generated::write(map, "isStream", &self.is_stream)?;
        generated::write(map, "numGenerations", &self.num_generations)?;
        generated::write(map, "isEcho", &self.is_echo)?;
        generated::write(map, "maxTokens", &self.max_tokens)?;
        generated::write(map, "temperature", &self.temperature)?;
        generated::write(map, "topK", &self.top_k)?;
        generated::write(map, "topP", &self.top_p)?;
        generated::write(map, "frequencyPenalty", &self.frequency_penalty)?;
        generated::write(map, "presencePenalty", &self.presence_penalty)?;
        generated::write(map, "stopSequences", &self.stop_sequences)?;
        generated::write(map, "returnLikelihoods", &self.return_likelihoods)?;
        generated::write(map, "truncate", &self.truncate)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CohereLlmInferenceRequest);
