// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the virtual node pool.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteVirtualNodePool = DELETE "/virtualNodePools/{virtualNodePoolId}",
        "https://docs.oracle.com/iaas/api/#/en/containerengine/20180222/VirtualNodePool/DeleteVirtualNodePool";
    required {
        virtual_node_pool_id = path "virtualNodePoolId" (String);
    }
    optional {
        /// The override eviction grace duration vnp.
        override_eviction_grace_duration_vnp = query "overrideEvictionGraceDurationVnp" (String);
        /// Whether to force deletion after override grace duration vnp.
        is_force_deletion_after_override_grace_duration_vnp =
            query "isForceDeletionAfterOverrideGraceDurationVnp" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_virtual_node_pool); }
}
