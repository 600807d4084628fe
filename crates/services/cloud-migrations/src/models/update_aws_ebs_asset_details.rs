// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The fields to update in an AWS EBS asset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAwsEbsAssetDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The OCIDs of the asset sources.
    pub asset_source_ids: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The AWS EBS properties.
    pub aws_ebs: Option<models::AwsEbsProperties>,
}

model! {
    UpdateAwsEbsAssetDetails, "assetType" = "AWS_EBS" {
        display_name = "displayName";
        asset_source_ids = "assetSourceIds";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        aws_ebs = "awsEbs";
    }
}
