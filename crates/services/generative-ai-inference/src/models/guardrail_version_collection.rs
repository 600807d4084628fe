// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of guardrail versions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GuardrailVersionCollection {
    /// The items on this page.
    pub items: Vec<models::GuardrailVersionSummary>,
}

model! {
    GuardrailVersionCollection {
        items = "items";
    }
}
