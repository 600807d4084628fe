// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an AWS ec2 asset to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAwsEc2AssetDetails {
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
    /// The compute properties of the asset.
    pub compute: models::ComputeProperties,
    /// The virtual machine.
    pub vm: models::VmProperties,
    /// The AWS EC2 properties.
    pub aws_ec2: models::AwsEc2Properties,
    /// The monthly cost of the AWS EC2 instance.
    pub aws_ec2_cost: Option<models::MonthlyCostSummary>,
    /// The monthly cost of the attached EBS volumes.
    pub attached_ebs_volumes_cost: Option<models::MonthlyCostSummary>,
}

model! {
    CreateAwsEc2AssetDetails, "assetType" = "AWS_EC2" {
        required {
            inventory_id = "inventoryId", with_inventory_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            source_key = "sourceKey", with_source_key(String);
            external_asset_key = "externalAssetKey", with_external_asset_key(String);
            compute = "compute", with_compute(models::ComputeProperties);
            vm = "vm", with_vm(models::VmProperties);
            aws_ec2 = "awsEc2", with_aws_ec2(models::AwsEc2Properties);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            asset_source_ids = "assetSourceIds", with_asset_source_ids([String]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            aws_ec2_cost = "awsEc2Cost", with_aws_ec2_cost(models::MonthlyCostSummary);
            attached_ebs_volumes_cost = "attachedEbsVolumesCost",
                with_attached_ebs_volumes_cost(models::MonthlyCostSummary);
        }
    }
}
