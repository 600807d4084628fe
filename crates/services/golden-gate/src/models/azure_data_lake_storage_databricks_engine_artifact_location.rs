// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An Azure data lake storage databricks engine artifact location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AzureDataLakeStorageDatabricksEngineArtifactLocation {
    /// Whether a staged artifact replaces an existing file or object of the same name at the
    /// destination.
    pub should_overwrite_existing: Option<bool>,
    /// The name of the Azure Data Lake Storage Gen2 account.
    pub storage_account: String,
    /// The name of the Azure Data Lake Storage Gen2 file system for the artifacts.
    pub filesystem: String,
    /// The path.
    pub path: String,
    /// The suffix of the endpoint.
    pub endpoint_suffix: Option<String>,
    /// The OCID of the secret that contains the account key. Mutually exclusive with `accountKey`.
    pub account_key_secret_id: Option<String>,
}

model! {
    AzureDataLakeStorageDatabricksEngineArtifactLocation, "locationType" = "AZURE_DATE_LAKE_STORAGE" {
        should_overwrite_existing = "shouldOverwriteExisting";
        storage_account = "storageAccount";
        filesystem = "filesystem";
        path = "path";
        endpoint_suffix = "endpointSuffix";
        account_key_secret_id = "accountKeySecretId";
    }
}
