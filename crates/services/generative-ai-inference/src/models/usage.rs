// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{CompletionTokensDetails, PromptTokensDetails};

/// How many tokens a request took.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Usage {
    /// How many tokens the answer has.
    pub completion_tokens: Option<i64>,
    /// How many tokens the prompt has.
    pub prompt_tokens: Option<i64>,
    /// How many tokens prompt and answer have together.
    pub total_tokens: Option<i64>,
    /// What the tokens of the answer were spent on.
    pub completion_tokens_details: Option<CompletionTokensDetails>,
    /// What the tokens of the prompt consist of.
    pub prompt_tokens_details: Option<PromptTokensDetails>,
}

impl Usage {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`completion_tokens`](Self::completion_tokens).
    #[must_use]
    pub fn with_completion_tokens(mut self, completion_tokens: impl Into<i64>) -> Self {
        self.completion_tokens = Some(completion_tokens.into());
        self
    }

    /// Sets [`prompt_tokens`](Self::prompt_tokens).
    #[must_use]
    pub fn with_prompt_tokens(mut self, prompt_tokens: impl Into<i64>) -> Self {
        self.prompt_tokens = Some(prompt_tokens.into());
        self
    }

    /// Sets [`total_tokens`](Self::total_tokens).
    #[must_use]
    pub fn with_total_tokens(mut self, total_tokens: impl Into<i64>) -> Self {
        self.total_tokens = Some(total_tokens.into());
        self
    }

    /// Sets [`completion_tokens_details`](Self::completion_tokens_details).
    #[must_use]
    pub fn with_completion_tokens_details(
        mut self,
        completion_tokens_details: impl Into<CompletionTokensDetails>,
    ) -> Self {
        self.completion_tokens_details = Some(completion_tokens_details.into());
        self
    }

    /// Sets [`prompt_tokens_details`](Self::prompt_tokens_details).
    #[must_use]
    pub fn with_prompt_tokens_details(
        mut self,
        prompt_tokens_details: impl Into<PromptTokensDetails>,
    ) -> Self {
        self.prompt_tokens_details = Some(prompt_tokens_details.into());
        self
    }
}

impl Model for Usage {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "completionTokens" => generated::read(&mut self.completion_tokens, map),
            "promptTokens" => generated::read(&mut self.prompt_tokens, map),
            "totalTokens" => generated::read(&mut self.total_tokens, map),
            "completionTokensDetails" => {
                generated::read(&mut self.completion_tokens_details, map)
            }
            "promptTokensDetails" => {
                generated::read(&mut self.prompt_tokens_details, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "completionTokens", &self.completion_tokens)?;
        generated::write(map, "promptTokens", &self.prompt_tokens)?;
        generated::write(map, "totalTokens", &self.total_tokens)?;
        generated::write(
            map,
            "completionTokensDetails",
            &self.completion_tokens_details,
        )?;
        generated::write(map, "promptTokensDetails", &self.prompt_tokens_details)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Usage);
