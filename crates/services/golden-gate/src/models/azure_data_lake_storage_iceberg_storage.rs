// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Azure data lake storage iceberg storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AzureDataLakeStorageIcebergStorage {
    /// The name of the Azure storage account.
    pub account_name: String,
    /// The name of the Azure Blob Storage container for the Iceberg tables.
    pub container: String,
    /// The OCID of the secret that contains the account key. Mutually exclusive with `accountKey`.
    pub account_key_secret_id: Option<String>,
    /// The URL of the endpoint, with scheme, host and, unless it is the default one, port.
    pub endpoint: Option<String>,
}

model! {
    AzureDataLakeStorageIcebergStorage, "storageType" = "AZURE_DATA_LAKE_STORAGE" {
        account_name = "accountName";
        container = "container";
        account_key_secret_id = "accountKeySecretId";
        endpoint = "endpoint";
    }
}
