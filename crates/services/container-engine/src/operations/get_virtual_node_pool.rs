// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the virtual node pool.
    ///
    /// The response has the header `etag`.
    GetVirtualNodePool = GET "/virtualNodePools/{virtualNodePoolId}",
        "https://docs.oracle.com/iaas/api/#/en/containerengine/20180222/VirtualNodePool/GetVirtualNodePool";
    required {
        virtual_node_pool_id = path "virtualNodePoolId" (String);
    }
    returns { json(models::VirtualNodePool), state(models::VirtualNodePoolLifecycleState) }
}
