// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The fields to update in an AWS ec2 asset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAwsEc2AssetDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The OCIDs of the asset sources.
    pub asset_source_ids: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The compute properties or cost estimate.
    pub compute: Option<models::ComputeProperties>,
    /// The virtual machine.
    pub vm: Option<models::VmProperties>,
    /// The AWS EC2 properties.
    pub aws_ec2: Option<models::AwsEc2Properties>,
    /// The monthly cost of the AWS EC2 instance.
    pub aws_ec2_cost: Option<models::MonthlyCostSummary>,
    /// The monthly cost of the attached EBS volumes.
    pub attached_ebs_volumes_cost: Option<models::MonthlyCostSummary>,
}

model! {
    UpdateAwsEc2AssetDetails, "assetType" = "AWS_EC2" {
        display_name = "displayName";
        asset_source_ids = "assetSourceIds";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        compute = "compute";
        vm = "vm";
        aws_ec2 = "awsEc2";
        aws_ec2_cost = "awsEc2Cost";
        attached_ebs_volumes_cost = "attachedEbsVolumesCost";
    }
}
