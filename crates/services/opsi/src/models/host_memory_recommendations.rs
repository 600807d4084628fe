// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Host memory recommendations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostMemoryRecommendations {
    /// Whether the instance is in use, judged by its CPU, memory, and network metrics.
    pub unused_instance: Option<models::HostMemoryRecommendationsUnusedInstance>,
    /// Whether the instance is abandoned.
    pub is_abandoned_instance: Option<bool>,
    /// The memory optimization.
    pub memory_optimization: Option<String>,
}

model! {
    HostMemoryRecommendations, "metricRecommendationName" = "HOST_MEMORY_RECOMMENDATIONS" {
        unused_instance = "unusedInstance";
        is_abandoned_instance = "isAbandonedInstance";
        memory_optimization = "memoryOptimization";
    }
}
