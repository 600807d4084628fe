// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an AWS EBS asset to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAwsEbsAssetDetails {
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
    /// The AWS EBS properties.
    pub aws_ebs: models::AwsEbsProperties,
}

model! {
    CreateAwsEbsAssetDetails, "assetType" = "AWS_EBS" {
        display_name = "displayName";
        inventory_id = "inventoryId";
        compartment_id = "compartmentId";
        source_key = "sourceKey";
        external_asset_key = "externalAssetKey";
        asset_source_ids = "assetSourceIds";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        aws_ebs = "awsEbs";
    }
}
