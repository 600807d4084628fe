// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::{
    CohereChatRequestCitationQuality, CohereChatRequestPromptTruncation,
    CohereChatRequestSafetyMode, CohereMessage, CohereResponseFormat, CohereTool,
    CohereToolResult, StreamOptions,
};

/// A chat request to a Cohere model, in version 1 of its API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereChatRequest {
    /// What is said.
    pub message: String,
    /// The earlier messages of the conversation.
    pub chat_history: Option<Vec<CohereMessage>>,
    /// Documents that the model can draw on, as objects with keys such as `title` and `snippet`.
    /// Best kept below 300 words each.
    pub documents: Option<Vec<Value>>,
    /// The form that the model answers in.
    pub response_format: Option<CohereResponseFormat>,
    /// Whether to answer with queries to search for, and with nothing else.
    pub is_search_queries_only: Option<bool>,
    /// Instructions that replace the default ones of the model for how to behave and speak.
    pub preamble_override: Option<String>,
    /// Whether the answer is sent bit by bit, as server-sent events.
    pub is_stream: Option<bool>,
    /// What a streamed answer contains.
    pub stream_options: Option<StreamOptions>,
    /// How many tokens may be generated at most. They have to fit into the context of the model
    /// together with the prompt; `CohereLlmInferenceRequest` counts the prompt, too.
    pub max_tokens: Option<i64>,
    /// How many tokens of input to pass to the model at most. By default a little less than its
    /// context holds.
    pub max_input_tokens: Option<i64>,
    /// How random the output is. Low values suit questions with a right answer; high ones are more
    /// creative, and more often wrong. Start below 1.
    pub temperature: Option<f64>,
    /// Only choose among this many of the likeliest tokens. 0 chooses among all, as does -1 for
    /// models other than those of Cohere.
    pub top_k: Option<i64>,
    /// Only choose among the likeliest tokens that together have this probability, from 0 to 1.
    /// Applies after `topK`; both 0 and 1 allow all tokens.
    pub top_p: Option<f64>,
    /// What to do when the prompt is too long: drop parts of `chatHistory` and `documents`,
    /// keeping their order, or nothing (`OFF`, the default).
    pub prompt_truncation: Option<CohereChatRequestPromptTruncation>,
    /// Makes a token less likely for each time it has occurred; below 0, more likely. 0 has no
    /// effect.
    pub frequency_penalty: Option<f64>,
    /// Makes a token less likely once it has occurred, however often; below 0, more likely. 0 has
    /// no effect.
    pub presence_penalty: Option<f64>,
    /// The same seed with the same parameters gives the same output, as far as possible.
    pub seed: Option<i64>,
    /// Whether the answer also has the prompt.
    pub is_echo: Option<bool>,
    /// The tools that the model may ask to have called.
    pub tools: Option<Vec<CohereTool>>,
    /// What the tools have returned that the model asked for in its last turn.
    pub tool_results: Option<Vec<CohereToolResult>>,
    /// Whether the model asks for all its calls in one step, and then answers.
    pub is_force_single_step: Option<bool>,
    /// Texts that end the generation.
    pub stop_sequences: Option<Vec<String>>,
    /// Whether the message goes to the model as it is, without preprocessing.
    pub is_raw_prompting: Option<bool>,
    /// Whether citations are precise (`ACCURATE`) or made together with the text, which is quicker
    /// (`FAST`).
    pub citation_quality: Option<CohereChatRequestCitationQuality>,
    /// How strictly the model is told to avoid sensitive topics: `CONTEXTUAL` (the default) is
    /// milder than `STRICT`, and `OFF` says nothing. Only for Cohere models from 08-2024 on.
    pub safety_mode: Option<CohereChatRequestSafetyMode>,
}

