// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of Google cloud storage iceberg storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GoogleCloudStorageIcebergStorageSummary {
    /// The bucket.
    pub bucket: String,
    /// The ID of the Google Cloud project that contains the bucket.
    pub project_id: String,
    /// The OCID of the secret that contains the service account key file. Mutually exclusive with
    /// `serviceAccountKeyFile`.
    pub service_account_key_file_secret_id: Option<String>,
    /// The URL of the endpoint, with scheme, host and, unless it is the default one, port.
    pub endpoint: Option<String>,
}

model! {
    GoogleCloudStorageIcebergStorageSummary, "storageType" = "GOOGLE_CLOUD_STORAGE" {
        bucket = "bucket";
        project_id = "projectId";
        service_account_key_file_secret_id = "serviceAccountKeyFileSecretId";
        endpoint = "endpoint";
    }
}
