// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the logical placement constraint of a compute cluster placement
    /// constraint.
    pub enum ComputeClusterPlacementConstraintLogicalPlacementConstraint {
        SingleTier = "SINGLE_TIER",
        SingleBlock = "SINGLE_BLOCK",
        PackedDistributionMultiBlock = "PACKED_DISTRIBUTION_MULTI_BLOCK",
    }
}
