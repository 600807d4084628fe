// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of stream sources.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamSourceCollection {
    /// The items on this page.
    pub items: Vec<models::StreamSourceSummary>,
}

model! {
    StreamSourceCollection {
        items = "items";
    }
}
