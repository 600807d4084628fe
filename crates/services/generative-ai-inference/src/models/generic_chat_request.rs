// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::{
    GenericChatRequestReasoningEffort, GenericChatRequestServiceTier,
    GenericChatRequestVerbosity, Message, Prediction, ResponseFormat, StreamOptions,
    ToolChoice, ToolDefinition, WebSearchOptions,
};

/// A chat request to a model of any family but Cohere, such as Llama.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenericChatRequest {
    /// The conversation so far, oldest message first.
    pub messages: Option<Vec<Message>>,
    /// How much the model thinks before it answers. Less is faster and takes fewer tokens.
    pub reasoning_effort: Option<GenericChatRequestReasoningEffort>,
    /// How wordy the answer is.
    pub verbosity: Option<GenericChatRequestVerbosity>,
    /// Up to 16 pairs of your own, with keys of up to 64 characters and values of up to 512.
    pub metadata: Option<Value>,
    /// Whether the answer is sent bit by bit, as server-sent events.
    pub is_stream: Option<bool>,
    /// What a streamed answer contains.
    pub stream_options: Option<StreamOptions>,
    /// How many texts to generate.
    pub num_generations: Option<i64>,
    /// The same seed with the same parameters gives the same output, as far as possible.
    pub seed: Option<i64>,
    /// Whether the answer also has the prompt.
    pub is_echo: Option<bool>,
    /// Only choose among this many of the likeliest tokens. 0 chooses among all, as does -1 for
    /// models other than those of Cohere.
    pub top_k: Option<i64>,
    /// Only choose among the likeliest tokens that together have this probability, from 0 to 1.
    /// Applies after `topK`; both 0 and 1 allow all tokens.
    pub top_p: Option<f64>,
    /// How random the output is. Low values suit questions with a right answer; high ones are more
    /// creative, and more often wrong. Start below 1.
    pub temperature: Option<f64>,
    /// Makes a token less likely for each time it has occurred; below 0, more likely. 0 has no
    /// effect.
    pub frequency_penalty: Option<f64>,
    /// Makes a token less likely once it has occurred, however often; below 0, more likely. 0 has
    /// no effect.
    pub presence_penalty: Option<f64>,
    /// Texts that end the generation. They are not part of the output.
    pub stop: Option<Vec<String>>,
    /// How many of the likeliest tokens to report at each position, with log probabilities. The
    /// chosen token is reported in any case.
    pub log_probs: Option<i64>,
    /// How many tokens may be generated at most. They have to fit into the context of the model
    /// together with the prompt; `CohereLlmInferenceRequest` counts the prompt, too.
    pub max_tokens: Option<i64>,
    /// How many tokens may be generated at most, those of reasoning included.
    pub max_completion_tokens: Option<i64>,
    /// Makes tokens more or less likely, by their id, such as `{"6395": 2, "5923": -100}`.
    pub logit_bias: Option<Value>,
    /// What the answer is expected to be, to get it faster.
    pub prediction: Option<Prediction>,
    /// The form that the model answers in.
    pub response_format: Option<ResponseFormat>,
    /// Whether the model calls tools.
    pub tool_choice: Option<ToolChoice>,
    /// Whether the model may ask for several calls at once.
    pub is_parallel_tool_calls: Option<bool>,
    /// The tools that the model may ask to have called.
    pub tools: Option<Vec<ToolDefinition>>,
    /// How the web is searched. Absent for no search.
    pub web_search_options: Option<WebSearchOptions>,
    /// With what priority the request is, or was, processed.
    pub service_tier: Option<GenericChatRequestServiceTier>,
}

