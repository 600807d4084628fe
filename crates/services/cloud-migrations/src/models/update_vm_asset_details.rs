// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The fields to update in a VM asset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVmAssetDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The OCIDs of the asset sources.
    pub asset_source_ids: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    UpdateVmAssetDetails, "assetType" = "VM" {
        display_name = "displayName";
        asset_source_ids = "assetSourceIds";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
