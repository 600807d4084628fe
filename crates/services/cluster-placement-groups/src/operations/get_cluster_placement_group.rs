// @generated from spec/cluster-placement-groups.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cluster placement group.
    ///
    /// The response has the header `etag`.
    GetClusterPlacementGroup = GET "/clusterPlacementGroups/{clusterPlacementGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/clusterplacementgroups/20230801/ClusterPlacementGroup/GetClusterPlacementGroup";
    required {
        cluster_placement_group_id = path "clusterPlacementGroupId" (String);
    }
    returns {
        json(models::ClusterPlacementGroup),
        state(models::ClusterPlacementGroupLifecycleState),
    }
}
