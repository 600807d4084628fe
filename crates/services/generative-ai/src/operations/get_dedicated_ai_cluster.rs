// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a dedicated AI cluster.
    ///
    /// The response has the header `etag`.
    GetDedicatedAiCluster = GET "/dedicatedAiClusters/{dedicatedAiClusterId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/DedicatedAiCluster/GetDedicatedAiCluster";
    required {
        dedicated_ai_cluster_id = path "dedicatedAiClusterId" (String);
    }
    returns { json(models::DedicatedAiCluster), state(models::DedicatedAiClusterLifecycleState) }
}
