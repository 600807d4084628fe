// @generated from spec/cluster-placement-groups.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateClusterPlacementGroup = "CREATE_CLUSTER_PLACEMENT_GROUP",
        UpdateClusterPlacementGroup = "UPDATE_CLUSTER_PLACEMENT_GROUP",
        DeleteClusterPlacementGroup = "DELETE_CLUSTER_PLACEMENT_GROUP",
        MoveClusterPlacementGroup = "MOVE_CLUSTER_PLACEMENT_GROUP",
    }
}
