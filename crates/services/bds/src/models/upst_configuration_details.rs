// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a UPST configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpstConfigurationDetails {
    /// The OCID of the vault.
    pub vault_id: Option<String>,
    /// The OCID of the master encryption key.
    pub master_encryption_key_id: Option<String>,
}

model! {
    UpstConfigurationDetails {
        optional {
            vault_id = "vaultId", with_vault_id(String);
            master_encryption_key_id = "masterEncryptionKeyId",
                with_master_encryption_key_id(String);
        }
    }
}
