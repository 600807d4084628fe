// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the authentication type of an Azure data lake storage connection.
    pub enum AzureDataLakeStorageConnectionAuthenticationType {
        SharedKey = "SHARED_KEY",
        SharedAccessSignature = "SHARED_ACCESS_SIGNATURE",
        AzureActiveDirectory = "AZURE_ACTIVE_DIRECTORY",
    }
}