impl GenericChatRequest {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`messages`](Self::messages).
    #[must_use]
    pub fn with_messages(
        mut self,
        messages: impl IntoIterator<Item = impl Into<Message>>,
    ) -> Self {
        self.messages = Some(generated::list(messages));
        self
    }

    /// Sets [`reasoning_effort`](Self::reasoning_effort).
    #[must_use]
    pub fn with_reasoning_effort(
        mut self,
        reasoning_effort: impl Into<GenericChatRequestReasoningEffort>,
    ) -> Self {
        self.reasoning_effort = Some(reasoning_effort.into());
        self
    }

    /// Sets [`verbosity`](Self::verbosity).
    #[must_use]
    pub fn with_verbosity(
        mut self,
        verbosity: impl Into<GenericChatRequestVerbosity>,
    ) -> Self {
        self.verbosity = Some(verbosity.into());
        self
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(mut self, metadata: impl Into<Value>) -> Self {
        self.metadata = Some(metadata.into());
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

    /// Sets [`num_generations`](Self::num_generations).
    #[must_use]
    pub fn with_num_generations(mut self, num_generations: impl Into<i64>) -> Self {
        self.num_generations = Some(num_generations.into());
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

    /// Sets [`temperature`](Self::temperature).
    #[must_use]
    pub fn with_temperature(mut self, temperature: impl Into<f64>) -> Self {
        self.temperature = Some(temperature.into());
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

    /// Sets [`stop`](Self::stop).
    #[must_use]
    pub fn with_stop(
        mut self,
        stop: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.stop = Some(generated::list(stop));
        self
    }

    /// Sets [`log_probs`](Self::log_probs).
    #[must_use]
    pub fn with_log_probs(mut self, log_probs: impl Into<i64>) -> Self {
        self.log_probs = Some(log_probs.into());
        self
    }

    /// Sets [`max_tokens`](Self::max_tokens).
    #[must_use]
    pub fn with_max_tokens(mut self, max_tokens: impl Into<i64>) -> Self {
        self.max_tokens = Some(max_tokens.into());
        self
    }

    /// Sets [`max_completion_tokens`](Self::max_completion_tokens).
    #[must_use]
    pub fn with_max_completion_tokens(
        mut self,
        max_completion_tokens: impl Into<i64>,
    ) -> Self {
        self.max_completion_tokens = Some(max_completion_tokens.into());
        self
    }

    /// Sets [`logit_bias`](Self::logit_bias).
    #[must_use]
    pub fn with_logit_bias(mut self, logit_bias: impl Into<Value>) -> Self {
        self.logit_bias = Some(logit_bias.into());
        self
    }

    /// Sets [`prediction`](Self::prediction).
    #[must_use]
    pub fn with_prediction(mut self, prediction: impl Into<Prediction>) -> Self {
        self.prediction = Some(prediction.into());
        self
    }

    /// Sets [`response_format`](Self::response_format).
    #[must_use]
    pub fn with_response_format(
        mut self,
        response_format: impl Into<ResponseFormat>,
    ) -> Self {
        self.response_format = Some(response_format.into());
        self
    }

    /// Sets [`tool_choice`](Self::tool_choice).
    #[must_use]
    pub fn with_tool_choice(mut self, tool_choice: impl Into<ToolChoice>) -> Self {
        self.tool_choice = Some(tool_choice.into());
        self
    }

    /// Sets [`is_parallel_tool_calls`](Self::is_parallel_tool_calls).
    #[must_use]
    pub fn with_is_parallel_tool_calls(
        mut self,
        is_parallel_tool_calls: impl Into<bool>,
    ) -> Self {
        self.is_parallel_tool_calls = Some(is_parallel_tool_calls.into());
        self
    }

    /// Sets [`tools`](Self::tools).
    #[must_use]
    pub fn with_tools(
        mut self,
        tools: impl IntoIterator<Item = impl Into<ToolDefinition>>,
    ) -> Self {
        self.tools = Some(generated::list(tools));
        self
    }

    /// Sets [`web_search_options`](Self::web_search_options).
    #[must_use]
    pub fn with_web_search_options(
        mut self,
        web_search_options: impl Into<WebSearchOptions>,
    ) -> Self {
        self.web_search_options = Some(web_search_options.into());
        self
    }

    /// Sets [`service_tier`](Self::service_tier).
    #[must_use]
    pub fn with_service_tier(
        mut self,
        service_tier: impl Into<GenericChatRequestServiceTier>,
    ) -> Self {
        self.service_tier = Some(service_tier.into());
        self
    }
}

impl Model for GenericChatRequest {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "messages" => generated::read(&mut self.messages, map),
            "reasoningEffort" => generated::read(&mut self.reasoning_effort, map),
            "verbosity" => generated::read(&mut self.verbosity, map),
            "metadata" => generated::read(&mut self.metadata, map),
            "isStream" => generated::read(&mut self.is_stream, map),
            "streamOptions" => generated::read(&mut self.stream_options, map),
            "numGenerations" => generated::read(&mut self.num_generations, map),
            "seed" => generated::read(&mut self.seed, map),
            "isEcho" => generated::read(&mut self.is_echo, map),
            "topK" => generated::read(&mut self.top_k, map),
            "topP" => generated::read(&mut self.top_p, map),
            "temperature" => generated::read(&mut self.temperature, map),
            "frequencyPenalty" => generated::read(&mut self.frequency_penalty, map),
            "presencePenalty" => generated::read(&mut self.presence_penalty, map),
            "stop" => generated::read(&mut self.stop, map),
            "logProbs" => generated::read(&mut self.log_probs, map),
            "maxTokens" => generated::read(&mut self.max_tokens, map),
            "maxCompletionTokens" => {
                generated::read(&mut self.max_completion_tokens, map)
            }
            "logitBias" => generated::read(&mut self.logit_bias, map),
            "prediction" => generated::read(&mut self.prediction, map),
            "responseFormat" => generated::read(&mut self.response_format, map),
            "toolChoice" => generated::read(&mut self.tool_choice, map),
            "isParallelToolCalls" => {
                generated::read(&mut self.is_parallel_tool_calls, map)
            }
            "tools" => generated::read(&mut self.tools, map),
            "webSearchOptions" => generated::read(&mut self.web_search_options, map),
            "serviceTier" => generated::read(&mut self.service_tier, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("apiFormat", "GENERIC")?;
        generated::write(map, "messages", &self.messages)?;
        generated::write(map, "reasoningEffort", &self.reasoning_effort)?;
        generated::write(map, "verbosity", &self.verbosity)?;
        generated::write(map, "metadata", &self.metadata)?;
        generated::write(map, "isStream", &self.is_stream)?;
        generated::write(map, "streamOptions", &self.stream_options)?;
        generated::write(map, "numGenerations", &self.num_generations)?;
        generated::write(map, "seed", &self.seed)?;
        generated::write(map, "isEcho", &self.is_echo)?;
        generated::write(map, "topK", &self.top_k)?;
        generated::write(map, "topP", &self.top_p)?;
        generated::write(map, "temperature", &self.temperature)?;
        generated::write(map, "frequencyPenalty", &self.frequency_penalty)?;
        generated::write(map, "presencePenalty", &self.presence_penalty)?;
        generated::write(map, "stop", &self.stop)?;
        generated::write(map, "logProbs", &self.log_probs)?;
        generated::write(map, "maxTokens", &self.max_tokens)?;
        generated::write(map, "maxCompletionTokens", &self.max_completion_tokens)?;
        generated::write(map, "logitBias", &self.logit_bias)?;
        generated::write(map, "prediction", &self.prediction)?;
        generated::write(map, "responseFormat", &self.response_format)?;
        generated::write(map, "toolChoice", &self.tool_choice)?;
        generated::write(map, "isParallelToolCalls", &self.is_parallel_tool_calls)?;
        generated::write(map, "tools", &self.tools)?;
        generated::write(map, "webSearchOptions", &self.web_search_options)?;
        generated::write(map, "serviceTier", &self.service_tier)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(GenericChatRequest);
