// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a recommendation strategy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecommendationStrategySummary {
    /// The name.
    pub name: String,
    /// The strategies.
    pub strategies: Vec<models::Strategy>,
}

model! {
    RecommendationStrategySummary {
        name = "name";
        strategies = "strategies";
    }
}
