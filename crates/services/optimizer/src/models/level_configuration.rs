// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A level configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LevelConfiguration {
    /// The OCID of the recommendation.
    pub recommendation_id: Option<String>,
    /// The level.
    pub level: Option<String>,
}

model! {
    LevelConfiguration {
        optional {
            recommendation_id = "recommendationId", with_recommendation_id(String);
            level = "level", with_level(String);
        }
    }
}
