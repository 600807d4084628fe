// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates a dedicated AI cluster, such as its display name or number of units.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    UpdateDedicatedAiCluster = PUT "/dedicatedAiClusters/{dedicatedAiClusterId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/DedicatedAiCluster/UpdateDedicatedAiCluster";
    required {
        dedicated_ai_cluster_id = path "dedicatedAiClusterId" (String);
        update_dedicated_ai_cluster_details = json(models::UpdateDedicatedAiClusterDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DedicatedAiCluster) }
    then {
        settled(get_dedicated_ai_cluster, models::DedicatedAiCluster,
            models::DedicatedAiClusterLifecycleState);
    }
}
