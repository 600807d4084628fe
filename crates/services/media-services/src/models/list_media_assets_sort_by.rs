// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListMediaAssets` can sort.
    pub enum ListMediaAssetsSortBy {
        CompartmentId = "compartmentId",
        Type = "type",
        LifecycleState = "lifecycleState",
        ParentMediaAssetId = "parentMediaAssetId",
        MasterMediaAssetId = "masterMediaAssetId",
        DisplayName = "displayName",
        TimeCreated = "timeCreated",
        TimeUpdated = "timeUpdated",
    }
}
