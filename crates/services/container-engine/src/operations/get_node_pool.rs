// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the node pool.
    ///
    /// The response has the header `etag`.
    GetNodePool = GET "/nodePools/{nodePoolId}",
        "https://docs.oracle.com/iaas/api/#/en/containerengine/20180222/NodePool/GetNodePool";
    required {
        node_pool_id = path "nodePoolId" (String);
    }
    returns { json(models::NodePool), state(models::NodePoolLifecycleState) }
}
