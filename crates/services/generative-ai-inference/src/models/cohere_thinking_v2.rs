// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::CohereThinkingV2Type;

/// Whether and how much the model thinks before it answers.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereThinkingV2 {
    /// Whether the model thinks. Models that can do so unless it is `DISABLED`.
    pub type_: CohereThinkingV2Type,
    /// How many tokens the model may think for; it answers once they are used up.
    pub token_budget: Option<i64>,
}

impl CohereThinkingV2 {
    /// With the members that are required.
    pub fn new(type_: impl Into<CohereThinkingV2Type>) -> Self {
        Self {
            type_: type_.into(),
            ..Self::default()
        }
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<CohereThinkingV2Type>) -> Self {
        self.type_ = type_.into();
        self
    }

    /// Sets [`token_budget`](Self::token_budget).
    #[must_use]
    pub fn with_token_budget(mut self, token_budget: impl Into<i64>) -> Self {
        self.token_budget = Some(token_budget.into());
        self
    }
}

impl Model for CohereThinkingV2 {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "type" => generated::read(&mut self.type_, map),
            "tokenBudget" => generated::read(&mut self.token_budget, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "type", &self.type_)?;
        generated::write(map, "tokenBudget", &self.token_budget)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CohereThinkingV2);
