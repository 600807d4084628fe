// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The fields to update in an Azure data lake storage databricks engine artifact location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAzureDataLakeStorageDatabricksEngineArtifactLocationDetails {
    /// Whether a staged artifact replaces an existing file or object of the same name at the
    /// destination.
    pub should_overwrite_existing: Option<bool>,
    /// The name of the Azure Data Lake Storage Gen2 account.
    pub storage_account: Option<String>,
    /// The name of the Azure Data Lake Storage Gen2 file system for the artifacts.
    pub filesystem: Option<String>,
    /// The path.
    pub path: Option<String>,
    /// The suffix of the endpoint.
    pub endpoint_suffix: Option<String>,
    /// The account key of the Azure storage. Deprecated and replaced by `accountKeySecretId`.
    ///
    /// Deprecated.
    #[deprecated]
    pub account_key: Option<Secret>,
    /// The OCID of the secret that contains the account key. Mutually exclusive with `accountKey`.
    pub account_key_secret_id: Option<String>,
}

model! {
    UpdateAzureDataLakeStorageDatabricksEngineArtifactLocationDetails, "locationType" = "AZURE_DATE_LAKE_STORAGE" {
        optional {
            should_overwrite_existing = "shouldOverwriteExisting",
                with_should_overwrite_existing(bool);
            storage_account = "storageAccount", with_storage_account(String);
            filesystem = "filesystem", with_filesystem(String);
            path = "path", with_path(String);
            endpoint_suffix = "endpointSuffix", with_endpoint_suffix(String);
            account_key = "accountKey", with_account_key(Secret);
            account_key_secret_id = "accountKeySecretId", with_account_key_secret_id(String);
        }
    }
}
