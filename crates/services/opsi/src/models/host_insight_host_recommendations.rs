// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// Host insight host recommendations.
    ///
    /// The field `metricRecommendationName` selects the variant.
    pub enum HostInsightHostRecommendations by "metricRecommendationName" {
        HostCpuRecommendations(models::HostCpuRecommendations) = "HOST_CPU_RECOMMENDATIONS",
            as_host_cpu_recommendations;
        HostMemoryRecommendations(models::HostMemoryRecommendations)
            = "HOST_MEMORY_RECOMMENDATIONS", as_host_memory_recommendations;
        HostNetworkRecommendations(models::HostNetworkRecommendations)
            = "HOST_NETWORK_RECOMMENDATIONS", as_host_network_recommendations;
        HostStorageRecommendations(models::HostStorageRecommendations)
            = "HOST_STORAGE_RECOMMENDATIONS", as_host_storage_recommendations;
    }
}
