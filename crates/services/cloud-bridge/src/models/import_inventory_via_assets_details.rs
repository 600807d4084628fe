// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an inventory to import via assets.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportInventoryViaAssetsDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The data.
    ///
    /// Encoded as base64.
    pub data: String,
    /// The type of the asset.
    pub asset_type: models::ImportInventoryViaAssetsAssetType,
}

model! {
    ImportInventoryViaAssetsDetails, "resourceType" = "ASSET" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            data = "data", with_data(String);
            asset_type = "assetType", with_asset_type(models::ImportInventoryViaAssetsAssetType);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
