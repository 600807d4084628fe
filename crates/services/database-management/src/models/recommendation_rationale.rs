// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A recommendation rationale.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecommendationRationale {
    /// The message.
    pub message: String,
}

model! {
    RecommendationRationale {
        message = "message";
    }
}
