// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an AWS ec2 asset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2AssetDetails {
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
    AwsEc2AssetDetails {
        compute = "compute";
        vm = "vm";
        aws_ec2 = "awsEc2";
        aws_ec2_cost = "awsEc2Cost";
        attached_ebs_volumes_cost = "attachedEbsVolumesCost";
    }
}
