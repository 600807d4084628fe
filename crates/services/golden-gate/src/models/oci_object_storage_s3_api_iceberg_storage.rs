// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// OCI object storage S3 API iceberg storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciObjectStorageS3ApiIcebergStorage {
    /// The URL of the endpoint, with scheme, host and, unless it is the default one, port.
    pub endpoint: String,
    /// The ID of the AWS access key.
    pub access_key_id: String,
    /// The OCID of the secret that contains the secret access key. Mutually exclusive with
    /// `secretAccessKey`.
    pub secret_access_key_secret_id: Option<String>,
    /// The bucket.
    pub bucket: String,
}

model! {
    OciObjectStorageS3ApiIcebergStorage, "storageType" = "OCI_OBJECT_STORAGE_S3_API" {
        endpoint = "endpoint";
        access_key_id = "accessKeyId";
        secret_access_key_secret_id = "secretAccessKeySecretId";
        bucket = "bucket";
    }
}
