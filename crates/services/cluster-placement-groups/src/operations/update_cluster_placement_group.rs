// @generated from spec/cluster-placement-groups.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the cluster placement group.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateClusterPlacementGroup = PUT "/clusterPlacementGroups/{clusterPlacementGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/clusterplacementgroups/20230801/ClusterPlacementGroup/UpdateClusterPlacementGroup";
    required {
        cluster_placement_group_id = path "clusterPlacementGroupId" (String);
        update_cluster_placement_group_details = json(models::UpdateClusterPlacementGroupDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_cluster_placement_group, models::ClusterPlacementGroup,
            models::ClusterPlacementGroupLifecycleState);
    }
}
