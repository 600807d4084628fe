// @generated from spec/cluster-placement-groups.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Activates the cluster placement group.
    ///
    /// The response has the header `etag`.
    ActivateClusterPlacementGroup =
        POST "/clusterPlacementGroups/{clusterPlacementGroupId}/actions/activate",
        "https://docs.oracle.com/iaas/api/#/en/clusterplacementgroups/20230801/ClusterPlacementGroup/ActivateClusterPlacementGroup";
    facts { with_retry_token(); }
    required {
        cluster_placement_group_id = path "clusterPlacementGroupId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ClusterPlacementGroup) }
    then {
        settled(get_cluster_placement_group, models::ClusterPlacementGroup,
            models::ClusterPlacementGroupLifecycleState);
        with_id("clusterPlacementGroupId", "id");
    }
}
