// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of models.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelCollection {
    /// The items on this page.
    pub items: Vec<models::ModelSummary>,
}

model! {
    ModelCollection {
        items = "items";
    }
}
