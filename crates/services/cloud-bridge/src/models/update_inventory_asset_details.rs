// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an inventory asset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInventoryAssetDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The OCIDs of the asset sources.
    pub asset_source_ids: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The name of the asset class.
    pub asset_class_name: String,
    /// The version of the asset class.
    pub asset_class_version: String,
    /// The details of the asset.
    pub asset_details: BTreeMap<String, Value>,
    /// The side of the migration that the object is on: source or destination.
    pub environment_type: Option<models::InventoryAssetEnvironmentType>,
    cleared: Vec<String>,
}

update! {
    UpdateInventoryAssetDetails, "assetType" = "INVENTORY_ASSET" {
        required {
            asset_class_name = "assetClassName", with_asset_class_name(String);
            asset_class_version = "assetClassVersion", with_asset_class_version(String);
            asset_details = "assetDetails", with_asset_details({Value});
        }
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            asset_source_ids = "assetSourceIds", with_asset_source_ids([String]),
                clear_asset_source_ids;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            environment_type = "environmentType",
                with_environment_type(models::InventoryAssetEnvironmentType),
                clear_environment_type;
        }
    }
}
