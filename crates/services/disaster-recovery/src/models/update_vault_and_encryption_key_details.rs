// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a vault and encryption key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVaultAndEncryptionKeyDetails {
    /// The OCID of the vault.
    pub vault_id: String,
    /// The OCID of the customer-managed key for encryption in the destination region.
    pub encryption_key_id: String,
}

model! {
    UpdateVaultAndEncryptionKeyDetails {
        required {
            vault_id = "vaultId", with_vault_id(String);
            encryption_key_id = "encryptionKeyId", with_encryption_key_id(String);
        }
    }
}
