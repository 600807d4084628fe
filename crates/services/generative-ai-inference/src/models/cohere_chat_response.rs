// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::{
    Citation, CohereChatResponseFinishReason, CohereMessage, CohereToolCall, SearchQuery,
    Usage,
};

/// The answer of a Cohere model, in version 1 of its API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereChatResponse {
    /// The text.
    pub text: String,
    /// The earlier messages of the conversation.
    pub chat_history: Option<Vec<CohereMessage>>,
    /// The parts of the answer that rest on sources.
    pub citations: Option<Vec<Citation>>,
    /// Whether documents have to be searched for.
    pub is_search_required: Option<bool>,
    /// Why the generation ended, such as at a natural end, at a stop text, or at the most tokens
    /// allowed.
    pub finish_reason: CohereChatResponseFinishReason,
    /// What went wrong while the answer was streamed.
    pub error_message: Option<String>,
    /// Queries that the model would search for.
    pub search_queries: Option<Vec<SearchQuery>>,
    /// Documents that the model can draw on, as objects with keys such as `title` and `snippet`.
    /// Best kept below 300 words each.
    pub documents: Option<Vec<Value>>,
    /// The calls of tools that the model asks for.
    pub tool_calls: Option<Vec<CohereToolCall>>,
    /// The prompt. Answers only have it if asked to by `isEcho`.
    pub prompt: Option<String>,
    /// How many tokens the request took.
    pub usage: Option<Usage>,
}

impl CohereChatResponse {
    /// With the members that are required.
    pub fn new(
        text: impl Into<String>,
        finish_reason: impl Into<CohereChatResponseFinishReason>,
    ) -> Self {
        Self {
            text: text.into(),
            finish_reason: finish_reason.into(),
            ..Self::default()
        }
    }

    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
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

    /// Sets [`citations`](Self::citations).
    #[must_use]
    pub fn with_citations(
        mut self,
        citations: impl IntoIterator<Item = impl Into<Citation>>,
    ) -> Self {
        self.citations = Some(generated::list(citations));
        self
    }

    /// Sets [`is_search_required`](Self::is_search_required).
    #[must_use]
    pub fn with_is_search_required(
        mut self,
        is_search_required: impl Into<bool>,
    ) -> Self {
        self.is_search_required = Some(is_search_required.into());
        self
    }

    /// Sets [`finish_reason`](Self::finish_reason).
    #[must_use]
    pub fn with_finish_reason(
        mut self,
        finish_reason: impl Into<CohereChatResponseFinishReason>,
    ) -> Self {
        self.finish_reason = finish_reason.into();
        self
    }

    /// Sets [`error_message`](Self::error_message).
    #[must_use]
    pub fn with_error_message(mut self, error_message: impl Into<String>) -> Self {
        self.error_message = Some(error_message.into());
        self
    }

    /// Sets [`search_queries`](Self::search_queries).
    #[must_use]
    pub fn with_search_queries(
        mut self,
        search_queries: impl IntoIterator<Item = impl Into<SearchQuery>>,
    ) -> Self {
        self.search_queries = Some(generated::list(search_queries));
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

    /// Sets [`tool_calls`](Self::tool_calls).
    #[must_use]
    pub fn with_tool_calls(
        mut self,
        tool_calls: impl IntoIterator<Item = impl Into<CohereToolCall>>,
    ) -> Self {
        self.tool_calls = Some(generated::list(tool_calls));
        self
    }

    /// Sets [`prompt`](Self::prompt).
    #[must_use]
    pub fn with_prompt(mut self, prompt: impl Into<String>) -> Self {
        self.prompt = Some(prompt.into());
        self
    }

    /// Sets [`usage`](Self::usage).
    #[must_use]
    pub fn with_usage(mut self, usage: impl Into<Usage>) -> Self {
        self.usage = Some(usage.into());
        self
    }
}

impl Model for CohereChatResponse {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "text" => generated::read(&mut self.text, map),
            "chatHistory" => generated::read(&mut self.chat_history, map),
            "citations" => generated::read(&mut self.citations, map),
            "isSearchRequired" => generated::read(&mut self.is_search_required, map),
            "finishReason" => generated::read(&mut self.finish_reason, map),
            "errorMessage" => generated::read(&mut self.error_message, map),
            "searchQueries" => generated::read(&mut self.search_queries, map),
            "documents" => generated::read(&mut self.documents, map),
            "toolCalls" => generated::read(&mut self.tool_calls, map),
            "prompt" => generated::read(&mut self.prompt, map),
            "usage" => generated::read(&mut self.usage, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("apiFormat", "COHERE")?;
        generated::write(map, "text", &self.text)?;
        generated::write(map, "chatHistory", &self.chat_history)?;
        generated::write(map, "citations", &self.citations)?;
        generated::write(map, "isSearchRequired", &self.is_search_required)?;
        generated::write(map, "finishReason", &self.finish_reason)?;
        generated::write(map, "errorMessage", &self.error_message)?;
        generated::write(map, "searchQueries", &self.search_queries)?;
        generated::write(map, "documents", &self.documents)?;
        generated::write(map, "toolCalls", &self.tool_calls)?;
        generated::write(map, "prompt", &self.prompt)?;
        generated::write(map, "usage", &self.usage)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CohereChatResponse);
