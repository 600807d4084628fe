// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the virtual node pool.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateVirtualNodePool = PUT "/virtualNodePools/{virtualNodePoolId}",
        "https://docs.oracle.com/iaas/api/#/en/containerengine/20180222/VirtualNodePool/UpdateVirtualNodePool";
    required {
        virtual_node_pool_id = path "virtualNodePoolId" (String);
        update_virtual_node_pool_details = json(models::UpdateVirtualNodePoolDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_virtual_node_pool, models::VirtualNodePool,
            models::VirtualNodePoolLifecycleState);
    }
}
