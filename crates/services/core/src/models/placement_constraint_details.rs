// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a placement constraint.
    ///
    /// The field `type` selects the variant.
    pub enum PlacementConstraintDetails by "type" {
        ComputeBareMetalHost(models::ComputeBareMetalHostPlacementConstraintDetails)
            = "COMPUTE_BARE_METAL_HOST", as_compute_bare_metal_host;
        ComputeCluster(models::ComputeClusterPlacementConstraintDetails) = "COMPUTE_CLUSTER",
            as_compute_cluster;
        HostGroup(models::HostGroupPlacementConstraintDetails) = "HOST_GROUP", as_host_group;
    }
}
