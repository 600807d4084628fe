// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the placement constraint of a cluster network placement
    /// configuration.
    pub enum ClusterNetworkPlacementConfigurationPlacementConstraint {
        SingleTier = "SINGLE_TIER",
        SingleBlock = "SINGLE_BLOCK",
        PackedDistributionMultiBlock = "PACKED_DISTRIBUTION_MULTI_BLOCK",
    }
}
