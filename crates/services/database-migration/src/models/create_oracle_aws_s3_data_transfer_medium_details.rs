// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of an Oracle AWS S3 data transfer medium to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOracleAwsS3DataTransferMediumDetails {
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
    CreateOracleAwsS3DataTransferMediumDetails, "type" = "AWS_S3" {
        optional {
            name = "name", with_name(String);
            region = "region", with_region(String);
            access_key_id = "accessKeyId", with_access_key_id(Secret);
            secret_access_key = "secretAccessKey", with_secret_access_key(Secret);
            object_storage_bucket = "objectStorageBucket",
                with_object_storage_bucket(models::ObjectStoreBucket);
        }
    }
}
