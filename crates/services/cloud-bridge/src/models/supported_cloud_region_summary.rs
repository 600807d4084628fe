// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a supported cloud region.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SupportedCloudRegionSummary {
    /// The type of the asset source.
    pub asset_source_type: models::SupportedCloudRegionAssetSourceType,
    /// The name.
    pub name: String,
    /// The lifecycle state.
    pub lifecycle_state: models::SupportedCloudRegionLifecycleState,
}

model! {
    SupportedCloudRegionSummary {
        asset_source_type = "assetSourceType";
        name = "name";
        lifecycle_state = "lifecycleState";
    }
}
