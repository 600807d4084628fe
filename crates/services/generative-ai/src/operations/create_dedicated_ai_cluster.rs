// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a dedicated AI cluster for hosting or fine-tuning models.
    ///
    /// The response has the headers `etag`, `model-deprecation-info` and `opc-work-request-id`.
    CreateDedicatedAiCluster = POST "/dedicatedAiClusters",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/DedicatedAiCluster/CreateDedicatedAiCluster";
    facts { with_retry_token(); }
    required {
        create_dedicated_ai_cluster_details = json(models::CreateDedicatedAiClusterDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DedicatedAiCluster) }
    then {
        settled(get_dedicated_ai_cluster, models::DedicatedAiCluster,
            models::DedicatedAiClusterLifecycleState);
        with_id("dedicatedAiClusterId", "id");
    }
}
