// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of AI models.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiModelCollection {
    /// The items on this page.
    pub items: Vec<models::AiModelSummary>,
}

model! {
    AiModelCollection {
        items = "items";
    }
}
