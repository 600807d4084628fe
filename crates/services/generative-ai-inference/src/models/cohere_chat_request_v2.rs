// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::{
    CitationOptionsV2, CohereChatRequestV2SafetyMode, CohereChatRequestV2ToolsChoice,
    CohereMessageV2, CohereResponseFormat, CohereThinkingV2, CohereToolV2, StreamOptions,
};

/// A chat request to a Cohere model, in version 2 of its API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereChatRequestV2 {
    /// The conversation so far, oldest message first.
    pub messages: Vec<CohereMessageV2>,
    /// Documents that the model can draw on, as objects with keys such as `title` and `snippet`.
    /// Best kept below 300 words each.
    pub documents: Option<Vec<Value>>,
    /// How citations are made.
    pub citation_options: Option<CitationOptionsV2>,
    /// Whether the model has to call a tool (`REQUIRED`) or must not (`NONE`). If absent it
    /// decides for itself. For Command R7B and newer.
    pub tools_choice: Option<CohereChatRequestV2ToolsChoice>,
    /// The tools that the model may ask to have called.
    pub tools: Option<Vec<CohereToolV2>>,
    /// Whether calls always fit the definition of the tool exactly. The first requests with new
    /// tools take longer.
    pub is_strict_tools_enabled: Option<bool>,
    /// Whether the answer has the log probabilities of its tokens.
    pub is_log_probs_enabled: Option<bool>,
    /// In a request, whether and how much the model thinks; in a message, what it thought.
    pub thinking: Option<CohereThinkingV2>,
    /// The form that the model answers in.
    pub response_format: Option<CohereResponseFormat>,
    /// Whether to answer with queries to search for, and with nothing else.
    pub is_search_queries_only: Option<bool>,
    /// What a streamed answer contains.
    pub stream_options: Option<StreamOptions>,
    /// Whether the answer is sent bit by bit, as server-sent events.
    pub is_stream: Option<bool>,
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
    /// The same seed with the same parameters gives the same output, as far as possible.
    pub seed: Option<i64>,
    /// Texts that end the generation.
    pub stop_sequences: Option<Vec<String>>,
    /// Which requests go first under load: the lower the number, the earlier. 0 is the default,
    /// and first of all.
    pub priority: Option<i64>,
    /// Whether the message goes to the model as it is, without preprocessing.
    pub is_raw_prompting: Option<bool>,
    /// How strictly the model is told to avoid sensitive topics: `CONTEXTUAL` (the default) is
    /// milder than `STRICT`, and `OFF` says nothing. Only for Cohere models from 08-2024 on.
    pub safety_mode: Option<CohereChatRequestV2SafetyMode>,
}

impl CohereChatRequestV2 {
    /// With the members that are required.
    pub fn new(messages: impl IntoIterator<Item = impl Into<CohereMessageV2>>) -> Self {
        Self {
            messages: generated::list(messages),
            ..Self::default()
        }
    }

