// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Host CPU recommendations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostCpuRecommendations {
    /// The burstable.
    pub burstable: Option<models::HostCpuRecommendationsBurstable>,
    /// The shape.
    pub shape: Option<String>,
    /// Whether the instance is in use, judged by its CPU, memory, and network metrics.
    pub unused_instance: Option<models::HostCpuRecommendationsUnusedInstance>,
    /// Whether the instance is abandoned.
    pub is_abandoned_instance: Option<bool>,
}

model! {
    HostCpuRecommendations, "metricRecommendationName" = "HOST_CPU_RECOMMENDATIONS" {
        burstable = "burstable";
        shape = "shape";
        unused_instance = "unusedInstance";
        is_abandoned_instance = "isAbandonedInstance";
    }
}
