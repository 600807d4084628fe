// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of recommendations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecommendationCollection {
    /// The items on this page.
    pub items: Vec<models::RecommendationSummary>,
}

model! {
    RecommendationCollection {
        items = "items";
    }
}
