// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The fields to update in OCI object storage S3 API iceberg storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOciObjectStorageS3ApiIcebergStorageDetails {
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
    /// The bucket.
    pub bucket: Option<String>,
}

model! {
    UpdateOciObjectStorageS3ApiIcebergStorageDetails, "storageType" = "OCI_OBJECT_STORAGE_S3_API" {
        optional {
            endpoint = "endpoint", with_endpoint(String);
            access_key_id = "accessKeyId", with_access_key_id(String);
            secret_access_key_secret_id = "secretAccessKeySecretId",
                with_secret_access_key_secret_id(String);
            secret_access_key = "secretAccessKey", with_secret_access_key(Secret);
            bucket = "bucket", with_bucket(String);
        }
    }
}
