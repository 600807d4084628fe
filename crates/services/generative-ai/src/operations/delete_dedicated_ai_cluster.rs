// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a dedicated AI cluster permanently. Its endpoints (hosting clusters) or custom
    /// models (fine-tuning clusters) must be deleted first.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteDedicatedAiCluster = DELETE "/dedicatedAiClusters/{dedicatedAiClusterId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/DedicatedAiCluster/DeleteDedicatedAiCluster";
    required {
        dedicated_ai_cluster_id = path "dedicatedAiClusterId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_dedicated_ai_cluster); }
}
