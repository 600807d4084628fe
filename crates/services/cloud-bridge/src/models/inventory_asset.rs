// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An inventory asset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InventoryAsset {
    /// The display name.
    pub display_name: Option<String>,
    /// The ID of the inventory.
    pub inventory_id: String,
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The key of the source.
    pub source_key: String,
    /// The key of the asset in the external environment.
    pub external_asset_key: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The OCIDs of the asset sources.
    pub asset_source_ids: Option<Vec<String>>,
    /// The lifecycle state.
    pub lifecycle_state: models::AssetLifecycleState,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The side of the migration that the object is on: source or destination.
    pub environment_type: Option<models::AssetEnvironmentType>,
    /// The name of the asset class.
    pub asset_class_name: String,
    /// The version of the asset class.
    pub asset_class_version: String,
    /// The details of the asset.
    pub asset_details: BTreeMap<String, Value>,
}

model! {
    InventoryAsset, "assetType" = "INVENTORY_ASSET" {
        display_name = "displayName";
        inventory_id = "inventoryId";
        id = "id";
        compartment_id = "compartmentId";
        source_key = "sourceKey";
        external_asset_key = "externalAssetKey";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        asset_source_ids = "assetSourceIds";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        environment_type = "environmentType";
        asset_class_name = "assetClassName";
        asset_class_version = "assetClassVersion";
        asset_details = "assetDetails";
    }
}
