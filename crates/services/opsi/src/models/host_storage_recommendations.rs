// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Host storage recommendations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostStorageRecommendations {
    /// Whether the instance is in use, judged by its CPU, memory, and network metrics.
    pub unused_instance: Option<models::HostStorageRecommendationsUnusedInstance>,
    /// Whether the instance is abandoned.
    pub is_abandoned_instance: Option<bool>,
}

model! {
    HostStorageRecommendations, "metricRecommendationName" = "HOST_STORAGE_RECOMMENDATIONS" {
        unused_instance = "unusedInstance";
        is_abandoned_instance = "isAbandonedInstance";
    }
}
