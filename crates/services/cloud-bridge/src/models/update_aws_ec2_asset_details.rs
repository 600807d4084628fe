// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

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
    /// The compute properties of the asset.
    pub compute: Option<models::ComputeProperties>,
    /// The virtual machine.
    pub vm: Option<models::VmProperties>,
    /// The AWS EC2 properties.
    pub aws_ec2: Option<models::AwsEc2Properties>,
    /// The monthly cost of the AWS EC2 instance.
    pub aws_ec2_cost: Option<models::MonthlyCostSummary>,
    /// The monthly cost of the attached EBS volumes.
    pub attached_ebs_volumes_cost: Option<models::MonthlyCostSummary>,
    cleared: Vec<String>,
}

update! {
    UpdateAwsEc2AssetDetails, "assetType" = "AWS_EC2" {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            asset_source_ids = "assetSourceIds", with_asset_source_ids([String]),
                clear_asset_source_ids;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            compute = "compute", with_compute(models::ComputeProperties), clear_compute;
            vm = "vm", with_vm(models::VmProperties), clear_vm;
            aws_ec2 = "awsEc2", with_aws_ec2(models::AwsEc2Properties), clear_aws_ec2;
            aws_ec2_cost = "awsEc2Cost", with_aws_ec2_cost(models::MonthlyCostSummary),
                clear_aws_ec2_cost;
            attached_ebs_volumes_cost = "attachedEbsVolumesCost",
                with_attached_ebs_volumes_cost(models::MonthlyCostSummary),
                clear_attached_ebs_volumes_cost;
        }
    }
}
