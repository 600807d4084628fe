// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of Google cloud storage iceberg storage to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateGoogleCloudStorageIcebergStorageDetails {
    /// The bucket.
    pub bucket: String,
    /// The ID of the Google Cloud project that contains the bucket.
    pub project_id: String,
    /// The OCID of the secret that contains the service account key file. Mutually exclusive with
    /// `serviceAccountKeyFile`.
    pub service_account_key_file_secret_id: Option<String>,
    /// The service account key file, base64-encoded. Deprecated and replaced by
    /// `serviceAccountKeyFileSecretId`.
    ///
    /// Deprecated.
    #[deprecated]
    pub service_account_key_file: Option<Secret>,
    /// The URL of the endpoint, with scheme, host and, unless it is the default one, port.
    pub endpoint: Option<String>,
}

model! {
    CreateGoogleCloudStorageIcebergStorageDetails, "storageType" = "GOOGLE_CLOUD_STORAGE" {
        required {
            bucket = "bucket", with_bucket(String);
            project_id = "projectId", with_project_id(String);
        }
        optional {
            service_account_key_file_secret_id = "serviceAccountKeyFileSecretId",
                with_service_account_key_file_secret_id(String);
            service_account_key_file = "serviceAccountKeyFile",
                with_service_account_key_file(Secret);
            endpoint = "endpoint", with_endpoint(String);
        }
    }
}
