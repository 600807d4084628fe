// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// What the tokens of an answer were spent on.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompletionTokensDetails {
    /// How many tokens of the prediction are in the answer.
    pub accepted_prediction_tokens: Option<i64>,
    /// How many tokens went into reasoning.
    pub reasoning_tokens: Option<i64>,
    /// How many tokens of the prediction are not in the answer. They are billed all the same, and
    /// count towards limits.
    pub rejected_prediction_tokens: Option<i64>,
}

impl CompletionTokensDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`accepted_prediction_tokens`](Self::accepted_prediction_tokens).
    #[must_use]
    pub fn with_accepted_prediction_tokens(
        mut self,
        accepted_prediction_tokens: impl Into<i64>,
    ) -> Self {
        self.accepted_prediction_tokens = Some(accepted_prediction_tokens.into());
        self
    }

    /// Sets [`reasoning_tokens`](Self::reasoning_tokens).
    #[must_use]
    pub fn with_reasoning_tokens(mut self, reasoning_tokens: impl Into<i64>) -> Self {
        self.reasoning_tokens = Some(reasoning_tokens.into());
        self
    }

    /// Sets [`rejected_prediction_tokens`](Self::rejected_prediction_tokens).
    #[must_use]
    pub fn with_rejected_prediction_tokens(
        mut self,
        rejected_prediction_tokens: impl Into<i64>,
    ) -> Self {
        self.rejected_prediction_tokens = Some(rejected_prediction_tokens.into());
        self
    }
}

impl Model for CompletionTokensDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "acceptedPredictionTokens" => {
                generated::read(&mut self.accepted_prediction_tokens, map)
            }
            "reasoningTokens" => generated::read(&mut self.reasoning_tokens, map),
            "rejectedPredictionTokens" => {
                generated::read(&mut self.rejected_prediction_tokens, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(
            map,
            "acceptedPredictionTokens",
            &self.accepted_prediction_tokens,
        )?;
        generated::write(map, "reasoningTokens", &self.reasoning_tokens)?;
        generated::write(
            map,
            "rejectedPredictionTokens",
            &self.rejected_prediction_tokens,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CompletionTokensDetails);
