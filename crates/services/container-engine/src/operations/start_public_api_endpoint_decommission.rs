// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Starts the public API endpoint decommission.
    ///
    /// The response has the header `opc-work-request-id`.
    StartPublicApiEndpointDecommission =
        POST "/clusters/{clusterId}/actions/startPublicApiEndpointDecommission",
        "https://docs.oracle.com/iaas/api/#/en/containerengine/20180222/Cluster/StartPublicApiEndpointDecommission";
    facts { with_retry_token(); }
    required {
        cluster_id = path "clusterId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_cluster, models::Cluster, models::ClusterLifecycleState); }
}
