// @generated from spec/ai-data-platform.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of AI data platforms.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiDataPlatformCollection {
    /// The items on this page.
    pub items: Vec<models::AiDataPlatformSummary>,
}

model! {
    AiDataPlatformCollection {
        items = "items";
    }
}
