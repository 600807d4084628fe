// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Generates a recommended VM cluster network.
    GenerateRecommendedVmClusterNetwork =
        POST "/vmClusterNetworks/actions/generateRecommendedVmClusterNetwork";
    facts { with_retry_token(); }
    required {
        generate_recommended_vm_cluster_network_details =
            json(models::GenerateRecommendedVmClusterNetworkDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::CreateVmClusterNetworkDetails) }
}
