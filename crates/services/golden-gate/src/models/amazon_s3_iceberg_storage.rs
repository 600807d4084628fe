// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Amazon S3 iceberg storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AmazonS3IcebergStorage {
    /// The URL scheme of the storage.
    pub scheme_type: models::AmazonS3IcebergStorageSchemeType,
    /// The URL of the endpoint, with scheme, host and, unless it is the default one, port.
    pub endpoint: Option<String>,
    /// The ID of the AWS access key.
    pub access_key_id: String,
    /// The OCID of the secret that contains the secret access key. Mutually exclusive with
    /// `secretAccessKey`.
    pub secret_access_key_secret_id: Option<String>,
    /// The name of the region.
    pub region: String,
    /// The bucket.
    pub bucket: String,
}

model! {
    AmazonS3IcebergStorage, "storageType" = "AMAZON_S3" {
        scheme_type = "schemeType";
        endpoint = "endpoint";
        access_key_id = "accessKeyId";
        secret_access_key_secret_id = "secretAccessKeySecretId";
        region = "region";
        bucket = "bucket";
    }
}
