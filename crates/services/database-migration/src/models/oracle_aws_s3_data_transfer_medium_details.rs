// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of an Oracle AWS S3 data transfer medium.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleAwsS3DataTransferMediumDetails {
    /// The name.
    pub name: Option<String>,
    /// The region.
    pub region: Option<String>,
    /// The ID of the AWS access key.
    pub access_key_id: Option<Secret>,
    /// The AWS secret access key.
    pub secret_access_key: Option<Secret>,
    /// The Object Storage bucket.
    pub object_storage_bucket: Option<models::ObjectStoreBucket>,
}

model! {
    OracleAwsS3DataTransferMediumDetails, "type" = "AWS_S3" {
        name = "name";
        region = "region";
        access_key_id = "accessKeyId";
        secret_access_key = "secretAccessKey";
        object_storage_bucket = "objectStorageBucket";
    }
}
