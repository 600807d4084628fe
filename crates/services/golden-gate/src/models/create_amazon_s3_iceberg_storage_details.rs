// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of amazon S3 iceberg storage to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAmazonS3IcebergStorageDetails {
    /// The URL scheme of the storage.
    pub scheme_type: models::AmazonS3IcebergStorageSchemeType,
    /// The URL of the endpoint, with scheme, host and, unless it is the default one, port.
    pub endpoint: Option<String>,
    /// The ID of the AWS access key.
    pub access_key_id: String,
    /// The OCID of the secret that contains the secret access key. Mutually exclusive with
    /// `secretAccessKey`.
    pub secret_access_key_secret_id: Option<String>,
    /// The AWS secret access key.
    ///
    /// Deprecated.
    #[deprecated]
    pub secret_access_key: Option<Secret>,
    /// The name of the region.
    pub region: String,
    /// The bucket.
    pub bucket: String,
}

model! {
    CreateAmazonS3IcebergStorageDetails, "storageType" = "AMAZON_S3" {
        required {
            scheme_type = "schemeType", with_scheme_type(models::AmazonS3IcebergStorageSchemeType);
            access_key_id = "accessKeyId", with_access_key_id(String);
            region = "region", with_region(String);
            bucket = "bucket", with_bucket(String);
        }
        optional {
            endpoint = "endpoint", with_endpoint(String);
            secret_access_key_secret_id = "secretAccessKeySecretId",
                with_secret_access_key_secret_id(String);
            secret_access_key = "secretAccessKey", with_secret_access_key(Secret);
        }
    }
}
