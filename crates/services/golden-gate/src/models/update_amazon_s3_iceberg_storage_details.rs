// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The fields to update in amazon S3 iceberg storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAmazonS3IcebergStorageDetails {
    /// The URL scheme of the storage.
    pub scheme_type: Option<models::AmazonS3IcebergStorageSchemeType>,
    /// The URL of the endpoint, with scheme, host and, unless it is the default one, port.
    pub endpoint: Option<String>,
    /// The ID of the AWS access key.
    pub access_key_id: Option<String>,
    /// The OCID of the secret that contains the secret access key. Mutually exclusive with
    /// `secretAccessKey`.
    pub secret_access_key_secret_id: Option<String>,
    /// The AWS secret access key.
    ///
    /// Deprecated.
    #[deprecated]
    pub secret_access_key: Option<Secret>,
    /// The name of the region.
    pub region: Option<String>,
    /// The bucket.
    pub bucket: Option<String>,
}

model! {
    UpdateAmazonS3IcebergStorageDetails, "storageType" = "AMAZON_S3" {
        optional {
            scheme_type = "schemeType", with_scheme_type(models::AmazonS3IcebergStorageSchemeType);
            endpoint = "endpoint", with_endpoint(String);
            access_key_id = "accessKeyId", with_access_key_id(String);
            secret_access_key_secret_id = "secretAccessKeySecretId",
                with_secret_access_key_secret_id(String);
            secret_access_key = "secretAccessKey", with_secret_access_key(Secret);
            region = "region", with_region(String);
            bucket = "bucket", with_bucket(String);
        }
    }
}
