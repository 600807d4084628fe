// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the node pool.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateNodePool = PUT "/nodePools/{nodePoolId}",
        "https://docs.oracle.com/iaas/api/#/en/containerengine/20180222/NodePool/UpdateNodePool";
    required {
        node_pool_id = path "nodePoolId" (String);
        update_node_pool_details = json(models::UpdateNodePoolDetails);
    }
    optional {
        /// The time after which eviction of pods is given up, in ISO 8601 format. `PT0M` deletes
        /// the node without cordon and drain.
        override_eviction_grace_duration = query "overrideEvictionGraceDuration" (String);
        /// Whether the instance is deleted even if pods could not be evicted in the grace period.
        is_force_deletion_after_override_grace_duration =
            query "isForceDeletionAfterOverrideGraceDuration" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_node_pool, models::NodePool, models::NodePoolLifecycleState); }
}