    /// Sets [`messages`](Self::messages).
    #[must_use]
    pub fn with_messages(
        mut self,
        messages: impl IntoIterator<Item = impl Into<CohereMessageV2>>,
    ) -> Self {
        self.messages = generated::list(messages);
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

    /// Sets [`citation_options`](Self::citation_options).
    #[must_use]
    pub fn with_citation_options(
        mut self,
        citation_options: impl Into<CitationOptionsV2>,
    ) -> Self {
        self.citation_options = Some(citation_options.into());
        self
    }

    /// Sets [`tools_choice`](Self::tools_choice).
    #[must_use]
    pub fn with_tools_choice(
        mut self,
        tools_choice: impl Into<CohereChatRequestV2ToolsChoice>,
    ) -> Self {
        self.tools_choice = Some(tools_choice.into());
        self
    }

    /// Sets [`tools`](Self::tools).
    #[must_use]
    pub fn with_tools(
        mut self,
        tools: impl IntoIterator<Item = impl Into<CohereToolV2>>,
    ) -> Self {
        self.tools = Some(generated::list(tools));
        self
    }

    /// Sets [`is_strict_tools_enabled`](Self::is_strict_tools_enabled).
    #[must_use]
    pub fn with_is_strict_tools_enabled(
        mut self,
        is_strict_tools_enabled: impl Into<bool>,
    ) -> Self {
        self.is_strict_tools_enabled = Some(is_strict_tools_enabled.into());
        self
    }

    /// Sets [`is_log_probs_enabled`](Self::is_log_probs_enabled).
    #[must_use]
    pub fn with_is_log_probs_enabled(
        mut self,
        is_log_probs_enabled: impl Into<bool>,
    ) -> Self {
        self.is_log_probs_enabled = Some(is_log_probs_enabled.into());
        self
    }

    /// Sets [`thinking`](Self::thinking).
    #[must_use]
    pub fn with_thinking(mut self, thinking: impl Into<CohereThinkingV2>) -> Self {
        self.thinking = Some(thinking.into());
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

    /// Sets [`stream_options`](Self::stream_options).
    #[must_use]
    pub fn with_stream_options(
        mut self,
        stream_options: impl Into<StreamOptions>,
    ) -> Self {
        self.stream_options = Some(stream_options.into());
        self
    }

    /// Sets [`is_stream`](Self::is_stream).
    #[must_use]
    pub fn with_is_stream(mut self, is_stream: impl Into<bool>) -> Self {
        self.is_stream = Some(is_stream.into());
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

    /// Sets [`seed`](Self::seed).
    #[must_use]
    pub fn with_seed(mut self, seed: impl Into<i64>) -> Self {
        self.seed = Some(seed.into());
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

    /// Sets [`priority`](Self::priority).
    #[must_use]
    pub fn with_priority(mut self, priority: impl Into<i64>) -> Self {
        self.priority = Some(priority.into());
        self
    }

    /// Sets [`is_raw_prompting`](Self::is_raw_prompting).
    #[must_use]
    pub fn with_is_raw_prompting(mut self, is_raw_prompting: impl Into<bool>) -> Self {
        self.is_raw_prompting = Some(is_raw_prompting.into());
        self
    }

    /// Sets [`safety_mode`](Self::safety_mode).
    #[must_use]
    pub fn with_safety_mode(
        mut self,
        safety_mode: impl Into<CohereChatRequestV2SafetyMode>,
    ) -> Self {
        self.safety_mode = Some(safety_mode.into());
        self
    }
}

impl Model for CohereChatRequestV2 {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "messages" => generated::read(&mut self.messages, map),
            "documents" => generated::read(&mut self.documents, map),
            "citationOptions" => generated::read(&mut self.citation_options, map),
            "toolsChoice" => generated::read(&mut self.tools_choice, map),
            "tools" => generated::read(&mut self.tools, map),
            "isStrictToolsEnabled" => {
                generated::read(&mut self.is_strict_tools_enabled, map)
            }
            "isLogProbsEnabled" => generated::read(&mut self.is_log_probs_enabled, map),
            "thinking" => generated::read(&mut self.thinking, map),
            "responseFormat" => generated::read(&mut self.response_format, map),
            "isSearchQueriesOnly" => {
                generated::read(&mut self.is_search_queries_only, map)
            }
            "streamOptions" => generated::read(&mut self.stream_options, map),
            "isStream" => generated::read(&mut self.is_stream, map),
            "maxTokens" => generated::read(&mut self.max_tokens, map),
            "temperature" => generated::read(&mut self.temperature, map),
            "topK" => generated::read(&mut self.top_k, map),
            "topP" => generated::read(&mut self.top_p, map),
            "frequencyPenalty" => generated::read(&mut self.frequency_penalty, map),
            "presencePenalty" => generated::read(&mut self.presence_penalty, map),
            "seed" => generated::read(&mut self.seed, map),
            "stopSequences" => generated::read(&mut self.stop_sequences, map),
            "priority" => generated::read(&mut self.priority, map),
            "isRawPrompting" => generated::read(&mut self.is_raw_prompting, map),
            "safetyMode" => generated::read(&mut self.safety_mode, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("apiFormat", "COHEREV2")?;
        generated::write(map, "messages", &self.messages)?;
        generated::write(map, "documents", &self.documents)?;
        generated::write(map, "citationOptions", &self.citation_options)?;
        generated::write(map, "toolsChoice", &self.tools_choice)?;
        generated::write(map, "tools", &self.tools)?;
        generated::write(map, "isStrictToolsEnabled", &self.is_strict_tools_enabled)?;
        generated::write(map, "isLogProbsEnabled", &self.is_log_probs_enabled)?;
        generated::write(map, "thinking", &self.thinking)?;
        generated::write(map, "responseFormat", &self.response_format)?;
        generated::write(map, "isSearchQueriesOnly", &self.is_search_queries_only)?;
        generated::write(map, "streamOptions", &self.stream_options)?;
        generated::write(map, "isStream", &self.is_stream)?;
        generated::write(map, "maxTokens", &self.max_tokens)?;
        generated::write(map, "temperature", &self.temperature)?;
        generated::write(map, "topK", &self.top_k)?;
        generated::write(map, "topP", &self.top_p)?;
        generated::write(map, "frequencyPenalty", &self.frequency_penalty)?;
        generated::write(map, "presencePenalty", &self.presence_penalty)?;
        generated::write(map, "seed", &self.seed)?;
        generated::write(map, "stopSequences", &self.stop_sequences)?;
        generated::write(map, "priority", &self.priority)?;
        generated::write(map, "isRawPrompting", &self.is_raw_prompting)?;
        generated::write(map, "safetyMode", &self.safety_mode)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CohereChatRequestV2);
