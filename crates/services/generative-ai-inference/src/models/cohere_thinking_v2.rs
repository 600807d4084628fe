// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The reasoning configuration of a Cohere model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereThinkingV2 {
    /// Whether reasoning is enabled. Models that support reasoning use it unless this is
    /// `DISABLED`.
    pub type_: models::CohereThinkingV2Type,
    /// The maximum number of reasoning tokens. The model responds once they are used up.
    pub token_budget: Option<i64>,
}

model! {
    CohereThinkingV2 {
        required {
            type_ = "type", with_type(models::CohereThinkingV2Type);
        }
        optional {
            token_budget = "tokenBudget", with_token_budget(i64);
        }
    }
}
