// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an AWS EBS asset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEbsAssetDetails {
    /// The AWS EBS properties.
    pub aws_ebs: models::AwsEbsProperties,
}

model! {
    AwsEbsAssetDetails {
        aws_ebs = "awsEbs";
    }
}
