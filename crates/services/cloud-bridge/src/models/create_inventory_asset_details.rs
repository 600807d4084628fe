// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an inventory asset to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateInventoryAssetDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The ID of the inventory.
    pub inventory_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The key of the source.
    pub source_key: String,
    /// The key of the asset in the external environment.
    pub external_asset_key: String,
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
}

model! {
    CreateInventoryAssetDetails, "assetType" = "INVENTORY_ASSET" {
        required {
            inventory_id = "inventoryId", with_inventory_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            source_key = "sourceKey", with_source_key(String);
            external_asset_key = "externalAssetKey", with_external_asset_key(String);
            asset_class_name = "assetClassName", with_asset_class_name(String);
            asset_class_version = "assetClassVersion", with_asset_class_version(String);
            asset_details = "assetDetails", with_asset_details({Value});
        }
        optional {
            display_name = "displayName", with_display_name(String);
            asset_source_ids = "assetSourceIds", with_asset_source_ids([String]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            environment_type = "environmentType",
                with_environment_type(models::InventoryAssetEnvironmentType);
        }
    }
}
