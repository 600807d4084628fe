// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the virtual node.
    ///
    /// The response has the header `etag`.
    GetVirtualNode = GET "/virtualNodePools/{virtualNodePoolId}/virtualNodes/{virtualNodeId}",
        "https://docs.oracle.com/iaas/api/#/en/containerengine/20180222/VirtualNodePool/GetVirtualNode";
    required {
        virtual_node_pool_id = path "virtualNodePoolId" (String);
        virtual_node_id = path "virtualNodeId" (String);
    }
    returns { json(models::VirtualNode), state(models::VirtualNodeLifecycleState) }
}
