// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves a dedicated AI cluster to another compartment of the tenancy.
    ChangeDedicatedAiClusterCompartment =
        POST "/dedicatedAiClusters/{dedicatedAiClusterId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/DedicatedAiCluster/ChangeDedicatedAiClusterCompartment";
    facts { with_retry_token(); }
    required {
        dedicated_ai_cluster_id = path "dedicatedAiClusterId" (String);
        change_dedicated_ai_cluster_compartment_details =
            json(models::ChangeDedicatedAiClusterCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_dedicated_ai_cluster, models::DedicatedAiCluster,
            models::DedicatedAiClusterLifecycleState);
    }
}
