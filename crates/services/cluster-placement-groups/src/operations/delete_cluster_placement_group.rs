// @generated from spec/cluster-placement-groups.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the cluster placement group.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteClusterPlacementGroup = DELETE "/clusterPlacementGroups/{clusterPlacementGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/clusterplacementgroups/20230801/ClusterPlacementGroup/DeleteClusterPlacementGroup";
    required {
        cluster_placement_group_id = path "clusterPlacementGroupId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_cluster_placement_group); }
}
