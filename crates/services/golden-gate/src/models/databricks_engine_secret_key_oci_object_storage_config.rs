// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A databricks engine secret key OCI object storage configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabricksEngineSecretKeyOciObjectStorageConfig {
    /// The name of the region. Default: the current region.
    pub region: String,
    /// The Object Storage namespace of the bucket.
    pub namespace: String,
    /// The bucket.
    pub bucket: String,
    /// The path.
    pub path: String,
    /// The ID of the AWS access key.
    pub access_key_id: String,
    /// The OCID of the secret that contains the secret access key. Mutually exclusive with
    /// `secretAccessKey`.
    pub secret_access_key_secret_id: Option<String>,
}

model! {
    DatabricksEngineSecretKeyOciObjectStorageConfig, "authenticationType" = "CUSTOMER_SECRET_KEY" {
        region = "region";
        namespace = "namespace";
        bucket = "bucket";
        path = "path";
        access_key_id = "accessKeyId";
        secret_access_key_secret_id = "secretAccessKeySecretId";
    }
}
