// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an Azure encryption key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AzureEncryptionKeyDetails {
    /// The OCID of the Azure encryption key.
    pub azure_encryption_key_id: String,
}

model! {
    AzureEncryptionKeyDetails, "providerType" = "AZURE" {
        required {
            azure_encryption_key_id = "azureEncryptionKeyId", with_azure_encryption_key_id(String);
        }
    }
}