impl CohereChatRequest {
    /// With the members that are required.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..Self::default()
        }
    }

    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = message.into();
        self
    }

    /// Sets [`chat_history`](Self::chat_history).
    #[must_use]
    pub fn with_chat_history(
        mut self,
        chat_history: impl IntoIterator<Item = impl Into<CohereMessage>>,
    ) -> Self {
        self.chat_history = Some(generated::list(chat_history));
        self
    }

    /// Sets [`documents`](Self::documents).
    #[must_use]
    pub fn with_documents(
        mut self,
        documents: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.documents = Some(generated::list(documents));
        self
    }

    /// Sets [`response_format`](Self::response_format).
    #[must_use]
    pub fn with_response_format(
        mut self,
        response_format: impl Into<CohereResponseFormat>,
    ) -> Self {
        self.response_format = Some(response_format.into());
        self
    }

    /// Sets [`is_search_queries_only`](Self::is_search_queries_only).
    #[must_use]
    pub fn with_is_search_queries_only(
        mut self,
        is_search_queries_only: impl Into<bool>,
    ) -> Self {
        self.is_search_queries_only = Some(is_search_queries_only.into());
        self
    }

    /// Sets [`preamble_override`](Self::preamble_override).
    #[must_use]
    pub fn with_preamble_override(
        mut self,
        preamble_override: impl Into<String>,
    ) -> Self {
        self.preamble_override = Some(preamble_override.into());
        self
    }

    /// Sets [`is_stream`](Self::is_stream).
    #[must_use]
    pub fn with_is_stream(mut self, is_stream: impl Into<bool>) -> Self {
        self.is_stream = Some(is_stream.into());
        self
    }

    /// Sets [`stream_options`](Self::stream_options).
    #[must_use]
    pub fn with_stream_options(
        mut self,
        stream_options: impl Into<StreamOptions>,
    ) -> Self {
        self.stream_options = Some(stream_options.into());
        self
    }

    /// Sets [`max_tokens`](Self::max_tokens).
    #[must_use]
    pub fn with_max_tokens(mut self, max_tokens: impl Into<i64>) -> Self {
        self.max_tokens = Some(max_tokens.into());
        self
    }

    /// Sets [`max_input_tokens`](Self::max_input_tokens).
    #[must_use]
    pub fn with_max_input_tokens(mut self, max_input_tokens: impl Into<i64>) -> Self {
        self.max_input_tokens = Some(max_input_tokens.into());
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

    /// Sets [`prompt_truncation`](Self::prompt_truncation).
    #[must_use]
    pub fn with_prompt_truncation(
        mut self,
        prompt_truncation: impl Into<CohereChatRequestPromptTruncation>,
    ) -> Self {
        self.prompt_truncation = Some(prompt_truncation.into());
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

    /// Sets [`seed`](Self::seed).
    #[must_use]
    pub fn with_seed(mut self, seed: impl Into<i64>) -> Self {
        self.seed = Some(seed.into());
        self
    }

    /// Sets [`is_echo`](Self::is_echo).
    #[must_use]
    pub fn with_is_echo(mut self, is_echo: impl Into<bool>) -> Self {
        self.is_echo = Some(is_echo.into());
        self
    }

    /// Sets [`tools`](Self::tools).
    #[must_use]
    pub fn with_tools(
        mut self,
        tools: impl IntoIterator<Item = impl Into<CohereTool>>,
    ) -> Self {
        self.tools = Some(generated::list(tools));
        self
    }

    /// Sets [`tool_results`](Self::tool_results).
    #[must_use]
    pub fn with_tool_results(
        mut self,
        tool_results: impl IntoIterator<Item = impl Into<CohereToolResult>>,
    ) -> Self {
        self.tool_results = Some(generated::list(tool_results));
        self
    }

    /// Sets [`is_force_single_step`](Self::is_force_single_step).
    #[must_use]
    pub fn with_is_force_single_step(
        mut self,
        is_force_single_step: impl Into<bool>,
    ) -> Self {
        self.is_force_single_step = Some(is_force_single_step.into());
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

    /// Sets [`is_raw_prompting`](Self::is_raw_prompting).
    #[must_use]
    pub fn with_is_raw_prompting(mut self, is_raw_prompting: impl Into<bool>) -> Self {
        self.is_raw_prompting = Some(is_raw_prompting.into());
        self
    }

    /// Sets [`citation_quality`](Self::citation_quality).
    #[must_use]
    pub fn with_citation_quality(
        mut self,
        citation_quality: impl Into<CohereChatRequestCitationQuality>,
    ) -> Self {
        self.citation_quality = Some(citation_quality.into());
        self
    }

    /// Sets [`safety_mode`](Self::safety_mode).
    #[must_use]
    pub fn with_safety_mode(
        mut self,
        safety_mode: impl Into<CohereChatRequestSafetyMode>,
    ) -> Self {
        self.safety_mode = Some(safety_mode.into());
        self
    }
}

impl Model for CohereChatRequest {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "message" => generated::read(&mut self.message, map),
            "chatHistory" => generated::read(&mut self.chat_history, map),
            "documents" => generated::read(&mut self.documents, map),
            "responseFormat" => generated::read(&mut self.response_format, map),
            "isSearchQueriesOnly" => {
                generated::read(&mut self.is_search_queries_only, map)
            }
            "preambleOverride" => generated::read(&mut self.preamble_override, map),
            "isStream" => generated::read(&mut self.is_stream, map),
            "streamOptions" => generated::read(&mut self.stream_options, map),
            "maxTokens" => generated::read(&mut self.max_tokens, map),
            "maxInputTokens" => generated::read(&mut self.max_input_tokens, map),
            "temperature" => generated::read(&mut self.temperature, map),
            "topK" => generated::read(&mut self.top_k, map),
            "topP" => generated::read(&mut self.top_p, map),
            "promptTruncation" => generated::read(&mut self.prompt_truncation, map),
            "frequencyPenalty" => generated::read(&mut self.frequency_penalty, map),
            "presencePenalty" => generated::read(&mut self.presence_penalty, map),
            "seed" => generated::read(&mut self.seed, map),
            "isEcho" => generated::read(&mut self.is_echo, map),
            "tools" => generated::read(&mut self.tools, map),
            "toolResults" => generated::read(&mut self.tool_results, map),
            "isForceSingleStep" => generated::read(&mut self.is_force_single_step, map),
            "stopSequences" => generated::read(&mut self.stop_sequences, map),
            "isRawPrompting" => generated::read(&mut self.is_raw_prompting, map),
            "citationQuality" => generated::read(&mut self.citation_quality, map),
            "safetyMode" => generated::read(&mut self.safety_mode, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("apiFormat", "COHERE")?;
        generated::write(map, "message", &self.message)?;
        generated::write(map, "chatHistory", &self.chat_history)?;
        generated::write(map, "documents", &self.documents)?;
        generated::write(map, "responseFormat", &self.response_format)?;
        generated::write(map, "isSearchQueriesOnly", &self.is_search_queries_only)?;
        generated::write(map, "preambleOverride", &self.preamble_override)?;
        generated::write(map, "isStream", &self.is_stream)?;
        generated::write(map, "streamOptions", &self.stream_options)?;
        generated::write(map, "maxTokens", &self.max_tokens)?;
        generated::write(map, "maxInputTokens", &self.max_input_tokens)?;
        generated::write(map, "temperature", &self.temperature)?;
        generated::write(map, "topK", &self.top_k)?;
        generated::write(map, "topP", &self.top_p)?;
        generated::write(map, "promptTruncation", &self.prompt_truncation)?;
        generated::write(map, "frequencyPenalty", &self.frequency_penalty)?;
        generated::write(map, "presencePenalty", &self.presence_penalty)?;
        generated::write(map, "seed", &self.seed)?;
        generated::write(map, "isEcho", &self.is_echo)?;
        generated::write(map, "tools", &self.tools)?;
        generated::write(map, "toolResults", &self.tool_results)?;
        generated::write(map, "isForceSingleStep", &self.is_force_single_step)?;
        generated::write(map, "stopSequences", &self.stop_sequences)?;
        generated::write(map, "isRawPrompting", &self.is_raw_prompting)?;
        generated::write(map, "citationQuality", &self.citation_quality)?;
        generated::write(map, "safetyMode", &self.safety_mode)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CohereChatRequest);
