// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Requests the additional nodes.
    ///
    /// The response has the header `opc-work-request-id`.
    RequestAdditionalNodes = POST "/roverClusters/{roverClusterId}/actions/requestAdditionalNodes",
        "https://docs.oracle.com/iaas/api/#/en/rover/20201210/RoverCluster/RequestAdditionalNodes";
    facts { with_retry_token(); }
    required {
        rover_cluster_id = path "roverClusterId" (String);
        request_additional_nodes_details = json(models::RequestAdditionalNodesDetails);
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
    then { settled(get_rover_cluster, models::RoverCluster, models::RoverClusterLifecycleState); }
}
