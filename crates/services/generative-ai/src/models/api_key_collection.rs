// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of API keys.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyCollection {
    /// The items on this page.
    pub items: Vec<models::ApiKeySummary>,
}

model! {
    ApiKeyCollection {
        items = "items";
    }
}
