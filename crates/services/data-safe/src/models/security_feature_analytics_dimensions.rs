// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Security feature analytics dimensions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityFeatureAnalyticsDimensions {
    /// The security feature.
    pub security_feature: Option<models::SecurityFeatureAnalyticsDimensionsSecurityFeature>,
}

model! {
    SecurityFeatureAnalyticsDimensions {
        security_feature = "securityFeature";
    }
}
