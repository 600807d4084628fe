// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The fields to update in Azure data lake storage iceberg storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAzureDataLakeStorageIcebergStorageDetails {
    /// The name of the Azure storage account.
    pub account_name: Option<String>,
    /// The name of the Azure Blob Storage container for the Iceberg tables.
    pub container: Option<String>,
    /// The OCID of the secret that contains the account key. Mutually exclusive with `accountKey`.
    pub account_key_secret_id: Option<String>,
    /// The account key of the Azure storage. Deprecated and replaced by `accountKeySecretId`.
    ///
    /// Deprecated.
    #[deprecated]
    pub account_key: Option<Secret>,
    /// The URL of the endpoint, with scheme, host and, unless it is the default one, port.
    pub endpoint: Option<String>,
}

model! {
    UpdateAzureDataLakeStorageIcebergStorageDetails, "storageType" = "AZURE_DATA_LAKE_STORAGE" {
        optional {
            account_name = "accountName", with_account_name(String);
            container = "container", with_container(String);
            account_key_secret_id = "accountKeySecretId", with_account_key_secret_id(String);
            account_key = "accountKey", with_account_key(Secret);
            endpoint = "endpoint", with_endpoint(String);
        }
    }
}
