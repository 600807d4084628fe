// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A vault and encryption key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VaultAndEncryptionKey {
    /// The OCID of the vault.
    pub vault_id: String,
    /// The OCID of the customer-managed key for encryption in the destination region.
    pub encryption_key_id: String,
}

model! {
    VaultAndEncryptionKey {
        vault_id = "vaultId";
        encryption_key_id = "encryptionKeyId";
    }
}
