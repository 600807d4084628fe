// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The fields to update in a databricks engine secret key OCI object storage configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDatabricksEngineSecretKeyOciObjectStorageConfigDetails {
    /// The name of the region. Default: the current region.
    pub region: Option<String>,
    /// The Object Storage namespace of the bucket.
    pub namespace: Option<String>,
    /// The bucket.
    pub bucket: Option<String>,
    /// The path.
    pub path: Option<String>,
    /// The ID of the AWS access key.
    pub access_key_id: Option<String>,
    /// The AWS secret access key.
    ///
    /// Deprecated.
    #[deprecated]
    pub secret_access_key: Option<Secret>,
    /// The OCID of the secret that contains the secret access key. Mutually exclusive with
    /// `secretAccessKey`.
    pub secret_access_key_secret_id: Option<String>,
}

model! {
    UpdateDatabricksEngineSecretKeyOciObjectStorageConfigDetails, "authenticationType" = "CUSTOMER_SECRET_KEY" {
        optional {
            region = "region", with_region(String);
            namespace = "namespace", with_namespace(String);
            bucket = "bucket", with_bucket(String);
            path = "path", with_path(String);
            access_key_id = "accessKeyId", with_access_key_id(String);
            secret_access_key = "secretAccessKey", with_secret_access_key(Secret);
            secret_access_key_secret_id = "secretAccessKeySecretId",
                with_secret_access_key_secret_id(String);
        }
    }
}
