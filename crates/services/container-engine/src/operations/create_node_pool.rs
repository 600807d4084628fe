// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a node pool.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateNodePool = POST "/nodePools",
        "https://docs.oracle.com/iaas/api/#/en/containerengine/20180222/NodePool/CreateNodePool";
    facts { with_retry_token(); }
    required {
        create_node_pool_details = json(models::CreateNodePoolDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_node_pool, models::NodePool, models::NodePoolLifecycleState);
        with_id("nodePoolId", "id");
    }
}
